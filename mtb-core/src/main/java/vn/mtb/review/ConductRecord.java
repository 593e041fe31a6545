package vn.mtb.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * How somebody kept the Regulation (<i>hồ sơ chấp hành</i>). A person's breach is not the unit's: each has a record of its own.
 *
 * @param whom whose conduct
 * @param entries in the order of their days
 * @legal khoản 1 Điều 7 Quy chế
 */
public record ConductRecord(Assessed whom, List<ConductEntry> entries) {

    /** Sorts and copies the entries; refuses somebody else's. */
    public ConductRecord {
        Objects.requireNonNull(whom, "whom");
        entries =
                entries.stream().sorted(Comparator.comparing(ConductEntry::on)).toList();
        for (ConductEntry entry : entries) {
            if (!entry.whom().equals(whom)) {
                throw new UnfitValue("unfit-conduct-of-another", entry.on(), entry.whom(), whom);
            }
        }
    }

    /**
     * Nothing noted yet.
     *
     * @param whom whose conduct
     * @return an empty record
     */
    public static ConductRecord of(Assessed whom) {
        return new ConductRecord(whom, List.of());
    }

    /**
     * With one more entry.
     *
     * @param entry about the same person or unit
     * @return the longer record
     * @throws IllegalArgumentException when the entry is about another
     */
    public ConductRecord and(ConductEntry entry) {
        List<ConductEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ConductRecord(whom, more);
    }
}
