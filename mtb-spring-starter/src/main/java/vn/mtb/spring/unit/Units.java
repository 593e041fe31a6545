package vn.mtb.spring.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.mtb.party.UnitId;

/** The units that this application serves (<i>các đơn vị được phục vụ</i>). */
public final class Units {
    private final Map<UnitId, ServedUnit> served = new TreeMap<>();

    /**
     * Some units.
     *
     * @param units each with its register and rules
     */
    public Units(Collection<ServedUnit> units) {
        units.forEach(unit -> served.put(unit.id(), unit));
    }

    /**
     * One of them.
     *
     * @param unit which
     * @return the unit
     * @throws UnknownUnit when it is not served here
     */
    public ServedUnit of(UnitId unit) {
        ServedUnit found = served.get(unit);
        if (found == null) throw new UnknownUnit(unit, served.keySet());
        return found;
    }

    /**
     * One of them, if it is.
     *
     * @param unit which
     * @return the unit
     */
    public Optional<ServedUnit> find(UnitId unit) {
        return Optional.ofNullable(served.get(unit));
    }

    /**
     * Every unit served here.
     *
     * @return in the order of their ids
     */
    public Collection<ServedUnit> all() {
        return List.copyOf(served.values());
    }
}
