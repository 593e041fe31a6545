package vn.mtb.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again (<i>khoảng chờ trước khi gọi lại</i>): doubling from the first pause to the longest, and
 * of that a random part between half and all, so that callers who failed together do not come back together.
 *
 * @param first the longest pause before the second attempt
 * @param longest the longest pause at all
 */
record Backoff(Duration first, Duration longest) {

    /** The pause after the given attempt (1 for the first), never shorter than the server asked. */
    Duration after(int attempt, Duration asked, RandomGenerator chance) {
        long ceiling = ceiling(attempt);
        Duration jittered = Duration.ofNanos(ceiling / 2 + (long) (chance.nextDouble() * (ceiling - ceiling / 2)));
        return jittered.compareTo(asked) < 0 ? asked : jittered;
    }

    private long ceiling(int attempt) {
        long nanos = first.toNanos();
        long top = longest.toNanos();
        for (int i = 1; i < attempt && nanos < top; i++) nanos = nanos > top / 2 ? top : nanos * 2;
        return Math.min(nanos, top);
    }
}
