package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.settled;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.MaterialLiability;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;

@DisplayName("trừ dần 20 % tiền lương hằng tháng")
class InstalmentsTest {
    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
    private static final LocalDate DAY = LocalDate.of(2019, 11, 4);

    private static Optional<SalaryBase> salary(long dong) {
        return Optional.of(new SalaryBase(dong, Given.decisionOf(DAY)));
    }

    private static Instalments plan(long total, long salary) {
        return Instalments.of(total, LiabilityRegime.CIVIL_SERVANTS, salary(salary), DECEMBER)
                .orElseThrow();
    }

    @Test
    void a_fifth_each_month_and_the_last_takes_the_rest() {
        Instalments plan = plan(2_500_000, 5_000_000);
        assertThat(plan.all())
                .containsExactly(
                        new Instalments.Instalment(DECEMBER, 5_000_000 / 5),
                        new Instalments.Instalment(YearMonth.of(2020, 1), 5_000_000 / 5),
                        new Instalments.Instalment(YearMonth.of(2020, 2), 2_500_000 - 2 * (5_000_000 / 5)));
    }

    @ParameterizedTest(name = "{0} by {1}: {2} months, the last {3}")
    @CsvSource({
        "1000000, 5000000, 1, 1000000",
        "1000001, 5000000, 2, 1",
        "999999, 5000000, 1, 999999",
        "2000000, 5000000, 2, 1000000",
        "7, 9, 7, 1",
        "1, 5, 1, 1",
    })
    void the_last_instalment_at_its_boundaries(long total, long salary, long months, long last) {
        Instalments plan = plan(total, salary);
        assertThat(plan.months()).isEqualTo(months);
        assertThat(plan.instalment(months).dong()).isEqualTo(last);
    }

    @Test
    void a_fifth_is_rounded_down_so_that_none_is_above_it() {
        assertThat(plan(100, 14).monthlyInDong()).isEqualTo(14 / 5);
        assertThat(plan(100, 9).monthlyInDong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"CIVIL_SERVANTS, DECREE_118_ARTICLE_3_CLAUSE_3", "PUBLIC_EMPLOYEES, DECREE_27_ARTICLE_25_CLAUSE_2"})
    void each_regime_has_its_clause(LiabilityRegime regime, MaterialLiability clause) {
        Outcome<Instalments> answer = Instalments.of(1_000_000, regime, salary(5_000_000), DECEMBER);
        assertThat(settled(answer)).containsExactly("twenty-per-cent-a-month", "salary-base-decided");
        assertThat(answer.reasons()).allMatch(reason -> reason.basis().equals(Basis.stated(clause)));
        assertThat(answer.reasons().get(1).toString()).contains("88/QĐ-SXD", "4/11/2019");
    }

    @ParameterizedTest
    @EnumSource(
            value = LiabilityRegime.class,
            names = {"CIVIL_SERVANTS", "PUBLIC_EMPLOYEES"})
    @DisplayName("20 % của tiền lương nào: không nguồn nào nói, phải có người quyết định")
    void which_salary_it_is_is_never_guessed(LiabilityRegime regime) {
        assertThat(referred(Instalments.of(1_000_000, regime, Optional.empty(), DECEMBER)))
                .containsExactly("salary-base-decided");
    }

    @ParameterizedTest
    @EnumSource(
            value = LiabilityRegime.class,
            names = {"CONTRACT_STAFF", "WASTE"})
    void the_other_regimes_were_not_read(LiabilityRegime regime) {
        assertThat(referred(Instalments.of(1_000_000, regime, salary(5_000_000), DECEMBER)))
                .containsExactly("instalments-unread");
    }

    @Test
    @DisplayName("viên chức phải nộp đủ trước khi chuyển công tác, nghỉ hưu, thôi việc")
    void a_public_employee_pays_before_the_first_day_away() {
        LocalDate away = LocalDate.of(2020, 7, 1);
        Outcome<Long> answer = Instalments.beforeLeaving(400_000, LiabilityRegime.PUBLIC_EMPLOYEES, away, true);
        assertThat(settled(answer)).containsExactly("paid-before-leaving");
        assertThat(answer.orElseThrow()).isEqualTo(400_000);
        assertThat(answer.obligations()).hasSize(1);
        assertThat(answer.obligations().get(0).due()).contains(LocalDate.of(2020, 6, 30));
        assertThat(answer.obligations().get(0).overdue(LocalDate.of(2020, 6, 30)))
                .isFalse();
        assertThat(answer.obligations().get(0).overdue(away)).isTrue();
    }

    @Test
    void what_follows_when_it_cannot_be_paid_was_not_read() {
        assertThat(referred(Instalments.beforeLeaving(1, LiabilityRegime.PUBLIC_EMPLOYEES, DAY, false)))
                .containsExactly("leaving-unpaid-unread");
    }

    @ParameterizedTest
    @EnumSource(
            value = LiabilityRegime.class,
            names = {"CIVIL_SERVANTS", "CONTRACT_STAFF", "WASTE"})
    void whether_others_pay_before_leaving_is_only_remembered(LiabilityRegime regime) {
        assertThat(referred(Instalments.beforeLeaving(1, regime, DAY, true))).containsExactly("leaving-debt-unread");
    }

    @ParameterizedTest
    @EnumSource(LiabilityRegime.class)
    void who_owes_nothing_leaves_freely(LiabilityRegime regime) {
        Outcome<Long> answer = Instalments.beforeLeaving(0, regime, DAY, true);
        assertThat(settled(answer)).containsExactly("nothing-outstanding");
        assertThat(answer.obligations()).isEmpty();
    }

    @Test
    void amounts_out_of_range_and_instalments_that_are_none_are_refused_by_value() {
        Instalments plan = plan(100, 50);
        assertThatThrownBy(() -> plan.instalment(0)).hasMessageContaining("1 to 10");
        assertThatThrownBy(() -> plan.instalment(11)).hasMessageContaining("no 11");
        assertThat(plan.instalment(10).dong()).isEqualTo(10);
        assertThatThrownBy(() -> plan(0, 50)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new Instalments(1, 0, DECEMBER)).hasMessageContaining("instalment");
        assertThatThrownBy(() -> salary(4)).hasMessageContaining("got 4");
        assertThatThrownBy(() -> Instalments.beforeLeaving(-1, LiabilityRegime.WASTE, DAY, true))
                .hasMessageContaining("got -1");
    }
}
