package vn.mtb.register;

import java.util.Optional;

/**
 * Where a register keeps what it read (<i>bộ nhớ đệm trạng thái</i>), so that it need not read whole chains for every act. What it
 * recalls may be older than the journal: a journal refuses what rests on an older length, and before the register says no it reads
 * anew. Safe for many threads.
 */
public interface Memory {

    /** A memory that keeps nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<Remembered> recall(Chain chain) {
            return Optional.empty();
        }

        @Override
        public void keep(Chain chain, Remembered remembered) {}

        @Override
        public void forget(Chain chain) {}
    };

    /**
     * What is remembered of a chain.
     *
     * @param chain which
     * @return what was kept last; empty when nothing is
     */
    Optional<Remembered> recall(Chain chain);

    /**
     * Keeps what a chain was read as, or what it became by lines just written. A memory that shares a transaction with its journal keeps
     * the latter only once it is committed.
     *
     * @param chain which
     * @param remembered what it is now
     */
    void keep(Chain chain, Remembered remembered);

    /**
     * Forgets a chain, because the journal said that it had moved.
     *
     * @param chain which
     */
    void forget(Chain chain);
}
