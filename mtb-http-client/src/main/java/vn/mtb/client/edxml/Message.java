package vn.mtb.client.edxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.client.Content;
import vn.mtb.client.Writing;

/**
 * One edXML message (<i>gói tin edXML</i>): its tree, with everything that stood in it, and its attachments. What has a name in the
 * standard is asked by the methods of the two kinds; the rest is in {@link #tree()}.
 */
public abstract sealed class Message permits DocumentMessage, StatusMessage {
    private final Element tree;
    private final List<Attachment> attachments;
    private final List<Warning> warnings;

    Message(Element tree, List<Attachment> attachments, List<Warning> warnings) {
        this.tree = tree;
        this.attachments = List.copyOf(attachments);
        this.warnings = List.copyOf(warnings);
    }

    static Message read(Element root, List<Content> contents, Limits limits) {
        List<Attachment> attachments = attachments(root, contents, limits);
        boolean status = root.child(Xml.ENVELOPE, Xml.HEADER, Xml.MESSAGE_HEADER)
                .flatMap(header -> header.child(StatusMessage.CODE))
                .isPresent();
        List<Warning> warnings = Oddities.of(root, attachments, status);
        return status
                ? new StatusMessage(root, attachments, warnings)
                : new DocumentMessage(root, attachments, warnings);
    }

    private static List<Attachment> attachments(Element root, List<Content> contents, Limits limits) {
        List<Attachment> attachments = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int content = 0;
        for (Element list : root.children(Xml.ATTACHMENTS)) {
            for (Element one : list.children(Xml.ATTACHMENT)) {
                int number = attachments.size() + 1;
                if (number > limits.attachments()) {
                    throw new EdXmlException(EdXmlException.Fault.TOO_MANY_ATTACHMENTS, limits.attachments());
                }
                boolean has = one.children(Xml.CONTENT).size() == 1;
                if (one.children(Xml.CONTENT).size() > 1) {
                    throw new EdXmlException(EdXmlException.Fault.DUPLICATE_CONTENT_ID, number, number);
                }
                String id = Attachment.stripped(one.text(Xml.CONTENT_ID).orElse("unnamed-" + number));
                if (id.isEmpty()) id = "unnamed-" + number;
                Integer before = seen.putIfAbsent(id, number);
                if (before != null) throw new EdXmlException(EdXmlException.Fault.DUPLICATE_CONTENT_ID, number, before);
                attachments.add(new Attachment(
                        id,
                        one.text("AttachmentName").orElse(id),
                        one.text("ContentType").orElse("application/octet-stream"),
                        one.text("Description"),
                        has ? contents.get(content++) : Content.bytes("application/octet-stream", new byte[0])));
            }
        }
        return attachments;
    }

    /**
     * Everything that stands in the message, but for the bytes of its attachments.
     *
     * @return the element {@code edXML}
     */
    public Element tree() {
        return tree;
    }

    /**
     * The files that go with it.
     *
     * @return them, in their order
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * What was odd but bearable when it was read.
     *
     * @return the warnings; none for a message of one's own
     */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * Who sends it.
     *
     * @return the agency, whose id may be missing
     */
    public Organ from() {
        return new Organ(header().child("From").orElseGet(() -> Element.of("From", List.of())));
    }

    /**
     * Everything that is written in the message and in those among its files that are messages themselves: what the guard reads for
     * marks of secrecy.
     *
     * @return text by text, with its place; a file that calls itself a message and is none stands as {@link Writing.Place#UNREAD}
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public List<Writing> writings() {
        return Writings.of(this);
    }

    /** The element {@code MessageHeader}; an empty one where there is none. */
    Element header() {
        return tree.child(Xml.ENVELOPE, Xml.HEADER, Xml.MESSAGE_HEADER)
                .orElseGet(() -> Element.of(Xml.MESSAGE_HEADER, List.of()));
    }

    static ResponseFor responseFor(Element element) {
        return new ResponseFor(
                element.text(Xml.ORGAN_ID),
                element.text("Code"),
                element.text("PromulgationDate").flatMap(Read::date),
                element.text(Xml.DOCUMENT_ID));
    }

    static Element written(ResponseFor response) {
        List<Element> children = new ArrayList<>();
        add(children, Xml.ORGAN_ID, response.organId());
        add(children, "Code", response.code());
        add(children, "PromulgationDate", response.promulgatedOn().map(Read::written));
        add(children, Xml.DOCUMENT_ID, response.documentId());
        return Element.of("ResponseFor", children);
    }

    static void add(List<Element> children, String name, Optional<String> text) {
        text.ifPresent(value -> children.add(Element.of(name, value)));
    }
}
