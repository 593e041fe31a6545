package vn.mtb.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A technical fault (<i>sự cố về kỹ thuật</i>). Its own day decides about the warranty, not the day of the call.
 *
 * @param occurredOn the day of the fault
 * @param description what fails, in a few words
 * @param dismantled whether somebody opened the tablet on his own initiative
 * @param notices who was told
 * @legal khoản 5 Điều 6 Quy chế
 */
public record Fault(LocalDate occurredOn, String description, boolean dismantled, List<Notice> notices) {

    /** Refuses missing parts; copies the notices. */
    public Fault {
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(description, "description");
        notices = List.copyOf(notices);
    }
}
