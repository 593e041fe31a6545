package vn.mtb.spring.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;

/**
 * Commands that come while others are under way travel together (<i>ghi gộp</i>): one trip at a time, and when it comes back the first
 * that waits takes along all others. Whoever finds the way free goes at once, and no thread is added. A trip waits for nobody's lock, and
 * what stands against one of its commands, or a fault of its own making, decides nothing: each of them then asks for itself. When the
 * database is lost on the way, all of them are told so, as one alone would be.
 */
final class GroupCommit implements Appending {
    /** What brings commands to the database (<i>một lượt ghi</i>). */
    interface Trip {
        /** Writes all of them or none, without waiting for a lock; false when anything stood against one of them. */
        boolean carries(List<Batch> batches);
    }

    private static final int MOST = 64; // commands of a trip
    private static final int LONGEST = 16; // lines of a command that travels with others
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1); // then a command goes alone

    private final Trip trip;
    private final Appending alone;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private boolean underWay;

    GroupCommit(Trip trip, Appending alone) {
        this.trip = trip;
        this.alone = alone;
    }

    /** A caller's command, until it was carried or its caller leads. */
    private static final class Turn {
        private final Batch batch;
        private final CountDownLatch called = new CountDownLatch(1);
        private final List<Turn> passengers = new ArrayList<>();
        private boolean leads;
        private boolean written;
        private @Nullable RuntimeException lost;

        Turn(Batch batch) {
            this.batch = batch;
            passengers.add(this);
        }
    }

    @Override
    public Optional<Objection> append(Batch batch) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || batch.entries().size() > LONGEST) {
            return alone.append(batch);
        }
        Turn turn = new Turn(batch);
        if (!leads(turn)) await(turn);
        if (turn.leads) lead(turn);
        if (turn.lost != null) {
            throw new DataAccessResourceFailureException(
                    "command «" + batch.key() + "» may have been written or not: give it again with the same key",
                    turn.lost);
        }
        return turn.written ? Optional.empty() : alone.append(batch);
    }

    private boolean leads(Turn turn) {
        lock.lock();
        try {
            turn.leads = !underWay;
            underWay = true;
            if (!turn.leads) waiting.add(turn);
            return turn.leads;
        } finally {
            lock.unlock();
        }
    }

    /** Waits as a statement does, which no interruption ends either; the thread stays interrupted. */
    private void await(Turn turn) {
        boolean interrupted = false;
        long until = System.nanoTime() + PATIENCE;
        boolean boarded = false;
        while (turn.called.getCount() > 0) {
            try {
                if (boarded) turn.called.await();
                else if (!turn.called.await(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    if (leaves(turn)) break;
                    boarded = true;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private boolean leaves(Turn turn) {
        lock.lock();
        try {
            return waiting.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    private void lead(Turn leader) {
        try {
            board(leader);
            boolean written = trip.carries(leader.passengers.stream()
                    .map(turn -> turn.batch)
                    .sorted(Comparator.comparing(Batch::key))
                    .toList());
            leader.passengers.forEach(turn -> turn.written = written);
        } catch (RuntimeException fault) {
            if (leader.passengers.size() == 1) throw fault;
            if (fault instanceof DataAccessResourceFailureException || fault instanceof QueryTimeoutException) {
                leader.passengers.forEach(turn -> turn.lost = fault);
            }
        } finally {
            leader.passengers.forEach(turn -> turn.called.countDown());
            callNext();
        }
    }

    private void callNext() {
        lock.lock();
        try {
            Turn next = waiting.poll();
            if (next == null) {
                underWay = false;
            } else {
                next.leads = true;
                next.called.countDown();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes along the commands of the same register that wait, as long as no two have a key or a chain in common. */
    private void board(Turn leader) {
        lock.lock();
        try {
            Set<String> keys = new HashSet<>(Set.of(leader.batch.key()));
            Set<Chain> chains = new HashSet<>(leader.batch.expected().keySet());
            Iterator<Turn> others = waiting.iterator();
            while (others.hasNext() && leader.passengers.size() < MOST) {
                Turn turn = others.next();
                Set<Chain> its = turn.batch.expected().keySet();
                if (!turn.batch.register().equals(leader.batch.register())
                        || its.stream().anyMatch(chains::contains)
                        || !keys.add(turn.batch.key())) continue;
                chains.addAll(its);
                leader.passengers.add(turn);
                others.remove();
            }
        } finally {
            lock.unlock();
        }
    }
}
