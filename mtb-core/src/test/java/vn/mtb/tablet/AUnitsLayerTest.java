package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.rule.Rule;

@DisplayName("khoản 3 Điều 8: quy chế của đơn vị lấp chỗ trống hoặc đòi thêm giấy, không bớt điều gì")
class AUnitsLayerTest {
    private static final Period JUNE = new Period(day("2018-06-01"), day("2018-06-30"));

    private static Rulebook asking(Period period) {
        return Rulebook.city().asking(Step.PUT_INTO_USE, "snv-cam-ket", "cam-ket", OwnClause.ASKS_A_PAPER, period);
    }

    private static Attempt issuing(String date, String... papers) {
        Act act = new Holding.PutIntoUse(minutes(date, OFFICER, DIRECTOR), EQUIPPED, Set.of(papers));
        return new Attempt(Rulebook.city(), aTabletInKeeping(), act, lookedUp(), by(OFFICER, date));
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName("đơn vị đòi thêm giấy: thiếu thì từ chối, dẫn điều khoản của đơn vị")
    void a_paper_that_the_unit_asks_for_is_refused_when_missing_by_the_units_own_clause() {
        Outcome<Tablet> answer =
                issuing("2018-06-01", "khac").with(asking(JUNE)).answer();
        assertThat(answer).isRefusedBecause("snv-cam-ket").citing(OwnClause.ASKS_A_PAPER);
        assertThat(answer.reasons().get(0).arguments()).containsExactly("cam-ket");
        assertThat(issuing("2018-06-01", "khac", "cam-ket").with(asking(JUNE)).answer())
                .isSettled();
    }

    @ParameterizedTest
    @CsvSource({"2018-05-31, false", "2018-06-01, true", "2018-06-30, true", "2018-07-01, false"})
    void on_the_days_of_its_clause(String date, boolean asked) {
        Outcome<Tablet> answer = issuing(date).with(asking(JUNE)).answer();
        if (asked) assertThat(answer).isRefusedBecause("snv-cam-ket");
        else assertThat(answer).isSettled();
    }

    @Test
    void what_the_city_asks_stays_and_comes_first() {
        Attempt poor = issuing("2018-06-01")
                .knowing(DIRECTOR.person(), withoutAccounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
        assertThat(poor.with(asking(JUNE)).answer()).isRefusedBecause("accounts-before-use", "snv-cam-ket");
    }

    @Test
    void it_may_ask_at_the_hand_on_too_and_for_several_papers() {
        Rulebook book = Rulebook.city()
                .asking(Step.HAND_ON, "snv-1", "cam-ket", OwnClause.ASKS_A_PAPER, JUNE)
                .asking(Step.HAND_ON, "snv-2", "ban-ke", OwnClause.ASKS_A_PAPER, JUNE);
        Act act = new Holding.HandOn(
                DIRECTOR.person(), minutes("2018-06-01", OFFICER, DEPUTY), EQUIPPED, Set.of("ban-ke"));
        Attempt attempt = new Attempt(book, aTabletGivenBackBy(DIRECTOR), act, lookedUp(), by(OFFICER, "2018-06-01"));
        assertThat(attempt.answer()).isRefusedBecause("snv-1");
        assertThat(issuing("2018-06-01").with(book).answer()).isSettled();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"PUT_INTO_USE", "HAND_ON"},
            mode = EnumSource.Mode.EXCLUDE)
    void elsewhere_there_are_no_papers_to_ask_for(Step step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.city().asking(step, "snv", "cam-ket", OwnClause.ASKS_A_PAPER, JUNE))
                .withMessageContaining(step.name())
                .withMessageContaining("PUT_INTO_USE or HAND_ON");
    }

