package vn.mtb.party;

import java.util.List;
import java.util.Objects;

/**
 * A post (<i>chức vụ</i>). The posts of the text are constants; a unit names its own by a code, in a group.
 *
 * @param code frozen kebab-case code
 * @param group how the texts treat it
 * @legal Điều 2, khoản 3 Điều 3 Quy chế
 */
public record Position(String code, PositionGroup group) {

    /** Chairman of the City People's Committee (<i>Chủ tịch UBND Thành phố</i>). */
    public static final Position CITY_CHAIRMAN = new Position("city-chairman", PositionGroup.CITY_LEADER);
    /** Vice-chairman of the City People's Committee (<i>Phó Chủ tịch UBND Thành phố</i>). */
    public static final Position CITY_VICE_CHAIRMAN = new Position("city-vice-chairman", PositionGroup.CITY_LEADER);
    /** Chief of the City Office (<i>Chánh Văn phòng UBND Thành phố</i>). */
    public static final Position OFFICE_CHIEF = new Position("office-chief", PositionGroup.CITY_OFFICE_LEADER);
    /** Deputy chief of the City Office (<i>Phó Chánh Văn phòng UBND Thành phố</i>). */
    public static final Position OFFICE_DEPUTY_CHIEF =
            new Position("office-deputy-chief", PositionGroup.CITY_OFFICE_LEADER);
    /** Director of a department (<i>Giám đốc Sở</i>). */
    public static final Position DEPARTMENT_DIRECTOR =
            new Position("department-director", PositionGroup.DEPARTMENT_LEADER);
    /** Deputy director of a department (<i>Phó Giám đốc Sở</i>). */
    public static final Position DEPARTMENT_DEPUTY_DIRECTOR =
            new Position("department-deputy-director", PositionGroup.DEPARTMENT_LEADER);
    /** Head of another agency of the city (<i>Thủ trưởng ban, ngành</i>). */
    public static final Position AGENCY_HEAD = new Position("agency-head", PositionGroup.AGENCY_LEADER);
    /** Deputy head of another agency of the city (<i>Phó thủ trưởng ban, ngành</i>). */
    public static final Position AGENCY_DEPUTY_HEAD = new Position("agency-deputy-head", PositionGroup.AGENCY_LEADER);
    /** Chief inspector of the city (<i>Chánh Thanh tra Thành phố</i>). */
    public static final Position CHIEF_INSPECTOR = new Position("chief-inspector", PositionGroup.INSPECTORATE_LEADER);
    /** Deputy chief inspector of the city (<i>Phó Chánh Thanh tra Thành phố</i>). */
    public static final Position DEPUTY_CHIEF_INSPECTOR =
            new Position("deputy-chief-inspector", PositionGroup.INSPECTORATE_LEADER);
    /** Chairman of a district's People's Committee (<i>Chủ tịch UBND quận, huyện, thị xã</i>). */
    public static final Position DISTRICT_CHAIRMAN = new Position("district-chairman", PositionGroup.DISTRICT_LEADER);
    /** Vice-chairman of a district's People's Committee (<i>Phó Chủ tịch UBND quận, huyện, thị xã</i>). */
    public static final Position DISTRICT_VICE_CHAIRMAN =
            new Position("district-vice-chairman", PositionGroup.DISTRICT_LEADER);
    /** Head of another unit of the city (<i>Thủ trưởng đơn vị thuộc Thành phố</i>). */
    public static final Position CITY_UNIT_HEAD = new Position("city-unit-head", PositionGroup.CITY_UNIT_LEADER);
    /** Other leader of another unit of the city (<i>Lãnh đạo đơn vị thuộc Thành phố</i>). */
    public static final Position CITY_UNIT_LEADER = new Position("city-unit-leader", PositionGroup.CITY_UNIT_LEADER);
    /** Head of a room (<i>Trưởng phòng</i>). */
    public static final Position ROOM_HEAD = new Position("room-head", PositionGroup.WITHIN_A_UNIT);
    /** Deputy head of a room (<i>Phó trưởng phòng</i>). */
    public static final Position ROOM_DEPUTY_HEAD = new Position("room-deputy-head", PositionGroup.WITHIN_A_UNIT);
    /** Head of a sub-unit (<i>Thủ trưởng đơn vị trực thuộc</i>). */
    public static final Position SUB_UNIT_HEAD = new Position("sub-unit-head", PositionGroup.WITHIN_A_UNIT);
    /** Member of staff (<i>chuyên viên</i>). */
    public static final Position STAFF = new Position("staff", PositionGroup.WITHIN_A_UNIT);
    /** Chairman or vice-chairman of a commune's People's Committee (<i>lãnh đạo UBND phường, xã</i>). */
    public static final Position COMMUNE_LEADER = new Position("commune-leader", PositionGroup.COMMUNE_LEADER);
    /** Leader of the People's Council or the Party Committee (<i>lãnh đạo HĐND, Thành ủy</i>). */
    public static final Position COUNCIL_OR_PARTY_LEADER =
            new Position("council-or-party-leader", PositionGroup.COUNCIL_OR_PARTY_LEADER);
    /** Technician of the focal body or of a supplier (<i>kỹ thuật viên</i>), who holds tablets for work only. */
    public static final Position TECHNICIAN = new Position("technician", PositionGroup.TECHNICIAN);

    private static final List<Position> NAMED = List.of(
            CITY_CHAIRMAN,
            CITY_VICE_CHAIRMAN,
            OFFICE_CHIEF,
            OFFICE_DEPUTY_CHIEF,
            DEPARTMENT_DIRECTOR,
            DEPARTMENT_DEPUTY_DIRECTOR,
            AGENCY_HEAD,
            AGENCY_DEPUTY_HEAD,
            CHIEF_INSPECTOR,
            DEPUTY_CHIEF_INSPECTOR,
            DISTRICT_CHAIRMAN,
            DISTRICT_VICE_CHAIRMAN,
            CITY_UNIT_HEAD,
            CITY_UNIT_LEADER,
            ROOM_HEAD,
            ROOM_DEPUTY_HEAD,
            SUB_UNIT_HEAD,
            STAFF,
            COMMUNE_LEADER,
            COUNCIL_OR_PARTY_LEADER,
            TECHNICIAN);

    /** Refuses a code that is no id. */
    public Position {
        Ids.check("position", code);
        Objects.requireNonNull(group, "group");
    }

    /**
     * The posts of the text.
     *
     * @return all constants, in the order of Điều 2
     */
    public static List<Position> named() {
        return NAMED;
    }

    @Override
    public String toString() {
        return code;
    }
}
