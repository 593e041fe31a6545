package vn.mtb.outcome;

import java.util.stream.Collectors;

/** The same answer, thrown (<i>không được hoặc phải trình</i>): by {@link Outcome#orElseThrow()} only. */
public final class NotSettledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // read at once by whoever catches it; nobody stores an exception
    private final Outcome<?> outcome;

    NotSettledException(Outcome<?> outcome) {
        super(outcome.reasons().stream().map(reason -> "- " + reason).collect(Collectors.joining("\n", "\n", "")));
        this.outcome = outcome;
    }

    /**
     * What was answered.
     *
     * @return a refusal or a referral
     */
    public Outcome<?> outcome() {
        return outcome;
    }
}
