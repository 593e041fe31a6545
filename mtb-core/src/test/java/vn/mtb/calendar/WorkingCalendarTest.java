package vn.mtb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.calendar.MadeUpYears.swap;
import static vn.mtb.calendar.MadeUpYears.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Certainty;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;

@DisplayName("ngày làm việc: năm nào chưa có lịch nghỉ thì không đoán")
class WorkingCalendarTest {
    private static final Provision UNIT_CLAUSE = Regulation2020.QC_ARTICLE_8_CLAUSE_3;
    private static final HolidayYear Y2018 = year(
            2018,
            Certainty.PRIMARY,
            List.of(swap("2018-12-31", "2019-01-05")),
            "2018-01-01",
            "2018-04-30",
            "2018-05-01");
    private static final HolidayYear Y2019 = year(
            2019,
            Certainty.PRIMARY,
            List.of(swap("2018-12-31", "2019-01-05"), swap("2019-04-29", "2019-05-04")),
            "2019-01-01",
            "2019-04-30",
            "2019-05-01");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Y2018, Y2019);

    @ParameterizedTest(name = "{0} ({2}): {1}")
    @CsvSource({
        "2019-01-04, true,  Friday",
        "2019-01-05, true,  a Saturday worked instead of a day of another year",
        "2019-01-06, false, Sunday",
        "2019-01-12, false, Saturday",
        "2018-12-31, false, a Monday taken off",
        "2019-01-01, false, holiday",
        "2019-04-29, false, a Monday taken off",
        "2019-05-02, true,  Thursday",
        "2019-05-04, true,  a Saturday worked instead",
        "2018-04-30, false, holiday of the other year",
    })
    void a_day_is_worked_or_not(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day).orElseThrow()).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({
        "2019-05-02, 2019-05-03",
        "2019-05-03, 2019-05-04",
        "2019-05-04, 2019-05-06",
        "2019-04-26, 2019-05-02",
        "2018-12-28, 2019-01-02",
        "2018-12-30, 2019-01-02",
    })
    void the_next_working_day_skips_rest_holidays_and_swaps(LocalDate day, LocalDate next) {
        assertThat(CALENDAR.nextWorkingDay(day).orElseThrow()).isEqualTo(next);
    }

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2019-05-06, 1,  2019-05-07",
        "2019-05-06, 5,  2019-05-13",
        "2019-05-05, 1,  2019-05-06",
        "2019-05-03, 1,  2019-05-04",
        "2019-04-26, 3,  2019-05-04",
        "2018-12-27, 3,  2019-01-03",
        "2019-06-03, 30, 2019-07-15",
        "2019-06-03, 15, 2019-06-24",
    })
    void a_limit_in_working_days_does_not_count_the_day_of_the_event(LocalDate event, int days, LocalDate last) {
        assertThat(CALENDAR.addWorkingDays(event, days).orElseThrow()).isEqualTo(last);
    }

    @Test
    void a_year_without_data_cannot_be_told_even_for_a_sunday() {
        for (Outcome<?> answer : List.of(
                CALENDAR.isWorkingDay(LocalDate.of(2020, 3, 1)),
                CALENDAR.nextWorkingDay(LocalDate.of(2019, 12, 31)),
                CALENDAR.addWorkingDays(LocalDate.of(2019, 12, 20), 30),
                WorkingCalendar.of().isWorkingDay(LocalDate.of(2020, 3, 2)))) {
            assertThat(answer).isInstanceOf(Outcome.Referred.class);
            Reason reason = answer.reasons().get(0);
            assertThat(reason.rule()).isEqualTo("no-days-off-known");
            assertThat(reason.arguments()).containsExactly("2020");
            assertThat(reason.in(Language.VIETNAMESE)).startsWith("Chưa có lịch nghỉ năm 2020,");
            assertThat(reason.in(Language.ENGLISH)).startsWith("The days off of 2020 are not known");
        }
    }

    @Test
    void only_the_years_that_are_counted_in_must_be_known() {
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2017, 12, 31)).orElseThrow())
                .isEqualTo("2018-01-02");
        assertThat(CALENDAR.addWorkingDays(LocalDate.of(2019, 12, 30), 1).orElseThrow())
                .isEqualTo("2019-12-31");
    }

    @Test
    void days_off_that_nobody_verified_settle_nothing() {
        WorkingCalendar remembered = WorkingCalendar.of(year(2020, Certainty.UNVERIFIED, List.of(), "2020-01-01"));
        Outcome<LocalDate> answer = remembered.nextWorkingDay(LocalDate.of(2020, 3, 6));
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("days-off-not-verified");
        assertThat(answer.reasons().get(0).citation()).contains("2020/TB-THU").contains("chưa kiểm chứng");
        assertThat(answer.<Authority>match(
                        s -> null, r -> null, q -> q.questions().get(0).authority()))
                .isEqualTo(Authority.COMPETENT_AUTHORITY);
    }

    @Test
    void a_settled_answer_cites_every_year_it_counted_in() {
        assertThat(CALENDAR.addWorkingDays(LocalDate.of(2018, 12, 27), 3).reasons())
                .extracting(Reason::citation)
                .containsExactly(
                        "suy ra từ lịch nghỉ năm 2018 Thông báo số 2018/TB-THU, cách hiểu I-30",
                        "suy ra từ lịch nghỉ năm 2019 Thông báo số 2019/TB-THU, cách hiểu I-30");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2019, 5, 2)).reasons())
                .extracting(Reason::citation)
                .containsExactly("lịch nghỉ năm 2019 Thông báo số 2019/TB-THU");
    }

    @Test
    @DisplayName("sáng thứ Bảy làm hay nghỉ là quy định của đơn vị")
    void a_unit_that_works_on_saturday_mornings_says_so_and_is_cited() {
        WorkingCalendar unit = CALENDAR.restingOn(EnumSet.of(DayOfWeek.SUNDAY), UNIT_CLAUSE);
        Outcome<Boolean> saturday = unit.isWorkingDay(LocalDate.of(2019, 1, 12));
        assertThat(saturday.orElseThrow()).isTrue();
        assertThat(saturday.reasons())
                .extracting(Reason::rule)
                .containsExactly("by-the-days-off-of-the-year", "by-the-weekly-rest-of-the-unit");
        assertThat(saturday.reasons().get(1).basis()).hasToString("Stated[provision=QC_ARTICLE_8_CLAUSE_3]");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2019, 1, 12)).orElseThrow())
                .isFalse();
    }

    @Test
    void a_unit_may_rest_on_no_day_but_not_on_all_and_needs_a_clause_somebody_read() {
        assertThat(CALENDAR.restingOn(Set.of(), UNIT_CLAUSE)
                        .isWorkingDay(LocalDate.of(2019, 1, 6))
                        .orElseThrow())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.restingOn(EnumSet.allOf(DayOfWeek.class), UNIT_CLAUSE))
                .withMessageContaining("seven days");
        HolidayYear unread = year(2030, Certainty.UNVERIFIED, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.restingOn(Set.of(), unread))
                .withMessageContaining("TB-2030/TB-THU");
    }

    @Test
    void two_lists_for_one_year_and_half_a_swap_are_the_callers_mistakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(Y2018, year(2018)))
                .withMessageContaining("two lists of days off for 2018");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(Y2018, year(2019)))
                .withMessageContaining("stands in the data of 2018 and not in that of 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.addWorkingDays(LocalDate.of(2019, 1, 1), 0))
                .withMessageContaining("0 working days");
    }
}
