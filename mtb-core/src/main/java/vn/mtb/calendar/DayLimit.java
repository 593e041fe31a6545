package vn.mtb.calendar;

import java.time.LocalDate;
import vn.mtb.outcome.UnfitValue;

/**
 * A time limit in calendar days (<i>thời hạn tính bằng ngày</i>), as in "30 days from discovery". The day of the event is not
 * counted and the last day is; a last day that happens to be a day of rest is not moved, because no text at hand moves it
 * (reading I-30).
 *
 * @param days how many days, from 1
 */
public record DayLimit(int days) {

    /** Refuses a limit of no days, naming the value. */
    public DayLimit {
        if (days < 1) {
            throw new UnfitValue("unfit-day-limit", days);
        }
    }

    /**
     * The last day on which the limit is kept.
     *
     * @param event the day of the event, which is day 0
     * @return that day and as many more as the limit has
     */
    public LocalDate lastDay(LocalDate event) {
        return event.plusDays(days);
    }
}
