package vn.mtb.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;

/**
 * Content from a stream that can be read only once, kept in a temporary file of its owner so that a repeat can read it again
 * (<i>nội dung lưu tạm</i>). Close it when the call is over; that deletes the file.
 */
public final class Spool implements Content, AutoCloseable {
    private final String type;
    private final Path file;
    private final long length;

    private Spool(String type, Path file, long length) {
        this.type = type;
        this.file = file;
        this.length = length;
    }

    /**
     * Reads a stream into a file.
     *
     * @param type the media type
     * @param once read to its end and left open
     * @param directory where the file is made
     * @return the content
     * @throws UncheckedIOException when it cannot be read or written
     */
    public static Spool of(String type, InputStream once, Path directory) {
        Checks.headerValue("Content-Type", type);
        try {
            Path file = Files.createTempFile(directory, "mtb-", ".spool");
            try {
                return new Spool(type, file, Files.copy(once, file, StandardCopyOption.REPLACE_EXISTING));
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(length);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return type + ", " + length + " bytes, spooled";
    }
}
