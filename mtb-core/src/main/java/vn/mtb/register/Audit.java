package vn.mtb.register;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a journal, or of one register in it, found (<i>kết quả kiểm tra sổ</i>).
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
     * Checks a journal: the links of every chain, the last line of each against where the journal says that it ends, the checkpoints, and
     * the chains against the checkpoints.
     *
     * @param journal what is checked
     * @param key the public key; without it signatures are not looked at
     * @return what was found
     */
    public static Audit of(Journal journal, Optional<PublicKey> key) {
        return of(journal, checkpoint -> key.map(checkpoint::signedBy).orElse(true));
    }

    /**
     * The same, where keys were changed or signing began later.
     *
     * @param journal what is checked
     * @param signed whether a checkpoint is signed as it ought to be
     * @return what was found
     */
    public static Audit of(Journal journal, Predicate<Checkpoint> signed) {
        List<Flaw> findings = new ArrayList<>();
        List<Checkpoint> checkpoints = read("checkpoint", journal::checkpoints, findings);
        findings.addAll(ofCheckpoints(checkpoints, signed));
        return ofChains(journal, Checkpoint.ends(checkpoints), journal.heads(), journal.headless(), findings);
    }

    /**
     * Checks one register of a journal as the whole is checked: the links of its chains, where they end, and its chains against the
     * checkpoints, whose own links and signatures are checked too, for the chains rest on them. What it finds names no other register.
     *
     * @param journal what is checked
     * @param register of which register
     * @param signed whether a checkpoint is signed as it ought to be
     * @return what was found, and which lines of this register no checkpoint covers yet
     */
    public static Audit of(Journal journal, String register, Predicate<Checkpoint> signed) {
        List<Flaw> findings = new ArrayList<>();
        SortedMap<Chain, Checkpoint.End> ends = new TreeMap<>();
        try {
            List<Checkpoint> checkpoints = journal.checkpoints();
            findings.addAll(ofCheckpoints(checkpoints, signed));
            ends.putAll(Checkpoint.ends(checkpoints));
        } catch (BadInput unreadable) { // what it says may be another register's
            findings.add(Flaw.of("checkpoint", "finding-checkpoint-unreadable"));
        }
        ends.keySet().removeIf(chain -> !chain.register().equals(register));
        return ofChains(journal, ends, journal.heads(register), journal.headless(register), findings);
    }

    private static Audit ofChains(
            Journal journal,
            SortedMap<Chain, Checkpoint.End> ends,
            SortedMap<Chain, Head> heads,
            SortedSet<Chain> headless,
            List<Flaw> findings) {
        SortedMap<Chain, Integer> uncovered = new TreeMap<>();
        SortedSet<Chain> chains = new TreeSet<>(heads.keySet());
        chains.addAll(ends.keySet());
        chains.addAll(headless);
        for (Chain chain : chains) {
            int before = findings.size();
            List<Entry> lines = read(chain.toString(), () -> journal.chain(chain), findings);
            if (findings.size() > before) continue;
            Entry.firstBreak(lines).ifPresent(at -> findings.add(broken(chain, lines, at)));
            covered(chain, lines, ends.get(chain), findings, uncovered);
            if (findings.size() == before) ending(journal, chain, lines, heads, findings);
        }
        return new Audit(findings, uncovered);
    }

    /** What is stored and cannot be read any more is what was found. */
    private static <T> List<T> read(String where, Supplier<List<T>> stored, List<Flaw> findings) {
        try {
            return stored.get();
        } catch (BadInput unreadable) {
            unreadable.flaws().forEach(flaw -> findings.add(new Flaw(where + ", " + flaw.path(), flaw.what())));
            return List.of();
        }
    }

    private static void covered(
            Chain chain,
            List<Entry> lines,
            Checkpoint.@Nullable End end,
            List<Flaw> findings,
            SortedMap<Chain, Integer> uncovered) {
        if (end == null) {
            if (!lines.isEmpty()) uncovered.put(chain, lines.size());
        } else if (lines.isEmpty()) findings.add(Flaw.of(chain.toString(), "finding-chain-dropped", end.length()));
        else if (lines.size() < end.length())
            findings.add(Flaw.of(chain.toString(), "finding-cut", end.length(), lines.size()));
        else {
            if (lines.size() > end.length()) uncovered.put(chain, lines.size() - end.length());
            if (!lines.get(end.length() - 1).digest().equals(end.last()))
                findings.add(Flaw.of(chain.toString(), "finding-rewritten", String.valueOf(end.length() - 1)));
        }
    }

    /** The heads were read first: a chain may have grown since, and its head with it. */
    private static void ending(
            Journal journal, Chain chain, List<Entry> lines, SortedMap<Chain, Head> heads, List<Flaw> findings) {
        Head head = heads.getOrDefault(chain, Head.NONE);
        if (lines.size() > head.length()) head = journal.head(chain);
        if (head.length() < lines.size()
                || lines.size() < heads.getOrDefault(chain, Head.NONE).length()) {
            findings.add(Flaw.of(chain.toString(), "finding-end", head.length(), lines.size()));
        } else if (head.length() == lines.size()
                && !lines.isEmpty()
                && !lines.get(lines.size() - 1).digest().equals(head.last())) {
            findings.add(Flaw.of(chain.toString(), "finding-last", String.valueOf(lines.size() - 1)));
        }
    }

    private static Flaw broken(Chain chain, List<Entry> lines, int at) {
        Entry line = lines.get(at);
        if (line.sequence() != at || !line.chain().equals(chain)) {
            return Flaw.of(
                    chain.toString(), "finding-out-of-order", String.valueOf(at), line.chain() + " " + line.sequence());
        }
        return Flaw.of(chain.toString(), "finding-changed", String.valueOf(at - 1), String.valueOf(at));
    }

    private static List<Flaw> ofCheckpoints(List<Checkpoint> checkpoints, Predicate<Checkpoint> signed) {
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
            if (!signed.test(one)) findings.add(Flaw.of(where, "finding-signature"));
            previous = one.digest();
        }
        return findings;
    }
}
