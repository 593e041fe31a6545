package vn.mtb.client.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.client.BadInput;
import vn.mtb.client.Content;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.Urgency;

/** A message being written (<i>dự thảo gói tin</i>). {@link #build} asks for everything that the standard asks for. */
public final class Draft {
    private final List<Element> receivers = new ArrayList<>();
    private final Map<String, Element> header = new LinkedHashMap<>();
    private final List<Element> responses = new ArrayList<>();
    private final List<Element> places = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private Element other = Element.of(DocumentMessage.OTHER, List.of());
    private Business business = Business.issuing("Văn bản điện tử mới");

    Draft() {}

    /**
     * Who sends it.
     *
     * @param sender the agency
     * @return this draft
     */
    public Draft from(Organ sender) {
        return put(sender.as("From"));
    }

    /**
     * One who is to receive it.
     *
     * @param receiver the agency
     * @return this draft
     */
    public Draft to(Organ receiver) {
        receivers.add(receiver.as("To"));
        return this;
    }

    /**
     * Number, date and place.
     *
     * @param number number and symbol
     * @param promulgatedOn the date on it
     * @param place where it was issued
     * @return this draft
     */
    public Draft number(DocumentNumber number, LocalDate promulgatedOn, String place) {
        String written = number.toString();
        int slash = written.indexOf('/');
        put(Element.of(
                DocumentMessage.CODE,
                List.of(
                        Element.of(DocumentMessage.CODE_NUMBER, written.substring(0, slash)),
                        Element.of(DocumentMessage.CODE_NOTATION, written.substring(slash + 1)))));
        return put(Element.of(
                DocumentMessage.PROMULGATION,
                List.of(
                        Element.of("Place", place),
                        Element.of(DocumentMessage.PROMULGATION_DATE, Read.written(promulgatedOn)))));
    }

    /**
     * An id of one's own; without it the usual one is made of agency, date and number.
     *
     * @param id the id
     * @return this draft
     */
    public Draft documentId(String id) {
        return put(Element.of(Xml.DOCUMENT_ID, id));
    }

    /**
     * Its type.
     *
     * @param kind the type
     * @return this draft
     */
    public Draft kind(DocumentKind kind) {
        List<Element> children = new ArrayList<>();
        kind.type().ifPresent(type -> children.add(Element.of("Type", Integer.toString(type))));
        kind.detail().ifPresent(detail -> children.add(Element.of("TypeDetail", Integer.toString(detail))));
        Message.add(children, "TypeName", kind.name());
        return put(Element.of(DocumentMessage.KIND, children));
    }

    /**
     * What it is about (<i>trích yếu</i>).
     *
     * @param subject the subject
     * @return this draft
     */
    public Draft subject(String subject) {
        return put(Element.of("Subject", subject));
    }

    /**
     * What it says, in short.
     *
     * @param content the content
     * @return this draft
     */
    public Draft content(String content) {
        return put(Element.of("Content", content));
    }

    /**
     * Who signed it.
     *
     * @param signer who
     * @return this draft
     */
    public Draft signer(Signer signer) {
        List<Element> children = new ArrayList<>();
        Message.add(children, "Competence", signer.competence());
        Message.add(children, "Position", signer.position());
        Message.add(children, "FullName", signer.fullName());
        return put(Element.of("SignerInfo", children));
    }

    /**
     * When an answer is due.
     *
     * @param day the day
     * @return this draft
     */
    public Draft dueOn(LocalDate day) {
        return put(Element.of(DocumentMessage.DUE, Read.written(day)));
    }

    /**
     * One more who keeps it (<i>nơi nhận</i>).
     *
     * @param place the place
     * @return this draft
     */
    public Draft toPlace(String place) {
        places.add(Element.of("Place", place));
        return this;
    }

    /**
     * How urgent it is.
     *
     * @param urgency the level
     * @return this draft
     */
    public Draft urgency(Urgency urgency) {
        other = other.with(DocumentMessage.PRIORITY, Integer.toString(DocumentMessage.PRIORITIES.indexOf(urgency)));
        return this;
    }

    /**
     * How many pages.
     *
     * @param count 1 or more
     * @return this draft
     */
    public Draft pages(int count) {
        if (count < 1) throw new BadInput("pages-below-one", count);
        other = other.with("PageAmount", Integer.toString(count));
        return this;
    }

    /**
     * Whether it steers: 1 no, 2 yes, 3 a report on steering.
     *
     * @param code the code
     * @return this draft
     */
    public Draft steering(int code) {
        if (code < 1 || code > 3) throw new BadInput("steering-of-no-list", code);
        return put(Element.of(DocumentMessage.STEERING, Integer.toString(code)));
    }

