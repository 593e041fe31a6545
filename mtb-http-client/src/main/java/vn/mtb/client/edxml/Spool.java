package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes are kept while they are needed more than once: small ones in memory, others in temporary files that only this
 * user may read. Closing it deletes the files; contents taken from it can no longer be opened then.
 */
public final class Spool implements AutoCloseable {
    private static final int SMALL = 64 * 1024;

    private final @Nullable Path directory;
    private final List<Path> files = new ArrayList<>();
    private boolean closed;

    private Spool(@Nullable Path directory) {
        this.directory = directory;
    }

    /**
     * A spool in the machine's directory for temporary files.
     *
     * @return the spool
     */
    public static Spool temporary() {
        return new Spool(null);
    }

    /**
     * A spool in a directory of one's own, as on an encrypted disk.
     *
     * @param directory an existing directory
     * @return the spool
     */
    public static Spool in(Path directory) {
        return new Spool(directory);
    }

    /**
     * Reads a stream to its end and keeps it.
     *
     * @param in the stream, not closed here
     * @return its bytes, which can be opened until this spool is closed
     * @throws IOException when the stream cannot be read or the file not written
     * @throws IllegalStateException when this spool is closed
     */
    public Content keep(InputStream in) throws IOException {
        byte[] start = in.readNBytes(SMALL);
        if (start.length < SMALL) return Content.of(start);
        return write(out -> {
            out.write(start);
            Streams.copy(in, out);
        });
    }

    /** Keeps what a writer writes, in a file. */
    Content write(Writing writing) throws IOException {
        Path file = newFile();
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return Content.of(file);
    }

    private synchronized Path newFile() throws IOException {
        if (closed) throw new IllegalStateException("this spool is closed; open a new one");
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
