package vn.mtb.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;

/**
 * Until when something is to be done with a document (<i>thời hạn gửi, nhận văn bản</i>), by one text. Where two texts speak, there
 * are two limits side by side.
 *
 * @param reason what is to be done, with its basis
 * @param lastDay the last day; empty where the text says "at once" or nothing, and such a limit is never missed
 * @param until the last part of that day that still counts
 */
public record TimeLimit(Reason reason, Optional<LocalDate> lastDay, DayPart until) {

    /** A part of a working day (<i>buổi</i>). */
    public enum DayPart {
        /** Sáng. */
        MORNING,
        /** Chiều, to the end of the day. */
        AFTERNOON
    }

    /** Refuses missing parts. */
    public TimeLimit {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whether the limit was missed.
     *
     * @param on the day on which it was done, or today while it is not
     * @param part in which part of that day
     * @return true after the last part of the last day; never where no day is given
     */
    public boolean missed(LocalDate on, DayPart part) {
        if (lastDay.isEmpty() || on.isBefore(lastDay.get())) return false;
        return on.isAfter(lastDay.get()) || part.compareTo(until) > 0;
    }

    /**
     * The same as an obligation, which knows days only: a morning is worded in its reason.
     *
     * @return the obligation, due on the last day
     */
    public Obligation obligation() {
        return new Obligation(reason, lastDay, Set.of());
    }
}
