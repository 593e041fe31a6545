package vn.mtb.client.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The mail of one user of the fake: mailboxes, messages, blobs, and what happened since the beginning. */
final class FakeMailAccount {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** A change of one message: what became of it, at which state. */
    private record Happened(long state, String id, String verb) {}

    private final String id;
    private final String address;
    private final String password;
    private final Map<String, ObjectNode> mailboxes = new LinkedHashMap<>();
    private final Map<String, ObjectNode> emails = new LinkedHashMap<>();
    private final Map<String, byte[]> blobs = new LinkedHashMap<>();
    private final Map<String, String> submissions = new LinkedHashMap<>();
    private final List<Happened> history = new ArrayList<>();
    private long state = 1;
    private long forgotten;
    private int count;

    FakeMailAccount(String id, String address, String password) {
        this.id = id;
        this.address = address;
        this.password = password;
        for (String role : List.of("Inbox", "Drafts", "Sent", "Trash")) {
            mailbox(role, Optional.empty(), Optional.of(role.toLowerCase(Locale.ROOT)));
        }
    }

    String id() {
        return id;
    }

    String address() {
        return address;
    }

    String password() {
        return password;
    }

    String state() {
        return "s" + state;
    }

    String nextId(String kind) {
        return kind + id + "-" + ++count;
    }

    ObjectNode mailbox(String name, Optional<String> parent, Optional<String> role) {
        ObjectNode mailbox = JSON.createObjectNode().put("id", nextId("m")).put("name", name);
        parent.ifPresentOrElse(p -> mailbox.put("parentId", p), () -> mailbox.putNull("parentId"));
        role.ifPresentOrElse(r -> mailbox.put("role", r), () -> mailbox.putNull("role"));
        mailbox.put("sortOrder", mailboxes.size() * 10);
        mailboxes.put(mailbox.get("id").stringValue(), mailbox);
        return mailbox;
    }

    boolean hasMailbox(String mailboxId) {
        return mailboxes.containsKey(mailboxId);
    }

    boolean hasMailboxNamed(String name) {
        return mailboxes.values().stream()
                .anyMatch(each -> each.get("name").stringValue().equals(name));
    }

    String mailboxOf(String role) {
        return mailboxes.values().stream()
                .filter(each -> each.get("role").isString()
                        && each.get("role").stringValue().equals(role))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
    }

    List<ObjectNode> mailboxes() {
        return mailboxes.values().stream().map(this::counted).toList();
    }

    private ObjectNode counted(ObjectNode mailbox) {
        String mailboxId = mailbox.get("id").stringValue();
        List<ObjectNode> inside = emails.values().stream()
                .filter(email -> email.get("mailboxIds").has(mailboxId))
                .toList();
        long unread = inside.stream()
                .filter(email -> !email.get("keywords").has("$seen"))
                .count();
        return mailbox.deepCopy().put("totalEmails", inside.size()).put("unreadEmails", unread);
    }

    Map<String, ObjectNode> emails() {
        return emails;
    }

    /** Puts a message into the account, larger by so many octets than it is itself; its papers keep the blobs that it names. */
    ObjectNode add(ObjectNode email, long octets, Instant received) {
        String emailId = nextId("e");
        ObjectNode kept = email.deepCopy().put("id", emailId);
        String raw = JSON.writeValueAsString(email);
        kept.put("blobId", keep(raw.getBytes(StandardCharsets.UTF_8)));
        kept.put("threadId", nextId("t"));
        kept.put("size", raw.length() + octets);
        kept.put("receivedAt", received.truncatedTo(ChronoUnit.SECONDS).toString());
        emails.put(emailId, kept);
        happened(emailId, "created");
        return kept;
    }

    void remove(String emailId) {
        emails.remove(emailId);
        happened(emailId, "destroyed");
    }

    void happened(String emailId, String verb) {
        history.add(new Happened(++state, emailId, verb));
    }

    String keep(byte[] bytes) {
        String blobId = nextId("b");
        blobs.put(blobId, bytes);
        return blobId;
    }

    Optional<byte[]> blob(String blobId) {
        return Optional.ofNullable(blobs.get(blobId));
    }

    String submitted(String emailId) {
        String submissionId = nextId("s");
        submissions.put(submissionId, emailId);
        return submissionId;
    }

    Map<String, String> submissions() {
        return submissions;
    }

    /** From here on, what happened until now cannot be told. */
    void forgetHistory() {
        history.clear();
        forgotten = state;
        state++;
    }

    /** The changes since a state, at most so many; empty where they cannot be told. */
    Optional<ObjectNode> changes(String since, int most) {
        long from;
        try {
            from = since.startsWith("s") ? Long.parseLong(since.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (from <= forgotten || from > state) return Optional.empty();
        Set<String> created = new LinkedHashSet<>();
        Set<String> updated = new LinkedHashSet<>();
        Set<String> destroyed = new LinkedHashSet<>();
        long reached = from;
        boolean more = false;
        for (Happened each : history) {
            if (each.state() <= from) continue;
            if (created.size() + updated.size() + destroyed.size() >= most) {
                more = true;
                break;
            }
            reached = each.state();
            switch (each.verb()) {
                case "created" -> created.add(each.id());
                case "updated" -> {
                    if (!created.contains(each.id())) updated.add(each.id());
                }
                default -> {
                    if (!created.remove(each.id())) destroyed.add(each.id());
                    updated.remove(each.id());
                }
            }
        }
        ObjectNode answer = JSON.createObjectNode().put("accountId", id).put("oldState", since);
        answer.put("newState", more ? "s" + reached : state()).put("hasMoreChanges", more);
        answer.set("created", JSON.valueToTree(created));
        answer.set("updated", JSON.valueToTree(updated));
        answer.set("destroyed", JSON.valueToTree(destroyed));
        return Optional.of(answer);
    }

    /** What a text of an address field says, in small letters. */
    static String words(JsonNode node) {
        return node == null ? "" : node.toString().toLowerCase(Locale.ROOT);
    }
}
