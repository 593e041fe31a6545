package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.liability.Given.readByTheUnit;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.refused;
import static vn.mtb.liability.Given.settled;
import static vn.mtb.liability.WearCircular.CIRCULAR_141;
import static vn.mtb.liability.WearCircular.CIRCULAR_162;
import static vn.mtb.liability.WearCircular.CIRCULAR_23;
import static vn.mtb.liability.WearCircular.CIRCULAR_45;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Certainty;
import vn.mtb.law.Period;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.UnitId;

@DisplayName("hao mòn: mỗi năm một lần vào tháng 12, năm cuối lấy phần còn lại")
class WearScheduleTest {
    private static final WearTerms FIVE = new WearTerms(5, 2000, readByTheUnit());
    private static final WearTerms SEVEN = new WearTerms(7, 1429, readByTheUnit());
    private static final Map<WearCircular, WearTerms> ALL =
            Map.of(CIRCULAR_162, FIVE, CIRCULAR_45, FIVE, CIRCULAR_23, FIVE, CIRCULAR_141, SEVEN);
    private static final long COST = 15_000_000;

    private static WearSchedule since(int year, int month, int day) {
        return WearSchedule.of(COST, LocalDate.of(year, month, day), ALL).orElseThrow();
    }

    private static List<Long> sums(WearSchedule schedule) {
        return schedule.charges().stream().map(WearSchedule.Charge::dong).toList();
    }

    private static List<Integer> years(WearSchedule schedule) {
        return schedule.charges().stream().map(WearSchedule.Charge::year).toList();
    }

