package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Holding.Recover;

@DisplayName("câu 2 khoản 4 Điều 4: bàn giao lại máy cho đơn vị quản lý")
class GivingATabletBackTest {

    private static Attempt givingBack(Tablet tablet) {
        return new Attempt(
                Rulebook.city(),
                tablet,
                new Holding.GiveBack(minutes("2018-09-03", DIRECTOR, OFFICER)),
                Facts.none(),
                by(DIRECTOR, "2018-09-03"));
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("máy về lại đơn vị quản lý, vẫn trên sổ của đơn vị; tài khoản phải thu hồi hoặc đổi")
    void it_returns_to_the_managing_unit_and_its_accounts_are_to_be_revoked() {
        var answer = assertThat(givingBack(aTabletInUseBy(DIRECTOR)).answer())
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
                .owingOnly("revoke-accounts")
                .owing("revoke-accounts");
        Tablet tablet = answer.value();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(tablet.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(tablet.holder()).isEmpty();
        assertThat(tablet.lastHolder()).contains(DIRECTOR.person());
        assertThat(tablet.books()).isInstanceOf(Books.On.class);
        assertThat(answer.obligation("revoke-accounts").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_3, I_10));
        assertThat(answer.obligation("revoke-accounts").reason().arguments())
                .containsExactly(DIRECTOR.person().toString());
        assertThat(answer.obligation("revoke-accounts").dischargedBy())
                .containsExactlyInAnyOrder("revoke-accounts", "refit-accounts");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE, IN_KEEPING",
        "FAULTY_WITH_USER, FAULTY_AT_UNIT",
        "DAMAGED_WITH_USER, DAMAGED_AT_UNIT",
        "RECALL_DECIDED_WITH_USER, RECALL_DECIDED_AT_UNIT"
    })
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("máy hỏng, máy chờ thu hồi cũng trả; trả máy không đợi bồi thường")
    void it_comes_back_in_the_state_it_is_in(Situation from, Situation to) {
        assertThat(givingBack(aTabletIn(from)).answer().orElseThrow().situation())
                .isEqualTo(to);
        assertThat(ask(aTabletIn(from), OFFICER, "2018-09-03", recovered(WITNESS))
                        .orElseThrow()
                        .situation())
                .isEqualTo(to);
    }

    @Test
    @DisplayName("I-27: máy chưa ghi tăng thì về trạng thái chờ ghi tăng")
    void what_was_never_recorded_comes_back_to_be_recorded() {
        Tablet found = Story.foundInUse(DIRECTOR).tablet();
        assertThat(givingBack(found).answer().orElseThrow().situation()).isEqualTo(Situation.RECEIVED);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void the_user_or_the_unit_may_enter_it_and_nobody_else() {
        assertThat(givingBack(aTabletInUseBy(DIRECTOR)).by(OFFICER).answer()).isSettled();
        for (Actor other : List.of(STC_OFFICER, DEPUTY, CENTRE)) {
            assertThat(givingBack(aTabletInUseBy(DIRECTOR)).by(other).answer())
                    .isRefusedBecause("is-the-holder-or-the-managing-unit")
                    .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
        }
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void whoever_holds_it_gives_it_as_its_user() {
        Attempt good = givingBack(aTabletInUseBy(DIRECTOR));
        assertThat(good.givenBy(DEPUTY).answer())
                .isRefusedBecause("given-by-the-holder")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
        assertThat(good.givenBy(new Actor(DIRECTOR.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("given-by-the-holder");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("trả cho đơn vị quản lý, không trả cho đơn vị khác, không trả cho người kế nhiệm")
    void it_goes_to_the_managing_unit_and_to_nobody_else() {
        Attempt good = givingBack(aTabletInUseBy(DIRECTOR));
        for (Actor receiver : List.of(STC_OFFICER, DEPUTY, new Actor(OFFICER.person(), Capacity.AUTHORITY, SNV))) {
            assertThat(good.receivedBy(receiver).answer())
                    .isRefusedBecause("returned-to-managing-unit")
                    .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
        }
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("không trả về Sở TT&TT, và chỉ nêu một lý do ấy")
    void it_does_not_go_back_to_the_focal_body() {
        Attempt good = givingBack(aTabletInUseBy(DIRECTOR));
        for (Capacity as : List.of(Capacity.FOCAL_BODY, Capacity.STATE_DATA_CENTRE)) {
            assertThat(good.receivedBy(new Actor(CENTRE.person(), as, FocalBody.AS_PRINTED))
                            .answer())
                    .isRefusedBecause("not-back-to-the-focal-body")
                    .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
        }
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("trừ khi chính Sở là đơn vị quản lý")
    void unless_the_focal_body_is_itself_the_managing_unit() {
        Acquisition.EnterAsFound found = new Acquisition.EnterAsFound(
                SERIAL,
                Status.IN_USE,
                FocalBody.AS_PRINTED,
                Optional.of(DIRECTOR.person()),
                Optional.empty(),
                VALUE,
                Optional.empty(),
                Optional.empty(),
                Application.SHARED);
        Actor owner = new Actor(new PersonId("p-so"), Capacity.UNIT, FocalBody.AS_PRINTED);
        Tablet tablet = ask(aTabletNobodyKnows(), owner, "2017-04-10", found).orElseThrow();
        Tablet back = assertThat(givingBack(tablet).receivedBy(CENTRE).answer())
                .isSettled()
                .value();
        assertThat(back.custody()).isEqualTo(new Custody.Unit(FocalBody.AS_PRINTED));
        assertThat(givingBack(tablet).receivedBy(owner).answer()).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void minutes_of_the_return_have_two_sides() {
        assertThat(givingBack(aTabletInUseBy(DIRECTOR))
                        .receivedBy(new Actor(DIRECTOR.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("two-sided-minutes")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2);
    }

    @Test
    void several_mistakes_are_told_together() {
        assertThat(givingBack(aTabletInUseBy(DIRECTOR))
                        .by(STC_OFFICER)
                        .givenBy(DEPUTY)
                        .receivedBy(STC_OFFICER)
                        .signedOn(day("2018-09-04"))
                        .answer())
                .isRefusedBecause(
                        "is-the-holder-or-the-managing-unit",
                        "minutes-signed-by-then",
                        "given-by-the-holder",
                        "returned-to-managing-unit");
    }

    @Test
    @DisplayName("I-08: người giữ không thể bàn giao thì đơn vị tự thu lại, có người chứng kiến; khóa tài khoản ngay")
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void the_unit_takes_it_back_from_somebody_who_cannot_hand_over() {
        var answer = assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-09-03", recovered(WITNESS)))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_08)
                .owingOnly("suspend-accounts");
        assertThat(answer.value().situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(answer.value().custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(answer.obligation("suspend-accounts").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, I_10));
        assertThat(answer.obligation("suspend-accounts").dischargedBy()).containsExactly("suspend-accounts");
    }

    private static Act recovered(PersonId witness) {
        return new Recover("08/BB", witness, Recover.Cause.DEATH, "máy, sạc");
    }

    @Test
    void a_witness_is_a_third_person() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-09-03", recovered(OFFICER.person())))
                .isRefusedBecause("witnessed")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_08);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2018-09-03", recovered(DIRECTOR.person())))
                .isRefusedBecause("witnessed");
    }

    @Test
    void only_the_managing_unit_recovers() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), STC_OFFICER, "2018-09-03", recovered(WITNESS)))
                .isRefusedBecause("acts-for-the-managing-unit");
    }
}
