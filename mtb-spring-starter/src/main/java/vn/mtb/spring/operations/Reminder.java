package vn.mtb.spring.operations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.Reason;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * Something that somebody should see to (<i>việc cần nhắc</i>). Ids only, no names.
 *
 * @param unit in whose register
 * @param tablet about which tablet
 * @param kind what it is about
 * @param due the last day, where there is one; of a year without a review its last day
 * @param reason why, with its clause; empty for a warranty, which no clause limits
 */
public record Reminder(UnitId unit, TabletId tablet, Kind kind, Optional<LocalDate> due, Optional<Reason> reason) {

    /** What a reminder is about (<i>loại việc cần nhắc</i>). */
    public enum Kind {
        /** A year ended without a review (<i>năm thiếu rà soát</i>). */
        REVIEW_LACKING,
        /** A review is still to be made (<i>đến kỳ rà soát</i>). */
        REVIEW_DUE,
        /** A warranty ends soon (<i>sắp hết bảo hành</i>). */
        WARRANTY_ENDING,
        /** A duty with a last day that no later act discharged (<i>nghĩa vụ có thời hạn</i>). */
        DUTY,
        /** Time went on, for example a post has ended while its holder still has the tablet (<i>thôi chức vụ mà còn giữ máy</i>). */
        STANDING
    }

    /** Refuses missing parts. */
    public Reminder {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(tablet, "tablet");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Whether it is overdue.
     *
     * @param on the day asked about
     * @return true from the day after the last day
     */
    public boolean overdue(LocalDate on) {
        return due.isPresent() && on.isAfter(due.get());
    }
}
