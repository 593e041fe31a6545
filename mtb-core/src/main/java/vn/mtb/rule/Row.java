package vn.mtb.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;

/**
 * One line of a table (<i>một dòng của bảng</i>): this step, from here to there, if what, owing what, on what basis, on which
 * days.
 *
 * @param line its number in the printed table; several rows share one where the law changed
 * @param step the step
 * @param moves from where to where; several targets where the papers of the act decide
 * @param needs what must be met
 * @param duties what it leaves behind
 * @param basis what the step itself stands on
 * @param inForce the days on which this row holds
 * @param <P> the places
 * @param <T> the steps
 * @param <C> the case its needs look at
 */
public record Row<P extends Enum<P>, T extends Enum<T>, C>(
        int line,
        T step,
        Map<P, Set<P>> moves,
        List<Need<C>> needs,
        List<Duty<C>> duties,
        Basis basis,
        Period inForce) {

    /** How many needs fit into the bits of an {@code int} that a ruling is computed in. */
    static final int MOST_NEEDS = 31;

    /** Refuses a row without moves, one with too many needs, and one that asks the same question twice. */
    public Row {
        if (moves.isEmpty()) throw new IllegalArgumentException(step + " leads from nowhere to nowhere");
        if (needs.size() > MOST_NEEDS) {
            throw new IllegalArgumentException(step + " has " + needs.size() + " needs; a row holds " + MOST_NEEDS);
        }
        Set<String> asked = new HashSet<>();
        for (Need<C> need : needs) {
            if (!asked.add(need.condition().id())) {
                throw new IllegalArgumentException(
                        step + " asks " + need.condition().id() + " twice");
            }
        }
        moves = Collections.unmodifiableMap(new EnumMap<>(moves));
        needs = List.copyOf(needs);
        duties = List.copyOf(duties);
    }

    /**
     * A row without needs and duties yet.
     *
     * @param line its number in the printed table
     * @param step the step
     * @param from where it starts
     * @param to where it leads
     * @param basis what it stands on
     * @param inForce the days on which it holds
     * @param <P> the places
     * @param <T> the steps
     * @param <C> the case its needs look at
     * @return the row
     */
    public static <P extends Enum<P>, T extends Enum<T>, C> Row<P, T, C> of(
            int line, T step, P from, P to, Basis basis, Period inForce) {
        Map<P, Set<P>> moves = new EnumMap<>(from.getDeclaringClass());
        moves.put(from, EnumSet.of(to));
        return new Row<>(line, step, moves, List.of(), List.of(), basis, inForce);
    }

    /**
     * The same step from another place, or to another target from the same place.
     *
     * @param from where it starts
     * @param to where it leads
     * @return the wider row
     */
    public Row<P, T, C> or(P from, P to) {
        Map<P, Set<P>> more = new EnumMap<>(moves);
        Set<P> targets = EnumSet.of(to);
        targets.addAll(more.getOrDefault(from, Set.of()));
        more.put(from, targets);
        return new Row<>(line, step, more, needs, duties, basis, inForce);
    }

    /**
     * The same row asking for more.
     *
     * @param more what else must be met
     * @return the stricter row
     */
    @SafeVarargs
    public final Row<P, T, C> needs(Need<C>... more) {
        List<Need<C>> all = new ArrayList<>(needs);
        for (Need<C> need : more) all.add(need);
        return new Row<>(line, step, moves, all, duties, basis, inForce);
    }

    /**
     * The same row owing more.
     *
     * @param more what else it leaves behind
     * @return the row
     */
    @SafeVarargs
    public final Row<P, T, C> owes(Duty<C>... more) {
        List<Duty<C>> all = new ArrayList<>(duties);
        for (Duty<C> duty : more) all.add(duty);
        return new Row<>(line, step, moves, needs, all, basis, inForce);
    }

    /**
     * The same row on other days.
     *
     * @param period the days
     * @return the row
     */
    public Row<P, T, C> during(Period period) {
        return new Row<>(line, step, moves, needs, duties, basis, period);
    }

    boolean collidesWith(Row<P, T, C> other) {
        return step == other.step
                && inForce.overlaps(other.inForce)
                && !Collections.disjoint(moves.keySet(), other.moves.keySet());
    }
}
