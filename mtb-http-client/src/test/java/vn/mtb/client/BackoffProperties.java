package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Label("khoảng chờ trước khi gọi lại")
class BackoffProperties {
    private static final long DAY = 86_400_000L;

    @Property
    void a_pause_lies_between_half_and_all_of_its_step_and_never_above_the_longest(
            @ForAll @LongRange(min = 1, max = DAY) long first,
            @ForAll @LongRange(min = 1, max = DAY) long longest,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int attempt,
            @ForAll long seed) {
        Backoff backoff = backoff(first, longest);
        Duration pause = backoff.after(attempt, Duration.ZERO, new Random(seed));
        double step = Math.min((double) backoff.first().toMillis() * Math.pow(2, attempt - 1.0), (double)
                backoff.longest().toMillis());
        assertThat(pause.toNanos() / 1e6).isBetween(step / 2 - 0.001, step + 0.001);
    }

    @Property
    void the_server_is_never_given_less_time_than_it_asked_for(
            @ForAll @LongRange(min = 1, max = DAY) long first,
            @ForAll @LongRange(min = 0, max = DAY) long asked,
            @ForAll @IntRange(min = 1, max = 100) int attempt,
            @ForAll long seed) {
        Duration pause = backoff(first, first).after(attempt, Duration.ofMillis(asked), new Random(seed));
        assertThat(pause).isGreaterThanOrEqualTo(Duration.ofMillis(asked));
    }

    @Property
    void the_same_chance_waits_longer_after_each_attempt(
            @ForAll @LongRange(min = 1, max = DAY) long first,
            @ForAll @IntRange(min = 1, max = 60) int attempt,
            @ForAll long seed) {
        Backoff backoff = backoff(first, DAY);
        assertThat(backoff.after(attempt + 1, Duration.ZERO, new Random(seed)))
                .isGreaterThanOrEqualTo(backoff.after(attempt, Duration.ZERO, new Random(seed)));
    }

    private static Backoff backoff(long first, long longest) {
        return new Backoff(Duration.ofMillis(Math.min(first, longest)), Duration.ofMillis(Math.max(first, longest)));
    }
}
