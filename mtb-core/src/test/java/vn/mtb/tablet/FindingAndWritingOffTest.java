package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.PublicAssets.DECREE_186_ARTICLE_34;
import static vn.mtb.law.PublicAssets.LAW_2017_ARTICLE_47;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;

@DisplayName("Điều 47 Luật 2017: máy mất chỉ ghi giảm theo quyết định; I-13: tìm lại được thì về đơn vị quản lý")
class FindingAndWritingOffTest {

    private static Act found(boolean damaged) {
        return new Mishap.FindAgain("10/BB", SNV, damaged);
    }

    private static Act writtenOff(Optional<Decision> decision) {
        return new Removal.WriteOffLoss("31/BC", decision);
    }

    private static Outcome<Tablet> writeOff(Tablet tablet, String date, Optional<Decision> decision) {
        return ask(tablet, OFFICER, date, writtenOff(decision));
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, QC_ARTICLE_8_CLAUSE_1_DASH_2})
    @DisplayName(
            "tìm lại được thì lưu giữ tại đơn vị, không về thẳng người dùng; rà soát, cấp lại tài khoản, khép hồ sơ")
    void what_is_found_goes_to_the_managing_unit_and_never_straight_to_the_user() {
        Tablet lost = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .putIntoUse(DIRECTOR)
                .faulty()
                .lost()
                .tablet();
        var answer = assertThat(ask(lost, OFFICER, "2019-03-05", found(false)))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13)
                .owingOnly(
                        "check-what-is-found", "issue-accounts-anew", "close-the-loss-dossier", "ask-about-repayment");
        Tablet tablet = answer.value();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(tablet.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(tablet.lostOn()).isEmpty();
        assertThat(tablet.fault()).isEmpty();
        assertThat(tablet.cameFrom()).isEmpty();
        assertThat(answer.obligation("check-what-is-found").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_8_CLAUSE_1_DASH_2, I_13));
        assertThat(answer.obligation("issue-accounts-anew").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_3, I_13));
        assertThat(answer.obligation("issue-accounts-anew").reason().arguments())
                .containsExactly(DIRECTOR.person().toString());
        assertThat(answer.obligation("issue-accounts-anew").dischargedBy()).containsExactly("reissue-accounts");
        assertThat(answer.obligation("ask-about-repayment").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, I_13));
    }

    @Test
    @DisplayName("I-28: hỏng thì là máy hỏng; chưa ghi tăng thì chờ ghi tăng; chưa bàn giao thì về cơ quan đầu mối")
    void it_goes_where_it_belongs() {
        assertThat(ask(aLostTabletOf(DIRECTOR), OFFICER, "2019-03-05", found(true))
                        .orElseThrow()
                        .situation())
                .isEqualTo(Situation.DAMAGED_AT_UNIT);
        Tablet unrecorded = Story.foundInUse(DIRECTOR).lost().tablet();
        assertThat(ask(unrecorded, OFFICER, "2019-03-05", found(false))
                        .orElseThrow()
                        .situation())
                .isEqualTo(Situation.RECEIVED);
        Act atTheBody = new Mishap.FindAgain("10/BB", FocalBody.AS_PRINTED, true);
        Tablet bought = assertThat(ask(Unmet.lostBeforeDelivery(), CENTRE, "2019-03-05", atTheBody))
                .isSettled()
                .notOwing("issue-accounts-anew")
                .value();
        assertThat(bought.situation()).isEqualTo(Situation.PROCURED);
        assertThat(bought.custody()).isEqualTo(new Custody.FocalBody());
    }

    @Test
    void before_delivery_it_is_the_focal_body_that_finds_and_keeps_it() {
        Tablet lost = Unmet.lostBeforeDelivery();
        assertThat(ask(lost, OFFICER, "2019-03-05", new Mishap.FindAgain("10/BB", FocalBody.AS_PRINTED, false)))
                .isRefusedBecause("is-the-keeper-of-what-is-found")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13);
        assertThat(ask(lost, CENTRE, "2019-03-05", found(false)))
                .isRefusedBecause("found-to-the-managing-unit")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13);
        Act toNew = new Mishap.FindAgain("10/BB", SKHCN, false);
        assertThat(ask(lost, NEW_BODY, "2025-03-01", toNew)).isSettled();
        assertThat(ask(lost, NEW_BODY, "2025-03-01", toNew, lookedUp().with(FocalBody.asPrinted())))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "keeper-known")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_20);
    }

    @Test
    void after_delivery_an_unknown_focal_body_does_not_matter() {
        assertThat(ask(
                        aLostTabletOf(DIRECTOR),
                        OFFICER,
                        "2025-03-01",
                        found(false),
                        lookedUp().with(FocalBody.asPrinted())))
                .isSettled();
        assertThat(ask(aLostTabletOf(DIRECTOR), CENTRE, "2019-03-05", found(false)))
                .isRefusedBecause("is-the-keeper-of-what-is-found");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    void a_lost_tablet_is_not_handed_to_anybody() {
        Act handOn = new Holding.HandOn(
                DIRECTOR.person(), minutes("2019-03-05", OFFICER, DEPUTY), EQUIPPED, java.util.Set.of());
        assertThat(ask(aLostTabletOf(DIRECTOR), OFFICER, "2019-03-05", handOn))
                .isRefusedBecause("found-before-use")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13);
    }

    @Test
    @DisplayName("đã ghi giảm rồi mới tìm thấy: nhận như máy mới, định giá và ghi tăng lại")
    void found_after_the_write_off_it_is_valued_and_recorded_anew() {
        Act act = new Mishap.FindAfterWriteOff("10/BB", SNV, 4_000_000);
        Tablet tablet = assertThat(ask(aTabletWrittenOff(), OFFICER, "2019-06-02", act))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13)
                .owingOnly("record-the-asset", "check-what-is-found", "ask-about-repayment")
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.RECEIVED);
        assertThat(tablet.books()).isEqualTo(new Books.NotYet(4_000_000));
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.lostOn()).isEmpty();
        assertThat(tablet.closedBooks()).hasSize(1);
        assertThat(ask(tablet, OFFICER, "2019-06-03", new Acquisition.RecordAsset("TS-9", 4_000_000, false)))
                .isSettled();
        assertThat(ask(aTabletWrittenOff(), STC_OFFICER, "2019-06-02", new Mishap.FindAfterWriteOff("10/BB", STC, 1)))
                .isRefusedBecause("acts-for-the-managing-unit", "found-to-the-managing-unit");
    }

    @Test
    @DisplayName("từ 1/1/2018: không có quyết định thì không ghi giảm")
    void without_a_decision_nothing_leaves_the_books() {
        assertThat(writeOff(aLostTabletOf(DIRECTOR), "2019-05-02", Optional.empty()))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_47);
        assertThat(writeOff(aLostTabletOf(DIRECTOR), "2019-05-02", decided("2019-05-03", COMMITTEE)))
                .isRefusedBecause("decision-first");
        assertThat(writeOff(aLostTabletOf(DIRECTOR), "2025-07-01", Optional.empty()))
                .isRefusedBecause("decision-first")
                .citing(LAW_2017_ARTICLE_47);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    @DisplayName("I-12b: trước 2018 cũng cần quyết định; phần còn lại phải hỏi")
    void before_2018_too_and_the_rest_is_asked() {
        assertThat(writeOff(aLostTabletOf(DIRECTOR), "2017-12-31", Optional.empty()))
                .isRefusedBecause("decision-first")
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
        assertThat(writeOff(aLostTabletOf(DIRECTOR), "2017-12-31", decided("2017-12-31", COMMITTEE)))
                .isReferredTo(Authority.COMPETENT_AUTHORITY, "law-of-the-day-named")
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01", "2025-06-30"})
    @DisplayName("từ 2018 tới 30/6/2025: ai ký thì phải hỏi")
    void who_signs_before_july_2025_is_asked(String date) {
        assertThat(writeOff(aLostTabletOf(DIRECTOR), date, decided(date, COMMITTEE)))
                .isReferredTo(Authority.COMPETENT_AUTHORITY, "signer-named-by-law")
                .citing(LAW_2017_ARTICLE_47);
        Made answered = answered(by(OFFICER, date), "signer-named-by-law");
        Tablet tablet = assertThat(Rulebook.city()
                        .take(aLostTabletOf(DIRECTOR), writtenOff(decided(date, OFFICER)), Facts.none(), answered))
                .isSettled()
                .citing(LAW_2017_ARTICLE_47)
                .owingOnly()
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.LOSS_CLOSED);
        assertThat(tablet.custody()).isEqualTo(new Custody.Gone());
        Books.Off off = new Books.Off(SNV, day(date), Books.Off.Cause.LOST, "95/QĐ");
        assertThat(tablet.books()).isEqualTo(off);
        assertThat(tablet.closedBooks()).containsExactly(off);
    }

    @Test
    @DisplayName(
            "từ 1/7/2025: tài sản cố định do Chủ tịch UBND Thành phố hay người được phân cấp; còn lại đơn vị tự quyết được")
    void from_july_2025_the_class_of_the_asset_names_the_signer() {
        Tablet small = aLostTabletOf(DIRECTOR);
        Tablet fixed = Story.ofTheCity()
                .bought()
                .handedOver()
                .recordedAsFixedAsset()
                .putIntoUse(DIRECTOR)
                .lost()
                .tablet();
        record Row(Tablet tablet, Actor signer, boolean good) {}
        Actor officerAsUser = new Actor(OFFICER.person(), Capacity.USER, SNV);
        for (Row row : new Row[] {
            new Row(small, COMMITTEE, true),
            new Row(small, COMPETENT, true),
            new Row(small, OFFICER, true),
            new Row(small, STC_OFFICER, false),
            new Row(small, officerAsUser, false),
            new Row(fixed, COMMITTEE, true),
            new Row(fixed, COMPETENT, true),
            new Row(fixed, OFFICER, false),
        }) {
            Outcome<Tablet> answer = writeOff(row.tablet(), "2025-07-01", decided("2025-07-01", row.signer()));
            if (row.good()) assertThat(answer).as(row.toString()).isSettled();
            else
                assertThat(answer)
                        .as(row.toString())
                        .isRefusedBecause("signer-fits-asset-class")
                        .citing(DECREE_186_ARTICLE_34);
        }
    }

    @Test
    void what_is_on_no_books_cannot_leave_them() {
        Tablet unrecorded = Story.foundInUse(DIRECTOR).lost().tablet();
        assertThat(writeOff(unrecorded, "2025-07-01", decided("2025-07-01", COMMITTEE)))
                .isRefusedBecause("on-the-books")
                .citingNoText();
        assertThat(ask(unrecorded, STC_OFFICER, "2025-07-01", writtenOff(Optional.empty())))
                .isRefusedBecause("acts-for-the-managing-unit", "on-the-books", "decision-first");
    }

    @Test
    @DisplayName("máy chưa báo mất thì không ghi giảm vì mất, không “tìm lại”")
    void what_is_not_lost_is_neither_written_off_nor_found() {
        assertThat(writeOff(aTabletInUseBy(DIRECTOR), "2019-05-02", decided("2019-05-01", COMMITTEE)))
                .isRefusedBecause("reported-lost-first")
                .citingNoText();
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-05-02", found(false)))
                .isRefusedBecause("reported-lost-first");
    }
}
