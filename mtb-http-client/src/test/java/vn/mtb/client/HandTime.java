package vn.mtb.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that moves only when it is told to or waited for; pauses take nothing and are written down. */
public final class HandTime implements Time {
    private Instant now;
    private final List<Duration> pauses = new ArrayList<>();

    public HandTime(Instant now) {
        this.now = now;
    }

    public synchronized void advance(Duration span) {
        now = now.plus(span);
    }

    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
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
        pauses.add(howLong);
        now = now.plus(howLong);
    }
}
