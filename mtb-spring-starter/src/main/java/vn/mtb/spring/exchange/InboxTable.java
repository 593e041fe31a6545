package vn.mtb.spring.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.client.axis.Handled;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.Digests;
import vn.mtb.spring.register.Statements;

/** Who polls, from where mail is read on, and what was handled. */
final class InboxTable {
    private final JdbcTemplate jdbc;
    private final OwnTransactions transactions;
    private final InstantSource clock;

    InboxTable(DataSource database, PlatformTransactionManager transactions, Duration timeout, InstantSource clock) {
        jdbc = Statements.of(database, timeout);
        this.transactions = new OwnTransactions(database, transactions, timeout);
        this.clock = clock;
    }

    /** Does something in a transaction of its own. */
    void apart(Runnable work) {
        transactions.apart(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Polls for a unit while no other node does; nothing where one does, or did within the pause. What is due further away than a pause was
     * timed by a clock that has been set back since.
     */
    <R> Optional<R> leading(UnitId unit, String door, Duration pause, Supplier<R> polling) {
        begin(unit, door);
        return transactions.apart(() -> {
            List<Integer> due = jdbc.queryForList(
                    "SELECT 1 FROM mtb_inbox WHERE unit = ? AND door = ? AND (due_at <= ? OR due_at > ?)"
                            + " FOR UPDATE SKIP LOCKED",
                    Integer.class,
                    unit.value(),
                    door,
                    now(),
                    at(clock.instant().plus(pause)));
            if (due.isEmpty()) return Optional.empty();
            jdbc.update(
                    "UPDATE mtb_inbox SET due_at = ? WHERE unit = ? AND door = ?",
                    at(clock.instant().plus(pause)),
                    unit.value(),
                    door);
            return Optional.of(polling.get());
        });
    }

    private void begin(UnitId unit, String door) {
        Integer there = jdbc.queryForObject(
                "SELECT COUNT(*) FROM mtb_inbox WHERE unit = ? AND door = ?", Integer.class, unit.value(), door);
        if (there != null && there > 0) return;
        try {
            apart(() -> jdbc.update(
                    "INSERT INTO mtb_inbox (unit, door, due_at) VALUES (?, ?, ?)", unit.value(), door, now()));
        } catch (DuplicateKeyException sooner) {
            // Another node began it: that is all that was wanted.
            return;
        }
    }

    /** Up to where mail was read; within {@link #leading}. */
    Optional<String> readTo(UnitId unit, String door) {
        return jdbc
                .queryForList(
                        "SELECT read_to FROM mtb_inbox WHERE unit = ? AND door = ? AND read_to IS NOT NULL",
                        String.class,
                        unit.value(),
                        door)
                .stream()
                .findFirst();
    }

    void readTo(UnitId unit, String door, String state) {
        jdbc.update("UPDATE mtb_inbox SET read_to = ? WHERE unit = ? AND door = ?", state, unit.value(), door);
    }

    /** What was handled for a unit, over restarts and for all nodes. */
    Handled handled(UnitId unit) {
        return new Handled() {
            @Override
            public boolean contains(String handler, String key) {
                Integer there = jdbc.queryForObject(
                        "SELECT COUNT(*) FROM mtb_inbox_handled WHERE unit = ? AND handler = ? AND digest = ?",
                        Integer.class,
                        unit.value(),
                        handler,
                        digest(key));
                return there != null && there > 0;
            }

            @Override
            public void add(String handler, String key) {
                if (contains(handler, key)) return;
                apart(() -> addNow(unit, handler, key));
            }
        };
    }

    /** Writes it down in the transaction of the caller. */
    void addNow(UnitId unit, String handler, String key) {
        jdbc.update(
                "INSERT INTO mtb_inbox_handled (unit, handler, digest, handled_at) VALUES (?, ?, ?, ?)",
                unit.value(),
                handler,
                digest(key),
                now());
    }

    static String digest(String key) {
        return Digests.hex(key);
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
