package vn.mtb.spring.unit;

import java.util.Collection;
import vn.mtb.party.UnitId;

/** A unit that this application does not serve or does not know (<i>đơn vị không được phục vụ ở đây</i>). */
public final class UnknownUnit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownUnit(UnitId unit, Collection<UnitId> served) {
        super("đơn vị " + unit + " không được phục vụ ở đây; các đơn vị được phục vụ: " + served + " · unit " + unit
                + " is not served here; served are " + served + ": add mtb.units." + unit);
    }

    private UnknownUnit(String message) {
        super(message);
    }

    /** A unit that an act names and nobody has configured. */
    static UnknownUnit unheardOf(UnitId unit, KnownUnits known) {
        String names = known.configured().stream()
                .map(one -> one.id().value())
                .toList()
                .toString();
        return new UnknownUnit("chưa biết đơn vị " + unit + "; đã khai báo: " + names + "; thêm mtb.units." + unit
                + " với served: false · unit " + unit + " is not known; configured are " + names + ": add mtb.units."
                + unit + " with served: false");
    }
}
