package vn.mtb.spring;

import static vn.mtb.party.Capacity.CITY_PEOPLES_COMMITTEE;
import static vn.mtb.party.Capacity.STATE_DATA_CENTRE;
import static vn.mtb.party.Capacity.UNIT;
import static vn.mtb.party.Capacity.USER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
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
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;

/** A tablet's first months in a served unit, told through the unit's own door (<i>những tháng đầu của một máy</i>). */
public final class Life {
    public static final UnitId SNV = new UnitId("SNV");
    public static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    public static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    public static final Actor DIRECTOR = new Actor(new PersonId("p-03"), USER, SNV);
    public static final Actor CHAIRMAN = new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));

    private final ServedUnit unit;
    private final String prefix;
    private int keys;

    public Life(ServedUnit unit, String prefix) {
        this.unit = unit;
        this.prefix = prefix;
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Made by(Actor actor, String date) {
        return Made.by(actor).on(day(date));
    }

    public Outcome<Recorded> take(TabletId tablet, Actor actor, String date, Act act) {
        return unit.take(prefix + keys++, tablet, act, by(actor, date));
    }

    public Outcome<Recorded> take(Subject subject, Actor actor, String date, Deed deed) {
        int at = unit.register().length(subject);
        return unit.take(Command.of(prefix + keys++, Item.of(subject, at, deed, by(actor, date))));
    }

    /** Bought, prepared, handed over and on the books. */
    public Life recorded(TabletId tablet, String serial) {
        take(tablet, CENTRE, "2016-12-20", procure(serial)).orElseThrow();
        take(tablet, CENTRE, "2017-04-02", new Installation.Preinstall(Application.SHARED, "2017.1"))
                .orElseThrow();
        take(tablet, CENTRE, "2017-04-03", handOver(serial)).orElseThrow();
        take(tablet, OFFICER, "2017-04-05", new Acquisition.RecordAsset("TS-" + serial, 9_500_000, false))
                .orElseThrow();
        return this;
    }

    public static Acquisition.Procure procure(String serial) {
        return new Acquisition.Procure(
                serial, 9_500_000, "nha-cung-cap", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
    }

    public static Acquisition.HandOver handOver(String serial) {
        Minutes minutes = Minutes.between("07/BB-TTDL", day("2017-04-03"), CENTRE, OFFICER);
        return new Acquisition.HandOver(minutes, serial, 9_500_000, Optional.of(day("2019-04-03")));
    }

    /** The director has a post and accounts. */
    public Life staffed() {
        take(Subject.appointments(DIRECTOR.person()), OFFICER, "2016-01-01", appoint())
                .orElseThrow();
        take(Subject.accounts(DIRECTOR.person()), OFFICER, "2017-04-18", accounts())
                .orElseThrow();
        return this;
    }

    public static Deed.Appoint appoint() {
        return new Deed.Appoint(
                Appointment.of(DIRECTOR.person(), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1)),
                "12/QĐ-UBND");
    }

    public static Deed.IssueAccounts accounts() {
        Set<Account> accounts = Application.SHARED.stream()
                .map(one ->
                        Account.ordinary(DIRECTOR.person(), one, SNV, Position.DEPARTMENT_DIRECTOR, day("2017-04-18")))
                .collect(Collectors.toSet());
        return new Deed.IssueAccounts(accounts);
    }

    public static Holding.PutIntoUse intoUse() {
        return new Holding.PutIntoUse(
                Minutes.between("11/BB-SNV", day("2017-04-20"), OFFICER, DIRECTOR),
                Optional.of(new Decision("1500/QĐ-UBND", day("2017-03-31"), CHAIRMAN)),
                Set.of());
    }
}
