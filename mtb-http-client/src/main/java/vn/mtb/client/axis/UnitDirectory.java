package vn.mtb.client.axis;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.mtb.client.BadInput;
import vn.mtb.party.AgencyCode;

/**
 * The door of each unit (<i>địa chỉ của từng đơn vị</i>): its own address, its own credentials, its own dialect. Codes are compared as
 * they are written; that an old and a new code mean one unit is for whoever fills the directory to say.
 *
 * @legal khoản 1 Điều 5 Quy chế
 */
public final class UnitDirectory {
    private final Map<AgencyCode, DocumentAxis> doors;

    private UnitDirectory(Map<AgencyCode, DocumentAxis> doors) {
        this.doors = doors;
    }

    /**
     * The doors of some units.
     *
     * @param doors one for each unit
     * @return the directory
     * @throws BadInput when a unit has two
     */
    public static UnitDirectory of(Collection<? extends DocumentAxis> doors) {
        Map<AgencyCode, DocumentAxis> kept = new LinkedHashMap<>();
        for (DocumentAxis door : doors) {
            if (kept.putIfAbsent(door.unit(), door) != null) {
                throw new BadInput("unit-with-two-doors", door.unit());
            }
        }
        return new UnitDirectory(kept);
    }

    /**
     * The door of a unit.
     *
     * @param unit its code
     * @return the door
     * @throws BadInput when the unit has none
     */
    public DocumentAxis of(AgencyCode unit) {
        DocumentAxis door = doors.get(unit);
        if (door == null) throw new BadInput("unit-without-a-door", unit);
        return door;
    }

    /**
     * The units that have one.
     *
     * @return their codes, in the order given
     */
    public Set<AgencyCode> units() {
        return Collections.unmodifiableSet(doors.keySet());
    }

    @Override
    public String toString() {
        return "doors of " + doors.keySet();
    }
}
