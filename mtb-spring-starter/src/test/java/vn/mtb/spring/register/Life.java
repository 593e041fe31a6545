package vn.mtb.spring.register;

import static vn.mtb.party.Capacity.CITY_PEOPLES_COMMITTEE;
import static vn.mtb.party.Capacity.STATE_DATA_CENTRE;
import static vn.mtb.party.Capacity.UNIT;
import static vn.mtb.party.Capacity.USER;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
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
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.Item;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Rulebook;

/** Tablets that live through their first years in one register (<i>sổ mẫu</i>). */
public final class Life {
    public static final UnitId SNV = new UnitId("SNV");
    public static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    public static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    public static final Actor CHAIRMAN = new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));
    public static final Instant NOW = Instant.parse("2017-04-21T01:02:03Z");
    public static final Facts FACTS =
            Facts.none().about(new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));

    private final Register register;
    private final AtomicInteger keys = new AtomicInteger();
    private final String prefix;

    public Life(Journal journal) {
        this(journal, SNV, Memory.NONE, "k-");
    }

    public Life(Journal journal, UnitId unit, Memory memory, String prefix) {
        this.prefix = prefix;
        register = new Register(
                        unit.value(),
                        journal,
                        Rules.of(Rulebook.city()),
                        InstantSource.fixed(NOW),
                        new InMemoryDirectory())
                .remembering(memory);
    }

    public Register register() {
        return register;
    }

    public String key() {
        return prefix + keys.getAndIncrement();
    }

    public static TabletId tablet(int number) {
        return new TabletId("MTB-" + number);
    }

    public static Actor holder(int number) {
        return new Actor(new PersonId("u-" + number), USER, SNV);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Made by(Actor actor, String date) {
        return Made.by(actor).on(day(date));
    }

    public Outcome<Recorded> take(TabletId tablet, Actor actor, String date, Act act) {
        return register.take(key(), tablet, act, FACTS, by(actor, date));
    }

    public Outcome<Recorded> take(Subject subject, Actor actor, String date, Deed deed) {
        return register.take(Command.of(key(), Item.of(subject, register.length(subject), deed, by(actor, date))));
    }

    /** Four lines: bought, prepared, handed over and on the books. */
    public Life recorded(int number) {
        take(tablet(number), CENTRE, "2016-12-20", procure(number)).orElseThrow();
        take(tablet(number), CENTRE, "2017-04-02", preinstall("2017.1")).orElseThrow();
        take(tablet(number), CENTRE, "2017-04-03", handOver(number)).orElseThrow();
        take(tablet(number), OFFICER, "2017-04-05", record(number)).orElseThrow();
        return this;
    }

    /** Two lines more, on other subjects: the holder has a post and accounts. */
    public Life staffed(int number) {
        take(Subject.appointments(holder(number).person()), OFFICER, "2016-01-01", appoint(number))
                .orElseThrow();
        take(Subject.accounts(holder(number).person()), OFFICER, "2017-04-18", accounts(number))
                .orElseThrow();
        return this;
    }

    /** Seven lines in all: in the hands of its holder. */
    public Life inUse(int number) {
        recorded(number).staffed(number);
        take(tablet(number), OFFICER, "2017-04-20", putIntoUse(number)).orElseThrow();
        return this;
    }

    /** Loss and suspension in one breath. */
    public Command loss(String key, int number) {
        Subject tablet = Subject.tablet(tablet(number));
        Subject accounts = Subject.accounts(holder(number).person());
        return Command.of(
                key,
                Item.on(tablet(number), register.length(tablet), lost(), by(holder(number), "2019-03-02"), FACTS),
                Item.of(
                        accounts,
                        register.length(accounts),
                        new Deed.SuspendAccounts(Application.SHARED, tablet.toString()),
                        by(OFFICER, "2019-03-02")));
    }

    public static Acquisition.Procure procure(int number) {
        return new Acquisition.Procure(
                "SN-" + (10_000 + number),
                9_500_000,
                "nha-cung-cap",
                Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                "6869/QĐ-UBND");
    }

    public static Installation.Preinstall preinstall(String release) {
        return new Installation.Preinstall(Application.SHARED, release);
    }

    public static Acquisition.HandOver handOver(int number) {
        return new Acquisition.HandOver(
                Minutes.between("07/BB-TTDL", day("2017-04-03"), CENTRE, OFFICER),
                "SN-" + (10_000 + number),
                9_500_000,
                Optional.of(day("2019-04-03")));
    }

    public static Acquisition.RecordAsset record(int number) {
        return new Acquisition.RecordAsset("TSCĐ-2017-" + number, 9_500_000, false);
    }

    public static Deed.Appoint appoint(int number) {
        return new Deed.Appoint(
                Appointment.of(holder(number).person(), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1)),
                "12/QĐ-UBND");
    }

    public static Deed.IssueAccounts accounts(int number) {
        return new Deed.IssueAccounts(Application.SHARED.stream()
                .map(application -> Account.ordinary(
                        holder(number).person(), application, SNV, Position.DEPARTMENT_DIRECTOR, day("2017-04-18")))
                .collect(Collectors.toSet()));
    }

    public static Holding.PutIntoUse putIntoUse(int number) {
        return new Holding.PutIntoUse(
                new Minutes(
                        "11/BB-SNV",
                        day("2017-04-20"),
                        OFFICER,
                        holder(number),
                        Optional.empty(),
                        "máy mới",
                        List.of("sạc", "bao da")),
                Optional.of(new Decision("1500/QĐ-UBND", day("2017-03-31"), CHAIRMAN)),
                Set.of());
    }

    public static Mishap.ReportLoss lost() {
        return new Mishap.ReportLoss(new LossReport(
                day("2019-03-01"),
                "mất trên xe buýt",
                List.of(new Notice(
                        FocalBody.AS_PRINTED, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE))));
    }
}
