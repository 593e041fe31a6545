package vn.mtb.client.mail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What must hold of a message, all of it (RFC 8621, section 4.4.1). What is sought is not printed. */
public final class FilterCondition implements Filter {
    private static final FilterCondition ANY = new FilterCondition(Map.of());

    private final Map<String, Object> properties;

    private FilterCondition(Map<String, Object> properties) {
        this.properties = properties;
    }

    /**
     * Nothing asked yet: every message.
     *
     * @return the condition
     */
    public static FilterCondition any() {
        return ANY;
    }

    /**
     * Lies in a mailbox.
     *
     * @param mailboxId the mailbox
     * @return this and that
     */
    public FilterCondition inMailbox(String mailboxId) {
        return with("inMailbox", mailboxId);
    }

    /**
     * Bears a flag.
     *
     * @param keyword the flag, as {@link Email#SEEN}
     * @return this and that
     */
    public FilterCondition hasKeyword(String keyword) {
        return with("hasKeyword", keyword);
    }

    /**
     * Does not bear a flag.
     *
     * @param keyword the flag
     * @return this and that
     */
    public FilterCondition notKeyword(String keyword) {
        return with("notKeyword", keyword);
    }

    /**
     * Has papers with it, or has none.
     *
     * @param has which of the two
     * @return this and that
     */
    public FilterCondition hasAttachment(boolean has) {
        return with("hasAttachment", has);
    }

    /**
     * Was received at this moment or later.
     *
     * @param moment the moment, to the second
     * @return this and that
     */
    public FilterCondition after(Instant moment) {
        return with("after", moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * Was received before this moment.
     *
     * @param moment the moment, to the second
     * @return this and that
     */
    public FilterCondition before(Instant moment) {
        return with("before", moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * Names this among those who wrote it.
     *
     * @param text part of a name or address
     * @return this and that
     */
    public FilterCondition from(String text) {
        return with("from", text);
    }

    /**
     * Names this among those it was written to.
     *
     * @param text part of a name or address
     * @return this and that
     */
    public FilterCondition to(String text) {
        return with("to", text);
    }

    /**
     * Has this in its subject.
     *
     * @param text what is sought; a server that was given a message a moment ago may not find it yet
     * @return this and that
     */
    public FilterCondition subject(String text) {
        return with("subject", text);
    }

    /**
     * Has this anywhere.
     *
     * @param text what is sought; a server that was given a message a moment ago may not find it yet
     * @return this and that
     */
    public FilterCondition text(String text) {
        return with("text", text);
    }

    /**
     * Was given this message id.
     *
     * @param messageId the id without angle brackets
     * @return this and that
     */
    public FilterCondition messageId(String messageId) {
        // With the brackets, for a server may look for a part.
        return with("header", List.of("Message-ID", "<" + messageId + ">"));
    }

    private FilterCondition with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new FilterCondition(more);
    }

    ObjectNode write() {
        return Json.MAPPER.valueToTree(properties);
    }

    /** Says what is asked, not for what. */
    @Override
    public String toString() {
        return "FilterCondition" + properties.keySet();
    }
}
