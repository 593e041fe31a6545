package vn.mtb.spring.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * Something that is open about a tablet (<i>việc đang mở của một máy</i>). Ids only, no names.
 *
 * @param unit in whose register
 * @param tablet about which tablet
 * @param kind what it is about
 * @param owed what is owed, with its clause; empty for a warranty, which no clause limits
 * @param due the last day, where there is one; of a year without a review its last day
 * @param since the date on the paper that brought it; empty when time alone did
 * @param holder who holds the tablet, or held it last
 */
public record OpenDuty(
        UnitId unit,
        TabletId tablet,
        Kind kind,
        Optional<Obligation> owed,
        Optional<LocalDate> due,
        Optional<LocalDate> since,
        Optional<PersonId> holder) {

    /** What it is about (<i>loại việc</i>). */
    public enum Kind {
        /** A year ended without a review (<i>năm thiếu rà soát</i>). */
        REVIEW_LACKING,
        /** A review is still to be made (<i>đến kỳ rà soát</i>). */
        REVIEW_DUE,
        /** Until when the warranty lasts (<i>hạn bảo hành</i>). */
        WARRANTY,
        /** A duty of a line that nothing discharged (<i>nghĩa vụ chưa xong</i>). */
        DUTY,
        /** Time went on, for example a post has ended while its holder still has the tablet (<i>thôi chức vụ mà còn giữ máy</i>). */
        STANDING
    }

    /** Refuses missing parts. */
    public OpenDuty {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(tablet, "tablet");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(holder, "holder");
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

    /** The frozen id of the duty; empty for a warranty. */
    String rule() {
        return owed.map(Obligation::duty).orElse("");
    }
}
