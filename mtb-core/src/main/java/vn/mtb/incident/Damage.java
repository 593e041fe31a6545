package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * Damage that a user caused (<i>làm hư hỏng</i>), as the unit established it. Ordinary wear is none.
 *
 * @param occurredOn the day of the damage
 * @param description what is broken, in a few words and without names
 * @param minutesNumber the minutes that establish it
 * @param writtenAccount whether the user gave a written account (<i>bản tường trình</i>)
 * @legal khoản 4 Điều 4 Quy chế
 */
public record Damage(LocalDate occurredOn, String description, String minutesNumber, boolean writtenAccount) {

    /** Refuses missing parts and minutes without a number. */
    public Damage {
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(description, "description");
        if (Objects.requireNonNull(minutesNumber, "minutesNumber").isBlank()) {
            throw new UnfitValue("unfit-damage-without-minutes");
        }
    }
}
