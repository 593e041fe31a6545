package vn.mtb.spring.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.register.Chain;
import vn.mtb.register.Memory;
import vn.mtb.register.Remembered;

/**
 * A memory that forgets what was not asked for lately (<i>bộ nhớ đệm có giới hạn</i>). In a running Spring transaction it keeps what is
 * read and written only once that is committed, and recalls none of the chains that were kept in it: those are read from the journal,
 * which sees what the transaction wrote.
 */
public final class CaffeineMemory implements Memory {
    private final Cache<Chain, Remembered> cache;

    /**
     * An empty memory.
     *
     * @param lines how many lines it keeps at most, of all chains together, from 1; a line takes some kilobytes
     * @throws IllegalArgumentException when it could keep none
     */
    public CaffeineMemory(long lines) {
        if (lines < 1) throw new IllegalArgumentException("a memory keeps at least one line, not " + lines);
        cache = Caffeine.newBuilder()
                .maximumWeight(lines)
                .weigher((Chain chain, Remembered remembered) -> Math.max(1, remembered.length()))
                .build();
    }

    @Override
    public Optional<Remembered> recall(Chain chain) {
        Transaction running = running();
        if (running != null && running.kept.containsKey(chain)) return Optional.empty();
        return Optional.ofNullable(cache.getIfPresent(chain));
    }

    @Override
    public void keep(Chain chain, Remembered remembered) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            publish(chain, remembered);
            return;
        }
        Transaction running = running();
        if (running == null) {
            running = new Transaction();
            running.resume();
            TransactionSynchronizationManager.registerSynchronization(running);
        }
        running.kept.put(chain, remembered);
    }

    /** Chains only grow: of two that were read at different times the longer one is newer. */
    private void publish(Chain chain, Remembered remembered) {
        cache.asMap().merge(chain, remembered, (before, now) -> before.length() > now.length() ? before : now);
    }

    @Override
    public void forget(Chain chain) {
        cache.invalidate(chain);
    }

    private @Nullable Transaction running() {
        return (Transaction) TransactionSynchronizationManager.getResource(this);
    }

    /** What one transaction read and wrote, until it ends. */
    private final class Transaction implements TransactionSynchronization {
        private final Map<Chain, Remembered> kept = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CaffeineMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CaffeineMemory.this, this);
        }

        @Override
        public void afterCommit() {
            kept.forEach(CaffeineMemory.this::publish);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaffeineMemory.this);
        }
    }
}
