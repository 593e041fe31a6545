package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.incident.Fault;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;

@DisplayName("khoản 5, khoản 1 Điều 6: sự cố trong thời gian bảo hành đi qua Sở; ngoài bảo hành thì đơn vị sửa")
class FaultsAndRepairTest {
    private static final LocalDate LAST = WARRANTY;
    private static final Act SENT = new Repair.SendToWarranty("P-01", true);

    private static Act reported(LocalDate occurred, boolean tellsTheBody) {
        return new Repair.ReportFault(
                tellsTheBody ? fault(occurred, told(FocalBody.AS_PRINTED, occurred)) : fault(occurred));
    }

    private static Tablet faultyOn(LocalDate occurred, boolean dismantled) {
        Fault fault = new Fault(occurred, "hỏng pin", dismantled, List.of(told(FocalBody.AS_PRINTED, occurred)));
        return ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-05-02", new Repair.ReportFault(fault))
                .orElseThrow();
    }

    private static Tablet ownFaulty(Optional<LocalDate> warranty) {
        return Unmet.ownFaulty(Situation.FAULTY_AT_UNIT, warranty);
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("máy có sự cố vẫn ở chỗ cũ")
    void a_faulty_tablet_stays_where_it_is() {
        Tablet withUser = assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-04-03", reported(LAST, true)))
                .isSettled()
                .citing(QC_ARTICLE_6_CLAUSE_5)
                .owingOnly()
                .value();
        assertThat(withUser.situation()).isEqualTo(Situation.FAULTY_WITH_USER);
        assertThat(withUser.fault()).map(Fault::occurredOn).contains(LAST);
        assertThat(ask(aTabletInKeeping(), OFFICER, "2019-04-03", reported(LAST, true))
                        .orElseThrow()
                        .situation())
                .isEqualTo(Situation.FAULTY_AT_UNIT);
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("I-11: ngày xảy ra sự cố quyết định, ngày cuối bảo hành vẫn tính; trong bảo hành thì phải báo Sở")
    void a_fault_within_the_warranty_is_told_to_the_focal_body() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-05-02", reported(LAST, false)))
                .isRefusedBecause("fault-told-to-the-focal-body")
                .citing(QC_ARTICLE_6_CLAUSE_5);
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-05-02", reported(LAST.plusDays(1), false)))
                .isSettled();
        Tablet noTerm = Story.ofTheCity(Optional.empty())
                .bought()
                .handedOver()
                .recorded()
                .tablet();
        assertThat(ask(noTerm, OFFICER, "2019-05-02", reported(LAST, false))).isSettled();
        assertThat(ask(aTabletTheUnitBought(), OFFICER, "2019-05-02", reported(LAST, false)))
                .isSettled();
        Facts asPrinted = lookedUp().with(FocalBody.asPrinted());
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-01", reported(LAST, false), asPrinted))
                .isRefusedBecause("fault-told-to-the-focal-body");
        Act perhaps = new Repair.ReportFault(fault(LAST, told(SKHCN, day("2025-03-01"))));
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-01", perhaps, asPrinted))
                .as("nobody knows whether that was the right body")
                .isSettled();
        Act ahead = new Repair.ReportFault(fault(LAST, told(FocalBody.AS_PRINTED, day("2019-05-03"))));
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-05-02", ahead))
                .isRefusedBecause("fault-told-to-the-focal-body");
    }

    @ParameterizedTest
    @CsvSource({"2019-04-02, true", "2019-04-03, false"})
    void a_fault_is_not_reported_ahead(String occurred, boolean good) {
        var answer = assertThat(ask(
                aTabletInUseBy(DIRECTOR),
                DIRECTOR,
                "2019-04-02",
                new Repair.ReportFault(fault(day(occurred), told(FocalBody.AS_PRINTED, day("2019-04-02"))))));
        if (good) answer.isSettled();
        else answer.isRefusedBecause("fault-not-ahead").citingNoText();
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    void the_user_or_the_unit_reports_it() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-04-03", reported(LAST, true)))
                .isSettled();
        assertThat(ask(aTabletInUseBy(DIRECTOR), DEPUTY, "2019-04-03", reported(LAST, true)))
                .isRefusedBecause("is-the-holder-or-the-managing-unit")
                .citing(QC_ARTICLE_6_CLAUSE_5);
    }

    @Test
    @DisplayName("hao mòn làm hỏng máy rồi mới rõ là lỗi của máy: báo sự cố tại chỗ")
    void a_fault_may_be_reported_of_what_was_noted_as_wear() {
        Tablet worn = ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-04-01", new Mishap.NoteWear("hết pin", true))
                .orElseThrow();
        assertThat(ask(worn, CENTRE, "2019-04-03", SENT))
                .isRefusedBecause("fault-reported")
                .citingNoText();
        Tablet reported =
                ask(worn, DIRECTOR, "2019-04-03", reported(LAST, true)).orElseThrow();
        assertThat(reported.situation()).isEqualTo(Situation.FAULTY_WITH_USER);
        assertThat(ask(reported, CENTRE, "2019-04-04", SENT)).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("bảo hành đi qua Sở, không gửi thẳng đơn vị cung cấp")
    void warranty_goes_through_the_focal_body() {
        Tablet faulty = faultyOn(LAST, false);
        Tablet sent = assertThat(ask(faulty, CENTRE, "2019-05-03", SENT))
                .isSettled()
                .citing(QC_ARTICLE_6_CLAUSE_5)
                .owingOnly()
                .value();
        assertThat(sent.situation()).isEqualTo(Situation.AT_WARRANTY);
        assertThat(sent.custody()).isEqualTo(new Custody.Supplier());
        assertThat(sent.cameFrom()).contains(new Custody.User(DIRECTOR.person()));
        Actor supplier = new Actor(new PersonId("p-ncc"), Capacity.SUPPLIER, CITY);
        for (Actor other : List.of(OFFICER, DIRECTOR, supplier)) {
            assertThat(ask(faulty, other, "2019-05-03", SENT))
                    .isRefusedBecause("through-the-focal-body")
                    .citing(QC_ARTICLE_6_CLAUSE_5);
        }
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("sự cố ngày cuối bảo hành thì còn bảo hành, hôm sau thì hết")
    void the_day_of_the_fault_decides() {
        assertThat(ask(faultyOn(LAST, false), CENTRE, "2019-12-31", SENT)).isSettled();
        assertThat(ask(faultyOn(LAST.plusDays(1), false), CENTRE, "2019-12-31", SENT))
                .isRefusedBecause("fault-within-warranty")
                .reading(QC_ARTICLE_6_CLAUSE_5, I_11);
        assertThat(ask(faultyOn(LAST.plusDays(1), false), CENTRE, "2019-12-31", SENT)
                        .reasons()
                        .get(0)
                        .arguments())
                .containsExactly(LAST.plusDays(1), LAST);
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("biên bản không ghi thời hạn thì hỏi cơ quan đầu mối")
    void without_a_term_on_the_minutes_the_focal_body_is_asked() {
        Tablet noTerm = Story.ofTheCity(Optional.empty())
                .bought()
                .handedOver()
                .recorded()
                .faulty()
                .tablet();
        assertThat(ask(noTerm, CENTRE, "2019-05-03", SENT))
                .isReferredTo(Authority.FOCAL_BODY, "warranty-term-named")
                .citing(QC_ARTICLE_6_CLAUSE_5);
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_1)
    @DisplayName("tự ý tháo máy: quy định của đơn vị cung cấp quyết định")
    void a_dismantled_tablet_is_for_the_supplier_to_decide() {
        assertThat(ask(faultyOn(LAST, true), CENTRE, "2019-05-03", SENT))
                .isReferredTo(Authority.SUPPLIER, "not-dismantled")
                .citing(QC_ARTICLE_6_CLAUSE_1);
    }

    @Test
    void data_is_removed_first() {
        assertThat(ask(faultyOn(LAST, false), CENTRE, "2019-05-03", new Repair.SendToWarranty("P-01", false)))
                .isRefusedBecause("data-removed")
                .citingNoText();
    }

    @Test
    void from_march_2025_whose_warranty_it_is_must_be_known() {
        assertThat(ask(
                        faultyOn(LAST, false),
                        NEW_BODY,
                        "2025-03-01",
                        SENT,
                        lookedUp().with(FocalBody.asPrinted())))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "whose-warranty-known")
                .reading(QC_ARTICLE_6_CLAUSE_5, I_20);
        assertThat(ask(faultyOn(LAST, false), NEW_BODY, "2025-03-01", SENT)).isSettled();
        assertThat(ask(
                        ownFaulty(Optional.of(LAST)),
                        OFFICER,
                        "2025-03-01",
                        SENT,
                        lookedUp().with(FocalBody.asPrinted())))
                .isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName("I-15: máy đơn vị tự mua thì bảo hành theo hợp đồng của đơn vị")
    void a_units_own_tablet_goes_to_warranty_through_the_unit() {
        assertThat(ask(ownFaulty(Optional.of(LAST)), OFFICER, "2019-05-03", SENT))
                .isSettled();
        assertThat(ask(ownFaulty(Optional.of(day("2017-04-27"))), OFFICER, "2019-05-03", SENT))
                .as("the contract decides about its own days")
                .isSettled();
        assertThat(ask(ownFaulty(Optional.of(LAST)), CENTRE, "2019-05-03", SENT))
                .isRefusedBecause("through-its-own-unit")
                .reading(QC_ARTICLE_8_CLAUSE_3, I_15);
        assertThat(ask(ownFaulty(Optional.empty()), OFFICER, "2019-05-03", SENT))
                .isReferredTo(Authority.MANAGING_UNIT, "own-warranty-term-named")
                .reading(QC_ARTICLE_8_CLAUSE_3, I_15);
        Act repair = new Repair.SendToRepair("P-02", 500_000, false);
        assertThat(ask(ownFaulty(Optional.of(LAST)), OFFICER, "2019-05-03", repair))
                .isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("I-12: về từ bảo hành thì về chỗ người đã giữ, nếu còn chức vụ; không thì về đơn vị")
    void back_from_warranty_it_goes_to_whom_it_came_from_if_his_post_still_entitles() {
        Tablet away = aTabletAtWarrantyFrom(DIRECTOR);
        Act toDirector = new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DIRECTOR.person()));
        Act toUnit = new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.empty());
        Tablet back = assertThat(ask(away, CENTRE, "2018-05-25", toDirector))
                .isSettled()
                .reading(QC_ARTICLE_6_CLAUSE_5, I_12)
                .owingOnly()
                .value();
        assertThat(back.situation()).isEqualTo(Situation.IN_USE);
        assertThat(back.holder()).contains(DIRECTOR.person());
        assertThat(back.fault()).isEmpty();
        assertThat(back.cameFrom()).isEmpty();
        Tablet kept = ask(away, OFFICER, "2018-05-25", toUnit).orElseThrow();
        assertThat(kept.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(kept.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(ask(away, STC_OFFICER, "2018-05-25", toUnit))
                .isRefusedBecause("is-the-focal-body-or-the-managing-unit")
                .citing(QC_ARTICLE_6_CLAUSE_5);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void nobody_gets_it_back_whose_post_ended_meanwhile_or_who_never_had_it() {
        Tablet away = aTabletAtWarrantyFrom(DIRECTOR);
        Act toDirector = new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DIRECTOR.person()));
        Facts left = lookedUp()
                .about(
                        DIRECTOR.person(),
                        with(List.of(postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2018-05-20")), List.of()));
        assertThat(ask(away, CENTRE, "2018-05-20", toDirector, left)).isSettled();
        assertThat(ask(away, CENTRE, "2018-05-21", toDirector, left))
                .isRefusedBecause("post-still-held")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
        Facts elsewhere = lookedUp().about(DIRECTOR.person(), leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC));
        assertThat(ask(away, CENTRE, "2018-05-21", toDirector, elsewhere)).isRefusedBecause("post-still-held");
        Facts served =
                lookedUp().about(DIRECTOR.person(), served(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC), SNV));
        assertThat(ask(away, CENTRE, "2018-05-21", toDirector, served)).isSettled();
        Act toDeputy = new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DEPUTY.person()));
        assertThat(ask(away, CENTRE, "2018-05-25", toDeputy))
                .isRefusedBecause("goes-back-to-who-had-it")
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
    }

    @Test
    @DisplayName("từ 2018 người đã có máy khác thì máy sửa xong không về lại người ấy")
    void from_2018_it_does_not_become_a_second_tablet() {
        Act fromWarranty = new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DIRECTOR.person()));
        Act fromRepair = new Repair.ComeBackFromRepair("P-02", "thay màn hình", Optional.of(DIRECTOR.person()));
        Facts holding = lookedUp()
                .about(DIRECTOR.person(), holding(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV), "MTB-0001"));
        for (Act act : List.of(fromWarranty, fromRepair)) {
            Tablet away = act == fromWarranty ? aTabletAtWarrantyFrom(DIRECTOR) : aTabletAtARepairerFrom(DIRECTOR);
            assertThat(ask(away, OFFICER, "2017-12-31", act, holding)).isSettled();
            assertThat(ask(away, OFFICER, "2018-01-01", act, holding)).isRefusedBecause("one-tablet-a-person");
            assertThat(ask(away, OFFICER, "2018-01-01", act)).isSettled();
        }
    }

    @Test
    void what_came_from_the_unit_goes_back_to_the_unit() {
        Tablet away = ask(aFaultyTabletAtTheUnit(), CENTRE, "2018-05-05", SENT).orElseThrow();
        assertThat(away.cameFrom()).contains(new Custody.Unit(SNV));
        assertThat(ask(
                        away,
                        CENTRE,
                        "2018-05-25",
                        new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DIRECTOR.person()))))
                .isRefusedBecause("goes-back-to-who-had-it");
        Tablet unrecorded = ask(
                        ask(Story.foundInUse(DIRECTOR).faulty().givenBack().tablet(), CENTRE, "2018-05-05", SENT)
                                .orElseThrow(),
                        CENTRE,
                        "2018-05-25",
                        new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.empty()))
                .orElseThrow();
        assertThat(unrecorded.situation()).isEqualTo(Situation.RECEIVED);
    }

    @Test
    @DisplayName("I-12: đổi máy bảo hành: sổ sách phải hỏi; máy mới vào sổ như máy mới nhận")
    void the_books_of_an_exchange_are_asked_about() {
        Act act = new Repair.ReplaceUnderWarranty("06/BB", new TabletId("MTB-0043"), "SN-0043");
        assertThat(ask(aTabletAtWarrantyFrom(DIRECTOR), CENTRE, "2018-05-25", act))
                .isReferredTo(Authority.COMPETENT_AUTHORITY, "books-of-an-exchange-decided")
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12);
        var answer = assertThat(Rulebook.city()
                        .take(
                                aTabletAtWarrantyFrom(DIRECTOR),
                                act,
                                Facts.none(),
                                answered(by(OFFICER, "2018-05-25"), "books-of-an-exchange-decided")))
                .isSettled()
                .owingOnly("enter-the-replacement", "close-accounts");
        Tablet old = answer.value();
        assertThat(old.situation()).isEqualTo(Situation.DISPOSED);
        assertThat(old.custody()).isEqualTo(new Custody.Gone());
        assertThat(old.cameFrom()).isEmpty();
        assertThat(old.books()).isEqualTo(new Books.Off(SNV, day("2018-05-25"), Books.Off.Cause.OTHER, "06/BB"));
        assertThat(answer.obligation("enter-the-replacement").dischargedBy()).containsExactly("enter-replacement");
        assertThat(answer.obligation("close-accounts").dischargedBy()).containsExactly("revoke-accounts");
        assertThat(answer.obligation("close-accounts").reason().arguments())
                .containsExactly(DIRECTOR.person().toString());
    }

    @Test
    void a_replacement_is_entered_by_the_focal_body_or_the_unit_and_recorded() {
        Act act = new Acquisition.EnterReplacement(ID, "SN-0043", SNV, VALUE, "06/BB", Optional.of(day("2020-05-25")));
        Tablet absent = Tablet.absent(new TabletId("MTB-0043"));
        for (Actor who : List.of(OFFICER, CENTRE)) {
            Tablet tablet = assertThat(ask(absent, who, "2018-05-25", act))
                    .isSettled()
                    .reading(QC_ARTICLE_6_CLAUSE_5, I_12)
                    .owingOnly("record-the-asset")
                    .value();
            assertThat(tablet.situation()).isEqualTo(Situation.RECEIVED);
            assertThat(tablet.managingUnit()).contains(SNV);
            assertThat(tablet.custody()).isEqualTo(new Custody.Unit(SNV));
            assertThat(tablet.origin()).isEqualTo(Tablet.Origin.CITY);
            assertThat(tablet.serial()).isEqualTo("SN-0043");
            assertThat(tablet.warrantyUntil()).contains(day("2020-05-25"));
            assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE));
        }
        assertThat(ask(absent, STC_OFFICER, "2018-05-25", act))
                .isRefusedBecause("enters-the-exchanged")
                .reading(QC_ARTICLE_6_CLAUSE_5, I_12);
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName(
            "trong bảo hành thì không đem sửa; ngoài bảo hành hay hư hỏng thì đơn vị đem sửa, ai trả tiền phải hỏi")
    void outside_the_warranty_the_unit_has_it_repaired() {
        Act act = new Repair.SendToRepair("P-02", 500_000, false);
        assertThat(ask(faultyOn(LAST, false), OFFICER, "2019-05-03", act))
                .isRefusedBecause("not-under-warranty")
                .citing(QC_ARTICLE_6_CLAUSE_5);
        var answer = assertThat(ask(faultyOn(LAST.plusDays(1), false), OFFICER, "2019-05-03", act))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_3, I_12)
                .owingOnly("decide-who-pays-for-repair");
        assertThat(answer.value().situation()).isEqualTo(Situation.UNDER_REPAIR);
        assertThat(answer.value().cameFrom()).contains(new Custody.User(DIRECTOR.person()));
        assertThat(answer.obligation("decide-who-pays-for-repair").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_12));
        assertThat(ask(aDamagedTabletWith(DIRECTOR), OFFICER, "2017-06-01", act))
                .isSettled();
        assertThat(ask(aDamagedTabletWith(DIRECTOR), DIRECTOR, "2017-06-01", act))
                .isRefusedBecause("acts-for-the-managing-unit");
        Tablet worn = ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-06-01", new Mishap.NoteWear("hết pin", true))
                .orElseThrow();
        assertThat(ask(worn, OFFICER, "2017-06-02", act)).isSettled();
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"UNDER_REPAIR", "UNDER_REPAIR_AT_UNIT", "UNDER_REPAIR_WITH_USER"})
    void repaired_on_site_or_away_it_comes_back(Situation situation) {
        Tablet away = aTabletIn(situation);
        Act toUnit = new Repair.ComeBackFromRepair("P-02", "thay màn hình", Optional.empty());
        Tablet kept = assertThat(ask(away, OFFICER, "2018-05-25", toUnit))
                .isSettled()
                .citingNoText()
                .value();
        assertThat(kept.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(kept.cameFrom()).isEmpty();
        assertThat(ask(away, CENTRE, "2018-05-25", toUnit)).isRefusedBecause("acts-for-the-managing-unit");
        Act toDirector = new Repair.ComeBackFromRepair("P-02", "thay màn hình", Optional.of(DIRECTOR.person()));
        if (situation == Situation.UNDER_REPAIR_AT_UNIT) {
            assertThat(ask(away, OFFICER, "2018-05-25", toDirector)).isRefusedBecause("goes-back-to-who-had-it");
        } else {
            assertThat(ask(away, OFFICER, "2018-05-25", toDirector)
                            .orElseThrow()
                            .holder())
                    .contains(DIRECTOR.person());
        }
    }
}
