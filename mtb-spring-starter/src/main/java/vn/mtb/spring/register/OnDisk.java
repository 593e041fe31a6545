package vn.mtb.spring.register;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
     * @throws IllegalArgumentException when it is neither
     */
    public OnDisk(DataSource dataSource) {
        this(dataSource, Store.TIMEOUT);
    }

    OnDisk(DataSource dataSource, Duration timeout) {
        boolean asked = Database.of(dataSource) == Database.H2;
        h2 = asked ? Optional.of(Store.jdbc(dataSource, timeout)) : Optional.empty();
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
