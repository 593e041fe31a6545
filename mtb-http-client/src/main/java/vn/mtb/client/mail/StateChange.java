package vn.mtb.client.mail;

import java.util.Map;

/**
 * What a server pushes, or polling finds (RFC 8620, section 7.1): the states that moved. It says that something changed, not what; ask
 * {@link MailClient#changes} for that.
 *
 * @param changed for each account, the type and its new state
 */
public record StateChange(Map<String, Map<String, String>> changed) {

    /** Copies the maps. */
    public StateChange {
        changed = Map.copyOf(changed);
    }

    /**
     * Whether something of this type moved in this account.
     *
     * @param account the id of the account
     * @param type the type, as {@code Email}
     * @return true where it did
     */
    public boolean concerns(String account, String type) {
        return changed.getOrDefault(account, Map.of()).containsKey(type);
    }
}
