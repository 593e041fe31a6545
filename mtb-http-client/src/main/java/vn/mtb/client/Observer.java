package vn.mtb.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Is told of each call when it is over (<i>người quan sát</i>), for metrics and traces. What it throws is logged and forgotten. */
@FunctionalInterface
public interface Observer {

    /**
     * A call is over.
     *
     * @param exchange what there is to count
     */
    void observed(Exchange exchange);

    /**
     * A call begins: for who watches it while it lasts. The thread that makes the call asks here, and tells at the end.
     *
     * @param operation the name of the request, as in {@link Exchange}
     * @param method the HTTP method
     * @return told when the call is over, instead of {@link #observed}
     */
    default Consumer<Exchange> begins(String operation, String method) {
        return this::observed;
    }

    /**
     * A call that is over (<i>một lần trao đổi</i>), without path, query, headers, bodies: what may be a label of a metric.
     *
     * @param operation the name of the request, such as {@code Email/get}
     * @param method the HTTP method
     * @param origin scheme, host and port of the address that was called
     * @param status the last HTTP status, where there was an answer
     * @param problem the code of the failure; empty for a call that succeeded
     * @param attempts how often it was sent, 1 or more
     * @param took from the first attempt to the end
     * @param sent bytes of content, over all attempts
     * @param received bytes of bodies, over all attempts
     */
    record Exchange(
            String operation,
            String method,
            String origin,
            OptionalInt status,
            Optional<String> problem,
            int attempts,
            Duration took,
            long sent,
            long received) {}
}
