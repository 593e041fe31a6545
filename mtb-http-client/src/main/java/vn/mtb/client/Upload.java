package vn.mtb.client;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Content on its way up (<i>nội dung đang gửi</i>), counted. */
final class Upload implements HttpEntity {
    private final Content content;
    private final long length;
    private final Progress progress;
    private long sent;
    private @Nullable IOException own;
    private @Nullable Error grave;

    Upload(Content content, Progress progress) {
        this.content = content;
        this.length = content.length().orElse(-1);
        this.progress = progress;
    }

    long sent() {
        return sent;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        sent = 0;
        Counted counted = new Counted(out);
        try {
            content.writeTo(counted);
        } catch (IOException e) {
            if (!counted.broke) own = e;
            throw e;
        } catch (Error e) {
            // An error that reaches the pool closes it, for every call to come: this one alone is to end.
            grave = e;
            throw new IOException(e);
        }
    }

    /** Where the content itself could not be read, that is what is said: no network was at fault. */
    void throwOwn() {
        if (grave != null) throw grave;
        if (own != null) throw new UncheckedIOException(own);
    }

    @Override
    public InputStream getContent() throws IOException {
        return content.open();
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public String getContentType() {
        return content.type();
    }

    @Override
    public boolean isChunked() {
        return length < 0;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public @Nullable Supplier<List<? extends Header>> getTrailers() {
        return null;
    }

    @Override
    public Set<String> getTrailerNames() {
        return Set.of();
    }

    @Override
    public void close() {}

    private final class Counted extends FilterOutputStream {
        private boolean broke;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            broke = true;
            out.write(bytes, from, count);
            broke = false;
            sent += count;
            progress.sent(sent);
        }

        /** The connection is the transport's to close. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
