package vn.mtb.spring.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.MessageArrived.Via;

/**
 * A message in the outbox (<i>dòng hộp thư đi</i>).
 *
 * @param seq its place in the order of writing
 * @param id its own id, which never changes
 * @param unit which unit sends
 * @param kind what it is
 * @param subject the document; messages about one document leave in order
 * @param envelope what it says beside its bytes
 * @param tries how often it was taken up
 * @param sentAt when it left; empty where it was read before that
 */
record OutboxRow(
        long seq,
        String id,
        UnitId unit,
        Kind kind,
        Subject subject,
        Envelope envelope,
        int tries,
        Optional<Instant> sentAt) {

    /** What leaves (<i>loại tin gửi</i>). */
    enum Kind {
        /** A letter. */
        MAIL(Via.MAIL),
        /** A document by the axis. */
        DOCUMENT(Via.AXIS),
        /** A status by the axis. */
        STATUS(Via.AXIS);

        private final Via via;

        Kind(Via via) {
            this.via = via;
        }

        Via via() {
            return via;
        }

        String door(UnitId unit) {
            return via.name().toLowerCase(Locale.ROOT) + ":" + unit;
        }
    }

    OutboxRow triedOnceMore() {
        return new OutboxRow(seq, id, unit, kind, subject, envelope, tries + 1, sentAt);
    }

    String door() {
        return kind.door(unit);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
