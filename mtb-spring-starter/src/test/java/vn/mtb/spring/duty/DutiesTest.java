package vn.mtb.spring.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.day;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.Damage;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
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
import vn.mtb.register.Deed;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.Journal;
import vn.mtb.register.Obligations;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Rebuild;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.RegisterLooking;
import vn.mtb.spring.unit.Registers;
import vn.mtb.spring.unit.RegulationFiles;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.spring.unit.UnknownUnit;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/** The table says what the lines say: over random histories of two units, on their days and on later ones, on both databases. */
class DutiesTest {
    private static final UnitId STC = new UnitId("STC");
    private static final String REVIEWED_TWICE_A_YEAR = """
            quy chế:
              số: 1/QĐ-TEST
              trích yếu: Quy chế thử
              ngày ký: 30/3/2017
              người ký: cb-1
              hiệu lực từ: 1/6/2018
            đơn vị: {mã: SNV, loại: sở}
            rà soát:
              số tháng: 6
              điều khoản: Điều 8
            """;

    private final AtomicReference<String> rules = new AtomicReference<>("1");

    /** Two units in one database. */
    private final class World {
        private final HikariDataSource source;
        private final Units units;
        private final JdbcDuties kept;
        private final WalkedDuties walked;

        World(HikariDataSource source) {
            this.source = source;
            Journal journal = Databases.journal(source);
            var tablets = new JdbcTablets(source);
            InstantSource clock = InstantSource.fixed(Instant.EPOCH);
            var text = new ByteArrayResource(REVIEWED_TWICE_A_YEAR.getBytes(StandardCharsets.UTF_8));
            Regulations regulations = new Regulations(
                    List.of(new RegulationFiles(SNV, List.of(text)), new RegulationFiles(STC, List.of())), clock);
            List<Unit> all = Stream.of(SNV, STC)
                    .map(id -> new Unit(
                            id,
                            Unit.Kind.DEPARTMENT,
                            new Period(day("2008-01-01"), id.equals(STC) ? day("2020-09-30") : LocalDate.MAX),
                            Optional.empty()))
                    .toList();
            List<Register> registers = all.stream()
                    .map(unit -> {
                        Rules by = (tablet, act, facts, made) ->
                                regulations.of(unit.id()).take(tablet, act, facts, made);
                        return new Register(unit.id().value(), journal, by, clock, new InMemoryDirectory());
                    })
                    .toList();
            var looking = new RegisterLooking(
                    new Registers(registers),
                    journal,
                    tablets,
                    new KnownUnits(all, regulations),
                    FocalBody.asPrinted());
            units = new Units(IntStream.range(0, 2)
                    .mapToObj(i -> new ServedUnit(
                            all.get(i),
                            registers.get(i),
                            () -> regulations.of(all.get(i).id()),
                            looking))
                    .toList());
            kept = new JdbcDuties(
                    source, Databases.transactions(source), Duration.ofSeconds(30), units, tablets, rules::get);
            walked = new WalkedDuties(units, tablets);
        }

        void agreeOn(LocalDate on) {
            for (UnitId unit : List.of(SNV, STC)) {
                OpenDuties read = kept.on(unit, on);
                OpenDuties told = walked.on(unit, on);
                for (DutyQuery query : queries(on)) {
                    assertThat(every(read, query))
                            .as("%s %s %s", unit, on, query)
                            .isEqualTo(every(told, query));
                    assertThat(read.count(query)).isEqualTo(told.count(query));
                }
                Period year = new Period(on.minusDays(200), on);
                assertThat(read.breaches(year)).isEqualTo(told.breaches(year));
                assertThat(read.steps(year)).isEqualTo(told.steps(year));
                assertThat(read.equipped()).isEqualTo(told.equipped());
                for (String after : List.of("", "u-0", "u-2")) {
                    assertThat(read.withoutPost(after, 2)).isEqualTo(told.withoutPost(after, 2));
                }
                for (int i = 0; i < TABLETS; i++)
                    assertThat(said(read.of(tablet(i)))).isEqualTo(said(told.of(tablet(i))));
            }
        }
    }

