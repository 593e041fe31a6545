package vn.mtb.client.edxml;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that tells the sender of a document how far it has come (<i>gói tin trạng thái</i>). Nothing sends one by itself: it
 * is an act of the receiver, apart from telling the axis that a package has arrived.
 */
public final class StatusMessage extends Message {
    static final String CODE = "StatusCode";
    private static final String STAFF = "StaffInfo";
    private static final String DESCRIPTION = "Description";
    private static final String TIMESTAMP = "Timestamp";

    StatusMessage(Element tree, List<Attachment> attachments, List<Warning> warnings) {
        super(tree, attachments, warnings);
    }

    /**
     * A status of a document.
     *
     * @param document the document
     * @param from the agency that says it: the receiver, or for {@link StatusCode#RECALL} the sender
     * @param status the status
     * @param at when, in the agency's own clock
     * @return the message
     */
    public static StatusMessage about(ResponseFor document, Organ from, StatusCode status, LocalDateTime at) {
        List<Element> header = List.of(
                from.as("From"),
                written(document),
                Element.of(CODE, status.code()),
                Element.of(TIMESTAMP, Read.written(at)));
        return new StatusMessage(tree(header), List.of(), List.of());
    }

    private static Element tree(List<Element> header) {
        Element message = Element.of(Xml.MESSAGE_HEADER, header);
        return Element.of(
                Xml.ROOT, List.of(Element.of(Xml.ENVELOPE, List.of(Element.of(Xml.HEADER, List.of(message))))));
    }

    /**
     * The same, with who handled the document.
     *
     * @param staff who
     * @return the message
     */
    public StatusMessage by(Staff staff) {
        return withBefore(CODE, staff.element());
    }

    /**
     * The same, in words.
     *
     * @param description what is said
     * @return the message
     */
    public StatusMessage saying(String description) {
        return withBefore(TIMESTAMP, Element.of(DESCRIPTION, description));
    }

    private StatusMessage withBefore(String next, Element added) {
        List<Element> children = new ArrayList<>(header().children());
        children.removeIf(child -> child.name().equals(added.name()));
        int at = 0;
        while (at < children.size() && !children.get(at).name().equals(next)) at++;
        children.add(at, added);
        return new StatusMessage(tree(children), List.of(), List.of());
    }

    /**
     * The code as it came.
     *
     * @return two digits, as a rule
     */
    public String code() {
        return header().text(CODE).orElse("");
    }

    /**
     * The status.
     *
     * @return it; empty for a code of no list
     */
    public Optional<StatusCode> status() {
        return StatusCode.of(code());
    }

    /**
     * The document it is about.
     *
     * @return as far as the message names it
     */
    public ResponseFor about() {
        return responseFor(header().child("ResponseFor").orElseGet(() -> Element.of("ResponseFor", List.of())));
    }

    /**
     * Who handled the document.
     *
     * @return who
     */
    public Optional<Staff> staff() {
        return header().child(STAFF).filter(staff -> !staff.empty()).map(Staff::new);
    }

    /**
     * The status in words.
     *
     * @return what is said
     */
    public Optional<String> description() {
        return header().text(DESCRIPTION);
    }

    /**
     * When, in the agency's own clock.
     *
     * @return the time; empty, with a warning, where it is written in no known form
     */
    public Optional<LocalDateTime> at() {
        return header().text(TIMESTAMP).flatMap(Read::time);
    }

    /** Its code and the document. */
    @Override
    public String toString() {
        return "status " + code() + " of " + about().documentId().orElse("a document without id");
    }
}
