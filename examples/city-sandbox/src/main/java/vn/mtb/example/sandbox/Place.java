package vn.mtb.example.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where the sandbox finds and keeps things (<i>chỗ để</i>).
 *
 * @param home where it keeps passwords and settings, and the mail server while it runs
 * @param jamesClassPath the file that names the jars of James
 */
record Place(Path home, Path jamesClassPath) {

    /** Beside what the build compiled, from wherever it is run. */
    static Place built() {
        try {
            Path classes = Path.of(Place.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Place(classes.resolveSibling("sandbox"), classes.resolveSibling("james/classpath"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with another home. */
    Place at(Path other) {
        return new Place(other, jamesClassPath);
    }
}
