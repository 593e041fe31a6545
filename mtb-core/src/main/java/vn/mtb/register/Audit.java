package vn.mtb.register;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check of a whole journal found (<i>kết quả kiểm tra sổ</i>).
 *
 * @param findings what is broken, and how; empty when the journal is intact
 * @param uncovered how many lines of which chains no checkpoint covers yet: what happens to those is found only while a later line of
 *     the same chain stands
 */
public record Audit(List<Flaw> findings, SortedMap<Chain, Integer> uncovered) {

    /** Copies both. */
    public Audit {
        findings = List.copyOf(findings);
        uncovered = Collections.unmodifiableSortedMap(new TreeMap<>(uncovered));
    }

    /**
     * Whether nothing was found.
     *
     * @return true when every link holds
     */
    public boolean intact() {
        return findings.isEmpty();
    }

    /**
     * Checks a journal: the links of every chain, the checkpoints, and the chains against the checkpoints.
     *
     * @param journal what is checked
     * @param key the public key; without it signatures are not looked at
     * @return what was found
     */
    public static Audit of(Journal journal, Optional<PublicKey> key) {
        List<Checkpoint> checkpoints = journal.checkpoints();
        List<Flaw> findings = new ArrayList<>(ofCheckpoints(checkpoints, key));
        SortedMap<Chain, Checkpoint.End> ends = Checkpoint.ends(checkpoints);
        SortedMap<Chain, Integer> uncovered = new TreeMap<>();
        for (Chain chain : journal.heads().keySet()) {
            List<Entry> lines = journal.chain(chain);
            Entry.firstBreak(lines).ifPresent(at -> findings.add(broken(chain, lines, at)));
            Checkpoint.End end = ends.get(chain);
            if (end == null) uncovered.put(chain, lines.size());
            else if (lines.size() > end.length()) uncovered.put(chain, lines.size() - end.length());
        }
        ends.forEach((chain, end) -> {
            List<Entry> lines = journal.chain(chain);
            if (lines.isEmpty()) findings.add(Flaw.of(chain.toString(), "finding-chain-dropped", end.length()));
            else if (lines.size() < end.length())
                findings.add(Flaw.of(chain.toString(), "finding-cut", end.length(), lines.size()));
            else if (!lines.get(end.length() - 1).digest().equals(end.last()))
                findings.add(Flaw.of(chain.toString(), "finding-rewritten", String.valueOf(end.length() - 1)));
        });
        return new Audit(findings, uncovered);
    }

    private static Flaw broken(Chain chain, List<Entry> lines, int at) {
        Entry line = lines.get(at);
        if (line.sequence() != at || !line.chain().equals(chain)) {
            return Flaw.of(
                    chain.toString(), "finding-out-of-order", String.valueOf(at), line.chain() + " " + line.sequence());
        }
        return Flaw.of(chain.toString(), "finding-changed", String.valueOf(at - 1), String.valueOf(at));
    }

    private static List<Flaw> ofCheckpoints(List<Checkpoint> checkpoints, Optional<PublicKey> key) {
        List<Flaw> findings = new ArrayList<>();
        SortedMap<Chain, Checkpoint.End> ends = new TreeMap<>();
        String previous = Sha256.NONE;
        int number = 0;
        for (Checkpoint one : checkpoints) {
            number++;
            String where = "checkpoint " + one.number();
            ends.putAll(one.moved());
            if (one.number() != number || !one.previous().equals(previous)) {
                findings.add(Flaw.of(where, "finding-checkpoint-link"));
            }
            if (!Checkpoint.digestOf(ends).equals(one.heads()) || ends.size() != one.chains()) {
                findings.add(Flaw.of(where, "finding-checkpoint-heads"));
            }
            if (key.isPresent() && !one.signedBy(key.get())) findings.add(Flaw.of(where, "finding-signature"));
            previous = one.digest();
        }
        return findings;
    }
}
