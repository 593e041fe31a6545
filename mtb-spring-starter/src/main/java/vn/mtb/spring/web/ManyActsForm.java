package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.TabletId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;

/**
 * Acts on many tablets as they come in (<i>yêu cầu thực hiện hành vi với nhiều máy</i>).
 *
 * @param together whether all of them are recorded or none; otherwise each has its own outcome
 * @param rows the acts, of each tablet one, 1 to 100
 */
record ManyActsForm(boolean together, List<Row> rows) {
    private static final int MOST = 100;

    /**
     * One of them.
     *
     * @param tablet which tablet
     * @param act the act, as {@link vn.mtb.register.Acts} has it
     * @param on the date on paper
     * @param version the number of lines the caller has seen
     * @param answered by rule id, the decision that answers an open question
     * @param attachments what the line keeps of the papers beside it
     */
    record Row(
            TabletId tablet,
            Act act,
            LocalDate on,
            Optional<Integer> version,
            Optional<Map<String, Decision>> answered,
            Optional<List<Attachment>> attachments) {

        Commands.Asked by(Actor actor) {
            return new Commands.Asked(
                    Subject.tablet(tablet),
                    new Deed.OnTablet(act),
                    new Made(actor, on, answered.orElse(Map.of())),
                    attachments.orElse(List.of()));
        }
    }

    /** Stops at none, too many, a tablet that is named twice, and a version that there cannot be. */
    void mustBeManyTablets() {
        if (rows.isEmpty() || rows.size() > MOST) {
            throw Flawed.of("$.rows", "flaw-range", String.valueOf(rows.size()), "1", String.valueOf(MOST));
        }
        Set<TabletId> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            TabletId tablet = rows.get(i).tablet();
            String path = "$.rows[" + i + "].";
            if (!named.add(tablet)) throw Flawed.of(path + "tablet", "flaw-tablet-again", tablet);
            int version = rows.get(i).version().orElse(0);
            if (version < 0) {
                throw Flawed.of(
                        path + "version",
                        "flaw-range",
                        String.valueOf(version),
                        "0",
                        String.valueOf(Integer.MAX_VALUE));
            }
        }
    }
}
