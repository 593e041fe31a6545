package vn.mtb.spring.operations;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Consumer;
import vn.mtb.client.Observer;
import vn.mtb.spring.operations.IoObservation.Label;

/**
 * Calls of mail servers and gateways, observed from their first attempt to their end (<i>quan sát cuộc gọi HTTP</i>): by operation, method,
 * status and the code of what went wrong, never by an address.
 */
public final class ObservedCalls implements Observer {
    private final Observed observed;

    /**
     * An observer for {@link vn.mtb.client.TransportBuilder#observer}.
     *
     * @param registry who is told
     */
    public ObservedCalls(ObservationRegistry registry) {
        observed = new Observed(registry);
    }

    @Override
    public Consumer<Exchange> begins(String operation, String method) {
        Observation observation = observed.begun(IoObservation.HTTP_CALL, Label.OPERATION, operation)
                .lowCardinalityKeyValue(Label.METHOD.withValue(method));
        Observation.Scope scope = observation.openScope();
        return exchange -> {
            scope.close();
            end(observation, exchange);
        };
    }

    private static void end(Observation observation, Exchange exchange) {
        exchange.problem().ifPresent(code -> observation.error(new Observed.Failure(code)));
        String status =
                exchange.status().isPresent() ? String.valueOf(exchange.status().getAsInt()) : "none";
        observation.lowCardinalityKeyValue(Label.STATUS.withValue(status));
        Observed.over(observation, exchange.problem().orElse("answered"));
    }

    /** A call whose beginning nobody told is counted at its end. */
    @Override
    public void observed(Exchange exchange) {
        begins(exchange.operation(), exchange.method()).accept(exchange);
    }
}
