package vn.mtb.client.mail;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a server says of itself and of the one who signed in (RFC 8620, section 2). Addresses are absolute here, however the server
 * wrote them. The name of the user is not printed.
 *
 * @param username the name of the one who signed in
 * @param capabilities what the server can do
 * @param core its limits
 * @param maxSizeAttachmentsPerEmail how much all papers of one message may have together, in octets; the largest number where unsaid
 * @param accounts the accounts, by id
 * @param primaryAccounts the account that a capability means where none is named
 * @param apiUrl where requests go
 * @param downloadUrl the template for downloads
 * @param uploadUrl the template for uploads
 * @param eventSourceUrl the template for push, where there is push
 * @param state changes whenever any of the above does
 */
public record Session(
        String username,
        Set<String> capabilities,
        CoreCapability core,
        long maxSizeAttachmentsPerEmail,
        Map<String, Account> accounts,
        Map<String, String> primaryAccounts,
        URI apiUrl,
        String downloadUrl,
        String uploadUrl,
        Optional<String> eventSourceUrl,
        String state) {
    /** The capability of RFC 8621 for reading. */
    public static final String MAIL = "urn:ietf:params:jmap:mail";

    /** The capability of RFC 8621 for sending. */
    public static final String SUBMISSION = "urn:ietf:params:jmap:submission";

    /** Copies what it is given. */
    public Session {
        capabilities = Set.copyOf(capabilities);
        accounts = Map.copyOf(accounts);
        primaryAccounts = Map.copyOf(primaryAccounts);
    }

    /** Addresses that are relative hang on the one from which the session came, after every redirect. */
    static Session read(JsonNode node, URI from) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        Json.childOrNothing(node, "accounts")
                .properties()
                .forEach(e -> accounts.put(e.getKey(), Account.read(e.getKey(), e.getValue())));
        Map<String, String> primary = new LinkedHashMap<>();
        Json.childOrNothing(node, "primaryAccounts").properties().forEach(e -> {
            if (e.getValue().isString()) primary.put(e.getKey(), e.getValue().stringValue());
        });
        JsonNode capabilities = Json.childOrNothing(node, "capabilities");
        return new Session(
                Json.textOrEmpty(node, "username"),
                Set.copyOf(capabilities.propertyNames()),
                CoreCapability.read(Json.childOrNothing(capabilities, CoreCapability.URN)),
                Json.number(Json.childOrNothing(capabilities, MAIL), "maxSizeAttachmentsPerEmail")
                        .orElse(Long.MAX_VALUE),
                accounts,
                primary,
                UriTemplate.absolute(from, required(node, "apiUrl")),
                UriTemplate.absoluteTemplate(from, required(node, "downloadUrl")),
                UriTemplate.absoluteTemplate(from, required(node, "uploadUrl")),
                Json.text(node, "eventSourceUrl")
                        .filter(url -> !url.isEmpty())
                        .map(url -> UriTemplate.absoluteTemplate(from, url)),
                Json.textOrEmpty(node, "state"));
    }

    private static String required(JsonNode node, String name) {
        return Json.text(node, name).filter(text -> !text.isEmpty()).orElseThrow(() -> new MissingField(name));
    }

    /**
     * The account whose mail this is: the primary one; where the server names none, the only one that is personal.
     *
     * @return its id; empty where there is no account for mail
     */
    public Optional<String> mailAccount() {
        String primary = primaryAccounts.get(MAIL);
        if (primary != null) return Optional.of(primary);
        var personal = accounts.values().stream().filter(Account::isPersonal).toList();
        return personal.size() == 1 ? Optional.of(personal.get(0).id()) : Optional.empty();
    }

    /** Says which server and state it is, not who signed in. */
    @Override
    public String toString() {
        return "Session[" + apiUrl.getHost() + ", state " + state + "]";
    }
}
