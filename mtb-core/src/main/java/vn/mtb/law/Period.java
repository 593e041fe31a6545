package vn.mtb.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which something holds (<i>thời gian hiệu lực</i>), the first and the last included.
 *
 * @param from the first day
 * @param until the last day; {@link LocalDate#MAX} when no end is known
 */
public record Period(LocalDate from, LocalDate until) {

    /**
     * Refuses a period that ends before it begins.
     *
     * @param from the first day
     * @param until the last day; {@link LocalDate#MAX} when no end is known
     */
    public Period {
        Objects.requireNonNull(from, "from");
        if (Objects.requireNonNull(until, "until").isBefore(from)) {
            throw new IllegalArgumentException("kỳ từ " + from + " không thể kết thúc ngày " + until
                    + ", trước khi bắt đầu; sửa một trong hai ngày"
                    + " · a period from " + from + " cannot end on " + until
                    + ", before it begins; correct one of the two");
        }
    }

    /**
     * From a day on, without a known end.
     *
     * @param year of the first day
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the open period
     */
    public static Period since(int year, int month, int day) {
        return since(LocalDate.of(year, month, day));
    }

    /**
     * From a day on, without a known end.
     *
     * @param from the first day
     * @return the open period
     */
    public static Period since(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    /**
     * The same beginning, ending on the day before another text takes over.
     *
     * @param year of that text's first day
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the shorter period
     */
    public Period before(int year, int month, int day) {
        return new Period(from, LocalDate.of(year, month, day).minusDays(1));
    }

    /**
     * Whether a day lies in it.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /**
     * Whether both have a day in common.
     *
     * @param other another period
     * @return true when they share at least one day
     */
    public boolean overlaps(Period other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }

    /**
     * Whether an end is known.
     *
     * @return true when the last day is a real one
     */
    public boolean ends() {
        return !until.equals(LocalDate.MAX);
    }
}
