package vn.mtb.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.mtb.account.Application;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.incident.LossReport;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;

/** Situations by name (<i>tình huống mẫu</i>), all around one day in 2019. */
final class Given {
    static final LocalDate EVENT = LocalDate.of(2019, 6, 3);
    static final LocalDate LATER = LocalDate.of(2019, 12, 2);
    static final TabletId TABLET = new TabletId("MTB-0042");
    static final UnitId UNIT = new UnitId("SXD");
    static final PersonId DIRECTOR = new PersonId("CB-01");
    static final PersonId DEPUTY = new PersonId("CB-02");
    static final PersonId THIRD = new PersonId("CB-03");
    static final PersonId OFFICER = new PersonId("CB-09");
    static final Actor FOR_THE_UNIT = new Actor(OFFICER, Capacity.UNIT, UNIT);
    static final Actor THE_HEAD = new Actor(new PersonId("CB-90"), Capacity.AUTHORITY, UNIT);
    static final Actor THE_CHAIRMAN =
            new Actor(new PersonId("CB-91"), Capacity.CITY_PEOPLES_COMMITTEE, new UnitId("UBND"));
    static final Period ALWAYS = Period.since(2000, 1, 1);
    static final Made MADE = Made.by(FOR_THE_UNIT).on(LATER);
    /** Every weekday is worked, and no year has holidays. */
    static final WorkingCalendar WEEKDAYS = WorkingCalendar.of(IntStream.rangeClosed(2005, 2030)
            .mapToObj(year ->
                    new HolidayYear(year, new TreeSet<>(), List.of(), Instruments.REGULATION_2020, Certainty.PRIMARY))
            .toArray(HolidayYear[]::new));

    static final Liability RULES = Liability.by(WEEKDAYS);
    static final Liability WITHOUT_DAYS_OFF = Liability.by(WorkingCalendar.of());

    private Given() {}

    static Respondent civilServant(PersonId person) {
        return Respondent.of(person, new Tenure(Employment.CIVIL_SERVANT, ALWAYS));
    }

    static Respondent publicEmployee(PersonId person) {
        return Respondent.of(person, new Tenure(Employment.PUBLIC_EMPLOYEE, ALWAYS));
    }

    static Incident lossOn(LocalDate day, Custody hands) {
        return new Incident(TABLET, Incident.Kind.LOSS, day, day, hands, Cause.PEOPLE, Optional.empty());
    }

    static Incident lossByTheDirector() {
        return lossOn(EVENT, new Custody.User(DIRECTOR));
    }

    static Incident damageByTheDirector() {
        return damageOn(EVENT, new Custody.User(DIRECTOR));
    }

    static Incident damageOn(LocalDate day, Custody hands) {
        return new Incident(TABLET, Incident.Kind.DAMAGE, day, day, hands, Cause.PEOPLE, Optional.empty());
    }

    static Claim negligentLoss() {
        return Claim.about(lossByTheDirector(), civilServant(DIRECTOR).by(Culpability.NEGLIGENCE));
    }

    static Claim intendedLoss() {
        return Claim.about(lossByTheDirector(), civilServant(DIRECTOR).by(Culpability.INTENT));
    }

    static Claim intendedLoss(Respondent... others) {
        Respondent[] all = new Respondent[others.length + 1];
        all[0] = civilServant(DIRECTOR).by(Culpability.INTENT);
        System.arraycopy(others, 0, all, 1, others.length);
        return Claim.about(lossByTheDirector(), all);
    }

    /** The council found this value; the tablet was fully worn and still used. */
    static Valuation worth(long dong) {
        return new Valuation.Appraised(dong, "07/BB-HĐ", true);
    }

    static Decision decisionOf(LocalDate day) {
        return new Decision("88/QĐ-SXD", day, THE_HEAD);
    }

    static Award award(LocalDate day, PersonId person, long dong) {
        return Award.of(decisionOf(day), Map.of(person, dong));
    }

    /** Everything done but the decision. */
    static Proceedings heard(LocalDate met) {
        return Proceedings.none().councilSetUp(decisionOf(met.minusDays(1))).councilMet("07/BB-HĐ", met);
    }

    static Minutes twoSided(PersonId giver, LocalDate day) {
        return Minutes.between("02/BB", day, new Actor(giver, Capacity.USER, UNIT), FOR_THE_UNIT);
    }

    static Minutes oneSided(LocalDate day, Optional<PersonId> witness) {
        return new Minutes("03/BB", day, FOR_THE_UNIT, FOR_THE_UNIT, witness, "", List.of());
    }

    static Tablet inUseBy(PersonId person) {
        Tablet absent = Tablet.absent(TABLET);
        Acquisition.EnterAsFound found = new Acquisition.EnterAsFound(
                "SN-0001",
                Status.IN_USE,
                UNIT,
                Optional.of(person),
                Optional.empty(),
                15_000_000,
                Optional.empty(),
                Optional.empty(),
                Set.of(Application.MAIL));
        return absent.after(found, FOR_THE_UNIT, LocalDate.of(2017, 4, 3), found.becomes(absent));
    }

    static LossReport report(LocalDate day) {
        return new LossReport(day, "trên tàu", List.of());
    }

    /** A place that somebody read, or did not. */
    static Provision place(Certainty certainty, Period inForce) {
        Instrument instrument = new Instrument(
                "SXD-01", "01/QC-SXD", new Text("Quy chế", "Regulation"), inForce, certainty, certainty, EVENT);
        return new Read(instrument, certainty);
    }

    static Provision readByTheUnit() {
        return place(Certainty.PRIMARY, ALWAYS);
    }

    private record Read(Instrument instrument, Certainty certainty) implements Provision {
        @Override
        public String id() {
            return "SXD-01-1";
        }

        @Override
        public Text place() {
            return new Text("Điều 1", "Article 1");
        }

        @Override
        public Text gist() {
            return new Text("Đơn vị đã đọc.", "Read by the unit.");
        }
    }

    static List<String> rules(Outcome<?> answer) {
        return answer.reasons().stream().map(Reason::rule).toList();
    }

    static List<String> refused(Outcome<?> answer) {
        return ids(answer, "refused");
    }

    static List<String> settled(Outcome<?> answer) {
        return ids(answer, "settled");
    }

    static List<String> referred(Outcome<?> answer) {
        return ids(answer, "referred");
    }

    static List<Authority> asked(Outcome<?> answer) {
        Function<Outcome.Referred<?>, List<Authority>> authorities =
                open -> open.questions().stream().map(Question::authority).toList();
        return answer instanceof Outcome.Referred<?> open ? authorities.apply(open) : List.of();
    }

    private static List<String> ids(Outcome<?> answer, String expected) {
        String kind = answer.match(settled -> "settled", refused -> "refused", referred -> "referred");
        if (!kind.equals(expected)) {
            throw new AssertionError("expected " + expected + ", got " + kind + " " + answer.reasons());
        }
        return rules(answer);
    }
}
