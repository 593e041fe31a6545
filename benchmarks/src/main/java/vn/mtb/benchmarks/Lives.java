package vn.mtb.benchmarks;

import static vn.mtb.party.Capacity.CITY_PEOPLES_COMMITTEE;
import static vn.mtb.party.Capacity.STATE_DATA_CENTRE;
import static vn.mtb.party.Capacity.UNIT;
import static vn.mtb.party.Capacity.USER;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Chain;
import vn.mtb.register.Entry;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.register.Register;
import vn.mtb.register.Remembered;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;

/** Registers full of tablets that were bought, recorded, used and given back for years (<i>sổ thử</i>). */
final class Lives {
    private static final UnitId SNV = new UnitId("SNV");
    private static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    private static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    private static final Actor DIRECTOR = new Actor(new PersonId("p-03"), USER, SNV);
    private static final Actor CHAIRMAN =
            new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));
    private static final LocalDate FIRST_USE = LocalDate.of(2017, 4, 20);
    private static final Facts FACTS = Facts.none()
            .about(new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()))
            .about(
                    DIRECTOR.person(),
                    Facts.Person.with(
                            List.of(Appointment.of(
                                    DIRECTOR.person(), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1))),
                            Application.SHARED.stream()
                                    .map(application -> Account.ordinary(
                                            DIRECTOR.person(),
                                            application,
                                            SNV,
                                            Position.DEPARTMENT_DIRECTOR,
                                            LocalDate.of(2017, 4, 18)))
                                    .collect(Collectors.toList())));

    /** Everything that was read, as an application with enough memory keeps it (<i>bộ nhớ đệm</i>). */
    private static final class Kept implements Memory {
        private final Map<Chain, Remembered> chains = new HashMap<>();

        @Override
        public Optional<Remembered> recall(Chain chain) {
            return Optional.ofNullable(chains.get(chain));
        }

        @Override
        public void keep(Chain chain, Remembered remembered) {
            chains.put(chain, remembered);
        }

        @Override
        public void forget(Chain chain) {
            chains.remove(chain);
        }
    }

    final Journal journal = new InMemoryJournal();
    final Register register = new Register(
                    "SNV",
                    journal,
                    Rules.of(Rulebook.city()),
                    InstantSource.fixed(Instant.parse("2017-04-21T01:02:03Z")),
                    new InMemoryDirectory())
            .remembering(new Kept());
    private int keys;

    /** A chain of that many lines. */
    static List<Entry> chainOf(int lines) {
        Lives lives = new Lives();
        TabletId tablet = lives.live(0, lines);
        return lives.journal.chain(lives.register.chain(Subject.tablet(tablet)));
    }

    /** One tablet's life of so many acts, at least six, each through the rules. */
    TabletId live(int number, int acts) {
        TabletId tablet = new TabletId("MTB-" + number);
        String serial = "SN-" + (10_000 + number);
        take(
                tablet,
                CENTRE,
                LocalDate.of(2016, 12, 20),
                new Acquisition.Procure(
                        serial,
                        9_500_000,
                        "nha-cung-cap",
                        Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                        "6869/QĐ-UBND"));
        take(tablet, CENTRE, LocalDate.of(2017, 4, 2), new Installation.Preinstall(Application.SHARED, "2017.1"));
        take(
                tablet,
                CENTRE,
                LocalDate.of(2017, 4, 3),
                new Acquisition.HandOver(
                        Minutes.between("07/BB-TTDL", LocalDate.of(2017, 4, 3), CENTRE, OFFICER),
                        serial,
                        9_500_000,
                        Optional.of(LocalDate.of(2019, 4, 3))));
        take(tablet, OFFICER, LocalDate.of(2017, 4, 5), new Acquisition.RecordAsset("TS-2017-1", 9_500_000, false));
        for (int act = 4; act < acts; act++) {
            LocalDate day = FIRST_USE.plusDays(act);
            take(tablet, OFFICER, day, act % 2 == 0 ? putIntoUse(day, act) : giveBack(day));
        }
        return tablet;
    }

    private static Act putIntoUse(LocalDate day, int act) {
        Minutes minutes = Minutes.between("11/BB-SNV", day, OFFICER, DIRECTOR);
        Optional<Decision> equipped = Optional.of(new Decision("1500/QĐ-UBND", LocalDate.of(2017, 3, 31), CHAIRMAN));
        return act == 4
                ? new Holding.PutIntoUse(minutes, equipped, Set.of())
                : new Holding.HandOn(DIRECTOR.person(), minutes, equipped, Set.of());
    }

    private static Act giveBack(LocalDate day) {
        return new Holding.GiveBack(Minutes.between("12/BB-SNV", day, DIRECTOR, OFFICER));
    }

    private void take(TabletId tablet, Actor actor, LocalDate day, Act act) {
        register.take("k-" + keys++, tablet, act, FACTS, Made.by(actor).on(day)).orElseThrow();
    }
}
