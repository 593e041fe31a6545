package vn.mtb.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.mtb.law.Certainty;

/** Years whose days off are made up for the tests; no notice says so. */
public final class MadeUpYears {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private MadeUpYears() {}

    /** A year with the days off given, as if a notice had been read. */
    public static HolidayYear year(int year, String... holidays) {
        return year(year, Certainty.PRIMARY, List.of(), holidays);
    }

    /** The same with exchanged days and a certainty. */
    public static HolidayYear year(int year, Certainty certainty, List<HolidayYear.Swap> swaps, String... holidays) {
        Set<LocalDate> days =
                Set.copyOf(List.of(holidays).stream().map(LocalDate::parse).toList());
        return HolidayYear.announced(year, days, swaps, year + "/TB-THU", certainty, CHECKED);
    }

    /** A day taken off, and the one worked instead. */
    public static HolidayYear.Swap swap(String off, String worked) {
        return new HolidayYear.Swap(LocalDate.parse(off), LocalDate.parse(worked));
    }

    /** A calendar for the years 2016 to 2031 in which only 1 January is off. */
    public static WorkingCalendar manyYears() {
        HolidayYear[] years = new HolidayYear[16];
        for (int i = 0; i < years.length; i++) years[i] = year(2016 + i, (2016 + i) + "-01-01");
        return WorkingCalendar.of(years);
    }
}
