package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;

/**
 * Who acts, as what, for which unit, on which date on paper (<i>người làm, ngày làm</i>), and which open questions somebody has
 * answered by decision.
 *
 * @param by who acts
 * @param on the date on paper
 * @param answered by rule id, the decision that answered the question
 */
public record Made(Actor by, LocalDate on, Map<String, Decision> answered) {

    /** Refuses missing parts; copies the answers. */
    public Made {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        answered = Map.copyOf(answered);
    }

    /** Who acts, waiting for the date (<i>người làm</i>). */
    @FunctionalInterface
    public interface By {
        /**
         * Adds the date.
         *
         * @param date the date on paper
         * @return who and when
         */
        Made on(LocalDate date);
    }

    /**
     * Begins with who acts.
     *
     * @param actor who, as what, for which unit
     * @return to be completed with the date
     */
    public static By by(Actor actor) {
        return date -> new Made(actor, date, Map.of());
    }

    /**
     * The same, with one open question answered. An answer lifts a referral, never a refusal.
     *
     * @param rule the id of the rule that referred it
     * @param decision the decision that answers it
     * @return who, when, and one answer more
     */
    public Made answering(String rule, Decision decision) {
        Map<String, Decision> more = new HashMap<>(answered);
        more.put(rule, decision);
        return new Made(by, on, more);
    }

    /** A decision answers from the day it is signed. */
    boolean answers(String rule) {
        Decision decision = answered.get(rule);
        return decision != null && !decision.signedOn().isAfter(on);
    }
}
