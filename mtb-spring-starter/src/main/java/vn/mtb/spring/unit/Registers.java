package vn.mtb.spring.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.mtb.party.UnitId;
import vn.mtb.register.Register;

/** The registers kept here, one for each unit served (<i>các sổ được giữ ở đây</i>). */
public final class Registers {
    private final Map<UnitId, Register> kept = new TreeMap<>();

    /**
     * Some registers.
     *
     * @param registers each named as its unit's id
     */
    public Registers(Collection<Register> registers) {
        registers.forEach(register -> kept.put(new UnitId(register.name()), register));
    }

    /**
     * One of them.
     *
     * @param unit whose
     * @return the register
     * @throws UnknownUnit when it is not kept here
     */
    public Register of(UnitId unit) {
        Register found = kept.get(unit);
        if (found == null) throw new UnknownUnit(unit, kept.keySet());
        return found;
    }

    /**
     * One of them, if it is.
     *
     * @param name its name
     * @return the register
     */
    public Optional<Register> named(String name) {
        return kept.values().stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    /**
     * All of them.
     *
     * @return in the order of their names
     */
    public List<Register> all() {
        return List.copyOf(kept.values());
    }
}
