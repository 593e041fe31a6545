package vn.mtb.spring.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.spring.register.Digests;

/** The bytes of messages, in parts, so that no paper is held whole. */
final class Parts {
    static final int SIZE = 256 * 1024;

    private final JdbcTemplate jdbc;

    Parts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a content, within the transaction of the caller. */
    Envelope.Kept write(String id, int content, String name, String type, Writing writing) throws IOException {
        try (Cutting out = new Cutting(id, content)) {
            writing.to(out);
            out.finish();
            return new Envelope.Kept(name, type, out.size, Digests.hex(out.digest));
        }
    }

    /** A content that was written, read part by part. */
    InputStream open(String id, int content) {
        return new Joined(id, content);
    }

    void delete(String id) {
        jdbc.update("DELETE FROM mtb_outbox_part WHERE id = ?", id);
    }

    /** Cuts what is written into parts. */
    private final class Cutting extends OutputStream {
        private final String id;
        private final int content;
        private final MessageDigest digest = Digests.sha256();
        private final byte[] part = new byte[SIZE];
        private int filled;
        private int parts;
        private long size;

        private Cutting(String id, int content) {
            this.id = id;
            this.content = content;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
            size += length;
            int at = from;
            while (at < from + length) {
                int fits = Math.min(SIZE - filled, from + length - at);
                System.arraycopy(bytes, at, part, filled, fits);
                filled += fits;
                at += fits;
                if (filled == SIZE) store();
            }
        }

        private void finish() {
            if (filled > 0) store();
        }

        private void store() {
            jdbc.update(
                    "INSERT INTO mtb_outbox_part (id, content, part, bytes) VALUES (?, ?, ?, ?)",
                    id,
                    content,
                    parts++,
                    Arrays.copyOf(part, filled));
            filled = 0;
        }
    }

    /** Joins the parts again, one at a time. */
    private final class Joined extends InputStream {
        private final String id;
        private final int content;
        private InputStream part = InputStream.nullInputStream();
        private int next;

        private Joined(String id, int content) {
            this.id = id;
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) return 0;
            while (true) {
                int got = part.read(bytes, from, length);
                if (got >= 0) return got;
                List<byte[]> more = jdbc.queryForList(
                        "SELECT bytes FROM mtb_outbox_part WHERE id = ? AND content = ? AND part = ?",
                        byte[].class,
                        id,
                        content,
                        next++);
                if (more.isEmpty()) return -1;
                part = new ByteArrayInputStream(more.get(0));
            }
        }
    }
}
