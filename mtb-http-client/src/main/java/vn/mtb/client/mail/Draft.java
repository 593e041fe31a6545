package vn.mtb.client.mail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.BadInput;
import vn.mtb.client.Content;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Enclosure;
import vn.mtb.client.Writing;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.document.Channel;
import vn.mtb.document.OfficialDocument;

/**
 * A message to be sent (<i>dự thảo thư</i>): immutable, each method gives a changed copy. Nothing of it is printed but how many people and papers there
 * are.
 *
 * <pre>{@code
 * Draft invitation = Draft.from(EmailAddress.of("Văn thư", "vanthu@example.vn"))
 *         .to(EmailAddress.of("minh@example.vn"))
 *         .subject("Giấy mời họp giao ban")
 *         .text("Kính gửi …")
 *         .attach(Path.of("giay-moi-15.pdf"), "application/pdf");
 * }</pre>
 */
public final class Draft {
    private final EmailAddress from;
    private List<EmailAddress> to = List.of();
    private List<EmailAddress> cc = List.of();
    private List<EmailAddress> bcc = List.of();
    private String subject = "";
    private String text = "";
    private List<Attachment> attachments = List.of();
    private List<String> answered = List.of();
    private List<String> conversation = List.of();
    private Optional<String> messageId = Optional.empty();

    /**
     * A paper that goes with a message (<i>tệp đính kèm thư</i>). Its name is not printed.
     *
     * @param name its file name, as the receiver will see it, without a path
     * @param content its bytes
     */
    public record Attachment(String name, Content content) {

        /** Refuses a name that is none, and one that would begin a header of its own. */
        public Attachment {
            OneLine.FILE_NAME.check(name);
            if (name.isBlank()) throw new BadInput("paper-without-a-name");
            Objects.requireNonNull(content, "content");
        }

        /** The media type without its parameters: a charset belongs to the upload. */
        String type() {
            int end = content.type().indexOf(';');
            return (end < 0 ? content.type() : content.type().substring(0, end)).strip();
        }

        /** Says what it is, not what it is called. */
        @Override
        public String toString() {
            return "Attachment[" + content + "]";
        }
    }

    private Draft(EmailAddress from) {
        this.from = checked("sender-without-an-address", 0, from);
    }

    private Draft(Draft other) {
        from = other.from;
        to = other.to;
        cc = other.cc;
        bcc = other.bcc;
        subject = other.subject;
        text = other.text;
        attachments = other.attachments;
        answered = other.answered;
        conversation = other.conversation;
        messageId = other.messageId;
    }

    /**
     * Begins a message.
     *
     * @param sender who sends it: one of the identities of the account
     * @return a message to nobody yet
     */
    public static Draft from(EmailAddress sender) {
        return new Draft(sender);
    }

    /**
     * The same, to these too.
     *
     * @param more to whom
     * @return the changed copy
     */
    public Draft to(EmailAddress... more) {
        Draft copy = new Draft(this);
        copy.to = joined(to, more);
        return copy;
    }

    /**
     * The same, with a copy to these.
     *
     * @param more to whom
     * @return the changed copy
     */
    public Draft cc(EmailAddress... more) {
        Draft copy = new Draft(this);
        copy.cc = joined(cc, more);
        return copy;
    }

    /**
     * The same, with a copy to these, of whom nobody learns: they stand on the envelope and nowhere else.
     *
     * @param more to whom
     * @return the changed copy
     */
    public Draft bcc(EmailAddress... more) {
        Draft copy = new Draft(this);
        copy.bcc = joined(bcc, more);
        return copy;
    }

    /**
     * The same about something.
     *
     * @param line the subject, one line
     * @return the changed copy
     * @throws IllegalArgumentException when it would begin a header of its own
     */
    public Draft subject(String line) {
        OneLine.SUBJECT.check(line);
        Draft copy = new Draft(this);
        copy.subject = line;
        return copy;
    }

    /**
     * The same with a text.
     *
     * @param body plain text
     * @return the changed copy
     */
    public Draft text(String body) {
        Draft copy = new Draft(this);
        copy.text = Objects.requireNonNull(body, "body");
        return copy;
    }

    /**
     * The same with one more paper.
     *
     * @param name its file name as the receiver will see it
     * @param content its bytes and media type
     * @return the changed copy
     * @throws IllegalArgumentException when the name is none
     */
    public Draft attach(String name, Content content) {
        Draft copy = new Draft(this);
        copy.attachments = Stream.concat(attachments.stream(), Stream.of(new Attachment(name, content)))
                .toList();
        return copy;
    }

    /**
     * The same with one more paper from a file, under the name of the file.
     *
     * @param file the file, which stays as it is until the message is sent
     * @param type its media type
     * @return the changed copy
     */
    public Draft attach(Path file, String type) {
        return attach(String.valueOf(file.getFileName()), Content.file(type, file));
    }

    /**
     * The same as an answer to a message, so that both lie in one conversation.
     *
     * @param email what is answered
     * @return the changed copy
     */
    public Draft answering(Email email) {
        return answering(
                email.messageId(),
                Stream.concat(email.inReplyTo().stream(), email.messageId().stream())
                        .toList());
    }

