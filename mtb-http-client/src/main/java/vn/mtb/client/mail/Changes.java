package vn.mtb.client.mail;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What changed since a state (RFC 8620, section 5.2), over as many requests as it took. An id stands in one of the three sets.
 *
 * @param oldState the state it counts from
 * @param newState the state to ask from next time
 * @param created what is new; after a full reading, everything there is
 * @param updated what changed
 * @param destroyed what is gone
 * @param readAnew whether the server could not say what changed, so that all was read: what is not in {@code created} is gone
 */
public record Changes(
        String oldState,
        String newState,
        Set<String> created,
        Set<String> updated,
        Set<String> destroyed,
        boolean readAnew) {

    /** Copies the sets. */
    public Changes {
        created = Collections.unmodifiableSet(new LinkedHashSet<>(created));
        updated = Collections.unmodifiableSet(new LinkedHashSet<>(updated));
        destroyed = Collections.unmodifiableSet(new LinkedHashSet<>(destroyed));
    }
}
