package vn.mtb.client.mail;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a change to many messages, over all requests that it took (RFC 8620, section 5.3).
 *
 * @param done the ids that were changed, or are gone
 * @param failed why the others were not, by id
 * @param oldState the state before the first request, where the server says
 * @param newState the state after the last, where the server says
 */
public record SetResponse(
        Set<String> done, Map<String, SetError> failed, Optional<String> oldState, Optional<String> newState) {

    /** Copies what it is given. */
    public SetResponse {
        done = Set.copyOf(done);
        failed = Map.copyOf(failed);
    }
}
