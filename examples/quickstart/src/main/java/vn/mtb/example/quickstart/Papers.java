package vn.mtb.example.quickstart;

import static vn.mtb.party.Capacity.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Period;
import vn.mtb.party.*;
import vn.mtb.tablet.Facts;

/** The people of the story and the papers they sign (<i>người và giấy tờ trong chuyện</i>). */
final class Papers {
    static final UnitId SNV = new UnitId("SNV");
    static final UnitId STTTT = FocalBody.AS_PRINTED;
    static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, STTTT);
    static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    static final Actor DIRECTOR = new Actor(new PersonId("p-03"), USER, SNV);
    static final Actor NEXT = new Actor(new PersonId("p-04"), USER, SNV);
    static final Actor CITY = new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));

    private static final Unit DEPARTMENT =
            new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());

    private Papers() {}

    /** What was looked up: the department, the director with these accounts, and the successor with all of them. */
    static Facts facts(Set<Application> accountsOfTheDirector) {
        return Facts.none()
                .about(DEPARTMENT)
                .about(DIRECTOR.person(), director(DIRECTOR.person(), "2018-08-31", accountsOfTheDirector))
                .about(NEXT.person(), director(NEXT.person(), "9999-12-31", Application.SHARED));
    }

    private static Facts.Person director(PersonId who, String until, Set<Application> accounts) {
        Period held = new Period(day("2016-01-01"), day(until));
        Position post = Position.DEPARTMENT_DIRECTOR;
        return Facts.Person.with(
                List.of(Appointment.of(who, post, SNV, held)),
                accounts.stream()
                        .sorted()
                        .map(one -> Account.ordinary(who, one, SNV, post, day("2017-04-18")))
                        .toList());
    }

    static Minutes minutes(String number, String date, Actor giver, Actor receiver) {
        return Minutes.between(number, day(date), giver, receiver);
    }

    static Optional<Decision> decision(String number, String date, Actor signer) {
        return Optional.of(new Decision(number, day(date), signer));
    }

    static LossReport lossToldTo(UnitId body) {
        Notice call = new Notice(body, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE);
        return new LossReport(day("2019-03-01"), "mất trên xe buýt", List.of(call));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
