package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.TabletId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Deed;
import vn.mtb.tablet.Made;

/**
 * What happened to another subject than a tablet, as it comes in (<i>yêu cầu ghi việc khác</i>).
 *
 * @param deed what happened
 * @param on the date on paper
 * @param answered by rule id, the decision that answers an open question
 * @param attachments what the line keeps of the papers beside it
 * @param returned for who leaves a post, the minutes of each tablet that goes back in the same breath
 */
record DeedForm(
        Deed deed,
        LocalDate on,
        Optional<Map<String, Decision>> answered,
        Optional<List<Attachment>> attachments,
        Optional<Map<TabletId, Minutes>> returned) {

    Made by(Actor actor) {
        return new Made(actor, on, answered.orElse(Map.of()));
    }

    /** Stops where something else happened than is recorded here. */
    void mustBe(String... names) {
        if (!List.of(names).contains(deed.wireName())) {
            throw Flawed.of("$.deed.act", "flaw-deed-elsewhere", deed.wireName(), String.join(", ", names));
        }
    }
}
