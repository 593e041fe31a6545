package vn.mtb.spring.exchange;

import java.time.Duration;
import java.util.Objects;
import vn.mtb.client.axis.DocumentInbox.AfterFailure;
import vn.mtb.party.PersonId;

/**
 * How the inbox receives (<i>cách nhận</i>).
 *
 * @param poll how often a door is asked, counted over all nodes on one database
 * @param largestPaper the largest attachment that is taken into the archive, in bytes; it passes through memory
 * @param afterFailure what the axis is told of a package that could not be handled
 * @param receivedBy under which id the register says that it was received
 * @param stopWithin how long stopping waits for what is being handled
 */
public record InboxTerms(
        Duration poll, long largestPaper, AfterFailure afterFailure, PersonId receivedBy, Duration stopWithin) {
    private static final long LARGEST = 1L << 30;
    private static final long USUAL = 100L << 20;

    /** Refuses what makes no sense, naming it. */
    public InboxTerms {
        Objects.requireNonNull(afterFailure, "afterFailure");
        Objects.requireNonNull(receivedBy, "receivedBy");
        OutboxTerms.positive("mtb.inbox.poll", poll);
        OutboxTerms.positive("mtb.inbox.stop-within", stopWithin);
        if (largestPaper < 1 || largestPaper > LARGEST) {
            throw new IllegalArgumentException("mtb.inbox.largest-paper là " + largestPaper
                    + " byte; hãy đặt từ 1 byte đến 1 GB · is " + largestPaper + " bytes; give 1 byte to 1 GB");
        }
    }

    /**
     * What suits most: every two minutes, papers of up to 100 MB, what failed is left for the next round.
     *
     * @return the terms
     */
    public static InboxTerms standard() {
        return new InboxTerms(
                Duration.ofMinutes(2), USUAL, AfterFailure.LEAVE, new PersonId("mtb-inbox"), Duration.ofSeconds(20));
    }
}
