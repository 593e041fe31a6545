package vn.mtb.liability;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.party.PersonId;

/**
 * Who pays how much (<i>mức bồi thường</i>), in money, to the agency that suffered the damage.
 *
 * @param sumsInDong by person, whole dong, from 1; nobody is in it who pays nothing
 * @legal khoản 4 Điều 4 Quy chế
 */
public record Compensation(SortedMap<PersonId, Long> sumsInDong) {

    private static final Compensation NONE = new Compensation(new TreeMap<>());

    /** Copies; leaves out who pays nothing. */
    public Compensation {
        SortedMap<PersonId, Long> paying = new TreeMap<>(sumsInDong);
        paying.forEach(Dong::checkFor);
        paying.values().removeIf(dong -> dong == 0);
        sumsInDong = Collections.unmodifiableSortedMap(paying);
    }

    /**
     * Nobody pays anything.
     *
     * @return no compensation
     */
    public static Compensation none() {
        return NONE;
    }

    /**
     * What somebody pays.
     *
     * @param person who
     * @return whole dong, 0 when nothing
     */
    public long of(PersonId person) {
        return sumsInDong.getOrDefault(person, 0L);
    }

    /**
     * What all pay together.
     *
     * @return whole dong
     */
    public long totalInDong() {
        return sumsInDong.values().stream().mapToLong(Long::longValue).sum();
    }
}
