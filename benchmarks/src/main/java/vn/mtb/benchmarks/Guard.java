package vn.mtb.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * One row as a guard of a peer asks it (<i>điều kiện của một dòng</i>): the days, and how many needs must be met. Every peer gets
 * the same guards.
 *
 * @param from the first day
 * @param until the last day
 * @param wanted a set bit for each need
 */
record Guard(LocalDate from, LocalDate until, int wanted) {

    static Guard of(Row<?, ?, ?> row) {
        return new Guard(
                row.inForce().from(), row.inForce().until(), (1 << row.needs().size()) - 1);
    }

    boolean holds(BareQuestion question) {
        return !question.on().isBefore(from) && !question.on().isAfter(until) && (question.met() & wanted) == wanted;
    }

    /** One move of a state machine (<i>một bước chuyển</i>): the rows of one cell are one move with one guard each. */
    record Move(Situation from, Step step, Situation to, List<Guard> guards) {
        boolean open(BareQuestion question) {
            for (int i = 0; i < guards.size(); i++) {
                if (guards.get(i).holds(question)) return true;
            }
            return false;
        }
    }

    /** The moves of all rows; where a row has several targets the papers decide, and the first stands for them. */
    static List<Move> moves(List<? extends Row<Situation, Step, ?>> rows) {
        Map<Situation, Map<Step, Move>> cells = new EnumMap<>(Situation.class);
        for (Row<Situation, Step, ?> row : rows) {
            row.moves()
                    .forEach((from, targets) -> cells.computeIfAbsent(from, any -> new EnumMap<>(Step.class))
                            .computeIfAbsent(
                                    row.step(),
                                    step -> new Move(
                                            from, step, targets.iterator().next(), new ArrayList<>()))
                            .guards()
                            .add(of(row)));
        }
        return cells.values().stream().flatMap(steps -> steps.values().stream()).toList();
    }
}
