package vn.mtb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.law.Plan2017;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.OutcomeAssert;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
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
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Item;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;

@DisplayName("Chỉ tiêu về lãnh đạo, đo từ một sổ thật")
@Covers(plan = {Plan2017.LEADERS_ON_TABLETS, Plan2017.STANDING_BODY})
class FromTheRegisterTest {
    private static final UnitId SNV = new UnitId("SNV");
    private static final Actor CENTRE =
            new Actor(new PersonId("p-01"), Capacity.STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    private static final Actor OFFICER = new Actor(new PersonId("p-02"), Capacity.UNIT, SNV);
    private static final Actor CHAIRMAN =
            new Actor(new PersonId("p-05"), Capacity.CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));
    private static final PersonId DIRECTOR = new PersonId("giam-doc");
    private static final PersonId DEPUTY = new PersonId("pho-giam-doc");
    private static final TabletId TABLET = new TabletId("MTB-1");
    private static final Facts FACTS =
            Facts.none().about(new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));

    private final Register register = new Register(
            "SNV",
            new InMemoryJournal(),
            Rules.of(Rulebook.city()),
            InstantSource.fixed(Instant.parse("2017-04-21T01:02:03Z")),
            new InMemoryDirectory());
    private int keys;

    @Test
    void a_leader_with_a_tablet_in_use_and_an_account_is_counted_and_one_without_is_the_gap() {
        appoint(DIRECTOR, Position.DEPARTMENT_DIRECTOR, Appointment.Kind.APPOINTED);
        appoint(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, Appointment.Kind.ACTING);
        equip(DIRECTOR, Position.DEPARTMENT_DIRECTOR);
        Outcome<Finding> answer = measured("2017-12-31");
        Finding found = answer.orElseThrow();
        assertThat(found.figure().counted()).isEqualTo(1);
        assertThat(found.figure().total()).isEqualTo(2);
        assertThat(found.gap()).isEqualTo(1);
        assertThat(found.figure().source()).isEqualTo("SNV");
        assertThat(answer.reasons())
                .extracting(Reason::rule)
                .containsExactly(
                        "plan-leaders-on-tablets",
                        "plan-leaders-on-tablets",
                        "plan-leaders-on-tablets",
                        "plan-using-by-the-register",
                        "plan-some-applications",
                        "plan-leaders-counted");
    }

    /** Appointed 1/1/2016, accounts of 18/4, put into use on 20/4; asked on both sides of each day. */
    @ParameterizedTest
    @CsvSource({"2017-04-17, 0", "2017-04-19, 0", "2017-04-20, 1", "2017-12-31, 1"})
    void the_register_is_read_as_it_stood_on_the_day(String on, long using) {
        appoint(DIRECTOR, Position.DEPARTMENT_DIRECTOR, Appointment.Kind.APPOINTED);
        equip(DIRECTOR, Position.DEPARTMENT_DIRECTOR);
        Finding found = measured(on).orElseThrow();
        assertThat(found.figure().counted()).isEqualTo(using);
        assertThat(found.figure().total()).isEqualTo(1);
    }

    @Test
    void after_the_tablet_was_given_back_or_the_accounts_suspended_nobody_is_counted_from_that_day_on() {
        appoint(DIRECTOR, Position.DEPARTMENT_DIRECTOR, Appointment.Kind.APPOINTED);
        equip(DIRECTOR, Position.DEPARTMENT_DIRECTOR);
        take(Subject.accounts(DIRECTOR), "2017-06-01", new Deed.SuspendAccounts(Application.SHARED, "tablet/MTB-1"));
        assertThat(measured("2017-05-31").orElseThrow().reached()).isTrue();
        assertThat(measured("2017-06-01").orElseThrow().reached()).isFalse();
        take(Subject.accounts(DIRECTOR), "2017-06-15", new Deed.ReissueAccounts(Set.of(Application.MAIL)));
        assertThat(measured("2017-06-15").orElseThrow().reached())
                .as("one shared application is enough")
                .isTrue();
        Actor user = new Actor(DIRECTOR, Capacity.USER, SNV);
        act(
                OFFICER,
                "2017-07-01",
                new Holding.GiveBack(Minutes.between("21/BB-SNV", LocalDate.of(2017, 7, 1), user, OFFICER)));
        assertThat(measured("2017-06-30").orElseThrow().reached()).isTrue();
        assertThat(measured("2017-07-01").orElseThrow().gap()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "department-director, DEPARTMENT_LEADER, APPOINTED, true",
        "department-deputy-director, DEPARTMENT_LEADER, ACTING, true",
        "department-director, DEPARTMENT_LEADER, IN_CHARGE, false",
        "office-chief, CITY_OFFICE_LEADER, APPOINTED, true",
        "agency-head, AGENCY_LEADER, APPOINTED, true",
        "chief-inspector, INSPECTORATE_LEADER, APPOINTED, true",
        "district-chairman, DISTRICT_LEADER, APPOINTED, true",
        "city-unit-head, CITY_UNIT_LEADER, APPOINTED, true",
        "city-chairman, CITY_LEADER, APPOINTED, false",
        "commune-leader, COMMUNE_LEADER, APPOINTED, false",
        "room-head, WITHIN_A_UNIT, APPOINTED, false",
        "council-or-party-leader, COUNCIL_OR_PARTY_LEADER, APPOINTED, false",
    })
    void heads_and_deputies_of_the_citys_bodies_are_counted_and_nobody_else(
            String code, vn.mtb.party.PositionGroup group, Appointment.Kind kind, boolean counted) {
        appoint(DIRECTOR, new Position(code, group), kind);
        Outcome<Finding> answer = measured("2017-12-31");
        if (counted) assertThat(answer.orElseThrow().figure().total()).isEqualTo(1);
        else OutcomeAssert.assertThat(answer).isReferredTo(Authority.FOCAL_BODY, "plan-somebody-counted");
    }

    @Test
    void a_post_that_has_ended_is_not_counted() {
        appoint(DIRECTOR, Position.DEPARTMENT_DIRECTOR, Appointment.Kind.APPOINTED);
        take(
                Subject.appointments(DIRECTOR),
                "2017-09-01",
                new Deed.EndAppointment(Position.DEPARTMENT_DIRECTOR, SNV, LocalDate.of(2017, 8, 31), "88/QĐ-UBND"));
        assertThat(measured("2017-08-31").orElseThrow().figure().total()).isEqualTo(1);
        OutcomeAssert.assertThat(measured("2017-09-01")).isReferredTo(Authority.FOCAL_BODY, "plan-somebody-counted");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEADERS_ON_TABLETS")
    void what_the_register_does_not_know_the_standing_body_gives(Target target) {
        OutcomeAssert.assertThat(PlanRules.measure(target, register, LocalDate.of(2017, 12, 31)))
                .isReferredTo(Authority.FOCAL_BODY, "plan-figure-given")
                .citing(Plan2017.STANDING_BODY);
    }

    private Outcome<Finding> measured(String on) {
        return PlanRules.measure(Target.LEADERS_ON_TABLETS, register, LocalDate.parse(on));
    }

    private void appoint(PersonId person, Position position, Appointment.Kind kind) {
        Appointment post = new Appointment(person, position, SNV, Period.since(2016, 1, 1), kind);
        take(Subject.appointments(person), "2016-01-01", new Deed.Appoint(post, "12/QĐ-UBND"));
    }

    private void equip(PersonId person, Position position) {
        LocalDate issued = LocalDate.of(2017, 4, 18);
        take(
                Subject.accounts(person),
                "2017-04-18",
                new Deed.IssueAccounts(Set.copyOf(Application.SHARED.stream()
                        .map(one -> Account.ordinary(person, one, SNV, position, issued))
                        .toList())));
        act(
                CENTRE,
                "2016-12-20",
                new Acquisition.Procure(
                        "SN-0042",
                        9_500_000,
                        "nha-cung-cap",
                        Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                        "6869/QĐ-UBND"));
        act(CENTRE, "2017-04-02", new Installation.Preinstall(Application.SHARED, "2017.1"));
        Minutes over = Minutes.between("07/BB-TTDL", LocalDate.of(2017, 4, 3), CENTRE, OFFICER);
        act(
                CENTRE,
                "2017-04-03",
                new Acquisition.HandOver(over, "SN-0042", 9_500_000, Optional.of(LocalDate.of(2019, 4, 3))));
        act(OFFICER, "2017-04-05", new Acquisition.RecordAsset("TS-2017-42", 9_500_000, false));
        Actor user = new Actor(person, Capacity.USER, SNV);
        Minutes issuedTo = new Minutes(
                "11/BB-SNV", LocalDate.of(2017, 4, 20), OFFICER, user, Optional.empty(), "máy mới", List.of());
        Decision decision = new Decision("1500/QĐ-UBND", LocalDate.of(2017, 3, 31), CHAIRMAN);
        act(OFFICER, "2017-04-20", new Holding.PutIntoUse(issuedTo, Optional.of(decision), Set.of()));
    }

    private void act(Actor actor, String date, Act act) {
        register.take("k-" + keys++, TABLET, act, FACTS, Made.by(actor).on(LocalDate.parse(date)))
                .orElseThrow();
    }

    private void take(Subject subject, String date, Deed deed) {
        Made made = Made.by(OFFICER).on(LocalDate.parse(date));
        register.take(Command.of("k-" + keys++, Item.of(subject, register.length(subject), deed, made)))
                .orElseThrow();
    }
}
