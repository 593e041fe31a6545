package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.register.Audit;
import vn.mtb.register.Chain;
import vn.mtb.register.Register;

/**
 * {@code kill -9} at random moments, of the writing process and of PostgreSQL with all its processes. Five rounds of each; {@code
 * -Dmtb.kill.rounds=100} for more, {@code -Dmtb.kill.seed=…} for the same moments again.
 */
@DisplayName("Ngắt đột ngột: điều đã báo là ghi thì còn đúng một lần, không gì nửa vời")
@Tag("long")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("mtb.kill.rounds", 5);
    private static final long SEED = Long.getLong("mtb.kill.seed", 2020);
    private static final int LONGEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final List<String> acknowledged = new ArrayList<>();
    private int again;

    @Test
    void of_a_writer_to_an_h2_file_nothing_acknowledged_is_lost() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("register").toAbsolutePath();
        pool(url, "sa").close();
        for (int round = 0; round < ROUNDS; round++) {
            Writer writer = new Writer(url, "sa", round);
            writer.awaitWriting();
            sleepAWhile();
            writer.kill();
            try (HikariDataSource pool = pool(url, "sa")) {
                check(pool);
            }
        }
        report("H2 file, the writer killed");
    }

    @Test
    void of_a_writer_to_postgres_nothing_acknowledged_is_lost() throws Exception {
        try (HikariDataSource pool = Databases.postgres()) {
            for (int round = 0; round < ROUNDS; round++) {
                Writer writer = new Writer(pool.getJdbcUrl(), "postgres", round);
                writer.awaitWriting();
                sleepAWhile();
                writer.kill();
                check(pool);
            }
        }
        report("PostgreSQL, the writer killed");
    }

    @Test
    void of_postgres_itself_nothing_acknowledged_is_lost_and_the_writer_goes_on() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path data = folder.resolve("data");
        EmbeddedPostgres server = started(data, port);
        String url = server.getJdbcUrl("postgres", "postgres");
        pool(url, "postgres").close();
        for (int round = 0; round < ROUNDS; round++) {
            Writer writer = new Writer(url, "postgres", round);
            writer.awaitWriting();
            sleepAWhile();
            killWithChildren(data);
            letGo(server);
            server = restarted(data, port);
            int before = writer.keys.size();
            Awaitility.await().atMost(PATIENCE).until(() -> writer.keys.size() > before + 10);
            sleepAWhile();
            writer.kill();
            try (HikariDataSource pool = pool(url, "postgres")) {
                check(pool);
            }
        }
        server.close();
        assertThat(again).isPositive();
        report("PostgreSQL killed");
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
    }

    /** The old server's processes may take a moment to be gone, and recovery a moment to end. */
    private static EmbeddedPostgres restarted(Path data, int port) {
        EmbeddedPostgres[] server = new EmbeddedPostgres[1];
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            server[0] = started(data, port);
            return true;
        });
        return server[0];
    }

    /** What held the server must let the folder go; it says that there was no server to stop. */
    private static void letGo(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException | IllegalStateException gone) {
            assertThat(gone).isNotNull();
        }
    }

    private static void killWithChildren(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void sleepAWhile() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_MILLIS));
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        HikariDataSource pool = new HikariDataSource(config);
        new Migration(pool).run();
        return pool;
    }

    private void check(HikariDataSource pool) {
        JdbcJournal journal = Databases.journal(pool);
        assertThat(Audit.of(journal, Optional.empty()).findings()).isEmpty();
        Store.jdbc(pool, Store.TIMEOUT).query("select command, count(*) from mtb_entry group by command", row -> {
            String key = row.getString(1);
            assertThat(row.getInt(2)).as(key).isEqualTo(lines(key));
        });
        for (String key : acknowledged) {
            assertThat(journal.written("SNV", key))
                    .as(key)
                    .hasValueSatisfying(written -> assertThat(written.entries()).hasSize(lines(key)));
        }
        assertThat(new Rebuild(pool, Databases.transactions(pool)).run().corrected())
                .isZero();
        assertThat(journal.subjects("SNV", "tablet"))
                .allSatisfy(subject -> assertThat(Register.tablet(journal.chain(new Chain("SNV", subject)))
                                .id()
                                .value())
                        .isEqualTo(subject.id()));
    }

    private static int lines(String key) {
        return Integer.parseInt(key.substring(key.indexOf('_') + 1));
    }

    private void report(String what) {
        System.out.println(
                "kill -9, " + what + ": " + ROUNDS + " rounds, " + acknowledged.size() + " commands acknowledged, "
                        + again + " asked again, none lost, none twice, none half (seed " + SEED + ")");
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS).doesNotHaveDuplicates();
    }

    /** The process that writes, and the keys it has acknowledged so far. */
    private final class Writer {
        private final Process process;
        private final Thread reading;
        private final Queue<String> keys = new ConcurrentLinkedQueue<>();
        private final Queue<String> other = new ConcurrentLinkedQueue<>();

        Writer(String url, String user, int round) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            url,
                            user,
                            String.valueOf(round))
                    .redirectErrorStream(true)
                    .start();
            reading = new Thread(this::read);
            reading.start();
        }

        /** A line that was cut off by the kill has no end: it is not counted. */
        private void read() {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.matches("acknowledged .*_\\d")) keys.add(line.substring(line.indexOf(' ') + 1));
                    else other.add(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void awaitWriting() {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                if (!process.isAlive()) throw new AssertionError(String.join("\n", other));
                return !keys.isEmpty();
            });
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            reading.join();
            acknowledged.addAll(keys);
            again += (int)
                    other.stream().filter(line -> line.startsWith("again ")).count();
        }
    }
}