    @Test
    @DisplayName("đơn vị cấm ứng dụng ngoài phần mềm dùng chung, trong những ngày quy chế có hiệu lực")
    void an_application_that_the_unit_forbids_is_not_installed_on_request() {
        Application games = new Application("games");
        Rulebook book = Rulebook.city().forbidding("snv-cam", Set.of(games), OwnClause.ASKS_A_PAPER, JUNE);
        Act act = new Installation.InstallOnRequest(
                Set.of(games, new Application("portal-snv")), DIRECTOR.person(), "viec");
        Tablet tablet = aTabletInUseBy(DIRECTOR);
        Outcome<Tablet> answer = book.take(tablet, act, lookedUp(), by(OFFICER, "2018-06-30"));
        assertThat(answer).isRefusedBecause("snv-cam").citing(OwnClause.ASKS_A_PAPER);
        assertThat(answer.reasons().get(0).arguments()).containsExactly(Set.of(games));
        assertThat(answer.reasons().get(0).in(Language.ENGLISH)).contains("games");
        assertThat(book.take(tablet, act, lookedUp(), by(OFFICER, "2018-07-01")))
                .isSettled();
        Act other = new Installation.InstallOnRequest(Set.of(new Application("portal-snv")), DIRECTOR.person(), "viec");
        assertThat(book.take(tablet, other, lookedUp(), by(OFFICER, "2018-06-30")))
                .isSettled();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.city()
                        .forbidding("snv-cam", Set.of(games, Application.MAIL), OwnClause.ASKS_A_PAPER, JUNE))
                .withMessageContaining("snv-cam cannot forbid one");
    }

    @Test
    void a_rule_of_the_unit_has_a_name_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.city()
                        .asking(Step.PUT_INTO_USE, "accounts-before-use", "p", OwnClause.ASKS_A_PAPER, JUNE))
                .withMessageContaining("accounts-before-use twice");
    }

    @Test
    void a_clause_nobody_verified_cannot_ask() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.city().asking(Step.PUT_INTO_USE, "snv", "p", Wear.CIRCULAR_162, JUNE))
                .withMessageContaining("snv");
    }

    @Test
    void the_citys_book_does_not_change() {
        asking(JUNE);
        Rulebook.city().filling(new Slot.OwnTablets(SNV, OwnClause.BUYS_TABLETS, JUNE));
        assertThat(issuing("2018-06-01").answer()).isSettled();
        assertThat(Rulebook.city().rules()).extracting(Rule::id).doesNotContain("snv-cam-ket");
    }

    static List<EveryConditionTest.Lack> lacks() {
        return EveryConditionTest.lacks();
    }

    /** Of what the city refuses or refers, a book that only asks for more settles nothing. */
    @ParameterizedTest
    @MethodSource("lacks")
    @DisplayName("đòi thêm giấy không bao giờ nới lỏng")
    void asking_only_tightens(EveryConditionTest.Lack lack) {
        lack.attempt().ifPresent(attempt -> {
            Rulebook stricter = attempt.book()
                    .asking(Step.PUT_INTO_USE, "snv", "p", OwnClause.ASKS_A_PAPER, Period.since(2017, 1, 1))
                    .asking(Step.HAND_ON, "snv", "p", OwnClause.ASKS_A_PAPER, Period.since(2017, 1, 1));
            assertThat(attempt.with(stricter).permitted()).isFalse();
        });
    }

    @Test
    void a_new_rule_is_listed_on_its_days_with_its_clause() {
        assertThat(asking(JUNE).rules()).contains(new Rule("snv-cam-ket", Basis.stated(OwnClause.ASKS_A_PAPER), JUNE));
    }

    @Test
    void slots_add_up() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.OwnTablets(STC, OwnClause.BUYS_TABLETS, JUNE))
                .filling(new Slot.OwnTablets(SNV, OwnClause.BUYS_TABLETS, JUNE));
        Act act = new Acquisition.BuyForUnit(SERIAL, VALUE, "ncc", "12/BB", Optional.empty());
        for (var who : List.of(OFFICER, STC_OFFICER)) {
            assertThat(book.take(aTabletNobodyKnows(), act, Facts.none(), by(who, "2018-06-01")))
                    .isSettled();
        }
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName("đơn vị chỉ trang bị cho phòng, ban, đơn vị trực thuộc của mình")
    void a_unit_equips_its_own_rooms_staff_and_sub_units_only() {
        Set<Position> within =
                Set.of(Position.ROOM_HEAD, Position.ROOM_DEPUTY_HEAD, Position.SUB_UNIT_HEAD, Position.STAFF);
        assertThat(new Slot.Holders(SNV, within, OwnClause.EQUIPS_ROOMS, JUNE).positions())
                .isEqualTo(within);
        for (Position other : List.of(
                Position.DEPARTMENT_DIRECTOR,
                Position.COMMUNE_LEADER,
                Position.COUNCIL_OR_PARTY_LEADER,
                Position.CITY_UNIT_HEAD,
                Position.TECHNICIAN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Slot.Holders(SNV, Set.of(Position.ROOM_HEAD, other), OwnClause.EQUIPS_ROOMS, JUNE))
                    .withMessageContaining(other.code())
                    .withMessageContaining(other.group().name());
        }
    }

    @Test
    @DisplayName("chỉ nhóm mà ngữ pháp Điều 2 để ngỏ mới được miễn quyết định trang bị")
    void only_where_the_grammar_is_open_can_the_post_replace_the_decision() {
        Set<PositionGroup> open = EnumSet.of(PositionGroup.CITY_LEADER, PositionGroup.CITY_OFFICE_LEADER);
        for (PositionGroup group : PositionGroup.values()) {
            if (open.contains(group)) {
                assertThat(new Slot.EquippedByPost(Set.of(group), OwnClause.BY_POST, JUNE).groups())
                        .containsExactly(group);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Slot.EquippedByPost(Set.of(group), OwnClause.BY_POST, JUNE))
                        .withMessageContaining(group.name());
            }
        }
    }

    @Test
    void a_slot_names_its_unit_and_does_not_change_afterwards() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Slot.OwnTablets(null, OwnClause.BUYS_TABLETS, JUNE))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Slot.Holders(null, Set.of(), OwnClause.EQUIPS_ROOMS, JUNE))
                .withMessage("unit");
        Set<Position> positions = new HashSet<>(Set.of(Position.ROOM_HEAD));
        Slot.Holders holders = new Slot.Holders(SNV, positions, OwnClause.EQUIPS_ROOMS, JUNE);
        positions.clear();
        assertThat(holders.positions()).containsExactly(Position.ROOM_HEAD);
        assertThat(holders.provision()).isEqualTo(OwnClause.EQUIPS_ROOMS);
        assertThat(holders.inForce()).isEqualTo(JUNE);
        Set<PositionGroup> groups = new HashSet<>(Set.of(PositionGroup.CITY_LEADER));
        Slot.EquippedByPost byPost = new Slot.EquippedByPost(groups, OwnClause.BY_POST, JUNE);
        groups.clear();
        assertThat(byPost.groups()).containsExactly(PositionGroup.CITY_LEADER);
    }

    @Test
    @DisplayName("điều được giao cho đơn vị thì đánh dấu, điều được bảo vệ thì không ai chạm")
    void what_is_delegated_and_what_is_protected_is_marked() {
        assertThat(EnumSet.allOf(CityCondition.class))
                .filteredOn(condition -> condition.standing() == vn.mtb.rule.Condition.Standing.DELEGATED)
                .extracting(CityCondition::id)
                .containsExactlyInAnyOrder(
                        "unit-regulation-in-force", "holder-entitled", "equipped-by-decision-too", "role-in-catalogue");
        assertThat(issuing("2018-06-01").with(asking(JUNE)).answer().reasons())
                .extracting(Reason::rule)
                .containsExactly("snv-cam-ket");
        assertThat(asking(JUNE).table().rows().stream()
                        .flatMap(row -> row.needs().stream())
                        .filter(need -> need.condition().id().equals("snv-cam-ket")))
                .isNotEmpty()
                .allSatisfy(need -> {
                    assertThat(need.condition().standing()).isEqualTo(vn.mtb.rule.Condition.Standing.OWN);
                    assertThat(need.condition().sentence()).isEqualTo("paper-attached");
                    assertThat(need.condition().readsTheAct()).isTrue();
                });
    }
}
