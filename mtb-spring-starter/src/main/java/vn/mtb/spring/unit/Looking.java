package vn.mtb.spring.unit;

import java.time.LocalDate;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Tablet;

/** Looks up what the rules read (<i>tra cứu tình tiết</i>). Replace it where people and units are kept in another system. */
public interface Looking {

    /**
     * What an act reads: its people with their posts, accounts and tablets, and its units.
     *
     * @param act what is to be done
     * @param on the date on paper
     * @return facts that cover the act
     */
    Facts about(Act act, LocalDate on);

    /**
     * What is to be known to say what may come next with a tablet: its holder and its managing unit.
     *
     * @param tablet the tablet as it is
     * @param on the day
     * @return facts that cover it
     */
    Facts about(Tablet tablet, LocalDate on);

    /**
     * What is to be known of one person: posts, accounts and tablets.
     *
     * @param person who
     * @param on the day
     * @return facts that cover that person
     */
    Facts about(PersonId person, LocalDate on);

    /**
     * What an act reads that a register does not know itself: its own chains it reads in the breath in which it judges, and they replace what
     * was looked up about the same posts and accounts.
     *
     * @param register the register that is about to judge
     * @param act what is to be done
     * @param on the date on paper
     * @return facts that cover the act, with the chains of other registers that they rest on; unless overridden, all of {@link #about(Act,
     *     LocalDate)}
     */
    default Looked beside(UnitId register, Act act, LocalDate on) {
        return Looked.restingOnNothing(about(act, on));
    }

    /**
     * Whether all of it comes from registers kept here, so that no fact changes without a line being written.
     *
     * @return unless overridden, false: what was found yesterday is looked up anew today
     */
    default boolean inRegistersAlone() {
        return false;
    }
}
