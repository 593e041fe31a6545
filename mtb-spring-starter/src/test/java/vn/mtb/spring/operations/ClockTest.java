package vn.mtb.spring.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.day;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Period;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.register.Audit;
import vn.mtb.register.Chain;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Line;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.duty.WalkedDuties;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Databases.Engine;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.RegisterLooking;
import vn.mtb.spring.unit.Registers;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Upkeep;
import vn.mtb.unitrule.UnitRules;

@DisplayName("Đồng hồ chạy lùi, chạy tới giữa các hành vi: sổ, nhắc việc và chốt sổ không đổi")
class ClockTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");
    private static final Instant NOW = Instant.parse("2017-04-21T01:02:03Z");
    private static final List<Instant> JUMPS = List.of(
            NOW,
            NOW.plus(Duration.ofDays(3_650)),
            NOW.minus(Duration.ofDays(3_650)),
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T16:59:59Z"),
            NOW.minusSeconds(1));

    @TempDir
    Path folder;

    /** Another time whenever it is asked. */
    private static InstantSource jumping() {
        AtomicInteger asked = new AtomicInteger();
        return () -> JUMPS.get(asked.getAndIncrement() % JUMPS.size());
    }

    /** A unit and what it wrote. */
    private record Written(ServedUnit unit, Tablets tablets, Journal journal) {
        static Written in(HikariDataSource pool, InstantSource clock) {
            Journal journal = Databases.journal(pool);
            Tablets tablets = new JdbcTablets(pool);
            UnitRules rules = UnitRules.of(List.of()).orElseThrow();
            Register register =
                    new Register("SNV", journal, Rules.of(rules.rulebook()), clock, new InMemoryDirectory());
            Unit snv = new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
            KnownUnits known = new KnownUnits(List.of(snv), new Regulations(List.of(), clock));
            var looking = new RegisterLooking(
                    new Registers(List.of(register)), journal, tablets, known, FocalBody.asPrinted());
            ServedUnit unit = new ServedUnit(snv, register, () -> rules, looking);
            Life life = new Life(unit, "k-").recorded(TABLET, "SN-0042").staffed();
            life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse()).orElseThrow();
            var check =
                    new SecurityCheck(day("2017-12-01"), SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "đạt");
            life.take(TABLET, DIRECTOR, "2017-12-01", new Upkeep.Review(check)).orElseThrow();
            return new Written(unit, tablets, journal);
        }

        List<Line> lines() {
            return Stream.of(
                            Subject.tablet(TABLET),
                            Subject.appointments(DIRECTOR.person()),
                            Subject.accounts(DIRECTOR.person()))
                    .flatMap(subject -> unit.register().history(subject).stream())
                    .toList();
        }

        Optional<TabletState> state() {
            return tablets.find(TABLET, Scope.all());
        }

        List<Reminder> due(LocalDate on) {
            Units units = new Units(List.of(unit));
            return new Reminders(units, new WalkedDuties(units, tablets)).on(on);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_recorded_and_what_is_due_is_the_same_whatever_the_clock_says(Engine engine) {
        try (HikariDataSource jumping = engine.open(folder.resolve("jumping"));
                HikariDataSource steady = engine.open(folder.resolve("steady"))) {
            Written one = Written.in(jumping, jumping());
            Written other = Written.in(steady, InstantSource.fixed(NOW));

            assertThat(one.lines())
                    .usingRecursiveFieldByFieldElementComparatorOnFields("chain", "sequence", "deed", "made", "became")
                    .isEqualTo(other.lines())
                    .hasSize(8);
            assertThat(one.lines()).extracting(Line::recorded).isSubsetOf(JUMPS).contains(JUMPS.get(3), JUMPS.get(4));
            assertThat(one.state()).isEqualTo(other.state()).isPresent();
            for (String date : List.of("2017-12-31", "2018-12-31", "2019-03-20", "2025-04-01")) {
                assertThat(one.due(day(date))).as(date).isEqualTo(other.due(day(date)));
            }
            assertThat(Audit.of(one.journal(), Optional.empty()).findings()).isEmpty();
            assertThat(one.journal().chain(new Chain("SNV", Subject.tablet(TABLET))))
                    .extracting(entry -> entry.sequence())
                    .containsExactly(0, 1, 2, 3, 4, 5);
        }
    }

    @Test
    void a_clock_that_was_far_ahead_for_a_moment_does_not_put_checkpoints_off_for_years() {
        InMemoryJournal journal = new InMemoryJournal();
        Instant[] now = {NOW};
        Duration daily = Duration.ofDays(1);
        Checkpoints checkpoints = new Checkpoints(journal, () -> now[0], Signatures.none());
        assertThat(checkpoints.takeAfter(daily)).isPresent();
        assertThat(checkpoints.takeAfter(daily)).isEmpty();
        now[0] = NOW.plus(Duration.ofDays(3_650));
        assertThat(checkpoints.takeAfter(daily)).isPresent();
        now[0] = NOW.plus(Duration.ofMinutes(5));
        assertThat(checkpoints.takeAfter(daily)).isPresent();
        assertThat(checkpoints.takeAfter(daily)).isEmpty();
        now[0] = NOW.plus(Duration.ofHours(13));
        assertThat(checkpoints.takeAfter(daily)).isPresent();
        assertThat(checkpoints.verify().findings()).isEmpty();
    }
}
