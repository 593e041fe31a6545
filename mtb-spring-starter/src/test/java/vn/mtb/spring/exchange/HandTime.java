package vn.mtb.spring.exchange;

import java.time.Duration;
import java.time.Instant;
import vn.mtb.client.Time;

/** A time that moves only when it is told to or waited for; pauses take nothing. */
final class HandTime implements Time {
    private Instant now;

    HandTime(Instant now) {
        this.now = now;
    }

    synchronized void advance(Duration span) {
        now = now.plus(span);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public synchronized void pause(Duration howLong) {
        now = now.plus(howLong);
    }
}
