package vn.mtb.party;

import java.time.LocalDate;
import vn.mtb.law.Period;

/**
 * How the texts treat a post (<i>nhóm chức vụ</i>): who is equipped with a tablet by Điều 2, and when the group exists.
 *
 * @legal Điều 2, khoản 3 Điều 3 Quy chế
 */
public enum PositionGroup {
    /** Chairman and vice-chairmen of UBND Thành phố. */
    CITY_LEADER(Entitlement.LISTED),
    /** Chief and deputy chiefs of the City Office. */
    CITY_OFFICE_LEADER(Entitlement.LISTED),
    /** Directors and deputy directors of departments. */
    DEPARTMENT_LEADER(Entitlement.LISTED),
    /** Heads and deputy heads of other agencies (<i>ban, ngành</i>). */
    AGENCY_LEADER(Entitlement.LISTED),
    /** Chief inspector and deputies: named by Điều 3(3), in Điều 2 only as an agency. */
    INSPECTORATE_LEADER(Entitlement.LISTED),
    /** Chairmen and vice-chairmen of districts, while there were districts. */
    DISTRICT_LEADER(Entitlement.LISTED),
    /** Leaders of other units of the city: named by Điều 3(3), not by Điều 2. */
    CITY_UNIT_LEADER(Entitlement.NONE),
    /** Rooms, staff, sub-units: only by a unit's own regulation. */
    WITHIN_A_UNIT(Entitlement.UNIT_RULE),
    /** Commune leaders: none before the reform of 1/7/2025, open since. */
    COMMUNE_LEADER(Entitlement.NONE),
    /** People's Council and Party: only recipients of the Decision. */
    COUNCIL_OR_PARTY_LEADER(Entitlement.NONE),
    /** Technicians and suppliers. */
    TECHNICIAN(Entitlement.NONE);

    /** What a group is entitled to (<i>diện trang bị</i>). */
    public enum Entitlement {
        /** Named by Điều 2. */
        LISTED,
        /** Only where a unit's own regulation says so (Điều 8(3)). */
        UNIT_RULE,
        /** No text names it. */
        NONE,
        /** Whether the text reaches it is open, and an authority must say. */
        OPEN
    }

    /** The last day on which districts existed, and the first after it. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final Period DISTRICTS = new Period(LocalDate.MIN, TWO_TIERS.minusDays(1));

    private final Entitlement entitlement;

    PositionGroup(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    /**
     * What the group is entitled to on a day.
     *
     * @param on the day
     * @return by Điều 2 as read with the reforms of 2025: nobody leads a district from 1/7/2025, and whether commune leaders
     *     stepped in is open
     */
    public Entitlement entitlement(LocalDate on) {
        if (this == DISTRICT_LEADER && !DISTRICTS.contains(on)) return Entitlement.NONE;
        if (this == COMMUNE_LEADER && !on.isBefore(TWO_TIERS)) return Entitlement.OPEN;
        return entitlement;
    }

    /**
     * Whether the text itself ties this group to a decision of UBND Thành phố that equips its members. For the first groups
     * the grammar of Điều 2 leaves it open.
     *
     * @return true where the condition stands beyond doubt
     */
    public boolean equippedByDecisionBeyondDoubt() {
        return this != CITY_LEADER && this != CITY_OFFICE_LEADER;
    }
}
