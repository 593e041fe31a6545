package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.register.Audit;
import vn.mtb.register.Chain;
import vn.mtb.register.Register;
import vn.mtb.spring.KilledProcess;
import vn.mtb.spring.MortalPostgres;

/**
 * {@code kill -9} at random moments, of the writing process and of PostgreSQL with all its processes. Five rounds of each; {@code
 * -Dmtb.kill.rounds=100} for more, {@code -Dmtb.kill.seed=…} for the same moments again.
 */
@DisplayName("Ngắt đột ngột: điều đã báo là ghi thì còn đúng một lần, không gì nửa vời")
@Tag("long")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("mtb.kill.rounds", 5);
    private static final long SEED = Long.getLong("mtb.kill.seed", 2020);
    private static final int ROUNDS_OF_ONE_DATABASE = 10;
    private static final int LONGEST_MILLIS = 1_500;

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final List<String> acknowledged = new ArrayList<>();
    private int before;
    private int again;

    /** Some rounds in a database of their own. */
    private interface Rounds {
        void run(int first, int end) throws Exception;
    }

    /** After every kill all of a database is checked: with one for all, a hundred rounds would check most of it a hundred times. */
    private void inDatabasesOfTheirOwn(Rounds rounds) throws Exception {
        for (int first = 0; first < ROUNDS; first += ROUNDS_OF_ONE_DATABASE) {
            rounds.run(first, Math.min(ROUNDS, first + ROUNDS_OF_ONE_DATABASE));
            assertThat(acknowledged).doesNotHaveDuplicates();
            before += acknowledged.size();
            acknowledged.clear();
        }
    }

    @Test
    void of_a_writer_to_an_h2_file_nothing_acknowledged_is_lost() throws Exception {
        inDatabasesOfTheirOwn((first, end) -> {
            String url = "jdbc:h2:file:" + folder.resolve("register" + first).toAbsolutePath();
            pool(url, "sa").close();
            for (int round = first; round < end; round++) {
                KilledProcess writer = writer(url, "sa", round);
                writer.await(1);
                sleepAWhile();
                kill(writer);
                try (HikariDataSource pool = pool(url, "sa")) {
                    check(pool);
                }
            }
        });
        report("H2 file, the writer killed");
    }

    @Test
    void of_a_writer_to_postgres_nothing_acknowledged_is_lost() throws Exception {
        inDatabasesOfTheirOwn((first, end) -> {
            try (HikariDataSource pool = Databases.postgres()) {
                for (int round = first; round < end; round++) {
                    KilledProcess writer = writer(pool.getJdbcUrl(), "postgres", round);
                    writer.await(1);
                    sleepAWhile();
                    kill(writer);
                    check(pool);
                }
            }
        });
        report("PostgreSQL, the writer killed");
    }

    @Test
    void of_postgres_itself_nothing_acknowledged_is_lost_and_the_writer_goes_on() throws Exception {
        inDatabasesOfTheirOwn((first, end) -> {
            try (MortalPostgres server = new MortalPostgres(folder.resolve("data" + first))) {
                pool(server.url(), "postgres").close();
                for (int round = first; round < end; round++) {
                    KilledProcess writer = writer(server.url(), "postgres", round);
                    writer.await(1);
                    sleepAWhile();
                    server.killAndRestart();
                    writer.await(writer.lines() + 10);
                    sleepAWhile();
                    kill(writer);
                    try (HikariDataSource pool = pool(server.url(), "postgres")) {
                        check(pool);
                    }
                }
            }
        });
        assertThat(again).isPositive();
        report("PostgreSQL killed");
    }

    private static KilledProcess writer(String url, String user, int round) throws IOException {
        return new KilledProcess(KilledWriter.class, "acknowledged .*_\\d", url, user, String.valueOf(round));
    }

    private void kill(KilledProcess writer) throws InterruptedException {
        for (String line : writer.kill()) acknowledged.add(line.substring(line.indexOf(' ') + 1));
        again += (int) writer.other().filter(line -> line.startsWith("again ")).count();
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
        Statements.of(pool, Statements.TIMEOUT)
                .query("select command, count(*) from mtb_entry group by command", row -> {
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
        System.out.println("kill -9, " + what + ": " + ROUNDS + " rounds, " + before + " commands acknowledged, "
                + again + " asked again, none lost, none twice, none half (seed " + SEED + ")");
        assertThat(before).isGreaterThan(ROUNDS);
    }
}
