package vn.mtb.example.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.mtb.client.Secret;
import vn.mtb.party.AgencyCode;

/**
 * The passwords of the demonstration (<i>mật khẩu trình diễn</i>): drawn by lot when a unit first appears, and kept, so that what was
 * pointed at the sandbox finds its way in after a restart.
 */
final class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final Path file;
    private final Properties kept = new Properties();
    private final SecureRandom lot = new SecureRandom();
    private boolean drawn;

    Passwords(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of some units. */
    List<DemoUnit> of(List<AgencyCode> codes) {
        List<DemoUnit> units = new ArrayList<>();
        for (AgencyCode code : codes) {
            units.add(new DemoUnit(code, units.size() + 1, secret(code + ".mail"), secret(code + ".axis")));
        }
        if (drawn) {
            Kept.write(
                    file,
                    kept.stringPropertyNames().stream()
                            .sorted()
                            .map(name -> name + "=" + kept.getProperty(name))
                            .toList());
        }
        return units;
    }

    /** Whether any is new, and not yet shown to anybody. */
    boolean drawn() {
        return drawn;
    }

    private Secret secret(String name) {
        // A colon ends a key in a file of properties.
        String key = name.replace(':', '-');
        String password = kept.getProperty(key, "");
        if (password.isEmpty()) {
            password = lot.ints(LENGTH, 0, LETTERS.length())
                    .mapToObj(at -> LETTERS.substring(at, at + 1))
                    .collect(Collectors.joining());
            kept.setProperty(key, password);
            drawn = true;
        }
        return Secret.of(password);
    }
}
