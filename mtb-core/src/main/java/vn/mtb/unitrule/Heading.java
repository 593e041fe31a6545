package vn.mtb.unitrule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Text;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/**
 * Whose regulation it is, and on which days it holds (<i>phần đầu của quy chế</i>).
 *
 * @param unit whose
 * @param kind what that unit is
 * @param number number and symbol of the instrument, as printed
 * @param title what it is called
 * @param signedOn its date
 * @param signer who signed for the unit
 * @param inForce its days, from its date on; those of a district end with the districts
 * @param subUnits the rooms and sub-units under the unit, each with the unit or sub-unit it belongs to
 * @legal gạch đầu dòng 3 khoản 1, khoản 3 Điều 8 Quy chế
 */
public record Heading(
        UnitId unit,
        Unit.Kind kind,
        String number,
        String title,
        LocalDate signedOn,
        PersonId signer,
        Period inForce,
        Map<UnitId, UnitId> subUnits) {
    static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** Refuses missing parts, days before its date or before the city's Regulation, and sub-units that hang in the air or in a circle. */
    public Heading {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(signer, "signer");
        subUnits = Map.copyOf(subUnits);
        if (inForce.from().isBefore(signedOn)) {
            throw new UnfitValue("unfit-before-its-date", number, inForce.from(), signedOn);
        }
        if (inForce.from().isBefore(first())) {
            throw new UnfitValue("unfit-before-the-city", number, inForce.from(), first());
        }
        if (outlivesTheDistricts(kind, inForce)) {
            throw new UnfitValue("unfit-after-the-districts", number, LAST_DAY_OF_DISTRICTS);
        }
        if (kind == Unit.Kind.DISTRICT && inForce.until().isAfter(LAST_DAY_OF_DISTRICTS)) {
            inForce = new Period(inForce.from(), LAST_DAY_OF_DISTRICTS);
        }
        Optional<UnitId> loose = loose(unit, subUnits);
        if (loose.isPresent()) {
            throw new UnfitValue("unfit-sub-unit", loose.get(), unit);
        }
    }

    /** The first day on which a regulation may rest on the city's. */
    static LocalDate first() {
        return Instruments.REGULATION_2020.inForce().from();
    }

    /** Whether a district says of itself that it holds when there are no districts any more; saying no end, it says nothing. */
    static boolean outlivesTheDistricts(Unit.Kind kind, Period inForce) {
        return kind == Unit.Kind.DISTRICT
                && inForce.until().isAfter(LAST_DAY_OF_DISTRICTS)
                && (inForce.ends() || inForce.from().isAfter(LAST_DAY_OF_DISTRICTS));
    }

    /** A sub-unit from which no way leads up to the unit: its parent is missing, or it stands in a circle. */
    static Optional<UnitId> loose(UnitId unit, Map<UnitId, UnitId> parents) {
        for (UnitId start : List.copyOf(parents.keySet())) {
            UnitId at = start;
            for (int steps = 0; !at.equals(unit); steps++) {
                UnitId above = parents.get(at);
                if (above == null || steps > parents.size()) return Optional.of(start);
                at = above;
            }
        }
        return Optional.empty();
    }

    /**
     * The instrument, as a citation names it.
     *
     * @return with the days it holds
     */
    public Instrument instrument() {
        Text cited = new Text(
                "Quy chế của " + unit + " ban hành kèm theo Quyết định số " + number,
                "the regulation of " + unit + " issued with Decision " + number);
        String id = unit + "-" + number.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Instrument(id, number, cited, inForce, Certainty.PRIMARY, Certainty.PRIMARY, signedOn);
    }

    /**
     * The sub-units as units, each directly under the unit: a room of a room belongs to the whole.
     *
     * @return by id
     */
    public Map<UnitId, Unit> units() {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        for (UnitId sub : subUnits.keySet()) {
            units.put(sub, new Unit(sub, Unit.Kind.SUB_UNIT, inForce, Optional.of(unit)));
        }
        return units;
    }

    /** The units that Điều 8(3) names; the City Office runs the system at the seat (Điều 8(2)). */
    static final Set<Unit.Kind> NAMED = Set.of(
            Unit.Kind.DEPARTMENT, Unit.Kind.AGENCY, Unit.Kind.INSPECTORATE, Unit.Kind.DISTRICT, Unit.Kind.CITY_OFFICE);
}