    /**
     * A document it answers.
     *
     * @param document the document
     * @return this draft
     */
    public Draft respondingTo(ResponseFor document) {
        responses.add(Message.written(document));
        return this;
    }

    /**
     * What is done with the document; without it, a new one is issued.
     *
     * @param done a revocation, update or replacement
     * @return this draft
     */
    public Draft business(Business done) {
        business = done;
        return this;
    }

    /**
     * A file that goes with it.
     *
     * @param name its name
     * @param content its bytes, read again at each writing
     * @return this draft
     */
    public Draft attach(String name, Content content) {
        String id = Integer.toString(attachments.size() + 1);
        attachments.add(new Attachment(id, name, "application/zip", Optional.empty(), content));
        return this;
    }

    /**
     * The message.
     *
     * @param at when it leaves, in the agency's own clock
     * @return the message
     * @throws IllegalArgumentException listing all that the standard asks for and this draft lacks
     */
    public DocumentMessage build(LocalDateTime at) {
        List<Element> children = new ArrayList<>();
        put(children, "From");
        children.addAll(receivers);
        for (String name : List.of(DocumentMessage.CODE, DocumentMessage.PROMULGATION, DocumentMessage.KIND)) {
            put(children, name);
        }
        for (String name : List.of("Subject", "Content", "SignerInfo", DocumentMessage.DUE)) put(children, name);
        if (!places.isEmpty()) children.add(Element.of("ToPlaces", places));
        if (!other.children().isEmpty()) children.add(other);
        children.addAll(responses);
        put(children, DocumentMessage.STEERING);
        children.add(header.getOrDefault(Xml.DOCUMENT_ID, Element.of(Xml.DOCUMENT_ID, usualId())));
        DocumentMessage message = new DocumentMessage(tree(children, at), attachments, List.of());
        Strict.check(message);
        if (message.promulgatedOn().filter(at.toLocalDate()::isBefore).isPresent()) {
            throw new BadInput(
                    "promulgated-after-it-leaves", message.promulgatedOn().get(), at.toLocalDate());
        }
        return message;
    }

    private Element tree(List<Element> messageHeader, LocalDateTime at) {
        Element trace = Element.of(
                "TraceHeader", List.of(Element.of(Xml.ORGAN_ID, sender()), Element.of("Timestamp", Read.written(at))));
        Element head = Element.of(
                Xml.HEADER,
                List.of(
                        Element.of(Xml.MESSAGE_HEADER, messageHeader),
                        Element.of(Xml.TRACES, List.of(trace, business.element()))));
        Element manifest = new Element(
                Xml.MANIFEST,
                Map.of("version", "1.0"),
                "",
                attachments.stream().map(Draft::reference).toList());
        Element envelope = Element.of(Xml.ENVELOPE, List.of(head, Element.of(Xml.BODY, List.of(manifest))));
        if (attachments.isEmpty()) return Element.of(Xml.ROOT, List.of(envelope));
        List<Element> files = attachments.stream().map(Draft::encoded).toList();
        return Element.of(Xml.ROOT, List.of(envelope, Element.of(Xml.ATTACHMENTS, files)));
    }

    private static Element reference(Attachment file) {
        return Element.of(
                "Reference",
                List.of(
                        Element.of(Xml.CONTENT_ID, "cid:" + file.contentId()),
                        Element.of("ContentType", file.contentType()),
                        Element.of("AttachmentName", file.name())));
    }

    private static Element encoded(Attachment file) {
        return Element.of(
                Xml.ATTACHMENT,
                List.of(
                        Element.of(Xml.CONTENT_ID, "cid:" + file.contentId()),
                        Element.of("AttachmentName", file.name()),
                        Element.of("ContentType", file.contentType()),
                        Element.of(Xml.CONTENT, "")));
    }

    private String usualId() {
        Element code = header.get(DocumentMessage.CODE);
        Element promulgation = header.get(DocumentMessage.PROMULGATION);
        if (code == null || promulgation == null) return "";
        return sender() + ","
                + promulgation.text(DocumentMessage.PROMULGATION_DATE).orElse("") + ","
                + code.text(DocumentMessage.CODE_NUMBER).orElse("") + "/"
                + code.text(DocumentMessage.CODE_NOTATION).orElse("");
    }

    private String sender() {
        Element from = header.get("From");
        return from == null ? "" : from.text(Xml.ORGAN_ID).orElse("");
    }

    private Draft put(Element element) {
        header.put(element.name(), element);
        return this;
    }

    private void put(List<Element> children, String name) {
        Element element = header.get(name);
        if (element != null) children.add(element);
    }
}
