package vn.mtb.client.edxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Streams of the codec, with buffers large enough that the work is that of deflate alone. */
final class Streams {
    static final int BUFFER = 32 * 1024;

    private Streams() {}

    static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) out.write(buffer, 0, read);
    }

    /** Writes Base64 in one line; closing it writes the end and leaves the stream below open. */
    static final class Base64Lines extends FilterOutputStream {
        private static final int TRIPLES = 3 * 8 * 1024;

        private final byte[] plain = new byte[TRIPLES];
        private final byte[] encoded = new byte[TRIPLES / 3 * 4];
        private int filled;
        private boolean ended;

        Base64Lines(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            if (filled == plain.length) encodeAll();
            plain[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                if (filled == plain.length) encodeAll();
                int taken = Math.min(left, plain.length - filled);
                System.arraycopy(bytes, at, plain, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
            }
        }

        private void encodeAll() throws IOException {
            out.write(encoded, 0, Base64.getEncoder().encode(plain, encoded));
            filled = 0;
        }

        @Override
        public void flush() {
            // A flush in the middle would need an end in the middle.
        }

        @Override
        public void close() throws IOException {
            if (ended) return;
            ended = true;
            byte[] rest = Arrays.copyOf(plain, filled);
            out.write(Base64.getEncoder().encode(rest));
        }
    }
}
