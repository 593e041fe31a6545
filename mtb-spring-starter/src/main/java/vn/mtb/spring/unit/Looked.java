package vn.mtb.spring.unit;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.mtb.register.Chain;
import vn.mtb.tablet.Facts;

/**
 * What was looked up, and what it rests on (<i>tình tiết đã tra cứu</i>).
 *
 * @param facts what the rules read
 * @param read the chains it was read from, each with the length it had: when one of them has grown by the time of writing, the facts are stale
 */
public record Looked(Facts facts, Map<Chain, Integer> read) {

    /** Copies the lengths. */
    public Looked {
        Objects.requireNonNull(facts, "facts");
        read = Collections.unmodifiableMap(new TreeMap<>(read));
    }

    /**
     * Facts from elsewhere than the registers.
     *
     * @param facts what the rules read
     * @return facts that rest on no chain
     */
    public static Looked restingOnNothing(Facts facts) {
        return new Looked(facts, Map.of());
    }
}
