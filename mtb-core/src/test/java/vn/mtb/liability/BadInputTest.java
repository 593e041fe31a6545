package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.liability.Given.DEPUTY;
import static vn.mtb.liability.Given.DIRECTOR;
import static vn.mtb.liability.Given.EVENT;
import static vn.mtb.liability.Given.LATER;
import static vn.mtb.liability.Given.TABLET;
import static vn.mtb.liability.Given.award;
import static vn.mtb.liability.Given.civilServant;
import static vn.mtb.liability.Given.decisionOf;
import static vn.mtb.liability.Given.lossByTheDirector;
import static vn.mtb.liability.Given.negligentLoss;
import static vn.mtb.liability.Given.twoSided;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Custody;

@DisplayName("dữ liệu mâu thuẫn bị từ chối, nêu rõ giá trị")
class BadInputTest {

    private static void refused(ThrowingCallable call, String... named) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(named);
    }

    private static Incident incident(
            Incident.Kind kind, LocalDate occurred, LocalDate discovered, Custody hands, Cause cause) {
        return new Incident(TABLET, kind, occurred, discovered, hands, cause, Optional.empty());
    }

    @Test
    void an_incident_is_not_discovered_before_it_happened() {
        Custody user = new Custody.User(DIRECTOR);
        refused(
                () -> incident(Incident.Kind.LOSS, EVENT, EVENT.minusDays(1), user, Cause.PEOPLE),
                "2019-06-02",
                "2019-06-03");
        assertThat(incident(Incident.Kind.LOSS, EVENT, EVENT, user, Cause.PEOPLE)
                        .discoveredOn())
                .isEqualTo(EVENT);
    }

    @Test
    void hands_that_hold_nothing_held_it_neither() {
        for (Custody nobody : List.of(new Custody.Missing(), new Custody.Gone(), new Custody.Nobody())) {
            refused(() -> incident(Incident.Kind.LOSS, EVENT, EVENT, nobody, Cause.PEOPLE), "before the report");
        }
    }

    @Test
    void nothing_is_lost_by_wear_and_nothing_damaged_is_found() {
        Custody user = new Custody.User(DIRECTOR);
        refused(() -> incident(Incident.Kind.LOSS, EVENT, EVENT, user, Cause.ORDINARY_WEAR), "ORDINARY_WEAR");
        refused(() -> incident(Incident.Kind.LOSS, EVENT, EVENT, user, Cause.MAKERS_FAULT), "MAKERS_FAULT");
        Incident damage = incident(Incident.Kind.DAMAGE, EVENT, EVENT, user, Cause.MAKERS_FAULT);
        refused(() -> damage.foundAgainOn(LATER), "DAMAGE");
        refused(() -> lossByTheDirector().foundAgainOn(EVENT.minusDays(1)), "2019-06-02");
        assertThat(lossByTheDirector().foundAgainOn(EVENT).foundOn()).contains(EVENT);
    }

    @Test
    void an_established_day_keeps_the_discovery() {
        Incident earlier = lossByTheDirector().happenedOn(EVENT.minusDays(3), new Custody.User(DEPUTY));
        assertThat(earlier.occurredOn()).isEqualTo(EVENT.minusDays(3));
        assertThat(earlier.discoveredOn()).isEqualTo(EVENT);
        assertThat(earlier.hands()).isEqualTo(new Custody.User(DEPUTY));
        refused(() -> lossByTheDirector().happenedOn(EVENT.plusDays(1), new Custody.User(DEPUTY)), "2019-06-04");
    }

    @Test
    void one_person_is_named_once_and_the_holder_is_never_left_out() {
        refused(
                () -> Claim.about(lossByTheDirector(), civilServant(DIRECTOR), civilServant(DIRECTOR)),
                "CB-01",
                "twice");
        refused(() -> Claim.about(lossByTheDirector(), civilServant(DEPUTY)), "CB-01", "2019-06-03");
    }

    @Test
    void a_holder_did_not_give_it_back_the_day_before() {
        refused(
                () -> Claim.about(
                        lossByTheDirector(),
                        civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, EVENT.minusDays(1)))),
                "2019-06-02",
                "2019-06-03");
        assertThat(Claim.about(lossByTheDirector(), civilServant(DIRECTOR).whoGaveBack(twoSided(DIRECTOR, EVENT)))
                        .respondents())
                .hasSize(1);
    }

    @Test
    void a_respondents_minutes_and_standing_and_part_are_that_persons() {
        refused(() -> civilServant(DEPUTY).whoGaveBack(twoSided(DIRECTOR, EVENT)), "CB-01", "CB-02");
        refused(() -> civilServant(DEPUTY).bearing(0), "CB-02", "0 parts");
        refused(() -> civilServant(DEPUTY).bearing(10_001), "10001 parts");
        assertThat(civilServant(DEPUTY).bearing(1).part()).hasValue(1);
        assertThat(civilServant(DEPUTY).bearing(10_000).part()).hasValue(10_000);
        Period first = new Period(LocalDate.of(2015, 1, 1), EVENT);
        refused(
                () -> Respondent.of(
                        DEPUTY,
                        new Tenure(Employment.CIVIL_SERVANT, first),
                        new Tenure(Employment.CONTRACT, Period.since(EVENT))),
                "CB-02");
        Respondent two = Respondent.of(
                DEPUTY,
                new Tenure(Employment.CIVIL_SERVANT, first),
                new Tenure(Employment.CONTRACT, Period.since(EVENT.plusDays(1))));
        assertThat(two.servedAs(EVENT)).isEqualTo(Employment.CIVIL_SERVANT);
        assertThat(two.servedAs(EVENT.plusDays(1))).isEqualTo(Employment.CONTRACT);
        refused(() -> two.servedAs(LocalDate.of(2014, 12, 31)), "2014-12-31", "2015-01-01");
    }

    @Test
    void papers_do_not_begin_before_the_discovery() {
        Proceedings early = Proceedings.none().recorded("12/BB", EVENT.minusDays(1));
        refused(() -> negligentLoss().after(early), "2019-06-02", "2019-06-03");
        for (Proceedings one : List.of(
                Proceedings.none().concluded(EVENT.minusDays(1)),
                Proceedings.none().settledAtOnce(EVENT.minusDays(1)),
                Proceedings.none().accountOf(DIRECTOR, EVENT.minusDays(1)),
                Proceedings.none().councilSetUp(decisionOf(EVENT.minusDays(1))),
                Proceedings.none().decided(award(EVENT.minusDays(1), DIRECTOR, 1)))) {
            refused(() -> negligentLoss().after(one), "2019-06-02");
        }
    }

    @Test
    void papers_of_a_council_run_forward() {
        refused(() -> Proceedings.none().councilMet("07/BB-HĐ", EVENT), "2019-06-03", "no decision set up");
        Proceedings council = Proceedings.none().councilSetUp(decisionOf(EVENT));
        refused(() -> council.councilMet("07/BB-HĐ", EVENT.minusDays(1)), "2019-06-02", "2019-06-03");
        assertThat(council.councilMet("07/BB-HĐ", EVENT).rounds()).hasSize(1);
        refused(() -> council.reopened(LATER), "round 1");
        Proceedings decided = council.decided(award(LATER, DIRECTOR, 1));
        refused(() -> decided.reopened(LATER.minusDays(1)), "2019-12-02", "2019-12-01");
        assertThat(decided.reopened(LATER).rounds()).hasSize(2);
        refused(
                () -> new Proceedings(Optional.empty(), new TreeMap<>(), Optional.empty(), Optional.empty(), List.of()),
                "begin with a round");
        refused(
                () -> new Proceedings(
                        Optional.empty(),
                        new TreeMap<>(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Proceedings.Round(
                                Optional.of(EVENT), Optional.empty(), Optional.empty(), Optional.empty()))),
                "no new facts opened");
    }

    @Test
    void a_decision_names_people_of_the_case_and_sums_in_range() {
        Proceedings other = Proceedings.none().decided(award(LATER, DEPUTY, 1));
        refused(() -> negligentLoss().after(other), "CB-02", "CB-01");
        refused(() -> Award.of(decisionOf(LATER), Map.of()), "88/QĐ-SXD");
        refused(() -> award(LATER, DIRECTOR, -1), "CB-01", "-1");
        refused(() -> award(LATER, DIRECTOR, 1_000_000_000_001L), "1000000000001");
    }

    @Test
    void figures_are_whole_dong_in_range_and_papers_have_numbers() {
        refused(() -> new Valuation.Appraised(0, "07/BB", true), "got 0");
        refused(() -> new Valuation.Appraised(1, " ", true), "number");
        refused(() -> new Valuation.MarketLessRemains(0, 0, Optional.empty()), "got 0");
        refused(() -> new Valuation.MarketLessRemains(5, -1, Optional.empty()), "got -1");
        refused(() -> new Valuation.MarketLessRemains(5, 6, Optional.empty()), "6", "5");
        assertThat(new Valuation.MarketLessRemains(5, 5, Optional.empty()).proposalInDong())
                .hasValue(0);
        refused(() -> new Valuation.BookValue(-1), "got -1");
        assertThat(new Valuation.BookValue(5).proposalInDong()).isEmpty();
        refused(() -> Proceedings.none().recorded("", EVENT), "2019-06-03");
        refused(() -> new Compensation(new TreeMap<>(Map.of(new PersonId("x"), -1L))), "-1");
    }

    @Test
    void who_pays_nothing_is_not_in_a_compensation() {
        Compensation none = new Compensation(new TreeMap<>(Map.of(DIRECTOR, 0L)));
        assertThat(none).isEqualTo(Compensation.none());
        assertThat(none.of(DIRECTOR)).isZero();
    }
}
