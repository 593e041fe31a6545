package vn.mtb.client.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Filters and orders of the fake: those that its users can ask for, and no others. */
final class FakeMailQuery {

    /** A filter that it does not know. */
    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private FakeMailQuery() {}

    static List<String> ids(FakeMailAccount account, JsonNode arguments) {
        JsonNode filter = arguments.get("filter");
        return account.emails().values().stream()
                .filter(email -> filter == null || filter.isNull() || holds(filter, email))
                .sorted(order(arguments.get("sort")))
                .map(email -> email.get("id").stringValue())
                .toList();
    }

    private static Comparator<ObjectNode> order(JsonNode sort) {
        Comparator<ObjectNode> order = Comparator.comparing(email -> 0);
        if (sort == null || !sort.isArray()) return order;
        for (JsonNode each : sort) {
            String property = each.get("property").stringValue();
            Comparator<ObjectNode> by = property.equals("size")
                    ? Comparator.comparingLong(email -> email.get("size").longValue())
                    : Comparator.comparing(email -> FakeMailAccount.words(email.get(property)));
            boolean ascending =
                    !each.has("isAscending") || each.get("isAscending").booleanValue();
            order = order.thenComparing(ascending ? by : by.reversed());
        }
        return order;
    }

    private static boolean holds(JsonNode filter, ObjectNode email) {
        if (filter.has("operator")) {
            var conditions = filter.get("conditions").valueStream();
            return switch (filter.get("operator").stringValue()) {
                case "AND" -> conditions.allMatch(each -> holds(each, email));
                case "OR" -> conditions.anyMatch(each -> holds(each, email));
                default -> conditions.noneMatch(each -> holds(each, email));
            };
        }
        return filter.properties().stream().allMatch(each -> holds(each.getKey(), each.getValue(), email));
    }

    private static boolean holds(String property, JsonNode wanted, ObjectNode email) {
        return switch (property) {
            case "inMailbox" -> email.get("mailboxIds").has(wanted.stringValue());
            case "hasKeyword" -> email.get("keywords").has(wanted.stringValue());
            case "notKeyword" -> !email.get("keywords").has(wanted.stringValue());
            case "hasAttachment" -> email.get("hasAttachment").booleanValue() == wanted.booleanValue();
            case "after" -> email.get("receivedAt").stringValue().compareTo(wanted.stringValue()) >= 0;
            case "before" -> email.get("receivedAt").stringValue().compareTo(wanted.stringValue()) < 0;
            case "from", "to", "subject" ->
                FakeMailAccount.words(email.get(property))
                        .contains(wanted.stringValue().toLowerCase(Locale.ROOT));
            case "text" ->
                email.toString()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted.stringValue().toLowerCase(Locale.ROOT));
            case "header" -> header(wanted, email);
            default -> throw new Unsupported();
        };
    }

    /** A part of the id is enough, as with Cyrus. */
    private static boolean header(JsonNode wanted, ObjectNode email) {
        String id = email.has("messageId") && !email.get("messageId").isEmpty()
                ? "<" + email.get("messageId").get(0).stringValue() + ">"
                : "";
        return wanted.size() == 2 && id.contains(wanted.get(1).stringValue());
    }
}
