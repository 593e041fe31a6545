package vn.mtb.spring.unit;

import java.util.Collection;
import vn.mtb.party.UnitId;

/** A unit that this application does not serve (<i>đơn vị không được phục vụ ở đây</i>). */
public final class UnknownUnit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownUnit(UnitId unit, Collection<UnitId> served) {
        super("đơn vị " + unit + " không được phục vụ ở đây; các đơn vị được phục vụ: " + served + " · unit " + unit
                + " is not served here; served are " + served + ": add mtb.units." + unit);
    }
}
