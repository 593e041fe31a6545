package vn.mtb.client.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Bytes that can be read again, from the start, as often as needed. What cannot be is put into a {@link Spool} first. */
public interface Content {

    /**
     * Opens the bytes at their start.
     *
     * @return a new stream, closed by whoever opened it
     * @throws IOException when they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * How many bytes.
     *
     * @return the number, where it is known before reading
     */
    OptionalLong size();

    /**
     * Bytes in memory.
     *
     * @param bytes the bytes, copied
     * @return the content
     */
    static Content of(byte[] bytes) {
        byte[] kept = bytes.clone();
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.of(kept.length);
            }
        };
    }

    /**
     * A file, read when it is opened.
     *
     * @param file the file, which stays as it is meanwhile
     * @return the content
     */
    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong size() {
                try {
                    return OptionalLong.of(Files.size(file));
                } catch (IOException e) {
                    return OptionalLong.empty();
                }
            }
        };
    }
}
