package vn.mtb.client.testing;

import static vn.mtb.client.testing.FakeMailAccount.JSON;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of RFC 8620 and RFC 8621 that the fake knows, for one request of one user. */
final class FakeMailMethods {
    private static final int LARGEST_PAGE = 256;

    private final FakeMailDialect dialect;
    private final FakeMailAccount account;
    private final FakeMailPost post;
    private final InstantSource clock;
    private final Map<String, String> created = new HashMap<>();
    private final ArrayNode responses = JSON.createArrayNode();

    /** Carries a message that was submitted to those on its envelope. */
    interface FakeMailPost {
        void deliver(FakeMailAccount from, ObjectNode email, List<String> recipients);
    }

    /** An error that stands for the answer of a method. */
    static final class MethodError extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MethodError(String type) {
            super(type);
        }
    }

    FakeMailMethods(FakeMailDialect dialect, FakeMailAccount account, FakeMailPost post, InstantSource clock) {
        this.dialect = dialect;
        this.account = account;
        this.post = post;
        this.clock = clock;
    }

    /** The answers to all calls; the last of them fails with this error where there is one. */
    ArrayNode run(JsonNode calls, Optional<String> lastFails) {
        for (int i = 0; i < calls.size(); i++) {
            String name = calls.get(i).get(0).stringValue();
            String callId = calls.get(i).get(2).stringValue();
            try {
                if (lastFails.isPresent() && i == calls.size() - 1) throw new MethodError(lastFails.get());
                ObjectNode arguments = resolved(calls.get(i).get(1));
                if (!arguments.path("accountId").asString("").equals(account.id()))
                    throw new MethodError("accountNotFound");
                answer(name, method(name, arguments), callId);
                if (name.equals("EmailSubmission/set")) afterSubmission(arguments, callId);
            } catch (MethodError e) {
                answer("error", JSON.createObjectNode().put("type", e.getMessage()), callId);
            }
        }
        return responses;
    }

    private void answer(String name, JsonNode arguments, String callId) {
        responses.add(JSON.createArrayNode().add(name).add(arguments).add(callId));
    }

    private ObjectNode method(String name, ObjectNode arguments) {
        return switch (name) {
            case "Mailbox/get" -> list(account.mailboxes(), arguments);
            case "Identity/get" -> list(List.of(identity()), arguments);
            case "Mailbox/set" -> mailboxSet(arguments);
            case "Email/get" -> emailGet(arguments);
            case "Email/query" -> emailQuery(arguments);
            case "Email/changes" ->
                account.changes(
                                arguments.get("sinceState").stringValue(),
                                arguments.path("maxChanges").asInt(Integer.MAX_VALUE))
                        .orElseThrow(() -> new MethodError("cannotCalculateChanges"));
            case "Email/set" -> emailSet(arguments);
            case "EmailSubmission/set" -> submissionSet(arguments);
            case "EmailSubmission/query" -> submissionQuery(arguments);
            default -> throw new MethodError("unknownMethod");
        };
    }

    private ObjectNode identity() {
        return JSON.createObjectNode()
                .put("id", "i" + account.id())
                .put("name", "")
                .put("email", account.address())
                .put("mayDelete", false);
    }

    private ObjectNode result() {
        return JSON.createObjectNode().put("accountId", account.id());
    }

    /** A null list of ids means all. */
    private ObjectNode list(List<ObjectNode> all, ObjectNode arguments) {
        JsonNode ids = arguments.get("ids");
        if (ids == null || ids.isNull())
            return result().put("state", account.state()).set("list", JSON.valueToTree(all));
        List<String> wanted = texts(ids);
        List<ObjectNode> found = all.stream()
                .filter(each -> wanted.contains(each.get("id").stringValue()))
                .toList();
        return result().put("state", account.state()).set("list", JSON.valueToTree(found));
    }

    private ObjectNode emailGet(ObjectNode arguments) {
        if (!arguments.has("ids")) throw new MethodError("invalidArguments");
        List<String> ids = texts(arguments.get("ids"));
        if (dialect.cyrus() && ids.size() > FakeMailServer.OBJECTS) throw new MethodError("requestTooLarge");
        ObjectNode answer = result().put("state", account.state());
        ArrayNode list = answer.putArray("list");
        ArrayNode notFound = answer.putArray("notFound");
        List<String> wanted = texts(arguments.path("properties"));
        // Another order than the one asked for: nobody may rely on it.
        for (int i = ids.size() - 1; i >= 0; i--) {
            ObjectNode email = account.emails().get(ids.get(i));
            if (email == null) notFound.add(ids.get(i));
            else list.add(shown(email, wanted, arguments));
        }
        return answer;
    }

    private ObjectNode shown(ObjectNode email, List<String> wanted, ObjectNode arguments) {
        ObjectNode shown = JSON.createObjectNode().put("id", email.get("id").stringValue());
        for (String property : wanted) if (email.has(property)) shown.set(property, email.get(property));
        if (!arguments.path("fetchTextBodyValues").asBoolean(false)) shown.remove("bodyValues");
        String line = dialect.cyrus() ? "\n" : "\r\n";
        shown.path("bodyValues").properties().forEach(part -> {
            String text = part.getValue().get("value").stringValue().replace("\n", line);
            int most = arguments.path("maxBodyValueBytes").asInt(0);
            boolean cut = most > 0 && text.length() > most;
            shown.set(
                    "bodyValues",
                    JSON.createObjectNode()
                            .set(
                                    part.getKey(),
                                    JSON.createObjectNode()
                                            .put("value", cut ? text.substring(0, most) : text)
                                            .put("isTruncated", cut)));
        });
        return shown;
    }

    private ObjectNode emailQuery(ObjectNode arguments) {
        long asked = arguments.path("limit").asLong(LARGEST_PAGE);
        if (asked == 0 && !dialect.cyrus()) throw new MethodError("invalidArguments");
        List<String> all;
        try {
            all = FakeMailQuery.ids(account, arguments);
        } catch (FakeMailQuery.Unsupported e) {
            throw new MethodError(dialect.cyrus() ? "unsupportedFilter" : "invalidArguments");
        }
        int position = Math.min(all.size(), arguments.path("position").asInt(0));
        long given = Math.min(asked, LARGEST_PAGE);
        ObjectNode answer = result().put("queryState", account.state()).put("canCalculateChanges", false);
        answer.put("position", position);
        answer.set("ids", JSON.valueToTree(all.subList(position, (int) Math.min(all.size(), position + given))));
        if (given < asked) answer.put("limit", given);
        if (dialect.cyrus() && arguments.path("calculateTotal").asBoolean(false)) answer.put("total", all.size());
        return answer;
    }

    private ObjectNode mailboxSet(ObjectNode arguments) {
        ObjectNode answer = setAnswer();
        arguments.path("create").properties().forEach(each -> {
            String name = each.getValue().get("name").stringValue();
            if (account.hasMailboxNamed(name)) {
                error(answer, "notCreated", each.getKey(), "invalidArguments")
                        .putArray("properties")
                        .add("name");
                return;
            }
            JsonNode parent = each.getValue().path("parentId");
            ObjectNode mailbox = account.mailbox(
                    name,
                    parent.isString() ? Optional.of(id(parent.stringValue())) : Optional.empty(),
                    Optional.empty());
            object(answer, "created").set(each.getKey(), mailbox.deepCopy());
            created.put(each.getKey(), mailbox.get("id").stringValue());
        });
        return finished(answer);
    }

    private ObjectNode emailSet(ObjectNode arguments) {
        ObjectNode answer = setAnswer();
        arguments.path("create").properties().forEach(each -> create(answer, each.getKey(), each.getValue()));
        arguments.path("update").properties().forEach(each -> update(answer, each.getKey(), each.getValue()));
        arguments.path("destroy").forEach(each -> destroy(answer, each.stringValue()));
        return finished(answer);
    }

    private void create(ObjectNode answer, String key, JsonNode wanted) {
        boolean placed = wanted.path("mailboxIds").size() > 0
                && wanted.get("mailboxIds").propertyNames().stream().allMatch(account::hasMailbox);
        boolean papers = wanted.path("attachments")
                .valueStream()
                .allMatch(each -> account.blob(each.get("blobId").stringValue()).isPresent());
        if (!placed || !papers) {
            error(answer, "notCreated", key, placed ? "blobNotFound" : "invalidArguments");
            return;
        }
        ObjectNode email = (ObjectNode) wanted.deepCopy();
        email.path("attachments")
                .forEach(each -> ((ObjectNode) each)
                        .put(
                                "size",
                                account.blob(each.get("blobId").stringValue()).orElseThrow().length));
        email.put("hasAttachment", email.path("attachments").size() > 0);
        String text = email.path("bodyValues").path("t").path("value").asString("");
        email.put("preview", text.substring(0, Math.min(100, text.length())).replace('\n', ' '));
        email.put("sentAt", clock.instant().toString());
        long octets = email.path("attachments")
                .valueStream()
                .mapToLong(each -> each.get("size").longValue())
                .sum();
        ObjectNode kept = account.add(email, octets, clock.instant());
        created.put(key, kept.get("id").stringValue());
        ObjectNode said = object(answer, "created").putObject(key);
        for (String property : List.of("id", "blobId", "threadId", "size")) said.set(property, kept.get(property));
    }

    private void update(ObjectNode answer, String asked, JsonNode patch) {
        String emailId = id(asked);
        ObjectNode email = account.emails().get(emailId);
        if (email == null) {
            error(answer, "notUpdated", emailId, dialect.cyrus() ? "notFound" : "invalidPatch");
            return;
        }
        patch.properties().forEach(each -> {
            int slash = each.getKey().indexOf('/');
            ObjectNode set = (ObjectNode) email.get(each.getKey().substring(0, slash));
            String name = each.getKey().substring(slash + 1).replace("~1", "/").replace("~0", "~");
            if (each.getValue().isNull()) set.remove(name);
            else set.put(name, true);
        });
        account.happened(emailId, "updated");
        object(answer, "updated").putNull(emailId);
    }

    private void destroy(ObjectNode answer, String emailId) {
        if (account.emails().containsKey(emailId)) {
            account.remove(emailId);
        } else if (!dialect.cyrus()) {
            error(answer, "notDestroyed", emailId, "invalidArguments");
            return;
        }
        if (!answer.path("destroyed").isArray()) answer.putArray("destroyed");
        ((ArrayNode) answer.get("destroyed")).add(emailId);
    }

    private ObjectNode submissionSet(ObjectNode arguments) {
        ObjectNode answer = setAnswer();
        arguments.path("create").properties().forEach(each -> {
            ObjectNode email =
                    account.emails().get(id(each.getValue().get("emailId").stringValue()));
            List<String> recipients = new ArrayList<>();
            each.getValue()
                    .path("envelope")
                    .path("rcptTo")
                    .forEach(to -> recipients.add(to.get("email").stringValue()));
            if (email == null) {
                error(answer, "notCreated", each.getKey(), dialect.cyrus() ? "emailNotFound" : "invalidArguments");
            } else if (recipients.isEmpty()) {
                ObjectNode error = error(
                        answer, "notCreated", each.getKey(), dialect.cyrus() ? "invalidProperties" : "noRecipients");
                if (dialect.cyrus()) error.putArray("properties").add("envelope");
            } else {
                String submissionId = account.submitted(email.get("id").stringValue());
                created.put(each.getKey(), submissionId);
                post.deliver(account, email, recipients);
                ObjectNode said =
                        object(answer, "created").putObject(each.getKey()).put("id", submissionId);
                if (dialect.cyrus())
                    said.put("undoStatus", "final")
                            .put("sendAt", clock.instant().toString());
            }
        });
        return finished(answer);
    }

    /** The implicit Email/set bears the id of the call that caused it. */
    private void afterSubmission(ObjectNode arguments, String callId) {
        ObjectNode answer = setAnswer();
        arguments.path("onSuccessUpdateEmail").properties().forEach(each -> {
            String emailId =
                    account.submissions().get(created.getOrDefault(each.getKey().substring(1), ""));
            if (emailId != null) update(answer, emailId, each.getValue());
        });
        answer("Email/set", finished(answer), callId);
    }

    private ObjectNode submissionQuery(ObjectNode arguments) {
        if (!dialect.cyrus()) throw new MethodError("unknownMethod");
        List<String> wanted = texts(arguments.path("filter").path("emailIds"));
        ArrayNode ids = JSON.createArrayNode();
        account.submissions().forEach((submission, email) -> {
            if (wanted.contains(email)) ids.add(submission);
        });
        return result().put("queryState", account.state()).set("ids", ids);
    }

    private ObjectNode setAnswer() {
        ObjectNode answer = result().put("oldState", account.state());
        if (!dialect.cyrus()) return answer;
        for (String map : List.of("created", "updated", "destroyed", "notCreated", "notUpdated", "notDestroyed"))
            answer.putNull(map);
        return answer;
    }

    private ObjectNode finished(ObjectNode answer) {
        return answer.put("newState", account.state());
    }

    private static ObjectNode object(ObjectNode answer, String name) {
        JsonNode there = answer.get(name);
        return there instanceof ObjectNode object ? object : answer.putObject(name);
    }

    private static ObjectNode error(ObjectNode answer, String map, String key, String type) {
        return object(answer, map).putObject(key).put("type", type);
    }

    /** An id, or the one that a creation of this request was given. */
    private String id(String asked) {
        return asked.startsWith("#") ? created.getOrDefault(asked.substring(1), asked) : asked;
    }

    private ObjectNode resolved(JsonNode arguments) {
        ObjectNode resolved = JSON.createObjectNode();
        arguments.properties().forEach(each -> {
            if (each.getKey().startsWith("#")) resolved.set(each.getKey().substring(1), referred(each.getValue()));
            else resolved.set(each.getKey(), each.getValue());
        });
        return resolved;
    }

    /** Only a path to a list is understood, as by both servers. */
    private JsonNode referred(JsonNode reference) {
        for (JsonNode response : responses) {
            if (response.get(2).equals(reference.get("resultOf"))
                    && response.get(0).equals(reference.get("name"))) {
                JsonNode found =
                        response.get(1).path(reference.get("path").stringValue().substring(1));
                if (found.isArray()) return found;
            }
        }
        throw new MethodError(dialect.cyrus() ? "resultReference" : "invalidResultReference");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
