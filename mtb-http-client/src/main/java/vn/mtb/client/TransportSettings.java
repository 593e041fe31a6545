package vn.mtb.client;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.hc.client5.http.config.RequestConfig;

/**
 * How a transport behaves (<i>thông số đường truyền</i>).
 *
 * @param request timeouts of a call that names none
 * @param total the deadline of a call that names none
 * @param attempts how often a call is sent at most
 * @param backoff pauses between attempts
 * @param bound of an answer read into memory
 * @param streamBound of an answer that is streamed
 * @param observers told of each call
 * @param time to wait and to measure
 * @param chance to spread the pauses
 * @param departure notes when a request leaves
 */
record TransportSettings(
        RequestConfig request,
        Duration total,
        int attempts,
        Backoff backoff,
        long bound,
        long streamBound,
        List<Observer> observers,
        Time time,
        RandomGenerator chance,
        Departure departure) {

    @Override
    public String toString() {
        return "within " + total + ", " + attempts + " attempts";
    }
}
