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
     * A span of time that is neither zero nor endless.
     *
     * @param what what it is, as the exception calls it
     * @param span the span
     * @return the span
     * @throws IllegalArgumentException when it is zero, negative or more than a day
     */
    static Duration finite(String what, Duration span) {
        if (span.isNegative() || span.isZero() || span.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(what + " is " + span + "; give more than zero and at most a day");
        }
        return span;
    }

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
