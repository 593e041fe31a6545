package vn.mtb.rule;

import java.util.Set;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;

/**
 * What is never allowed and deserves to be told so (<i>điều không bao giờ được</i>): a closed step with a sentence of its own
 * instead of the steps that are missing.
 *
 * @param rule the frozen id of the reason
 * @param at where the subject stands
 * @param steps which steps
 * @param basis what closes them
 * @param inForce the days on which it does
 * @param <P> the places
 * @param <T> the steps
 */
public record Ban<P, T>(String rule, Set<P> at, Set<T> steps, Basis basis, Period inForce) {

    /** Copies both sets. */
    public Ban {
        at = Set.copyOf(at);
        steps = Set.copyOf(steps);
    }
}
