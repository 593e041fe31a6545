package vn.mtb.spring.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.by;
import static vn.mtb.spring.Life.day;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Databases.Engine;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryReferrals;
import vn.mtb.spring.test.InMemoryTablets;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.unitrule.UnitRules;

/** What the texts leave to an authority waits for its decision, in memory and in both databases. */
class ReferralsTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");
    private static final Instant NOW = Instant.parse("2019-05-02T02:00:00Z");

    static Stream<Arguments> stores() {
        return Stream.of("memory", "h2", "postgresql").map(Arguments::of);
    }

    private record World(ServedUnit unit, Referrals referrals) {}

    private static World world(String store) {
        if (store.equals("memory")) {
            Journal journal = new InMemoryJournal();
            return world(journal, new InMemoryTablets(journal), new InMemoryReferrals(journal));
        }
        HikariDataSource source = store.equals("h2") ? Databases.h2() : Databases.postgres();
        return world(
                Databases.journal(source),
                new JdbcTablets(source),
                new JdbcReferrals(source, Databases.transactions(source), Duration.ofSeconds(30)));
    }

    @Test
    void what_is_kept_or_closed_is_on_the_disk_of_h2(@TempDir Path folder) {
        try (HikariDataSource pool = Engine.H2_FILE.open(folder)) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            sql.execute("set query_statistics true");
            Referrals referrals = new JdbcReferrals(pool, Databases.transactions(pool), Duration.ofSeconds(30));
            referrals.keep(new Referral(SNV, "k-1", List.of(), List.of(), NOW, Optional.empty(), Optional.empty()));
            assertThat(Databases.broughtToDisk(sql)).isEqualTo(1);
            referrals.together(() -> {
                assertThat(referrals.close(SNV, "k-1", NOW, Optional.empty())).isTrue();
                assertThat(Databases.broughtToDisk(sql)).isEqualTo(1);
                return referrals;
            });
            assertThat(Databases.broughtToDisk(sql)).isEqualTo(2);
        }
    }

    private static World world(Journal journal, Tablets tablets, Referrals referrals) {
        InstantSource clock = InstantSource.fixed(NOW);
        UnitRules rules = UnitRules.of(List.of()).orElseThrow();
        Register register = new Register("SNV", journal, Rules.of(rules.rulebook()), clock, new InMemoryDirectory());
        Unit snv = new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
        KnownUnits known = new KnownUnits(List.of(snv), new Regulations(List.of(), clock));
        Looking looking =
                new RegisterLooking(new Registers(List.of(register)), journal, tablets, known, FocalBody.asPrinted());
        return new World(new ServedUnit(snv, register, () -> rules, looking, referrals, clock, Watch.NONE), referrals);
    }

    /** A tablet that was lost, and a write-off of which no text says who signs it. */
    private static Outcome<Recorded> writeOff(World world, String key, Made made) {
        var decided = Optional.of(new Decision("95/QĐ-SNV", day("2019-05-01"), OFFICER));
        return world.unit().take(key, TABLET, new Removal.WriteOffLoss("31/BC", decided), made);
    }

    private static void lose(World world) {
        Life life = new Life(world.unit(), "k-").recorded(TABLET, "SN-0042").staffed();
        life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse()).orElseThrow();
        Notice call = new Notice(FocalBody.AS_PRINTED, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE);
        LossReport report = new LossReport(day("2019-03-01"), "mất trên xe buýt", List.of(call));
        life.take(TABLET, DIRECTOR, "2019-03-02", new Mishap.ReportLoss(report)).orElseThrow();
    }

    private static Made answered(String rule) {
        return by(OFFICER, "2019-06-02")
                .answering(rule, new Decision("2190/UBND-KT", day("2019-05-30"), Life.CHAIRMAN));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_referral_is_kept_until_a_command_names_the_decision(String store) {
        World world = world(store);
        lose(world);
        assertThat(writeOff(world, "w-1", by(OFFICER, "2019-05-02"))).isInstanceOf(Outcome.Referred.class);

        Referral open = world.referrals().open(Scope.of(SNV)).get(0);
        assertThat(open.key()).isEqualTo("w-1");
        assertThat(open.opened()).isEqualTo(NOW);
        assertThat(open.asked().get(0).subject()).isEqualTo(Subject.tablet(TABLET));
        assertThat(open.asked().get(0).made()).isEqualTo(by(OFFICER, "2019-05-02"));
        assertThat(Acts.read(open.asked().get(0).act())).isInstanceOf(Removal.WriteOffLoss.class);
        String rule = open.questions().get(0).rule();
        assertThat(rule).isEqualTo("signer-named-by-law");
        assertThat(open.questions().get(0).citation().vietnamese()).isNotBlank();
        assertThat(world.referrals().open(Scope.all())).hasSize(1);
        assertThat(world.referrals().open(Scope.of(new UnitId("STC")))).isEmpty();
        assertThat(world.referrals().open(Scope.of())).isEmpty();

        assertThat(writeOff(world, "w-2", answered(rule))).isInstanceOf(Outcome.Settled.class);

        assertThat(world.referrals().open(Scope.all())).isEmpty();
        Referral closed = world.referrals().find(SNV, "w-1").orElseThrow();
        assertThat(closed.closedBy()).contains("w-2");
        assertThat(closed.closed()).contains(NOW);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_decision_about_something_else_closes_nothing(String store) {
        World world = world(store);
        lose(world);
        writeOff(world, "w-1", by(OFFICER, "2019-05-02"));

        writeOff(world, "w-2", answered("another-rule"));

        assertThat(world.referrals().open(Scope.all()))
                .extracting(Referral::key)
                .containsExactly("w-1", "w-2");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_same_key_asked_again_is_one_referral_and_settled_by_itself_is_none(String store) {
        World world = world(store);
        lose(world);
        writeOff(world, "w-1", by(OFFICER, "2019-05-02"));
        writeOff(world, "w-1", by(OFFICER, "2019-05-03"));
        assertThat(world.referrals().open(Scope.all())).hasSize(1);
        assertThat(world.referrals()
                        .open(Scope.all())
                        .get(0)
                        .asked()
                        .get(0)
                        .made()
                        .on())
                .isEqualTo(day("2019-05-03"));

        writeOff(world, "w-1", answered("signer-named-by-law"));

        assertThat(world.referrals().open(Scope.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_withdrawn_is_closed_once_and_opens_when_it_is_asked_anew(String store) {
        World world = world(store);
        lose(world);
        writeOff(world, "w-1", by(OFFICER, "2019-05-02"));

        assertThat(world.referrals().close(SNV, "w-1", NOW, Optional.empty())).isTrue();
        assertThat(world.referrals().close(SNV, "w-1", NOW, Optional.empty())).isFalse();
        assertThat(world.referrals().open(Scope.all())).isEmpty();
        assertThat(world.referrals().find(SNV, "w-1").orElseThrow().closedBy()).isEmpty();

        writeOff(world, "w-1", by(OFFICER, "2019-05-02"));
        assertThat(world.referrals().open(Scope.all())).hasSize(1);
    }
}
