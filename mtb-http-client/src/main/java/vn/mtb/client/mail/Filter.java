package vn.mtb.client.mail;

import java.util.List;

/** Which messages a query is about (RFC 8620, section 5.5): a {@link FilterCondition}, or several under an operator. */
public sealed interface Filter permits FilterCondition, Filter.FilterOperator {

    /**
     * Several filters under one operator (RFC 8620, section 5.5).
     *
     * @param operator {@code AND}, {@code OR} or {@code NOT}
     * @param conditions what it joins, at least one
     */
    record FilterOperator(String operator, List<Filter> conditions) implements Filter {

        /** Refuses an operator that the RFC does not know, and one that joins nothing. */
        public FilterOperator {
            conditions = List.copyOf(conditions);
            if (!List.of("AND", "OR", "NOT").contains(operator)) {
                throw new IllegalArgumentException(operator + " is none of AND, OR, NOT");
            }
            if (conditions.isEmpty()) throw new IllegalArgumentException(operator + " joins nothing");
        }
    }

    /**
     * All of them.
     *
     * @param filters the filters, at least one
     * @return the filter
     */
    static Filter and(Filter... filters) {
        return new FilterOperator("AND", List.of(filters));
    }

    /**
     * At least one of them.
     *
     * @param filters the filters, at least one
     * @return the filter
     */
    static Filter or(Filter... filters) {
        return new FilterOperator("OR", List.of(filters));
    }

    /**
     * None of them.
     *
     * @param filters the filters, at least one
     * @return the filter
     */
    static Filter not(Filter... filters) {
        return new FilterOperator("NOT", List.of(filters));
    }
}
