package vn.mtb.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A journal as lines of text (<i>xuất sổ</i>): every chain in order, then every checkpoint, then how much there was. {@code
 * Verify.java} reads it without this library.
 */
public final class Export {
    private final MessageDigest all;
    private final OutputStream out;

    private Export(OutputStream out) {
        this.out = out;
        try {
            all = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Writes a journal. Lines that are appended meanwhile may be in it or not.
     *
     * @param journal what is exported
     * @param out where to; it is not closed
     * @throws IOException when it cannot be written
     */
    public static void write(Journal journal, OutputStream out) throws IOException {
        new Export(out).write(journal);
    }

    private void write(Journal journal) throws IOException {
        List<Checkpoint> checkpoints = journal.checkpoints(); // first: chains only grow
        long entries = 0;
        for (Chain chain : journal.heads().keySet()) {
            for (Entry entry : journal.chain(chain)) {
                line("{\"digest\":\"" + entry.digest() + "\",\"entry\":" + entry.text() + "}");
                entries++;
            }
        }
        for (Checkpoint one : checkpoints) {
            String signature = one.signature().map(text -> '"' + text + '"').orElse("null");
            line("{\"digest\":\"" + one.digest() + "\",\"signature\":" + signature + ",\"checkpoint\":" + one.text()
                    + "}");
        }
        String end = "{\"end\":{\"entries\":" + entries + ",\"checkpoints\":" + checkpoints.size() + ",\"sha256\":\""
                + Sha256.hex(all.digest()) + "\"}}\n";
        out.write(end.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void line(String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        all.update(bytes);
        out.write(bytes);
    }
}
