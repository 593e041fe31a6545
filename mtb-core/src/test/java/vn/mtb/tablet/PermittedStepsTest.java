package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.FocalBody;
import vn.mtb.rule.Need;

@DisplayName("việc có thể làm tiếp: bước nào mở, còn thiếu gì, phải hỏi gì, giấy tờ phải chứng minh gì")
class PermittedStepsTest {

    static List<LawfulActs.Cell> cells() {
        return LawfulActs.cells();
    }

    static List<EveryConditionTest.Lack> lacks() {
        return EveryConditionTest.lacks();
    }

    private static Optional<Rulebook.Next> next(Attempt attempt) {
        return attempt.book().permitted(attempt.tablet(), attempt.facts(), attempt.made()).stream()
                .filter(next -> next.step() == attempt.step())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("việc làm được thì nút hiện, không thiếu gì, không còn câu hỏi nào")
    void what_settles_is_permitted_with_nothing_missing_and_nothing_to_ask(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        assertThat(attempt.answer()).isSettled();
        Rulebook.Next next = next(attempt).orElseThrow();
        assertThat(next.missing()).isEmpty();
        assertThat(next.questions()).isEmpty();
        List<String> papers = cell.row().needs().stream()
                .map(Need::condition)
                .filter(condition -> condition.readsTheAct())
                .map(condition -> condition.id())
                .toList();
        assertThat(next.papers()).containsExactlyElementsOf(papers);
    }

    @ParameterizedTest
    @MethodSource("lacks")
    @DisplayName("permits đúng bằng take; thiếu điều không nằm trong giấy tờ thì hiện ra trước khi soạn giấy")
    void what_is_missing_now_is_told_before_any_paper_is_drafted(EveryConditionTest.Lack lack) {
        lack.attempt().ifPresent(attempt -> {
            assertThat(attempt.permitted()).isEqualTo(attempt.answer() instanceof Outcome.Settled);
            Rulebook.Next next = next(attempt).orElseThrow();
            Reason first = attempt.answer().reasons().get(0);
            boolean onPaper = lack.need().condition().readsTheAct();
            Optional<Question> question = lack.need().otherwise().map(authority -> new Question(authority, first));
            if (onPaper) assertThat(next.papers()).contains(first.rule());
            assertThat(next.missing()).isEqualTo(onPaper || question.isPresent() ? List.of() : List.of(first));
            assertThat(next.questions())
                    .isEqualTo(onPaper ? List.of() : question.map(List::of).orElse(List.of()));
        });
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void exactly_the_open_steps_come_in_the_order_of_the_steps(Situation situation) {
        for (String date : List.of("2017-03-01", "2017-06-01", "2019-03-05", "2025-08-04", "2026-02-02")) {
            List<Step> open = new ArrayList<>();
            for (Step step : Step.values()) {
                if (Rulebook.city().table().find(situation, step, day(date)) >= 0) open.add(step);
            }
            assertThat(Rulebook.city().permitted(aTabletIn(situation), lookedUp(), by(OFFICER, date)))
                    .extracting(Rulebook.Next::step)
                    .containsExactlyElementsOf(open);
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void a_step_is_closed_exactly_when_it_is_not_among_the_open_ones_and_says_why(Situation situation) {
        for (String date : List.of("2017-03-01", "2017-06-01", "2019-03-05", "2025-08-04", "2026-02-02")) {
            Tablet tablet = aTabletIn(situation);
            List<Step> open = Rulebook.city().permitted(tablet, lookedUp(), by(OFFICER, date)).stream()
                    .map(Rulebook.Next::step)
                    .toList();
            for (Step step : Step.values()) {
                List<Reason> why = Rulebook.city().closed(tablet, step, day(date));
                assertThat(why.isEmpty()).as(step + " on " + date).isEqualTo(open.contains(step));
                if (!why.isEmpty()) assertThat(why).isEqualTo(Rulebook.city().table().closed(situation, step, day(date)));
            }
        }
    }

    @Test
    @DisplayName("màn hình của cán bộ đơn vị: giao máy được, đưa đi bảo hành thì không")
    void a_screen_of_the_unit_shows_what_its_officer_may_do() {
        List<Rulebook.Next> next =
                Rulebook.city().permitted(aFaultyTabletAtTheUnit(), Facts.none(), by(OFFICER, "2018-06-01"));
        Rulebook.Next warranty = of(Step.SEND_TO_WARRANTY, next);
        assertThat(warranty.missing()).extracting(Reason::rule).containsExactly("through-the-focal-body");
        assertThat(warranty.papers()).containsExactly("data-removed");
        Rulebook.Next repair = of(Step.SEND_TO_REPAIR, next);
        assertThat(repair.missing()).extracting(Reason::rule).containsExactly("not-under-warranty");
        Rulebook.Next loss = of(Step.REPORT_LOSS_IN_KEEPING, next);
        assertThat(loss.missing()).isEmpty();
        assertThat(loss.papers())
                .containsExactly("reported-after-discovery", "focal-body-of-the-notice-known", "focal-body-told");
    }

    @Test
    @DisplayName("câu hỏi đã có quyết định trả lời thì không hiện nữa")
    void a_question_that_was_answered_is_not_shown_any_more() {
        Made asking = by(OFFICER, "2018-06-01");
        Rulebook.Next open =
                of(Step.WRITE_OFF_LOSS, Rulebook.city().permitted(aLostTabletOf(DIRECTOR), Facts.none(), asking));
        assertThat(open.questions()).extracting(Question::authority).containsExactly(Authority.COMPETENT_AUTHORITY);
        Made answered = answered(asking, "signer-named-by-law");
        assertThat(of(Step.WRITE_OFF_LOSS, Rulebook.city().permitted(aLostTabletOf(DIRECTOR), Facts.none(), answered))
                        .questions())
                .isEmpty();
    }

    @Test
    void a_unit_sees_its_own_slot_and_its_own_papers() {
        Rulebook book = aUnitsBook()
                .asking(
                        Step.PUT_INTO_USE,
                        "snv-cam-ket",
                        "cam-ket",
                        OwnClause.ASKS_A_PAPER,
                        vn.mtb.law.Period.since(2017, 4, 1));
        assertThat(of(Step.BUY_FOR_UNIT, book.permitted(aTabletNobodyKnows(), Facts.none(), by(OFFICER, "2018-06-01")))
                        .missing())
                .isEmpty();
        assertThat(of(
                                Step.BUY_FOR_UNIT,
                                Rulebook.city()
                                        .permitted(aTabletNobodyKnows(), Facts.none(), by(OFFICER, "2018-06-01")))
                        .missing())
                .extracting(Reason::rule)
                .containsExactly("unit-regulation-in-force");
        assertThat(of(Step.PUT_INTO_USE, book.permitted(aTabletInKeeping(), Facts.none(), by(OFFICER, "2018-06-01")))
                        .papers())
                .contains("snv-cam-ket");
    }

    @Test
    void who_has_the_tasks_is_asked_before_any_paper() {
        Facts asPrinted = Facts.none().with(FocalBody.asPrinted());
        Rulebook.Next install = of(
                Step.INSTALL_SHARED,
                Rulebook.city().permitted(aTabletReceived(), asPrinted, by(NEW_BODY, "2025-03-01")));
        assertThat(install.missing()).isEmpty();
        assertThat(install.questions())
                .extracting(question -> question.reason().rule())
                .containsExactly("focal-body-known");
    }

    @Test
    void what_is_shown_does_not_change_with_the_lists_it_was_made_from() {
        List<String> papers = new ArrayList<>(List.of("a"));
        List<Reason> missing = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        Rulebook.Next next = new Rulebook.Next(Step.REVIEW, missing, questions, papers);
        papers.clear();
        assertThat(next.papers()).containsExactly("a");
        assertThat(next.missing()).isUnmodifiable();
        assertThat(next.questions()).isUnmodifiable();
    }

    private static Rulebook.Next of(Step step, List<Rulebook.Next> all) {
        return all.stream().filter(next -> next.step() == step).findFirst().orElseThrow();
    }
}
