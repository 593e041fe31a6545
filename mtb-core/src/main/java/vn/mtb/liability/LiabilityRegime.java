package vn.mtb.liability;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;

/**
 * Which law on compensation reaches somebody (<i>chế độ trách nhiệm vật chất</i>): by standing on the day of the event, or by a
 * finding of waste.
 *
 * <p>Days are given only as far as sources show the law in force. What the library remembers of a first day does not count, so
 * none begins before the Regulation, which is the first day anybody asks about. From 1/7/2025 nobody could say whether the
 * decree of 2006 still holds, and from 1/7/2026 the same is true of the decree of 2012.
 *
 * @legal Nghị định số 118/2006/NĐ-CP, 27/2012/NĐ-CP, 84/2014/NĐ-CP
 */
public enum LiabilityRegime {
    /** Cadres and civil servants (<i>cán bộ, công chức</i>): the decree of 2006. */
    CIVIL_SERVANTS(shown(LocalDate.of(2025, 6, 30))),
    /** Public employees (<i>viên chức</i>): the decree of 2012, of which little was read. */
    PUBLIC_EMPLOYEES(shown(LocalDate.of(2026, 6, 30))),
    /** Contract staff (<i>người lao động</i>): the Labour Code, remembered only, so that it never settles anything. */
    CONTRACT_STAFF(Optional.empty()),
    /** Waste that was found by whoever may find it (<i>lãng phí</i>): the decree of 2014, whose days are not known. */
    WASTE(Optional.empty());

    private final Optional<Period> shownInForce;

    LiabilityRegime(Optional<Period> shownInForce) {
        this.shownInForce = shownInForce;
    }

    private static Optional<Period> shown(LocalDate until) {
        return Optional.of(new Period(Instruments.REGULATION_2020.inForce().from(), until));
    }

    /**
     * The days on which sources show the law in force.
     *
     * @return the days; empty where no source does
     */
    public Optional<Period> shownInForce() {
        return shownInForce;
    }

    /**
     * Whether it is known to hold.
     *
     * @param on the day
     * @return false when it does not, and when nobody knows
     */
    public boolean knownToHold(LocalDate on) {
        return shownInForce.filter(days -> days.contains(on)).isPresent();
    }
}
