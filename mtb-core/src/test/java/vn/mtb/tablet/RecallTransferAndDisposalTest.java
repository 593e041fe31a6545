package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.PublicAssets.*;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Reform2025;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.tablet.Removal.DecideDisposal.Ground;
import vn.mtb.tablet.Removal.DecideRecall.RecallCase;
import vn.mtb.tablet.Removal.Dispose.Form;
import vn.mtb.tablet.Removal.Transfer.TransferCase;

@DisplayName("Điều 41, 42, 45, 46 Luật 2017: thu hồi, điều chuyển, thanh lý, tiêu hủy; trước 2018 thì phải hỏi")
class RecallTransferAndDisposalTest {

    private static Act recall(Optional<Decision> decision) {
        return new Removal.DecideRecall(decision, RecallCase.NO_LONGER_NEEDED);
    }

    private static Act transfer(String date, Actor giver, Actor receiver, Optional<Decision> decision) {
        return new Removal.Transfer(minutes(date, giver, receiver), decision, TransferCase.REORGANISATION, VALUE - 1);
    }

    private static Act disposal(Optional<Decision> decision, boolean heldSecrets) {
        return new Removal.DecideDisposal(decision, Ground.LIFE_EXPIRED, heldSecrets);
    }

    // ---- Recall.

    @ParameterizedTest
    @CsvSource({
        "IN_KEEPING, RECALL_DECIDED_AT_UNIT",
        "IN_USE, RECALL_DECIDED_WITH_USER",
        "FAULTY_AT_UNIT, RECALL_DECIDED_AT_UNIT",
        "FAULTY_WITH_USER, RECALL_DECIDED_WITH_USER",
        "DAMAGED_AT_UNIT, RECALL_DECIDED_AT_UNIT",
        "DAMAGED_WITH_USER, RECALL_DECIDED_WITH_USER",
    })
    @DisplayName("quyết định thu hồi: máy giữ nguyên chỗ, không tháo dỡ, rồi bàn giao")
    void once_recall_is_decided_the_tablet_stays_as_it_is_and_is_to_be_handed_over(Situation from, Situation to) {
        var answer = assertThat(ask(aTabletIn(from), COMMITTEE, "2019-03-05", recall(decided("2019-03-01", COMMITTEE))))
                .isSettled()
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1)
                .owingOnly("leave-as-it-is", "hand-over-recalled");
        assertThat(answer.value().situation()).isEqualTo(to);
        assertThat(answer.value().pending()).isEqualTo(decided("2019-03-01", COMMITTEE));
        assertThat(answer.obligation("hand-over-recalled").dischargedBy()).containsExactly("hand-over-recalled");
        assertThat(answer.obligation("hand-over-recalled").reason().basis())
                .isEqualTo(Basis.stated(LAW_2017_ARTICLE_41_CLAUSE_1));
        assertThat(answer.obligation("leave-as-it-is").reason().basis())
                .isEqualTo(Basis.stated(LAW_2017_ARTICLE_41_CLAUSE_1));
    }

    @Test
    void an_authority_recalls_by_a_decision() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), COMPETENT, "2019-03-05", recall(decided("2019-03-05", COMPETENT))))
                .isSettled();
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-03-05", recall(decided("2019-03-01", COMMITTEE))))
                .isRefusedBecause("is-the-authority")
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        assertThat(ask(aTabletInUseBy(DIRECTOR), COMMITTEE, "2019-03-05", recall(Optional.empty())))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        assertThat(ask(aTabletInUseBy(DIRECTOR), COMMITTEE, "2019-03-05", recall(decided("2019-03-06", COMMITTEE))))
                .isRefusedBecause("decision-first");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    @DisplayName("I-12: trước 1/1/2018 thì hỏi người có thẩm quyền")
    void before_2018_recall_transfer_and_disposal_are_asked_about() {
        Optional<Decision> decision = decided("2017-12-31", COMMITTEE);
        record Row(Tablet tablet, Actor actor, Act act) {}
        for (Row row : List.of(
                new Row(aTabletInUseBy(DIRECTOR), COMMITTEE, recall(decision)),
                new Row(aTabletGivenBackBy(DIRECTOR), OFFICER, transfer("2017-12-31", OFFICER, STC_OFFICER, decision)),
                new Row(aTabletGivenBackBy(DIRECTOR), OFFICER, disposal(decision, false)))) {
            assertThat(ask(row.tablet(), row.actor(), "2017-12-31", row.act()))
                    .isReferredTo(Authority.COMPETENT_AUTHORITY, "law-of-the-day-named")
                    .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
        }
        assertThat(ask(aTabletInUseBy(DIRECTOR), COMMITTEE, "2017-12-31", recall(Optional.empty())))
                .isRefusedBecause("decision-first")
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
    }

    @Test
    @DisplayName("I-24: máy thu hồi đang ở người dùng thì về đơn vị trước")
    void a_recalled_tablet_comes_back_to_the_unit_and_then_goes_to_the_body_named() {
        Act handOver = new Removal.HandOverRecalled(minutes("2019-03-10", OFFICER, COMPETENT));
        assertThat(ask(aTabletToBeRecalledFrom(DIRECTOR), OFFICER, "2019-03-10", handOver))
                .isRefusedBecause("step-before")
                .citingNoText();
        assertThat(ask(aTabletToBeRecalledFrom(DIRECTOR), OFFICER, "2019-03-10", handOver)
                        .reasons()
                        .get(0)
                        .arguments())
                .containsExactly(Step.GIVE_BACK, Step.HAND_OVER_RECALLED, Situation.RECALL_DECIDED_WITH_USER);
        Tablet recalled = assertThat(ask(aTabletToBeRecalledAtTheUnit(), OFFICER, "2019-03-10", handOver))
                .isSettled()
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1)
                .owingOnly()
                .value();
        assertThat(recalled.situation()).isEqualTo(Situation.RECALLED);
        assertThat(recalled.custody()).isEqualTo(new Custody.Authority(CITY));
        assertThat(recalled.pending()).as("carried out").isEmpty();
        Books.Off off = new Books.Off(SNV, day("2019-03-10"), Books.Off.Cause.RECALLED, "95/QĐ");
        assertThat(recalled.books()).isEqualTo(off);
        assertThat(recalled.closedBooks()).containsExactly(off);
    }

    @Test
    void a_recalled_tablet_is_handed_over_by_the_unit_to_the_authority_in_minutes_with_two_sides() {
        Attempt good = new Attempt(
                Rulebook.city(),
                aTabletToBeRecalledAtTheUnit(),
                new Removal.HandOverRecalled(minutes("2019-03-10", OFFICER, COMMITTEE)),
                Facts.none(),
                by(OFFICER, "2019-03-10"));
        assertThat(good.answer()).isSettled();
        assertThat(good.receivedBy(STC_OFFICER).answer())
                .isRefusedBecause("received-for-the-authority")
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        assertThat(good.givenBy(STC_OFFICER).answer())
                .isRefusedBecause("given-by-the-unit")
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        assertThat(good.givenBy(new Actor(COMMITTEE.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("two-sided-minutes")
                .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        assertThat(good.by(COMMITTEE).answer()).isRefusedBecause("acts-for-the-managing-unit");
    }

    // ---- Transfer.

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    @DisplayName("điều chuyển: bên giao ghi giảm, bên nhận quản lý, giữ máy và phải ghi tăng theo giá trị biên bản")
    void a_transfer_closes_one_units_books_and_the_other_owes_the_record() {
        Tablet before = aTabletGivenBackBy(DIRECTOR);
        Act act = transfer("2019-03-05", OFFICER, STC_OFFICER, decided("2019-03-01", COMMITTEE));
        Tablet after = assertThat(ask(before, OFFICER, "2019-03-05", act))
                .isSettled()
                .citing(LAW_2017_ARTICLE_42_CLAUSE_1)
                .owingOnly("record-the-asset")
                .value();
        assertThat(after.situation()).isEqualTo(Situation.RECEIVED);
        assertThat(after.managingUnit()).contains(STC);
        assertThat(after.custody()).isEqualTo(new Custody.Unit(STC));
        assertThat(after.books()).isEqualTo(new Books.NotYet(VALUE - 1));
        assertThat(after.closedBooks())
                .containsExactly(new Books.Off(SNV, day("2019-03-05"), Books.Off.Cause.TRANSFERRED, "95/QĐ"));
        assertThat(after.warrantyUntil()).as("the term travels").contains(WARRANTY);
        Tablet recorded = ask(after, STC_OFFICER, "2019-03-06", new Acquisition.RecordAsset("TC-1", VALUE - 1, false))
                .orElseThrow();
        assertThat(recorded.books()).isEqualTo(new Books.On(STC, day("2019-03-06"), "TC-1", VALUE - 1, false));
        assertThat(recorded.closedBooks()).hasSize(1);
    }

    @Test
    void one_of_both_units_enters_a_transfer() {
        Act act = transfer("2019-03-05", OFFICER, STC_OFFICER, decided("2019-03-01", COMMITTEE));
        Tablet tablet = aTabletGivenBackBy(DIRECTOR);
        assertThat(ask(tablet, STC_OFFICER, "2019-03-05", act)).isSettled();
        for (Actor other : List.of(VPUB_OFFICER, DIRECTOR, new Actor(STC_OFFICER.person(), Capacity.USER, STC))) {
            assertThat(ask(tablet, other, "2019-03-05", act))
                    .isRefusedBecause("is-one-of-both-units")
                    .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
        }
    }

    @Test
    void a_transfer_goes_from_the_managing_unit_to_another_unit_by_decision() {
        Tablet tablet = aTabletGivenBackBy(DIRECTOR);
        Optional<Decision> decision = decided("2019-03-01", COMMITTEE);
        assertThat(ask(tablet, OFFICER, "2019-03-05", transfer("2019-03-05", VPUB_OFFICER, STC_OFFICER, decision)))
                .isRefusedBecause("given-by-the-unit")
                .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
        Actor user = new Actor(STC_OFFICER.person(), Capacity.USER, STC);
        assertThat(ask(tablet, OFFICER, "2019-03-05", transfer("2019-03-05", OFFICER, user, decision)))
                .isRefusedBecause("received-by-a-unit")
                .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
        Actor colleague = new Actor(WITNESS, Capacity.UNIT, SNV);
        assertThat(ask(tablet, OFFICER, "2019-03-05", transfer("2019-03-05", OFFICER, colleague, decision)))
                .isRefusedBecause("another-unit")
                .citingNoText();
        assertThat(ask(tablet, OFFICER, "2019-03-05", transfer("2019-03-05", OFFICER, STC_OFFICER, Optional.empty())))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
    }

    @Test
    @DisplayName("quyết định thu hồi, điều chuyển, tiếp nhận do người có thẩm quyền ký; đơn vị nhận phải còn tồn tại")
    void the_authority_signs_and_the_receiver_still_exists() {
        Tablet tablet = aTabletGivenBackBy(DIRECTOR);
        for (Actor signer : List.of(OFFICER, STC_OFFICER, DIRECTOR, CENTRE)) {
            Optional<Decision> decision = decided("2025-03-01", signer);
            assertThat(ask(tablet, OFFICER, "2025-03-05", transfer("2025-03-05", OFFICER, STC_OFFICER, decision)))
                    .isRefusedBecause("decided-by-the-authority")
                    .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
            Act over = new Removal.TakeOver(minutes("2025-03-05", OFFICER, STC_OFFICER), decision, VALUE);
            assertThat(ask(tablet, OFFICER, "2025-03-05", over))
                    .isRefusedBecause("decided-by-the-authority")
                    .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
            assertThat(ask(tablet, COMMITTEE, "2025-03-05", recall(decision)))
                    .isRefusedBecause("decided-by-the-authority")
                    .citing(LAW_2017_ARTICLE_41_CLAUSE_1);
        }
        Actor district = new Actor(new vn.mtb.party.PersonId("p-bd"), Capacity.UNIT, BA_DINH);
        Optional<Decision> decision = decided("2025-06-01", COMPETENT);
        assertThat(ask(tablet, OFFICER, "2025-06-30", transfer("2025-06-30", OFFICER, district, decision)))
                .isSettled();
        assertThat(ask(tablet, OFFICER, "2025-07-01", transfer("2025-07-01", OFFICER, district, decision)))
                .isRefusedBecause("receiver-still-exists")
                .citingNoText();
        Act over = new Removal.TakeOver(minutes("2025-07-01", OFFICER, district), decision, VALUE);
        assertThat(ask(tablet, OFFICER, "2025-07-01", over)).isRefusedBecause("receiver-still-exists");
    }

    @Test
    @DisplayName("đang có người dùng thì phải trả về đơn vị trước khi điều chuyển")
    void a_tablet_in_use_comes_back_before_it_is_transferred() {
        Act act = transfer("2019-03-05", OFFICER, STC_OFFICER, decided("2019-03-01", COMMITTEE));
        Outcome<Tablet> answer = ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-03-05", act);
        assertThat(answer).isRefusedBecause("step-before").citingNoText();
        assertThat(answer.reasons().get(0).arguments())
                .containsExactly(Step.GIVE_BACK, Step.TRANSFER, Situation.IN_USE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"RECEIVED", "IN_KEEPING", "FAULTY_AT_UNIT", "DAMAGED_AT_UNIT"})
    @DisplayName("từ 1/3/2025, sáp nhập: đơn vị mới tiếp nhận cả máy chưa ghi tăng, máy hỏng, rồi ghi tăng")
    void from_march_2025_a_merged_unit_takes_over_and_records(Situation situation) {
        Act act = new Removal.TakeOver(
                minutes("2025-03-01", OFFICER, STC_OFFICER), decided("2025-02-25", COMMITTEE), 5_000_000);
        Tablet before = aTabletIn(situation);
        Tablet after = assertThat(ask(before, STC_OFFICER, "2025-03-01", act))
                .isSettled()
                .citing(Reform2025.HANOI_DEPARTMENTS)
                .owingOnly("record-the-asset")
                .value();
        assertThat(after.situation()).isEqualTo(situation == Situation.IN_KEEPING ? Situation.RECEIVED : situation);
        assertThat(after.managingUnit()).contains(STC);
        assertThat(after.books()).isEqualTo(new Books.NotYet(5_000_000));
        assertThat(after.closedBooks()).hasSize(situation == Situation.RECEIVED ? 0 : 1);
        assertThat(ask(after, STC_OFFICER, "2025-03-02", new Acquisition.RecordAsset("TC-1", 5_000_000, false)))
                .isSettled();
        Act undecided = new Removal.TakeOver(minutes("2025-03-01", OFFICER, STC_OFFICER), Optional.empty(), 5_000_000);
        assertThat(ask(before, STC_OFFICER, "2025-03-01", undecided))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_42_CLAUSE_1);
        Act early = new Removal.TakeOver(
                minutes("2025-02-28", OFFICER, STC_OFFICER), decided("2025-02-25", COMMITTEE), 5_000_000);
        assertThat(ask(before, STC_OFFICER, "2025-02-28", early)).isRefusedBecause("no-way-from-here");
    }

    // ---- Disposal.

    @ParameterizedTest
    @CsvSource({"2018-01-01", "2025-06-30"})
    @DisplayName("thanh lý từ 2018 tới 30/6/2025: ai ký thì phải hỏi")
    void who_signs_a_disposal_before_july_2025_is_asked(String date) {
        assertThat(ask(aTabletGivenBackBy(DIRECTOR), OFFICER, date, disposal(decided(date, COMMITTEE), false)))
                .isReferredTo(Authority.COMPETENT_AUTHORITY, "signer-named-by-law")
                .citing(LAW_2017_ARTICLE_45_CLAUSE_1);
        assertThat(ask(aTabletGivenBackBy(DIRECTOR), OFFICER, date, disposal(Optional.empty(), false)))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_45_CLAUSE_1);
    }

    @Test
    void from_july_2025_the_class_of_the_asset_names_the_signer() {
        Tablet small = aTabletGivenBackBy(DIRECTOR);
        Tablet fixed =
                Story.ofTheCity().bought().handedOver().recordedAsFixedAsset().tablet();
        assertThat(ask(small, OFFICER, "2025-07-01", disposal(decided("2025-07-01", OFFICER), false)))
                .isSettled()
                .owingOnly();
        assertThat(ask(fixed, OFFICER, "2025-07-01", disposal(decided("2025-07-01", OFFICER), false)))
                .isRefusedBecause("signer-fits-asset-class")
                .citing(DECREE_186_ARTICLE_28);
        assertThat(ask(fixed, OFFICER, "2025-07-01", disposal(decided("2025-07-01", COMMITTEE), false)))
                .isSettled();
        assertThat(ask(fixed, COMMITTEE, "2025-07-01", disposal(decided("2025-07-01", COMMITTEE), false)))
                .isRefusedBecause("acts-for-the-managing-unit");
    }

    @Test
    void a_damaged_tablet_is_disposed_of_only_from_the_books() {
        Tablet damaged = aDamagedTabletAtTheUnit();
        Act act = disposal(decided("2025-07-01", COMMITTEE), false);
        assertThat(ask(damaged, OFFICER, "2025-07-01", act).orElseThrow().situation())
                .isEqualTo(Situation.DISPOSAL_DECIDED);
        Tablet unrecorded = Story.foundInUse(DIRECTOR).damaged().givenBack().tablet();
        assertThat(ask(unrecorded, OFFICER, "2025-07-01", act)).isRefusedBecause("on-the-books");
    }

    @ParameterizedTest
    @CsvSource({"SOLD, LIQUIDATED", "DESTROYED, DESTROYED"})
    @DisplayName("bán hoặc tiêu hủy xong thì ghi giảm, dữ liệu đã xóa, tài khoản đóng")
    void sold_or_destroyed_it_leaves_the_books(Form form, Books.Off.Cause cause) {
        var answer = assertThat(
                        ask(aTabletToBeDisposedOf(), OFFICER, "2019-03-05", new Removal.Dispose("11/BB", form, true)))
                .isSettled()
                .citing(LAW_2017_ARTICLE_45_CLAUSE_1)
                .owingOnly("close-accounts");
        Tablet gone = answer.value();
        assertThat(gone.situation()).isEqualTo(Situation.DISPOSED);
        assertThat(gone.custody()).isEqualTo(new Custody.Gone());
        assertThat(gone.pending()).as("carried out").isEmpty();
        assertThat(gone.books()).isEqualTo(new Books.Off(SNV, day("2019-03-05"), cause, "95/QĐ"));
        assertThat(answer.obligation("close-accounts").reason().basis())
                .isEqualTo(Basis.implied(vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3, I_10));
    }

    @Test
    void a_tablet_nobody_ever_used_has_no_accounts_to_close() {
        Tablet neverUsed = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .disposalDecided(false)
                .tablet();
        assertThat(ask(neverUsed, OFFICER, "2019-03-05", new Removal.Dispose("11/BB", Form.SOLD, true)))
                .isSettled()
                .owingOnly();
    }

    @Test
    @DisplayName(
            "I-29: máy từng chứa bí mật nhà nước thì tiêu hủy, không bán; đã khai là có thì không khai lại là không")
    void a_tablet_that_held_secrets_is_destroyed_and_the_secret_is_not_forgotten() {
        Tablet secret = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .disposalDecided(true)
                .tablet();
        assertThat(secret.heldSecrets()).isTrue();
        assertThat(ask(secret, OFFICER, "2019-03-05", new Removal.Dispose("11/BB", Form.SOLD, true)))
                .isRefusedBecause("secrets-are-destroyed")
                .reading(LAW_2017_ARTICLE_46_CLAUSE_1, I_29);
        assertThat(ask(secret, OFFICER, "2019-03-05", new Removal.Dispose("11/BB", Form.DESTROYED, true)))
                .isSettled();
        Tablet again = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .disposalDecided(true)
                .did(
                        OFFICER,
                        "2017-05-22",
                        new Mishap.ReportLossInKeeping(loss(day("2017-05-22"), told(CENTRE.unit(), day("2017-05-22")))))
                .did(OFFICER, "2017-05-23", new Mishap.FindAgain("10/BB", SNV, false))
                .did(
                        answered(by(OFFICER, "2017-05-24"), "law-of-the-day-named"),
                        disposal(decided("2017-05-24", COMMITTEE), false))
                .tablet();
        assertThat(again.heldSecrets()).isTrue();
    }

    @Test
    void data_is_wiped_and_both_reasons_come_together() {
        Tablet secret = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .disposalDecided(true)
                .tablet();
        assertThat(ask(secret, OFFICER, "2019-03-05", new Removal.Dispose("11/BB", Form.DESTROYED, false)))
                .isRefusedBecause("data-wiped")
                .citingNoText();
        assertThat(ask(secret, STC_OFFICER, "2019-03-05", new Removal.Dispose("11/BB", Form.SOLD, false)))
                .isRefusedBecause("acts-for-the-managing-unit", "data-wiped", "secrets-are-destroyed");
    }

    @Test
    void disposal_is_carried_out_only_since_2018() {
        assertThat(ask(aTabletToBeDisposedOf(), OFFICER, "2017-12-31", new Removal.Dispose("11/BB", Form.SOLD, true)))
                .isRefusedBecause("no-way-from-here");
        assertThat(ask(aTabletToBeDisposedOf(), OFFICER, "2018-01-01", new Removal.Dispose("11/BB", Form.SOLD, true)))
                .isSettled();
    }
}
