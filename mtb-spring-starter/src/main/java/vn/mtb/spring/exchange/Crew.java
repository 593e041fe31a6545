package vn.mtb.spring.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Threads that begin together and are waited for together; they are never interrupted, for that would close a file database. */
final class Crew {
    private final List<Thread> threads = new ArrayList<>();

    /** One more, which begins at once. */
    void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Waits until all have ended, or the time is up; what takes longer is left to itself. */
    void await(Duration within) {
        long until = System.nanoTime() + within.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        threads.removeIf(thread -> !thread.isAlive());
        return !threads.isEmpty();
    }
}
