package vn.mtb.client.mail;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * An address that the one who signed in may write from (RFC 8621, section 6). It is not printed.
 *
 * @param id its id
 * @param name the name before the address
 * @param email the address, or {@code *@} and a domain for every address of it
 */
public record Identity(String id, String name, String email) {

    static Identity read(JsonNode node) {
        return new Identity(
                Json.textOrEmpty(node, "id"), Json.textOrEmpty(node, "name"), Json.textOrEmpty(node, "email"));
    }

    /** Servers differ in whether they refuse another's address, so we ask ourselves. */
    boolean maySend(EmailAddress from) {
        String own = email.toLowerCase(Locale.ROOT);
        String other = from.email().toLowerCase(Locale.ROOT);
        return own.startsWith("*@") ? other.endsWith(own.substring(1)) : own.equals(other);
    }

    /** Says which identity it is, not whose. */
    @Override
    public String toString() {
        return "Identity[" + id + "]";
    }
}
