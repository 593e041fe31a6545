package vn.mtb.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.law.Certainty;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;

/**
 * Which days are worked (<i>ngày làm việc</i>): the weekly days of rest, and year by year the holidays and exchanged days that
 * somebody supplied.
 *
 * <pre>{@code
 * var calendar = WorkingCalendar.of(days2017);
 * Outcome<LocalDate> council = calendar.addWorkingDays(discovered, 30);
 * }</pre>
 *
 * <p>Any day may be a holiday or be worked instead of another, so nothing at all can be told about a year without data: the
 * answer is then referred ({@code no-days-off-known}), as it is for data that nobody has verified ({@code
 * days-off-not-verified}).
 */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<DayOfWeek> rest;
    private final Optional<Provision> restClause;
    private final SortedMap<Integer, HolidayYear> years;

    private WorkingCalendar(
            Set<DayOfWeek> rest, Optional<Provision> restClause, SortedMap<Integer, HolidayYear> years) {
        this.rest = rest;
        this.restClause = restClause;
        this.years = years;
    }

    /**
     * A calendar that rests on Saturday and Sunday.
     *
     * @param years the years somebody supplied; none is a calendar that can tell nothing
     * @return the calendar
     * @throws IllegalArgumentException when two are for one year, or disagree on an exchanged day
     */
    public static WorkingCalendar of(HolidayYear... years) {
        SortedMap<Integer, HolidayYear> known = new TreeMap<>();
        for (HolidayYear year : years) {
            HolidayYear other = known.putIfAbsent(year.year(), year);
            if (other != null) {
                throw new UnfitValue(
                        "unfit-two-lists",
                        String.valueOf(year.year()),
                        other.instrument().number(),
                        year.instrument().number());
            }
        }
        refuseHalfASwap(known);
        return new WorkingCalendar(WEEKEND, Optional.empty(), known);
    }

    private static void refuseHalfASwap(SortedMap<Integer, HolidayYear> years) {
        for (HolidayYear year : years.values()) {
            for (HolidayYear.Swap swap : year.swaps()) {
                for (int touched : List.of(swap.off().getYear(), swap.worked().getYear())) {
                    HolidayYear other = years.get(touched);
                    if (other != null && !other.swaps().contains(swap)) {
                        throw new UnfitValue(
                                "unfit-half-a-swap",
                                swap.off(),
                                swap.worked(),
                                String.valueOf(year.year()),
                                String.valueOf(touched));
                    }
                }
            }
        }
    }

    /**
     * The same calendar with the weekly rest of a unit, for instance Sunday alone where Saturday morning is worked: limits are
     * counted in days, so a day on which the unit works at all is a working day.
     *
     * @param days the days of rest, not all seven
     * @param clause the unit's own rule, which every answer then cites
     * @return the unit's calendar
     * @throws IllegalArgumentException when no day of the week would be worked, or nobody has verified the clause
     */
    public WorkingCalendar restingOn(Set<DayOfWeek> days, Provision clause) {
        if (clause.certainty() == Certainty.UNVERIFIED) {
            throw new UnfitValue("unfit-rest-unverified", clause.id());
        }
        if (days.size() == DayOfWeek.values().length) {
            throw new UnfitValue("unfit-rest-all-week");
        }
        Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        return new WorkingCalendar(copy, Optional.of(clause), years);
    }

    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return settled with true or false; referred when the year's days off are unknown or unverified
     */
    public Outcome<Boolean> isWorkingDay(LocalDate day) {
        return known(day.getYear())
                .then(year -> new Outcome.Settled<>(works(day, year), grounds(List.of(year), false), List.of()));
    }

    /**
     * The first working day after a day.
     *
     * @param day the day, which is not looked at itself
     * @return the next working day; referred when it cannot be told
     */
    public Outcome<LocalDate> nextWorkingDay(LocalDate day) {
        return count(day, 1, false);
    }

    /**
     * The last day of a limit in working days. The day of the event is not counted and the last day is (reading I-30).
     *
     * @param event the day of the event, working day or not
     * @param days how many working days, from 1
     * @return the last working day of the limit; referred when it cannot be told
     * @throws IllegalArgumentException for fewer than one day
     */
    public Outcome<LocalDate> addWorkingDays(LocalDate event, int days) {
        if (days < 1) {
            throw new UnfitValue("unfit-working-days", days);
        }
        return count(event, days, true);
    }

    private Outcome<LocalDate> count(LocalDate event, int days, boolean counted) {
        List<HolidayYear> used = new ArrayList<>();
        LocalDate day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (used.isEmpty() || used.get(used.size() - 1).year() != day.getYear()) {
                Outcome<HolidayYear> known = known(day.getYear());
                if (!(known instanceof Outcome.Settled<HolidayYear> year)) return known.map(unknown -> event);
                used.add(year.value());
            }
            if (works(day, used.get(used.size() - 1))) left--;
        }
        return new Outcome.Settled<>(day, grounds(used, counted), List.of());
    }

    private Outcome<HolidayYear> known(int year) {
        HolidayYear data = years.get(year);
        if (data == null) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY,
                    Reason.of("no-days-off-known", Basis.consistency(), String.valueOf(year)));
        }
        if (data.certainty() == Certainty.UNVERIFIED) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY,
                    Reason.of("days-off-not-verified", Basis.stated(data), String.valueOf(year)));
        }
        return Outcome.settled(data);
    }

    private boolean works(LocalDate day, HolidayYear year) {
        for (HolidayYear.Swap swap : year.swaps()) {
            if (swap.worked().equals(day)) return true;
            if (swap.off().equals(day)) return false;
        }
        return !year.holidays().contains(day) && !rest.contains(day.getDayOfWeek());
    }

    private List<Reason> grounds(List<HolidayYear> used, boolean counted) {
        List<Reason> grounds = new ArrayList<>();
        for (HolidayYear year : used) {
            Basis basis = counted ? Basis.implied(year, Reading.I_30) : Basis.stated(year);
            grounds.add(Reason.of("by-the-days-off-of-the-year", basis, String.valueOf(year.year())));
        }
        restClause.ifPresent(clause -> grounds.add(Reason.of("by-the-weekly-rest-of-the-unit", Basis.stated(clause))));
        return grounds;
    }
}
