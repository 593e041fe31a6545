package vn.mtb.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This library itself (<i>phiên bản thư viện</i>), as entries name it. */
public final class Library {
    private static final String VERSION = read();

    private Library() {}

    /**
     * Its version.
     *
     * @return as entries name it
     */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
            if (in == null) throw new IllegalStateException("library.properties is missing beside " + Library.class);
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("library.properties", e);
        }
        String version = properties.getProperty("version", "");
        if (version.isEmpty() || version.startsWith("$")) {
            throw new IllegalStateException("library.properties names no version; the build filters it in");
        }
        return version;
    }
}
