package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1;
import static vn.mtb.liability.Given.DIRECTOR;
import static vn.mtb.liability.Given.MADE;
import static vn.mtb.liability.Given.RULES;
import static vn.mtb.liability.Given.asked;
import static vn.mtb.liability.Given.decisionOf;
import static vn.mtb.liability.Given.intendedLoss;
import static vn.mtb.liability.Given.lossOn;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.settled;
import static vn.mtb.liability.Given.worth;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Made;

@DisplayName("bồi thường “theo quy định”: chế độ theo diện của người ấy vào ngày xảy ra sự việc")
@Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
class RegimeTest {
    private static final Made IN_2027 = Made.by(MADE.by()).on(LocalDate.of(2027, 1, 4));

    @ParameterizedTest
    @CsvSource({
        "CADRE, CIVIL_SERVANTS",
        "CIVIL_SERVANT, CIVIL_SERVANTS",
        "PUBLIC_EMPLOYEE, PUBLIC_EMPLOYEES",
        "CONTRACT, CONTRACT_STAFF",
    })
    void each_standing_has_its_regime(Employment as, LiabilityRegime regime) {
        assertThat(as.regime()).isEqualTo(regime);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "CIVIL_SERVANTS, 2017-03-29, false",
        "CIVIL_SERVANTS, 2017-03-30, true",
        "CIVIL_SERVANTS, 2025-06-30, true",
        "CIVIL_SERVANTS, 2025-07-01, false",
        "PUBLIC_EMPLOYEES, 2017-03-29, false",
        "PUBLIC_EMPLOYEES, 2017-03-30, true",
        "PUBLIC_EMPLOYEES, 2026-06-30, true",
        "PUBLIC_EMPLOYEES, 2026-07-01, false",
        "CONTRACT_STAFF, 2021-01-01, false",
        "WASTE, 2019-06-03, false",
    })
    void a_regime_is_known_to_hold_only_where_sources_show_it(LiabilityRegime regime, LocalDate on, boolean known) {
        assertThat(regime.knownToHold(on)).isEqualTo(known);
    }

    @Test
    void a_remembered_first_day_shows_nothing() {
        assertThat(LiabilityRegime.CIVIL_SERVANTS.knownToHold(LocalDate.of(2006, 11, 1)))
                .isFalse();
        assertThat(LiabilityRegime.PUBLIC_EMPLOYEES.knownToHold(LocalDate.of(2012, 5, 25)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2019-06-30, PUBLIC_EMPLOYEES, public-employee-is-decided",
        "2019-07-01, CIVIL_SERVANTS, intent-pays-all",
    })
    @DisplayName("viên chức đến hết 30/6/2019, công chức từ 1/7/2019")
    void the_standing_of_the_day_of_the_event_counts_whatever_came_after(
            LocalDate event, LiabilityRegime regime, String rule) {
        Respondent moved = Respondent.of(
                        DIRECTOR,
                        new Tenure(
                                Employment.PUBLIC_EMPLOYEE,
                                new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 6, 30))),
                        new Tenure(Employment.CIVIL_SERVANT, Period.since(2019, 7, 1)))
                .by(Culpability.INTENT);
        Claim claim =
                Claim.about(lossOn(event, new Custody.User(DIRECTOR)), moved).valued(worth(1_000));
        assertThat(claim.regimeOf(moved)).isEqualTo(regime);
        assertThat(Given.rules(RULES.assess(claim, MADE))).contains(rule);
    }

    @Test
    void nobodys_standing_is_guessed() {
        Respondent unknown = Respondent.of(DIRECTOR, new Tenure(Employment.CIVIL_SERVANT, Period.since(2019, 6, 4)));
        Claim claim = Claim.about(lossOn(LocalDate.of(2019, 6, 3), new Custody.User(DIRECTOR)), unknown);
        assertThatThrownBy(() -> RULES.assess(claim, MADE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CB-01")
                .hasMessageContaining("2019-06-03");
    }

    @Test
    void the_reason_names_the_reading_that_the_day_of_the_event_decides() {
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(worth(1_000)), MADE);
        assertThat(answer.reasons().get(1).basis())
                .isEqualTo(Basis.implied(MaterialLiability.DECREE_118_SCOPE, Reading.I_40));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CIVIL_SERVANT, 2025-07-01",
        "PUBLIC_EMPLOYEE, 2026-07-01",
    })
    @DisplayName("chưa rõ văn bản còn hiệu lực hay không thì trình, có quyết định trả lời thì xét tiếp")
    void a_regime_that_may_have_ended_is_referred_until_a_decision_answers(Employment as, LocalDate event) {
        Respondent one = Respondent.of(DIRECTOR, new Tenure(as, Given.ALWAYS)).by(Culpability.INTENT);
        Claim claim =
                Claim.about(lossOn(event, new Custody.User(DIRECTOR)), one).valued(worth(1_000));
        Outcome<Compensation> answer = RULES.assess(claim, IN_2027);
        assertThat(referred(answer)).containsExactly("regime-known-to-hold");
        assertThat(asked(answer)).containsExactly(Authority.COMPETENT_AUTHORITY);
        Made answered = IN_2027.answering("regime-known-to-hold", decisionOf(event));
        assertThat(Given.rules(RULES.assess(claim, answered)))
                .contains(as == Employment.CIVIL_SERVANT ? "intent-pays-all" : "public-employee-is-decided");
    }

    @ParameterizedTest
    @EnumSource(Culpability.class)
    @DisplayName("người làm theo hợp đồng: chỉ nhớ lại Bộ luật Lao động nên không bao giờ tự kết luận")
    void contract_staff_never_settle(Culpability culpability) {
        Respondent one = Respondent.of(DIRECTOR, new Tenure(Employment.CONTRACT, Given.ALWAYS))
                .by(culpability);
        Claim claim = Claim.about(lossOn(Given.EVENT, new Custody.User(DIRECTOR)), one)
                .valued(worth(1_000));
        Made answered = MADE.answering("contract-staff-unread", decisionOf(Given.EVENT))
                .answering("regime-known-to-hold", decisionOf(Given.EVENT));
        assertThat(referred(RULES.assess(claim, answered))).containsExactly("contract-staff-unread");
    }

    @Test
    @DisplayName("có kết luận lãng phí thì theo pháp luật về lãng phí, bất kể diện nào")
    void a_finding_of_waste_outranks_the_standing() {
        Claim claim = intendedLoss().valued(worth(1_000)).foundWasteful(decisionOf(Given.EVENT));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(referred(answer)).containsExactly("waste-unread", "waste-council-unread");
        assertThat(answer.reasons())
                .extracting(reason -> reason.basis())
                .containsExactly(
                        Basis.stated(MaterialLiability.DECREE_84_ARTICLE_21),
                        Basis.stated(MaterialLiability.DECREE_84_ARTICLE_23));
    }

    @Test
    void an_answered_question_is_cited_with_its_decision() {
        Claim claim = Claim.about(
                        lossOn(LocalDate.of(2025, 7, 1), new Custody.User(DIRECTOR)),
                        Given.civilServant(DIRECTOR).by(Culpability.INTENT))
                .valued(worth(1_000));
        Outcome<Compensation> answer =
                RULES.assess(claim, IN_2027.answering("regime-known-to-hold", decisionOf(LocalDate.of(2025, 8, 1))));
        assertThat(settled(answer))
                .containsSubsequence("regime-known-to-hold", "regime-by-standing", "intent-pays-all");
        assertThat(answer.reasons().get(1).toString()).contains("88/QĐ-SXD", "1/8/2025");
    }
}
