package vn.mtb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.FocalBody;

@Label("điều luôn đúng về lịch rà soát")
@Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
class ReviewCalendarProperties {
    private static final ReviewCalendar CITY = ReviewCalendar.yearly();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void without_a_units_rule_nothing_is_overdue_before_the_year_has_ended(
            @ForAll("uses") List<Period> uses,
            @ForAll("checks") List<SecurityCheck> checks,
            @ForAll("days") LocalDate on) {
        assertThat(CITY.owed(uses, checks, on)).noneMatch(owed -> owed.overdue(on));
        assertThat(CITY.yearsLacking(uses, checks, on)).allMatch(year -> year >= 2017 && year < on.getYear());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void one_review_in_each_year_is_enough(
            @ForAll("uses") List<Period> uses,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
            @ForAll("days") LocalDate on) {
        List<SecurityCheck> yearly = new ArrayList<>();
        for (int year = 2017; year <= 2032; year++) yearly.add(check(LocalDate.ofYearDay(year, dayOfYear)));
        assertThat(CITY.yearsLacking(uses, yearly, on)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void another_review_never_makes_more_years_lack_one_and_order_does_not_matter(
            @ForAll("uses") List<Period> uses,
            @ForAll("checks") List<SecurityCheck> checks,
            @ForAll("days") LocalDate extra,
            @ForAll("days") LocalDate on) {
        List<SecurityCheck> more = new ArrayList<>(checks);
        more.add(check(extra));
        Collections.reverse(more);
        List<Integer> before = CITY.yearsLacking(uses, checks, on);
        assertThat(before).containsAll(CITY.yearsLacking(uses, more, on));
        Collections.reverse(more);
        more.remove(more.size() - 1);
        assertThat(CITY.yearsLacking(uses, more, on)).isEqualTo(before);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_units_interval_only_adds(
            @ForAll("uses") List<Period> uses,
            @ForAll("checks") List<SecurityCheck> checks,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        ReviewCalendar strict =
                CITY.within(new ReviewInterval(months, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1)));
        List<Obligation> more = strict.owed(uses, checks, on);
        assertThat(more).containsAll(CITY.owed(uses, checks, on));
        assertThat(strict.yearsLacking(uses, checks, on)).isEqualTo(CITY.yearsLacking(uses, checks, on));
    }

    private static SecurityCheck check(LocalDate day) {
        return new SecurityCheck(day, SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-800, 5000).map(LocalDate.of(2017, 3, 30)::plusDays);
    }

    @Provide
    Arbitrary<List<SecurityCheck>> checks() {
        return days().map(ReviewCalendarProperties::check).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Period>> uses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 3000))
                .as((from, length) -> new Period(from, from.plusDays(length)))
                .list()
                .ofMaxSize(3);
    }
}
