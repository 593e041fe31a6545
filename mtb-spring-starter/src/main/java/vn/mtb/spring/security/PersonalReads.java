package vn.mtb.spring.security;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * Who read whose personal data, and when (<i>nhật ký xem dữ liệu cá nhân</i>). The trace is written before anything is shown: where it
 * cannot be written, nothing is. It holds ids, never what was read, and never goes to a log.
 *
 * @legal Nghị định số 13/2023/NĐ-CP; Luật số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP
 */
public interface PersonalReads {

    /** What was read (<i>loại dữ liệu được xem</i>). */
    enum Kind {
        /** Name, post in words and contact. */
        CARD,
        /** Posts with their days. */
        POSTS,
        /** Accounts with their states. */
        ACCOUNTS,
        /** Minutes for print, which name both sides. */
        MINUTES,
        /** An attached paper. */
        PAPER,
        /** The whole register. */
        EXPORT;

        /**
         * As it is stored.
         *
         * @return lower-case ASCII
         */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One reading (<i>một lần xem</i>).
     *
     * @param at when
     * @param person who read
     * @param as in which capacity
     * @param unit for which unit
     * @param register in which unit's register
     * @param kind what
     * @param subject whose, or of which tablet
     */
    record Read(Instant at, PersonId person, Capacity as, UnitId unit, UnitId register, Kind kind, String subject) {}

    /**
     * Writes down that somebody is about to read.
     *
     * @param actor who
     * @param register in which unit's register
     * @param kind what
     * @param subject whose, or of which tablet
     */
    void note(Actor actor, UnitId register, Kind kind, String subject);

    /**
     * Who has read about somebody or something.
     *
     * @param register in which unit's register
     * @param subject whose, or of which tablet
     * @param most how many readings at most, from 1
     * @return the latest first
     */
    List<Read> of(UnitId register, String subject, int most);

    /**
     * Deletes what is old, and notes how much was deleted; both in the transaction of the caller, or in one of their own.
     *
     * @param before readings before this are deleted
     * @return how many there were; when there were none, nothing is noted
     */
    int forget(Instant before);
}
