package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.register.Attachment;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;

/**
 * An act on a tablet as it comes in (<i>yêu cầu thực hiện hành vi</i>).
 *
 * @param act the act, as {@link vn.mtb.register.Acts} has it
 * @param on the date on paper
 * @param answered by rule id, the decision that answers an open question
 * @param attachments what the line keeps of the papers beside it
 */
record ActForm(
        Act act, LocalDate on, Optional<Map<String, Decision>> answered, Optional<List<Attachment>> attachments) {

    Made by(Actor actor) {
        return new Made(actor, on, answered.orElse(Map.of()));
    }
}
