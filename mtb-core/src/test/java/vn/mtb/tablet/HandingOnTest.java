package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Position;

@DisplayName("câu 3 khoản 4 Điều 4: đơn vị quản lý bàn giao lại cho người tiếp tục quản lý, sử dụng")
class HandingOnTest {

    private static Attempt handingOn() {
        Act act = new Holding.HandOn(DIRECTOR.person(), minutes("2017-06-01", OFFICER, DEPUTY), EQUIPPED, Set.of());
        return new Attempt(Rulebook.city(), aTabletGivenBackBy(DIRECTOR), act, lookedUp(), by(OFFICER, "2017-06-01"));
    }

    private static Attempt predecessorIs(Facts.Person who) {
        return handingOn().knowing(DIRECTOR.person(), who);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    void the_successor_holds_it_by_minutes_of_the_unit() {
        Tablet tablet = assertThat(handingOn().answer())
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
                .owingOnly()
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_USE);
        assertThat(tablet.holder()).contains(DEPUTY.person());
        assertThat(tablet.lastHolder()).contains(DEPUTY.person());
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    @DisplayName("không bao giờ từ người dùng sang thẳng người dùng")
    void never_from_user_to_user() {
        Attempt direct = handingOn().with(aTabletInUseBy(DIRECTOR));
        assertThat(direct.answer())
                .isRefusedBecause("never-from-user-to-user")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
        assertThat(handingOn().givenBy(DIRECTOR).answer())
                .isRefusedBecause("given-by-the-unit")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    void minutes_of_the_hand_on_rest_on_the_sentence_itself() {
        assertThat(handingOn()
                        .receivedBy(new Actor(DEPUTY.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("received-by-the-user")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
        assertThat(handingOn()
                        .givenBy(new Actor(DEPUTY.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("two-sided-minutes")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
    }

    @Test
    @DisplayName("giao lần đầu và giao lại là hai bước khác nhau")
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    void a_first_issue_is_no_hand_on_and_the_other_way_round() {
        Act first = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DEPUTY), EQUIPPED, Set.of());
        assertThat(handingOn().with(first).answer())
                .isRefusedBecause("first-holder")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
        assertThat(handingOn().with(aTabletInKeeping()).answer())
                .isRefusedBecause("after-the-predecessor")
                .citingNoText();
    }

    @Test
    void the_predecessor_is_whoever_held_it_last() {
        assertThat(handingOn().with(aTabletGivenBackBy(DEPUTY)).answer()).isRefusedBecause("after-the-predecessor");
        assertThat(handingOn()
                        .with(aTabletGivenBackBy(DEPUTY))
                        .answer()
                        .reasons()
                        .get(0)
                        .arguments())
                .containsExactly(DIRECTOR.person(), DEPUTY.person());
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("I-10: tài khoản đơn vị cấp cho chức vụ người trước đã thôi phải khóa hoặc thu hồi trước")
    void accounts_of_a_post_the_predecessor_left_are_closed_first() {
        List<Account> open = accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV);
        Outcome<Tablet> answer = predecessorIs(
                        with(List.of(postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2017-05-31")), open))
                .answer();
        assertThat(answer).isRefusedBecause("predecessor-accounts-closed").reading(QC_ARTICLE_5_CLAUSE_3, I_10);
        assertThat(answer.reasons().get(0).arguments()).containsExactly(DIRECTOR.person(), Application.SHARED);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName(
            "I-16: người trước là lãnh đạo Thành phố do đơn vị phục vụ thì tài khoản của chức vụ ấy cũng phải khóa trước")
    void accounts_of_a_city_leader_whom_the_unit_served_are_closed_first() {
        Position vice = Position.CITY_VICE_CHAIRMAN;
        Facts.Person left =
                with(List.of(postUntil(DIRECTOR, vice, CITY, "2017-05-31")), accounts(DIRECTOR, vice, CITY));
        assertThat(predecessorIs(left).answer()).isSettled();
        assertThat(predecessorIs(served(left, STC)).answer()).isSettled();
        assertThat(predecessorIs(served(left, SNV)).answer())
                .isRefusedBecause("predecessor-accounts-closed")
                .reading(QC_ARTICLE_5_CLAUSE_3, I_10);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    void only_those_still_open_are_named() {
        List<Account> oneOpen = new ArrayList<>();
        for (Account account : accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV)) {
            Account.State state = account.application().equals(Application.MAIL)
                    ? Account.State.ACTIVE
                    : account.application().equals(Application.PORTAL)
                            ? Account.State.SUSPENDED
                            : Account.State.REVOKED;
            oneOpen.add(new Account(
                    account.holder(),
                    account.application(),
                    account.unit(),
                    account.position(),
                    account.powers(),
                    account.issuedOn(),
                    state));
        }
        Outcome<Tablet> answer = predecessorIs(with(List.of(), oneOpen)).answer();
        assertThat(answer).isRefusedBecause("predecessor-accounts-closed");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(DIRECTOR.person(), Set.of(Application.MAIL));
    }

    @Test
    @DisplayName("hai chức vụ: chỉ tài khoản của chức vụ đã thôi, do chính đơn vị này cấp")
    void accounts_of_a_post_still_held_and_those_of_other_units_stay() {
        Position director = Position.DEPARTMENT_DIRECTOR;
        assertThat(predecessorIs(with(List.of(post(DIRECTOR, director, SNV)), accounts(DIRECTOR, director, SNV)))
                        .answer())
                .isSettled();
        assertThat(predecessorIs(with(List.of(), accounts(DIRECTOR, director, STC)))
                        .answer())
                .isSettled();
        assertThat(predecessorIs(with(List.of(post(DIRECTOR, director, STC)), accounts(DIRECTOR, director, SNV)))
                        .answer())
                .isRefusedBecause("predecessor-accounts-closed");
        assertThat(predecessorIs(with(
                                List.of(post(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV)),
                                accounts(DIRECTOR, director, SNV)))
                        .answer())
                .isRefusedBecause("predecessor-accounts-closed");
    }

    @Test
    @DisplayName("chính người cũ nhận lại thì không phải khóa tài khoản của mình")
    void whoever_held_it_before_may_get_it_again() {
        Act again = new Holding.HandOn(DIRECTOR.person(), minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(handingOn().with(again).answer()).isSettled();
        List<Account> old = new ArrayList<>(accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
        old.addAll(accounts(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV));
        assertThat(handingOn()
                        .with(again)
                        .knowing(
                                DIRECTOR.person(),
                                with(List.of(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV)), old))
                        .answer())
                .isSettled();
    }

    @Test
    void the_successor_needs_what_a_first_holder_needs() {
        assertThat(handingOn()
                        .knowing(DEPUTY.person(), withoutAccounts(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV))
                        .answer())
                .isRefusedBecause("accounts-before-use")
                .citing(QC_ARTICLE_5_CLAUSE_3);
        assertThat(handingOn()
                        .knowing(DEPUTY.person(), withoutAccounts(DEPUTY, Position.STAFF, SNV))
                        .answer())
                .isRefusedBecause("holder-entitled")
                .citing(QC_ARTICLE_2);
    }

    @Test
    @DisplayName("chưa có người kế nhiệm thì giao người quản lý giữ tạm; không ai sử dụng")
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
    void until_there_is_a_successor_a_custodian_may_keep_it_and_nobody_uses_it() {
        Act act = new Holding.Entrust(minutes("2017-06-01", OFFICER, new Actor(WITNESS, Capacity.UNIT, SNV)));
        Tablet before = aTabletGivenBackBy(DIRECTOR);
        Tablet after = assertThat(ask(before, OFFICER, "2017-06-01", act))
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)
                .owingOnly()
                .value();
        assertThat(after.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(after.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(after.holder()).isEmpty();
        for (Actor outsider : List.of(STC_OFFICER, new Actor(WITNESS, Capacity.USER, SNV), CENTRE)) {
            assertThat(ask(
                            before,
                            OFFICER,
                            "2017-06-01",
                            new Holding.Entrust(minutes("2017-06-01", OFFICER, outsider))))
                    .isRefusedBecause("kept-within-the-unit")
                    .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
        }
        Act byOthers = new Holding.Entrust(minutes("2017-06-01", STC_OFFICER, new Actor(WITNESS, Capacity.UNIT, SNV)));
        assertThat(ask(before, OFFICER, "2017-06-01", byOthers))
                .isRefusedBecause("given-by-the-unit")
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
    }
}
