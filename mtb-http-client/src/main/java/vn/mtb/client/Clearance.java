package vn.mtb.client;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import vn.mtb.document.Sending;

/**
 * Leave to send one document (<i>phiếu cho gửi</i>). Only the {@link Guard} gives it, and the doors of mail and axis ask for it; it
 * is good for the very words and bytes that were cleared, until it ends, and for nothing else.
 */
public final class Clearance {
    private final Sending sending;
    private final Dispatch cleared;
    private final List<Seal> seals;
    private final Instant until;
    private final InstantSource clock;

    Clearance(Sending sending, Dispatch cleared, List<Seal> seals, Instant until, InstantSource clock) {
        this.sending = sending;
        this.cleared = cleared;
        this.seals = seals;
        this.until = until;
        this.clock = clock;
    }

    /**
     * What was cleared.
     *
     * @return the document, its channel and the day
     */
    public Sending sending() {
        return sending;
    }

    /**
     * When it ends.
     *
     * @return the first moment at which it is good for nothing
     */
    public Instant until() {
        return until;
    }

    /**
     * For the door: refuses to let anything else through than what was cleared, or that once its time is over. Files are read to
     * their end for it.
     *
     * @param sent what is about to be sent: its document, channel, subject, files and all that is written in it count
     * @throws BadInput naming what differs, never the subject, a text or a file name ({@code clearance-ended}, {@code
     *     cleared-for-another-channel}, {@code cleared-another-document}, {@code cleared-another-subject}, {@code
     *     cleared-another-text}, {@code cleared-other-files})
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public void admit(Dispatch sent) {
        if (!clock.instant().isBefore(until)) throw new BadInput("clearance-ended");
        if (sent.channel() != cleared.channel()) {
            throw new BadInput("cleared-for-another-channel", cleared.channel(), sent.channel());
        }
        if (!sent.document().equals(cleared.document())) throw new BadInput("cleared-another-document");
        if (!sent.subject().equals(cleared.subject())) throw new BadInput("cleared-another-subject");
        if (!sent.writings().equals(cleared.writings())) throw new BadInput("cleared-another-text");
        if (!Seal.of(sent.files()).equals(seals)) {
            throw new BadInput("cleared-other-files", seals.size(), sent.files().size());
        }
    }

    @Override
    public String toString() {
        return sending.document().type() + " by " + sending.channel() + " on " + sending.on() + ", until " + until;
    }
}
