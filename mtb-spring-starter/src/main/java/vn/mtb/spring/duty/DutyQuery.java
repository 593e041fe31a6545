package vn.mtb.spring.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for among what is open (<i>điều kiện tìm việc đang mở</i>); what is empty does not narrow.
 *
 * @param kinds what it is about
 * @param duties the frozen ids of the duties
 * @param days which last days
 * @param from the first of the last days that are meant, with {@link Days#BETWEEN}
 * @param until the last of them, with {@link Days#BETWEEN}
 * @param after the key of the last row of the page before, from {@link vn.mtb.spring.register.Page#next}
 * @param limit rows of a page, 1 to 1,000
 */
public record DutyQuery(
        Set<OpenDuty.Kind> kinds,
        Set<String> duties,
        Days days,
        LocalDate from,
        LocalDate until,
        Optional<String> after,
        int limit) {

    private static final int MOST = 1_000;

    /** Which last days are meant (<i>theo hạn</i>). */
    public enum Days {
        /** With and without a last day (<i>mọi việc</i>). */
        ANY,
        /** With a last day between two (<i>có hạn trong khoảng</i>). */
        BETWEEN,
        /** Without a last day (<i>không có hạn</i>). */
        NONE
    }

    /** Refuses a page of no rows or too many; copies the sets. */
    public DutyQuery {
        Objects.requireNonNull(days, "days");
        kinds = Set.copyOf(kinds);
        duties = Set.copyOf(duties);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows, not " + limit);
        }
    }

    /**
     * All that is open.
     *
     * @param limit rows of a page
     * @return the first page: by the last day, what has none at the end, then by tablet
     */
    public static DutyQuery all(int limit) {
        return new DutyQuery(Set.of(), Set.of(), Days.ANY, LocalDate.MIN, LocalDate.MAX, Optional.empty(), limit);
    }

    /**
     * Only some kinds.
     *
     * @param first one of them
     * @param more others
     * @return the narrower query
     */
    public DutyQuery kinds(OpenDuty.Kind first, OpenDuty.Kind... more) {
        return new DutyQuery(EnumSet.of(first, more), duties, days, from, until, after, limit);
    }

    /**
     * Only some duties.
     *
     * @param ids their frozen ids
     * @return the narrower query
     */
    public DutyQuery duties(Set<String> ids) {
        return new DutyQuery(kinds, ids, days, from, until, after, limit);
    }

    /**
     * Only what was due by the day before.
     *
     * @param day the first day on which it is overdue
     * @return the narrower query
     */
    public DutyQuery dueBefore(LocalDate day) {
        return dueBetween(LocalDate.MIN, day.minusDays(1));
    }

    /**
     * Only what is due on some days.
     *
     * @param first the first of them
     * @param last the last of them
     * @return the narrower query
     */
    public DutyQuery dueBetween(LocalDate first, LocalDate last) {
        return new DutyQuery(kinds, duties, Days.BETWEEN, first, last, after, limit);
    }

    /**
     * Only what has no last day.
     *
     * @return the narrower query
     */
    public DutyQuery undated() {
        return new DutyQuery(kinds, duties, Days.NONE, from, until, after, limit);
    }

    /**
     * The next page.
     *
     * @param key from the page before
     * @return the same query from there
     */
    public DutyQuery after(Optional<String> key) {
        return new DutyQuery(kinds, duties, days, from, until, key, limit);
    }

    boolean fits(OpenDuty one) {
        if (!kinds.isEmpty() && !kinds.contains(one.kind())) return false;
        if (!duties.isEmpty() && !duties.contains(one.rule())) return false;
        return switch (days) {
            case ANY -> true;
            case NONE -> one.due().isEmpty();
            case BETWEEN ->
                one.due().isPresent()
                        && !one.due().get().isBefore(from)
                        && !one.due().get().isAfter(until);
        };
    }
}
