package vn.mtb.client.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.client.BadInput;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Enclosure;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Urgency;

/**
 * A message that carries a document (<i>gói tin văn bản</i>): a new one, or a revocation, update or replacement.
 */
public final class DocumentMessage extends Message {
    static final String CODE = "Code";
    static final String CODE_NUMBER = "CodeNumber";
    static final String CODE_NOTATION = "CodeNotation";
    static final String PROMULGATION = "PromulgationInfo";
    static final String PROMULGATION_DATE = "PromulgationDate";
    static final String KIND = "DocumentType";
    static final String OTHER = "OtherInfo";
    static final String PRIORITY = "Priority";

    /** By their codes, from 0 on. */
    static final List<Urgency> PRIORITIES =
            List.of(Urgency.ORDINARY, Urgency.URGENT, Urgency.VERY_URGENT, Urgency.EXPRESS, Urgency.TIMED_EXPRESS);

    static final String DUE = "DueDate";
    static final String STEERING = "SteeringType";

    DocumentMessage(Element tree, List<Attachment> attachments, List<Warning> warnings) {
        super(tree, attachments, warnings);
    }

    /**
     * Begins a message of one's own.
     *
     * @return a draft without anything
     */
    public static Draft draft() {
        return new Draft();
    }

    /**
     * This message as the guard wants to see it before it goes by the axis.
     *
     * @param document what the rules ask of the document that it carries
     * @return the dispatch, by the document system
     * @throws BadInput ({@code another-document-in-the-message}) when number or date of the document are not those of the message
     * @throws java.io.UncheckedIOException when a file in it cannot be read
     */
    public Dispatch dispatch(OfficialDocument document) {
        if (!document.number().equals(number()) || !promulgatedOn().equals(Optional.of(document.signedOn()))) {
            throw new BadInput(
                    "another-document-in-the-message",
                    code().orElse("—"),
                    promulgatedOn().<Object>map(day -> day).orElse("—"),
                    document.number().<Object>map(number -> number).orElse("—"),
                    document.signedOn());
        }
        List<Enclosure> files = attachments().stream()
                .map(file -> new Enclosure(file.name(), file.content()))
                .toList();
        return Dispatch.of(document, Channel.DOCUMENT_SYSTEM, subject().orElse(""), files)
                .saying(writings());
    }

    /**
     * Who is to receive it.
     *
     * @return them, in their order
     */
    public List<Organ> to() {
        return header().children("To").stream().map(Organ::new).toList();
    }

    /**
     * The id that the sender gave it: agency, date and number by convention, a UUID elsewhere; never taken apart here, for
     * dates that no calendar has stand in it.
     *
     * @return the id
     */
    public Optional<String> documentId() {
        return header().text(Xml.DOCUMENT_ID);
    }

    /**
     * Number and symbol as they are shown.
     *
     * @return as in {@code 7816/VPCP-TTĐT}
     */
    public Optional<String> code() {
        Optional<String> number = header().text(CODE, CODE_NUMBER);
        Optional<String> notation = header().text(CODE, CODE_NOTATION);
        if (number.isEmpty() || notation.isEmpty()) return number.or(() -> notation);
        return Optional.of(number.get() + "/" + notation.get());
    }

