package vn.mtb.liability;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;

/**
 * What the one who may decide has decided (<i>quyết định bồi thường</i>): how much each person pays.
 *
 * @param decision the paper
 * @param sumsInDong by person, whole dong, 0 for who pays nothing
 * @legal Điều 12 Nghị định số 118/2006/NĐ-CP
 */
public record Award(Decision decision, SortedMap<PersonId, Long> sumsInDong) {

    /** Refuses an award about nobody and sums out of range; copies the sums. */
    public Award {
        Objects.requireNonNull(decision, "decision");
        sumsInDong = Collections.unmodifiableSortedMap(new TreeMap<>(sumsInDong));
        if (sumsInDong.isEmpty()) {
            throw new UnfitValue("unfit-award-of-nobody", decision.number());
        }
        sumsInDong.forEach(Dong::checkFor);
    }

    /**
     * A decision about several people.
     *
     * @param decision the paper
     * @param sumsInDong by person, whole dong
     * @return the award
     */
    public static Award of(Decision decision, Map<PersonId, Long> sumsInDong) {
        return new Award(decision, new TreeMap<>(sumsInDong));
    }
}
