package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.exchange.Exchange.TWO;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.mtb.spring.register.JdbcArchive;
import vn.mtb.spring.register.Statements;

@DisplayName("hộp thư đến khi từng lời gọi cơ sở dữ liệu lỗi")
class InboxFaultsTest {
    private static final int FAR = 1_000;
    private static final AtomicInteger FAULTS = new AtomicInteger();

    @AfterAll
    static void how_many() {
        assertThat(FAULTS.get()).isGreaterThan(100);
        LoggerFactory.getLogger(InboxFaultsTest.class).warn("{} faults, nothing lost, nothing twice", FAULTS);
    }

    /** Whatever call fails: one line, and what the listener wrote stands once. */
    @ParameterizedTest
    @EnumSource
    void a_document_is_taken_in_once(FaultyDatabase.Fault fault) {
        for (int call = 1; call < FAR; call++) {
            DriverManagerDataSource real = new DriverManagerDataSource(Database.H2.url());
            Database.H2.tables(real);
            FaultyDatabase database = new FaultyDatabase(real);
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.execute("CREATE TABLE assigned (id VARCHAR(100))");
            try (Exchange at = Exchange.durable(database)) {
                at.send(15).orElseThrow();
                at.sender.round();
                Inbox inbox = new Inbox(
                        database,
                        at.transactions,
                        Statements.TIMEOUT,
                        at.units,
                        at.outbox.doors(),
                        new JdbcArchive(database, at.transactions),
                        event -> jdbc.update(
                                "INSERT INTO assigned VALUES (?)",
                                ((MessageArrived) event).subject().id()),
                        InboxTerms.standard(),
                        at.time);
                database.fail(call, fault);
                FaultyDatabase.surviving(inbox::round);
                boolean met = database.met();
                if (met) FAULTS.incrementAndGet();
                database.restart();
                for (int round = 0; round < 3; round++) {
                    at.time.advance(Duration.ofMinutes(2));
                    inbox.round();
                }

                assertThat(at.axis.waiting(TWO.value())).as("call " + call).isEmpty();
                assertThat(at.units.of(TWO).register().history(DocumentSubject.of(Exchange.document(15))))
                        .as("call " + call)
                        .hasSize(1);
                assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM assigned", Long.class))
                        .as("call " + call)
                        .isOne();
                if (!met) return;
            }
        }
    }
}
