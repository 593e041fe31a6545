package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/**
 * What other subjects were when the act was judged (<i>tình tiết</i>): looked up once, judged, and written into the receipt. An
 * empty set says "looked up, none"; a person left out says nothing at all, and is never taken for "none".
 *
 * @param people by id, what was looked up about each
 * @param units by id, what each unit is
 * @param roles which accounts fit which post
 * @param focalBody who has the tasks of Sở TT&amp;TT, by date
 */
public record Facts(Map<PersonId, Person> people, Map<UnitId, Unit> units, RoleCatalogue roles, FocalBody focalBody) {

    private static final Facts NONE = new Facts(Map.of(), Map.of(), RoleCatalogue.city(), FocalBody.asPrinted());

    /** Copies both maps. */
    public Facts {
        people = Map.copyOf(people);
        units = Map.copyOf(units);
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(focalBody, "focalBody");
    }

    /**
     * What was looked up about one person (<i>tình tiết về một người</i>).
     *
     * @param appointments every post, past ones too
     * @param accounts every account, in whatever state
     * @param holding the tablets in this person's hands now
     * @param servedBy the units recorded as serving this person without the person belonging to them
     */
    public record Person(
            List<Appointment> appointments, List<Account> accounts, Set<TabletId> holding, Set<UnitId> servedBy) {

        /** Copies everything. */
        public Person {
            appointments = List.copyOf(appointments);
            accounts = List.copyOf(accounts);
            holding = Set.copyOf(holding);
            servedBy = Set.copyOf(servedBy);
        }

        /**
         * Somebody with posts and accounts, who holds no tablet and is served by no other unit.
         *
         * @param appointments every post
         * @param accounts every account
         * @return what was looked up
         */
        public static Person with(List<Appointment> appointments, List<Account> accounts) {
            return new Person(appointments, accounts, Set.of(), Set.of());
        }
    }

    /**
     * Nothing looked up; the city's catalogue of roles, and the focal body as printed.
     *
     * @return where facts begin
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * With one person looked up.
     *
     * @param person who
     * @param found what was found
     * @return the richer facts
     */
    public Facts about(PersonId person, Person found) {
        Map<PersonId, Person> more = new HashMap<>(people);
        more.put(person, found);
        return new Facts(more, units, roles, focalBody);
    }

    /**
     * With one unit looked up.
     *
     * @param unit what it is
     * @return the richer facts
     */
    public Facts about(Unit unit) {
        Map<UnitId, Unit> more = new HashMap<>(units);
        more.put(unit.id(), unit);
        return new Facts(people, more, roles, focalBody);
    }

    /**
     * With a catalogue of roles.
     *
     * @param catalogue which accounts fit which post
     * @return the same facts by that catalogue
     */
    public Facts with(RoleCatalogue catalogue) {
        return new Facts(people, units, catalogue, focalBody);
    }

    /**
     * With a timeline of focal bodies.
     *
     * @param bodies who has the tasks, by date
     * @return the same facts by that timeline
     */
    public Facts with(FocalBody bodies) {
        return new Facts(people, units, roles, bodies);
    }

    /** What was looked up about a person that the act names; {@link #mustCover} has seen to it. */
    Person person(PersonId id) {
        Person found = people.get(id);
        if (found == null) throw silent("appointments, accounts and tablets of " + id);
        return found;
    }

    Unit unit(UnitId id) {
        Unit found = units.get(id);
        if (found == null) throw silent("unit " + id);
        return found;
    }

    /** A caller who forgot to look is told so, before any rule speaks. */
    void mustCover(Act act, LocalDate on) {
        mustCover("appointments, accounts and tablets of ", act.people(), people, act, on);
        mustCover("unit ", act.units(), units, act, on);
    }

    private static <K> void mustCover(String what, Set<K> read, Map<K, ?> found, Act act, LocalDate on) {
        if (read.isEmpty()) return; // most acts name nobody: spares them an iterator
        for (K id : read) {
            if (!found.containsKey(id)) throw silent(what + id + ", which " + act.step() + " on " + on + " reads");
        }
    }

    private static IllegalArgumentException silent(String about) {
        return new IllegalArgumentException(
                "the facts say nothing about " + about + "; look it up, and write an empty set when there is nothing");
    }
}
