package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.register.Audit;
import vn.mtb.spring.KilledProcess;
import vn.mtb.spring.MortalPostgres;
import vn.mtb.spring.SmallDisk;
import vn.mtb.spring.register.Migration;

/**
 * {@code kill -9} at random moments with messages on the way, of the sending process and of PostgreSQL with all its processes; the axis
 * lives on. {@code -Dmtb.kill.rounds=100} for more than five rounds, {@code -Dmtb.kill.seed=…} for the same moments again.
 */
@DisplayName("Ngắt đột ngột khi đang gửi: tin đã nhận gửi thì tới nơi, đúng thứ tự, cùng một mã")
@Tag("long")
class OutboxKillTest {
    private static final int ROUNDS = Integer.getInteger("mtb.kill.rounds", 5);
    private static final long SEED = Long.getLong("mtb.kill.seed", 2020);
    private static final int LONGEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT);
    private final Set<String> acknowledged = new HashSet<>();

    OutboxKillTest() {
        axis.register(Exchange.ONE.value(), "system-1", "canary-secret-1");
        axis.register(Exchange.TWO.value(), "system-2", "canary-secret-2");
    }

    @AfterEach
    void close() {
        axis.close();
    }

    @Test
    void of_an_application_on_an_h2_file_nothing_acknowledged_is_lost() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("register").toAbsolutePath() + ";USER=sa";
        try (HikariDataSource pool = open(url)) {
            new Migration(pool).run();
        }
        for (int round = 0; round < ROUNDS; round++) killedWhileSending(url, round);
        check("H2 file, the application killed", url);
    }

    @Test
    void of_an_application_on_postgres_nothing_acknowledged_is_lost() throws Exception {
        String url = Database.POSTGRESQL.url();
        Database.POSTGRESQL.open(url, true).close();
        for (int round = 0; round < ROUNDS; round++) killedWhileSending(url, round);
        check("PostgreSQL, the application killed", url);
    }

    @Test
    void of_postgres_itself_nothing_acknowledged_is_lost_and_the_application_goes_on() throws Exception {
        try (MortalPostgres server = new MortalPostgres(folder.resolve("data"))) {
            Database.POSTGRESQL.open(server.url(), true).close();
            for (int round = 0; round < ROUNDS; round++) {
                KilledProcess sender = sender(server.url(), round);
                sender.await(1);
                sleepAWhile();
                server.killAndRestart();
                int arrived = arrived();
                sender.await(sender.lines() + 10);
                await().atMost(PATIENCE).until(() -> arrived() > arrived);
                sleepAWhile();
                acknowledged.addAll(sender.kill());
            }
            check("PostgreSQL killed", server.url());
        }
    }

    /** H2 gives its file up: the application must be started again. */
    @Test
    void on_a_full_disk_under_an_h2_file_nothing_acknowledged_is_lost_and_a_restart_goes_on() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 24)) {
            String url = "jdbc:h2:file:" + disk.at().resolve("register") + ";USER=sa";
            try (HikariDataSource pool = open(url)) {
                new Migration(pool).run();
            }
            KilledProcess sender = sender(url, 0);
            sender.await(3);
            fillUp(disk, sender);
            acknowledged.addAll(sender.kill());
            disk.free();
            killedWhileSending(url, 1);
            check("H2 file, the disk full", url);
        }
    }

    /** An application that lives on goes on; the server must be started again only where it gave up. */
    @Test
    void on_a_full_disk_under_postgres_nothing_acknowledged_is_lost_and_it_goes_on() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 192);
                MortalPostgres server = new MortalPostgres(disk.at().resolve("data"))) {
            Database.POSTGRESQL.open(server.url(), true).close();
            KilledProcess sender = sender(server.url(), 0);
            sender.await(3);
            fillUp(disk, sender);
            disk.free();
            server.restartUnlessItRuns();
            sender.await(sender.lines() + 10);
            acknowledged.addAll(sender.kill());
            check("PostgreSQL, the disk full", server.url());
        }
    }

    private static void fillUp(SmallDisk disk, KilledProcess sender) throws IOException {
        disk.fill();
        await().atMost(PATIENCE)
                .until(() -> sender.other()
                        .anyMatch(line -> line.startsWith("left ") && line.contains("No space left on device")));
    }

    private void killedWhileSending(String url, int round) throws IOException, InterruptedException {
        int arrived = arrived();
        KilledProcess sender = sender(url, round);
        sender.await(1);
        await().atMost(PATIENCE).until(() -> arrived() > arrived);
        sleepAWhile();
        acknowledged.addAll(sender.kill());
    }

    private KilledProcess sender(String url, int round) throws IOException {
        String user = url.startsWith("jdbc:h2") ? "sa" : "postgres";
        return new KilledProcess(
                KilledSender.class,
                "acknowledged \\d+ \\d\\.",
                url,
                user,
                axis.url().toString(),
                String.valueOf(round));
    }

    private int arrived() {
        return axis.waiting(Exchange.TWO.value()).size();
    }

    private void sleepAWhile() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_MILLIS));
    }

    private static HikariDataSource open(String url) {
        return Database.POSTGRESQL.open(url, false);
    }

    /** What is left is sent; then every message is there, in order, a repeated one byte for byte, and the register has a line for each. */
    private void check(String what, String url) throws Exception {
        int repeated = 0;
        try (Exchange at = Exchange.durable(open(url))) {
            Outbox outbox = at.outbox(at.doors(axis.url(), at.mail.url()));
            OutboxSender sender = new OutboxSender(outbox, KilledSender.TERMS, chance);
            at.time.advance(Duration.ofHours(ROUNDS));
            await().atMost(PATIENCE).until(() -> {
                at.time.advance(Duration.ofMinutes(1));
                sender.round();
                return outbox.backlog().equals(new Backlog(0, 0, 0, Optional.empty()));
            });

            Map<Integer, List<Integer>> order = new TreeMap<>();
            Map<String, byte[]> contents = new HashMap<>();
            for (String id : axis.waiting(Exchange.TWO.value())) {
                DocumentMessage message = (DocumentMessage) Exchange.read(axis.content(id));
                int number = Integer.parseInt(message.code().orElseThrow().replaceAll("/.*", ""));
                int one = Integer.parseInt(message.subject().orElseThrow().replaceAll("\\D", ""));
                order.computeIfAbsent(number, key -> new ArrayList<>()).add(one);
                byte[] before = contents.put(number + " " + one, axis.content(id));
                if (before == null) continue;
                repeated++;
                assertThat(axis.content(id)).as("the same id and content again").isEqualTo(before);
            }
            assertThat(acknowledged)
                    .allSatisfy(line -> assertThat(contents)
                            .containsKey(line.replace("acknowledged ", "").replace(".", "")));
            order.forEach((number, messages) -> {
                assertThat(messages).as("document " + number).isSorted();
                assertThat(at.lines(DocumentSubject.of(KilledSender.message(number, 1))))
                        .as("lines about document " + number)
                        .hasSize((int) messages.stream().distinct().count());
            });
            assertThat(Audit.of(at.journal, Optional.empty()).findings()).isEmpty();
            System.out.println(what + ", " + ROUNDS + " rounds: " + acknowledged.size()
                    + " messages acknowledged, " + contents.size() + " arrived, " + repeated
                    + " of them again under the same id, none lost, none out of order (seed " + SEED + ")");
        }
        assertThat(acknowledged).isNotEmpty();
    }
}