    private static final int TABLETS = 5;
    private static final int PEOPLE = 4;

    private static TabletId tablet(int number) {
        return new TabletId("MTB-" + number);
    }

    private static List<DutyQuery> queries(LocalDate on) {
        return List.of(
                DutyQuery.all(3),
                DutyQuery.all(1).dueBefore(on),
                DutyQuery.all(2).dueBetween(on, on.plusDays(30)),
                DutyQuery.all(2).undated(),
                DutyQuery.all(2).kinds(OpenDuty.Kind.REVIEW_DUE, OpenDuty.Kind.REVIEW_LACKING),
                DutyQuery.all(1).kinds(OpenDuty.Kind.STANDING).duties(Set.of("give-it-back", "give-back-or-transfer")));
    }

    /** A clause of a unit's own regulation is read back as another object of the same words. */
    private static List<String> said(List<OpenDuty> duties) {
        return duties.stream()
                .map(one -> String.join(
                        " ",
                        one.tablet().value(),
                        one.kind().name(),
                        one.owed().map(Obligations::write).orElse("-"),
                        one.owed()
                                .map(owed -> owed.reason().citation(Language.VIETNAMESE))
                                .orElse("-"),
                        "due " + one.due() + " since " + one.since() + " holder " + one.holder()))
                .toList();
    }

    private static List<String> every(OpenDuties open, DutyQuery query) {
        return said(all(open, query));
    }

