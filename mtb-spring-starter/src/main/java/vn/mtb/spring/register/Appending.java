package vn.mtb.spring.register;

import java.util.Map;
import java.util.Optional;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Head;

/** How one database appends a batch. */
interface Appending {

    /**
     * What stood against a batch, of which nothing was written then.
     *
     * @param body what the key asked for when it was used before
     * @param heads where the chains end now, if it was not
     */
    record Objection(Optional<String> body, Map<Chain, Head> heads) {}

    /** Writes it, in the running transaction or in one of its own; empty when it was written. */
    Optional<Objection> append(Batch batch);
}
