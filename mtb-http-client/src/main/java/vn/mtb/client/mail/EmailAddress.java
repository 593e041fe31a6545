package vn.mtb.client.mail;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One address of a message (RFC 8621, section 4.1.2.3). It is personal data and is not printed.
 *
 * @param name the name before it, where there is one
 * @param email the address
 */
public record EmailAddress(Optional<String> name, String email) {

    /** Refuses what would begin a header of its own. */
    public EmailAddress {
        name.ifPresent(OneLine.ADDRESS_NAME::check);
        OneLine.ADDRESS.check(email);
    }

    /**
     * An address alone.
     *
     * @param email the address
     * @return the address without a name
     */
    public static EmailAddress of(String email) {
        return new EmailAddress(Optional.empty(), email);
    }

    /**
     * An address and whose it is.
     *
     * @param name the name
     * @param email the address
     * @return both
     */
    public static EmailAddress of(String name, String email) {
        return new EmailAddress(Optional.of(name), email);
    }

    /** What arrives may be broken: a line break in it becomes a blank. */
    static EmailAddress read(JsonNode node) {
        return new EmailAddress(
                Json.text(node, "name").map(OneLine::of).filter(text -> !text.isEmpty()),
                OneLine.of(Json.textOrEmpty(node, "email")));
    }

    ObjectNode write() {
        ObjectNode node = Json.object();
        name.ifPresent(text -> node.put("name", text));
        return node.put("email", email);
    }

    /** Whether it can be written to: two halves around an at-sign, without blanks. */
    boolean deliverable() {
        int at = email.lastIndexOf('@');
        return at > 0 && at < email.length() - 1 && email.chars().noneMatch(Character::isWhitespace);
    }

    /** The half behind the at-sign; empty where there is none. */
    String domain() {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
