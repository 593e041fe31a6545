package vn.mtb.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;

/**
 * What a row leaves behind (<i>nghĩa vụ phát sinh</i>).
 *
 * @param id the frozen id of the duty
 * @param basis what it stands on
 * @param arises in which cases
 * @param due the last day, only where a text names a number of days
 * @param arguments what its sentence names
 * @param dischargedBy the wire names of the acts that fulfil it
 * @param <C> the case it looks at
 */
public record Duty<C>(
        String id,
        Basis basis,
        Predicate<C> arises,
        Function<C, Optional<LocalDate>> due,
        Function<C, Object[]> arguments,
        Set<String> dischargedBy) {

    private static final Object[] NONE = {};

    /** Copies what discharges it. */
    public Duty {
        dischargedBy = Set.copyOf(dischargedBy);
    }

    /**
     * A duty without a number of days: it is never overdue.
     *
     * @param id the frozen id
     * @param basis what it stands on
     * @param <C> the case it looks at
     * @return the duty, which always arises
     */
    public static <C> Duty<C> undated(String id, Basis basis) {
        return new Duty<>(id, basis, about -> true, about -> Optional.empty(), about -> NONE, Set.of());
    }

    /**
     * The same duty, only in some cases.
     *
     * @param cases in which
     * @return the narrower duty
     */
    public Duty<C> when(Predicate<C> cases) {
        return new Duty<>(id, basis, cases, due, arguments, dischargedBy);
    }

    /**
     * The same duty with a last day.
     *
     * @param day the last day, as far as the case gives one
     * @return the dated duty
     */
    public Duty<C> dueOn(Function<C, Optional<LocalDate>> day) {
        return new Duty<>(id, basis, arises, day, arguments, dischargedBy);
    }

    /**
     * The same duty, its sentence naming something.
     *
     * @param names the arguments of the sentence
     * @return the duty
     */
    public Duty<C> naming(Function<C, Object[]> names) {
        return new Duty<>(id, basis, arises, due, names, dischargedBy);
    }

    /**
     * The same duty, with the acts that fulfil it.
     *
     * @param acts their wire names
     * @return the duty
     */
    public Duty<C> by(String... acts) {
        return new Duty<>(id, basis, arises, due, arguments, Set.of(acts));
    }

    /**
     * What it obliges to.
     *
     * @param about the case in which it arises
     * @return the obligation, with its last day where it has one
     */
    public Obligation of(C about) {
        return new Obligation(
                Reason.lazily(id, id, basis, () -> arguments.apply(about)), due.apply(about), dischargedBy);
    }
}
