package vn.mtb.register;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import vn.mtb.tablet.Tablet;

/**
 * What one command writes (<i>các dòng của một lệnh</i>): all of it or none.
 *
 * @param register the register of the command
 * @param key its idempotency key, 1 to 100 letters, digits or {@code . _ : -}
 * @param body the digest of what was asked, to tell a repetition from another command
 * @param expected the length of every chain that is written or was read for the facts
 * @param entries the lines in the order of the command
 * @param tablets every tablet that the command touches, as its chain tells it afterwards, for a journal that keeps current states
 */
public record Batch(
        String register,
        String key,
        String body,
        Map<Chain, Integer> expected,
        List<Entry> entries,
        Map<Chain, Tablet> tablets) {

    /** Refuses lines that do not follow each other, lines of another register, and lines of a chain whose length is not expected. */
    public Batch {
        Command.checkKey(key);
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(body, "body");
        expected = Collections.unmodifiableMap(new TreeMap<>(expected));
        entries = List.copyOf(entries);
        tablets = Map.copyOf(tablets);
        Map<Chain, Entry> last = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.chain().register().equals(register)) {
                throw new IllegalArgumentException(
                        "command «" + key + "» of register " + register + " writes to " + entry.chain());
            }
            Integer length = expected.get(entry.chain());
            if (length == null) {
                throw new IllegalArgumentException("command «" + key + "» writes to " + entry.chain()
                        + " without saying how many lines it rests on");
            }
            Entry before = last.put(entry.chain(), entry);
            if (before == null ? entry.sequence() != length : !entry.follows(before)) {
                throw new IllegalArgumentException("command «" + key + "» writes line " + entry.sequence() + " of "
                        + entry.chain() + ", which does not follow line "
                        + (before == null ? length - 1 : before.sequence()));
            }
        }
    }

    /**
     * What every journal checks before it writes, inside its transaction.
     *
     * @param heads where a chain ends now
     * @throws Conflict when a chain has another length than expected
     * @throws IllegalArgumentException when a first line does not link to the last one stored
     */
    public void mustFit(Function<Chain, Head> heads) {
        expected.forEach((chain, length) -> {
            Head now = heads.apply(chain);
            if (now.length() != length) throw new Conflict(chain, key, length, now);
        });
        for (Entry entry : entries) {
            Integer length = expected.get(entry.chain());
            if (length != null && entry.sequence() == length) {
                String last = heads.apply(entry.chain()).last();
                if (!entry.previous().equals(last)) {
                    throw new IllegalArgumentException("line " + entry.sequence() + " of " + entry.chain()
                            + " links to " + entry.previous() + ", but the last line stored is " + last);
                }
            }
        }
    }

    /**
     * The answer to the same key again.
     *
     * @param known what was written under this key
     * @return the same
     * @throws KeyReused when the body is another one
     */
    public Written sameAs(Written known) {
        if (!known.body().equals(body)) throw new KeyReused(register, key);
        return known;
    }
}
