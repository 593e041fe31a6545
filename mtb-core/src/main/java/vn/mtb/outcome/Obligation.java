package vn.mtb.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Language;

/**
 * What must follow (<i>nghĩa vụ phát sinh</i>): allowed, and then this.
 *
 * @param reason the duty, with its basis
 * @param due the last day, only where a text or a unit's rule names a number of days
 * @param dischargedBy the wire names of the acts that fulfil it; empty when that happens outside the register
 */
public record Obligation(Reason reason, Optional<LocalDate> due, Set<String> dischargedBy) {

    /** Copies what discharges it. */
    public Obligation {
        dischargedBy = Set.copyOf(dischargedBy);
    }

    /**
     * The frozen id of the duty.
     *
     * @return kebab-case ASCII
     */
    public String duty() {
        return reason.rule();
    }

    /**
     * Whether it is overdue. Without a date it never is.
     *
     * @param on the day asked about
     * @return true from the day after the last day
     */
    public boolean overdue(LocalDate on) {
        return due.isPresent() && on.isAfter(due.get());
    }

    /**
     * The sentence, with the last day if there is one.
     *
     * @param language of the sentence
     * @return the sentence without its citation
     */
    public String in(Language language) {
        return due.map(day -> Messages.say(language, "obligation-due", reason.in(language), day))
                .orElseGet(() -> reason.in(language));
    }
}