    @Test
    @DisplayName("máy 15.000.000 đồng dùng từ tháng 12/2016, khai báo 5 năm 20 %")
    void a_tablet_of_december_2016_with_five_years_is_worn_by_2020() {
        WearSchedule schedule = since(2016, 12, 14);
        assertThat(years(schedule)).containsExactly(2016, 2017, 2018, 2019, 2020);
        assertThat(sums(schedule)).containsOnly(COST * 20 / 100);
        assertThat(schedule.bookValueOn(LocalDate.of(2020, 12, 30))).isEqualTo(COST * 20 / 100);
        assertThat(schedule.fullyWornOn(LocalDate.of(2020, 12, 30))).isFalse();
        assertThat(schedule.bookValueOn(LocalDate.of(2020, 12, 31))).isZero();
        assertThat(schedule.fullyWornOn(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(schedule.fullyWornOn(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2016-01-01", "2016-12-31"})
    void the_first_year_bears_a_full_charge_whatever_the_month(LocalDate since) {
        WearSchedule schedule = WearSchedule.of(COST, since, ALL).orElseThrow();
        assertThat(schedule.charges().get(0)).isEqualTo(new WearSchedule.Charge(2016, 3_000_000, 3_000_000));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2016-12-30, 15000000",
        "2016-12-31, 12000000",
        "2017-12-30, 12000000",
        "2017-12-31, 9000000",
    })
    void a_charge_counts_from_its_31_december(LocalDate day, long left) {
        assertThat(since(2016, 12, 14).bookValueOn(day)).isEqualTo(left);
        assertThat(since(2016, 12, 14).accumulatedOn(day)).isEqualTo(COST - left);
    }

    @Test
    void the_last_year_takes_what_the_rounded_years_leave() {
        WearSchedule schedule = since(2026, 12, 20);
        long annual = (COST * 1429 + 5_000) / 10_000;
        assertThat(years(schedule)).containsExactly(2026, 2027, 2028, 2029, 2030, 2031, 2032);
        assertThat(sums(schedule).subList(0, 6)).containsOnly(annual);
        assertThat(sums(schedule).get(6)).isEqualTo(COST - 6 * annual);
        assertThat(schedule.bookValueOn(LocalDate.of(2028, 12, 30))).isEqualTo(COST - 2 * annual);
    }

    @Test
    @DisplayName("chuyển tiếp 2026: phần còn lại cuối 2025 chia cho số năm còn lại")
    void in_2026_what_is_left_is_spread_over_the_years_of_the_new_life() {
        WearSchedule schedule = since(2023, 7, 1);
        long left = COST - 3 * (COST / 5);
        assertThat(years(schedule)).containsExactly(2023, 2024, 2025, 2026, 2027, 2028, 2029);
        assertThat(sums(schedule).subList(0, 3)).containsOnly(COST / 5);
        assertThat(sums(schedule).subList(3, 7)).containsOnly(left / (7 - 3));
    }

    @Test
    void a_rate_that_was_rounded_down_adds_no_year() {
        WearTerms three = new WearTerms(3, 3333, readByTheUnit());
        WearSchedule schedule = WearSchedule.of(COST, LocalDate.of(2026, 1, 2), Map.of(CIRCULAR_141, three))
                .orElseThrow();
        long annual = COST * 3333 / 10_000;
        assertThat(sums(schedule)).containsExactly(annual, annual, COST - 2 * annual);
    }

    @Test
    void a_transition_that_was_rounded_down_adds_no_year_either() {
        Outcome<WearSchedule> answer = WearSchedule.of(9_999_999, LocalDate.of(2025, 3, 1), ALL);
        long left = 9_999_999 - 2_000_000;
        long each = left / 6;
        assertThat(sums(answer.orElseThrow()))
                .containsExactly(2_000_000L, each, each, each, each, each, left - 5 * each);
        assertThat(answer.reasons())
                .filteredOn(reason -> reason.rule().equals("wear-transition-2026"))
                .extracting(reason -> reason.arguments())
                .containsExactly(List.of(left, 6));
    }

    @Test
    void the_transition_leaves_its_odd_dong_to_the_last_year() {
        WearSchedule schedule =
                WearSchedule.of(10_000_001, LocalDate.of(2025, 3, 1), ALL).orElseThrow();
        long first = (10_000_001L * 2000 + 5_000) / 10_000;
        long left = 10_000_001 - first;
        long each = Math.round(left / 6.0);
        assertThat(sums(schedule)).containsExactly(first, each, each, each, each, each, left - 5 * each);
    }

    @ParameterizedTest(name = "old life {0}, in use since {1}: {2} years")
    @CsvSource({
        "10, 2019, 7",
        "10, 2020, 7",
        "10, 2018, 8",
    })
    @DisplayName("đã hết thời gian sử dụng mới thì tính hết trong năm 2026")
    void where_no_years_are_left_2026_takes_it_all(int oldLife, int since, int used) {
        WearTerms ten = new WearTerms(oldLife, 10_000 / oldLife, readByTheUnit());
        Map<WearCircular, WearTerms> terms = Map.of(CIRCULAR_45, ten, CIRCULAR_23, ten, CIRCULAR_141, SEVEN);
        WearSchedule schedule =
                WearSchedule.of(COST, LocalDate.of(since, 5, 2), terms).orElseThrow();
        assertThat(schedule.charges().get(schedule.charges().size() - 1).year()).isEqualTo(2026);
        assertThat(schedule.bookValueOn(LocalDate.of(2025, 12, 31))).isEqualTo(COST - (2026 - since) * (COST / 10));
        assertThat(2026 - since >= used - 1).isTrue();
    }

    @Test
    void one_more_year_left_and_2027_bears_a_charge_too() {
        WearTerms ten = new WearTerms(10, 1000, readByTheUnit());
        Map<WearCircular, WearTerms> terms = Map.of(CIRCULAR_45, ten, CIRCULAR_23, ten, CIRCULAR_141, SEVEN);
        WearSchedule schedule =
                WearSchedule.of(COST, LocalDate.of(2021, 5, 2), terms).orElseThrow();
        long left = COST - 5 * (COST / 10);
        assertThat(years(schedule)).endsWith(2025, 2026, 2027);
        assertThat(sums(schedule)).endsWith(COST / 10, left / 2, left / 2);
    }

    @Test
    void an_unchanged_life_goes_on_as_before() {
        Map<WearCircular, WearTerms> terms = Map.of(CIRCULAR_23, FIVE, CIRCULAR_141, FIVE);
        WearSchedule schedule =
                WearSchedule.of(COST, LocalDate.of(2024, 1, 2), terms).orElseThrow();
        assertThat(years(schedule)).containsExactly(2024, 2025, 2026, 2027, 2028);
        assertThat(sums(schedule)).containsOnly(COST / 5);
    }

    @Test
    void the_same_life_at_another_rate_is_charged_at_that_rate() {
        WearTerms almost = new WearTerms(7, 1428, readByTheUnit());
        Outcome<WearSchedule> answer =
                WearSchedule.of(COST, LocalDate.of(2025, 1, 2), Map.of(CIRCULAR_23, almost, CIRCULAR_141, SEVEN));
        assertThat(settled(answer)).doesNotContain("wear-transition-2026");
        assertThat(sums(answer.orElseThrow())).startsWith(COST * 1428 / 10_000, COST * 1429 / 10_000);
        assertThat(years(answer.orElseThrow())).endsWith(2031);
    }

    @Test
    void before_2026_a_change_of_terms_is_referred() {
        Map<WearCircular, WearTerms> changed = Map.of(CIRCULAR_162, SEVEN, CIRCULAR_45, FIVE, CIRCULAR_23, FIVE);
        assertThat(referred(WearSchedule.of(COST, LocalDate.of(2016, 12, 14), changed)))
                .containsExactly("wear-transition-unread");
        Map<WearCircular, WearTerms> later = Map.of(CIRCULAR_45, SEVEN, CIRCULAR_23, FIVE);
        Outcome<WearSchedule> answer = WearSchedule.of(COST, LocalDate.of(2020, 1, 2), later);
        assertThat(referred(answer)).containsExactly("wear-transition-unread");
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(Wear.CIRCULAR_23_LIFE));
    }

    @Test
    @DisplayName("thời gian, tỷ lệ không bao giờ mặc định")
    void terms_are_never_a_default() {
        assertThat(referred(WearSchedule.of(COST, LocalDate.of(2016, 12, 14), Map.of())))
                .containsExactly("wear-terms-configured");
        Outcome<WearSchedule> unread = WearSchedule.of(
                COST,
                LocalDate.of(2026, 1, 1),
                Map.of(CIRCULAR_141, new WearTerms(7, 1429, Wear.CIRCULAR_141_ANNEX_1)));
        assertThat(referred(unread)).containsExactly("wear-terms-configured");
        assertThat(unread.reasons().get(0).basis()).isEqualTo(Basis.stated(Wear.CIRCULAR_141_ANNEX_1));
        Outcome<WearSchedule> half = WearSchedule.of(COST, LocalDate.of(2016, 12, 14), Map.of(CIRCULAR_162, FIVE));
        assertThat(half.reasons().get(0).arguments()).containsExactly(CIRCULAR_45);
    }

    @Test
    void terms_are_needed_only_while_something_is_left() {
        Map<WearCircular, WearTerms> two = Map.of(CIRCULAR_162, FIVE, CIRCULAR_45, FIVE);
        assertThat(settled(WearSchedule.of(COST, LocalDate.of(2016, 12, 14), two)))
                .containsExactly("wear-terms-configured", "wear-terms-configured");
    }

    @Test
    void each_year_names_its_ground() {
        Outcome<WearSchedule> answer = WearSchedule.of(COST, LocalDate.of(2025, 1, 2), ALL);
        assertThat(settled(answer))
                .containsExactly(
                        "wear-terms-configured",
                        "wear-in-december",
                        "wear-transition-2026",
                        "wear-terms-configured",
                        "wear-formula",
                        "wear-in-december",
                        "wear-of-a-full-year",
                        "wear-remaining-value");
        assertThat(answer.reasons()).allMatch(reason -> reason.basis().settles());
        assertThat(answer.reasons().get(3).toString()).contains("7 năm, mỗi năm 14,29 %");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2015, CIRCULAR_162", "2017, CIRCULAR_162",
        "2018, CIRCULAR_45", "2022, CIRCULAR_45",
        "2023, CIRCULAR_23", "2025, CIRCULAR_23",
        "2026, CIRCULAR_141", "2099, CIRCULAR_141",
    })
    void each_year_has_its_circular(int year, WearCircular circular) {
        assertThat(WearCircular.of(year)).isEqualTo(circular);
        assertThat(circular.firstYear()).isLessThanOrEqualTo(year);
        assertThat(circular.lastYear()).isGreaterThanOrEqualTo(year);
        assertThat(circular.life().certainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    // Who bears it, and what stays.

    @Test
    @DisplayName("máy chuyển trong năm thì nơi nhận chịu hao mòn")
    void the_receiver_of_the_year_is_charged() {
        UnitId giver = new UnitId("SXD");
        UnitId receiver = new UnitId("SGTVT");
        LocalDate moved = LocalDate.of(2026, 12, 31);
        List<WearSchedule.OnBooks> books = List.of(
                new WearSchedule.OnBooks(giver, new Period(LocalDate.of(2023, 1, 1), moved.minusDays(1))),
                new WearSchedule.OnBooks(receiver, Period.since(moved)));
        assertThat(WearSchedule.bearer(2026, books).orElseThrow()).isEqualTo(receiver);
        List<WearSchedule.OnBooks> aDayLater = List.of(
                new WearSchedule.OnBooks(giver, new Period(LocalDate.of(2023, 1, 1), moved)),
                new WearSchedule.OnBooks(receiver, Period.since(moved.plusDays(1))));
        assertThat(WearSchedule.bearer(2026, aDayLater).orElseThrow()).isEqualTo(giver);
        assertThat(referred(WearSchedule.bearer(2025, books))).containsExactly("wear-bearer-unread");
    }

    @Test
    void what_is_on_nobodys_books_in_december_is_not_charged() {
        List<WearSchedule.OnBooks> gone = List.of(
                new WearSchedule.OnBooks(Given.UNIT, new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 30))));
        assertThat(refused(WearSchedule.bearer(2026, gone))).containsExactly("wear-at-the-receiver");
        List<WearSchedule.OnBooks> twice = List.of(
                new WearSchedule.OnBooks(Given.UNIT, Given.ALWAYS),
                new WearSchedule.OnBooks(new UnitId("SGTVT"), Given.ALWAYS));
        assertThatThrownBy(() -> WearSchedule.bearer(2026, twice)).hasMessageContaining("SGTVT");
    }

    @Test
    @DisplayName("hết hao mòn mà còn dùng được thì vẫn giữ trên sổ, từ năm 2026")
    void a_fully_worn_asset_stays_on_the_books() {
        assertThat(refused(WearSchedule.leavesBooksWhenWorn(LocalDate.of(2026, 1, 1))))
                .containsExactly("fully-worn-stays-on-books");
        assertThat(referred(WearSchedule.leavesBooksWhenWorn(LocalDate.of(2025, 12, 31))))
                .containsExactly("fully-worn-on-books-unread");
    }

    // The chairman's rate.

    @ParameterizedTest(name = "{0}: {1} years")
    @CsvSource({"1600, 7", "2400, 5", "2000, 5", "2399, 5", "1601, 7"})
    @DisplayName("Chủ tịch UBND Thành phố đổi tỷ lệ trong phạm vi một phần năm")
    void the_chairman_moves_the_rate_by_a_fifth_at_most_and_the_years_follow(int rate, int years) {
        Outcome<WearTerms> answer = FIVE.adjusted(rate, byTheChairman(), 2026);
        assertThat(settled(answer)).containsExactly("wear-rate-within-a-fifth");
        assertThat(answer.orElseThrow()).isEqualTo(new WearTerms(years, rate, readByTheUnit()));
        WearSchedule schedule = WearSchedule.of(
                        COST, LocalDate.of(2026, 1, 1), Map.of(CIRCULAR_141, answer.orElseThrow()))
                .orElseThrow();
        assertThat(schedule.charges()).hasSize(years);
    }

    @ParameterizedTest
    @CsvSource({"1599", "2401", "1", "10000"})
    void beyond_a_fifth_it_is_refused(int rate) {
        assertThat(refused(FIVE.adjusted(rate, byTheChairman(), 2026))).containsExactly("wear-rate-within-a-fifth");
    }

    @Test
    void somebody_elses_rate_is_refused_with_every_reason() {
        Decision ofTheUnit = new Decision("5/QĐ", Given.EVENT, Given.FOR_THE_UNIT);
        assertThat(refused(FIVE.adjusted(2401, ofTheUnit, 2026)))
                .containsExactly("wear-rate-set-by-chairman", "wear-rate-within-a-fifth");
        assertThat(refused(FIVE.adjusted(2000, ofTheUnit, 2026))).containsExactly("wear-rate-set-by-chairman");
        Actor delegate = Given.THE_HEAD;
        assertThat(settled(FIVE.adjusted(2000, new Decision("6/QĐ", Given.EVENT, delegate), 2026)))
                .containsExactly("wear-rate-within-a-fifth");
    }

    @Test
    void whether_a_rate_could_be_moved_before_2026_was_not_read() {
        assertThat(referred(FIVE.adjusted(2000, byTheChairman(), 2025))).containsExactly("wear-rate-before-2026");
    }

    @ParameterizedTest(name = "{0} years at {1}")
    @CsvSource({"5, 2500", "5, 1998", "7, 1427", "0, 2000", "101, 99", "5, 0", "1, 10001"})
    void a_rate_that_does_not_fit_the_life_is_refused_by_value(int years, int rate) {
        assertThatThrownBy(() -> new WearTerms(years, rate, readByTheUnit()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(years));
    }

    @Test
    void rates_as_circulars_print_them_fit() {
        assertThat(new WearTerms(3, 3333, readByTheUnit()).years()).isEqualTo(3);
        assertThat(new WearTerms(100, 100, readByTheUnit()).years()).isEqualTo(100);
        assertThat(new WearTerms(7, 1428, readByTheUnit()).rate()).isEqualTo(1428);
        assertThat(new WearTerms(1, 10_000, readByTheUnit()).ground()).isEqualTo(readByTheUnit());
        assertThat(new WearTerms(5, 1999, readByTheUnit()).rate()).isEqualTo(1999);
        assertThat(new WearTerms(5, 2499, readByTheUnit()).rate()).isEqualTo(2499);
        assertThatThrownBy(() -> FIVE.adjusted(0, byTheChairman(), 2026)).hasMessageContaining("rate of 0");
        assertThatThrownBy(() -> FIVE.adjusted(10_001, byTheChairman(), 2026)).hasMessageContaining("10001");
    }

    @Test
    void a_cost_of_nothing_and_a_year_before_the_circulars_are_refused_by_value() {
        assertThatThrownBy(() -> WearSchedule.of(0, LocalDate.of(2016, 1, 1), ALL))
                .hasMessageContaining("got 0");
        assertThatThrownBy(() -> WearSchedule.of(COST, LocalDate.of(2014, 12, 31), ALL))
                .hasMessageContaining("2014");
    }

    private static Decision byTheChairman() {
        return new Decision("9/QĐ-UBND", LocalDate.of(2026, 1, 5), Given.THE_CHAIRMAN);
    }
}
