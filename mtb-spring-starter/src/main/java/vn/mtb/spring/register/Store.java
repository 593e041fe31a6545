package vn.mtb.spring.register;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One data source with its dialect; no statement waits for ever, and what lost a race for locks is tried again. */
final class Store {
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 5;

    /** Deadlock, serialization failure, lock time-out, and H2's concurrent update. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private final Database database;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OnDisk disk;

    Store(DataSource dataSource, PlatformTransactionManager transactions, Duration timeout) {
        jdbc = Statements.of(dataSource, timeout);
        database = Database.of(dataSource);
        disk = new OnDisk(dataSource, timeout);
        transaction = new TransactionTemplate(transactions);
    }

    Database database() {
        return database;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** All of it in the running transaction, or in one of its own; on disk when that is committed. */
    <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return disk.within(transaction, work);
    }

    /** Tries again what lost a race for locks; inside a running transaction that is for its owner to do. */
    <T> T retrying(String what, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return work.get();
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DataAccessException e) {
                if (!lostRace(e)) throw e;
                if (attempt == ATTEMPTS) {
                    throw new CannotAcquireLockException(
                            what + " lost the race for its locks " + ATTEMPTS
                                    + " times; nothing was written: try again with the same key",
                            e);
                }
                pause(attempt, e);
            }
        }
    }

    private static boolean lostRace(DataAccessException e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                && LOST_RACES.contains(cause.getSQLState());
    }

    private static void pause(int attempt, DataAccessException because) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw because;
        }
    }
}
