package vn.mtb.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.secondreading.RandomRulings.Trial;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.ProtectedNeeds;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Tablet;
import vn.mtb.unitrule.Demand;
import vn.mtb.unitrule.Equipping;
import vn.mtb.unitrule.RandomRegulations;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

/**
 * The theorem of unit regulations on one pair (<i>định lý về quy chế của đơn vị</i>): a random conforming regulation, and a random history in
 * which every act is judged by the unit's rules and by the city's with the delegated places filled, here filled anew from the regulation.
 */
final class UnitLayer {
    private static final int LONGEST = 40;

    private UnitLayer() {}

    /** What a history came across, so that a theorem about nothing is noticed. */
    enum Seen {
        SETTLED,
        ISSUED_BY_A_UNITS_CLAUSE,
        BOUGHT_BY_THE_UNIT,
        REFUSED_BY_THE_UNIT_ALONE,
        SERVED_LEADER
    }

    /** Judges one pair and says what it came across. */
    static Map<Seen, Integer> judge(long seed) {
        UnitRegulation regulation = RandomRegulations.conforming(seed);
        UnitRules unit = UnitRules.of(List.of(regulation)).orElseThrow();
        List<Slot> slots = slots(regulation);
        Rulebook city = Rulebook.city();
        for (Slot slot : slots) city = city.filling(slot);
        Set<String> papers = new HashSet<>();
        regulation.all(Demand.Acknowledgement.class).forEach(paper -> papers.add(paper.paper()));
        RandomRulings history = new RandomRulings(
                seed,
                regulation.heading().unit(),
                unit.roles(regulation.heading().inForce().from()),
                papers);
        Map<Seen, Integer> seen = new EnumMap<>(Seen.class);
        for (int move = 0; move < LONGEST && !history.over(); move++) {
            Trial trial = history.next();
            if (!Histories.lookedUp(trial)) continue;
            Outcome<Tablet> answer = judge(trial, unit, city, slots, seen);
            if (answer instanceof Outcome.Referred<Tablet> referred) {
                answer = judge(history.answering(trial, Histories.questions(referred)), unit, city, slots, seen);
            }
            if (answer instanceof Outcome.Settled<Tablet> settled) history.became(settled.value());
        }
        return seen;
    }

    private static Outcome<Tablet> judge(
            Trial trial, UnitRules unit, Rulebook city, List<Slot> slots, Map<Seen, Integer> seen) {
        Facts lookedUp = trial.facts().with(RoleCatalogue.city());
        Facts filled = unit.facts(lookedUp, trial.made().on());
        Outcome<Tablet> byUnit = unit.take(trial.tablet(), trial.act(), lookedUp, trial.made());
        Outcome<Tablet> byCity = city.take(trial.tablet(), trial.act(), filled, trial.made());
        if (byUnit instanceof Outcome.Settled<Tablet> settled) {
            assertThat(byCity)
                    .as("what the unit settles the city settles too: %s", trial)
                    .isInstanceOf(Outcome.Settled.class);
            assertThat(told(((Outcome.Settled<Tablet>) byCity).value())).isEqualTo(told(settled.value()));
            assertThat(ProtectedNeeds.unmet(slots, trial.tablet(), trial.act(), filled, trial.made()))
                    .as("protected conditions of %s", trial)
                    .isEmpty();
            note(trial, lookedUp, filled, settled, seen);
        } else if (byCity instanceof Outcome.Settled<Tablet>) {
            assertThat(byUnit.reasons())
                    .as("what the unit alone refuses, it refuses by its own rules")
                    .extracting(Reason::rule)
                    .allMatch(rule -> rule.startsWith("unit-") && !rule.equals("unit-regulation-in-force"));
            seen.merge(Seen.REFUSED_BY_THE_UNIT_ALONE, 1, Integer::sum);
        } else {
            assertThat(byUnit.getClass()).isIn(byCity.getClass(), Outcome.Refused.class);
        }
        return byUnit;
    }

    /** All that a tablet tells of itself. */
    private static List<Object> told(Tablet tablet) {
        return List.of(
                tablet.toString(),
                tablet.serial(),
                tablet.asOf(),
                tablet.managingUnit(),
                tablet.lastHolder(),
                tablet.warrantyUntil(),
                tablet.installed(),
                tablet.fault(),
                tablet.cameFrom());
    }

    private static void note(
            Trial trial, Facts lookedUp, Facts filled, Outcome.Settled<Tablet> settled, Map<Seen, Integer> seen) {
        seen.merge(Seen.SETTLED, 1, Integer::sum);
        if (settled.reasons().stream().anyMatch(reason -> reason.rule().equals("holder-entitled-met"))) {
            seen.merge(Seen.ISSUED_BY_A_UNITS_CLAUSE, 1, Integer::sum);
        }
        if (trial.act() instanceof Acquisition.BuyForUnit) seen.merge(Seen.BOUGHT_BY_THE_UNIT, 1, Integer::sum);
        if (!filled.people().equals(lookedUp.people())) {
            seen.merge(Seen.SERVED_LEADER, 1, Integer::sum);
        }
    }

    private static List<Slot> slots(UnitRegulation regulation) {
        var unit = regulation.heading().unit();
        var days = regulation.heading().inForce();
        Regulation2020 clause = Regulation2020.QC_ARTICLE_8_CLAUSE_3;
        List<Slot> slots = new ArrayList<>();
        for (Equipping.AlsoEquipped one : regulation.all(Equipping.AlsoEquipped.class)) {
            slots.add(new Slot.Holders(unit, one.positions(), clause, days));
        }
        for (Equipping.OwnTablets ignored : regulation.all(Equipping.OwnTablets.class)) {
            slots.add(new Slot.OwnTablets(unit, clause, days));
        }
        for (Equipping.ByPost one : regulation.all(Equipping.ByPost.class)) {
            slots.add(new Slot.EquippedByPost(one.groups(), clause, days));
        }
        return slots;
    }
}
