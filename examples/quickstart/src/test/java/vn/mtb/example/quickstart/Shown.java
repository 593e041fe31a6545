package vn.mtb.example.quickstart;

import static vn.mtb.liability.WearCircular.CIRCULAR_162;
import static vn.mtb.liability.WearCircular.CIRCULAR_45;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.mtb.account.Account;
import vn.mtb.account.AccountRules;
import vn.mtb.account.Accounts;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.account.SoftwareUser;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.document.Channel;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Sending;
import vn.mtb.incident.LossReport;
import vn.mtb.law.Provision;
import vn.mtb.liability.Cause;
import vn.mtb.liability.Claim;
import vn.mtb.liability.Compensation;
import vn.mtb.liability.Culpability;
import vn.mtb.liability.Incident;
import vn.mtb.liability.Liability;
import vn.mtb.liability.Respondent;
import vn.mtb.liability.Tenure;
import vn.mtb.liability.WearSchedule;
import vn.mtb.liability.WearTerms;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** What the Javadoc shows, compiled (<i>ví dụ trong chú thích</i>). */
final class Shown {
    private Shown() {}

    static List<Object> sending(OfficialDocument report, LocalDate on, Meeting meeting) {
        Outcome<Sending> answer =
                Sending.of(report, Channel.PAPER, on).forMeeting(meeting).answer();
        return List.of(answer);
    }

    static List<Object> accounts(PersonId person, Account account, Appointment post) {
        AccountRules rules = AccountRules.by(RoleCatalogue.city());
        Outcome<Accounts> answer = rules.issue(Accounts.none(person), account, SoftwareUser.with(person, post));
        return List.of(answer);
    }

    static List<Object> register(
            InstantSource clock, TabletId tablet, Act act, Facts facts, Actor officer, LocalDate date) {
        var register =
                new Register("SNV", new InMemoryJournal(), Rules.of(Rulebook.city()), clock, new InMemoryDirectory());
        var answer = register.take("key-1", tablet, act, facts, Made.by(officer).on(date));
        return List.of(answer);
    }

    static List<Object> wear(Provision annexReadByTheUnit) {
        var five = new WearTerms(5, 2000, annexReadByTheUnit);
        Outcome<WearSchedule> wear =
                WearSchedule.of(15_000_000, LocalDate.of(2016, 12, 14), Map.of(CIRCULAR_162, five, CIRCULAR_45, five));
        return List.of(wear);
    }

    static List<Object> liability(
            Tablet tablet,
            LossReport report,
            PersonId director,
            Tenure service,
            WorkingCalendar calendar,
            Actor officer,
            LocalDate today) {
        Incident loss = Incident.loss(tablet, report, Cause.PEOPLE);
        Claim claim = Claim.about(loss, Respondent.of(director, service).by(Culpability.NEGLIGENCE));
        Outcome<Compensation> answer =
                Liability.by(calendar).assess(claim, Made.by(officer).on(today));
        return List.of(answer);
    }

    static List<Object> deadline(HolidayYear days2017, LocalDate discovered) {
        var calendar = WorkingCalendar.of(days2017);
        Outcome<LocalDate> council = calendar.addWorkingDays(discovered, 30);
        return List.of(council);
    }
}
