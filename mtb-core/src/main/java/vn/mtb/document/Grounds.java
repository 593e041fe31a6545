package vn.mtb.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/** From a rule that speaks on a day to the reason it gives (<i>căn cứ vào ngày xét</i>). */
final class Grounds {
    private Grounds() {}

    /** The one of several versions of a rule that speaks on a day. */
    static Optional<Rule> on(LocalDate day, List<Rule> versions) {
        return versions.stream().filter(rule -> rule.inForce().contains(day)).findFirst();
    }

    static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }
}
