package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TWO;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.mtb.client.axis.DocumentInbox;
import vn.mtb.register.Subject;

@DisplayName("hộp thư đi khi từng lời gọi cơ sở dữ liệu lỗi")
class OutboxFaultsTest {
    private static final int FAR = 1_000;

    private static final AtomicInteger FAULTS = new AtomicInteger();

    @AfterAll
    static void how_many() {
        assertThat(FAULTS.get()).isGreaterThan(300);
        LoggerFactory.getLogger(OutboxFaultsTest.class).warn("{} faults, nothing lost, nothing twice", FAULTS);
    }

    private static boolean met(FaultyDatabase database) {
        if (database.met()) FAULTS.incrementAndGet();
        return database.met();
    }

    private static FaultyDatabase database() {
        DriverManagerDataSource real = new DriverManagerDataSource(Database.H2.url());
        Database.H2.tables(real);
        return new FaultyDatabase(real);
    }

    private static void drain(Exchange at) {
        for (int hour = 0; hour < 3; hour++) {
            at.time.advance(Duration.ofHours(1));
            at.sender(at.outbox).round();
        }
    }

    /** Whatever call of sending fails: nothing is lost, the receiver deals with one document, the register has one line. */
    @ParameterizedTest
    @EnumSource
    void a_document_is_neither_lost_nor_dealt_with_twice(FaultyDatabase.Fault fault) {
        for (int call = 1; call < FAR; call++) {
            FaultyDatabase database = database();
            try (Exchange at = new Exchange(database)) {
                Subject subject = at.send(15).orElseThrow().subject();
                database.fail(call, fault);
                Throwable failed = catchThrowable(() -> at.sender.round());
                boolean met = met(database);
                if (met && fault != FaultyDatabase.Fault.REFUSED)
                    assertThat(failed).as("call " + call).isNotNull();
                database.restart();
                drain(at);

                List<String> dealtWith = new ArrayList<>();
                var inbox = DocumentInbox.of(at.outbox.doors().axis(TWO))
                        .handling("test", (arrival, message) -> dealtWith.add(arrival.id()));
                assertThat(inbox.round().failed()).isEmpty();
                assertThat(dealtWith).as("call " + call).hasSize(1);
                assertThat(at.lines(subject)).as("call " + call).hasSize(1);
                assertThat(at.outbox.backlog()).isEqualTo(new Backlog(0, 0, 0, Optional.empty()));
                if (!met) {
                    assertThat(call).isGreaterThan(10);
                    return;
                }
            }
        }
    }

    /** The same with the register in the same database. */
    @ParameterizedTest
    @EnumSource
    void with_the_durable_register_there_is_one_line_and_the_chain_is_whole(FaultyDatabase.Fault fault) {
        for (int call = 1; call < FAR; call++) {
            FaultyDatabase database = database();
            try (Exchange at = Exchange.durable(database)) {
                Subject subject = at.sendLetter().orElseThrow().subject();
                database.fail(call, fault);
                FaultyDatabase.surviving(() -> at.sender.round());
                boolean met = met(database);
                database.restart();
                drain(at);

                assertThat(at.mail.deliveries()).as("call " + call).isEqualTo(1);
                assertThat(at.lines(subject)).as("call " + call).hasSize(1);
                assertThat(at.outbox.backlog()).isEqualTo(new Backlog(0, 0, 0, Optional.empty()));
                if (!met) return;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_delivered_once(FaultyDatabase.Fault fault) {
        for (int call = 1; call < FAR; call++) {
            FaultyDatabase database = database();
            try (Exchange at = new Exchange(database)) {
                Subject subject = at.sendLetter().orElseThrow().subject();
                database.fail(call, fault);
                FaultyDatabase.surviving(() -> at.sender.round());
                boolean met = met(database);
                database.restart();
                drain(at);

                assertThat(at.mail.deliveries()).as("call " + call).isEqualTo(1);
                assertThat(at.lines(subject)).as("call " + call).hasSize(1);
                assertThat(at.outbox.backlog().waiting()).isZero();
                if (!met) {
                    assertThat(call).isGreaterThan(10);
                    return;
                }
            }
        }
    }

    /** Whatever call of writing fails: the caller is told, and the message is there whole or not at all. */
    @ParameterizedTest
    @EnumSource
    void a_message_is_written_whole_or_not_at_all(FaultyDatabase.Fault fault) {
        for (int call = 1; call < FAR; call++) {
            FaultyDatabase database = database();
            try (Exchange at = new Exchange(database)) {
                database.fail(call, fault);
                Throwable failed = catchThrowable(() -> at.sendLetter().orElseThrow());
                boolean met = met(database);
                database.restart();
                long written = at.outbox.backlog().waiting();
                drain(at);

                if (failed == null) assertThat(written).isEqualTo(1);
                assertThat(at.mail.deliveries()).isEqualTo((int) written);
                if (!met) return;
            }
        }
    }

    @Test
    void a_sender_killed_between_sending_and_marking_sends_the_same_id_again() throws SQLException {
        FaultyDatabase database = database();
        try (Exchange at = new Exchange(database)) {
            at.send(15).orElseThrow();
            int call = 1;
            while (at.axis.waiting(TWO.value()).isEmpty()) {
                database.fail(call++, FaultyDatabase.Fault.KILLED_BEFORE);
                FaultyDatabase.surviving(() -> at.sender(at.outbox).round());
                database.restart();
                at.time.advance(Duration.ofHours(1));
            }
            at.sender(at.outbox).round();

            List<String> packages = at.axis.waiting(TWO.value());
            assertThat(packages).hasSize(2);
            assertThat(at.read(packages.get(0)).toString())
                    .isEqualTo(at.read(packages.get(1)).toString());
            assertThat(at.axis.content(packages.get(0))).isEqualTo(at.axis.content(packages.get(1)));
        }
    }

    @Test
    void a_database_that_was_gone_holds_everything_and_goes_on() {
        FaultyDatabase database = database();
        try (Exchange at = new Exchange(database)) {
            at.send(15).orElseThrow();
            at.send(16).orElseThrow();
            database.down(true);
            assertThat(catchThrowable(() -> at.sender.round())).isNotNull();
            assertThat(at.arrived()).isEmpty();
            database.down(false);
            assertThat(at.sender.round().sent()).isEqualTo(2);
            assertThat(at.arrived()).containsExactly("15/SA-VP", "16/SA-VP");
            assertThat(at.outbox.doors().findAxis(ONE)).isPresent();
        }
    }
}
