package vn.mtb.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Decision;
import vn.mtb.party.Unit;

/**
 * Which unit acts, on which date on paper (<i>đơn vị thực hiện, ngày thực hiện</i>), and which open questions somebody has answered by
 * decision.
 *
 * @param unit which unit
 * @param on the date on paper
 * @param answered by rule id, the decision that answered the question
 */
public record Acting(Unit unit, LocalDate on, Map<String, Decision> answered) {

    /** Copies the answers; refuses a unit that does not exist on the day, naming both. */
    public Acting {
        Objects.requireNonNull(on, "on");
        if (!unit.existing().contains(on)) {
            throw new UnfitValue("unfit-unit-of-that-day", unit.id(), on, unit.existing());
        }
        answered = Map.copyOf(answered);
    }

    /**
     * A unit on a day, nothing answered.
     *
     * @param unit which unit
     * @param on the date on paper
     * @return who and when
     */
    public static Acting of(Unit unit, LocalDate on) {
        return new Acting(unit, on, Map.of());
    }

    /**
     * The same, with one open question answered. An answer lifts a referral, never a refusal.
     *
     * @param rule the id of the rule that referred it
     * @param decision the decision that answers it
     * @return who, when, and one answer more
     */
    public Acting answering(String rule, Decision decision) {
        Map<String, Decision> more = new HashMap<>(answered);
        more.put(rule, decision);
        return new Acting(unit, on, more);
    }

    /** A decision answers from the day it is signed. */
    boolean answers(String rule) {
        Decision decision = answered.get(rule);
        return decision != null && !decision.signedOn().isAfter(on);
    }
}
