package vn.mtb.spring.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Entry;
import vn.mtb.register.Head;
import vn.mtb.register.Journal;
import vn.mtb.register.Written;

/** A journal that fails while it is told to. */
final class PausingJournal implements Journal {
    private final Journal kept;
    private volatile boolean failing;

    PausingJournal(Journal kept) {
        this.kept = kept;
    }

    void failing(boolean now) {
        failing = now;
    }

    @Override
    public Written append(Batch batch) {
        if (failing) throw new IllegalStateException("the register is not there for a while");
        return kept.append(batch);
    }

    @Override
    public Optional<Written> written(String register, String key) {
        return kept.written(register, key);
    }

    @Override
    public List<Entry> chain(Chain chain) {
        return kept.chain(chain);
    }

    @Override
    public Head head(Chain chain) {
        return kept.head(chain);
    }

    @Override
    public SortedMap<Chain, Head> heads() {
        return kept.heads();
    }

    @Override
    public void append(Checkpoint checkpoint) {
        kept.append(checkpoint);
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return kept.checkpoints();
    }
}
