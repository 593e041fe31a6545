package vn.mtb.spring.duty;

import java.time.LocalDate;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;

/**
 * What is open in the registers kept here (<i>các việc đang mở</i>), as their lines tell it on a day. The registers are the truth: whatever
 * keeps the answers computes them anew when a chain has grown, a regulation has changed, or a day has come on which the answer is another.
 * Safe for many threads.
 */
public interface Duties {

    /**
     * What is open in one register on a day.
     *
     * @param unit whose register
     * @param day the day
     * @return the answers of the register as it is now; ask anew for what is recorded later
     * @throws vn.mtb.spring.unit.UnknownUnit when the unit is not served here
     */
    OpenDuties on(UnitId unit, LocalDate day);

    /**
     * The chain about what happened to a tablet: what was done about a duty that no act discharges is put on record there, beginning with the
     * id of the duty and a colon.
     *
     * @param tablet which
     * @return its subject
     */
    static Subject incident(TabletId tablet) {
        return new Subject("incident", tablet.value());
    }
}
