package vn.mtb.example.desk.regulation;

import java.time.LocalDate;
import java.util.List;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.TabletId;
import vn.mtb.register.Hindsight;
import vn.mtb.tablet.Step;

/**
 * An answer that a draft would have changed, and by which clauses.
 *
 * @param tablet which tablet
 * @param line which line of its chain
 * @param on the day on paper
 * @param step what was done
 * @param now {@code settled}, {@code refused} or {@code referred} by the rules as they are
 * @param draft the same by the draft
 * @param because what the draft says and the rules as they are do not
 * @param owed what would have been owed besides
 * @param dropped what would have been owed no more
 */
record Difference(
        TabletId tablet,
        int line,
        LocalDate on,
        Step step,
        String now,
        String draft,
        List<Reason> because,
        List<Obligation> owed,
        List<Obligation> dropped) {

    static Difference of(Hindsight.Changed changed) {
        return new Difference(
                new TabletId(changed.chain().subject().id()),
                changed.sequence(),
                changed.made().on(),
                changed.act().step(),
                Answer.of(changed.now()).kind(),
                Answer.of(changed.draft()).kind(),
                said(changed.draft(), changed.now()),
                owed(changed.draft(), changed.now()),
                owed(changed.now(), changed.draft()));
    }

    /** What one answer says and the other does not; the same rule under another clause is another reason. */
    private static List<Reason> said(Outcome<?> one, Outcome<?> other) {
        List<Reason> others = reasons(other);
        return reasons(one).stream()
                .filter(reason -> others.stream()
                        .noneMatch(known -> known.rule().equals(reason.rule())
                                && known.citation().equals(reason.citation())))
                .toList();
    }

    private static List<Reason> reasons(Outcome<?> answer) {
        return answer instanceof Outcome.Referred<?> referred
                ? referred.questions().stream().map(Question::reason).toList()
                : answer.reasons();
    }

    private static List<Obligation> owed(Outcome<?> one, Outcome<?> other) {
        List<Obligation> others = obligations(other);
        return obligations(one).stream()
                .filter(owed -> others.stream()
                        .noneMatch(known ->
                                known.duty().equals(owed.duty()) && known.due().equals(owed.due())))
                .toList();
    }

    private static List<Obligation> obligations(Outcome<?> answer) {
        return answer instanceof Outcome.Settled<?> ? answer.obligations() : List.of();
    }
}
