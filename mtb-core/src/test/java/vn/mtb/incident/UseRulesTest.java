package vn.mtb.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.duties;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.ruleIds;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_5;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_7_CLAUSE_2;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;

@DisplayName("Điều 6: thế nào là vi phạm trách nhiệm của người sử dụng")
class UseRulesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);

    /**
     * What the text answers: breach, none (with the rule that makes it none), or referred (with the question). Without authority,
     * with authority, and with a circumstance, if the text knows one.
     */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # duty                    | clause    | circumstance                 | on one's own                    | with authority
        RIGHT_PURPOSE             | QC-3.4    |                              | breach                          | breach
        SAFETY_AND_SECRECY        | QC-4.4.c1 |                              | breach                          | breach
        FOLLOW_INSTRUCTIONS       | QC-6.1    |                              | breach                          | breach
        NO_HARDWARE_CHANGE        | QC-6.1    |                              | breach                          | use-with-authority
        NO_DISMANTLING            | QC-6.1    |                              | ?use-warranty-by-supplier-rules | use-with-authority
        NO_DISMANTLING            | QC-6.1    | WARRANTY_AFFECTED            | breach                          | use-with-authority
        NO_DISMANTLING            | QC-6.1    | WARRANTY_NOT_AFFECTED        | use-warranty-not-affected       | use-with-authority
        PHYSICAL_CARE             | QC-6.1    |                              | breach                          | breach
        PHYSICAL_CARE             | QC-6.1    | COULD_NOT_BE_AVOIDED         | use-could-not-be-avoided        | use-could-not-be-avoided
        PROTECT_ACCOUNT           | QC-6.2    |                              | breach                          | breach
        NO_MISUSED_ACCOUNT        | QC-6.2    |                              | breach                          | breach
        NO_MISUSED_ACCOUNT        | QC-6.2    | RIGHT_PURPOSE_AND_RULES_KEPT | use-account-rightly             | use-account-rightly
        NETWORK_SECURITY          | QC-6.3    |                              | breach                          | breach
        NO_GAMES                  | QC-6.3    |                              | breach                          | breach
        NO_STRANGE_MAIL           | QC-6.3    |                              | breach                          | breach
        NO_DOUBTFUL_SITES         | QC-6.3    |                              | breach                          | breach
        CHECK_ORIGIN_OF_DOWNLOADS | QC-6.3    |                              | breach                          | breach
        CHECK_ORIGIN_OF_DOWNLOADS | QC-6.3    | ORIGIN_EXAMINED              | use-origin-examined             | use-origin-examined
        TELL_OF_LOSS_OR_LEAK      | QC-6.4    |                              | breach                          | breach
        TELL_OF_LOSS_OR_LEAK      | QC-6.4    | TOLD_LATE                    | ?use-promptness-has-no-number   | ?use-promptness-has-no-number
        TELL_OF_FAULT             | QC-6.5    |                              | breach                          | breach
        TELL_OF_FAULT             | QC-6.5    | OUTSIDE_WARRANTY             | use-outside-warranty            | use-outside-warranty
        """)
    @Covers({
        QC_ARTICLE_3_CLAUSE_4,
        QC_ARTICLE_4_CLAUSE_4_SENTENCE_1,
        QC_ARTICLE_6_CLAUSE_1,
        QC_ARTICLE_6_CLAUSE_2,
        QC_ARTICLE_6_CLAUSE_3,
        QC_ARTICLE_6_CLAUSE_4,
        QC_ARTICLE_6_CLAUSE_5
    })
    void every_duty_with_the_words_that_limit_it(
            UseDuty duty, String clause, Circumstance circumstance, String onOnesOwn, String withAuthority) {
        Set<Circumstance> known = circumstance == null ? Set.of() : Set.of(circumstance);
        assertThat(duty.provision().id()).isEqualTo(clause);
        check(new Violation(duty, DAY, "thấy trên máy", false, known), onOnesOwn);
        check(new Violation(duty, DAY, "thấy trên máy", true, known), withAuthority);
    }

    private static void check(Violation found, String expected) {
        Outcome<Violation> answer = UseRules.breach(found);
        if (expected.equals("breach")) {
            assertThat(settled(answer)).isEqualTo(found);
            assertThat(ruleIds(answer)).containsExactly(found.kind().id());
            assertThat(basis(answer)).isEqualTo(Basis.stated(found.kind().provision()));
        } else if (expected.startsWith("?")) {
            Authority asked = found.kind() == UseDuty.NO_DISMANTLING ? Authority.SUPPLIER : Authority.MANAGING_UNIT;
            referred(answer, asked, expected.substring(1));
        } else {
            refused(answer, expected);
            assertThat(basis(answer)).isEqualTo(Basis.stated(found.kind().provision()));
        }
    }

    @Test
    void every_duty_has_a_row_and_every_circumstance_is_used() {
        assertThat(Arrays.stream(UseDuty.values()).flatMap(duty -> duty.circumstances().stream()))
                .containsExactlyInAnyOrder(Circumstance.values());
        assertThat(Arrays.stream(UseDuty.values()).filter(UseDuty::onlyWithoutAuthority))
                .containsExactly(UseDuty.NO_HARDWARE_CHANGE, UseDuty.NO_DISMANTLING);
        assertThat(Arrays.stream(UseDuty.values()).map(UseDuty::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("khoản 2 Điều 7: hậu quả của vi phạm để lại cho quy định, không có thời hạn")
    @Covers(QC_ARTICLE_7_CLAUSE_2)
    void what_follows_from_a_breach_is_left_to_the_rules() {
        Outcome<Violation> answer = UseRules.breach(new Violation(UseDuty.NO_GAMES, DAY, "trò chơi", false));
        assertThat(duties(answer)).containsExactly("breach-handled-under-rules");
        assertThat(answer.obligations().get(0).reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_7_CLAUSE_2));
        assertThat(answer.obligations().get(0).due()).isEmpty();
    }

    @Test
    @DisplayName("Điều 2 Quyết định: có hiệu lực từ ngày ký 30/3/2017")
    @Covers(decision = Decision2020.QD_ARTICLE_2)
    void nothing_found_before_the_regulation_is_a_breach_of_it() {
        Violation early = new Violation(UseDuty.NO_GAMES, LocalDate.of(2017, 3, 29), "trò chơi", false);
        refused(UseRules.breach(early), "use-not-judged");
        settled(UseRules.breach(new Violation(UseDuty.NO_GAMES, LocalDate.of(2017, 3, 30), "trò chơi", false)));
    }

    @ParameterizedTest
    @EnumSource(UseDuty.class)
    void a_circumstance_that_the_text_does_not_know_for_the_duty_is_the_callers_mistake(UseDuty duty) {
        for (Circumstance circumstance : Circumstance.values()) {
            if (duty.circumstances().contains(circumstance)) continue;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Violation(duty, DAY, "x", false, Set.of(circumstance)))
                    .withMessageContaining(circumstance.name())
                    .withMessageContaining(duty.name());
        }
    }

    @Test
    void the_warranty_suffered_or_it_did_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Violation(
                        UseDuty.NO_DISMANTLING,
                        DAY,
                        "x",
                        false,
                        Set.of(Circumstance.WARRANTY_AFFECTED, Circumstance.WARRANTY_NOT_AFFECTED)))
                .withMessageContaining("WARRANTY_NOT_AFFECTED");
    }

    @Test
    void duties_stand_in_the_clauses_about_use() {
        assertThat(Arrays.stream(UseDuty.values()).map(UseDuty::provision).distinct())
                .containsExactly(
                        Regulation2020.QC_ARTICLE_3_CLAUSE_4,
                        Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1,
                        Regulation2020.QC_ARTICLE_6_CLAUSE_1,
                        Regulation2020.QC_ARTICLE_6_CLAUSE_2,
                        Regulation2020.QC_ARTICLE_6_CLAUSE_3,
                        Regulation2020.QC_ARTICLE_6_CLAUSE_4,
                        Regulation2020.QC_ARTICLE_6_CLAUSE_5);
    }
}
