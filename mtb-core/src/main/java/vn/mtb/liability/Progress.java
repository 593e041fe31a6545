package vn.mtb.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;

/**
 * Where a case stood on a day (<i>tiến độ xử lý</i>): what is next, what is owed and by when, and which deadline cannot be told.
 *
 * @param on the day
 * @param next the first stage that is not done; empty when nothing is left
 * @param owed what has to be done, each with its last day where a text gives one and the days off are known
 * @param untold the deadlines that exist and cannot be told
 */
public record Progress(LocalDate on, Optional<Stage> next, List<Obligation> owed, List<Reason> untold) {

    /** Refuses missing parts; copies both lists. */
    public Progress {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(next, "next");
        owed = List.copyOf(owed);
        untold = List.copyOf(untold);
    }

    /**
     * What should have been done before that day.
     *
     * @return what is owed and overdue; nothing without a known last day ever is
     */
    public List<Obligation> overdue() {
        return owed.stream().filter(duty -> duty.overdue(on)).toList();
    }
}
