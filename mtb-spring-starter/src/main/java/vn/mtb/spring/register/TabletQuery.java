package vn.mtb.spring.register;

import java.util.Optional;
import java.util.Set;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Status;

/**
 * Which tablets are looked for (<i>điều kiện tìm</i>); what is empty does not narrow.
 *
 * @param text the beginning of an id, a serial number or an asset code
 * @param statuses where they stand
 * @param holder who uses them
 * @param unit in which unit's register
 * @param after the key of the last row of the page before, from {@link Page#next}
 * @param limit rows of a page, 1 to 1,000
 */
public record TabletQuery(
        Optional<String> text,
        Set<Status> statuses,
        Optional<PersonId> holder,
        Optional<UnitId> unit,
        Optional<String> after,
        int limit) {

    private static final int MOST = 1_000;

    /** Refuses a page of no rows or too many; copies the statuses. */
    public TabletQuery {
        statuses = Set.copyOf(statuses);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows, not " + limit);
        }
    }

    /**
     * All of them.
     *
     * @param limit rows of a page
     * @return the first page
     */
    public static TabletQuery all(int limit) {
        return new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
