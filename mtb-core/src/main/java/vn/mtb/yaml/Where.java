package vn.mtb.yaml;

import java.util.Objects;

/**
 * A place in a file (<i>vị trí trong tệp</i>), as an editor shows it.
 *
 * @param file the name of the file as it was given
 * @param line from 1
 * @param column from 1, in characters
 * @param path of keys and positions, as in {@code $.roles[2].post}
 */
public record Where(String file, int line, int column, String path) {

    /** Refuses a missing file or path. */
    public Where {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
    }

    static Where top(String file) {
        return new Where(file, 1, 1, "$");
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + path;
    }
}
