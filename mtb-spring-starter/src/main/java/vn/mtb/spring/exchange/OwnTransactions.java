package vn.mtb.spring.exchange;

import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.spring.register.OnDisk;

/** Transactions that outbox and inbox commit by themselves, whatever else runs; what they committed is on disk. */
final class OwnTransactions {
    private final TransactionTemplate callers;
    private final TransactionTemplate own;
    private final OnDisk disk;

    OwnTransactions(DataSource database, PlatformTransactionManager transactions, Duration timeout) {
        callers = new TransactionTemplate(transactions);
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        disk = new OnDisk(database, timeout);
    }

    /** In one of its own. */
    <T extends @Nullable Object> T apart(Supplier<T> work) {
        return within(own, work);
    }

    /** In that of the caller, or in one of its own where there is none. */
    <T extends @Nullable Object> T joining(Supplier<T> work) {
        return within(callers, work);
    }

    private <T extends @Nullable Object> T within(TransactionTemplate transaction, Supplier<T> work) {
        return transaction.execute(status -> {
            disk.afterCommit();
            return work.get();
        });
    }
}
