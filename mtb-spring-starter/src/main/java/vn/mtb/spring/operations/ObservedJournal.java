package vn.mtb.spring.operations;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Entry;
import vn.mtb.register.Head;
import vn.mtb.register.Journal;
import vn.mtb.register.Subject;
import vn.mtb.register.Written;
import vn.mtb.spring.operations.IoObservation.Label;

/** A journal each of whose questions is observed (<i>nhật ký được quan sát</i>); it answers what the other one answers. */
public final class ObservedJournal implements Journal {
    private static final String COMMAND = "command";
    private static final String HEADS = "heads";
    private static final String SUBJECTS = "subjects";

    private final Journal journal;
    private final Observed observed;

    /**
     * A journal.
     *
     * @param journal what it asks
     * @param registry who is told
     */
    public ObservedJournal(Journal journal, ObservationRegistry registry) {
        this.journal = Objects.requireNonNull(journal, "journal");
        observed = new Observed(registry);
    }

    private <T> T appending(String part, Supplier<T> work) {
        return observed.over(IoObservation.JOURNAL_APPEND, Label.PART, part, written -> "written", work);
    }

    private <T> T reading(String part, Supplier<T> work) {
        return observed.over(IoObservation.JOURNAL_READ, Label.PART, part, read -> "read", work);
    }

    @Override
    public Written append(Batch batch) {
        return appending(COMMAND, () -> journal.append(batch));
    }

    @Override
    public void append(Checkpoint checkpoint) {
        appending("checkpoint", () -> {
            journal.append(checkpoint);
            return checkpoint;
        });
    }

    @Override
    public Optional<Written> written(String register, String key) {
        return reading(COMMAND, () -> journal.written(register, key));
    }

    @Override
    public List<Entry> chain(Chain chain) {
        return reading("chain", () -> journal.chain(chain));
    }

    @Override
    public Head head(Chain chain) {
        return reading("head", () -> journal.head(chain));
    }

    @Override
    public List<Subject> subjects(String register, String kind) {
        return reading(SUBJECTS, () -> journal.subjects(register, kind));
    }

    @Override
    public List<Subject> subjects(String register, String kind, String after, int most) {
        return reading(SUBJECTS, () -> journal.subjects(register, kind, after, most));
    }

    @Override
    public List<Chain> chains(Subject subject) {
        return reading("chains", () -> journal.chains(subject));
    }

    @Override
    public SortedSet<String> registers() {
        return reading("registers", journal::registers);
    }

    @Override
    public SortedMap<Chain, Head> heads() {
        return reading(HEADS, journal::heads);
    }

    @Override
    public SortedMap<Chain, Head> heads(String register) {
        return reading(HEADS, () -> journal.heads(register));
    }

    @Override
    public SortedSet<Chain> headless() {
        return reading(HEADS, journal::headless);
    }

    @Override
    public SortedSet<Chain> headless(String register) {
        return reading(HEADS, () -> journal.headless(register));
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return reading("checkpoints", journal::checkpoints);
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        return reading("checkpoints", journal::lastCheckpoint);
    }
}
