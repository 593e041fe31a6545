package vn.mtb.client.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One message in the account (RFC 8621, section 4). Who wrote what to whom is not printed.
 *
 * @param id its id in this account
 * @param blobId the whole message as it came, for {@link MailClient#download}
 * @param threadId the conversation that it belongs to
 * @param mailboxIds the mailboxes that it lies in
 * @param keywords its flags, as {@code $seen} and {@code $draft}
 * @param size its size in octets
 * @param receivedAt when it was put into the account
 * @param messageId the ids that its header gives it, without angle brackets
 * @param inReplyTo the ids of the messages that it answers
 * @param from who wrote it
 * @param to to whom
 * @param cc who else
 * @param replyTo to whom an answer goes
 * @param subject what it is about
 * @param sentAt when its header says it was sent
 * @param hasAttachment whether the server saw papers with it
 * @param preview its beginning
 * @param attachments the papers that came with it
 * @param text its text with plain line feeds, where it was asked for
 * @param textTruncated whether the text was cut
 */
public record Email(
        String id,
        String blobId,
        String threadId,
        Set<String> mailboxIds,
        Set<String> keywords,
        long size,
        Optional<Instant> receivedAt,
        List<String> messageId,
        List<String> inReplyTo,
        List<EmailAddress> from,
        List<EmailAddress> to,
        List<EmailAddress> cc,
        List<EmailAddress> replyTo,
        Optional<String> subject,
        Optional<Instant> sentAt,
        boolean hasAttachment,
        String preview,
        List<EmailBodyPart> attachments,
        Optional<String> text,
        boolean textTruncated) {
    /** The flag of a message that was read. */
    public static final String SEEN = "$seen";

    /** The flag of a message that is being written. */
    public static final String DRAFT = "$draft";

    /** The flag of a message that somebody wants to come back to. */
    public static final String FLAGGED = "$flagged";

    /** The flag of a message that was answered. */
    public static final String ANSWERED = "$answered";

    static final List<String> PROPERTIES = List.of(
            "id",
            "blobId",
            "threadId",
            "mailboxIds",
            "keywords",
            "size",
            "receivedAt",
            "messageId",
            "inReplyTo",
            "from",
            "to",
            "cc",
            "replyTo",
            "subject",
            "sentAt",
            "hasAttachment",
            "preview",
            "attachments");

    /** Asked for besides where the text is wanted. */
    static final List<String> TEXT_PROPERTIES = List.of("textBody", "bodyValues");

    static Email read(JsonNode node) {
        Map<String, JsonNode> values = Json.map(node, "bodyValues", value -> value);
        StringBuilder text = new StringBuilder();
        boolean truncated = false;
        for (String part : Json.list(node, "textBody", item -> Json.textOrEmpty(item, "partId"))) {
            JsonNode value = values.get(part);
            if (value == null) continue;
            text.append(Json.textOrEmpty(value, "value").replace("\r\n", "\n"));
            truncated |= Json.flag(value, "isTruncated", false);
        }
        return new Email(
                Json.textOrEmpty(node, "id"),
                Json.textOrEmpty(node, "blobId"),
                Json.textOrEmpty(node, "threadId"),
                Json.set(node, "mailboxIds"),
                Json.set(node, "keywords"),
                Json.number(node, "size").orElse(0),
                Json.instant(node, "receivedAt"),
                Json.texts(node, "messageId"),
                Json.texts(node, "inReplyTo"),
                Json.list(node, "from", EmailAddress::read),
                Json.list(node, "to", EmailAddress::read),
                Json.list(node, "cc", EmailAddress::read),
                Json.list(node, "replyTo", EmailAddress::read),
                Json.text(node, "subject"),
                Json.instant(node, "sentAt"),
                Json.flag(node, "hasAttachment", false),
                Json.textOrEmpty(node, "preview"),
                Json.list(node, "attachments", EmailBodyPart::read),
                Json.child(node, "bodyValues").map(asked -> text.toString()),
                truncated);
    }

    /**
     * Whether it bears a flag.
     *
     * @param keyword the flag, as {@link #SEEN}
     * @return true where it does; flags know no case
     */
    public boolean has(String keyword) {
        return keywords.stream().anyMatch(keyword::equalsIgnoreCase);
    }

    /** Says which message it is, not what it says. */
    @Override
    public String toString() {
        return "Email[" + id + ", " + size + " octets, " + attachments.size() + " attachments]";
    }
}
