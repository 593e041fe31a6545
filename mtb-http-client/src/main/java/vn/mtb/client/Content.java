package vn.mtb.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a request carries (<i>nội dung gửi đi</i>): it can be read as often as a repeat needs it. A source that can be read only
 * once is spooled first, see {@link Spool}.
 */
public interface Content {

    /**
     * Its media type, as the header gives it.
     *
     * @return such as {@code application/json}
     */
    String type();

    /**
     * Its length, where known.
     *
     * @return bytes; empty when it is sent in chunks
     */
    OptionalLong length();

    /**
     * Opens it anew, from the first byte.
     *
     * @return a stream the reader closes
     * @throws IOException when it cannot be read
     */
    InputStream open() throws IOException;

    /**
     * Writes all of it; may be called again for a repeat.
     *
     * @param out where to, left open
     * @throws IOException when it cannot be read or written
     */
    default void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /**
     * Bytes in memory, not copied.
     *
     * @param type the media type
     * @param bytes left alone afterwards
     * @return the content
     */
    static Content bytes(String type, byte[] bytes) {
        return new Bytes(Checks.headerValue("Content-Type", type), bytes);
    }

    /**
     * Text in UTF-8.
     *
     * @param type the media type, to which the character set is not added
     * @param text the text
     * @return the content
     */
    static Content text(String type, String text) {
        return bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file, read while it is sent and never as a whole.
     *
     * @param type the media type
     * @param file the file, which stays as it is until the call is over
     * @return the content
     */
    static Content file(String type, Path file) {
        return new FileContent(Checks.headerValue("Content-Type", type), Objects.requireNonNull(file, "file"));
    }

    /**
     * Whatever can be opened again.
     *
     * @param type the media type
     * @param length its length in bytes, or empty where nobody knows
     * @param source opens it from its first byte, each time anew
     * @return the content
     */
    static Content from(String type, OptionalLong length, Source source) {
        return new Sourced(Checks.headerValue("Content-Type", type), length, source);
    }

    /** Opens a stream from its first byte (<i>nguồn đọc lại được</i>). */
    @FunctionalInterface
    interface Source {
        /**
         * Opens it.
         *
         * @return a stream the reader closes
         * @throws IOException when it cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Bytes in memory (<i>nội dung trong bộ nhớ</i>). */
    final class Bytes implements Content {
        private final String type;
        private final byte[] bytes;

        private Bytes(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }

        @Override
        public String toString() {
            return type + ", " + bytes.length + " bytes";
        }
    }
}

/** A file that is sent (<i>tệp gửi đi</i>). */
record FileContent(String type, Path file) implements Content {
    @Override
    public OptionalLong length() {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public String toString() {
        return type + " from a file";
    }
}

/** Content from a source (<i>nội dung từ nguồn</i>). */
record Sourced(String type, OptionalLong length, Source source) implements Content {
    @Override
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public String toString() {
        return type + ", " + (length.isPresent() ? length.getAsLong() + " bytes" : "of unknown length");
    }
}
