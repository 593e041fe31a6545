package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.liability.Given.DEPUTY;
import static vn.mtb.liability.Given.DIRECTOR;
import static vn.mtb.liability.Given.EVENT;
import static vn.mtb.liability.Given.FOR_THE_UNIT;
import static vn.mtb.liability.Given.MADE;
import static vn.mtb.liability.Given.RULES;
import static vn.mtb.liability.Given.UNIT;
import static vn.mtb.liability.Given.WITHOUT_DAYS_OFF;
import static vn.mtb.liability.Given.award;
import static vn.mtb.liability.Given.civilServant;
import static vn.mtb.liability.Given.decisionOf;
import static vn.mtb.liability.Given.lossByTheDirector;
import static vn.mtb.liability.Given.lossOn;
import static vn.mtb.liability.Given.negligentLoss;
import static vn.mtb.liability.Given.publicEmployee;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.settled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Made;

@DisplayName("trình tự theo Nghị định 118/2006: biên bản, tường trình, hội đồng 30 ngày, họp 15 ngày, quyết định")
class ProcedureTest {
    /** Monday 3/6/2019; with five working days a week, thirty are six weeks and fifteen are three. */
    private static final LocalDate COUNCIL_BY = EVENT.plusWeeks(30 / 5);

    private static final Proceedings BEGUN =
            Proceedings.none().recorded("12/BB", EVENT).accountOf(DIRECTOR, EVENT);

    private static Progress on(LocalDate day, Proceedings done) {
        return RULES.progress(negligentLoss().after(done), Made.by(FOR_THE_UNIT).on(day))
                .orElseThrow();
    }

    private static List<String> owed(Progress progress) {
        return progress.owed().stream().map(Obligation::duty).toList();
    }

    private static List<String> overdue(Progress progress) {
        return progress.overdue().stream().map(Obligation::duty).toList();
    }

    @Test
    void on_the_day_of_discovery_minutes_account_and_council_are_owed() {
        Progress progress = on(EVENT, Proceedings.none());
        assertThat(progress.next()).contains(Stage.MINUTES);
        assertThat(owed(progress)).containsExactly("loss-minutes-drawn-up", "written-account-given", "council-set-up");
        assertThat(progress.owed().get(2).due()).contains(COUNCIL_BY);
        assertThat(progress.overdue()).isEmpty();
        assertThat(progress.untold()).isEmpty();
        assertThat(progress.on()).isEqualTo(EVENT);
    }

    @Test
    void each_paper_brings_the_next_stage() {
        LocalDate day = EVENT.plusWeeks(3);
        assertThat(on(day, Proceedings.none().recorded("12/BB", EVENT)).next()).contains(Stage.ACCOUNTS);
        assertThat(on(day, BEGUN).next()).contains(Stage.COUNCIL);
        Proceedings council = BEGUN.councilSetUp(decisionOf(EVENT.plusDays(1)));
        assertThat(on(day, council).next()).contains(Stage.MEETING);
        Proceedings met = council.councilMet("07/BB-HĐ", EVENT.plusDays(2));
        assertThat(on(day, met).next()).contains(Stage.DECISION);
        assertThat(owed(on(day, met))).containsExactly("head-decides-after-council");
        Proceedings decided = met.decided(award(EVENT.plusDays(3), DIRECTOR, 700_000));
        assertThat(on(day, decided).next()).contains(Stage.PAYMENT);
        assertThat(owed(on(day, decided))).containsExactly("compensation-paid");
        Proceedings nothing = met.decided(award(EVENT.plusDays(3), DIRECTOR, 0));
        assertThat(on(day, nothing).next()).isEmpty();
        assertThat(on(day, nothing).owed()).isEmpty();
    }

