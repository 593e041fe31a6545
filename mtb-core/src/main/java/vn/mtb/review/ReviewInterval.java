package vn.mtb.review;

import java.util.Objects;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.UnfitValue;

/**
 * A unit's own, stricter interval between reviews (<i>chu kỳ rà soát của đơn vị</i>). The calendar year stays beside it.
 *
 * @param months 1 to 12; a longer one would add nothing
 * @param clause where the unit's regulation says so
 * @param inForce the days on which it holds; nothing is counted from earlier ones
 * @legal gạch đầu dòng 2 khoản 1, khoản 3 Điều 8 Quy chế
 */
public record ReviewInterval(int months, Provision clause, Period inForce) {
    private static final int YEAR = 12;

    /** Refuses missing parts, a number out of range, and a clause that nobody has verified. */
    public ReviewInterval {
        if (!Basis.stated(Objects.requireNonNull(clause, "clause")).settles()) {
            throw new UnfitValue("unfit-interval-unverified", clause.id());
        }
        Objects.requireNonNull(inForce, "inForce");
        if (months < 1 || months > YEAR) {
            throw new UnfitValue("unfit-interval-months", YEAR, months);
        }
    }
}
