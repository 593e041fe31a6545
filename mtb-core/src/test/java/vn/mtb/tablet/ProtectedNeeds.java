package vn.mtb.tablet;

import java.util.ArrayList;
import java.util.List;
import vn.mtb.party.Decision;
import vn.mtb.rule.Condition;
import vn.mtb.rule.Need;

/** The protected conditions of the city's own row for an act (<i>điều kiện được bảo vệ</i>), asked one by one, whatever any layer says. */
public final class ProtectedNeeds {
    private ProtectedNeeds() {}

    /**
     * Those that are unmet and that no decision has answered.
     *
     * @param slots the delegated places as a unit filled them
     * @param tablet the tablet as it is
     * @param act the act
     * @param facts what was looked up
     * @param made who and when
     * @return their ids, or that the step is closed
     */
    public static List<String> unmet(List<Slot> slots, Tablet tablet, Act act, Facts facts, Made made) {
        var table = Rulebook.city().table();
        int version = table.find(tablet.situation(), act.step(), made.on());
        if (version < 0) return List.of("the step is closed");
        Case about = new Case(tablet, act, facts, made, slots);
        List<String> unmet = new ArrayList<>();
        for (Need<Case> need : table.row(version).needs()) {
            Condition<Case> condition = need.condition();
            if (condition.standing() != Condition.Standing.PROTECTED || condition.met(about)) continue;
            Decision decision = made.answered().get(condition.id());
            boolean answered = need.otherwise().isPresent()
                    && decision != null
                    && !decision.signedOn().isAfter(made.on());
            if (!answered) unmet.add(condition.id());
        }
        return unmet;
    }
}