    Draft answering(List<String> ids, List<String> references) {
        Draft copy = new Draft(this);
        copy.answered = List.copyOf(ids);
        copy.conversation = List.copyOf(references);
        return copy;
    }

    /**
     * The same under a message id of one's own, for somebody who may have to send it again in another life of the process: under one id
     * it goes out once, for whatever lies under that id in the account is looked for first.
     *
     * @param id two halves around an at-sign, without angle brackets; new for every message
     * @return the changed copy
     * @throws BadInput when it is no such id
     */
    public Draft under(String id) {
        if (!id.matches("[^\\s<>@]{1,200}@[^\\s<>@]{1,200}")) {
            throw new BadInput("message-id-malformed");
        }
        Draft copy = new Draft(this);
        copy.messageId = Optional.of(id);
        return copy;
    }

    /**
     * The message id of one's own.
     *
     * @return as {@link #under} was given it; empty where sending chooses one
     */
    public Optional<String> messageId() {
        return messageId;
    }

    /**
     * Who sends it.
     *
     * @return the sender
     */
    public EmailAddress from() {
        return from;
    }

    /**
     * What it is about.
     *
     * @return the subject, empty where there is none
     */
    public String subject() {
        return subject;
    }

    /**
     * The papers with it.
     *
     * @return in the order they were attached
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * This message as the guard wants to see it before it goes: subject, text, papers, and what is written in papers that are edXML
     * messages.
     *
     * @param document what the rules ask of the document that it carries
     * @return the dispatch, by the city's mail
     * @throws java.io.UncheckedIOException when a paper cannot be read
     */
    public Dispatch dispatch(OfficialDocument document) {
        List<Enclosure> papers = new ArrayList<>();
        List<Writing> written = new ArrayList<>();
        written.add(new Writing(Writing.Place.BODY, text));
        for (Attachment paper : attachments) {
            papers.add(new Enclosure(paper.name(), paper.content()));
            written.addAll(EdXml.writingsInside(paper.name(), paper.content()));
        }
        return Dispatch.of(document, Channel.CITY_MAIL, subject, papers).saying(written);
    }

    /**
     * All of it but the bytes of its papers, so that it can be kept and sent later.
     *
     * @return JSON, which says who writes what to whom
     */
    public String written() {
        return DraftForm.write(this);
    }

    /**
     * Reads what {@link #written()} wrote.
     *
     * @param written the JSON
     * @param papers its papers, in the order they were attached
     * @return the message
     * @throws BadInput when it is no such JSON
     */
    public static Draft read(String written, List<Attachment> papers) {
        return DraftForm.read(written, papers);
    }

    List<EmailAddress> to() {
        return to;
    }

    List<EmailAddress> cc() {
        return cc;
    }

    List<EmailAddress> bcc() {
        return bcc;
    }

    String text() {
        return text;
    }

    List<String> answered() {
        return answered;
    }

    List<String> conversation() {
        return conversation;
    }

    Draft with(List<Attachment> papers) {
        Draft copy = new Draft(this);
        copy.attachments = List.copyOf(papers);
        return copy;
    }

    /** Everybody on the envelope, each once. */
    Set<String> recipients() {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(to, cc, bcc).flatMap(List::stream).map(EmailAddress::email).forEach(all::add);
        return all;
    }

    ObjectNode write(String header, String drafts, List<Blob> blobs) {
        ObjectNode node = Json.object();
        node.set("mailboxIds", Json.set(List.of(drafts)));
        node.set("keywords", Json.set(List.of(Email.DRAFT, Email.SEEN)));
        node.set("messageId", Json.array(List.of(header)));
        if (!answered.isEmpty()) {
            node.set("inReplyTo", Json.array(answered));
            node.set("references", Json.array(conversation));
        }
        node.set("from", addresses(List.of(from)));
        node.set("to", addresses(to));
        if (!cc.isEmpty()) node.set("cc", addresses(cc));
        node.put("subject", subject);
        node.putArray("textBody").addObject().put("partId", "t").put("type", "text/plain");
        node.putObject("bodyValues").putObject("t").put("value", text);
        if (attachments.isEmpty()) return node;
        ArrayNode papers = node.putArray("attachments");
        for (int i = 0; i < attachments.size(); i++) {
            papers.addObject()
                    .put("blobId", blobs.get(i).blobId())
                    .put("type", attachments.get(i).type())
                    .put("name", attachments.get(i).name())
                    .put("disposition", "attachment");
        }
        return node;
    }

    static ArrayNode addresses(List<EmailAddress> addresses) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        addresses.forEach(each -> array.add(each.write()));
        return array;
    }

    private static List<EmailAddress> joined(List<EmailAddress> some, EmailAddress... more) {
        List<EmailAddress> all = new ArrayList<>(some);
        for (EmailAddress each : more) all.add(checked("recipient-without-an-address", all.size() + 1, each));
        return List.copyOf(all);
    }

    private static EmailAddress checked(String otherwise, int which, EmailAddress address) {
        if (!address.deliverable()) throw new BadInput(otherwise, which);
        return address;
    }

    /** Says how much there is, not what it says. */
    @Override
    public String toString() {
        return "Draft[" + recipients().size() + " recipients, " + attachments.size() + " attachments]";
    }
}
