package vn.mtb.unitrule;

import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;

/**
 * One thing that a unit's regulation says (<i>nội dung của quy chế đơn vị</i>), with the clause that says it. A closed list: what none of
 * these can say, a regulation cannot change.
 */
public sealed interface Content permits Access, Demand, Departure, Equipping, Surrounding, Timing {

    /**
     * Where the regulation says it.
     *
     * @return the clause
     */
    Clause clause();

    /**
     * How it stands beside the city's rules and the law around them.
     *
     * @param whole the regulation it stands in
     * @return filled, added, tightened, loosened, or open
     */
    Finding against(UnitRegulation whole);

    /**
     * What it is about.
     *
     * @return a few words in both languages
     */
    default Text gist() {
        String key = "Content." + getClass().getSimpleName();
        return new Text(Messages.say(Language.VIETNAMESE, key), Messages.say(Language.ENGLISH, key));
    }
}