    @ParameterizedTest(name = "{0} days after the last: overdue {1}")
    @CsvSource({"0, false", "1, true"})
    @DisplayName("quá 30 ngày làm việc từ khi phát hiện thì quá hạn lập hội đồng")
    void the_council_is_overdue_from_the_day_after_the_thirtieth_working_day(int after, boolean late) {
        List<String> overdue = overdue(on(COUNCIL_BY.plusDays(after), BEGUN));
        assertThat(overdue).isEqualTo(late ? List.of("council-set-up") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    @DisplayName("hội đồng họp trong 15 ngày làm việc kể từ quyết định thành lập")
    void the_meeting_is_overdue_from_the_day_after_the_fifteenth_working_day(int after, boolean late) {
        LocalDate setUp = EVENT.plusWeeks(1);
        Progress progress = on(setUp.plusWeeks(15 / 5).plusDays(after), BEGUN.councilSetUp(decisionOf(setUp)));
        assertThat(owed(progress)).containsExactly("council-meets");
        assertThat(overdue(progress)).isEqualTo(late ? List.of("council-meets") : List.of());
    }

    @Test
    void minutes_and_accounts_have_no_number_of_days_and_are_never_overdue() {
        Progress progress = on(EVENT.plusYears(5), Proceedings.none());
        assertThat(overdue(progress)).containsExactly("council-set-up");
    }

    @Test
    void a_conclusion_moves_the_start() {
        LocalDate received = EVENT.plusWeeks(20);
        Progress before = on(received.minusDays(1), BEGUN.concluded(received));
        assertThat(before.owed().get(0).due()).contains(COUNCIL_BY);
        assertThat(overdue(before)).containsExactly("council-set-up");
        Progress after = on(received, BEGUN.concluded(received));
        assertThat(after.owed().get(0).due()).contains(received.plusWeeks(30 / 5));
        assertThat(after.overdue()).isEmpty();
        assertThat(after.owed().get(0).reason().basis())
                .isEqualTo(Basis.implied(MaterialLiability.DECREE_118_COUNCIL, Reading.I_44));
        assertThat(before.owed().get(0).reason().basis()).isEqualTo(Basis.stated(MaterialLiability.DECREE_118_COUNCIL));
    }

    @Test
    @DisplayName("chưa có lịch nghỉ của năm thì nói là chưa biết, không đoán")
    void without_the_days_off_a_deadline_is_not_guessed() {
        Made longAfter = Made.by(FOR_THE_UNIT).on(EVENT.plusYears(1));
        Progress progress = WITHOUT_DAYS_OFF
                .progress(negligentLoss().after(BEGUN), longAfter)
                .orElseThrow();
        assertThat(owed(progress)).containsExactly("council-set-up");
        assertThat(progress.owed().get(0).due()).isEmpty();
        assertThat(progress.overdue()).isEmpty();
        assertThat(progress.untold())
                .extracting(reason -> reason.rule())
                .containsExactly("deadline-cannot-be-told", "no-days-off-known");
        Progress meeting = WITHOUT_DAYS_OFF
                .progress(negligentLoss().after(BEGUN.councilSetUp(decisionOf(EVENT))), longAfter)
                .orElseThrow();
        assertThat(meeting.untold().get(0).arguments()).containsExactly(15, EVENT);
    }

    @Test
    void a_paper_counts_from_its_own_date() {
        LocalDate day = EVENT.plusDays(7);
        Proceedings none = Proceedings.none();
        assertThat(owed(on(day.minusDays(1), none.recorded("12/BB", day)))).contains("loss-minutes-drawn-up");
        assertThat(owed(on(day, none.recorded("12/BB", day)))).doesNotContain("loss-minutes-drawn-up");
        assertThat(owed(on(day.minusDays(1), none.accountOf(DIRECTOR, day)))).contains("written-account-given");
        assertThat(owed(on(day, none.accountOf(DIRECTOR, day)))).doesNotContain("written-account-given");
        Proceedings council = none.councilSetUp(decisionOf(day));
        assertThat(owed(on(day.minusDays(1), council))).contains("council-set-up");
        assertThat(owed(on(day, council))).contains("council-meets");
        Proceedings met = none.councilSetUp(decisionOf(EVENT)).councilMet("07/BB-HĐ", day);
        assertThat(owed(on(day.minusDays(1), met))).contains("council-meets");
        assertThat(owed(on(day, met))).contains("head-decides-after-council");
        Proceedings decided = met.decided(award(day.plusDays(1), DIRECTOR, 1));
        assertThat(owed(on(day, decided))).contains("head-decides-after-council");
        assertThat(owed(on(day.plusDays(1), decided))).contains("compensation-paid");
        Claim atOnce = negligentLoss().after(none.settledAtOnce(day));
        assertThat(owed(RULES.progress(atOnce, Made.by(FOR_THE_UNIT).on(day.minusDays(1)))
                        .orElseThrow()))
                .contains("council-set-up");
        assertThat(referred(RULES.progress(atOnce, Made.by(FOR_THE_UNIT).on(day))))
                .containsExactly("council-exception-unread");
    }

    @Test
    void a_written_account_is_owed_by_everybody_named() {
        Claim claim = Claim.about(lossByTheDirector(), civilServant(DIRECTOR), civilServant(DEPUTY))
                .after(BEGUN);
        Progress progress = RULES.progress(claim, MADE).orElseThrow();
        assertThat(progress.owed().get(0).reason().arguments()).containsExactly(DEPUTY);
        assertThat(progress.next()).contains(Stage.ACCOUNTS);
    }

    @Test
    @DisplayName("có tình tiết mới sau quyết định thì lập lại hội đồng, không có số ngày")
    void new_facts_bring_the_council_back_without_a_number_of_days() {
        LocalDate decided = EVENT.plusDays(10);
        Proceedings done = BEGUN.councilSetUp(decisionOf(EVENT.plusDays(1)))
                .councilMet("07/BB-HĐ", EVENT.plusDays(2))
                .decided(award(decided, DIRECTOR, 700_000))
                .reopened(decided.plusDays(5));
        assertThat(on(decided.plusDays(4), done).next()).contains(Stage.PAYMENT);
        Progress reopened = on(decided.plusDays(5), done);
        assertThat(reopened.next()).contains(Stage.COUNCIL);
        assertThat(owed(reopened)).containsExactly("council-set-up-again");
        assertThat(reopened.owed().get(0).due()).isEmpty();
        assertThat(referred(RULES.assess(negligentLoss().after(done), MADE))).containsExactly("negligence-is-decided");

        LocalDate again = decided.plusDays(6);
        Proceedings second = done.councilSetUp(decisionOf(again));
        assertThat(on(again, second).owed().get(0).due())
                .isEqualTo(Optional.of(Given.WEEKDAYS.addWorkingDays(again, 15).orElseThrow()));
        Proceedings redecided = second.councilMet("08/BB-HĐ", again).decided(award(again, DIRECTOR, 100_000));
        assertThat(RULES.assess(negligentLoss().after(redecided), MADE)
                        .orElseThrow()
                        .of(DIRECTOR))
                .isEqualTo(100_000);
    }

    @Test
    void the_exception_to_the_council_is_asked_and_then_the_head_decides() {
        Claim claim = negligentLoss().after(BEGUN.settledAtOnce(EVENT));
        assertThat(referred(RULES.progress(claim, MADE))).containsExactly("council-exception-unread");
        Outcome<Progress> answered =
                RULES.progress(claim, MADE.answering("council-exception-unread", decisionOf(EVENT)));
        assertThat(answered.orElseThrow().next()).contains(Stage.DECISION);
        assertThat(settled(answered)).contains("council-exception-unread");
    }

    @Test
    void wear_opens_no_case() {
        Claim worn = Claim.about(Given.damageByTheDirector().causedBy(Cause.ORDINARY_WEAR), civilServant(DIRECTOR));
        Outcome<Progress> answer = RULES.progress(worn, MADE);
        assertThat(settled(answer)).containsExactly("wear-is-no-damage");
        assertThat(answer.orElseThrow().next()).isEmpty();
        assertThat(answer.orElseThrow().owed()).isEmpty();
    }

    @Test
    void the_procedure_runs_while_cause_and_fault_are_still_open() {
        Claim open = Claim.about(lossByTheDirector().causedBy(Cause.NOT_ESTABLISHED), civilServant(DIRECTOR));
        assertThat(RULES.progress(open, MADE).orElseThrow().next()).contains(Stage.MINUTES);
    }

    @Test
    void other_procedures_were_not_read() {
        Claim publicOne = Claim.about(lossByTheDirector(), publicEmployee(DIRECTOR));
        assertThat(referred(RULES.progress(publicOne, MADE))).containsExactly("liability-procedure-unread");
        Claim nobody = Claim.about(lossOn(EVENT, new Custody.Unit(UNIT)));
        assertThat(referred(RULES.progress(nobody, MADE))).containsExactly("no-user-held-it");
    }

    @Test
    @DisplayName("không có thời hiệu")
    void a_case_may_be_opened_however_late() {
        LocalDate muchLater = EVENT.plusYears(30);
        Outcome<Claim> answer =
                RULES.mayStillOpen(negligentLoss(), Made.by(FOR_THE_UNIT).on(muchLater));
        assertThat(settled(answer)).endsWith("no-limitation-period");
        assertThat(answer.orElseThrow()).isEqualTo(negligentLoss());
        Claim publicOne = Claim.about(lossByTheDirector(), publicEmployee(DIRECTOR));
        assertThat(referred(RULES.mayStillOpen(publicOne, MADE))).containsExactly("liability-procedure-unread");
    }

    @Test
    void nothing_is_looked_at_before_it_was_discovered() {
        Made before = Made.by(FOR_THE_UNIT).on(EVENT.minusDays(1));
        assertThatThrownBy(() -> RULES.progress(negligentLoss(), before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019-06-03")
                .hasMessageContaining("2019-06-02");
        assertThatThrownBy(() -> RULES.assess(negligentLoss(), before)).isInstanceOf(IllegalArgumentException.class);
    }
}
