package vn.mtb.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Decision;
import vn.mtb.tablet.Made;

/** What comes together while a case is looked at (<i>kết quả xem xét từng bước</i>): one tier, its reasons and questions. */
final class Findings {
    private final Made made;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();

    Findings(Made made) {
        this.made = made;
    }

    void because(Reason reason) {
        reasons.add(reason);
    }

    void owes(Obligation obligation) {
        obligations.add(obligation);
    }

    void refuse(Reason reason) {
        refusals.add(reason);
    }

    /** Open until somebody establishes a fact or gives a figure; no decision number stands in for that. */
    void open(Authority authority, Reason reason) {
        Question question = new Question(authority, reason);
        if (!questions.contains(question)) questions.add(question);
    }

    /**
     * Open, unless a decision signed by that day answered it.
     *
     * @return true when it is answered, and the reason says by which decision
     */
    boolean answered(Authority authority, Reason reason) {
        Decision decision = made.answered().get(reason.rule());
        if (decision == null || decision.signedOn().isAfter(made.on())) {
            open(authority, reason);
            return false;
        }
        because(Reason.lazily(reason.rule(), "liability-answered", reason.basis(), () ->
                new Object[] {reason.rule(), decision.number(), decision.signedOn()}));
        return true;
    }

    /** Takes another answer in: its value, once its reasons or whatever stands against it are noted. */
    <T> Optional<T> take(Outcome<T> answer) {
        return answer.match(
                settled -> {
                    reasons.addAll(settled.reasons());
                    obligations.addAll(settled.obligations());
                    return Optional.of(settled.value());
                },
                refused -> {
                    refusals.addAll(refused.reasons());
                    return Optional.empty();
                },
                referred -> {
                    questions.addAll(referred.questions());
                    return Optional.empty();
                });
    }

    /** The reasons so far with this value, or what stands against it: refusals first, then questions. */
    <T> Outcome<T> conclude(T value) {
        if (!refusals.isEmpty()) return new Outcome.Refused<>(refusals);
        if (!questions.isEmpty()) return new Outcome.Referred<>(questions);
        return new Outcome.Settled<>(value, reasons, obligations);
    }
}
