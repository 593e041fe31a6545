package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1;
import static vn.mtb.liability.Given.DEPUTY;
import static vn.mtb.liability.Given.DIRECTOR;
import static vn.mtb.liability.Given.EVENT;
import static vn.mtb.liability.Given.LATER;
import static vn.mtb.liability.Given.MADE;
import static vn.mtb.liability.Given.RULES;
import static vn.mtb.liability.Given.THIRD;
import static vn.mtb.liability.Given.asked;
import static vn.mtb.liability.Given.award;
import static vn.mtb.liability.Given.civilServant;
import static vn.mtb.liability.Given.decisionOf;
import static vn.mtb.liability.Given.heard;
import static vn.mtb.liability.Given.intendedLoss;
import static vn.mtb.liability.Given.lossByTheDirector;
import static vn.mtb.liability.Given.lossOn;
import static vn.mtb.liability.Given.negligentLoss;
import static vn.mtb.liability.Given.place;
import static vn.mtb.liability.Given.publicEmployee;
import static vn.mtb.liability.Given.readByTheUnit;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.refused;
import static vn.mtb.liability.Given.settled;
import static vn.mtb.liability.Given.worth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Certainty;
import vn.mtb.law.Covers;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.Text;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Made;

@DisplayName("bồi thường bao nhiêu: cố ý toàn bộ, bất khả kháng không, vô ý do người có thẩm quyền định")
@Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
class HowMuchTest {
    private static final Text NOT_YET = new Text("chưa có", "not yet there");

