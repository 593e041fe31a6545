package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.I_20;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Wear.CIRCULAR_141_ARTICLE_5;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Authority;
import vn.mtb.party.FocalBody;
import vn.mtb.party.UnitId;

@DisplayName("gạch 2 khoản 1 Điều 8: rà soát an ninh dưới hướng dẫn của Sở; kiểm kê; đính chính")
class UpkeepTest {
    private static final Act INVENTORY = new Upkeep.TakeInventory("09/BB-KK", "tốt");

    private static Act checked(String doneOn, UnitId guidedBy) {
        return new Upkeep.Review(
                new SecurityCheck(day(doneOn), SecurityCheck.Occasion.YEARLY, guidedBy, "không có gì lạ"));
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    @DisplayName("người dùng rà soát, Sở hướng dẫn")
    void the_user_checks_under_the_guidance_of_the_focal_body() {
        Tablet before = aTabletInUseBy(DIRECTOR);
        Tablet after = assertThat(ask(before, DIRECTOR, "2018-12-20", checked("2018-12-19", FocalBody.AS_PRINTED)))
                .isSettled()
                .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2)
                .owingOnly()
                .value();
        assertThat(after.situation()).isEqualTo(Situation.IN_USE);
        assertThat(ask(before, DIRECTOR, "2018-12-20", checked("2018-12-19", SNV)))
                .isRefusedBecause("guided-by-the-focal-body")
                .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2);
        for (var other : List.of(OFFICER, CENTRE, DEPUTY)) {
            assertThat(ask(before, other, "2018-12-20", checked("2018-12-19", FocalBody.AS_PRINTED)))
                    .isRefusedBecause("is-the-holder")
                    .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2);
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-12-20, true", "2018-12-21, false"})
    void a_check_does_not_lie_ahead(String doneOn, boolean good) {
        var answer = assertThat(
                ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2018-12-20", checked(doneOn, FocalBody.AS_PRINTED)));
        if (good) answer.isSettled();
        else answer.isRefusedBecause("review-not-ahead").citingNoText();
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    void the_body_of_the_day_of_the_check_guides_it() {
        Tablet tablet = aTabletInUseBy(DIRECTOR);
        assertThat(ask(tablet, DIRECTOR, "2025-03-10", checked("2025-02-28", FocalBody.AS_PRINTED)))
                .isSettled();
        assertThat(ask(tablet, DIRECTOR, "2025-03-10", checked("2025-02-28", SKHCN)))
                .isRefusedBecause("guided-by-the-focal-body");
        assertThat(ask(tablet, DIRECTOR, "2025-03-10", checked("2025-03-01", SKHCN)))
                .isSettled();
        Facts asPrinted = lookedUp().with(FocalBody.asPrinted());
        assertThat(ask(tablet, DIRECTOR, "2025-03-10", checked("2025-03-01", SKHCN), asPrinted))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "guide-known")
                .reading(QC_ARTICLE_8_CLAUSE_1_DASH_2, I_20);
        assertThat(ask(tablet, DIRECTOR, "2025-03-10", checked("2025-02-28", FocalBody.AS_PRINTED), asPrinted))
                .as("who has the tasks on the day of the act does not matter")
                .isSettled();
        assertThat(ask(tablet, DIRECTOR, "2025-02-28", checked("2025-02-28", FocalBody.AS_PRINTED), asPrinted))
                .isSettled();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    @DisplayName("kiểm kê ở mọi nơi còn thấy máy; trạng thái không đổi")
    void an_inventory_finds_it_wherever_it_is_present(Situation situation) {
        Set<Situation> away = EnumSet.of(
                Situation.ABSENT, Situation.LOST, Situation.RECALLED, Situation.DISPOSED, Situation.LOSS_CLOSED);
        var who = situation == Situation.PROCURED ? CENTRE : OFFICER;
        var answer = ask(aTabletIn(situation), who, "2018-12-31", INVENTORY);
        if (away.contains(situation)) {
            boolean canBeThere = situation == Situation.ABSENT || situation == Situation.LOST;
            assertThat(answer).isRefusedBecause(canBeThere ? "step-before" : "no-way-from-here");
        } else {
            assertThat(assertThat(answer).isSettled().citingNoText().value().situation())
                    .isEqualTo(situation);
        }
    }

    @Test
    @DisplayName("từ năm 2026 kiểm kê theo Điều 5 Thông tư 141/2025")
    void from_2026_the_inventory_stands_on_the_circular() {
        assertThat(ask(aTabletInKeeping(), OFFICER, "2025-12-31", INVENTORY))
                .isSettled()
                .citingNoText();
        assertThat(ask(aTabletInKeeping(), OFFICER, "2026-01-01", INVENTORY))
                .isSettled()
                .citing(CIRCULAR_141_ARTICLE_5);
    }

    @Test
    void unit_or_focal_body_count_and_correct_and_nobody_else() {
        Act correction = new Upkeep.Correct(
                1, "ghi nhầm số", new Acquisition.RecordAsset("TS-43", VALUE, false), day("2017-04-05"));
        for (Act act : List.of(INVENTORY, correction)) {
            assertThat(ask(aTabletInKeeping(), CENTRE, "2018-12-31", act)).isSettled();
            assertThat(ask(aTabletInKeeping(), STC_OFFICER, "2018-12-31", act))
                    .isRefusedBecause("is-the-focal-body-or-the-managing-unit")
                    .citingNoText();
            assertThat(ask(aTabletInKeeping(), DIRECTOR, "2018-12-31", act))
                    .isRefusedBecause("is-the-focal-body-or-the-managing-unit");
        }
    }

    @Test
    @DisplayName("cơ quan đầu mối chưa khai báo không làm việc của đơn vị phải hỏi")
    void an_unknown_focal_body_does_not_stop_the_unit() {
        Facts asPrinted = lookedUp().with(FocalBody.asPrinted());
        assertThat(ask(aTabletInKeeping(), OFFICER, "2025-03-01", INVENTORY, asPrinted))
                .isSettled();
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"ABSENT"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("đính chính ở mọi trạng thái, ngày nào cũng được; không xóa gì, không đổi gì")
    void a_correction_changes_nothing_but_the_day_of_the_last_paper(Situation situation) {
        Act correction = new Upkeep.Correct(
                0, "ghi nhầm số", new Acquisition.RecordAsset("TS-43", VALUE, false), day("2017-04-05"));
        Tablet before = aTabletIn(situation);
        Tablet after = assertThat(
                        ask(before, situation == Situation.PROCURED ? CENTRE : OFFICER, "2019-12-31", correction))
                .isSettled()
                .citingNoText()
                .owingOnly()
                .value();
        assertThat(after).usingRecursiveComparison().ignoringFields("asOf").isEqualTo(before);
        assertThat(after.asOf()).isEqualTo(day("2019-12-31"));
    }
}
