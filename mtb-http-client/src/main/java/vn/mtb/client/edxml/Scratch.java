package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mtb.client.Content;

/**
 * Where bytes are kept while they are needed more than once (<i>nơi lưu tạm</i>): small ones in memory, others in temporary files that only this
 * user may read. Closing it deletes the files; contents taken from it can no longer be opened then.
 */
public final class Scratch implements AutoCloseable {
    private static final String OCTETS = "application/octet-stream";
    private static final int SMALL = 64 * 1024;

    private final @Nullable Path directory;
    private final List<Path> files = new ArrayList<>();
    private boolean closed;

    private Scratch(@Nullable Path directory) {
        this.directory = directory;
    }

    /**
     * A scratch in the machine's directory for temporary files.
     *
     * @return the scratch
     */
    public static Scratch temporary() {
        return new Scratch(null);
    }

    /**
     * A scratch in a directory of one's own, as on an encrypted disk.
     *
     * @param directory an existing directory
     * @return the scratch
     */
    public static Scratch in(Path directory) {
        return new Scratch(directory);
    }

    /**
     * Reads a stream to its end and keeps it.
     *
     * @param in the stream, not closed here
     * @return its bytes, which can be opened until this scratch is closed
     * @throws IOException when the stream cannot be read or the file not written
     * @throws IllegalStateException when this scratch is closed
     */
    public Content keep(InputStream in) throws IOException {
        byte[] start = in.readNBytes(SMALL);
        if (start.length < SMALL) return Content.bytes(OCTETS, start);
        return write(OCTETS, out -> {
            out.write(start);
            Streams.copy(in, out);
        });
    }

    /** Keeps what a writer writes, in a file. */
    Content write(String type, Writing writing) throws IOException {
        Path file = newFile();
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return Content.file(type, file);
    }

    private synchronized Path newFile() throws IOException {
        if (closed) throw new IllegalStateException("this scratch is closed; open a new one");
        Path file = directory == null
                ? Files.createTempFile("mtb-", ".spool")
                : Files.createTempFile(directory, "mtb-", ".spool");
        files.add(file);
        return file;
    }

    /** What is written to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Deletes the files. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        IOException failed = null;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                if (failed == null) failed = e;
                else failed.addSuppressed(e);
            }
        }
        files.clear();
        if (failed != null) throw failed;
    }
}
