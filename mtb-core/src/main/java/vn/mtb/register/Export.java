package vn.mtb.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A journal, or one register in it, as lines of text (<i>xuất sổ</i>): every chain in order, then every checkpoint, then how much there was.
 * {@code Verify.java} reads it without this library.
 *
 * <p>The whole journal beside a signed or printed checkpoint shows any line that was changed, cut or dropped. <b>One register alone shows
 * less</b>: that no line was changed, dropped, inserted or swapped while a later line of the same chain stands. It carries no checkpoint,
 * for a checkpoint is one digest over the ends of the chains of all registers, names them, and can be recomputed only from all of them. So
 * a tail that was cut, a chain that was dropped and a register that was rewritten from its first line are not seen in it; {@link
 * Audit#of(Journal, String, java.util.function.Predicate)} looks for them beside the journal. Who keeps an earlier export can hold it beside
 * a later one: each chain begins with the lines that it had.
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
        List<Checkpoint> checkpoints = journal.checkpoints(); // first: chains only grow
        SortedSet<Chain> chains = new TreeSet<>(journal.heads().keySet());
        chains.addAll(journal.headless());
        new Export(out).write(journal, chains, checkpoints);
    }

    /**
     * Writes one register of a journal, without checkpoints, and nothing of any other.
     *
     * @param journal what is exported
     * @param register which register; one without lines makes an export without lines
     * @param out where to; it is not closed
     * @throws IOException when it cannot be written
     */
    public static void write(Journal journal, String register, OutputStream out) throws IOException {
        SortedSet<Chain> chains = new TreeSet<>(journal.heads(register).keySet());
        chains.addAll(journal.headless(register));
        new Export(out).write(journal, chains, List.of());
    }

    private void write(Journal journal, SortedSet<Chain> chains, List<Checkpoint> checkpoints) throws IOException {
        long entries = 0;
        for (Chain chain : chains) {
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
