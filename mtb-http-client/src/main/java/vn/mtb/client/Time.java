package vn.mtb.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time as the clients see it (<i>thời gian</i>): what it is, how long something took, and how to wait. Tests bring their
 * own, which waits for nothing.
 */
public interface Time extends InstantSource {

    /**
     * A reading that only ever grows, to measure with.
     *
     * @return nanoseconds from an arbitrary start
     */
    long nanos();

    /**
     * Waits.
     *
     * @param howLong zero or more
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    void pause(Duration howLong) throws InterruptedException;

    /**
     * The machine's own time.
     *
     * @return the same object each time
     */
    static Time system() {
        return SystemTime.INSTANCE;
    }
}

/** The machine's own time (<i>giờ máy</i>). */
enum SystemTime implements Time {
    INSTANCE;

    @Override
    public Instant instant() {
        return InstantSource.system().instant();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void pause(Duration howLong) throws InterruptedException {
        Thread.sleep(howLong.toMillis());
    }
}
