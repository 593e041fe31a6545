package vn.mtb.example.desk.unit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mtb.example.desk.signin.DeskProperties;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Looked;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.unitrule.Demand;

/** The unit whose desk this is: its register and rules, its people, and the day in Hanoi. */
@Component
public class Desk {
    private static final int LISTED = 200;

    private final ServedUnit unit;
    private final Map<String, String> named;
    private final Tablets tablets;
    private final FocalBody focalBody;
    private final InstantSource clock;

    Desk(DeskProperties desk, Units units, Tablets tablets, FocalBody focalBody, InstantSource clock) {
        this.unit = units.of(new UnitId(desk.unit()));
        this.named = desk.names();
        this.tablets = tablets;
        this.focalBody = focalBody;
        this.clock = clock;
    }

    /**
     * The unit.
     *
     * @return with its register and rules
     */
    public ServedUnit unit() {
        return unit;
    }

    /**
     * Its register.
     *
     * @return the door to its chains
     */
    public Register register() {
        return unit.register();
    }

    /**
     * What day it is.
     *
     * @return the day in Hanoi
     */
    public LocalDate today() {
        return Hanoi.day(clock.instant());
    }

    /**
     * Who has the tasks of the focal body.
     *
     * @return its terms
     */
    public FocalBody focalBody() {
        return focalBody;
    }

    /**
     * Who has these tasks today.
     *
     * @return the focal body, or the one that the text prints where nobody configured today's
     */
    public UnitId focalBodyToday() {
        return focalBody.on(today()).map(FocalBody.Term::unit).orElse(FocalBody.AS_PRINTED);
    }

    /**
     * Units that papers of this unit often name.
     *
     * @return the unit, its own sub-units, and those the desk was given a name for
     */
    public Set<UnitId> unitsInSight() {
        Set<UnitId> units = new TreeSet<>();
        units.add(unit.id());
        named.keySet().forEach(code -> units.add(new UnitId(code)));
        unit.rules()
                .regulation(today())
                .ifPresent(text -> units.addAll(text.heading().subUnits().keySet()));
        return units;
    }

    /**
     * The papers that the unit's own regulation of today asks for.
     *
     * @return what each is called, by its code
     */
    public Map<String, String> papers() {
        return unit.rules()
                .regulation(today())
                .map(text -> text.all(Demand.Acknowledgement.class).stream()
                        .collect(Collectors.toMap(Demand.Acknowledgement::paper, Demand.Acknowledgement::name)))
                .orElse(Map.of());
    }

    /**
     * The unit's register, and nothing else: other units have desks of their own.
     *
     * @return the scope of every question this desk asks
     */
    public Scope scope() {
        return Scope.of(unit.id());
    }

    /**
     * A tablet, if whoever is signed in may see it.
     *
     * @param id which
     * @param who is signed in
     * @return its state now
     * @throws NotHere when there is none, or it is not this person's to see
     */
    public TabletState tablet(String id, SignedIn who) {
        return validId(id)
                .flatMap(known -> tablets.find(known, scope()))
                .filter(state -> !who.seesOnlyOwn()
                        || state.holder().filter(who.person()::equals).isPresent())
                .orElseThrow(() -> new NotHere(id));
    }

    private static Optional<TabletId> validId(String id) {
        try {
            return Optional.of(new TabletId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * Somebody, as an address names him.
     *
     * @param id as it stands in the address
     * @return the person, of whom nothing need be known
     * @throws NotHere when it is no id
     */
    public PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException noId) {
            throw new NotHere(id);
        }
    }

    /**
     * People the register knows by a post, page by page.
     *
     * @param after the id after which the page begins; empty for the first
     * @param most how many at most
     * @return in the order of their ids
     */
    public List<PersonId> people(String after, int most) {
        return register().subjects("appointment", after, most).stream()
                .map(subject -> new PersonId(subject.id()))
                .toList();
    }

    /**
     * Everybody, as far as one can be chosen from a list.
     *
     * @return in the order of their ids; nobody when there are more than somebody reads through: then the id is typed
     */
    public List<PersonId> listed() {
        List<PersonId> all = people("", LISTED + 1);
        return all.size() > LISTED ? List.of() : all;
    }

    /**
     * Judges an act on the chain as somebody saw it, and records it when it is settled.
     *
     * @param key the idempotency key of the form
     * @param tablet which tablet
     * @param seen the number of lines the chain had when the form was drawn
     * @param act what is to be done
     * @param made who, when, and which questions were answered
     * @return the answer
     * @throws vn.mtb.register.Conflict when somebody else was faster
     */
    public Outcome<Recorded> take(String key, TabletId tablet, int seen, Act act, Made made) {
        Looked looked = unit.looked(act, made.on());
        return unit.take(new Command(key, List.of(Item.on(tablet, seen, act, made, looked.facts())), looked.read()));
    }

    /**
     * Records what several acts on several tablets lead to, all or nothing.
     *
     * @param command the command
     * @return the answer
     */
    public Outcome<Recorded> take(Command command) {
        return unit.take(command);
    }

    /**
     * The command with the lengths that somebody saw instead of those of now.
     *
     * @param command as it was put together from the register as it is
     * @param looked what its facts rest on
     * @param seen the number of lines of each subject when the form was drawn
     * @return the same command, which conflicts when a chain has moved since
     */
    public static Command asSeen(Command command, Looked looked, Map<Subject, Integer> seen) {
        List<Item> items = new ArrayList<>();
        Map<Subject, Integer> first = new HashMap<>();
        for (Item item : command.items()) {
            int began = first.computeIfAbsent(item.subject(), subject -> item.expected());
            int expected = seen.containsKey(item.subject())
                    ? seen.get(item.subject()) + item.expected() - began
                    : item.expected();
            items.add(new Item(item.subject(), expected, item.deed(), item.made(), item.facts(), item.attachments()));
        }
        return new Command(command.key(), items, looked.read());
    }
}
