package vn.mtb.client.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.mtb.client.Clearance;
import vn.mtb.client.Guard;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;

/** Sends as everybody sends: past the guard. */
final class Cleared {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-03-04T02:00:00Z"));
    static final OfficialDocument INVITATION =
            OfficialDocument.unnumbered(DocumentType.INVITATION, LocalDate.of(2024, 3, 1));

    private Cleared() {}

    static Clearance clearance(Draft draft) {
        return Guard.by(CLOCK).clear(draft.dispatch(INVITATION)).orElseThrow();
    }

    static Sent send(MailClient mail, Draft draft) {
        return mail.send(draft, clearance(draft));
    }
}
