package vn.mtb.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A journal for tests and first steps (<i>nhật ký trong bộ nhớ</i>); gone with the process. */
public final class InMemoryJournal implements Journal {
    private record Key(String register, String key) {}

    private final SortedMap<Chain, List<Entry>> chains = new TreeMap<>();
    private final Map<Key, Written> commands = new HashMap<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    /** An empty journal. */
    public InMemoryJournal() {}

    @Override
    public synchronized Written append(Batch batch) {
        Key key = new Key(batch.register(), batch.key());
        Written known = commands.get(key);
        if (known != null) return batch.sameAs(known);
        batch.mustFit(this::head);
        for (Entry entry : batch.entries()) {
            chains.computeIfAbsent(entry.chain(), chain -> new ArrayList<>()).add(entry);
        }
        Written written = new Written(batch.body(), batch.entries());
        commands.put(key, written);
        return written;
    }

    @Override
    public synchronized Optional<Written> written(String register, String key) {
        return Optional.ofNullable(commands.get(new Key(register, key)));
    }

    @Override
    public synchronized List<Entry> chain(Chain chain) {
        return List.copyOf(chains.getOrDefault(chain, List.of()));
    }

    @Override
    public synchronized Head head(Chain chain) {
        return end(chains.get(chain));
    }

    @Override
    public synchronized SortedMap<Chain, Head> heads() {
        SortedMap<Chain, Head> heads = new TreeMap<>();
        chains.forEach((chain, lines) -> heads.put(chain, end(lines)));
        return Collections.unmodifiableSortedMap(heads);
    }

    @Override
    public synchronized void append(Checkpoint checkpoint) {
        checkpoint.mustFollow(
                checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.get(checkpoints.size() - 1)));
        checkpoints.add(checkpoint);
    }

    @Override
    public synchronized List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    private static Head end(@Nullable List<Entry> lines) {
        return lines == null ? Head.NONE : Head.after(lines.get(lines.size() - 1));
    }
}
