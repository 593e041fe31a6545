package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;

/**
 * What somebody found and takes for a breach of the user's duties (<i>vi phạm</i>). Whether it is one, {@link UseRules} says.
 *
 * @param kind which duty
 * @param foundOn the day on which it was found
 * @param facts what was seen, in a few words and without names
 * @param authorised whether it was done with authority, and so is no breach where the text says “tự ý”
 * @param circumstances what else the text lets decide, as far as it is known
 * @legal Điều 6, khoản 2 Điều 7 Quy chế
 */
public record Violation(
        UseDuty kind, LocalDate foundOn, String facts, boolean authorised, Set<Circumstance> circumstances) {

    /** Refuses missing parts, circumstances that the text does not know for this duty, and two that contradict each other. */
    public Violation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(foundOn, "foundOn");
        Objects.requireNonNull(facts, "facts");
        circumstances = Set.copyOf(circumstances);
        for (Circumstance circumstance : circumstances) {
            if (!kind.circumstances().contains(circumstance)) {
                throw new UnfitValue(
                        "unfit-circumstance",
                        circumstance,
                        kind,
                        kind.circumstances().stream().sorted().toList());
            }
        }
        if (circumstances.contains(Circumstance.WARRANTY_AFFECTED)
                && circumstances.contains(Circumstance.WARRANTY_NOT_AFFECTED)) {
            throw new UnfitValue(
                    "unfit-both-circumstances", Circumstance.WARRANTY_AFFECTED, Circumstance.WARRANTY_NOT_AFFECTED);
        }
    }

    /**
     * A finding of which nothing else is known.
     *
     * @param kind which duty
     * @param foundOn the day on which it was found
     * @param facts what was seen, in a few words and without names
     * @param authorised whether it was done with authority
     */
    public Violation(UseDuty kind, LocalDate foundOn, String facts, boolean authorised) {
        this(kind, foundOn, facts, authorised, Set.of());
    }
}
