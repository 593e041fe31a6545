package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * What somebody did (<i>hành vi</i>), with its papers and nothing else: one record per step and version. An act names other
 * subjects by id; what those were is passed to the rules as {@link Facts}. What it does to a tablet is said here, for ever, and
 * never refuses.
 */
public sealed interface Act permits Acquisition, Act.Signed, Holding, Installation, Mishap, Removal, Repair, Upkeep {

    /**
     * The step it takes.
     *
     * @return the verb
     */
    Step step();

    /**
     * The version of its form on the wire.
     *
     * @return 1 for the first
     */
    default int version() {
        return 1;
    }

    /**
     * Whose appointments, accounts and tablets the rules will read.
     *
     * @return the people that the facts must cover
     */
    default Set<PersonId> people() {
        return Set.of();
    }

    /**
     * Which units the rules will read.
     *
     * @return the units that the facts must cover
     */
    default Set<UnitId> units() {
        return Set.of();
    }

    /**
     * The status it leads to.
     *
     * @param before the tablet it happens to
     * @return the status after it; the same one unless the act says otherwise
     */
    default Status becomes(Tablet before) {
        return before.status();
    }

    /**
     * What it changes beside the status.
     *
     * @param draft the tablet to be
     * @param on the date on paper
     */
    default void change(Tablet.Draft draft, LocalDate on) {}

    /** An act with two-sided minutes (<i>hành vi có biên bản bàn giao</i>). */
    sealed interface Signed extends Act
            permits Issuing,
                    Acquisition.HandOver,
                    Holding.Entrust,
                    Holding.GiveBack,
                    Removal.HandOverRecalled,
                    Removal.TakeOver,
                    Removal.Transfer {
        /**
         * The signed minutes.
         *
         * @return both sides and the date
         */
        Minutes minutes();
    }

    /** An act that puts a tablet into somebody's hands for use (<i>giao máy cho người sử dụng</i>). */
    sealed interface Issuing extends Signed permits Holding.HandOn, Holding.PutIntoUse {
        /**
         * The decision that equips the holder.
         *
         * @return the decision, if there is one
         */
        Optional<Decision> equippedBy();

        /**
         * What else was signed.
         *
         * @return the codes that a unit's regulation uses
         */
        Set<String> papers();

        /**
         * Who gets it.
         *
         * @return the receiver of the minutes
         */
        default PersonId holder() {
            return minutes().receiver().person();
        }
    }
}
