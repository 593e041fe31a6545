package vn.mtb.client.mail;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed since a state (RFC 8620, section 5.2), asked until there is no more of it or the server stops moving. */
final class ChangeLog {
    private static final int PAGE = 500;

    private final JmapConnection connection;
    private final Emails emails;

    ChangeLog(JmapConnection connection, Emails emails) {
        this.connection = connection;
        this.emails = emails;
    }

    Changes of(String account, String since) {
        Set<String> created = new LinkedHashSet<>();
        Set<String> updated = new LinkedHashSet<>();
        Set<String> destroyed = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(Set.of(since));
        String state = since;
        boolean more = true;
        while (more) {
            ObjectNode arguments =
                    emails.arguments(account).put("sinceState", state).put("maxChanges", PAGE);
            Invocation ask = new Invocation("Email/changes", arguments, "c");
            Responses responses = connection.send(List.of(ask), Emails.USING, true);
            JsonNode answer;
            try {
                answer = responses.of(ask);
            } catch (JmapException e) {
                if (lost(e)) return anew(account, since);
                throw e;
            }
            merge(answer, created, updated, destroyed);
            state = Json.text(answer, "newState").orElseThrow(() -> responses.missing("newState"));
            // A server that says there is more and stays where it was would be asked for ever.
            more = Json.flag(answer, "hasMoreChanges", false) && seen.add(state);
        }
        return new Changes(since, state, created, updated, destroyed, false);
    }

    /** Nothing in the call but the state can be wrong. */
    private static boolean lost(JmapException e) {
        return e.type().equals("cannotCalculateChanges") || e.type().equals("invalidArguments");
    }

    private static void merge(JsonNode answer, Set<String> created, Set<String> updated, Set<String> destroyed) {
        for (String id : Json.texts(answer, "created")) {
            if (!destroyed.remove(id) && !updated.contains(id)) created.add(id);
            else if (!created.contains(id)) updated.add(id);
        }
        for (String id : Json.texts(answer, "updated")) if (!created.contains(id)) updated.add(id);
        for (String id : Json.texts(answer, "destroyed")) {
            created.remove(id);
            updated.remove(id);
            destroyed.add(id);
        }
    }

    /** The state is taken before the ids: what changes meanwhile is told the next time. */
    private Changes anew(String account, String since) {
        String state = emails.state(account);
        List<String> all =
                emails.query(account, EmailQuery.of(FilterCondition.any())).ids();
        return new Changes(since, state, new LinkedHashSet<>(all), Set.of(), Set.of(), true);
    }
}
