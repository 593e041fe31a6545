package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TERMS;
import static vn.mtb.spring.exchange.Exchange.TWO;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.mtb.client.axis.DocumentInbox;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Statements;

@DisplayName("nhiều nút cùng gửi từ một PostgreSQL")
class OutboxNodesTest {
    private static final int MESSAGES = 200;

    private static Outbox node(Exchange at, HikariDataSource database, Doors doors) {
        return new Outbox(
                database, new JdbcTransactionManager(database), Statements.TIMEOUT, at.guard, at.units, doors, at.time);
    }

    private static Outbox gated(Exchange at, HikariDataSource database, Gate gate) {
        return node(at, database, new Doors(Map.of(), UnitDirectory.of(List.of(gate))));
    }

    @Test
    void two_nodes_with_two_senders_each_send_every_message_once() {
        String url = Database.POSTGRESQL.url();
        OutboxTerms two = new OutboxTerms(
                2, TERMS.poll(), TERMS.firstPause(), TERMS.longestPause(), TERMS.tries(), TERMS.stopWithin());
        try (Exchange at = Exchange.durable(Database.POSTGRESQL.open(url, true));
                HikariDataSource second = Database.POSTGRESQL.open(url, false)) {
            List<Subject> subjects = new ArrayList<>();
            for (int number = 1; number <= MESSAGES; number++) {
                subjects.add(at.send(number).orElseThrow().subject());
            }
            OutboxSender first = new OutboxSender(at.outbox, two, new Random(1));
            OutboxSender other = new OutboxSender(node(at, second, at.outbox.doors()), two, new Random(2));
            first.start();
            other.start();
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                at.time.advance(Duration.ofSeconds(1));
                return at.outbox.backlog().equals(none());
            });
            first.stop();
            other.stop();

            assertThat(at.arrived()).hasSize(MESSAGES).doesNotHaveDuplicates();
            for (Subject subject : subjects) assertThat(at.lines(subject)).hasSize(1);
        }
    }

    @Test
    void a_node_that_came_too_late_to_claim_a_message_does_not_put_it_off() throws InterruptedException, SQLException {
        try (Exchange at = new Exchange(Database.POSTGRESQL.open());
                Connection late = at.database.getConnection()) {
            at.send(15).orElseThrow();
            OutboxTable table = at.outbox.table();
            OutboxRow claimed = table.claim(at.time.instant(), List.of(), tries -> Duration.ofHours(1))
                    .orElseThrow();
            late.setAutoCommit(false);
            try (PreparedStatement look =
                    late.prepareStatement("SELECT seq FROM mtb_outbox WHERE seq = ? FOR UPDATE")) {
                look.setLong(1, claimed.seq());
                look.execute();
            }
            AtomicReference<Optional<String>> held = new AtomicReference<>(Optional.empty());
            Thread node = new Thread(() -> held.set(table.hold(claimed, OutboxRow::id)));
            node.start();
            JdbcTemplate server = new JdbcTemplate(at.database);
            await().until(() -> !node.isAlive()
                    || server.queryForObject("SELECT count(*) FROM pg_locks WHERE NOT granted", Integer.class) >= 1);
            late.commit();
            node.join();
            assertThat(held.get()).contains(claimed.id());
        }
    }

    @Test
    void a_node_whose_connections_are_cut_while_it_sends_loses_nothing_and_the_receiver_sees_one_document()
            throws InterruptedException, SQLException {
        String url = Database.POSTGRESQL.url();
        try (Exchange at = new Exchange(Database.POSTGRESQL.open(url, true));
                HikariDataSource second = Database.POSTGRESQL.open(url, false)) {
            Subject subject = at.send(15).orElseThrow().subject();
            Gate gate = new Gate(at.outbox.doors().axis(ONE));
            Thread node = new Thread(() -> {
                try {
                    at.sender(gated(at, second, gate)).round();
                } catch (RuntimeException cut) {
                    assertThat(cut).isNotNull();
                }
            });
            node.start();
            gate.sent.await();

            // While the first node holds it, nobody else takes it up, however late it is.
            at.time.advance(Duration.ofHours(1));
            assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));

            new JdbcTemplate(at.database)
                    .queryForList("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND state = 'idle in transaction'");
            assertThat(at.sender.round().sent()).isEqualTo(1);
            gate.goOn.countDown();
            node.join();

            List<String> dealtWith = new ArrayList<>();
            DocumentInbox.of(at.outbox.doors().axis(TWO))
                    .handling("test", (arrival, message) -> dealtWith.add(message.toString()))
                    .round();
            assertThat(dealtWith).hasSize(1);
            assertThat(at.lines(subject)).hasSize(1);
        }
    }

    @Test
    void stopping_waits_for_the_message_in_hand_and_begins_no_other() throws InterruptedException {
        try (Exchange at = new Exchange(Database.POSTGRESQL.open())) {
            at.send(15).orElseThrow();
            at.send(16).orElseThrow();
            Gate gate = new Gate(at.outbox.doors().axis(ONE));
            OutboxSender sender = at.sender(gated(at, (HikariDataSource) at.database, gate));
            sender.start();
            gate.sent.await();
            Thread stopping = new Thread(sender::stop);
            stopping.start();
            await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
            gate.goOn.countDown();
            stopping.join();

            assertThat(sender.isRunning()).isFalse();
            assertThat(gate.inHand).hasValue(0);
            assertThat(at.arrived()).containsExactly("15/SA-VP");
            assertThat(at.outbox.backlog().waiting()).isEqualTo(1);
        }
    }

    @Test
    void stopping_leaves_what_takes_too_long_to_itself_and_it_is_marked_all_the_same() throws InterruptedException {
        OutboxTerms hasty = new OutboxTerms(
                1, TERMS.poll(), TERMS.firstPause(), TERMS.longestPause(), TERMS.tries(), Duration.ofMillis(50));
        try (Exchange at = new Exchange(Database.POSTGRESQL.open())) {
            at.send(15).orElseThrow();
            Gate gate = new Gate(at.outbox.doors().axis(ONE));
            OutboxSender sender =
                    new OutboxSender(gated(at, (HikariDataSource) at.database, gate), hasty, new Random(1));
            sender.start();
            gate.sent.await();
            sender.stop();
            assertThat(sender.isRunning()).isTrue();
            gate.goOn.countDown();
            await().until(() -> !sender.isRunning());
            assertThat(at.arrived()).hasSize(1);
            assertThat(at.outbox.backlog()).isEqualTo(none());
        }
    }

    private static Backlog none() {
        return new Backlog(0, 0, 0, Optional.empty());
    }
}
