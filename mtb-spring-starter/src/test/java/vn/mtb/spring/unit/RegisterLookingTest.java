package vn.mtb.spring.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.by;
import static vn.mtb.spring.Life.day;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Item;
import vn.mtb.register.Journal;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryTablets;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Tablet;
import vn.mtb.unitrule.UnitRules;

/** Two units in one application: the director's post and accounts stand in one register, a tablet in the other. */
class RegisterLookingTest {
    private static final UnitId STC = new UnitId("STC");
    private static final UnitId KNOWN = new UnitId("VPUB");
    private static final TabletId TABLET = new TabletId("MTB-0042");

    static Stream<Arguments> stores() {
        return Stream.of("memory", "h2", "postgresql").map(Arguments::of);
    }

    private record World(Looking looking, ServedUnit snv, ServedUnit stc) {}

    private static World world(String store) {
        if (store.equals("memory")) {
            Journal journal = new InMemoryJournal();
            return world(journal, new InMemoryTablets(journal));
        }
        HikariDataSource source = store.equals("h2") ? Databases.h2() : Databases.postgres();
        return world(Databases.journal(source), new JdbcTablets(source));
    }

    private static World world(Journal journal, Tablets tablets) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        UnitRules rules = UnitRules.of(List.of()).orElseThrow();
        Unit snv = unit(SNV);
        Unit stc = unit(STC);
        Register ofSnv = register("SNV", journal, rules, clock);
        Register ofStc = register("STC", journal, rules, clock);
        KnownUnits known = new KnownUnits(List.of(snv, stc, unit(KNOWN)), new Regulations(List.of(), clock));
        Looking looking = new RegisterLooking(
                new Registers(List.of(ofSnv, ofStc)), journal, tablets, known, FocalBody.asPrinted());
        return new World(
                looking,
                new ServedUnit(snv, ofSnv, () -> rules, looking),
                new ServedUnit(stc, ofStc, () -> rules, looking));
    }

    private static Unit unit(UnitId id) {
        return new Unit(id, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
    }

    private static Register register(String name, Journal journal, UnitRules rules, InstantSource clock) {
        return new Register(name, journal, Rules.of(rules.rulebook()), clock, new InMemoryDirectory());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void posts_accounts_and_tablets_are_found_in_whatever_register_they_stand(String store) {
        World world = world(store);
        new Life(world.stc(), "s-").staffed();
        Life life = new Life(world.snv(), "k-").recorded(TABLET, "SN-0042");

        assertThat(life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse())).isInstanceOf(Outcome.Settled.class);

        Facts facts = world.looking().about(Life.intoUse(), day("2017-04-20"));
        Facts.Person director = facts.people().get(DIRECTOR.person());
        assertThat(director.appointments()).hasSize(1);
        assertThat(director.accounts()).hasSize(4);
        assertThat(director.holding()).isEqualTo(Set.of(TABLET));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_post_in_another_unit_that_stands_in_the_register_itself_is_looked_up_too(String store) {
        World world = world(store);
        for (UnitId elsewhere : List.of(KNOWN, new UnitId("PHONG-1"))) {
            PersonId person = new PersonId("p-" + elsewhere);
            TabletId tablet = new TabletId("MTB-" + elsewhere);
            Life life = new Life(world.snv(), elsewhere + "-").recorded(tablet, "SN-" + elsewhere);
            Appointment post =
                    Appointment.of(person, Position.DEPARTMENT_DIRECTOR, elsewhere, Period.since(2016, 1, 1));
            life.take(Subject.appointments(person), OFFICER, "2016-01-01", new Deed.Appoint(post, "12/QĐ-UBND"))
                    .orElseThrow();
            Minutes minutes =
                    Minutes.between("11/BB-SNV", day("2017-04-20"), OFFICER, new Actor(person, Capacity.USER, SNV));
            var act = new Holding.PutIntoUse(minutes, Optional.empty(), Set.of());

            assertThat(world.looking()
                            .beside(SNV, act, day("2017-04-20"))
                            .facts()
                            .units())
                    .containsKey(elsewhere);
            assertThat(life.take(tablet, OFFICER, "2017-04-20", act)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void where_nothing_is_known_empty_sets_say_so(String store) {
        Facts facts = world(store).looking().about(Life.intoUse(), day("2017-04-20"));

        assertThat(facts.people()).containsEntry(DIRECTOR.person(), Facts.Person.with(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void facts_from_another_register_are_stale_once_it_has_grown(String store) {
        World world = world(store);
        new Life(world.stc(), "s-").staffed();
        new Life(world.snv(), "k-").recorded(TABLET, "SN-0042");
        Looked looked = world.looking().beside(SNV, Life.intoUse(), day("2017-04-20"));
        assertThat(looked.read()).hasSize(2);
        Subject accounts = Subject.accounts(DIRECTOR.person());
        var leak = new Deed.SuspendAccounts(Application.SHARED, "incident/leak-1");
        world.stc()
                .take(Command.of("leak", Item.of(accounts, 1, leak, by(OFFICER, "2017-04-19"))))
                .orElseThrow();

        Item item = Item.on(TABLET, 4, Life.intoUse(), by(OFFICER, "2017-04-20"), looked.facts());
        Command late = new Command("late", List.of(item), looked.read());

        assertThatThrownBy(() -> world.snv().take(late)).isInstanceOf(Conflict.class);
        assertThat(world.snv().take("anew", TABLET, Life.intoUse(), by(OFFICER, "2017-04-20")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_same_key_has_the_same_answer_though_the_other_register_has_grown(String store) {
        World world = world(store);
        Life there = new Life(world.stc(), "s-").staffed();
        new Life(world.snv(), "k-").recorded(TABLET, "SN-0042");
        var first = world.snv().take("once", TABLET, Life.intoUse(), by(OFFICER, "2017-04-20"));
        var leak = new Deed.SuspendAccounts(Application.SHARED, "incident/leak-1");
        there.take(Subject.accounts(DIRECTOR.person()), OFFICER, "2017-05-19", leak)
                .orElseThrow();

        var again = world.snv().take("once", TABLET, Life.intoUse(), by(OFFICER, "2017-04-20"));

        assertThat(again.orElseThrow().entries()).isEqualTo(first.orElseThrow().entries());
        assertThat(world.snv().register().length(Subject.tablet(TABLET))).isEqualTo(5);
    }

    @Test
    void a_unit_nobody_configured_is_told_with_the_property_to_add() {
        World world = world("memory");
        Actor stranger = new Actor(new PersonId("p-09"), Capacity.UNIT, new UnitId("LA"));
        Minutes minutes = Minutes.between("07/BB", day("2017-04-03"), Life.CENTRE, stranger);
        var handOver = new Acquisition.HandOver(minutes, "SN-0042", 9_500_000, Optional.empty());

        assertThatThrownBy(() -> world.looking().about(handOver, day("2017-04-03")))
                .isInstanceOf(UnknownUnit.class)
                .hasMessageContaining("mtb.units.LA với served: false");
    }

    @Test
    void what_is_known_of_a_tablet_is_its_holder_and_its_unit() {
        World world = world("memory");
        Life life = new Life(world.snv(), "k-").recorded(TABLET, "SN-0042").staffed();
        life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse()).orElseThrow();
        Tablet now = world.snv().register().tablet(TABLET);

        Facts facts = world.looking().about(now, day("2017-05-01"));

        assertThat(facts.people()).containsOnlyKeys(DIRECTOR.person());
        assertThat(facts.units()).containsOnlyKeys(SNV);
        assertThat(world.snv().permitted(TABLET, by(OFFICER, "2017-05-01"))).isNotEmpty();
        assertThat(world.snv().standing(TABLET, day("2017-05-01"))).isEmpty();
    }
}
