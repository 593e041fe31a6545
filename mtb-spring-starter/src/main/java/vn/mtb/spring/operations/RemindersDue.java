package vn.mtb.spring.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is published when {@code mtb.reminders.every} is set (<i>danh sách nhắc việc</i>); an application listens with {@code @EventListener}.
 *
 * @param on the day for which it was asked
 * @param reminders in the order of units and tablets
 */
public record RemindersDue(LocalDate on, List<Reminder> reminders) {

    /** Copies the list. */
    public RemindersDue {
        Objects.requireNonNull(on, "on");
        reminders = List.copyOf(reminders);
    }
}
