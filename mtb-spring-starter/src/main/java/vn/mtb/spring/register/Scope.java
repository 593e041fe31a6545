package vn.mtb.spring.register;

import java.util.Set;
import vn.mtb.party.UnitId;

/**
 * Whose tablets somebody may see (<i>phạm vi được xem</i>): those of some units, or everything for the focal body.
 *
 * @param everything true for the focal body and the City Office
 * @param units the units, when it is not everything; none means nothing is seen
 */
public record Scope(boolean everything, Set<UnitId> units) {

    /** Copies the units. */
    public Scope {
        units = Set.copyOf(units);
    }

    /**
     * No limit.
     *
     * @return the scope of the focal body
     */
    public static Scope all() {
        return new Scope(true, Set.of());
    }

    /**
     * Some units only.
     *
     * @param units whose tablets are seen
     * @return the scope
     */
    public static Scope of(UnitId... units) {
        return new Scope(false, Set.of(units));
    }

    /**
     * Whether a unit's tablets are seen.
     *
     * @param unit which unit
     * @return true when it is one of them, or everything is
     */
    public boolean includes(UnitId unit) {
        return everything || units.contains(unit);
    }
}