    /**
     * Number and symbol in parts.
     *
     * @return them; empty where they are not written as documents are numbered
     */
    public Optional<DocumentNumber> number() {
        try {
            return code().map(DocumentNumber::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Where it was issued.
     *
     * @return the place
     */
    public Optional<String> place() {
        return header().text(PROMULGATION, "Place");
    }

    /**
     * The date on it.
     *
     * @return the day; empty, with a warning, where it is written in no known form
     */
    public Optional<LocalDate> promulgatedOn() {
        return header().text(PROMULGATION, PROMULGATION_DATE).flatMap(Read::date);
    }

    /**
     * Its type.
     *
     * @return the type, as far as it is given
     */
    public DocumentKind kind() {
        return new DocumentKind(number(KIND, "Type"), number(KIND, "TypeDetail"), header().text(KIND, "TypeName"));
    }

    /**
     * What it is about (<i>trích yếu</i>).
     *
     * @return the subject
     */
    public Optional<String> subject() {
        return header().text("Subject");
    }

    /**
     * What it says, in short.
     *
     * @return the content
     */
    public Optional<String> content() {
        return header().text("Content");
    }

    /**
     * Who signed it.
     *
     * @return the signer
     */
    public Optional<Signer> signer() {
        return header().child("SignerInfo")
                .filter(signer -> !signer.empty())
                .map(signer -> new Signer(signer.text("Competence"), signer.text("Position"), signer.text("FullName")));
    }

    /**
     * When an answer is due.
     *
     * @return the day
     */
    public Optional<LocalDate> dueOn() {
        return header().text(DUE).flatMap(Read::date);
    }

    /**
     * Who else keeps it (<i>nơi nhận</i>); not the receivers of the message.
     *
     * @return the places
     */
    public List<String> toPlaces() {
        return header().child("ToPlaces").stream()
                .flatMap(places -> places.children("Place").stream())
                .map(place -> place.text().strip())
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /**
     * How urgent it is.
     *
     * @return the level; empty where none or an unknown one is given
     */
    public Optional<Urgency> urgency() {
        OptionalInt code = number(OTHER, PRIORITY);
        boolean known = code.isPresent() && code.getAsInt() >= 0 && code.getAsInt() < PRIORITIES.size();
        return known ? Optional.of(PRIORITIES.get(code.getAsInt())) : Optional.empty();
    }

    /**
     * How many pages.
     *
     * @return the number
     */
    public OptionalInt pages() {
        return number(OTHER, "PageAmount");
    }

    /**
     * Whether it steers (<i>chỉ đạo</i>): 1 no, 2 yes, 3 a report on steering; 0 occurs.
     *
     * @return the code as it came
     */
    public OptionalInt steering() {
        return number(STEERING);
    }

    /**
     * The documents it answers.
     *
     * @return them; empty elements are left out
     */
    public List<ResponseFor> respondsTo() {
        return header().children("ResponseFor").stream()
                .filter(element -> !element.empty())
                .map(Message::responseFor)
                .toList();
    }

    /**
     * Where it passed; every axis adds a line.
     *
     * @return the lines, in their order
     */
    public List<Trace> traces() {
        return traceList().stream()
                .flatMap(list -> list.children("TraceHeader").stream())
                .map(trace -> new Trace(
                        trace.text(Xml.ORGAN_ID), trace.text("Timestamp").flatMap(Read::time)))
                .toList();
    }

    /**
     * What is done with the document.
     *
     * @return it; empty where the message does not say, which is a new document
     */
    public Optional<Business> business() {
        return traceList().flatMap(list -> list.child(Business.NAME)).map(Business::new);
    }

    /**
     * The element {@code Signature}, carried as it came. The axis writes messages anew and adds its trace, so that no
     * signature over the whole can survive; the one that counts is inside the signed file.
     *
     * @return the element
     */
    public Optional<Element> signature() {
        return tree().child(Xml.ENVELOPE, Xml.HEADER, Xml.SIGNATURE);
    }

    private Optional<Element> traceList() {
        return tree().child(Xml.ENVELOPE, Xml.HEADER, Xml.TRACES);
    }

    private OptionalInt number(String... path) {
        return header().text(path).map(Read::number).orElse(OptionalInt.empty());
    }

    /**
     * A place that a message passed (<i>dấu vết gửi nhận</i>).
     *
     * @param organId the agency; empty where the axis writes {@code null}
     * @param at when, in its own clock
     */
    public record Trace(Optional<String> organId, Optional<LocalDateTime> at) {}

    /** Its id. */
    @Override
    public String toString() {
        return "document " + documentId().orElse("without id");
    }
}
