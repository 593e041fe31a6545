package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.UnfitValue;

/**
 * A unit's own limit for word to be given (<i>thời hạn thông báo của đơn vị</i>). The Regulation says “kịp thời” and has no
 * number; without a limit nothing is late.
 *
 * @param days whole days after the day on which it was known, 0 to 365; 0 is the same day
 * @param clause where the unit's regulation says so
 * @param inForce the days on which it holds, by the day on which it was known
 * @legal khoản 4 Điều 6, khoản 3 Điều 8 Quy chế
 */
public record NoticeLimit(int days, Provision clause, Period inForce) {
    private static final int MOST_DAYS = 365;
    private static final int HOURS_OF_A_DAY = 24;

    /** Refuses missing parts, a number out of range, and a clause that nobody has verified. */
    public NoticeLimit {
        if (!Basis.stated(Objects.requireNonNull(clause, "clause")).settles()) {
            throw new UnfitValue("unfit-limit-unverified", clause.id());
        }
        Objects.requireNonNull(inForce, "inForce");
        if (days < 0 || days > MOST_DAYS) {
            throw new UnfitValue("unfit-limit-days", MOST_DAYS, days);
        }
    }

    /**
     * A limit in hours. Papers carry dates and no hours, so that it counts by the days within which it can have been kept: 24
     * hours end on the next day, 25 on the day after that.
     *
     * @param hours 1 to 8760
     * @param clause where the unit's regulation says so
     * @param inForce the days on which it holds
     * @return the limit in whole days
     */
    public static NoticeLimit ofHours(int hours, Provision clause, Period inForce) {
        if (hours < 1 || hours > MOST_DAYS * HOURS_OF_A_DAY) {
            throw new UnfitValue("unfit-limit-hours", MOST_DAYS * HOURS_OF_A_DAY, hours);
        }
        return new NoticeLimit((hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY, clause, inForce);
    }

    /**
     * The last day on which word is in time.
     *
     * @param knownOn the day on which it was known
     * @return that many days later
     */
    public LocalDate lastDay(LocalDate knownOn) {
        return knownOn.plusDays(days);
    }
}
