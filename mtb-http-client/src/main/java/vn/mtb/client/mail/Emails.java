package vn.mtb.client.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading mailboxes and messages and changing their flags (RFC 8621, sections 2 and 4), split by what the server allows. */
final class Emails {
    static final Set<String> USING = Set.of(CoreCapability.URN, Session.MAIL);

    /** How many messages one method call asks for, where the server would allow more: answers are held in memory. */
    private static final int PAGE = 250;

    private final JmapConnection connection;
    private final MailSettings settings;

    Emails(JmapConnection connection, MailSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    ObjectNode arguments(String account) {
        return Json.object().put("accountId", account);
    }

    List<Mailbox> mailboxes(String account) {
        Invocation get = new Invocation("Mailbox/get", arguments(account).putNull("ids"), "m");
        return Json.list(connection.send(List.of(get), USING, true).of(get), "list", Mailbox::read);
    }

    Mailbox createMailbox(String account, String name, Optional<String> parentId) {
        ObjectNode wanted = Json.object().put("name", name);
        parentId.ifPresentOrElse(id -> wanted.put("parentId", id), () -> wanted.putNull("parentId"));
        ObjectNode arguments = arguments(account);
        arguments.putObject("create").set("k", wanted);
        Invocation set = new Invocation("Mailbox/set", arguments, "m");
        Responses responses = connection.send(List.of(set), USING, false);
        JsonNode answer = responses.of(set);
        JsonNode created = Json.childOrNothing(Json.childOrNothing(answer, "created"), "k");
        String id = Json.text(created, "id")
                .orElseThrow(() -> Optional.ofNullable(
                                Json.map(answer, "notCreated", SetError::read).get("k"))
                        .<RuntimeException>map(error -> responses.failed(set, error))
                        .orElseGet(() -> responses.missing("created")));
        return new Mailbox(
                id,
                name,
                parentId,
                Optional.empty(),
                Json.number(created, "sortOrder").orElse(0),
                0,
                0);
    }

    /** In the order that was asked for, without what is not there. */
    List<Email> get(String account, Collection<String> ids, boolean text) {
        Map<String, Email> found = new HashMap<>();
        List<String> wanted = List.copyOf(new LinkedHashSet<>(ids));
        read(account, wanted, text, page(), found);
        return wanted.stream().map(found::get).filter(email -> email != null).toList();
    }

    private void read(String account, List<String> ids, boolean text, int page, Map<String, Email> found) {
        List<Invocation> calls = new ArrayList<>();
        Map<Invocation, List<String>> asked = new LinkedHashMap<>();
        for (List<String> chunk : chunks(ids, page)) {
            ObjectNode arguments = properties(arguments(account), text);
            arguments.set("ids", Json.array(chunk));
            Invocation call = new Invocation("Email/get", arguments, "g" + calls.size());
            calls.add(call);
            asked.put(call, chunk);
        }
        for (List<Invocation> request : connection.pack(calls)) {
            Responses responses = connection.send(request, USING, true);
            for (Invocation call : request) {
                List<String> chunk = asked.getOrDefault(call, List.of());
                Optional<JmapException> tooMuch = responses
                        .error(call)
                        .filter(error -> chunk.size() > 1 && error.type().equals("requestTooLarge"));
                if (tooMuch.isPresent()) {
                    read(account, chunk, text, (chunk.size() + 1) / 2, found);
                } else {
                    Json.list(responses.of(call), "list", Email::read).forEach(email -> found.put(email.id(), email));
                }
            }
        }
    }

    private int page() {
        return Math.min(PAGE, connection.session().core().maxObjectsInGet());
    }

    private ObjectNode properties(ObjectNode arguments, boolean text) {
        List<String> properties = new ArrayList<>(Email.PROPERTIES);
        if (text) {
            properties.addAll(Email.TEXT_PROPERTIES);
            arguments.put("fetchTextBodyValues", true).put("maxBodyValueBytes", settings.longestText());
        }
        arguments.set("properties", Json.array(properties));
        return arguments;
    }

    static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) chunks.add(all.subList(i, Math.min(all.size(), i + size)));
        return chunks;
    }

    QueryResponse query(String account, EmailQuery query) {
        Set<String> ids = new LinkedHashSet<>();
        Page page;
        do {
            page = page(account, query, ids, Optional.empty());
        } while (page.more());
        return new QueryResponse(List.copyOf(ids), page.queryState(), page.total());
    }

    /** Query and get in one request for every page. */
    List<Email> find(String account, EmailQuery query, boolean text) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, Email> found = new HashMap<>();
        Page page;
        do {
            page = page(account, query, ids, Optional.of(text));
            page.emails().forEach(email -> found.put(email.id(), email));
        } while (page.more());
        return ids.stream().map(found::get).filter(email -> email != null).toList();
    }

    private record Page(boolean more, Optional<String> queryState, OptionalLong total, List<Email> emails) {}

    private Page page(String account, EmailQuery query, Set<String> ids, Optional<Boolean> get) {
        long wanted = Math.min(query.limit() - ids.size(), page());
        ObjectNode arguments =
                query.write(ids.size(), wanted).put("accountId", account).put("calculateTotal", true);
        Invocation ask = new Invocation("Email/query", arguments, "q");
        List<Invocation> calls = new ArrayList<>(List.of(ask));
        get.ifPresent(text -> {
            ObjectNode more = properties(arguments(account), text);
            more.set("#ids", ask.result("/ids"));
            calls.add(new Invocation("Email/get", more, "g"));
        });
        Responses responses = connection.send(calls, USING, true);
        JsonNode answer = responses.of(ask);
        List<String> page = Json.texts(answer, "ids");
        boolean moved = ids.addAll(page.subList(0, (int) Math.min(page.size(), wanted)));
        // The server may give less than asked for and says so.
        long given = Math.min(wanted, Json.number(answer, "limit").orElse(wanted));
        OptionalLong total = Json.number(answer, "total");
        boolean more = moved
                && ids.size() < query.limit()
                && (total.isPresent() ? ids.size() < total.getAsLong() : page.size() >= given);
        return new Page(
                more,
                Json.text(answer, "queryState"),
                total,
                get.isPresent() ? Json.list(responses.of(calls.get(1)), "list", Email::read) : List.of());
    }

    /** The states of now, by type: what push and polling compare. */
    Map<String, String> states(String account) {
        Invocation emails = new Invocation("Email/get", nothingOf(account), "e");
        Invocation mailboxes = new Invocation("Mailbox/get", nothingOf(account), "m");
        Responses responses = connection.send(List.of(emails, mailboxes), USING, true);
        return Map.of("Email", state(responses, emails), "Mailbox", state(responses, mailboxes));
    }

    private ObjectNode nothingOf(String account) {
        ObjectNode arguments = arguments(account);
        arguments.putArray("ids");
        return arguments;
    }

    private static String state(Responses responses, Invocation call) {
        return Json.text(responses.of(call), "state").orElseThrow(() -> responses.missing("state"));
    }

    String state(String account) {
        Invocation get = new Invocation("Email/get", nothingOf(account), "e");
        return state(connection.send(List.of(get), USING, true), get);
    }

    SetResponse update(String account, Map<String, EmailPatch> patches) {
        return set(
                patches.keySet(),
                "updated",
                SetError::ofUpdate,
                chunk -> {
                    ObjectNode update = Json.object();
                    chunk.forEach(id -> update.set(
                            id, Objects.requireNonNull(patches.get(id), "patch").write()));
                    return arguments(account).set("update", update);
                },
                true);
    }

    SetResponse destroy(String account, Collection<String> ids) {
        return set(
                ids,
                "destroyed",
                SetError::ofDestroy,
                chunk -> arguments(account).set("destroy", Json.array(chunk)),
                false);
    }

    private SetResponse set(
            Collection<String> ids,
            String verb,
            UnaryOperator<SetError> meant,
            Function<List<String>, JsonNode> arguments,
            boolean repeatable) {
        List<Invocation> calls = new ArrayList<>();
        List<String> all = List.copyOf(new LinkedHashSet<>(ids));
        for (List<String> chunk : chunks(all, connection.session().core().maxObjectsInSet())) {
            calls.add(new Invocation("Email/set", arguments.apply(chunk), "s" + calls.size()));
        }
        Set<String> done = new LinkedHashSet<>();
        Map<String, SetError> failed = new LinkedHashMap<>();
        Optional<String> oldState = Optional.empty();
        Optional<String> newState = Optional.empty();
        String not = "not" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        for (List<Invocation> request : connection.pack(calls)) {
            Responses responses = connection.send(request, USING, repeatable);
            for (Invocation call : request) {
                JsonNode answer = responses.of(call);
                done.addAll(
                        verb.equals("destroyed")
                                ? Json.texts(answer, verb)
                                : Json.map(answer, verb, v -> v).keySet());
                Json.map(answer, not, SetError::read).forEach((id, error) -> failed.put(id, meant.apply(error)));
                if (oldState.isEmpty()) oldState = Json.text(answer, "oldState");
                newState = Json.text(answer, "newState");
            }
        }
        return new SetResponse(done, failed, oldState, newState);
    }
}
