package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for the wear of any asset (<i>tính chất chung của hao mòn</i>). */
class WearScheduleProperties {

    @Property
    void charges_are_the_cost_and_the_years_have_no_gap(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long cost,
            @ForAll @IntRange(min = 2015, max = 2040) int first,
            @ForAll @IntRange(min = 1, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 30) int after) {
        WearSchedule schedule = WearSchedule.of(cost, LocalDate.of(first, 6, 1), terms(before, after))
                .orElseThrow();
        List<WearSchedule.Charge> charges = schedule.charges();
        long accumulated = 0;
        int year = first;
        for (WearSchedule.Charge charge : charges) {
            accumulated += charge.dong();
            assertThat(charge.dong()).isNotNegative();
            assertThat(charge.accumulated()).isEqualTo(accumulated);
            assertThat(charge.year()).isEqualTo(year++);
        }
        assertThat(accumulated).isEqualTo(cost);
        assertThat(schedule.bookValueOn(LocalDate.of(first, 12, 30))).isEqualTo(cost);
        assertThat(schedule.fullyWornOn(LocalDate.of(year - 1, 12, 31))).isTrue();
        assertThat(schedule.fullyWornOn(LocalDate.of(year - 1, 12, 30))).isFalse();
        assertThat(charges.size()).isLessThanOrEqualTo(Math.max(before, after));
    }

    @Property
    void the_book_value_never_rises(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long cost,
            @ForAll @IntRange(min = 2015, max = 2030) int first,
            @ForAll @IntRange(max = 20_000) int days) {
        WearSchedule schedule =
                WearSchedule.of(cost, LocalDate.of(first, 1, 1), terms(5, 7)).orElseThrow();
        LocalDate day = LocalDate.of(first, 1, 1).plusDays(days);
        assertThat(schedule.bookValueOn(day)).isBetween(schedule.bookValueOn(day.plusDays(1)), cost);
        assertThat(schedule.bookValueOn(day) + schedule.accumulatedOn(day)).isEqualTo(cost);
    }

    private static Map<WearCircular, WearTerms> terms(int before, int after) {
        Map<WearCircular, WearTerms> terms = new EnumMap<>(WearCircular.class);
        for (WearCircular circular : WearCircular.values()) {
            int years = circular == WearCircular.CIRCULAR_141 ? after : before;
            terms.put(circular, new WearTerms(years, Math.round(10_000f / years), Given.readByTheUnit()));
        }
        return terms;
    }
}
