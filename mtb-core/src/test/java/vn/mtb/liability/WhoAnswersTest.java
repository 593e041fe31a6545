package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Decision2020.QD_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3;
import static vn.mtb.liability.Given.DEPUTY;
import static vn.mtb.liability.Given.DIRECTOR;
import static vn.mtb.liability.Given.EVENT;
import static vn.mtb.liability.Given.LATER;
import static vn.mtb.liability.Given.MADE;
import static vn.mtb.liability.Given.OFFICER;
import static vn.mtb.liability.Given.RULES;
import static vn.mtb.liability.Given.UNIT;
import static vn.mtb.liability.Given.asked;
import static vn.mtb.liability.Given.civilServant;
import static vn.mtb.liability.Given.damageOn;
import static vn.mtb.liability.Given.decisionOf;
import static vn.mtb.liability.Given.inUseBy;
import static vn.mtb.liability.Given.intendedLoss;
import static vn.mtb.liability.Given.lossByTheDirector;
import static vn.mtb.liability.Given.lossOn;
import static vn.mtb.liability.Given.negligentLoss;
import static vn.mtb.liability.Given.oneSided;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.refused;
import static vn.mtb.liability.Given.report;
import static vn.mtb.liability.Given.settled;
import static vn.mtb.liability.Given.twoSided;
import static vn.mtb.liability.Given.worth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.incident.Damage;
import vn.mtb.law.Covers;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

