package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.MaterialLiability.DECREE_118_ARTICLE_6;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.incident.Circumstance;
import vn.mtb.incident.Damage;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.party.Actor;

@DisplayName(
        "câu 1 khoản 4 Điều 4, Điều 7: làm hư hỏng thì bồi thường, hao mòn thì không; vi phạm thì xử lý theo quy định")
class DamageWearAndBreachTest {

    private static Act damage(String occurred, boolean writtenAccount) {
        return new Mishap.EstablishDamage(new Damage(day(occurred), "vỡ màn hình", "05/BB", writtenAccount));
    }

    private static Act violation(UseDuty duty, String found, boolean authorised) {
        return new Mishap.RecordViolation(new Violation(duty, day(found), "thấy khi kiểm tra", authorised));
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    @DisplayName("làm hư hỏng: máy vẫn ở người dùng; trách nhiệm phải xử lý; chưa có bản tường trình thì phải có")
    void damage_stays_with_the_user_and_opens_the_liability() {
        var answer = assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", damage("2018-05-30", false)))
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
                .owingOnly("settle-liability", "written-account");
        assertThat(answer.value().situation()).isEqualTo(Situation.DAMAGED_WITH_USER);
        assertThat(answer.value().holder()).contains(DIRECTOR.person());
        assertThat(answer.obligation("settle-liability").reason().basis())
                .isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1));
        assertThat(answer.obligation("written-account").reason().basis()).isEqualTo(Basis.stated(DECREE_118_ARTICLE_6));
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", damage("2018-05-30", true)))
                .isSettled()
                .owingOnly("settle-liability");
    }

    @ParameterizedTest
    @CsvSource({"2018-06-01, true", "2018-06-02, false"})
    void damage_and_breaches_do_not_lie_ahead(String day, boolean good) {
        for (Act act : List.of(damage(day, true), violation(UseDuty.NO_GAMES, day, false))) {
            var answer = assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", act));
            if (good) answer.isSettled();
            else answer.isRefusedBecause("reported-after-discovery").citingNoText();
        }
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    void the_unit_establishes_it() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2018-06-01", damage("2018-05-30", true)))
                .isRefusedBecause("acts-for-the-managing-unit");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
    @DisplayName("hao mòn, cũ, lỗi của nhà sản xuất không phải làm hư hỏng: không ai phải bồi thường")
    void ordinary_wear_owes_nobody_anything() {
        Tablet used = assertThat(
                        ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", new Mishap.NoteWear("xước vỏ", false)))
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)
                .owingOnly()
                .value();
        assertThat(used.situation()).isEqualTo(Situation.IN_USE);
        Tablet worn = assertThat(
                        ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", new Mishap.NoteWear("hết pin", true)))
                .isSettled()
                .owingOnly()
                .value();
        assertThat(worn.situation()).isEqualTo(Situation.FAULTY_WITH_USER);
        assertThat(worn.fault()).isEmpty();
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2018-06-01", new Mishap.NoteWear("hết pin", true)))
                .isRefusedBecause("acts-for-the-managing-unit");
    }

    @ParameterizedTest
    @EnumSource(UseDuty.class)
    @Covers({QC_ARTICLE_7_CLAUSE_1, QC_ARTICLE_7_CLAUSE_2})
    @DisplayName("ai thấy vi phạm cũng ghi nhận được; xử lý theo quy định và tính vào đánh giá, thi đua")
    void anybody_records_a_breach_which_is_handled_and_counted(UseDuty duty) {
        for (Actor who : List.of(OFFICER, DIRECTOR, DEPUTY, CENTRE, STC_OFFICER)) {
            var answer = assertThat(
                            ask(aTabletInUseBy(DIRECTOR), who, "2018-06-01", violation(duty, "2018-05-30", false)))
                    .isSettled()
                    .citing(QC_ARTICLE_7_CLAUSE_2)
                    .owingOnly("handle-the-violation", "count-in-the-assessment");
            assertThat(answer.obligation("handle-the-violation").reason().basis())
                    .isEqualTo(Basis.stated(QC_ARTICLE_7_CLAUSE_2));
            assertThat(answer.obligation("count-in-the-assessment").reason().basis())
                    .isEqualTo(Basis.stated(QC_ARTICLE_7_CLAUSE_1));
            assertThat(answer.value().situation()).isEqualTo(Situation.IN_USE);
        }
    }

    @ParameterizedTest
    @EnumSource(UseDuty.class)
    @Covers(QC_ARTICLE_6_CLAUSE_1)
    @DisplayName(
            "“tự ý” mới là vi phạm: được cho phép thì đổi phần cứng, tháo máy không phải vi phạm; điều khác vẫn là")
    void what_the_text_forbids_only_on_ones_own_is_no_breach_with_authority(UseDuty duty) {
        boolean onlyOnOnesOwn = duty == UseDuty.NO_HARDWARE_CHANGE || duty == UseDuty.NO_DISMANTLING;
        var answer =
                assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", violation(duty, "2018-05-30", true)));
        if (onlyOnOnesOwn) answer.isRefusedBecause("is-a-breach").citing(QC_ARTICLE_7_CLAUSE_2);
        else answer.isSettled();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DISMANTLING, WARRANTY_NOT_AFFECTED, false",
        "NO_DISMANTLING, WARRANTY_AFFECTED, true",
        "PHYSICAL_CARE, COULD_NOT_BE_AVOIDED, false",
        "NO_MISUSED_ACCOUNT, RIGHT_PURPOSE_AND_RULES_KEPT, false",
        "CHECK_ORIGIN_OF_DOWNLOADS, ORIGIN_EXAMINED, false",
        "TELL_OF_FAULT, OUTSIDE_WARRANTY, false",
        "TELL_OF_LOSS_OR_LEAK, TOLD_LATE, true",
    })
    @Covers(QC_ARTICLE_7_CLAUSE_2)
    @DisplayName("điều mà lời văn của trách nhiệm loại trừ thì không ghi là vi phạm, như quy tắc sử dụng đã nói")
    void what_the_words_of_the_duty_leave_out_is_no_breach(UseDuty duty, Circumstance circumstance, boolean breach) {
        Violation found = new Violation(duty, day("2018-05-30"), "thấy khi kiểm tra", false, Set.of(circumstance));
        var answer =
                assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", new Mishap.RecordViolation(found)));
        if (breach) answer.isSettled();
        else answer.isRefusedBecause("is-a-breach").citing(QC_ARTICLE_7_CLAUSE_2);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-29, false", "2017-03-30, true"})
    void what_was_found_before_the_regulation_took_effect_is_no_breach_of_it(String found, boolean breach) {
        var answer = assertThat(
                ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", violation(UseDuty.NO_GAMES, found, false)));
        if (breach) answer.isSettled();
        else answer.isRefusedBecause("is-a-breach");
    }
}
