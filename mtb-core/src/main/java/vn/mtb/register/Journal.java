package vn.mtb.register;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What storage implements (<i>nhật ký</i>): all lines of a command or none, the same answer to the same key, and nothing that was
 * acknowledged is ever changed or lost. Safe for many threads.
 */
public interface Journal {

    /**
     * Writes all lines of a command, or none.
     *
     * @param batch the lines, the key and every chain the command rests on
     * @return what was written; for a key with the same body, what was written then
     * @throws Conflict when a chain that is written or was read has another length by now
     * @throws KeyReused when the key was used with another body
     */
    Written append(Batch batch);

    /**
     * What a key wrote.
     *
     * @param register in which register
     * @param key which key
     * @return its lines, if it was used
     */
    Optional<Written> written(String register, String key);

    /**
     * A chain from its beginning.
     *
     * @param chain which
     * @return its lines; none when there is no such chain
     */
    List<Entry> chain(Chain chain);

    /**
     * Where a chain ends.
     *
     * @param chain which
     * @return its end; {@link Head#NONE} when there is no such chain
     */
    Head head(Chain chain);

    /**
     * Every subject of a kind in one register.
     *
     * @param register which
     * @param kind as in {@link Subject#kind()}
     * @return in the order of their ids
     */
    default List<Subject> subjects(String register, String kind) {
        return heads().keySet().stream()
                .filter(chain -> chain.register().equals(register)
                        && chain.subject().kind().equals(kind))
                .map(Chain::subject)
                .toList();
    }

    /**
     * Some subjects of a kind in one register, for a list that is read page by page.
     *
     * @param register which
     * @param kind as in {@link Subject#kind()}
     * @param after the id after which the page begins; empty for the first
     * @param most how many at most, from 1
     * @return in the order of their ids
     */
    default List<Subject> subjects(String register, String kind, String after, int most) {
        return subjects(register, kind).stream()
                .filter(subject -> subject.id().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    /**
     * Every chain about one subject, in whatever register.
     *
     * @param subject about what
     * @return in the order of the registers
     */
    default List<Chain> chains(Subject subject) {
        return heads().keySet().stream()
                .filter(chain -> chain.subject().equals(subject))
                .toList();
    }

    /**
     * Every register in this journal.
     *
     * @return their names, in order
     */
    default SortedSet<String> registers() {
        return heads().keySet().stream().map(Chain::register).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Where every chain ends, in the order of the chains.
     *
     * @return the ends of all registers in this journal
     */
    SortedMap<Chain, Head> heads();

    /**
     * Where every chain of one register ends.
     *
     * @param register which
     * @return the ends of that register alone, in the order of the chains
     */
    default SortedMap<Chain, Head> heads(String register) {
        SortedMap<Chain, Head> heads = new TreeMap<>(heads());
        heads.keySet().removeIf(chain -> !chain.register().equals(register));
        return Collections.unmodifiableSortedMap(heads);
    }

    /**
     * Chains of which lines are stored while the store no longer says where they end. A journal that keeps the two apart looks for them;
     * where somebody took such an end away, {@link #heads} alone would hide the chain from every check.
     *
     * @return none in a journal that nobody else reached
     */
    default SortedSet<Chain> headless() {
        return Collections.emptySortedSet();
    }

    /**
     * The same in one register.
     *
     * @param register which
     * @return its chains of which the store does not say where they end
     */
    default SortedSet<Chain> headless(String register) {
        return headless().stream()
                .filter(chain -> chain.register().equals(register))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Keeps a checkpoint.
     *
     * @param checkpoint the next one
     * @throws IllegalArgumentException when it does not follow the last one
     */
    void append(Checkpoint checkpoint);

    /**
     * The checkpoints.
     *
     * @return from the first
     */
    List<Checkpoint> checkpoints();

    /**
     * The last checkpoint.
     *
     * @return empty before the first
     */
    default Optional<Checkpoint> lastCheckpoint() {
        List<Checkpoint> all = checkpoints();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
