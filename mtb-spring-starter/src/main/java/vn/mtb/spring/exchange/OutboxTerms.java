package vn.mtb.spring.exchange;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How the outbox sends (<i>cách gửi</i>).
 *
 * @param senders how many threads send, 1 to 16; each holds a database connection while it sends
 * @param poll how long a sender rests when nothing is due; a commit of this application wakes it at once
 * @param firstPause before the second try
 * @param longestPause between later tries, doubling up to it; of each, a random part between half and all is waited
 * @param tries how often a message is tried before it is parked, 1 to 10,000
 * @param stopWithin how long stopping waits for what is being sent
 */
public record OutboxTerms(
        int senders, Duration poll, Duration firstPause, Duration longestPause, int tries, Duration stopWithin) {
    static final Duration A_DAY = Duration.ofDays(1);
    static final int MOST_SENDERS = 16;
    private static final int MOST_TRIES = 10_000;
    private static final int MOST_DOUBLINGS = 30;

    /** Refuses what makes no sense, naming it. */
    public OutboxTerms {
        within("mtb.outbox.senders", senders, MOST_SENDERS);
        within("mtb.outbox.tries", tries, MOST_TRIES);
        positive("mtb.outbox.poll", poll);
        positive("mtb.outbox.first-pause", firstPause);
        positive("mtb.outbox.longest-pause", longestPause);
        positive("mtb.outbox.stop-within", stopWithin);
        if (firstPause.compareTo(longestPause) > 0) {
            throw new IllegalArgumentException("mtb.outbox.first-pause " + firstPause
                    + " dài hơn mtb.outbox.longest-pause " + longestPause + "; hãy rút ngắn · is longer than that;"
                    + " shorten it");
        }
    }

    /**
     * What suits most: two senders, a rest of five seconds, pauses from five seconds to a quarter of an hour, 500 tries, which is some four
     * days, and twenty seconds for stopping.
     *
     * @return the terms
     */
    public static OutboxTerms standard() {
        return new OutboxTerms(
                2, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(15), 500, Duration.ofSeconds(20));
    }

    static void positive(String property, Duration span) {
        if (Objects.requireNonNull(span, property).isNegative() || span.isZero() || span.compareTo(A_DAY) > 0) {
            throw new IllegalArgumentException(property + " là " + span
                    + "; hãy đặt lớn hơn 0 và không quá một ngày · is " + span
                    + "; give more than zero and at most a day");
        }
    }

    private static void within(String property, int given, int most) {
        if (given < 1 || given > most) {
            throw new IllegalArgumentException(property + " là " + given + "; hãy đặt từ 1 đến " + most + " · is "
                    + given + "; give 1 to " + most);
        }
    }

    /** The pause after a try. */
    Duration pause(int tried, RandomGenerator chance) {
        int doublings = Math.min(Math.max(tried, 1) - 1, MOST_DOUBLINGS);
        long whole = Math.min(longestPause.toMillis(), firstPause.toMillis() << doublings);
        return Duration.ofMillis(whole - chance.nextLong(whole / 2 + 1));
    }
}
