package vn.mtb.client.mail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The ids that a query found, in its order (RFC 8620, section 5.5).
 *
 * @param ids the ids, as many as were asked for, over as many requests as it took
 * @param queryState the state of the query, where the server says
 * @param total how many there are in all, where the server counts
 */
public record QueryResponse(List<String> ids, Optional<String> queryState, OptionalLong total) {

    /** Copies the list. */
    public QueryResponse {
        ids = List.copyOf(ids);
    }
}
