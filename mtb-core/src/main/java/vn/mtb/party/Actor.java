package vn.mtb.party;

import java.util.Objects;

/**
 * Who acts or signs (<i>người thực hiện</i>), as what, for which unit.
 *
 * @param person who
 * @param as in which capacity
 * @param unit for which unit
 */
public record Actor(PersonId person, Capacity as, UnitId unit) {

    /** Refuses missing parts. */
    public Actor {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Whether this actor signs for a unit.
     *
     * @param asked the unit
     * @return true in the capacity of a unit, and of that one
     */
    public boolean isUnit(UnitId asked) {
        return as == Capacity.UNIT && unit.equals(asked);
    }
}
