package vn.mtb.unitrule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Text;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Tablet;

/** What a unit adds to a settled answer (<i>nghĩa vụ theo quy chế của đơn vị</i>): a last day where the text has none, and its own duties. */
final class Owed {
    private Owed() {}

    static Outcome<Tablet> with(UnitRegulation text, Outcome.Settled<Tablet> settled, Act act, Made made) {
        List<Reason> reasons = new ArrayList<>(settled.reasons());
        List<Obligation> owed = new ArrayList<>();
        for (Obligation one : settled.obligations()) owed.add(dated(text, one, act, made.on(), reasons));
        if (act instanceof Act.Issuing issuing) {
            for (Demand.ExtraDuty duty : text.all(Demand.ExtraDuty.class)) {
                Reason reason = Reason.of(
                        "unit-duty",
                        Basis.stated(text.cite(duty)),
                        issuing.holder(),
                        new Text(duty.text(), duty.text()));
                owed.add(new Obligation(reason, Optional.empty(), Set.of()));
            }
        }
        return new Outcome.Settled<>(settled.value(), reasons, owed);
    }

    /** The earliest of what the law and the unit say; whoever lets that day pass is late by the unit's clause. */
    private static Obligation dated(UnitRegulation text, Obligation owed, Act act, LocalDate on, List<Reason> reasons) {
        Obligation earliest = owed;
        for (Timing.Limit limit : text.all(Timing.Limit.class)) {
            if (!limit.matter().duties().contains(owed.duty())) continue;
            LocalDate due = since(limit, act, on).plusDays(limit.days());
            if (earliest.due().filter(day -> !day.isAfter(due)).isPresent()) continue;
            earliest = new Obligation(owed.reason(), Optional.of(due), owed.dischargedBy());
            reasons.add(Reason.of("unit-limit", Basis.stated(text.cite(limit)), limit.matter(), limit.days(), due));
        }
        return earliest;
    }

    /** The dossier of a loss counts from its discovery, everything else from the act. */
    private static LocalDate since(Timing.Limit limit, Act act, LocalDate on) {
        return limit.matter() == Timing.Matter.LOSS_DOSSIER && act instanceof Mishap.Loss loss
                ? loss.discoveredOn()
                : on;
    }
}
