package vn.mtb.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.ruleIds;
import static vn.mtb.account.Answers.settled;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.PersonalData;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;

@DisplayName("Điều 23 Nghị định 13/2023: 72 giờ, chỉ trong những ngày nghị định có hiệu lực")
class DataBreachRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-01", "2024-02-28", "2025-12-31"})
    void from_the_first_to_the_last_day_of_the_decree_the_clock_runs(LocalDate day) {
        Outcome<DataBreach> answer = DataBreachRules.clock(breach(day));
        settled(answer);
        assertThat(answer.obligations()).hasSize(1);
        Obligation owed = answer.obligations().get(0);
        assertThat(owed.duty()).isEqualTo("data-breach-within-72-hours");
        assertThat(owed.reason().basis()).isEqualTo(Basis.stated(PersonalData.DECREE_13_ARTICLE_23));
        assertThat(owed.due()).contains(day.plusDays(3));
        assertThat(owed.overdue(day.plusDays(3))).isFalse();
        assertThat(owed.overdue(day.plusDays(4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-30", "2023-06-30"})
    void before_it_there_was_no_clock(LocalDate day) {
        Outcome<DataBreach> answer = DataBreachRules.clock(breach(day));
        settled(answer);
        assertThat(answer.obligations()).isEmpty();
        assertThat(ruleIds(answer)).containsExactly("data-breach-before-the-decree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2030-06-01"})
    @DisplayName("từ 1/1/2026 thời hạn chưa được kiểm chứng: hỏi")
    void after_it_the_clock_is_asked_for(LocalDate day) {
        referred(DataBreachRules.clock(breach(day)), Authority.COMPETENT_AUTHORITY, "data-breach-clock-not-verified");
    }

    @Test
    void the_three_rules_follow_each_other_without_gap_or_overlap() {
        assertThat(DataBreachRules.all()).hasSize(3);
        for (int i = 1; i < 3; i++) {
            assertThat(DataBreachRules.all().get(i).inForce().from())
                    .isEqualTo(
                            DataBreachRules.all().get(i - 1).inForce().until().plusDays(1));
        }
    }

    @Test
    void a_breach_says_which_data_it_touches() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataBreach(LocalDate.of(2024, 1, 2), " "))
                .withMessageContaining("2024-01-02");
    }

    private static DataBreach breach(LocalDate day) {
        return new DataBreach(day, "danh bạ cán bộ");
    }
}
