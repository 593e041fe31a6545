package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Decision;

@DisplayName("trả lời một câu hỏi bằng quyết định: gỡ được việc phải trình, không gỡ được lời từ chối")
class AnsweringAQuestionTest {

    static List<EveryConditionTest.Lack> lacks() {
        return EveryConditionTest.lacks();
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void it_lifts_every_referral_and_no_refusal(EveryConditionTest.Lack lack) {
        lack.attempt().ifPresent(attempt -> {
            Attempt answered = attempt.with(
                    answered(attempt.made(), lack.need().condition().id()));
            boolean question = lack.need().otherwise().isPresent();
            if (question) assertThat(answered.answer()).isSettled();
            else assertThat(answered.answer()).isEqualTo(attempt.answer());
            assertThat(answered.permitted()).isEqualTo(question);
        });
    }

    private static Outcome<Tablet> writeOff(Made made, Optional<Decision> decision) {
        return Rulebook.city()
                .take(aLostTabletOf(DIRECTOR), new Removal.WriteOffLoss("31/BC", decision), Facts.none(), made);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-01, true", "2019-05-02, true", "2019-05-03, false"})
    @DisplayName("quyết định ký sau ngày làm việc ấy thì không tính")
    void a_decision_later_than_the_act_does_not_count(String signed, boolean counts) {
        Made made = by(OFFICER, "2019-05-02")
                .answering("signer-named-by-law", new Decision("2190/UBND-KT", day(signed), COMMITTEE));
        Outcome<Tablet> answer = writeOff(made, decided("2019-05-01", OFFICER));
        if (counts) assertThat(answer).isSettled();
        else assertThat(answer).isReferredTo(Authority.COMPETENT_AUTHORITY, "signer-named-by-law");
    }

    @Test
    void an_answer_to_another_question_changes_nothing() {
        Made made = answered(by(OFFICER, "2019-05-02"), "law-of-the-day-named");
        assertThat(writeOff(made, decided("2019-05-01", OFFICER)))
                .isReferredTo(Authority.COMPETENT_AUTHORITY, "signer-named-by-law");
    }

    @Test
    void an_answer_beside_a_refusal_leaves_the_refusal_alone() {
        Made made = answered(by(OFFICER, "2019-05-02"), "signer-named-by-law");
        assertThat(writeOff(made, Optional.empty())).isRefusedBecause("decision-first");
    }

    @Test
    void several_questions_need_several_answers() {
        Tablet noTerm = Story.ofTheCity(Optional.empty())
                .bought()
                .handedOver()
                .recorded()
                .did(
                        OFFICER,
                        "2017-05-02",
                        new Repair.ReportFault(new vn.mtb.incident.Fault(
                                day("2017-04-28"), "hỏng", true, List.of(told(CENTRE.unit(), day("2017-04-28"))))))
                .tablet();
        Act act = new Repair.SendToWarranty("P-01", true);
        Made made = by(CENTRE, "2017-06-01");
        Outcome<Tablet> open = Rulebook.city().take(noTerm, act, Facts.none(), made);
        assertThat(open.reasons())
                .extracting(vn.mtb.outcome.Reason::rule)
                .containsExactly("warranty-term-named", "not-dismantled");
        Made one = answered(made, "warranty-term-named");
        assertThat(Rulebook.city().take(noTerm, act, Facts.none(), one))
                .isReferredTo(Authority.SUPPLIER, "not-dismantled");
        assertThat(Rulebook.city().take(noTerm, act, Facts.none(), answered(one, "not-dismantled")))
                .isSettled();
    }

    @Test
    void answers_add_up_and_the_last_one_on_a_question_stays() {
        Decision first = new Decision("1", day("2019-01-01"), COMMITTEE);
        Decision second = new Decision("2", day("2019-01-02"), COMMITTEE);
        Made made = by(OFFICER, "2019-05-02");
        Made answered = made.answering("a", first).answering("b", first).answering("a", second);
        assertThat(answered.answered()).isEqualTo(Map.of("a", second, "b", first));
        assertThat(answered.by()).isEqualTo(OFFICER);
        assertThat(answered.on()).isEqualTo(day("2019-05-02"));
        assertThat(made.answered()).isEmpty();
    }
}
