package vn.mtb.client.mail;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question for messages (RFC 8621, section 4.4).
 *
 * @param filter which messages
 * @param sort by what, the first first
 * @param limit how many at most, 1 or more
 */
public record EmailQuery(Filter filter, List<Comparator> sort, long limit) {

    /**
     * By what a query is ordered (RFC 8620, section 5.5).
     *
     * @param property the property, as {@code receivedAt}, {@code size}, {@code from}, {@code subject}
     * @param isAscending whether the smallest comes first
     */
    public record Comparator(String property, boolean isAscending) {}

    /** Refuses a limit below 1, on whose meaning servers disagree. */
    public EmailQuery {
        sort = List.copyOf(sort);
        if (limit < 1) throw new IllegalArgumentException("A limit of " + limit + " finds nothing; the least is 1");
    }

    /**
     * All messages to which the filter applies, the newest first.
     *
     * @param filter which messages
     * @return the query
     */
    public static EmailQuery of(Filter filter) {
        return new EmailQuery(filter, List.of(new Comparator("receivedAt", false)), Long.MAX_VALUE);
    }

    /**
     * The same, ordered by something else first.
     *
     * @param property the property
     * @param isAscending whether the smallest comes first
     * @return the query
     */
    public EmailQuery sortedBy(String property, boolean isAscending) {
        List<Comparator> more = new ArrayList<>(List.of(new Comparator(property, isAscending)));
        sort.stream().filter(each -> !each.property().equals(property)).forEach(more::add);
        return new EmailQuery(filter, more, limit);
    }

    /**
     * The same, no more than so many.
     *
     * @param most how many at most
     * @return the query
     */
    public EmailQuery limit(long most) {
        return new EmailQuery(filter, sort, most);
    }

    /** Limits are named only where there is one, and never 0. */
    ObjectNode write(long position, long page) {
        ObjectNode node = Json.object();
        JsonNode written = FilterWriter.write(filter);
        if (!written.isEmpty()) node.set("filter", written);
        ArrayNode comparators = node.putArray("sort");
        sort.forEach(each ->
                comparators.addObject().put("property", each.property()).put("isAscending", each.isAscending()));
        if (position > 0) node.put("position", position);
        return node.put("limit", page);
    }
}
