package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Outcome;

@DisplayName("máy: bốn điều về nó, và việc đã xảy ra thì không bị xét lại")
class TabletTest {

    @Test
    void a_tablet_nobody_knows_has_nothing() {
        Tablet absent = Tablet.absent(ID);
        assertThat(absent.id()).isEqualTo(ID);
        assertThat(absent.status()).isEqualTo(Status.ABSENT);
        assertThat(absent.situation()).isEqualTo(Situation.ABSENT);
        assertThat(absent.custody()).isEqualTo(new Custody.Nobody());
        assertThat(absent.managingUnit()).isEmpty();
        assertThat(absent.books()).isEqualTo(new Books.NotYet(0));
        assertThat(absent.closedBooks()).isEmpty();
        assertThat(absent.asOf()).isEqualTo(LocalDate.MIN);
        assertThat(absent.serial()).isEmpty();
        assertThat(absent.origin()).isEqualTo(Tablet.Origin.CITY);
        assertThat(absent.warrantyUntil()).isEmpty();
        assertThat(absent.installed()).isEmpty();
        assertThat(absent.lastHolder()).isEmpty();
        assertThat(absent.holder()).isEmpty();
        assertThat(absent.cameFrom()).isEmpty();
        assertThat(absent.fault()).isEmpty();
        assertThat(absent.lostOn()).isEmpty();
        assertThat(absent.pending()).isEmpty();
        assertThat(absent.heldSecrets()).isFalse();
        assertThat(absent.managedBy(SNV)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> Tablet.absent(null)).withMessage("id");
    }

    static List<LawfulActs.Cell> cells() {
        return LawfulActs.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("việc đã ghi vào sổ thì máy thành như đã ghi, không hỏi lại quy tắc")
    void what_happened_makes_the_same_of_it_whatever_todays_rules_say(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        Outcome<Tablet> answer = attempt.answer();
        Tablet decided = answer.orElseThrow();
        Tablet recorded = attempt.tablet()
                .after(
                        attempt.act(),
                        attempt.made().by(),
                        attempt.on(),
                        attempt.act().becomes(attempt.tablet()));
        assertThat(recorded).usingRecursiveComparison().isEqualTo(decided);
        Tablet longAgo = attempt.tablet()
                .after(
                        attempt.act(),
                        attempt.made().by(),
                        day("1999-01-01"),
                        attempt.act().becomes(attempt.tablet()));
        assertThat(longAgo.situation()).isEqualTo(decided.situation());
        assertThat(longAgo.asOf()).isEqualTo(day("1999-01-01"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void an_attempt_changes_nothing(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        Tablet before = LawfulActs.in(cell).tablet();
        attempt.answer();
        assertThat(attempt.tablet()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_status_that_cannot_go_with_the_hands_is_named() {
        Act act = new Acquisition.RecordAsset("TS-2017-42", VALUE, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aTabletReceived().after(act, OFFICER, day("2017-04-05"), Status.IN_USE))
                .withMessageContaining("MTB-0042")
                .withMessageContaining("IN_USE")
                .withMessageContaining("UNIT");
    }

    @Test
    void it_prints_its_four_facts() {
        assertThat(aTabletInUseBy(DIRECTOR).toString())
                .startsWith("MTB-0042 IN_USE")
                .contains("p-director")
                .contains("TS-2017-42");
    }

    @Test
    @DisplayName("tình trạng và nơi giữ: chỉ 20 cặp có thể có")
    void status_and_custody_go_together_in_twenty_ways() {
        int possible = 0;
        for (Status status : Status.values()) {
            for (Custody.Kind kind : Custody.Kind.values()) {
                Optional<Situation> situation = Situation.of(status, kind);
                if (situation.isEmpty()) continue;
                possible++;
                assertThat(situation.get().status()).isEqualTo(status);
                assertThat(situation.get().custody()).isEqualTo(kind);
            }
        }
        assertThat(possible).isEqualTo(Situation.values().length).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE, UNIT",
        "IN_KEEPING, USER",
        "RECEIVED, USER",
        "LOST, USER",
        "PROCURED, UNIT",
        "DISPOSED, UNIT",
        "AT_WARRANTY, USER",
        "DISPOSAL_DECIDED, USER",
    })
    void these_cannot_be(Status status, Custody.Kind kind) {
        assertThat(Situation.of(status, kind)).isEmpty();
    }

    @Test
    void every_custody_has_its_kind() {
        assertThat(List.of(
                        new Custody.Nobody(),
                        new Custody.FocalBody(),
                        new Custody.Unit(SNV),
                        new Custody.User(DIRECTOR.person()),
                        new Custody.Supplier(),
                        new Custody.Missing(),
                        new Custody.Authority(CITY),
                        new Custody.Gone()))
                .extracting(Custody::kind)
                .containsExactly(Custody.Kind.values());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    @DisplayName("tên trên đường truyền là tên bước, viết thường nối gạch; không đổi nữa")
    void wire_names_are_the_names_of_the_steps(Step step) {
        assertThat(step.wireName())
                .isEqualTo(step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(step.act()).isRecord();
    }

    @Test
    void every_step_has_papers_of_its_own() {
        assertThat(EnumSet.allOf(Step.class)).extracting(Step::act).doesNotHaveDuplicates();
        assertThat(Set.of(Act.class.getPermittedSubclasses())).hasSize(8);
    }

    @Test
    void a_line_that_is_not_on_the_books_is_not_closed() {
        Act lost = new Mishap.ReportLoss(loss(day("2017-05-08"), told(CENTRE.unit(), day("2017-05-08"))));
        Tablet unrecorded = Story.foundInUse(DIRECTOR)
                .tablet()
                .after(lost, DIRECTOR, day("2017-05-09"), Status.LOST)
                .after(
                        new Removal.WriteOffLoss("31/BC", Optional.empty()),
                        OFFICER,
                        day("2017-05-25"),
                        Status.LOSS_CLOSED);
        assertThat(unrecorded.books()).isEqualTo(new Books.NotYet(VALUE));
        assertThat(unrecorded.closedBooks()).isEmpty();
    }

    @Test
    @DisplayName("mỗi đơn vị một dòng sổ đã đóng, theo thứ tự")
    void closed_books_add_up_from_unit_to_unit() {
        Tablet tablet = aTabletGivenBackBy(DIRECTOR);
        tablet = transferred(tablet, "2019-03-05", OFFICER, STC_OFFICER);
        tablet = ask(tablet, STC_OFFICER, "2019-03-06", new Acquisition.RecordAsset("TC-1", VALUE, false))
                .orElseThrow();
        tablet = transferred(tablet, "2019-04-05", STC_OFFICER, OFFICER);
        assertThat(tablet.closedBooks()).extracting(Books.Off::unit).containsExactly(SNV, STC);
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.lastHolder()).contains(DIRECTOR.person());
    }

    private static Tablet transferred(
            Tablet tablet, String date, vn.mtb.party.Actor giver, vn.mtb.party.Actor receiver) {
        return ask(
                        tablet,
                        giver,
                        date,
                        new Removal.Transfer(
                                minutes(date, giver, receiver),
                                decided(date, COMMITTEE),
                                Removal.Transfer.TransferCase.MORE_EFFECTIVE_USE,
                                VALUE))
                .orElseThrow();
    }
}
