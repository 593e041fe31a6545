package vn.mtb.example.desk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.register.Audit;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Entry;
import vn.mtb.register.Flaw;
import vn.mtb.register.Journal;
import vn.mtb.spring.operations.Checkpoints;

/**
 * What a check of the journal found, with the lines around every break.
 *
 * @param findings what is broken, and how
 * @param uncovered how many lines of which chains no checkpoint covers
 * @param breaks the lines around each break
 */
record Verified(List<Flaw> findings, SortedMap<Chain, Integer> uncovered, List<Break> breaks) {
    private static final int AROUND = 2;
    private static final int MOST_BREAKS = 20;

    /**
     * A chain that does not hold.
     *
     * @param chain which
     * @param lines those around the break, in their order
     */
    record Break(Chain chain, List<Around> lines) {}

    /**
     * A line near a break.
     *
     * @param place where it stands
     * @param text as it is stored
     * @param digest over the text as it is now
     * @param previous what it says about the digest of the line before it
     * @param suspect whether it is one of those between which the chain does not hold
     */
    record Around(int place, String text, String digest, String previous, boolean suspect) {}

    /** Checks every line, every checkpoint and its signature. */
    static Verified of(Checkpoints checking, Journal journal, List<Checkpoint> checkpoints) {
        Audit audit = checking.audit();
        List<Break> breaks = new ArrayList<>();
        SortedMap<Chain, Integer> covered = covered(checkpoints);
        for (Chain chain : journal.heads().keySet()) {
            boolean named = audit.findings().stream().anyMatch(one -> one.path().equals(chain.toString()));
            if (named && breaks.size() < MOST_BREAKS) breaks.add(around(chain, journal.chain(chain), covered));
        }
        return new Verified(audit.findings(), audit.uncovered(), breaks);
    }

    /** The link that does not hold; where every link holds, the last line that the checkpoint covers is another one now. */
    private static Break around(Chain chain, List<Entry> lines, SortedMap<Chain, Integer> covered) {
        Optional<Integer> link = Entry.firstBreak(lines);
        int last = Math.min(covered.getOrDefault(chain, lines.size()), lines.size()) - 1;
        int at = link.orElse(last);
        List<Around> shown = new ArrayList<>();
        for (int i = Math.max(0, at - AROUND); i < Math.min(lines.size(), at + AROUND); i++) {
            Entry line = lines.get(i);
            boolean suspect = i == at || (link.isPresent() && i == at - 1);
            shown.add(new Around(i, line.text(), line.digest(), line.previous(), suspect));
        }
        return new Break(chain, shown);
    }

    private static SortedMap<Chain, Integer> covered(List<Checkpoint> checkpoints) {
        SortedMap<Chain, Integer> covered = new TreeMap<>();
        checkpoints.forEach(one -> one.moved().forEach((chain, end) -> covered.put(chain, end.length())));
        return covered;
    }

    /** How many lines no checkpoint covers. */
    public int loose() {
        return uncovered.values().stream().mapToInt(Integer::intValue).sum();
    }
}
