package vn.mtb.client.edxml;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import vn.mtb.client.Content;

/** Writes and reads one large attachment in a small heap, and prints what that allocated, in bytes. */
public final class LargeMessage {
    private static final int MEGABYTE = 1 << 20;

    private LargeMessage() {}

    public static void main(String[] arguments) throws IOException {
        carry(1);
        for (String megabytes : arguments) {
            long before = allocated();
            carry(Integer.parseInt(megabytes));
            System.out.println(allocated() - before);
        }
    }

    private static void carry(int megabytes) throws IOException {
        long size = (long) megabytes * MEGABYTE;
        Content file = Content.from("application/pdf", OptionalLong.of(size), () -> new Scan(size));
        try (Scratch scratch = Scratch.temporary()) {
            Content written = Samples.CODEC.written(
                    Samples.draft().attach("quét.pdf", file).build(Samples.LEAVES), scratch);
            try (InputStream in = written.open()) {
                Message back = Samples.CODEC.read(in, scratch);
                compare(file, back.attachments().get(0).content());
            }
        }
    }

    private static void compare(Content expected, Content actual) throws IOException {
        byte[] one = new byte[8192];
        byte[] two = new byte[8192];
        try (InputStream a = expected.open();
                InputStream b = actual.open()) {
            int read = a.readNBytes(one, 0, one.length);
            while (read > 0) {
                if (b.readNBytes(two, 0, read) != read || !Arrays.equals(one, two)) {
                    throw new IllegalStateException("read back otherwise");
                }
                read = a.readNBytes(one, 0, one.length);
            }
            if (b.read() >= 0) throw new IllegalStateException("longer than it was");
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** A file like a scan: blocks that hardly compress, and blank ones between. */
    private static final class Scan extends InputStream {
        private final byte[] block = new byte[MEGABYTE];
        private final long size;
        private long at;

        Scan(long size) {
            this.size = size;
            byte[] noise = new byte[MEGABYTE / 2];
            new Random(5).nextBytes(noise);
            System.arraycopy(noise, 0, block, 0, noise.length);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at >= size) return -1;
            int start = (int) (at % MEGABYTE);
            int taken = (int) Math.min(Math.min(length, MEGABYTE - start), size - at);
            System.arraycopy(block, start, into, from, taken);
            at += taken;
            return taken;
        }
    }
}
