package vn.mtb.register;

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
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Rulebook;

/** A register in which a tablet lives through its first years (<i>sổ mẫu</i>). */
final class Story {
    static final UnitId SNV = new UnitId("SNV");
    static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    static final Actor DIRECTOR = new Actor(new PersonId("p-03"), USER, SNV);
    static final Actor CHAIRMAN = new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));
    static final TabletId TABLET = new TabletId("MTB-0042");
    static final Instant NOW = Instant.parse("2017-04-21T01:02:03Z");
    static final Facts FACTS =
            Facts.none().about(new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));

    final Journal journal;
    final InMemoryDirectory directory = new InMemoryDirectory();
    final Register register;
    private int keys;

    Story() {
        this(new InMemoryJournal(), "SNV");
    }

    Story(Journal journal, String name) {
        this(journal, name, Memory.NONE);
    }

    Story(Journal journal, String name, Memory memory) {
        this.journal = journal;
        register = new Register(name, journal, Rules.of(Rulebook.city()), InstantSource.fixed(NOW), directory)
                .remembering(memory);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Made by(Actor actor, String date) {
        return Made.by(actor).on(day(date));
    }

    String key() {
        return "k-" + keys++;
    }

    Outcome<Recorded> take(Actor actor, String date, Act act) {
        return take(TABLET, actor, date, act);
    }

    Outcome<Recorded> take(TabletId tablet, Actor actor, String date, Act act) {
        return register.take(key(), tablet, act, FACTS, by(actor, date));
    }

    Outcome<Recorded> take(Subject subject, Actor actor, String date, Deed deed) {
        return register.take(Command.of(key(), Item.of(subject, register.length(subject), deed, by(actor, date))));
    }

    /** Bought, prepared, handed over and on the books. */
    Story recorded() {
        return recorded(TABLET, "SN-0042");
    }

    Story recorded(TabletId tablet, String serial) {
        take(tablet, CENTRE, "2016-12-20", procure(serial)).orElseThrow();
        take(tablet, CENTRE, "2017-04-02", new Installation.Preinstall(Application.SHARED, "2017.1"))
                .orElseThrow();
        take(tablet, CENTRE, "2017-04-03", handOver(serial)).orElseThrow();
        take(tablet, OFFICER, "2017-04-05", record()).orElseThrow();
        return this;
    }

    static Acquisition.Procure procure(String serial) {
        return new Acquisition.Procure(
                serial, 9_500_000, "nha-cung-cap", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
    }

    static Acquisition.HandOver handOver(String serial) {
        return new Acquisition.HandOver(
                Minutes.between("07/BB-TTDL", day("2017-04-03"), CENTRE, OFFICER),
                serial,
                9_500_000,
                Optional.of(day("2019-04-03")));
    }

    static Acquisition.RecordAsset record() {
        return new Acquisition.RecordAsset("TS-2017-42", 9_500_000, false);
    }

    /** The director has a post and accounts. */
    Story staffed() {
        take(Subject.appointments(DIRECTOR.person()), OFFICER, "2016-01-01", appoint())
                .orElseThrow();
        take(Subject.accounts(DIRECTOR.person()), OFFICER, "2017-04-18", accounts())
                .orElseThrow();
        return this;
    }

    static Deed.Appoint appoint() {
        return new Deed.Appoint(
                Appointment.of(DIRECTOR.person(), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1)),
                "12/QĐ-UBND");
    }

    static Deed.IssueAccounts accounts() {
        return new Deed.IssueAccounts(Application.SHARED.stream()
                .map(application -> Account.ordinary(
                        DIRECTOR.person(), application, SNV, Position.DEPARTMENT_DIRECTOR, day("2017-04-18")))
                .collect(Collectors.toSet()));
    }

    static Holding.PutIntoUse putIntoUse() {
        return new Holding.PutIntoUse(
                new Minutes(
                        "11/BB-SNV",
                        day("2017-04-20"),
                        OFFICER,
                        DIRECTOR,
                        Optional.empty(),
                        "máy mới",
                        List.of("sạc", "bao da")),
                Optional.of(new Decision("1500/QĐ-UBND", day("2017-03-31"), CHAIRMAN)),
                Set.of());
    }

    /** In the hands of the director. */
    Story inUse() {
        recorded().staffed();
        take(OFFICER, "2017-04-20", putIntoUse()).orElseThrow();
        return this;
    }

    static Mishap.ReportLoss loss() {
        return new Mishap.ReportLoss(new LossReport(
                day("2019-03-01"),
                "mất trên xe buýt",
                List.of(new Notice(
                        FocalBody.AS_PRINTED, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE))));
    }

    Chain chain() {
        return register.chain(Subject.tablet(TABLET));
    }
}
