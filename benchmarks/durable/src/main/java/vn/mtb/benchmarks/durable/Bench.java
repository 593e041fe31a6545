package vn.mtb.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.Item;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.spring.register.JdbcJournal;
import vn.mtb.spring.register.Migration;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;

/** A PostgreSQL of our own with every commit on disk, and tablets to act on (<i>bàn đo</i>). */
final class Bench implements AutoCloseable {
    static final UnitId UNIT = new UnitId("SNV");
    static final Actor CENTRE = new Actor(new PersonId("p-01"), Capacity.STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    static final Actor OFFICER = new Actor(new PersonId("p-02"), Capacity.UNIT, UNIT);
    static final Facts FACTS =
            Facts.none().about(new Unit(UNIT, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));

    private static final int CONNECTIONS = 40;
    private static final int BULK = 500;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private final JdbcJournal journal;
    private final ProcessHandle postmaster;

    Bench() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        config.setUsername("postgres");
        config.setMaximumPoolSize(CONNECTIONS);
        pool = new HikariDataSource(config);
        new Migration(pool).run();
        journal = new JdbcJournal(pool, new JdbcTransactionManager(pool), Duration.ofMinutes(10));
        try (Connection connection = connection();
                ResultSet own = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            own.next();
            postmaster = ProcessHandle.of(own.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    HikariDataSource pool() {
        return pool;
    }

    JdbcJournal journal() {
        return journal;
    }

    /** A connection outside the pool. */
    Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Register register() {
        return new Register(
                UNIT.value(), journal, Rules.of(Rulebook.city()), InstantSource.system(), new InMemoryDirectory());
    }

    static TabletId tablet(String run, int number) {
        return new TabletId(run + "-" + number);
    }

    /** What so many acts take, once everybody is ready: wall time, and processor time on both sides. */
    Measured timing(int acts, Callable<?> work) throws Exception {
        Duration client = cpu(Stream.of(ProcessHandle.current()));
        Duration server = cpu(server());
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measured(
                acts / seconds,
                micros(cpu(Stream.of(ProcessHandle.current())).minus(client)) / acts,
                micros(cpu(server()).minus(server)) / acts);
    }

    private static double micros(Duration duration) {
        return duration.toNanos() / 1e3;
    }

    private Stream<ProcessHandle> server() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    private static Duration cpu(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Tablets that were bought and prepared: two lines each, by commands of many items. */
    static void prepare(Register register, String run, int tablets) {
        each(register, run + "-a", 0, IntStream.range(0, tablets), number -> procure(number), run, "2016-12-20");
        each(register, run + "-b", 1, IntStream.range(0, tablets), number -> preinstall(), run, "2017-04-02");
    }

    /** One act on each of many tablets, by commands of many items. */
    static void each(
            Register register,
            String key,
            int sequence,
            IntStream numbers,
            java.util.function.IntFunction<Act> act,
            String run,
            String date) {
        int[] all = numbers.toArray();
        Made made = made(CENTRE, date);
        for (int from = 0; from < all.length; from += BULK) {
            List<Item> items = Arrays.stream(all, from, Math.min(all.length, from + BULK))
                    .mapToObj(number -> Item.on(tablet(run, number), sequence, act.apply(number), made, FACTS))
                    .toList();
            register.take(new Command(key + from, items, Map.of())).orElseThrow();
        }
    }

    static Made made(Actor actor, String date) {
        return Made.by(actor).on(LocalDate.parse(date));
    }

    static Act procure(int number) {
        return new Acquisition.Procure(
                "SN-" + (10_000_000 + number),
                9_500_000,
                "nha-cung-cap",
                Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                "6869/QĐ-UBND");
    }

    static Act preinstall() {
        return new Installation.Preinstall(Application.SHARED, "2017.1");
    }

    static Act handOver(int number) {
        return new Acquisition.HandOver(
                Minutes.between("07/BB-TTDL", LocalDate.parse("2017-04-03"), CENTRE, OFFICER),
                "SN-" + (10_000_000 + number),
                9_500_000,
                Optional.of(LocalDate.parse("2019-04-03")));
    }

    static void machine() {
        System.out.printf(
                "%s %s, %d processors, load %.1f%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
    }

    /** What a map holds for sure. */
    static <V> V of(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
