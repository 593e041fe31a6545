package vn.mtb.example.desk.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.mtb.spring.register.Hanoi;

/** The time of now, except while the history is written: then each line is recorded on the day of its paper. */
final class DemoClock implements InstantSource {
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);

    private final InstantSource now;
    private final AtomicReference<@Nullable Instant> then = new AtomicReference<>();

    DemoClock(InstantSource now) {
        this.now = now;
    }

    void standAt(LocalDate day) {
        then.set(day.atTime(AT_WORK).atZone(Hanoi.ZONE).toInstant());
    }

    void goOn() {
        then.set(null);
    }

    @Override
    public Instant instant() {
        Instant set = then.get();
        return set == null ? now.instant() : set;
    }
}
