package vn.mtb.review;

import java.util.Objects;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;

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
            throw new IllegalArgumentException(
                    clause.id() + " is not verified, so that nothing can be overdue by it; verify the clause first");
        }
        Objects.requireNonNull(inForce, "inForce");
        if (months < 1 || months > YEAR) {
            throw new IllegalArgumentException(
                    "a unit reviews every 1 to " + YEAR + " months, or as the city does; got " + months);
        }
    }
}
