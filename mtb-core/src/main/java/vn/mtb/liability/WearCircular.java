package vn.mtb.liability;

import java.time.LocalDate;
import vn.mtb.law.Period;
import vn.mtb.law.Wear;
import vn.mtb.outcome.UnfitValue;

/**
 * Which circular governs the wear of a financial year (<i>thông tư về hao mòn theo năm tài chính</i>). Only the last was read in
 * its own text; of the others the years are as remembered.
 *
 * @legal Thông tư số 162/2014/TT-BTC, 45/2018/TT-BTC, 23/2023/TT-BTC, 141/2025/TT-BTC
 */
public enum WearCircular {
    /** The years 2015 to 2017. */
    CIRCULAR_162(2015, 2017, Wear.CIRCULAR_162),
    /** The years 2018 to 2022. */
    CIRCULAR_45(2018, 2022, Wear.CIRCULAR_45),
    /** The years 2023 to 2025. */
    CIRCULAR_23(2023, 2025, Wear.CIRCULAR_23_LIFE),
    /** The years from 2026 on. */
    CIRCULAR_141(2026, LocalDate.MAX.getYear(), Wear.CIRCULAR_141_ANNEX_1);

    private final int firstYear;
    private final int lastYear;
    private final Wear life;

    WearCircular(int firstYear, int lastYear, Wear life) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.life = life;
    }

    /**
     * The circular of a financial year, which is a calendar year.
     *
     * @param financialYear from 2015 on
     * @return the circular
     * @throws IllegalArgumentException for an earlier year, long before the first tablet
     */
    public static WearCircular of(int financialYear) {
        for (WearCircular circular : values()) {
            if (circular.firstYear <= financialYear && financialYear <= circular.lastYear) return circular;
        }
        throw new UnfitValue("unfit-year-before-circulars", String.valueOf(financialYear));
    }

    /**
     * Its first financial year.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * Its last financial year.
     *
     * @return the year; {@link LocalDate#MAX}'s while none is known
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * Where it says how long a tablet lives, in all of them unverified.
     *
     * @return the place
     */
    public Wear life() {
        return life;
    }

    /** Its days. */
    Period days() {
        LocalDate from = LocalDate.of(firstYear, 1, 1);
        return this == CIRCULAR_141 ? Period.since(from) : new Period(from, LocalDate.of(lastYear, 12, 31));
    }
}
