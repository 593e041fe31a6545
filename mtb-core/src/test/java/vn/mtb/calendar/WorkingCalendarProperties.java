package vn.mtb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = MadeUpYears.manyYears();

    @Property
    void a_limit_counts_exactly_its_working_days(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate last = CALENDAR.addWorkingDays(event, days).orElseThrow();
        assertThat(CALENDAR.isWorkingDay(last).orElseThrow()).isTrue();
        assertThat(Stream.iterate(event.plusDays(1), day -> day.plusDays(1))
                        .limit(event.until(last, java.time.temporal.ChronoUnit.DAYS))
                        .filter(day -> CALENDAR.isWorkingDay(day).orElseThrow()))
                .hasSize(days);
    }

    @Property
    void one_working_day_is_the_next_one_and_limits_add_up(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 20) int first,
            @ForAll @IntRange(min = 1, max = 20) int then) {
        assertThat(CALENDAR.addWorkingDays(event, 1).orElseThrow())
                .isEqualTo(CALENDAR.nextWorkingDay(event).orElseThrow());
        LocalDate reached = CALENDAR.addWorkingDays(event, first).orElseThrow();
        assertThat(CALENDAR.addWorkingDays(reached, then).orElseThrow())
                .isEqualTo(CALENDAR.addWorkingDays(event, first + then).orElseThrow());
    }

    @Property(tries = 100)
    void answers_do_not_depend_on_locale_or_zone(@ForAll("days") LocalDate event, @ForAll("locales") Locale locale) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        String expected = CALENDAR.addWorkingDays(event, 7).reasons() + " "
                + CALENDAR.addWorkingDays(event, 7).orElseThrow();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(CALENDAR.addWorkingDays(event, 7).reasons() + " "
                            + CALENDAR.addWorkingDays(event, 7).orElseThrow())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2016, 1, 1);
        return Arbitraries.longs().between(0, 5400).map(first::plusDays);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "th-TH-u-ca-buddhist", "fa-IR")
                .map(Locale::forLanguageTag);
    }
}
