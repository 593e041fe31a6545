package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

@DisplayName("chưa tra cứu thì là lỗi của người gọi, không bao giờ là câu trả lời")
class FactsMustCoverTheActTest {

    static List<LawfulActs.Cell> cells() {
        return LawfulActs.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whoever_is_left_out_is_named(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        for (PersonId person : attempt.act().people()) {
            Map<PersonId, Facts.Person> fewer = new HashMap<>(attempt.facts().people());
            fewer.remove(person);
            Attempt silent = attempt.with(new Facts(
                    fewer,
                    attempt.facts().units(),
                    attempt.facts().roles(),
                    attempt.facts().focalBody()));
            refusesToSpeak(silent, person.value());
        }
        for (UnitId unit : attempt.act().units()) {
            Map<UnitId, Unit> fewer = new HashMap<>(attempt.facts().units());
            fewer.remove(unit);
            Attempt silent = attempt.with(new Facts(
                    attempt.facts().people(),
                    fewer,
                    attempt.facts().roles(),
                    attempt.facts().focalBody()));
            refusesToSpeak(silent, unit.value());
        }
    }

    private static void refusesToSpeak(Attempt silent, String who) {
        assertThatIllegalArgumentException()
                .isThrownBy(silent::answer)
                .withMessageContaining(who)
                .withMessageContaining(silent.step().name())
                .withMessageContaining(silent.on().toString())
                .withMessageContaining("look it up");
        assertThatIllegalArgumentException().isThrownBy(silent::permitted).withMessageContaining(who);
    }

    @Test
    void the_steps_that_read_people_and_units_are_these() {
        Set<Step> people = new HashSet<>();
        Set<Step> units = new HashSet<>();
        for (LawfulActs.Cell cell : cells()) {
            Act act = LawfulActs.in(cell).act();
            if (!act.people().isEmpty()) people.add(act.step());
            if (!act.units().isEmpty()) units.add(act.step());
        }
        assertThat(people)
                .containsExactlyInAnyOrder(
                        Step.PUT_INTO_USE,
                        Step.HAND_ON,
                        Step.TAKE_NEW_POST,
                        Step.LOSE_POST,
                        Step.MOVE_TO_ANOTHER_UNIT,
                        Step.COME_BACK_FROM_WARRANTY);
        assertThat(units).containsExactlyInAnyOrder(Step.HAND_OVER, Step.TRANSFER, Step.TAKE_OVER);
        Act back = new Repair.ComeBackFromRepair("P-02", "xong", Optional.of(DIRECTOR.person()));
        assertThat(back.people()).containsExactly(DIRECTOR.person());
    }

    @Test
    void a_hand_on_reads_both_the_holder_and_the_predecessor() {
        Act act = new Holding.HandOn(DIRECTOR.person(), minutes("2017-06-01", OFFICER, DEPUTY), EQUIPPED, Set.of());
        assertThat(act.people()).containsExactlyInAnyOrder(DIRECTOR.person(), DEPUTY.person());
        Act again = new Holding.HandOn(DIRECTOR.person(), minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(again.people()).containsExactly(DIRECTOR.person());
    }

    @Test
    @DisplayName("bước đang đóng thì trả lời ngay, chưa cần tra cứu")
    void a_closed_step_is_answered_before_anything_is_looked_up() {
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(Rulebook.city().take(aTabletReceived(), act, Facts.none(), by(OFFICER, "2017-06-01")))
                .isRefusedBecause("recorded-before-use");
        assertThat(Rulebook.city().permits(aTabletReceived(), act, Facts.none(), by(OFFICER, "2017-06-01")))
                .isFalse();
    }

    @Test
    void the_unit_of_a_post_must_be_known_too() {
        UnitId unknown = new UnitId("SXD");
        Facts facts = lookedUp().about(DIRECTOR.person(), leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, unknown));
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.city().take(aTabletInKeeping(), act, facts, by(OFFICER, "2017-06-01")))
                .withMessageContaining("unit SXD")
                .withMessageContaining("look it up");
    }

    @Test
    void looked_up_and_none_is_an_answer() {
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(Rulebook.city()
                        .take(
                                aTabletInKeeping(),
                                act,
                                lookedUp().about(DIRECTOR.person(), nobody()),
                                by(OFFICER, "2017-06-01")))
                .isRefusedBecause("holder-entitled");
    }

    @Test
    void facts_grow_and_never_change() {
        Facts none = Facts.none();
        Facts one = none.about(DIRECTOR.person(), nobody());
        Facts.Person found = leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV);
        Facts again = one.about(DIRECTOR.person(), found);
        assertThat(none.people()).isEmpty();
        assertThat(one.people()).containsOnlyKeys(DIRECTOR.person());
        assertThat(again.people()).containsEntry(DIRECTOR.person(), found);
        Unit unit = new Unit(SNV, Unit.Kind.DEPARTMENT, vn.mtb.law.Period.since(2008, 1, 1), Optional.empty());
        assertThat(one.about(unit).units()).containsExactly(Map.entry(SNV, unit));
        assertThat(one.about(unit).people()).isEqualTo(one.people());
        RoleCatalogue roles = RoleCatalogue.city().with(Position.STAFF, new vn.mtb.account.Role(Map.of()));
        assertThat(one.with(roles).roles()).isSameAs(roles);
        assertThat(one.with(roles).people()).isEqualTo(one.people());
        assertThat(one.with(afterTheReform()).focalBody().on(day("2025-03-01"))).isPresent();
        assertThat(one.with(afterTheReform()).people()).isEqualTo(one.people());
        assertThat(none.focalBody()).isSameAs(FocalBody.asPrinted());
        assertThat(none.roles()).isSameAs(RoleCatalogue.city());
    }

    @Test
    void facts_do_not_change_with_what_they_were_made_from() {
        Map<PersonId, Facts.Person> people = new HashMap<>(Map.of(DIRECTOR.person(), nobody()));
        Map<UnitId, Unit> units = new HashMap<>(lookedUp().units());
        Facts facts = new Facts(people, units, RoleCatalogue.city(), FocalBody.asPrinted());
        people.clear();
        units.clear();
        assertThat(facts.people()).hasSize(1);
        assertThat(facts.units()).isNotEmpty();
        Set<TabletId> holding = new HashSet<>(Set.of(ID));
        Set<UnitId> served = new HashSet<>(Set.of(SNV));
        Facts.Person person = new Facts.Person(new ArrayList<>(), new ArrayList<>(), holding, served);
        holding.clear();
        served.clear();
        assertThat(person.holding()).containsExactly(ID);
        assertThat(person.servedBy()).containsExactly(SNV);
    }
}
