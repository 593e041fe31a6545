package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Tablet;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

/** What is given in a case (<i>tình huống cho sẵn</i>), completed: who and what a case leaves out is as the page of case files says. */
final class World {
    static final UnitId UNIT = new UnitId("SO-A");
    static final UnitId OTHER_UNIT = new UnitId("SO-B");
    static final UnitId CITY = new UnitId("UBND-TP");
    static final PersonId USER = new PersonId("nguoi-dung");
    static final PersonId PREDECESSOR = new PersonId("nguoi-truoc");
    static final TabletId TABLET = new TabletId("MTB-1");
    static final Period LONG_AGO = Period.since(2008, 1, 1);

    private static final PersonId OFFICER = new PersonId("can-bo");
    private static final PersonId OTHER_OFFICER = new PersonId("can-bo-khac");
    private static final PersonId FOCAL_OFFICER = new PersonId("can-bo-dau-moi");
    private static final PersonId OFFICE_OFFICER = new PersonId("can-bo-van-phong");
    private static final PersonId SUPPLIER = new PersonId("nha-cung-cap");
    private static final PersonId CHAIRMAN = new PersonId("chu-tich");
    private static final PersonId COMPETENT = new PersonId("nguoi-co-tham-quyen");

    final LocalDate date;
    final List<UnitRegulation> regulations;
    final FocalBody focalBody;
    final RoleCatalogue roles;
    final Map<UnitId, Unit> units;
    final Map<PersonId, Facts.Person> people;
    private final Map<String, Decision> answered = new HashMap<>();
    private final Set<PersonId> saidAccounts = new HashSet<>();
    private @Nullable UnitRules rules;
    private final Map<TabletId, Tablet> tablets = new LinkedHashMap<>();

    World(
            LocalDate date,
            List<UnitRegulation> regulations,
            FocalBody focalBody,
            RoleCatalogue roles,
            Map<UnitId, Unit> units,
            Map<PersonId, Facts.Person> people) {
        this.date = date;
        this.regulations = List.copyOf(regulations);
        this.focalBody = focalBody;
        this.roles = roles;
        this.units = new LinkedHashMap<>(units);
        this.people = new LinkedHashMap<>(people);
    }

    /** The city's rules, with the unit's own on top when the case gives a regulation. */
    UnitRules rules() {
        UnitRules compiled = rules;
        if (compiled == null) {
            Outcome<UnitRules> answer = UnitRules.of(regulations);
            if (!(answer instanceof Outcome.Settled<UnitRules> settled)) {
                throw new UnfitValue(
                        "unfit-given-regulation",
                        answer.reasons().stream().map(Reason::rule).distinct().toList());
            }
            rules = compiled = settled.value();
        }
        return compiled;
    }

    /** Which accounts fit which post on a day. */
    RoleCatalogue roles(LocalDate on) {
        return rules().facts(facts(), on).roles();
    }

    /** Whether the case itself says which accounts somebody has. */
    boolean saysAccountsOf(PersonId person) {
        return saidAccounts.contains(person);
    }

    void saidAccountsOf(PersonId person) {
        saidAccounts.add(person);
    }

    /** Closes open questions for every act of the case. */
    void answer(Map<String, Decision> decisions) {
        answered.putAll(decisions);
    }

    Map<String, Decision> answered() {
        return answered;
    }

    /** In order, a tablet is still under warranty. */
    LocalDate warrantyUntil() {
        return date.plusYears(1);
    }

    /** The unit that a case is about: the first that it gives. */
    UnitId unit() {
        return units.keySet().iterator().next();
    }

    /** The second unit: where a tablet goes. */
    UnitId otherUnit() {
        return units.keySet().stream().skip(1).findFirst().orElse(OTHER_UNIT);
    }

    /** The person that a case is about: the first that it gives. */
    PersonId person() {
        return people.keySet().iterator().next();
    }

    /** The first person that is not this one. */
    PersonId personBeside(PersonId one) {
        return people.keySet().stream()
                .filter(other -> !other.equals(one))
                .findFirst()
                .orElse(one);
    }

    Unit unitOf(UnitId id) {
        Map<UnitId, Unit> known = rules().facts(facts(), date).units();
        Unit unit = known.get(id);
        if (unit == null) throw undeclared("unfit-given-unit", id, known.keySet());
        return unit;
    }

    Facts.Person personOf(PersonId id) {
        Facts.Person person = people.get(id);
        if (person == null) throw undeclared("unfit-given-person", id, people.keySet());
        return person;
    }

    Tablet tablet(Optional<TabletId> id) {
        if (id.isEmpty()) return tablets.values().iterator().next();
        Tablet tablet = tablets.get(id.get());
        if (tablet == null) throw undeclared("unfit-given-tablet", id.get(), tablets.keySet());
        return tablet;
    }

    boolean hasTablet() {
        return !tablets.isEmpty();
    }

    void put(Tablet tablet) {
        tablets.put(tablet.id(), tablet);
    }

    /** What was looked up, each person holding the tablets that are in those hands now. */
    Facts facts() {
        Map<PersonId, Facts.Person> now = new LinkedHashMap<>();
        people.forEach((id, person) -> {
            Set<TabletId> holding = new HashSet<>(person.holding());
            for (Tablet tablet : tablets.values()) {
                if (tablet.holder().filter(id::equals).isPresent()) holding.add(tablet.id());
                else holding.remove(tablet.id());
            }
            now.put(id, new Facts.Person(person.appointments(), person.accounts(), holding, person.servedBy()));
        });
        return new Facts(now, units, roles, focalBody);
    }

    /** Who has the tasks of the focal body on a day; the one that the text prints where nobody has been named. */
    UnitId focalUnit(LocalDate on) {
        return focalBody.on(on).map(FocalBody.Term::unit).orElse(FocalBody.AS_PRINTED);
    }

    /** Who usually acts in a capacity. */
    Actor actor(Capacity as, UnitId unit, PersonId user, LocalDate on) {
        return switch (as) {
            case UNIT -> new Actor(unit.equals(unit()) ? OFFICER : OTHER_OFFICER, as, unit);
            case USER -> new Actor(user, as, unit);
            case FOCAL_BODY, STATE_DATA_CENTRE -> new Actor(FOCAL_OFFICER, as, focalUnit(on));
            case CITY_OFFICE -> new Actor(OFFICE_OFFICER, as, new UnitId("VP-UBND-TP"));
            case CITY_PEOPLES_COMMITTEE -> new Actor(CHAIRMAN, as, CITY);
            case AUTHORITY -> new Actor(COMPETENT, as, CITY);
            case SUPPLIER -> new Actor(SUPPLIER, as, new UnitId("NHA-CUNG-CAP"));
        };
    }

    /** A second person who acts for a unit. */
    Actor custodian(UnitId unit) {
        return new Actor(new PersonId("nguoi-quan-ly"), Capacity.UNIT, unit);
    }

    Decision decision(String number, LocalDate on) {
        return new Decision(number, on, actor(Capacity.CITY_PEOPLES_COMMITTEE, CITY, CHAIRMAN, on));
    }

    private static UnfitValue undeclared(String key, Object id, Set<?> known) {
        return new UnfitValue(key, id, known);
    }
}
