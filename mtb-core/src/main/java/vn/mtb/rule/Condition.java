package vn.mtb.rule;

import java.util.Optional;
import vn.mtb.outcome.Basis;

/**
 * One question that a case answers with yes or no (<i>điều kiện</i>). It knows nothing of the law: on what basis it is asked,
 * and what follows from "no", is the row's business, because both change with the years while the question stays. A condition
 * about a thing that is not there counts as met: the one that asks for the thing refuses, alone.
 *
 * @param <C> the case it looks at
 */
public interface Condition<C> {

    /** Who may fill or add to it (<i>tính chất</i>). */
    enum Standing {
        /** A unit may not touch it. */
        PROTECTED,
        /** The text leaves a slot that a unit fills. */
        DELEGATED,
        /** A unit's own addition. */
        OWN
    }

    /**
     * The frozen id, which is the rule id of the reason.
     *
     * @return kebab-case ASCII
     */
    String id();

    /**
     * The key of its sentence.
     *
     * @return the id, unless a unit shares a sentence of ours
     */
    default String sentence() {
        return id();
    }

    /**
     * Who may fill or add to it.
     *
     * @return its standing
     */
    Standing standing();

    /**
     * The answer.
     *
     * @param about the case
     * @return true for yes
     */
    boolean met(C about);

    /**
     * What the sentence names; asked for only when the condition is unmet and somebody reads the reason.
     *
     * @param about the case
     * @return the arguments in the order of the sentence
     */
    Object[] arguments(C about);

    /**
     * The clause that met it, when that is another than the row's: a unit's, in a slot the text leaves open.
     *
     * @param about the case
     * @return that clause as a basis, or nothing
     */
    default Optional<Basis> metBy(C about) {
        return Optional.empty();
    }

    /**
     * Whether the answer lies in the papers of the act itself, so that nobody can tell before the act is drafted.
     *
     * @return true for a question about papers
     */
    boolean readsTheAct();
}
