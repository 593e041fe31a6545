package vn.mtb.spring.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.document.OfficialDocument;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Digests;

/**
 * The chain of a document in a register (<i>chuỗi theo dõi một văn bản</i>). What is sent, answered and received about one document stands on
 * one chain, whose id is a digest of sender and document id: it tells nothing of what the document says.
 */
public final class DocumentSubject {
    private static final String KIND = "document";
    private static final int DIGITS = 40;
    /** As messages write a date into the usual id of a document. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private DocumentSubject() {}

    /**
     * The chain of the document that a message carries.
     *
     * @param message the message
     * @return the subject; the same for its updates and its revocation
     */
    public static Subject of(DocumentMessage message) {
        return of(
                message.from().id().orElse(""),
                message.documentId().or(message::code).orElse(""));
    }

    /**
     * The chain of the document that a status is about.
     *
     * @param status the status
     * @return the subject, that of the document
     */
    public static Subject of(StatusMessage status) {
        return of(
                status.about().organId().orElse(""),
                status.about().documentId().or(() -> status.about().code()).orElse(""));
    }

    /**
     * The chain of a document that goes by mail.
     *
     * @param sender the unit that issued it
     * @param document number and date
     * @return the subject, the same as that of a message with the usual id; empty for a paper without a number
     */
    public static Optional<Subject> of(UnitId sender, OfficialDocument document) {
        return document.number()
                .map(number -> of(sender.value(), usual(sender, document.signedOn(), number.toString())));
    }

    static Subject ofPaper(String id) {
        return new Subject(KIND, id);
    }

    private static String usual(UnitId sender, LocalDate signedOn, String number) {
        return sender + "," + DAY.format(signedOn) + "," + number;
    }

    private static Subject of(String sender, String documentId) {
        byte[] both = (sender + "\n" + documentId).getBytes(StandardCharsets.UTF_8);
        return new Subject(KIND, Digests.hex(both).substring(0, DIGITS));
    }
}
