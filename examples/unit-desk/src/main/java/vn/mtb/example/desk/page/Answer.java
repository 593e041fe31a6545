package vn.mtb.example.desk.page;

import java.util.List;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/**
 * What the rules answered, as a page shows it.
 *
 * @param kind {@code settled}, {@code refused} or {@code referred}; {@code would-settle} when nothing was to be recorded,
 *     {@code queued} when it waits to be sent
 * @param reasons why
 * @param obligations what must follow
 * @param questions who must decide what
 */
public record Answer(String kind, List<Reason> reasons, List<Obligation> obligations, List<Question> questions) {

    /** Copies the lists. */
    public Answer {
        reasons = List.copyOf(reasons);
        obligations = List.copyOf(obligations);
        questions = List.copyOf(questions);
    }

    /**
     * The answer to something that was to be done.
     *
     * @param outcome what the rules said
     * @return to be shown
     */
    public static Answer of(Outcome<?> outcome) {
        return of(outcome, "settled");
    }

    /**
     * The answer to a question about something that is not done.
     *
     * @param outcome what the rules said
     * @return to be shown
     */
    public static Answer ofTrying(Outcome<?> outcome) {
        return of(outcome, "would-settle");
    }

    private static Answer of(Outcome<?> outcome, String settled) {
        if (outcome instanceof Outcome.Settled<?>) {
            return new Answer(settled, outcome.reasons(), outcome.obligations(), List.of());
        }
        return outcome instanceof Outcome.Referred<?> referred
                ? new Answer("referred", List.of(), List.of(), referred.questions())
                : new Answer("refused", outcome.reasons(), List.of(), List.of());
    }

    /**
     * The same of something that leaves later.
     *
     * @return to be shown as waiting to be sent
     */
    public Answer waiting() {
        return new Answer("queued", reasons, obligations, questions);
    }

    /**
     * How it is coloured.
     *
     * @return {@code good}, {@code bad} or {@code open}
     */
    public String tone() {
        return switch (kind) {
            case "refused" -> "bad";
            case "referred" -> "open";
            default -> "good";
        };
    }
}
