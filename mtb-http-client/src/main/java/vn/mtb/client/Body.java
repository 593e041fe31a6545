package vn.mtb.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A body on its way down (<i>nội dung đang nhận</i>): counted, bounded, cut at the deadline. */
final class Body extends InputStream {
    /** No array of Java holds more, whatever a request allows. */
    static final long LARGEST_WHOLE = Integer.MAX_VALUE - 8L;

    private static final int SMALL_REST = 8 << 10;

    private final InputStream in;
    private final Head head;
    private final long bound;
    private final Call<?> call;
    private final Progress progress;
    private long received;
    private boolean ended;
    private @Nullable IOException broken;

    Body(InputStream in, Head head, long bound, Call<?> call, Progress progress) {
        this.in = in;
        this.head = head;
        this.bound = bound;
        this.call = call;
        this.progress = progress;
        if (head.length().orElse(0) > bound) throw tooLong();
    }

    /** All of it, in memory. */
    static Answer whole(Head head, InputStream body) throws IOException {
        long length = head.length().orElse(-1);
        if (length < 0) return new Answer(head, body.readAllBytes());
        byte[] bytes = new byte[Math.toIntExact(length)];
        int read = body.readNBytes(bytes, 0, bytes.length);
        if (body.read() >= 0) throw new IOException("longer than its Content-Length");
        return new Answer(head, read == bytes.length ? bytes : Arrays.copyOf(bytes, read));
    }

    /** The beginning of it, as far as it can be had: what comes with an error. */
    static byte[] beginning(InputStream in, int most) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        try {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                read.write(part, 0, Math.min(n, most - read.size()));
                if (read.size() == most) break;
            }
        } catch (IOException | Unreadable rest) {
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) return 0;
        try {
            int n = in.read(bytes, from, count);
            call.checkDeadline();
            if (n < 0) {
                ended = true;
                return -1;
            }
            received += n;
            if (received > bound) throw tooLong();
            progress.received(received);
            return n;
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    /** The transport closes the connection itself; a reader may close what it was given without harm. */
    @Override
    public void close() {}

    long received() {
        return received;
    }

    boolean brokeWith(IOException failure) {
        return failure == broken || (broken != null && failure.getCause() == broken);
    }

    /** Whether the connection can be used again; a small known rest is read for that. */
    boolean exhausted() {
        long rest = head.length().orElse(Long.MAX_VALUE) - received;
        try {
            while (!ended && rest <= SMALL_REST) {
                if (read(new byte[SMALL_REST], 0, SMALL_REST) < 0) break;
            }
        } catch (IOException | ClientException notAnyMore) {
            return false;
        }
        return ended;
    }

    private Unreadable tooLong() {
        return new Unreadable(head.failure("answer-too-long", bound));
    }
}