@DisplayName("câu 1 khoản 4 Điều 4: ai phải bồi thường, ai không")
class WhoAnswersTest {
    private static final LocalDate DAY_BEFORE = EVENT.minusDays(1);

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    @DisplayName("người đang sử dụng làm mất thì phải bồi thường")
    void the_user_who_lost_it_answers() {
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(worth(2_500_000)), MADE);
        assertThat(settled(answer)).startsWith("user-answers", "regime-by-standing");
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1));
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    void the_register_says_whose_hands_held_it() {
        Incident loss = Incident.loss(inUseBy(DIRECTOR), report(EVENT), Cause.PEOPLE);
        assertThat(loss).isEqualTo(lossByTheDirector());
        Damage crack = new Damage(EVENT, "vỡ màn hình", "12/BB", true);
        Incident damage = Incident.damage(inUseBy(DIRECTOR), crack, EVENT.plusDays(2), Cause.PEOPLE);
        assertThat(damage.occurredOn()).isEqualTo(EVENT);
        assertThat(damage.discoveredOn()).isEqualTo(EVENT.plusDays(2));
        assertThat(damage.hands()).isEqualTo(new Custody.User(DIRECTOR));
    }

    @Test
    void somebody_else_who_caused_it_answers_by_the_regime_and_not_as_user() {
        Claim claim = intendedLoss(civilServant(DEPUTY).by(Culpability.INTENT)).valued(worth(2_500_000));
        assertThat(settled(RULES.assess(claim, MADE)))
                .startsWith("user-answers", "regime-by-standing", "regime-by-standing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2017-03-29, false", "2017-03-30, true"})
    @Covers(decision = QD_ARTICLE_2)
    @DisplayName("việc xảy ra trước ngày Quy chế có hiệu lực thì không xét theo Quy chế")
    void what_happened_before_the_regulation_is_not_judged_by_it(LocalDate day, boolean judged) {
        Claim claim = Claim.about(
                lossOn(day, new Custody.User(DIRECTOR)), civilServant(DIRECTOR).by(Culpability.INTENT));
        Outcome<Compensation> answer = RULES.assess(claim.valued(worth(1_000)), MADE);
        if (judged) assertThat(settled(answer)).contains("intent-pays-all");
        else assertThat(referred(answer)).containsExactly("event-under-the-regulation");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"ORDINARY_WEAR", "MAKERS_FAULT"})
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    @DisplayName("hao mòn thông thường, lỗi của nhà sản xuất: không ai bồi thường")
    void nobody_pays_for_wear_and_for_the_makers_fault(Cause cause) {
        Incident worn = damageOn(EVENT, new Custody.User(DIRECTOR)).causedBy(cause);
        Outcome<Compensation> answer = RULES.assess(Claim.about(worn, civilServant(DIRECTOR)), MADE);
        assertThat(settled(answer)).containsExactly("wear-is-no-damage");
        assertThat(answer.orElseThrow()).isEqualTo(Compensation.none());
        assertThat(answer.obligations()).isEmpty();
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_43));
    }

    @Test
    void the_unit_is_asked_for_the_cause_first() {
        Incident open = lossByTheDirector().causedBy(Cause.NOT_ESTABLISHED);
        Outcome<Compensation> answer = RULES.assess(Claim.about(open, civilServant(DIRECTOR)), MADE);
        assertThat(referred(answer)).containsExactly("cause-established");
        assertThat(asked(answer)).containsExactly(Authority.MANAGING_UNIT);
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, QC_ARTICLE_4_CLAUSE_4_SENTENCE_2})
    @DisplayName("đã trả máy bằng biên bản hai bên từ trước thì không phải bồi thường")
    void who_gave_it_back_by_two_sided_minutes_the_day_before_does_not_answer() {
        Claim claim = Claim.about(
                lossOn(EVENT, new Custody.Unit(UNIT)),
                civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, DAY_BEFORE)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).containsExactly("gave-back-before");
        assertThat(answer.orElseThrow().totalInDong()).isZero();
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09));
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void minutes_of_the_same_day_do_not_show_that_the_return_came_first() {
        Claim claim = Claim.about(
                lossOn(EVENT, new Custody.Unit(UNIT)), civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, EVENT)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(referred(answer)).containsExactly("return-shown-by-minutes");
        assertThat(asked(answer)).containsExactly(Authority.MANAGING_UNIT);
        assertThat(settled(RULES.assess(claim, MADE.answering("return-shown-by-minutes", decisionOf(LATER)))))
                .containsExactly("return-shown-by-minutes", "gave-back-before");
    }

    @Test
    void minutes_of_the_day_after_show_nothing_about_the_event() {
        Claim claim = Claim.about(
                lossOn(EVENT, new Custody.Unit(UNIT)),
                civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, EVENT.plusDays(1))));
        assertThat(referred(RULES.assess(claim, MADE))).containsExactly("no-user-held-it");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void one_sided_minutes_free_nobody_unless_somebody_saw_it() {
        Incident loss = lossOn(EVENT, new Custody.Unit(UNIT));
        Respondent alone = civilServant(OFFICER).whoGaveBack(oneSided(DAY_BEFORE, Optional.empty()));
        Respondent seen = civilServant(DIRECTOR).whoGaveBack(oneSided(DAY_BEFORE, Optional.of(DEPUTY)));
        assertThat(referred(RULES.assess(Claim.about(loss, alone), MADE))).containsExactly("return-shown-by-minutes");
        assertThat(settled(RULES.assess(Claim.about(loss, seen), MADE))).containsExactly("gave-back-before");
    }

    @Test
    void a_former_user_is_free_though_another_user_lost_it() {
        Claim claim = intendedLoss(civilServant(DEPUTY).whoGaveBack(twoSided(DEPUTY, DAY_BEFORE)))
                .valued(worth(2_500_000));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).contains("gave-back-before", "intent-pays-all");
        assertThat(answer.orElseThrow().sumsInDong()).isEqualTo(Map.of(DIRECTOR, 2_500_000L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2017-12-31, false",
        "2018-01-01, true",
    })
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    @DisplayName("mất khi đơn vị đang giữ: người có thẩm quyền quyết định, từ 2018 theo Điều 47 Luật năm 2017")
    void a_loss_in_the_units_keeping_goes_to_the_competent_person(LocalDate day, boolean byTheLawOf2017) {
        Outcome<Compensation> answer = RULES.assess(Claim.about(lossOn(day, new Custody.Unit(UNIT))), MADE);
        assertThat(referred(answer)).containsExactly("no-user-held-it");
        assertThat(asked(answer)).containsExactly(Authority.COMPETENT_AUTHORITY);
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(
                        byTheLawOf2017
                                ? Basis.stated(PublicAssets.LAW_2017_ARTICLE_47)
                                : Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09));
        assertThat(answer.reasons().get(0).arguments()).contains(Authority.MANAGING_UNIT);
    }

    @Test
    void so_does_a_loss_at_the_focal_body_and_one_after_a_recall() {
        Outcome<Compensation> atFocalBody = RULES.assess(Claim.about(lossOn(EVENT, new Custody.FocalBody())), MADE);
        assertThat(referred(atFocalBody)).containsExactly("no-user-held-it");
        assertThat(atFocalBody.reasons().get(0).arguments()).contains(Authority.FOCAL_BODY);
        Outcome<Compensation> recalled = RULES.assess(Claim.about(lossOn(EVENT, new Custody.Authority(UNIT))), MADE);
        assertThat(referred(recalled)).containsExactly("no-user-held-it");
        assertThat(recalled.reasons().get(0).arguments()).contains(Authority.COMPETENT_AUTHORITY);
    }

    @Test
    void the_law_on_lost_assets_is_not_stretched_to_damage() {
        Outcome<Compensation> answer = RULES.assess(Claim.about(damageOn(EVENT, new Custody.Unit(UNIT))), MADE);
        assertThat(referred(answer)).containsExactly("damaged-without-user");
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09));
    }

    @Test
    void a_loss_at_the_supplier_is_no_matter_of_the_regulation() {
        Claim claim = Claim.about(lossOn(EVENT, new Custody.Supplier()));
        assertThat(referred(RULES.assess(claim, MADE))).containsExactly("supplier-held-it");
        Claim withOfficer = Claim.about(lossOn(EVENT, new Custody.Supplier()), civilServant(OFFICER));
        Made answered = MADE.answering("supplier-held-it", decisionOf(LATER));
        assertThat(referred(RULES.assess(withOfficer, answered))).containsExactly("supplier-held-it");
    }

    @Test
    void a_storekeeper_answers_once_the_competent_person_said_so() {
        Claim claim = Claim.about(
                        lossOn(EVENT, new Custody.Unit(UNIT)),
                        civilServant(OFFICER).by(Culpability.INTENT))
                .valued(worth(2_500_000));
        assertThat(referred(RULES.assess(claim, MADE))).containsExactly("no-user-held-it");
        Outcome<Compensation> answer = RULES.assess(claim, MADE.answering("no-user-held-it", decisionOf(LATER)));
        assertThat(settled(answer)).startsWith("no-user-held-it").doesNotContain("user-answers");
        assertThat(answer.orElseThrow().of(OFFICER)).isEqualTo(2_500_000);
    }

    @Test
    void a_decision_of_the_next_day_answers_nothing_yet() {
        Claim claim = Claim.about(lossOn(EVENT, new Custody.Unit(UNIT)), civilServant(OFFICER));
        Made tooEarly = MADE.answering("no-user-held-it", decisionOf(LATER.plusDays(1)));
        assertThat(referred(RULES.assess(claim, tooEarly))).containsExactly("no-user-held-it");
    }

    @ParameterizedTest
    @CsvSource({"DEATH, estate-of-respondent", "DETENTION, respondent-cannot-act", "ABSENCE, respondent-cannot-act"})
    @DisplayName("người giữ máy chết, bị tạm giữ, vắng mặt: văn bản không nói ai bồi thường")
    void no_text_speaks_of_those_who_cannot_act(Holding.Recover.Cause why, String rule) {
        Respondent gone = civilServant(DIRECTOR).by(Culpability.INTENT).unableToAct(why);
        Outcome<Compensation> answer =
                RULES.assess(Claim.about(lossByTheDirector(), gone).valued(worth(1_000)), MADE);
        assertThat(referred(answer)).containsExactly(rule);
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_08));
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    @DisplayName("tìm lại được máy: còn bồi thường hay không do người có thẩm quyền quyết định")
    void what_becomes_of_it_once_the_tablet_is_found_is_asked() {
        LocalDate found = LATER.minusDays(1);
        Claim claim = new Claim(
                lossByTheDirector().foundAgainOn(found),
                intendedLoss().respondents(),
                Optional.of(worth(1_000)),
                Optional.empty(),
                Proceedings.none());
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(referred(answer)).containsExactly("lost-tablet-found");
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(Basis.implied(Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, Reading.I_13));
        assertThat(settled(RULES.assess(claim, MADE.answering("lost-tablet-found", decisionOf(LATER)))))
                .startsWith("lost-tablet-found", "user-answers");
        Made theDayBefore = Made.by(MADE.by()).on(found.minusDays(1));
        assertThat(settled(RULES.assess(claim, theDayBefore))).startsWith("user-answers");
        assertThat(referred(RULES.assess(claim, Made.by(MADE.by()).on(found)))).containsExactly("lost-tablet-found");
    }

    @Test
    void a_decision_cannot_charge_who_does_not_answer() {
        Claim claim = Claim.about(
                        lossOn(EVENT, new Custody.Unit(UNIT)),
                        civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, DAY_BEFORE)))
                .after(Given.heard(LATER).decided(Given.award(LATER, DIRECTOR, 1)));
        assertThat(refused(RULES.assess(claim, MADE))).containsExactly("decided-for-who-answers");
        Claim nothing = claim.after(Given.heard(LATER).decided(Given.award(LATER, DIRECTOR, 0)));
        assertThat(settled(RULES.assess(nothing, MADE))).containsExactly("gave-back-before");
    }

    @Test
    void negligence_does_not_change_who_is_reached() {
        assertThat(referred(RULES.assess(negligentLoss(), MADE))).containsExactly("negligence-is-decided");
    }
}
