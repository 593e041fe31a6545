package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A breach of the user's duties (<i>vi phạm</i>), as somebody found it.
 *
 * @param kind which duty
 * @param foundOn the day on which it was found
 * @param facts what was seen, in a few words and without names
 * @param authorised whether it was done with authority, and so is no breach where the text says “tự ý”
 * @legal Điều 6, khoản 2 Điều 7 Quy chế
 */
public record Violation(UseDuty kind, LocalDate foundOn, String facts, boolean authorised) {

    /** Refuses missing parts. */
    public Violation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(foundOn, "foundOn");
        Objects.requireNonNull(facts, "facts");
    }
}
