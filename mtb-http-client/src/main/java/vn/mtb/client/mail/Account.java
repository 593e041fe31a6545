package vn.mtb.client.mail;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One account of a session (RFC 8620, section 2). Its name is often an address and is not printed.
 *
 * @param id the account's id
 * @param name what the server calls it
 * @param isPersonal whether it belongs to the one who signed in
 * @param isReadOnly whether nothing in it may be changed
 * @param accountCapabilities the capabilities that it has; empty where the server does not say
 */
public record Account(String id, String name, boolean isPersonal, boolean isReadOnly, Set<String> accountCapabilities) {

    /** Copies the set. */
    public Account {
        accountCapabilities = Set.copyOf(accountCapabilities);
    }

    static Account read(String id, JsonNode node) {
        return new Account(
                id,
                Json.textOrEmpty(node, "name"),
                Json.flag(node, "isPersonal", true),
                Json.flag(node, "isReadOnly", false),
                Json.map(node, "accountCapabilities", value -> value).keySet());
    }

    /** Says which account it is, not whose. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
