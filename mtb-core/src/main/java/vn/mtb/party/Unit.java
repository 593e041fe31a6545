package vn.mtb.party;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.law.Period;
import vn.mtb.outcome.UnfitValue;

/**
 * A unit (<i>cơ quan, đơn vị</i>) while it exists.
 *
 * @param id its id
 * @param kind what it is
 * @param existing its days
 * @param parent the unit it belongs to, for a sub-unit
 * @legal Điều 2, khoản 2 Điều 4 Quy chế
 */
public record Unit(UnitId id, Kind kind, Period existing, Optional<UnitId> parent) {

    /** What a unit is (<i>loại đơn vị</i>). */
    public enum Kind {
        /** Văn phòng UBND Thành phố. */
        CITY_OFFICE,
        /** A department (<i>Sở</i>). */
        DEPARTMENT,
        /** Another agency of the city (<i>ban, ngành</i>). */
        AGENCY,
        /** Thanh tra Thành phố. */
        INSPECTORATE,
        /** A district's People's Committee (<i>UBND quận, huyện, thị xã</i>), until 30/6/2025. */
        DISTRICT,
        /** Another unit directly under the city (<i>đơn vị thuộc Thành phố</i>). */
        OTHER_CITY_UNIT,
        /** A commune's People's Committee (<i>UBND phường, xã</i>). */
        COMMUNE,
        /** A room or a unit under one of these (<i>phòng, ban, đơn vị trực thuộc</i>). */
        SUB_UNIT
    }

    /** Refuses missing parts, and a sub-unit without a parent. */
    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(existing, "existing");
        if (Objects.requireNonNull(parent, "parent").isEmpty() == (kind == Kind.SUB_UNIT)) {
            throw new UnfitValue("unfit-parent", id);
        }
    }

    /**
     * A unit of which only the id is known, because neither the configuration nor a regulation names it: for whoever asks, it is part of no
     * other, and it exists whenever it is spoken of.
     *
     * @param id its id
     * @return the unit
     */
    public static Unit partOfNoOther(UnitId id) {
        return new Unit(id, Kind.DEPARTMENT, new Period(LocalDate.MIN, LocalDate.MAX), Optional.empty());
    }

    /**
     * Whether it stands directly under the city on a day.
     *
     * @param on the day
     * @return true while it exists, but for communes and sub-units
     */
    public boolean directlyUnderTheCity(LocalDate on) {
        return existing.contains(on) && kind != Kind.SUB_UNIT && kind != Kind.COMMUNE;
    }
}
