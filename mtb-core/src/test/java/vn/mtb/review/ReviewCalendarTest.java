package vn.mtb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.SecurityCheck.Occasion;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.FocalBody;

@DisplayName("gạch đầu dòng 2 khoản 1 Điều 8: rà soát hằng năm hoặc khi cần")
@Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
class ReviewCalendarTest {
    private static final ReviewCalendar CITY = ReviewCalendar.yearly();
    private static final List<Period> FROM_2017 = List.of(Period.since(2017, 4, 20));

    @Test
    @DisplayName("mỗi năm dương lịch một lần; năm chưa hết thì chưa thiếu")
    void a_year_lacks_its_review_once_it_has_ended() {
        assertThat(CITY.yearsLacking(FROM_2017, List.of(), day("2017-12-31"))).isEmpty();
        assertThat(CITY.yearsLacking(FROM_2017, List.of(), day("2018-01-01"))).containsExactly(2017);
        assertThat(CITY.yearsLacking(FROM_2017, checks("2018-01-10", "2019-12-20"), day("2021-01-01")))
                .containsExactly(2017, 2020);
    }

    @Test
    @DisplayName("rà soát khi thấy cần thiết cũng tính cho năm của nó")
    void a_review_that_was_necessary_counts_for_its_year() {
        SecurityCheck necessary =
                new SecurityCheck(day("2017-06-01"), Occasion.WHEN_NECESSARY, FocalBody.AS_PRINTED, "");
        assertThat(CITY.yearsLacking(FROM_2017, List.of(necessary), day("2018-01-01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource({
        "2019-12-31, 2020-06-30, 2019",
        "2020-01-01, 2020-12-30, ",
        "2020-01-01, 2020-12-31, 2020",
        "2020-03-01, 2020-09-01, ",
        "2018-06-01, 2021-06-01, 2018 2019 2020",
        "2014-01-01, 2016-12-31, ",
        "2014-01-01, 2017-12-31, 2017",
    })
    @DisplayName("năm nào máy còn trong tay người sử dụng vào ngày cuối năm thì tính năm ấy")
    void a_year_counts_by_its_last_day(LocalDate from, LocalDate until, String years) {
        List<Integer> expected = years == null
                ? List.of()
                : Arrays.stream(years.split(" ")).map(Integer::valueOf).toList();
        assertThat(CITY.yearsLacking(List.of(new Period(from, until)), List.of(), day("2024-05-01")))
                .isEqualTo(expected);
    }

    @Test
    void two_users_one_after_the_other_and_a_pause_between() {
        List<Period> uses = List.of(
                new Period(day("2018-01-01"), day("2018-12-31")), new Period(day("2020-03-01"), day("2021-02-01")));
        assertThat(CITY.yearsLacking(uses, List.of(), day("2022-01-01"))).containsExactly(2018, 2020);
    }

    @Test
    void a_review_of_tomorrow_does_not_count_today() {
        assertThat(CITY.owed(FROM_2017, checks("2018-05-03"), day("2018-05-02")))
                .hasSize(1);
        assertThat(CITY.owed(FROM_2017, checks("2018-05-03"), day("2018-05-03")))
                .isEmpty();
    }

    @Test
    void each_lacking_year_has_its_reason_with_the_year_written_plainly() {
        assertThat(CITY.lacking(FROM_2017, List.of(), day("2019-01-01")))
                .hasSize(2)
                .allSatisfy(reason -> {
                    assertThat(reason.rule()).isEqualTo("review-year-lacking");
                    assertThat(reason.basis()).isEqualTo(Basis.implied(QC_ARTICLE_8_CLAUSE_1_DASH_2, Reading.I_38));
                    assertThat(reason.in(Language.VIETNAMESE)).contains("201").doesNotContain("2.01");
                });
    }

    @Test
    @DisplayName("trong năm thì còn nợ một lần rà soát tới hết 31/12")
    void this_years_review_is_owed_until_its_last_day() {
        List<Obligation> owed = CITY.owed(FROM_2017, checks("2017-06-01"), day("2018-05-02"));
        assertThat(owed).hasSize(1);
        assertThat(owed.get(0).duty()).isEqualTo("review-yearly");
        assertThat(owed.get(0).due()).contains(day("2018-12-31"));
        assertThat(owed.get(0).reason().basis()).isEqualTo(Basis.implied(QC_ARTICLE_8_CLAUSE_1_DASH_2, Reading.I_21));
        assertThat(owed.get(0).dischargedBy()).containsExactly("review");
        assertThat(owed.get(0).overdue(day("2018-12-31"))).isFalse();
    }

    @Test
    void outside_use_and_before_the_regulation_nothing_is_owed() {
        List<Period> use = List.of(new Period(day("2016-01-01"), day("2018-05-02")));
        assertThat(CITY.owed(use, List.of(), day("2017-03-29"))).isEmpty();
        assertThat(CITY.owed(use, List.of(), day("2017-03-30"))).hasSize(1);
        assertThat(CITY.owed(use, List.of(), day("2018-05-02"))).hasSize(1);
        assertThat(CITY.owed(use, List.of(), day("2018-05-03"))).isEmpty();
    }

    /** With a unit's interval of six months from 1/1/2018 on: the day asked, the reviews, the last day of the next one. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "2018-01-01, , 2018-07-01",
        "2018-07-02, , 2018-07-01",
        "2018-05-02, 2017-12-01, 2018-07-01",
        "2018-05-02, 2018-03-15, 2018-09-15",
        "2018-12-31, 2018-03-15 2018-08-31, 2019-02-28",
    })
    @DisplayName(
            "chu kỳ riêng của đơn vị tính từ lần rà soát gần nhất, không tính ngược trước ngày quy chế đơn vị có hiệu lực")
    void a_units_interval_counts_from_the_last_review_and_never_backwards(LocalDate asOf, String done, LocalDate due) {
        ReviewCalendar strict = CITY.within(new ReviewInterval(6, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1)));
        List<SecurityCheck> checks = done == null ? List.of() : checks(done.split(" "));
        Obligation owed = strict.owed(FROM_2017, checks, asOf).stream()
                .filter(one -> one.duty().equals("review-by-unit-interval"))
                .findFirst()
                .orElseThrow();
        assertThat(owed.due()).contains(due);
        assertThat(owed.overdue(asOf)).isEqualTo(asOf.isAfter(due));
        assertThat(owed.reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_8_CLAUSE_3));
    }

    @Test
    void a_units_interval_begins_with_the_use_and_holds_on_its_own_days_only() {
        ReviewInterval interval =
                new ReviewInterval(1, QC_ARTICLE_8_CLAUSE_3, new Period(day("2018-01-01"), day("2018-12-31")));
        ReviewCalendar strict = CITY.within(interval);
        List<Period> use = List.of(Period.since(2018, 11, 15));
        assertThat(strict.owed(use, List.of(), day("2018-12-31")))
                .extracting(Obligation::due)
                .containsExactly(Optional.of(day("2018-12-31")), Optional.of(day("2018-12-15")));
        assertThat(strict.owed(use, List.of(), day("2019-01-01"))).hasSize(1);
    }

    @Test
    @DisplayName("đơn vị chỉ có thể chặt hơn")
    void an_interval_longer_than_a_year_adds_nothing_and_is_refused() {
        for (int months : new int[] {0, 13}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReviewInterval(months, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1)))
                    .withMessageContaining(Integer.toString(months));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewInterval(6, Wear.CIRCULAR_162, Period.since(2018, 1, 1)))
                .withMessageContaining(Wear.CIRCULAR_162.id());
        assertThat(new ReviewInterval(12, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1)).months())
                .isEqualTo(12);
    }

    private static List<SecurityCheck> checks(String... days) {
        return Stream.of(days)
                .map(day -> new SecurityCheck(day(day), Occasion.YEARLY, FocalBody.AS_PRINTED, "không có gì"))
                .toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
