package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.FACTS;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.SNV;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.by;
import static vn.mtb.register.Story.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

@DisplayName("Sổ theo dõi: ghi điều đã được, không ghi điều không được")
class RegisterTest {
    private final Story story = story();
    private final Register register = story.register;

    Story story() {
        return new Story();
    }

    @Test
    void the_state_is_the_fold_of_what_was_recorded() {
        story.inUse();
        Tablet tablet = register.tablet(TABLET);
        assertThat(tablet.status()).isEqualTo(Status.IN_USE);
        assertThat(tablet.holder()).contains(DIRECTOR.person());
        assertThat(register.history(Subject.tablet(TABLET)))
                .extracting(line -> line.became().orElseThrow())
                .containsExactly(Status.PROCURED, Status.PROCURED, Status.RECEIVED, Status.IN_KEEPING, Status.IN_USE);
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        story.recorded();
        Outcome<Recorded> answer = story.take(OFFICER, "2017-04-01", Story.record());
        assertThat(answer).isInstanceOf(Outcome.Refused.class);
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(4);
    }

    @Test
    void the_answer_carries_the_reasons_of_the_rulebook_and_the_line_keeps_them() {
        story.recorded();
        Line line = register.history(Subject.tablet(TABLET)).get(2);
        Tablet before =
                Tablet.absent(TABLET).after(Story.procure("SN-0042"), CENTRE, day("2016-12-20"), Status.PROCURED);
        Outcome<Tablet> judged =
                Rulebook.city().take(before, Story.handOver("SN-0042"), FACTS, by(CENTRE, "2017-04-03"));
        assertThat(line.receipt().reasons())
                .extracting(Reason::rule)
                .containsExactlyElementsOf(
                        judged.reasons().stream().map(Reason::rule).toList());
        assertThat(line.receipt().reasons())
                .extracting(Reason::citation)
                .containsExactlyElementsOf(
                        judged.reasons().stream().map(Reason::citation).toList());
        assertThat(line.receipt().reasons())
                .extracting(r -> r.in(Language.VIETNAMESE))
                .containsExactlyElementsOf(judged.reasons().stream()
                        .map(r -> r.in(Language.VIETNAMESE))
                        .toList());
        assertThat(line.receipt().obligations())
                .extracting(Obligation::duty)
                .containsExactlyElementsOf(
                        judged.obligations().stream().map(Obligation::duty).toList());
        assertThat(line.receipt().instruments())
                .containsKey(Regulation2020.QC_ARTICLE_4_CLAUSE_2.instrument().id());
        assertThat(line.receipt().library()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(line.receipt().facts().units()).containsOnlyKeys(SNV);
        assertThat(line.recorded()).isEqualTo(Story.NOW);
    }

    @Test
    void a_portal_free_of_sign_in_stands_in_the_receipt_without_its_ground() {
        NoSignIn free = new NoSignIn(SNV, Application.PORTAL, "cổng xem công khai", Period.since(2017, 1, 1));
        Facts facts = FACTS.with(RoleCatalogue.city().waiving(free));
        Line line = register.take("k", TABLET, Story.procure("SN-0042"), facts, by(CENTRE, "2016-12-20"))
                .orElseThrow()
                .lines()
                .get(0);
        assertThat(line.text()).doesNotContain("công khai");
        assertThat(line.receipt().facts().roles().waived())
                .extracting(NoSignIn::unit, NoSignIn::application, NoSignIn::declared)
                .containsExactly(tuple(SNV, Application.PORTAL, Period.since(2017, 1, 1)));
    }

    @Test
    void the_same_command_again_has_the_same_answer_and_writes_nothing() {
        Outcome<Recorded> once = register.take("k", TABLET, Story.procure("SN-0042"), FACTS, by(CENTRE, "2016-12-20"));
        story.take(CENTRE, "2017-04-03", Story.handOver("SN-0042")).orElseThrow();
        Outcome<Recorded> again = register.take("k", TABLET, Story.procure("SN-0042"), FACTS, by(CENTRE, "2016-12-20"));
        assertThat(again).isEqualTo(once);
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(2);
    }

    @Test
    void the_same_command_from_many_threads_is_recorded_once_and_answered_alike() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome<Recorded>>> tasks = Collections.nCopies(
                    200, () -> register.take("k", TABLET, Story.procure("SN-0042"), FACTS, by(CENTRE, "2016-12-20")));
            Set<Outcome<Recorded>> answers = new HashSet<>();
            for (Future<Outcome<Recorded>> done : threads.invokeAll(tasks)) answers.add(done.get());
            assertThat(answers).hasSize(1).allMatch(answer -> answer instanceof Outcome.Settled);
        } finally {
            threads.shutdownNow();
        }
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(1);
    }

    @Test
    void the_same_key_for_another_command_is_an_error() {
        register.take("k", TABLET, Story.procure("SN-0042"), FACTS, by(CENTRE, "2016-12-20"))
                .orElseThrow();
        assertThatThrownBy(() -> register.take("k", TABLET, Story.procure("SN-0043"), FACTS, by(CENTRE, "2016-12-20")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void two_acts_for_one_sequence_are_a_conflict() {
        story.recorded();
        Item late = Item.on(TABLET, 2, Story.record(), by(OFFICER, "2017-04-06"), FACTS);
        assertThatThrownBy(() -> register.take(Command.of("late", late)))
                .isInstanceOf(Conflict.class)
                .hasMessageContainingAll("«late»", "SNV tablet/MTB-0042", "2 lines", "has 4");
    }

    @Test
    void what_is_only_judged_is_answered_alike_and_not_recorded() {
        story.recorded();
        Command late = Command.of("late", Item.on(TABLET, 2, Story.record(), by(OFFICER, "2017-04-06"), FACTS));
        Command again = Command.of("again", Item.on(TABLET, 4, Story.record(), by(OFFICER, "2017-04-06"), FACTS));
        Item entering = Item.on(new TabletId("MTB-0043"), 0, Story.procure("SN-0043"), by(CENTRE, "2016-12-20"), FACTS);
        Command fresh = Command.of("fresh", entering);

        assertThatThrownBy(() -> register.judge(late)).isInstanceOf(Conflict.class);
        assertThat(register.judge(again).reasons())
                .isEqualTo(register.take(again).reasons());
        Outcome<Recorded> judged = register.judge(fresh);
        assertThat(register.length(entering.subject())).isZero();
        assertThat(judged.orElseThrow().entries())
                .isEqualTo(register.take(fresh).orElseThrow().entries());
    }

    @Test
    void accounts_and_posts_of_the_register_are_the_facts_of_its_rules() {
        story.recorded();
        story.take(Subject.appointments(DIRECTOR.person()), OFFICER, "2016-01-01", Story.appoint())
                .orElseThrow();
        assertThat(story.take(OFFICER, "2017-04-20", Story.putIntoUse()).reasons())
                .extracting(Reason::rule)
                .contains("accounts-before-use");
        story.take(Subject.accounts(DIRECTOR.person()), OFFICER, "2017-04-18", Story.accounts())
                .orElseThrow();
        assertThat(story.take(OFFICER, "2017-04-20", Story.putIntoUse())).isInstanceOf(Outcome.Settled.class);
    }

    @Test
    void an_account_revoked_between_look_up_and_append_is_a_conflict() {
        story.recorded().staffed();
        Chain accounts = register.chain(Subject.accounts(DIRECTOR.person()));
        int seen = register.length(accounts.subject());
        Command put = Command.of("put", Item.on(TABLET, 4, Story.putIntoUse(), by(OFFICER, "2017-04-20"), FACTS))
                .resting(accounts, seen);
        story.take(
                        accounts.subject(),
                        OFFICER,
                        "2017-04-19",
                        new Deed.SuspendAccounts(Set.of(Application.PORTAL), "BB-1"))
                .orElseThrow();
        story.take(accounts.subject(), OFFICER, "2017-04-19", new Deed.ReissueAccounts(Set.of(Application.PORTAL)))
                .orElseThrow();
        assertThatThrownBy(() -> register.take(put))
                .isInstanceOf(Conflict.class)
                .hasMessageContainingAll("account/p-03", "«put»");
        assertThat(register.tablet(TABLET).status()).isEqualTo(Status.IN_KEEPING);
    }

    @Test
    void accounts_issued_earlier_in_the_same_command_count() {
        story.recorded();
        story.take(Subject.appointments(DIRECTOR.person()), OFFICER, "2016-01-01", Story.appoint())
                .orElseThrow();
        Command both = Command.of(
                "both",
                Item.of(Subject.accounts(DIRECTOR.person()), 0, Story.accounts(), by(OFFICER, "2017-04-20")),
                Item.on(TABLET, 4, Story.putIntoUse(), by(OFFICER, "2017-04-20"), FACTS));
        assertThat(register.take(both)).isInstanceOf(Outcome.Settled.class);
        assertThat(register.accounts(DIRECTOR.person())).hasSize(4);
    }

    @Test
    void a_command_is_recorded_as_a_whole_or_not_at_all() {
        story.recorded();
        Command both = Command.of(
                "both",
                Item.of(Subject.appointments(DIRECTOR.person()), 0, Story.appoint(), by(OFFICER, "2017-04-20")),
                Item.on(
                        TABLET,
                        4,
                        Story.putIntoUse(),
                        by(OFFICER, "2017-04-20"),
                        FACTS.about(DIRECTOR.person(), Facts.Person.with(List.of(), List.of()))));
        assertThat(register.take(both)).isInstanceOf(Outcome.Refused.class);
        assertThat(register.appointments(DIRECTOR.person())).isEmpty();
    }

    @Test
    @DisplayName("báo mất máy thì khóa tài khoản ngay trong cùng một lệnh")
    void a_loss_locks_the_accounts_in_the_same_breath() {
        story.inUse();
        Command loss = Compound.reportLoss("loss", register, TABLET, Story.loss(), by(DIRECTOR, "2019-03-02"), FACTS);
        Outcome<Recorded> answer = register.take(loss);
        assertThat(answer).isInstanceOf(Outcome.Settled.class);
        assertThat(register.tablet(TABLET).status()).isEqualTo(Status.LOST);
        assertThat(register.accounts(DIRECTOR.person()))
                .hasSize(4)
                .allMatch(account -> account.state() == Account.State.SUSPENDED);
        Outcome<Tablet> alone = Rulebook.city()
                .take(
                        register.tablet(TABLET),
                        new Mishap.FindAgain("1/BB", SNV, false),
                        FACTS,
                        by(OFFICER, "2019-03-03"));
        assertThat(alone).isNotNull();
        assertThat(answer.obligations())
                .as("what the same command did is not owed")
                .noneMatch(owed -> owed.dischargedBy().contains("suspend-accounts"));
    }

    @Test
    void leaving_a_post_returns_the_tablet_revokes_the_accounts_and_ends_the_post() {
        story.inUse();
        Command leave = Compound.leavePost(
                "leave",
                register,
                DIRECTOR.person(),
                new Deed.EndAppointment(Position.DEPARTMENT_DIRECTOR, SNV, day("2018-08-31"), "88/QĐ-UBND"),
                Map.of(TABLET, Minutes.between("21/BB-SNV", day("2018-09-03"), DIRECTOR, OFFICER)),
                by(DIRECTOR, "2018-09-03"),
                FACTS);
        register.take(leave).orElseThrow();
        assertThat(register.tablet(TABLET).status()).isEqualTo(Status.IN_KEEPING);
        assertThat(register.accounts(DIRECTOR.person())).allMatch(one -> one.state() == Account.State.REVOKED);
        assertThat(register.appointments(DIRECTOR.person()).get(0).held().until())
                .isEqualTo(day("2018-08-31"));
    }

    @Test
    void many_tablets_are_handed_over_all_or_none_or_each_for_itself() {
        TabletId first = new TabletId("MTB-1");
        TabletId second = new TabletId("MTB-2");
        story.take(first, CENTRE, "2016-12-20", Story.procure("SN-0001")).orElseThrow();
        story.take(second, CENTRE, "2017-05-20", Story.procure("SN-0002")).orElseThrow();
        Map<TabletId, Acquisition.HandOver> all =
                Map.of(first, Story.handOver("SN-0001"), second, Story.handOver("SN-0002"));
        Command many = Compound.handOverMany("many", register, all, by(CENTRE, "2017-04-03"), FACTS);
        assertThat(register.take(many)).isInstanceOf(Outcome.Refused.class);
        assertThat(register.tablet(first).status()).isEqualTo(Status.PROCURED);
        assertThat(register.takeEach(many))
                .extracting(answer -> answer instanceof Outcome.Settled)
                .containsExactly(true, false);
        assertThat(register.tablet(first).status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void a_duty_that_the_same_command_fulfils_is_not_owed_but_that_of_another_tablet_is() {
        TabletId first = new TabletId("MTB-1");
        TabletId second = new TabletId("MTB-2");
        Rules owing = (tablet, act, facts, made) -> Rulebook.city()
                .take(tablet, act, facts, made)
                .match(
                        s -> new Outcome.Settled<>(
                                s.value(),
                                s.reasons(),
                                act instanceof Acquisition.HandOver
                                        ? List.of(new Obligation(
                                                s.reasons().get(0), Optional.empty(), Set.of("record-asset")))
                                        : List.of()),
                        r -> r,
                        r -> r);
        Register own = new Register("SNV", new InMemoryJournal(), owing, () -> Story.NOW, story.directory);
        for (TabletId id : List.of(first, second)) {
            own.take("p-" + id, id, Story.procure("SN-" + id), FACTS, by(CENTRE, "2016-12-20"))
                    .orElseThrow();
        }
        Outcome<Recorded> answer = own.take(Command.of(
                "many",
                Item.on(first, 1, Story.handOver("SN-" + first), by(CENTRE, "2017-04-03"), FACTS),
                Item.on(second, 1, Story.handOver("SN-" + second), by(CENTRE, "2017-04-03"), FACTS),
                Item.on(first, 2, Story.record(), by(OFFICER, "2017-04-05"), FACTS)));
        List<Line> lines = answer.orElseThrow().lines();
        assertThat(lines.get(0).receipt().obligations()).isEmpty();
        assertThat(lines.get(1).receipt().obligations()).hasSize(1);
        assertThat(answer.obligations()).hasSize(1);
    }

    @Test
    void the_past_stands_whatever_the_rules_of_today_say() {
        story.inUse();
        Rules never = (tablet, act, facts, made) -> {
            throw new AssertionError("reading asks no rule");
        };
        Register later = new Register("SNV", story.journal, never, () -> Story.NOW, story.directory);
        assertThat(later.tablet(TABLET).status()).isEqualTo(Status.IN_USE);
    }

    @Test
    void a_chain_moves_to_another_register_with_its_dossier_and_back_again() {
        story.recorded();
        Story other = new Story(new InMemoryJournal(), "STC");
        Subject subject = Subject.tablet(TABLET);
        assertThatThrownBy(() -> register.dossier(subject)).hasMessageContaining("does not close");
        story.take(subject, OFFICER, "2018-01-01", new Deed.Close("STC")).orElseThrow();
        assertThat(story.take(OFFICER, "2018-01-02", new Upkeep.TakeInventory("1/BB", "tốt"))
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("chain-closed");
        Dossier dossier = register.dossier(subject);
        other.take(subject, OFFICER, "2018-01-03", new Deed.Open(dossier)).orElseThrow();
        assertThat(other.register.tablet(TABLET).toString())
                .isEqualTo(register.tablet(TABLET).toString());
        other.take(OFFICER, "2018-12-31", new Upkeep.TakeInventory("1/BB", "tốt"))
                .orElseThrow();
        assertThat(other.register.tablet(TABLET).asOf()).isEqualTo(day("2018-12-31"));
        other.take(subject, OFFICER, "2019-01-01", new Deed.Close("SGD")).orElseThrow();
        Story third = new Story(story.journal, "SGD");
        third.take(subject, OFFICER, "2019-01-03", new Deed.Open(other.register.dossier(subject)))
                .orElseThrow();
        assertThat(third.register.tablet(TABLET).status()).isEqualTo(Status.IN_KEEPING);
        assertThat(third.register.tablet(TABLET).asOf()).isEqualTo(day("2018-12-31"));
    }

    @Test
    @DisplayName("điều chuyển sang đơn vị có sổ khác: ghi việc điều chuyển và khóa sổ trong cùng một lệnh")
    void a_transfer_out_is_recorded_and_the_chain_closed_in_one_command() {
        story.recorded();
        Actor receiver = new Actor(new PersonId("p-07"), Capacity.UNIT, Samples.STC);
        Removal.Transfer transfer = new Removal.Transfer(
                Minutes.between("60/BB-SNV", day("2018-02-01"), OFFICER, receiver),
                Optional.of(new Decision("700/QĐ-UBND", day("2018-01-20"), Story.CHAIRMAN)),
                Removal.Transfer.TransferCase.REORGANISATION,
                4_000_000);
        Facts facts =
                FACTS.about(new Unit(Samples.STC, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));
        Command out = Compound.transferOut("out", register, TABLET, transfer, "STC", by(OFFICER, "2018-02-01"), facts);
        register.take(out).orElseThrow();
        assertThat(register.history(Subject.tablet(TABLET)))
                .extracting(line -> line.deed().wireName())
                .endsWith("transfer", "close");
        assertThat(register.tablet(TABLET).managingUnit()).contains(Samples.STC);
        Story other = new Story(new InMemoryJournal(), "STC");
        other.take(
                        Subject.tablet(TABLET),
                        receiver,
                        "2018-02-01",
                        new Deed.Open(register.dossier(Subject.tablet(TABLET))))
                .orElseThrow();
        assertThat(other.register.tablet(TABLET).status()).isEqualTo(Status.RECEIVED);
        assertThat(register.take(Compound.transferOut(
                                "again", register, TABLET, transfer, "STC", by(OFFICER, "2018-02-02"), facts))
                        .reasons())
                .extracting(Reason::rule)
                .contains("chain-closed");
    }

    @Test
    void a_dossier_for_another_register_or_subject_does_not_open_a_chain() {
        story.recorded();
        Subject subject = Subject.tablet(TABLET);
        story.take(subject, OFFICER, "2018-01-01", new Deed.Close("STC")).orElseThrow();
        Dossier dossier = register.dossier(subject);
        Story wrong = new Story(new InMemoryJournal(), "SGD");
        assertThat(wrong.take(subject, OFFICER, "2018-01-03", new Deed.Open(dossier))
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("dossier-for-another");
    }

    @Test
    void a_broken_dossier_is_no_dossier() {
        story.recorded();
        Subject subject = Subject.tablet(TABLET);
        story.take(subject, OFFICER, "2018-01-01", new Deed.Close("STC")).orElseThrow();
        List<Entry> lines = new ArrayList<>(story.journal.chain(story.chain()));
        lines.remove(2);
        assertThatThrownBy(() -> Dossier.of(lines)).hasMessageContaining("broken at line 2");
    }

    @Test
    @DisplayName("máy có từ trước được vào sổ theo hiện trạng")
    void a_tablet_of_before_enters_as_found() {
        Acquisition.EnterAsFound found = new Acquisition.EnterAsFound(
                "SN-0042",
                Status.IN_USE,
                SNV,
                Optional.of(DIRECTOR.person()),
                Optional.empty(),
                9_500_000,
                Optional.empty(),
                Optional.empty(),
                Application.SHARED);
        Outcome<Recorded> answer = story.take(OFFICER, "2018-01-01", found);
        assertThat(answer).isInstanceOf(Outcome.Settled.class);
        assertThat(register.tablet(TABLET).status()).isEqualTo(Status.IN_USE);
    }

    @Test
    void a_wrong_paper_is_corrected_and_nothing_is_deleted() {
        story.recorded();
        Upkeep.Correct correct = new Upkeep.Correct(
                3,
                "ghi sai mã tài sản",
                new Acquisition.RecordAsset("TS-2017-43", 9_500_000, false),
                day("2017-04-06"));
        Line line =
                story.take(OFFICER, "2017-05-01", correct).orElseThrow().lines().get(0);
        assertThat(line.corrected()).contains(Status.IN_KEEPING);
        assertThat(register.tablet(TABLET).books().toString()).contains("TS-2017-43", "2017-04-06");
        assertThat(register.history(Subject.tablet(TABLET))).hasSize(5);
        story.take(
                        OFFICER,
                        "2017-05-02",
                        new Upkeep.Correct(
                                3,
                                "ghi lại",
                                new Acquisition.RecordAsset("TS-2017-44", 9_500_000, false),
                                day("2017-04-05")))
                .orElseThrow();
        assertThat(register.tablet(TABLET).books().toString()).contains("TS-2017-44");
    }

    @Test
    void a_correction_is_refused_with_the_later_lines_that_would_fall() {
        story.inUse();
        Upkeep.Correct correct =
                new Upkeep.Correct(3, "chưa ghi tăng", new Upkeep.TakeInventory("1/BB", "tốt"), day("2017-04-05"));
        Outcome<Recorded> answer = story.take(OFFICER, "2017-05-01", correct);
        assertThat(answer).isInstanceOf(Outcome.Refused.class);
        assertThat(answer.reasons().get(0).rule()).isEqualTo("later-lines-still-stand");
        assertThat(answer.reasons().get(0).in(Language.ENGLISH)).contains("4");
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(5);
    }

    @Test
    void a_correction_keeps_the_dates_in_order() {
        story.recorded();
        for (String date : List.of("2017-04-02", "2017-06-01")) {
            Upkeep.Correct correct = new Upkeep.Correct(3, "sai ngày", Story.record(), day(date));
            assertThat(story.take(OFFICER, "2017-05-01", correct).reasons())
                    .extracting(Reason::rule)
                    .containsExactly("correction-keeps-the-order-of-dates");
        }
    }

    @Test
    void only_an_act_that_is_there_can_be_corrected() {
        story.recorded();
        Upkeep.Correct correct = new Upkeep.Correct(9, "sai", Story.record(), day("2017-04-05"));
        assertThat(story.take(OFFICER, "2017-05-01", correct).reasons())
                .extracting(Reason::rule)
                .containsExactly("line-can-be-corrected");
    }

    @Test
    void papers_of_other_subjects_run_forward_too() {
        story.staffed();
        assertThat(story.take(
                                Subject.accounts(DIRECTOR.person()),
                                OFFICER,
                                "2017-04-17",
                                new Deed.RevokeAccounts(Position.DEPARTMENT_DIRECTOR, SNV))
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("papers-run-forward");
    }

    @Test
    void what_accounts_do_not_allow_is_refused_each_with_its_reason() {
        story.staffed();
        Subject accounts = Subject.accounts(DIRECTOR.person());
        Subject posts = Subject.appointments(DIRECTOR.person());
        assertThat(rule(accounts, Story.accounts()))
                .contains("account-not-twice")
                .hasSize(4);
        assertThat(rule(accounts, new Deed.ReissueAccounts(Set.of(Application.MAIL))))
                .containsExactly("account-was-suspended");
        assertThat(rule(accounts, new Deed.SuspendAccounts(Set.of(new Application("gis")), "BB-1")))
                .containsExactly("accounts-unchanged");
        assertThat(rule(accounts, new Deed.RevokeAccounts(Position.STAFF, SNV))).containsExactly("accounts-unchanged");
        assertThat(rule(posts, Story.appoint())).containsExactly("post-already-held");
        assertThat(rule(posts, new Deed.EndAppointment(Position.STAFF, SNV, day("2018-01-01"), "1/QĐ")))
                .containsExactly("post-not-held");
        assertThat(rule(new Subject("incident", "i-1"), new Deed.Close("STC"))).containsExactly("chain-empty");
    }

    @Test
    @DisplayName(
            "tài khoản vượt vai trò, của chức vụ không giữ, hay của người chỉ phụ trách thì sổ hỏi quy tắc về tài khoản")
    void the_rules_of_accounts_are_asked_before_anything_is_written() {
        story.take(Subject.appointments(DIRECTOR.person()), OFFICER, "2016-01-01", Story.appoint())
                .orElseThrow();
        Subject accounts = Subject.accounts(DIRECTOR.person());
        assertThat(rule(accounts, issuing(Position.DEPARTMENT_DIRECTOR, Set.of("publish"))))
                .containsExactly("account-beyond-role");
        assertThat(rule(accounts, issuing(Position.CHIEF_INSPECTOR, Set.of()))).containsExactly("account-post-held");
        story.take(accounts, OFFICER, "2017-05-01", Story.accounts()).orElseThrow();
        assertThat(rule(accounts, new Deed.RevokeAccounts(Position.DEPARTMENT_DIRECTOR, SNV)))
                .containsExactly("account-post-left");
        assertThat(register.length(accounts)).isEqualTo(1);
    }

    @Test
    void accounts_of_a_post_that_somebody_is_only_in_charge_of_wait_for_a_decision() {
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        story.take(
                        Subject.appointments(DIRECTOR.person()),
                        OFFICER,
                        "2016-01-01",
                        new Deed.Appoint(inCharge, "12/QĐ-UBND"))
                .orElseThrow();
        Subject accounts = Subject.accounts(DIRECTOR.person());
        Made asked = by(OFFICER, "2017-05-01");
        assertThat(register.take(Command.of("open", Item.of(accounts, 0, Story.accounts(), asked))))
                .isInstanceOf(Outcome.Referred.class);
        Decision late = new Decision("9/QĐ-SNV", day("2017-05-02"), OFFICER);
        Made early = asked.answering("account-only-in-charge", late);
        assertThat(register.take(Command.of("early", Item.of(accounts, 0, Story.accounts(), early))))
                .isInstanceOf(Outcome.Referred.class);
        Decision decided = new Decision("9/QĐ-SNV", day("2017-05-01"), OFFICER);
        Made answered = asked.answering("account-only-in-charge", decided);
        register.take(Command.of("answered", Item.of(accounts, 0, Story.accounts(), answered)))
                .orElseThrow();
        assertThat(register.accounts(DIRECTOR.person())).hasSize(4);
    }

    @Test
    void accounts_of_somebody_whose_posts_nobody_looked_up_are_the_callers_mistake() {
        Subject accounts = Subject.accounts(DIRECTOR.person());
        assertThatThrownBy(() -> rule(accounts, Story.accounts()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("appointment/p-03", "look them up");
        Facts looked = FACTS.about(
                DIRECTOR.person(), Facts.Person.with(List.of(Story.appoint().appointment()), List.of()));
        Item item = new Item(accounts, 0, Story.accounts(), by(OFFICER, "2017-05-01"), looked, List.of());
        register.take(Command.of("looked", item)).orElseThrow();
        assertThat(register.accounts(DIRECTOR.person())).hasSize(4);
    }

    @Test
    void a_reissued_account_begins_anew_and_the_suspended_one_is_revoked() {
        story.staffed();
        Subject accounts = Subject.accounts(DIRECTOR.person());
        Set<Application> mail = Set.of(Application.MAIL);
        story.take(accounts, OFFICER, "2017-05-01", new Deed.SuspendAccounts(mail, "BB-1"))
                .orElseThrow();
        story.take(accounts, OFFICER, "2017-05-03", new Deed.ReissueAccounts(mail))
                .orElseThrow();
        assertThat(register.accounts(DIRECTOR.person()))
                .filteredOn(account -> account.application().equals(Application.MAIL))
                .extracting(Account::state, Account::issuedOn)
                .containsExactly(
                        tuple(Account.State.REVOKED, day("2017-04-18")),
                        tuple(Account.State.ACTIVE, day("2017-05-03")));
    }

    private static Deed.IssueAccounts issuing(Position position, Set<String> powers) {
        return new Deed.IssueAccounts(Set.of(new Account(
                DIRECTOR.person(),
                Application.DOCUMENTS,
                SNV,
                position,
                powers,
                day("2017-05-01"),
                Account.State.ACTIVE)));
    }

    private List<String> rule(Subject subject, Deed deed) {
        return story.take(subject, OFFICER, "2017-05-01", deed).reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    @Test
    void an_account_belongs_to_the_chain_of_its_holder() {
        assertThatThrownBy(
                        () -> story.take(Subject.accounts(OFFICER.person()), OFFICER, "2017-04-18", Story.accounts()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("p-03", "account/p-02");
        assertThatThrownBy(() -> Item.of(
                        Subject.accounts(OFFICER.person()),
                        0,
                        new Deed.OnTablet(Story.record()),
                        by(OFFICER, "2017-04-18")))
                .hasMessageContaining("«record-asset» does not happen to account/p-02");
    }

    @Test
    void an_incident_has_a_chain_of_its_own_with_its_papers() {
        Archive archive = new InMemoryArchive();
        Attachment photo = archive.keep("photo", new byte[] {1, 2, 3});
        Subject incident = new Subject("incident", "i-1");
        register.take(Command.of(
                        "i",
                        Item.of(incident, 0, new Deed.PutOnRecord("màn hình vỡ"), by(OFFICER, "2018-01-01"))
                                .attaching(photo)))
                .orElseThrow();
        Line line = register.history(incident).get(0);
        assertThat(line.attachments()).containsExactly(photo);
        assertThat(archive.open(photo))
                .hasValueSatisfying(file -> assertThat(file).containsExactly(1, 2, 3));
        archive.erase(photo, new Erasure(day("2026-02-01"), "Luật 91/2025/QH15"));
        assertThat(archive.open(photo)).isEmpty();
        assertThat(archive.shown(photo, Language.VIETNAMESE)).contains("1/2/2026", "Luật 91/2025/QH15");
        assertThat(Audit.of(story.journal, Optional.empty()).intact()).isTrue();
    }

    @Test
    void facts_that_do_not_cover_an_act_are_the_callers_mistake_and_nothing_is_written() {
        story.recorded();
        assertThatThrownBy(() -> story.take(OFFICER, "2017-04-20", Story.putIntoUse()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p-03");
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(4);
    }

    @Test
    void a_referral_answered_by_a_decision_is_recorded_with_it() {
        story.inUse();
        register.take(Compound.reportLoss("loss", register, TABLET, Story.loss(), by(DIRECTOR, "2019-03-02"), FACTS))
                .orElseThrow();
        Decision decision = new Decision("95/QĐ-SNV", day("2019-05-01"), OFFICER);
        Removal.WriteOffLoss off = new Removal.WriteOffLoss("31/BC-SNV", Optional.of(decision));
        assertThat(story.take(OFFICER, "2019-05-02", off)).isInstanceOf(Outcome.Referred.class);
        assertThat(register.length(Subject.tablet(TABLET))).isEqualTo(6);
        Made answered = by(OFFICER, "2019-06-02")
                .answering("signer-named-by-law", new Decision("2190/UBND-KT", day("2019-05-30"), Story.CHAIRMAN));
        Line line = register.take("off", TABLET, off, FACTS, answered)
                .orElseThrow()
                .lines()
                .get(0);
        assertThat(line.made()).isEqualTo(answered);
    }

    @Test
    void the_act_of_a_line_is_the_act_that_was_taken() {
        story.inUse();
        assertThat(register.history(Subject.tablet(TABLET)).get(4).deed())
                .isEqualTo(new Deed.OnTablet(Story.putIntoUse()));
        Holding.PutIntoUse put = Story.putIntoUse();
        assertThat(Acts.read(Acts.write(put))).isEqualTo(put);
    }
}
