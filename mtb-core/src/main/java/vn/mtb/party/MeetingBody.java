package vn.mtb.party;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.law.Reform2025;

/**
 * The sides of the meetings whose papers Điều 3(3) takes off paper (<i>thành phần họp với lãnh đạo Thành phố</i>): the city's
 * leaders, and the bodies they meet. It is no list of tablet holders; that is Điều 2.
 *
 * @legal khoản 3 Điều 3 Quy chế
 */
public enum MeetingBody {
    /** The city's leaders: the chairman and vice-chairmen of UBND Thành phố (reading I-33). */
    CITY_LEADERS,
    /** Directors and deputy directors of departments (<i>Sở</i>). */
    DEPARTMENTS,
    /** Chief inspector and deputies (<i>Thanh tra Thành phố</i>). */
    INSPECTORATE,
    /** Chairmen and vice-chairmen of districts (<i>UBND quận, huyện, thị xã</i>), until 30/6/2025. */
    DISTRICTS,
    /** Leaders of the city's other units (<i>đơn vị thuộc Thành phố</i>), agencies among them. */
    CITY_UNITS,
    /** Chief and deputy chiefs of the City Office, one of the city's units by reading I-33. */
    CITY_OFFICE,
    /** Leaders of communes (<i>phường, xã</i>), whom the clause does not name; open since districts ended. */
    COMMUNES;

    /**
     * The body whose leaders hold such posts.
     *
     * @param group how the texts treat a post
     * @return the body; nothing for posts within a unit, for technicians, and for the People's Council and the Party
     */
    public static Optional<MeetingBody> of(PositionGroup group) {
        return switch (group) {
            case CITY_LEADER -> Optional.of(CITY_LEADERS);
            case DEPARTMENT_LEADER -> Optional.of(DEPARTMENTS);
            case INSPECTORATE_LEADER -> Optional.of(INSPECTORATE);
            case DISTRICT_LEADER -> Optional.of(DISTRICTS);
            case AGENCY_LEADER, CITY_UNIT_LEADER -> Optional.of(CITY_UNITS);
            case CITY_OFFICE_LEADER -> Optional.of(CITY_OFFICE);
            case COMMUNE_LEADER -> Optional.of(COMMUNES);
            case WITHIN_A_UNIT, COUNCIL_OR_PARTY_LEADER, TECHNICIAN -> Optional.empty();
        };
    }

    /**
     * How the clause reaches this body.
     *
     * @param on the day of the meeting
     * @return named; for districts only to 30/6/2025, open for communes from 1/7/2025, and implied for the City Office
     */
    public Reach reach(LocalDate on) {
        boolean twoTiers = Reform2025.TWO_TIERS.instrument().inForce().contains(on);
        return switch (this) {
            case DISTRICTS -> twoTiers ? Reach.NOT_NAMED : Reach.NAMED;
            case COMMUNES -> twoTiers ? Reach.OPEN : Reach.NOT_NAMED;
            case CITY_OFFICE -> Reach.IMPLIED;
            case CITY_LEADERS, DEPARTMENTS, INSPECTORATE, CITY_UNITS -> Reach.NAMED;
        };
    }
}
