package vn.mtb.liability;

import java.time.LocalDate;
import vn.mtb.outcome.Outcome;

/** Counts limits in working days (<i>ngày làm việc</i>). */
@FunctionalInterface
public interface WorkingDays {
    /**
     * The last day of a limit; the day of the event is not counted.
     *
     * @param event the day of the event
     * @param days how many working days, from 1
     * @return the last working day of the limit; referred when it cannot be told
     */
    Outcome<LocalDate> addWorkingDays(LocalDate event, int days);
}
