package vn.mtb.spring.register;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what was committed to the disk before anybody is told of it (<i>ghi xuống đĩa</i>). H2 acknowledges a commit some hundred
 * milliseconds before it is in the file; whoever kills the process then takes it away. PostgreSQL does it by itself.
 */
public final class OnDisk {
    private final Optional<JdbcTemplate> h2;
    private final TransactionSynchronization bringing = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            now();
        }
    };

    /**
     * For a database.
     *
     * @param dataSource PostgreSQL, or H2 with a user who is an administrator of it
     * @param timeout how long it may take, in whole seconds from 1
     * @throws IllegalArgumentException when it is neither, or the time-out is none
     */
    public OnDisk(DataSource dataSource, Duration timeout) {
        boolean asked = Database.of(dataSource) == Database.H2;
        h2 = asked ? Optional.of(Statements.of(dataSource, timeout)) : Optional.empty();
    }

    /**
     * Does something in the running transaction, or in one of its own where there is none; it is on disk when that is committed.
     *
     * @param transaction what runs it
     * @param work what is done
     * @param <T> of what it gives
     * @return what it gave
     */
    public <T extends @Nullable Object> T within(TransactionTemplate transaction, Supplier<T> work) {
        T answer = transaction.execute(status -> work.get());
        whenCommitted();
        return answer;
    }

    /** Brings what was just written there: as soon as the running transaction is committed, or now where there is none. */
    public void whenCommitted() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) afterCommit();
        else now();
    }

    /** Brings everything there that was committed so far. */
    public void now() {
        h2.ifPresent(jdbc -> jdbc.execute("checkpoint sync"));
    }

    /** Brings the running transaction there as soon as it is committed. */
    public void afterCommit() {
        if (h2.isPresent()) TransactionSynchronizationManager.registerSynchronization(bringing);
    }
}
