package vn.mtb.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

/**
 * Dividing a sum between several people (<i>chia mức bồi thường</i>), exact to the dong: what whole dong leave over goes one
 * each to the largest fractions, and among equal ones by the order of ids (reading I-42).
 *
 * @legal Thông tư liên tịch năm 2008 hướng dẫn Nghị định số 118/2006/NĐ-CP
 */
public final class Shares {

    private static final int MOST_PARTS = 10_000;

    private Shares() {}

    /**
     * In equal parts, as when nobody can tell the shares.
     *
     * @param totalInDong what is divided, not negative
     * @param people between whom, at least one
     * @return by person; the sums differ by one dong at most and add up to the total
     * @throws IllegalArgumentException for nobody, or one person twice
     */
    public static SortedMap<PersonId, Long> equal(long totalInDong, Collection<PersonId> people) {
        Map<PersonId, Integer> parts = new HashMap<>();
        for (PersonId person : people) {
            if (parts.put(person, 1) != null) {
                throw new UnfitValue("unfit-two-shares", person);
            }
        }
        return byPart(totalInDong, parts);
    }

    /**
     * By each one's part.
     *
     * @param totalInDong what is divided, not negative
     * @param parts each one's part beside those of the others, 1 to 10000
     * @return by person; the sums add up to the total
     * @throws IllegalArgumentException for nobody, and for a part out of range
     */
    public static SortedMap<PersonId, Long> byPart(long totalInDong, Map<PersonId, Integer> parts) {
        Dong.check("total", totalInDong, 0);
        if (parts.isEmpty()) throw new UnfitValue("unfit-shares-of-nobody", totalInDong);
        long whole = 0;
        for (Map.Entry<PersonId, Integer> one : parts.entrySet()) {
            if (one.getValue() < 1 || one.getValue() > MOST_PARTS) {
                throw new UnfitValue("unfit-share", one.getKey(), one.getValue(), MOST_PARTS);
            }
            whole += one.getValue();
        }
        SortedMap<PersonId, Long> sums = new TreeMap<>();
        Map<PersonId, Long> fractions = new HashMap<>();
        long left = totalInDong;
        for (Map.Entry<PersonId, Integer> one : parts.entrySet()) {
            long product = totalInDong * one.getValue();
            sums.put(one.getKey(), product / whole);
            fractions.put(one.getKey(), product % whole);
            left -= product / whole;
        }
        List<PersonId> order = new ArrayList<>(sums.keySet());
        order.sort(Comparator.comparing((PersonId person) -> fractions.getOrDefault(person, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (PersonId person : order.subList(0, Math.toIntExact(left))) sums.merge(person, 1L, Long::sum);
        return sums;
    }
}
