package vn.mtb.spring.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/**
 * Every unit that this application knows (<i>các đơn vị được biết</i>): those that are configured, served here or not, and the rooms and
 * sub-units that the regulation of a day names.
 */
public final class KnownUnits {
    private final Map<UnitId, Unit> configured = new TreeMap<>();
    private final Regulations regulations;

    /**
     * Some units.
     *
     * @param configured what each of them is
     * @param regulations the regulations in force
     */
    public KnownUnits(Collection<Unit> configured, Regulations regulations) {
        configured.forEach(unit -> this.configured.put(unit.id(), unit));
        this.regulations = regulations;
    }

    /**
     * What a unit is.
     *
     * @param unit which
     * @param on the day for which it is asked
     * @return the unit; empty when neither the configuration nor a regulation of that day names it
     */
    public Optional<Unit> find(UnitId unit, LocalDate on) {
        Unit known = configured.get(unit);
        if (known != null) return Optional.of(known);
        return regulations.inForce().stream()
                .flatMap(one -> one.rules().regulation(on).stream())
                .flatMap(text -> Optional.ofNullable(text.heading().units().get(unit)).stream())
                .findFirst();
    }

    /**
     * Those that are configured.
     *
     * @return in the order of their ids
     */
    public List<Unit> configured() {
        return new ArrayList<>(configured.values());
    }
}
