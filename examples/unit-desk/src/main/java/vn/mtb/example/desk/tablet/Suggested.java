package vn.mtb.example.desk.tablet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** What most papers say, filled in beforehand. Nothing here decides: whoever signs changes it as it was. */
final class Suggested {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final LocalDate today;

    private Suggested(LocalDate today) {
        this.today = today;
    }

    static Map<String, String> forStep(
            Step step, Tablet tablet, Actor actor, UnitId unit, UnitId focalBody, LocalDate today) {
        Suggested suggested = new Suggested(today);
        suggested.days();
        suggested.minutes(step, tablet, actor, unit, focalBody);
        suggested.notices(focalBody);
        suggested.put("serial", tablet.serial());
        suggested.put("unit", unit.value());
        suggested.put("receiver", unit.value());
        suggested.put("check.guidedBy", focalBody.value());
        tablet.holder().ifPresent(holder -> suggested.put("holder", holder.value()));
        tablet.lastHolder().ifPresent(last -> suggested.put("predecessor", last.value()));
        tablet.holder().ifPresent(holder -> suggested.put("requestedBy", holder.value()));
        if (tablet.books() instanceof Books.NotYet waiting && waiting.valueInDong() > 0) {
            suggested.put("valueInDong", String.valueOf(waiting.valueInDong()));
        } else if (tablet.books() instanceof Books.On on) {
            suggested.put("valueInDong", String.valueOf(on.valueInDong()));
        }
        if (step == Step.COME_BACK_FROM_WARRANTY || step == Step.COME_BACK_FROM_REPAIR) {
            tablet.cameFrom()
                    .filter(from -> from.kind() == Custody.Kind.USER)
                    .flatMap(from -> tablet.lastHolder())
                    .ifPresent(holder -> suggested.put("toHolder", holder.value()));
        }
        return suggested.values;
    }

    private void days() {
        for (String path : new String[] {
            "on",
            "report.discoveredOn",
            "fault.occurredOn",
            "damage.occurredOn",
            "violation.foundOn",
            "check.doneOn",
            "minutes.signedOn"
        }) {
            put(path, today.toString());
        }
    }

    private void minutes(Step step, Tablet tablet, Actor actor, UnitId unit, UnitId focalBody) {
        boolean back = step == Step.GIVE_BACK;
        boolean fromTheCity = step == Step.HAND_OVER;
        boolean out = step == Step.PUT_INTO_USE || step == Step.HAND_ON;
        side(
                "minutes.giver",
                back
                        ? tablet.holder().map(Object::toString).orElse("")
                        : actor.person().value(),
                back ? Capacity.USER : fromTheCity ? Capacity.FOCAL_BODY : Capacity.UNIT,
                fromTheCity ? focalBody : unit);
        side(
                "minutes.receiver",
                back && actor.as() == Capacity.UNIT ? actor.person().value() : "",
                out ? Capacity.USER : step == Step.HAND_OVER_RECALLED ? Capacity.AUTHORITY : Capacity.UNIT,
                unit);
    }

    private void side(String path, String person, Capacity as, UnitId unit) {
        put(path + ".person", person);
        put(path + ".as", as.name());
        put(path + ".unit", unit.value());
    }

    private void notices(UnitId focalBody) {
        for (String path : new String[] {"report.notices[0]", "fault.notices[0]", "leak.notices[0]"}) {
            put(path + ".told", focalBody.value());
            put(path + ".knownOn", today.toString());
            put(path + ".toldOn", today.toString());
        }
    }

    private void put(String path, String value) {
        if (!value.isEmpty()) values.put(path, value);
    }
}