    private static List<OpenDuty> all(OpenDuties open, DutyQuery query) {
        List<OpenDuty> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<OpenDuty> page = open.find(query.after(after));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** Acts in any order; what the rules refuse is not recorded, which is as good a history as any. */
    private static final class Chance {
        private final Random random;
        private final World world;
        private LocalDate today = day("2017-06-01");
        private int keys;
        private int recorded;

        Chance(long seed, World world) {
            this.random = new Random(seed);
            this.world = world;
        }

        private ServedUnit unit() {
            return world.units.of(random.nextInt(3) == 0 ? STC : SNV);
        }

        private PersonId person() {
            return new PersonId("u-" + random.nextInt(PEOPLE));
        }

        void something() {
            today = today.plusDays(random.nextInt(40));
            ServedUnit unit = unit();
            Life life = new Life(unit, "k" + keys++ + "-");
            Actor officer = new Actor(OFFICER.person(), Capacity.UNIT, unit.id());
            TabletId tablet = tablet(random.nextInt(TABLETS));
            PersonId person = person();
            Actor user = new Actor(person, Capacity.USER, unit.id());
            Notice told = new Notice(
                    FocalBody.asPrinted().on(today).map(FocalBody.Term::unit).orElse(FocalBody.AS_PRINTED),
                    today,
                    today,
                    Notice.Channel.TELEPHONE);
            String on = today.toString();
            try {
                var answer = switch (random.nextInt(13)) {
                    case 0, 1 ->
                        life.take(
                                tablet,
                                officer,
                                on,
                                new Acquisition.EnterAsFound(
                                        "SN-" + tablet,
                                        Status.IN_USE,
                                        unit.id(),
                                        Optional.of(person),
                                        random.nextBoolean()
                                                ? Optional.empty()
                                                : Optional.of(new Books.On(
                                                        unit.id(),
                                                        today.minusDays(9),
                                                        "TS-" + tablet,
                                                        9_000_000,
                                                        false)),
                                        9_000_000,
                                        Optional.empty(),
                                        random.nextBoolean() ? Optional.empty() : Optional.of(today.plusDays(400)),
                                        Application.SHARED));
                    case 2, 3 ->
                        life.take(
                                tablet,
                                unit.register()
                                        .tablet(tablet)
                                        .holder()
                                        .map(one -> new Actor(one, Capacity.USER, unit.id()))
                                        .orElse(user),
                                on,
                                new Upkeep.Review(
                                        new SecurityCheck(today, SecurityCheck.Occasion.YEARLY, told.told(), "đạt")));
                    case 4 ->
                        life.take(
                                tablet, user, on, new Holding.GiveBack(Minutes.between("1/BB", today, user, officer)));
                    case 5 ->
                        life.take(
                                tablet,
                                user,
                                on,
                                new Mishap.ReportLoss(new LossReport(today.minusDays(1), "mất", List.of(told))));
                    case 6 ->
                        life.take(
                                tablet,
                                officer,
                                on,
                                new Mishap.EstablishDamage(new Damage(today.minusDays(2), "vỡ", "2/BB", false)));
                    case 7 ->
                        life.take(
                                tablet,
                                officer,
                                on,
                                new Mishap.RecordViolation(
                                        new Violation(UseDuty.NO_GAMES, today.minusDays(1), "trò chơi", false)));
                    case 8, 9 ->
                        life.take(
                                Subject.appointments(person),
                                officer,
                                on,
                                new Deed.Appoint(
                                        Appointment.of(
                                                person,
                                                random.nextBoolean() ? Position.DEPARTMENT_DIRECTOR : Position.STAFF,
                                                unit.id(),
                                                random.nextBoolean()
                                                        ? Period.since(today)
                                                        : new Period(today.plusDays(20), today.plusDays(90))),
                                        "3/QĐ"));
                    case 10 ->
                        life.take(
                                Subject.appointments(person),
                                officer,
                                on,
                                new Deed.EndAppointment(
                                        Position.DEPARTMENT_DIRECTOR,
                                        unit.id(),
                                        today.plusDays(random.nextInt(30)),
                                        "4/QĐ"));
                    case 11 ->
                        life.take(
                                Subject.accounts(person),
                                officer,
                                on,
                                random.nextBoolean()
                                        ? new Deed.IssueAccounts(Set.of(Account.ordinary(
                                                person,
                                                Application.MAIL,
                                                unit.id(),
                                                Position.DEPARTMENT_DIRECTOR,
                                                today)))
                                        : new Deed.RevokeAccounts(Position.DEPARTMENT_DIRECTOR, unit.id()));
                    default ->
                        life.take(
                                Duties.incident(tablet),
                                officer,
                                on,
                                new Deed.PutOnRecord(
                                        (random.nextBoolean() ? "loss-dossier" : "written-account") + ": đã nộp"));
                };
                if (answer instanceof vn.mtb.outcome.Outcome.Settled<?>) recorded++;
            } catch (IllegalArgumentException unfit) {
                keys++;
            }
        }
    }

    static Stream<Arguments> histories() {
        return IntStream.range(0, 3).mapToObj(seed -> Arguments.of(seed, seed == 1 ? "postgresql" : "h2"));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_table_says_what_the_lines_say(int seed, String database) {
        World world = new World(database.equals("h2") ? Databases.h2() : Databases.postgres());
        Chance chance = new Chance(seed, world);
        Set<OpenDuty.Kind> met = EnumSet.noneOf(OpenDuty.Kind.class);
        for (int step = 0; step < 40; step++) {
            for (int i = 0; i < 4; i++) chance.something();
            LocalDate today = chance.today;
            world.agreeOn(today);
            all(world.kept.on(SNV, today), DutyQuery.all(50)).forEach(one -> met.add(one.kind()));
            if (step % 5 == 0) world.agreeOn(today.minusDays(45)); // a day of the past, which the table does not hold
        }
        for (int days = 1; days < 900; days += 1 + days / 3) world.agreeOn(chance.today.plusDays(days));
        assertThat(chance.recorded).isGreaterThan(40);
        assertThat(met).isEqualTo(EnumSet.allOf(OpenDuty.Kind.class));
    }

    /** Two nodes ask about both units while a third one writes: posts in one unit for holders of tablets of the other among it. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whoever_asks_while_others_write_has_missed_nothing_in_the_end(String database) throws Exception {
        World world = new World(database.equals("h2") ? Databases.h2() : Databases.postgres());
        World other = new World(world.source);
        Chance chance = new Chance(5, world);
        for (int i = 0; i < 60; i++) chance.something();
        LocalDate today = chance.today.plusYears(5);
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService asking = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> asked = Stream.of(world, other)
                    .map(one -> asking.submit(() -> {
                        int times = 0;
                        for (; writing.get(); times++) one.kept.on(times % 2 == 0 ? SNV : STC, today);
                        return times;
                    }))
                    .toList();
            for (int i = 0; i < 150; i++) chance.something();
            writing.set(false);
            for (Future<Integer> times : asked) assertThat(times.get()).isPositive();
        } finally {
            asking.shutdownNow();
        }

        world.agreeOn(today);
        other.agreeOn(today);
        assertThat(new org.springframework.jdbc.core.JdbcTemplate(world.source)
                        .queryForObject("select count(*) from mtb_news", Long.class))
                .as("no news are left when both units were asked about")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void without_a_new_line_the_same_rows_serve_until_a_day_changes_the_answer(String database) {
        World world = new World(database.equals("h2") ? Databases.h2() : Databases.postgres());
        Chance chance = new Chance(7, world);
        for (int i = 0; i < 120; i++) chance.something();
        LocalDate today = chance.today;
        var jdbc = new org.springframework.jdbc.core.JdbcTemplate(world.source);
        world.kept.on(SNV, today);
        LocalDate until = jdbc.queryForObject(
                "select min(until_day) from mtb_duty_tablet where register = 'SNV'", LocalDate.class);

        assertThat(until).isAfterOrEqualTo(today);
        for (LocalDate on = today; !on.isAfter(until) && on.isBefore(today.plusDays(60)); on = on.plusDays(1)) {
            world.agreeOn(on);
        }
        assertThat(jdbc.queryForObject("select from_day from mtb_duty_book where register = 'SNV'", LocalDate.class))
                .isEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void a_rebuild_and_other_rules_empty_the_table_and_the_next_question_fills_it(String database) {
        World world = new World(database.equals("h2") ? Databases.h2() : Databases.postgres());
        Chance chance = new Chance(11, world);
        for (int i = 0; i < 120; i++) chance.something();
        world.agreeOn(chance.today);
        var jdbc = new org.springframework.jdbc.core.JdbcTemplate(world.source);
        jdbc.update("update mtb_duty set due = date '2001-01-01', kind = 'DUTY'");
        jdbc.update("update mtb_tablet set serial = 'SN-0' where serial is not null");

        new Rebuild(world.source, Databases.transactions(world.source)).run();
        assertThat(jdbc.queryForObject("select count(*) from mtb_news where kind = 'tablet'", Long.class))
                .as("who asks while states are corrected learns of it")
                .isPositive();
        world.agreeOn(chance.today);

        jdbc.update("delete from mtb_duty");
        rules.set("2");
        world.agreeOn(chance.today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "x/y/z", "2019-01-01/MTB-1/x", "2019-01-01/MTB 1/0"})
    void a_page_is_asked_for_with_a_key_that_a_page_gave(String key) {
        OpenDuties open = new World(Databases.h2()).kept.on(SNV, day("2019-01-01"));

        assertThatThrownBy(() -> open.find(DutyQuery.all(1).after(Optional.of(key))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trang sau");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void a_page_has_1_to_1000_rows(int rows) {
        assertThatThrownBy(() -> DutyQuery.all(rows)).hasMessageContaining("1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = "SXD")
    void a_unit_that_is_not_served_is_unknown(String unit) {
        World world = new World(Databases.h2());

        assertThatThrownBy(() -> world.kept.on(new UnitId(unit), day("2019-01-01")))
                .isInstanceOf(UnknownUnit.class);
    }
}
