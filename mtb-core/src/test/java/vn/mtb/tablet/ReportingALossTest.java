package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.PublicAssets.DECREE_151_ARTICLE_35;
import static vn.mtb.law.PublicAssets.DECREE_186_ARTICLE_35;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Application;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Notice;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.FocalBody;

@DisplayName("khoản 4 Điều 6: mất máy, lộ tài khoản thì báo Sở Thông tin và Truyền thông")
class ReportingALossTest {
    private static final LocalDate DISCOVERED = day("2019-03-01");
    private static final Notice TO_SO = told(FocalBody.AS_PRINTED, DISCOVERED);

    private static Act lost(LocalDate discovered, Notice... notices) {
        return new Mishap.ReportLoss(loss(discovered, notices));
    }

    private static Act leaked(Notice... notices) {
        return new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), List.of(notices)));
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    @DisplayName("người dùng báo mất: máy thành mất, khóa tài khoản, phối hợp xử lý, lập hồ sơ trong 30 ngày")
    void the_user_reports_it_and_what_must_follow_is_owed() {
        var answer = assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-03-02", lost(DISCOVERED, TO_SO)))
                .isSettled()
                .citing(QC_ARTICLE_6_CLAUSE_4)
                .owingOnly("suspend-accounts", "co-ordinate-handling", "loss-dossier")
                .owing("suspend-accounts")
                .owing("co-ordinate-handling")
                .owing("loss-dossier", day("2019-03-31"));
        Tablet tablet = answer.value();
        assertThat(tablet.situation()).isEqualTo(Situation.LOST);
        assertThat(tablet.custody()).isEqualTo(new Custody.Missing());
        assertThat(tablet.lostOn()).contains(DISCOVERED);
        assertThat(tablet.lastHolder()).contains(DIRECTOR.person());
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(answer.obligation("suspend-accounts").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, I_10));
        assertThat(answer.obligation("suspend-accounts").reason().arguments())
                .containsExactly(DIRECTOR.person().toString());
        assertThat(answer.obligation("co-ordinate-handling").reason().basis())
                .isEqualTo(Basis.stated(QC_ARTICLE_6_CLAUSE_4));
    }

    @Test
    @DisplayName("hồ sơ: ngày thứ 30 là ngày cuối, ngày thứ 31 là quá hạn, tính từ ngày phát hiện")
    void the_thirtieth_day_after_discovery_is_the_last() {
        Obligation dossier = assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-03-20", lost(DISCOVERED, TO_SO)))
                .obligation("loss-dossier");
        assertThat(dossier.due()).contains(day("2019-03-31"));
        assertThat(dossier.overdue(day("2019-03-31"))).isFalse();
        assertThat(dossier.overdue(day("2019-04-01"))).isTrue();
        assertThat(dossier.reason().basis()).isEqualTo(Basis.stated(DECREE_151_ARTICLE_35));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, ''",
        "2018-01-01, ND151-35",
        "2025-06-30, ND151-35",
        "2025-07-01, ND186-35",
    })
    @DisplayName("hồ sơ 30 ngày: từ 1/1/2018 theo NĐ 151/2017, từ 1/7/2025 theo NĐ 186/2025")
    void the_dossier_came_with_the_law_on_public_assets(String date, String decree) {
        LocalDate on = day(date);
        var answer = assertThat(ask(
                aTabletInUseBy(DIRECTOR),
                DIRECTOR,
                date,
                lost(on, told(focalBody(on).unit(), on))));
        if (decree.isEmpty()) {
            answer.isSettled().notOwing("loss-dossier");
        } else {
            answer.owing("loss-dossier", on.plusDays(30));
            assertThat(answer.obligation("loss-dossier").reason().basis())
                    .isEqualTo(Basis.stated(decree.equals("ND151-35") ? DECREE_151_ARTICLE_35 : DECREE_186_ARTICLE_35));
        }
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    @DisplayName("chỉ báo đơn vị mình, hoặc chưa báo ai, thì chưa đủ")
    void telling_only_the_unit_or_nobody_is_not_enough() {
        for (Act act : List.of(lost(DISCOVERED), lost(DISCOVERED, told(SNV, DISCOVERED)))) {
            assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-03-02", act))
                    .isRefusedBecause("focal-body-told")
                    .citing(QC_ARTICLE_6_CLAUSE_4);
        }
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2019-03-02",
                        lost(DISCOVERED, told(SNV, DISCOVERED), TO_SO)))
                .isSettled();
    }

    @ParameterizedTest
    @EnumSource(Notice.Channel.class)
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    @DisplayName("báo bằng cách nào cũng được; “kịp thời” không có con số nên không xét")
    void any_channel_will_do_and_no_number_of_days_is_invented(Notice.Channel channel) {
        Notice late = new Notice(FocalBody.AS_PRINTED, DISCOVERED, day("2019-12-31"), channel);
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-12-31", lost(DISCOVERED, late)))
                .isSettled();
    }

    @ParameterizedTest
    @CsvSource({"2019-03-02, true", "2019-03-03, false"})
    void a_notice_still_to_be_given_does_not_count(String toldOn, boolean good) {
        var answer = assertThat(ask(
                aTabletInUseBy(DIRECTOR),
                DIRECTOR,
                "2019-03-02",
                lost(DISCOVERED, told(FocalBody.AS_PRINTED, day(toldOn)))));
        if (good) answer.isSettled();
        else answer.isRefusedBecause("focal-body-told");
    }

    @ParameterizedTest
    @CsvSource({"2019-03-02, true", "2019-03-03, false"})
    void a_loss_is_not_reported_before_it_is_discovered(String discovered, boolean good) {
        var answer = assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-03-02", lost(day(discovered), TO_SO)));
        if (good) answer.isSettled();
        else answer.isRefusedBecause("reported-after-discovery").citingNoText();
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    void the_user_reports_it_himself() {
        for (var other : List.of(DEPUTY, OFFICER, CENTRE)) {
            assertThat(ask(aTabletInUseBy(DIRECTOR), other, "2019-03-02", lost(DISCOVERED, TO_SO)))
                    .isRefusedBecause("is-the-holder")
                    .citing(QC_ARTICLE_6_CLAUSE_4);
        }
    }

    @Test
    void all_reasons_come_together() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), DEPUTY, "2019-03-02", lost(day("2019-03-03"))))
                .isRefusedBecause("reported-after-discovery", "is-the-holder", "focal-body-told");
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    @DisplayName("báo Sở trước 1/3/2025 và cơ quan kế thừa từ ngày ấy; chưa khai báo thì phải hỏi")
    void the_body_of_the_day_it_was_told_counts() {
        LocalDate last = day("2025-02-28");
        LocalDate first = day("2025-03-01");
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-03", lost(last, told(FocalBody.AS_PRINTED, last))))
                .isSettled();
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-03", lost(last, told(FocalBody.AS_PRINTED, first))))
                .isRefusedBecause("focal-body-told");
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-03", lost(last, told(SKHCN, first))))
                .isSettled();
        Facts asPrinted = lookedUp().with(FocalBody.asPrinted());
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2025-02-28",
                        lost(last, told(FocalBody.AS_PRINTED, last)),
                        asPrinted))
                .isSettled();
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2025-03-03",
                        lost(last, told(FocalBody.AS_PRINTED, last)),
                        asPrinted))
                .as("who has the tasks on the day of the act does not matter")
                .isSettled();
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-03", lost(last, told(SKHCN, first)), asPrinted))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-of-the-notice-known")
                .reading(QC_ARTICLE_6_CLAUSE_4, I_20);
        for (Act act : List.of(lost(last), lost(last, told(SNV, last)), lost(last, told(SKHCN, day("2025-03-04"))))) {
            assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-03", act, asPrinted))
                    .as("nobody was told who could have been the right one")
                    .isRefusedBecause("focal-body-told");
        }
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2025-03-03",
                        lost(last, told(SKHCN, first), told(FocalBody.AS_PRINTED, last)),
                        asPrinted))
                .as("one good notice suffices")
                .isSettled();
    }

    @Test
    void a_gap_between_two_bodies_is_asked_about() {
        Facts gap = lookedUp()
                .with(FocalBody.asPrinted()
                        .and(new FocalBody.Term(SKHCN, new FocalBody.Contact("", "", ""), Period.since(2025, 3, 10))));
        LocalDate between = day("2025-03-05");
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2025-03-12", lost(between, told(SKHCN, between)), gap))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-of-the-notice-known");
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {
                "RECEIVED",
                "IN_KEEPING",
                "FAULTY_AT_UNIT",
                "DAMAGED_AT_UNIT",
                "UNDER_REPAIR_AT_UNIT",
                "RECALL_DECIDED_AT_UNIT",
                "DISPOSAL_DECIDED"
            })
    @DisplayName("I-09: mất khi đơn vị đang giữ thì đơn vị báo, không phải người dùng cũ")
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    void lost_in_keeping_the_unit_reports_it(Situation situation) {
        Act act = new Mishap.ReportLossInKeeping(loss(DISCOVERED, TO_SO));
        Tablet tablet = assertThat(ask(aTabletIn(situation), OFFICER, "2019-03-02", act))
                .isSettled()
                .reading(QC_ARTICLE_6_CLAUSE_4, I_09)
                .owing("loss-dossier", day("2019-03-31"))
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.LOST);
        assertThat(tablet.lostOn()).contains(DISCOVERED);
        assertThat(ask(aTabletIn(situation), DIRECTOR, "2019-03-02", act))
                .isRefusedBecause("acts-for-the-managing-unit");
        assertThat(ask(aTabletIn(situation), OFFICER, "2019-03-02", new Mishap.ReportLossInKeeping(loss(DISCOVERED))))
                .isRefusedBecause("focal-body-told")
                .reading(QC_ARTICLE_6_CLAUSE_4, I_09);
    }

    @Test
    @DisplayName("chưa ai dùng thì không có tài khoản nào để khóa")
    void never_used_it_has_no_accounts_to_suspend() {
        assertThat(ask(
                        aTabletInKeeping(),
                        OFFICER,
                        "2019-03-02",
                        new Mishap.ReportLossInKeeping(loss(DISCOVERED, TO_SO))))
                .isSettled()
                .owingOnly("co-ordinate-handling", "loss-dossier");
        assertThat(ask(
                        aTabletGivenBackBy(DIRECTOR),
                        OFFICER,
                        "2019-03-02",
                        new Mishap.ReportLossInKeeping(loss(DISCOVERED, TO_SO))))
                .isSettled()
                .owingOnly("suspend-accounts", "co-ordinate-handling", "loss-dossier");
    }

    @Test
    @DisplayName("mất tại đơn vị cung cấp, tại cơ quan đầu mối, hoặc khi người giữ không báo được")
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    void lost_at_the_supplier_at_the_focal_body_or_with_somebody_who_cannot_report() {
        Act atSupplier = new Mishap.ReportLossAtSupplier(loss(DISCOVERED, TO_SO), "P-01");
        for (var who : List.of(OFFICER, CENTRE)) {
            assertThat(ask(aTabletAtWarrantyFrom(DIRECTOR), who, "2019-03-02", atSupplier))
                    .isSettled()
                    .reading(QC_ARTICLE_6_CLAUSE_4, I_09);
        }
        assertThat(ask(aTabletAtARepairerFrom(DIRECTOR), STC_OFFICER, "2019-03-02", atSupplier))
                .isRefusedBecause("is-the-focal-body-or-the-managing-unit")
                .reading(QC_ARTICLE_6_CLAUSE_4, I_09);
        Act atFocalBody = new Mishap.ReportLossAtFocalBody(loss(DISCOVERED, TO_SO));
        assertThat(ask(aTabletBought(), CENTRE, "2019-03-02", new Mishap.ReportLossAtFocalBody(loss(DISCOVERED))))
                .as("the focal body need not tell itself")
                .isSettled();
        assertThat(ask(
                        aTabletBought(),
                        NEW_BODY,
                        "2025-03-02",
                        atFocalBody,
                        lookedUp().with(FocalBody.asPrinted())))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-known");
        Tablet bought = assertThat(ask(aTabletBought(), CENTRE, "2019-03-02", atFocalBody))
                .isSettled()
                .owingOnly("co-ordinate-handling", "loss-dossier")
                .value();
        assertThat(bought.situation()).isEqualTo(Situation.LOST);
        assertThat(bought.managingUnit()).isEmpty();
        Act inAbsence = new Mishap.ReportLossInAbsence(loss(DISCOVERED, TO_SO), Holding.Recover.Cause.DEATH);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2019-03-02", inAbsence))
                .isSettled()
                .reading(QC_ARTICLE_6_CLAUSE_4, I_08);
        assertThat(ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2019-03-02", inAbsence))
                .isRefusedBecause("acts-for-the-managing-unit");
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {
                "IN_USE",
                "FAULTY_WITH_USER",
                "DAMAGED_WITH_USER",
                "UNDER_REPAIR_WITH_USER",
                "RECALL_DECIDED_WITH_USER"
            })
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    @DisplayName("lộ, lọt tài khoản: báo Sở, máy vẫn ở người dùng; khóa tài khoản, phối hợp xử lý")
    void a_leak_is_reported_whatever_the_state_of_the_tablet(Situation situation) {
        Tablet before = aTabletIn(situation);
        Tablet after = assertThat(ask(before, DIRECTOR, "2019-03-02", leaked(TO_SO)))
                .isSettled()
                .citing(QC_ARTICLE_6_CLAUSE_4)
                .owingOnly("suspend-accounts", "co-ordinate-handling")
                .value();
        assertThat(after.situation()).isEqualTo(situation);
        assertThat(after.holder()).contains(DIRECTOR.person());
        assertThat(ask(before, DIRECTOR, "2019-03-02", leaked()))
                .isRefusedBecause("focal-body-told")
                .citing(QC_ARTICLE_6_CLAUSE_4);
        assertThat(ask(before, OFFICER, "2019-03-02", leaked(TO_SO)))
                .isRefusedBecause("is-the-holder")
                .citing(QC_ARTICLE_6_CLAUSE_4);
    }

    @Test
    void a_leak_when_nobody_is_named_is_asked_about() {
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2025-03-01",
                        leaked(told(SKHCN, day("2025-03-01"))),
                        lookedUp().with(FocalBody.asPrinted())))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-of-the-notice-known");
    }
}
