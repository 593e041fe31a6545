package vn.mtb.review;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.law.Regulation2020;

/**
 * One line of a record of conduct (<i>một lần ghi nhận</i>).
 *
 * @param whom whose conduct
 * @param kind what is noted
 * @param clause which clause of the Regulation it is about
 * @param on the day
 * @param facts what was seen, in a few words and without names
 * @legal Điều 7 Quy chế
 */
public record ConductEntry(Assessed whom, Kind kind, Regulation2020 clause, LocalDate on, String facts) {

    /** What is noted (<i>nội dung ghi nhận</i>). */
    public enum Kind {
        /** The clause was broken (<i>vi phạm</i>). */
        BROKEN,
        /** The clause was kept in a way worth noting (<i>chấp hành tốt</i>). */
        KEPT,
        /** Somebody competent commended it (<i>đã khen thưởng</i>). */
        COMMENDED,
        /** Somebody competent dealt with a breach (<i>đã xử lý vi phạm</i>). */
        DEALT_WITH
    }

    /** Refuses missing parts. */
    public ConductEntry {
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(facts, "facts");
    }
}