    @Test
    @DisplayName("cố ý: toàn bộ giá trị thiệt hại")
    void intent_pays_the_whole_damage() {
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(worth(2_500_000)), MADE);
        assertThat(settled(answer))
                .containsExactly(
                        "user-answers",
                        "regime-by-standing",
                        "fully-worn-at-actual-value",
                        "intent-pays-all",
                        "compensation-in-money");
        assertThat(answer.orElseThrow().sumsInDong()).isEqualTo(Map.of(DIRECTOR, 2_500_000L));
        assertThat(answer.obligations()).extracting(duty -> duty.duty()).containsExactly("head-decides-after-council");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4_999_999, 5_000_000, 5_000_001, 1_000_000_000_000L})
    @DisplayName("không có ngưỡng thiệt hại nhỏ nào")
    void there_is_no_threshold_below_which_it_is_otherwise(long dong) {
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(worth(dong)), MADE);
        assertThat(answer.orElseThrow().totalInDong()).isEqualTo(dong);
        Outcome<Progress> progress = RULES.progress(intendedLoss().valued(worth(dong)), MADE);
        assertThat(progress.orElseThrow().owed())
                .extracting(duty -> duty.duty())
                .contains("council-set-up");
    }

    @Test
    @DisplayName("bất khả kháng: không phải bồi thường")
    void force_majeure_excuses_a_civil_servant() {
        Claim claim = Claim.about(
                lossByTheDirector().causedBy(Cause.FORCE_MAJEURE),
                civilServant(DIRECTOR).by(Culpability.NEGLIGENCE));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).endsWith("force-majeure-excuses");
        assertThat(answer.orElseThrow()).isEqualTo(Compensation.none());
        assertThat(answer.obligations()).isEmpty();
        Claim charged = claim.after(heard(LATER).decided(award(LATER, DIRECTOR, 1)));
        assertThat(refused(RULES.assess(charged, MADE))).containsExactly("force-majeure-excuses");
        Claim spared = claim.after(heard(LATER).decided(award(LATER, DIRECTOR, 0)));
        assertThat(settled(RULES.assess(spared, MADE))).endsWith("force-majeure-excuses");
    }

    @Test
    @DisplayName("vô ý: trình người có thẩm quyền cùng những gì hồ sơ có")
    void negligence_goes_to_the_competent_body_with_what_the_file_holds() {
        Claim claim = negligentLoss()
                .valued(new Valuation.MarketLessRemains(6_000_000, 500_000, Optional.empty()))
                .after(Proceedings.none().recorded("12/BB", EVENT.plusDays(1)).accountOf(DIRECTOR, EVENT.plusDays(2)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(referred(answer)).containsExactly("negligence-is-decided");
        assertThat(asked(answer)).containsExactly(Authority.COMPETENT_AUTHORITY);
        LocalDate sixWeeksLater = EVENT.plusWeeks(30 / 5);
        assertThat(answer.reasons().get(0).arguments())
                .containsExactly(DIRECTOR, "12/BB", EVENT.plusDays(2), 6_000_000L - 500_000L, sixWeeksLater);
    }

    @Test
    void a_question_says_what_the_file_lacks() {
        Outcome<Compensation> answer = Given.WITHOUT_DAYS_OFF.assess(negligentLoss(), MADE);
        assertThat(referred(answer)).containsExactly("negligence-is-decided");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(DIRECTOR, NOT_YET, NOT_YET, NOT_YET, NOT_YET);
    }

    @Test
    void papers_of_later_days_are_not_in_the_file_yet() {
        Claim claim = negligentLoss()
                .after(Proceedings.none().recorded("12/BB", LATER.plusDays(1)).accountOf(DIRECTOR, LATER.plusDays(1)));
        assertThat(RULES.assess(claim, MADE).reasons().get(0).arguments()).contains(NOT_YET);
        assertThat(RULES.assess(claim, Made.by(MADE.by()).on(LATER.plusDays(1)))
                        .reasons()
                        .get(0)
                        .arguments())
                .contains("12/BB", LATER.plusDays(1));
    }

    @Test
    @DisplayName("đã có quyết định sau ý kiến hội đồng thì theo quyết định")
    void what_the_head_decided_after_the_council_settles_negligence() {
        Claim claim = negligentLoss().after(heard(LATER).decided(award(LATER, DIRECTOR, 700_000)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).contains("amount-was-decided");
        assertThat(answer.orElseThrow().sumsInDong()).isEqualTo(Map.of(DIRECTOR, 700_000L));
        assertThat(answer.obligations()).extracting(duty -> duty.duty()).containsExactly("compensation-paid");
        assertThat(answer.obligations().get(0).reason().basis())
                .isEqualTo(Basis.stated(MaterialLiability.DECREE_118_ARTICLE_3_CLAUSE_3));
        Made before = Made.by(MADE.by()).on(LATER.minusDays(1));
        assertThat(referred(RULES.assess(claim, before))).containsExactly("negligence-is-decided");
    }

    @Test
    void a_decision_that_nobody_pays_settles_at_nothing() {
        Claim claim = negligentLoss().after(heard(LATER).decided(award(LATER, DIRECTOR, 0)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(answer.orElseThrow()).isEqualTo(Compensation.none());
        assertThat(answer.obligations()).isEmpty();
    }

    @Test
    @DisplayName("quyết định trước khi có ý kiến hội đồng thì không được")
    void a_decision_before_the_council_is_refused() {
        Claim without = negligentLoss().after(Proceedings.none().decided(award(LATER, DIRECTOR, 700_000)));
        assertThat(refused(RULES.assess(without, MADE))).containsExactly("head-decides-after-council");
        Claim dayBefore = negligentLoss().after(heard(LATER).decided(award(LATER.minusDays(1), DIRECTOR, 700_000)));
        assertThat(refused(RULES.assess(dayBefore, MADE))).containsExactly("head-decides-after-council");
    }

    @Test
    void the_exception_to_the_council_holds_once_somebody_says_so() {
        Proceedings atOnce =
                Proceedings.none().settledAtOnce(EVENT.plusDays(1)).decided(award(LATER, DIRECTOR, 700_000));
        Claim claim = negligentLoss().after(atOnce);
        assertThat(referred(RULES.assess(claim, MADE))).containsExactly("council-exception-unread");
        assertThat(settled(RULES.assess(claim, MADE.answering("council-exception-unread", decisionOf(LATER)))))
                .contains("council-exception-unread", "amount-was-decided");
    }

    @Test
    void a_council_that_has_not_met_is_not_excepted() {
        Proceedings half = Proceedings.none()
                .settledAtOnce(EVENT.plusDays(1))
                .councilSetUp(decisionOf(EVENT.plusDays(2)))
                .decided(award(LATER, DIRECTOR, 700_000));
        Made answered = MADE.answering("council-exception-unread", decisionOf(LATER));
        assertThat(refused(RULES.assess(negligentLoss().after(half), answered)))
                .containsExactly("head-decides-after-council");
    }

    @ParameterizedTest
    @CsvSource({"2499999, false", "2500000, true", "2500001, false"})
    void a_decision_about_intent_says_the_whole_damage_and_nothing_else(long decided, boolean settles) {
        Claim claim =
                intendedLoss().valued(worth(2_500_000)).after(heard(LATER).decided(award(LATER, DIRECTOR, decided)));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        if (settles) assertThat(settled(answer)).contains("intent-pays-all");
        else assertThat(refused(answer)).containsExactly("intent-pays-all");
    }

    @Test
    void the_unit_is_asked_for_the_fault() {
        Claim open = Claim.about(lossByTheDirector(), civilServant(DIRECTOR));
        Outcome<Compensation> answer = RULES.assess(open, MADE);
        assertThat(referred(answer)).containsExactly("fault-established");
        assertThat(asked(answer)).containsExactly(Authority.MANAGING_UNIT);
        Claim publicOne = Claim.about(lossByTheDirector(), publicEmployee(DIRECTOR));
        assertThat(referred(RULES.assess(publicOne, MADE))).containsExactly("fault-established");
    }

    @Test
    @DisplayName("viên chức: mức bồi thường do quyết định, kể cả cố ý và bất khả kháng, vì chưa đọc được quy định")
    void what_was_verified_for_civil_servants_is_not_borrowed_for_public_employees() {
        for (Culpability culpability : new Culpability[] {Culpability.INTENT, Culpability.NEGLIGENCE}) {
            Claim claim = Claim.about(
                            lossByTheDirector(), publicEmployee(DIRECTOR).by(culpability))
                    .valued(worth(2_500_000));
            Outcome<Compensation> answer = RULES.assess(claim, MADE);
            assertThat(referred(answer)).containsExactly("public-employee-is-decided");
            assertThat(answer.reasons().get(0).arguments()).containsExactly(DIRECTOR, NOT_YET, NOT_YET, 2_500_000L);
        }
        Claim storm = Claim.about(lossByTheDirector().causedBy(Cause.FORCE_MAJEURE), publicEmployee(DIRECTOR));
        assertThat(referred(RULES.assess(storm, MADE))).containsExactly("public-employee-is-decided");
        Claim decided = storm.after(Proceedings.none().decided(award(LATER, DIRECTOR, 900_000)));
        Outcome<Compensation> answer = RULES.assess(decided, MADE);
        assertThat(settled(answer)).endsWith("amount-was-decided");
        assertThat(answer.reasons().get(2).basis())
                .isEqualTo(Basis.stated(MaterialLiability.DECREE_27_ARTICLE_25_CLAUSE_1));
        assertThat(answer.obligations().get(0).reason().basis())
                .isEqualTo(Basis.stated(MaterialLiability.DECREE_27_ARTICLE_24));
        assertThat(answer.orElseThrow().of(DIRECTOR)).isEqualTo(900_000);
    }

    // The value.

    @Test
    void without_a_figure_somebody_is_asked_for_one() {
        Outcome<Compensation> answer = RULES.assess(intendedLoss(), MADE);
        assertThat(referred(answer)).containsExactly("damage-valued");
        assertThat(referred(RULES.assess(intendedLoss(), MADE.answering("damage-valued", decisionOf(LATER)))))
                .containsExactly("damage-valued");
    }

    @Test
    @DisplayName("chỉ giá trị thực tế của máy hết hao mòn còn dùng là thước đo đã kiểm chứng")
    void the_councils_figure_settles_for_a_fully_worn_tablet_alone() {
        Valuation notWorn = new Valuation.Appraised(2_500_000, "07/BB-HĐ", false);
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(notWorn), MADE);
        assertThat(referred(answer)).containsExactly("damage-valued");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(2_500_000L);
        Outcome<Compensation> decided =
                RULES.assess(intendedLoss().valued(notWorn), MADE.answering("damage-valued", decisionOf(LATER)));
        assertThat(settled(decided)).contains("damage-valued", "intent-pays-all");
        assertThat(decided.orElseThrow().of(DIRECTOR)).isEqualTo(2_500_000);
    }

    @Test
    void the_remembered_formula_proposes_and_does_not_settle() {
        Valuation formula = new Valuation.MarketLessRemains(6_000_000, 500_000, Optional.empty());
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(formula), MADE);
        assertThat(referred(answer)).containsExactly("damage-valued");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(6_000_000L - 500_000L);
    }

    @Test
    void whoever_configures_the_formula_vouches_for_its_ground() {
        Valuation formula = new Valuation.MarketLessRemains(6_000_000, 500_000, Optional.of(readByTheUnit()));
        Outcome<Compensation> answer = RULES.assess(intendedLoss().valued(formula), MADE);
        assertThat(settled(answer)).contains("damage-valued", "intent-pays-all");
        assertThat(answer.orElseThrow().of(DIRECTOR)).isEqualTo(6_000_000L - 500_000L);
        assertThat(answer.reasons())
                .filteredOn(reason -> reason.rule().equals("damage-valued"))
                .extracting(reason -> reason.basis())
                .containsExactly(Basis.stated(readByTheUnit()));
    }

    @Test
    void a_ground_that_is_unverified_or_not_in_force_or_about_waste_vouches_for_nothing() {
        Provision[] grounds = {
            place(Certainty.UNVERIFIED, Given.ALWAYS),
            place(Certainty.PRIMARY, Period.since(EVENT.plusDays(1))),
            place(Certainty.PRIMARY, new Period(LocalDate.of(2018, 1, 1), EVENT.minusDays(1))),
            MaterialLiability.DECREE_84_ARTICLE_21,
        };
        for (Provision ground : grounds) {
            Valuation formula = new Valuation.MarketLessRemains(6_000_000, 0, Optional.of(ground));
            assertThat(referred(RULES.assess(intendedLoss().valued(formula), MADE)))
                    .containsExactly("damage-valued");
        }
        Valuation lastDay = new Valuation.MarketLessRemains(
                6_000_000, 0, Optional.of(place(Certainty.SECONDARY, new Period(LocalDate.of(2018, 1, 1), EVENT))));
        assertThat(settled(RULES.assess(intendedLoss().valued(lastDay), MADE))).contains("damage-valued");
    }

    @ParameterizedTest
    @CsvSource({"2019-06-03, false", "2025-06-30, false", "2026-01-01, true"})
    @DisplayName("giá trị còn lại trên sổ không bao giờ là mức bồi thường")
    void the_book_value_is_refused_as_a_measure(LocalDate event, boolean byTheCircularOf2025) {
        Claim claim = Claim.about(
                        lossOn(event, new Custody.User(DIRECTOR)),
                        civilServant(DIRECTOR).by(Culpability.NEGLIGENCE))
                .valued(new Valuation.BookValue(3_000_000));
        Made answered =
                Made.by(MADE.by()).on(event.plusDays(1)).answering("book-value-is-no-measure", decisionOf(event));
        Outcome<Compensation> answer = RULES.assess(claim, answered);
        assertThat(refused(answer)).containsExactly("book-value-is-no-measure");
        assertThat(answer.reasons().get(0).basis())
                .isEqualTo(
                        byTheCircularOf2025
                                ? Basis.implied(Wear.CIRCULAR_141_ARTICLE_5, Reading.I_41)
                                : Basis.implied(MaterialLiability.JOINT_CIRCULAR_2008_FULLY_WORN, Reading.I_41));
        assertThat(answer.reasons().get(0).basis().settles()).isTrue();
    }

    // Several people.

    @Test
    @DisplayName("nhiều người, không rõ phần: chia đều")
    void several_people_whose_shares_nobody_can_tell_pay_equal_ones() {
        Claim claim = intendedLoss(
                        civilServant(DEPUTY).by(Culpability.INTENT),
                        civilServant(THIRD).by(Culpability.INTENT))
                .valued(worth(10_000_000));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).contains("shares-equal");
        assertThat(answer.orElseThrow().sumsInDong())
                .isEqualTo(Map.of(
                        DIRECTOR, 10_000_000L / 3 + 1,
                        DEPUTY, 10_000_000L / 3,
                        THIRD, 10_000_000L / 3));
    }

    @Test
    void shares_that_were_established_are_followed() {
        Claim claim = Claim.about(
                        lossByTheDirector(),
                        civilServant(DIRECTOR).by(Culpability.INTENT).bearing(3),
                        civilServant(DEPUTY).by(Culpability.INTENT).bearing(1))
                .valued(worth(2_500_000));
        Outcome<Compensation> answer = RULES.assess(claim, MADE);
        assertThat(settled(answer)).contains("shares-established").doesNotContain("shares-equal");
        assertThat(answer.orElseThrow().sumsInDong())
                .isEqualTo(Map.of(DIRECTOR, 2_500_000L * 3 / 4, DEPUTY, 2_500_000L / 4));
    }

    @Test
    void the_share_of_somebody_who_does_not_answer_is_not_counted() {
        Claim claim = Claim.about(
                        lossByTheDirector(),
                        civilServant(DIRECTOR).by(Culpability.INTENT).bearing(3),
                        civilServant(DEPUTY).by(Culpability.INTENT).bearing(1),
                        civilServant(THIRD).bearing(4).whoGaveBack(Given.twoSided(THIRD, EVENT.minusDays(1))))
                .valued(worth(2_500_000));
        assertThat(RULES.assess(claim, MADE).orElseThrow().sumsInDong())
                .isEqualTo(Map.of(DIRECTOR, 2_500_000L * 3 / 4, DEPUTY, 2_500_000L / 4));
    }

    @Test
    void shares_told_of_some_and_not_of_all_are_the_callers_mistake() {
        Claim claim = Claim.about(
                        lossByTheDirector(),
                        civilServant(DIRECTOR).by(Culpability.INTENT).bearing(3),
                        civilServant(DEPUTY).by(Culpability.INTENT))
                .valued(worth(2_500_000));
        assertThatThrownBy(() -> RULES.assess(claim, MADE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CB-01]");
    }

    @Test
    void who_intended_pays_only_that_share_and_who_was_negligent_is_decided() {
        Claim claim =
                intendedLoss(civilServant(DEPUTY).by(Culpability.NEGLIGENCE)).valued(worth(2_000_000));
        assertThat(referred(RULES.assess(claim, MADE))).containsExactly("negligence-is-decided");
        Map<PersonId, Long> sums = Map.of(DIRECTOR, 1_000_000L, DEPUTY, 300_000L);
        Claim decided = claim.after(heard(LATER).decided(Award.of(decisionOf(LATER), sums)));
        assertThat(RULES.assess(decided, MADE).orElseThrow().sumsInDong()).isEqualTo(sums);
    }

    @Test
    void how_people_under_two_regimes_share_is_asked() {
        Claim claim =
                intendedLoss(publicEmployee(DEPUTY).by(Culpability.INTENT)).valued(worth(2_000_000));
        assertThat(referred(RULES.assess(claim, MADE)))
                .containsExactly("public-employee-is-decided", "shares-across-regimes");
    }

    // The file.

    @Test
    void the_file_holds_what_there_is_and_names_what_is_missing() {
        LiabilityFile empty = RULES.file(negligentLoss(), MADE);
        assertThat(empty.missing())
                .extracting(reason -> reason.rule())
                .containsExactly("loss-minutes-drawn-up", "written-account-given", "damage-valued");
        assertThat(empty.regimes()).isEqualTo(Map.of(DIRECTOR, LiabilityRegime.CIVIL_SERVANTS));
        assertThat(empty.proposalInDong()).isEmpty();
        assertThat(referred(empty.damage())).containsExactly("damage-valued");
        assertThat(empty.councilBy().orElseThrow()).isEqualTo(EVENT.plusWeeks(30 / 5));
        assertThat(empty.procedure().orElseThrow().next()).contains(Stage.MINUTES);

        Claim full = negligentLoss()
                .valued(worth(2_500_000))
                .after(Proceedings.none().recorded("12/BB", EVENT).accountOf(DIRECTOR, EVENT));
        LiabilityFile file = RULES.file(full, MADE);
        assertThat(file.missing()).isEmpty();
        assertThat(file.proposalInDong()).hasValue(2_500_000);
        assertThat(file.damage().orElseThrow()).isEqualTo(2_500_000);
        assertThat(file.claim()).isEqualTo(full);
    }

    @Test
    void the_file_shows_how_firmly_the_damage_stands() {
        Claim book = negligentLoss().valued(new Valuation.BookValue(1));
        assertThat(refused(RULES.file(book, MADE).damage())).containsExactly("book-value-is-no-measure");
        assertThat(RULES.file(book, MADE).proposalInDong()).isEmpty();
        Claim publicOne = Claim.about(
                        lossByTheDirector(), publicEmployee(DIRECTOR).by(Culpability.NEGLIGENCE))
                .valued(worth(2_500_000));
        assertThat(referred(RULES.file(publicOne, MADE).damage())).containsExactly("damage-valued");
        assertThat(referred(RULES.file(publicOne, MADE).procedure())).containsExactly("liability-procedure-unread");
    }
}
