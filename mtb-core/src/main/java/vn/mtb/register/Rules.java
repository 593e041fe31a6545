package vn.mtb.register;

import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** Who judges before the register writes (<i>bộ quy tắc xét</i>): a {@link Rulebook} and, where a unit has them, rules for other subjects. */
@FunctionalInterface
public interface Rules {

    /**
     * Judges an act on a tablet.
     *
     * @param tablet the tablet as the register has it
     * @param act what is to be done
     * @param facts what was looked up
     * @param made who acts, when
     * @return the rulebook's answer
     */
    Outcome<Tablet> take(Tablet tablet, Act act, Facts facts, Made made);

    /**
     * Judges what is to be recorded about another subject, accounts aside: those the register judges by {@link
     * vn.mtb.account.AccountRules}. Unless overridden it is recorded as it is reported, and the answer says so.
     *
     * @param deed what is to be recorded
     * @param facts what was looked up
     * @param made who acts, when
     * @return settled, refused or referred
     */
    default Outcome<Deed> other(Deed deed, Facts facts, Made made) {
        return Outcome.settled(deed, Reason.of("recorded-as-reported", Basis.consistency()));
    }

    /**
     * The rules of a rulebook.
     *
     * @param rulebook the city's, or a unit's on top of it
     * @return rules that ask it
     */
    static Rules of(Rulebook rulebook) {
        return rulebook::take;
    }
}
