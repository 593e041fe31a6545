package vn.mtb.spring.test;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.mtb.spring.register.Hanoi;

/**
 * A clock that stands still until a test moves it (<i>ngày của bài kiểm thử</i>): noon in Hanoi, of a day. Safe for many threads.
 *
 * <pre>{@code
 * date.moveTo(LocalDate.of(2027, 1, 1));
 * assertThat(reminders.on(date.today())).isNotEmpty();
 * }</pre>
 */
public final class MovableDate implements InstantSource {
    private volatile LocalDate today;

    /**
     * A clock.
     *
     * @param today the day on which it stands
     */
    public MovableDate(LocalDate today) {
        this.today = today;
    }

    /**
     * The day on which it stands.
     *
     * @return in Hanoi
     */
    public LocalDate today() {
        return today;
    }

    /**
     * Goes to a day, forward or back.
     *
     * @param day which
     */
    public void moveTo(LocalDate day) {
        today = day;
    }

    @Override
    public Instant instant() {
        return today.atTime(LocalTime.NOON).atZone(Hanoi.ZONE).toInstant();
    }
}
