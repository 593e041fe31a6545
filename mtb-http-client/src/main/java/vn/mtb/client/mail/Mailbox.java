package vn.mtb.client.mail;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One folder of an account (RFC 8621, section 2).
 *
 * @param id its id
 * @param name what it is called
 * @param parentId the folder that it lies in
 * @param role what it is for, as {@code inbox}, {@code drafts}, {@code sent}, {@code trash}, in small letters
 * @param sortOrder where it stands among the others
 * @param totalEmails how many messages lie in it
 * @param unreadEmails how many of them are unread
 */
public record Mailbox(
        String id,
        String name,
        Optional<String> parentId,
        Optional<String> role,
        long sortOrder,
        long totalEmails,
        long unreadEmails) {
    /** The role of the folder where mail arrives. */
    public static final String INBOX = "inbox";

    /** The role of the folder for what is being written. */
    public static final String DRAFTS = "drafts";

    /** The role of the folder for what was sent. */
    public static final String SENT = "sent";

    /** The role of the folder for what was thrown away. */
    public static final String TRASH = "trash";

    static Mailbox read(JsonNode node) {
        return new Mailbox(
                Json.textOrEmpty(node, "id"),
                Json.textOrEmpty(node, "name"),
                Json.text(node, "parentId"),
                Json.text(node, "role").map(role -> role.toLowerCase(Locale.ROOT)),
                Json.number(node, "sortOrder").orElse(0),
                Json.number(node, "totalEmails").orElse(0),
                Json.number(node, "unreadEmails").orElse(0));
    }
}
