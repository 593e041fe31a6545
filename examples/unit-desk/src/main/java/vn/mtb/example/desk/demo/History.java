package vn.mtb.example.desk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Chain;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.Looked;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/**
 * What happened at the demo department, day by day: everything goes through the rules, as it would have then. Much that happened within a
 * week may be entered together, by one command: the register then reads each chain once and writes once.
 */
final class History {
    private static final int WEEK = 7;

    private record Event(LocalDate on, int place, Consumer<LocalDate> what) {}

    private final String keys;
    private final Desk desk;
    private final DemoClock clock;
    private final LocalDate start;
    private final int together;
    private final List<Event> events = new ArrayList<>();
    private final Set<PersonId> withAccounts = new HashSet<>();
    private final List<Item> waiting = new ArrayList<>();
    private final Set<Subject> about = new HashSet<>();
    private final Map<Chain, Integer> read = new HashMap<>();
    private final Map<Subject, Integer> lengths = new HashMap<>();
    private int commands;

    /** Of so many acts together. */
    History(String keys, Desk desk, DemoClock clock, LocalDate start, int together) {
        this.keys = keys;
        this.desk = desk;
        this.clock = clock;
        this.start = start;
        this.together = together;
    }

    /** Something that happened so many days before the start. */
    void ago(int days, Consumer<LocalDate> what) {
        events.add(new Event(start.minusDays(days), events.size(), what));
    }

    /** Lets it happen, in the order of the days. */
    void tell() {
        events.sort(Comparator.comparing(Event::on).thenComparing(Event::place));
        try {
            for (Event event : events) {
                if (!waiting.isEmpty()
                        && waiting.get(0).made().on().plusDays(WEEK).isBefore(event.on())) enter();
                clock.standAt(event.on());
                event.what().accept(event.on());
            }
            enter();
        } finally {
            clock.goOn();
        }
    }

    Register register() {
        return desk.register();
    }

    UnitId unit() {
        return desk.unit().id();
    }

    /** Somebody who acts for the body that had the tasks of the focal body on the day. */
    Actor focal(LocalDate on) {
        return new Actor(new PersonId("dm-001"), Capacity.FOCAL_BODY, focalBody(on));
    }

    UnitId focalBody(LocalDate on) {
        return desk.focalBody().on(on).orElseThrow().unit();
    }

    Actor forTheUnit(String person) {
        return new Actor(new PersonId(person), Capacity.UNIT, unit());
    }

    Actor user(String person) {
        return new Actor(new PersonId(person), Capacity.USER, unit());
    }

    Actor authority() {
        return new Actor(new PersonId("tp-001"), Capacity.AUTHORITY, new UnitId("UBNDTP"));
    }

    Decision decision(String number, LocalDate on, Actor signer) {
        return new Decision(number, on, signer);
    }

    Minutes minutes(String kind, LocalDate on, Actor giver, Actor receiver) {
        return new Minutes(
                "%02d/BB-%s".formatted(commands % 90 + 1, kind),
                on,
                giver,
                receiver,
                Optional.empty(),
                "máy hoạt động bình thường, màn hình không xước",
                List.of("bộ sạc", "bao da"));
    }

    void act(String tablet, Actor by, LocalDate on, Act act) {
        act(tablet, Made.by(by).on(on), act);
    }

    void act(String tablet, Made made, Act act) {
        act.people().forEach(this::postsAreEntered);
        TabletId id = new TabletId(tablet);
        Looked looked = desk.unit().looked(act, made.on());
        read.putAll(looked.read());
        put(Item.on(id, length(Subject.tablet(id)), act, made, looked.facts()));
    }

    void command(Function<String, Command> put) {
        enter();
        lengths.clear();
        desk.take(put.apply(keys + ++commands)).orElseThrow();
    }

    /** How long a chain will be when everything that waits is entered. */
    private int length(Subject subject) {
        return lengths.computeIfAbsent(subject, desk.register()::length);
    }

    private void put(Item item) {
        waiting.add(item);
        about.add(item.subject());
        lengths.merge(item.subject(), 1, Integer::sum);
        commands++;
        if (waiting.size() == together) enter();
    }

    /** Whoever looks somebody's posts up finds them in the register. */
    private void postsAreEntered(PersonId person) {
        if (about.contains(Subject.appointments(person))) enter();
    }

    private void enter() {
        if (waiting.isEmpty()) return;
        desk.take(new Command(keys + commands, waiting, read)).orElseThrow();
        waiting.clear();
        about.clear();
        read.clear();
    }

    Facts about(Act act, LocalDate on) {
        return desk.unit().looked(act, on).facts();
    }

    void appoint(String person, Position position, String where, LocalDate from) {
        PersonId who = new PersonId(person);
        Appointment post = Appointment.of(who, position, new UnitId(where), Period.since(from));
        Subject subject = Subject.appointments(who);
        deed(subject, new Deed.Appoint(post, "%d/QĐ-SXD".formatted(100 + commands % 400)), from);
    }

    void end(String person, Position position, String where, LocalDate lastDay) {
        Subject subject = Subject.appointments(new PersonId(person));
        deed(
                subject,
                new Deed.EndAppointment(
                        position, new UnitId(where), lastDay, "%d/QĐ-SXD".formatted(100 + commands % 400)),
                lastDay);
    }

    /** The accounts of a post, as the unit's regulation fits them to it; once for each person. */
    void accounts(String person, LocalDate on) {
        PersonId who = new PersonId(person);
        if (!withAccounts.add(who)) return;
        postsAreEntered(who);
        for (Appointment post : desk.register().appointments(who)) {
            Role role = desk.unit().rules().roles(on).role(post.position()).orElseThrow();
            Set<Account> accounts = new HashSet<>();
            for (Map.Entry<Application, Set<String>> one : role.powers().entrySet()) {
                accounts.add(new Account(
                        who, one.getKey(), post.unit(), post.position(), one.getValue(), on, Account.State.ACTIVE));
            }
            deed(Subject.accounts(who), new Deed.IssueAccounts(accounts), on);
        }
    }

    void revoke(String person, Position position, String where, LocalDate on) {
        deed(Subject.accounts(new PersonId(person)), new Deed.RevokeAccounts(position, new UnitId(where)), on);
    }

    void reissue(String person, Set<Application> applications, LocalDate on) {
        deed(Subject.accounts(new PersonId(person)), new Deed.ReissueAccounts(applications), on);
    }

    void note(Subject subject, String findings, LocalDate on) {
        deed(subject, new Deed.PutOnRecord(findings), on);
    }

    private void deed(Subject subject, Deed deed, LocalDate on) {
        Facts roles = Facts.none().with(desk.unit().rules().roles(on));
        Made made = Made.by(forTheUnit("cb-030")).on(on);
        put(new Item(subject, length(subject), deed, made, roles, List.of()));
    }
}
