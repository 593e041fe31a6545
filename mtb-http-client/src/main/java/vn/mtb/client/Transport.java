package vn.mtb.client;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

/**
 * HTTP with good manners (<i>đường truyền</i>): a pool of connections, timeouts that are finite, repeats only of what is safe to
 * repeat, redirects followed without handing credentials to strangers, bodies that are bounded, and failures of four kinds. Safe
 * for use by many threads; close it when the application ends.
 *
 * <pre>{@code
 * Transport transport = Transport.builder().completeWithin(Duration.ofSeconds(20)).build();
 * Credentials credentials = Credentials.basic("van-thu", Secret.of(password));
 * Answer answer = transport.call(Request.get(address).as(credentials).expecting("application/json"));
 * }</pre>
 */
public final class Transport implements AutoCloseable {
    private final CloseableHttpClient client;
    private final TransportSettings settings;
    private final Deadlines deadlines;
    private volatile boolean closed;

    Transport(CloseableHttpClient client, TransportSettings settings) {
        this.client = client;
        this.settings = settings;
        this.deadlines = new Deadlines(settings.time());
    }

    /**
     * A transport to be set up.
     *
     * @return with defaults that are finite throughout
     */
    public static TransportBuilder builder() {
        return new TransportBuilder();
    }

    /**
     * Makes a call and reads its answer into memory.
     *
     * @param request what is called
     * @return an answer of status 200 to 299, of a type the request expects, no longer than its bound (16 MiB unless it says
     *     otherwise)
     * @throws Unreachable when nobody answers to the end within the deadline (one minute unless the request says otherwise)
     * @throws NotAuthorised for 401 after one refresh of the credentials, 403 and 407
     * @throws Rejected for other statuses from 400 on, and for redirects that go in circles or may not be followed
     * @throws Unreadable for another media type, a longer body, or what is no HTTP
     * @throws java.io.UncheckedIOException when the content of the request cannot be read
     */
    public Answer call(Request request) {
        return new Call<>(this, request, new Call.Reading<>(Body::whole, settings.bound(), Body.LARGEST_WHOLE, false))
                .run();
    }

    /**
     * Makes a call and hands its body to a reader as it comes; bounded by one GiB unless the request says otherwise.
     *
     * @param request what is called
     * @param reader of the body of an answer of status 200 to 299
     * @param <T> of what it reads
     * @return what it read
     * @throws Unreachable as {@link #call}; also when the body breaks off while it is read
     * @throws NotAuthorised as {@link #call}
     * @throws Rejected as {@link #call}
     * @throws Unreadable as {@link #call}
     * @throws java.io.UncheckedIOException when the content of the request cannot be read, or the reader's own files fail
     */
    public <T> T stream(Request request, BodyReader<T> reader) {
        return new Call<>(this, request, new Call.Reading<>(reader, settings.streamBound(), Long.MAX_VALUE, true))
                .run();
    }

    /**
     * The time by which it waits and measures, for those who build on it.
     *
     * @return the machine's own unless the builder was given another
     */
    public Time time() {
        return settings.time();
    }

    /**
     * The chance by which pauses are spread, for those who build on it.
     *
     * @return the machine's own unless the builder was given another
     */
    public RandomGenerator chance() {
        return settings.chance();
    }

    /**
     * A pause before trying something again by the same back-off as the calls.
     *
     * @param attempt 1 after the first failure
     * @param asked what the server asked for, or zero
     * @return how long to wait
     */
    public Duration backoff(int attempt, Duration asked) {
        return settings.backoff().after(attempt, asked, settings.chance());
    }

    /**
     * How long a call may take in all, for those who build on it and wait before they call.
     *
     * @param request the call
     * @return its own deadline, or the one of this transport
     */
    public Duration deadline(Request request) {
        return request.deadline(settings.total());
    }

    /**
     * Whether it was closed.
     *
     * @return true when no call can be made any more
     */
    public boolean isClosed() {
        return closed;
    }

    /** Closes all connections, those in use too. */
    @Override
    public void close() {
        closed = true;
        deadlines.close();
        client.close(CloseMode.IMMEDIATE);
    }

    CloseableHttpClient client() {
        return client;
    }

    TransportSettings settings() {
        return settings;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    @Override
    public String toString() {
        return "transport " + settings;
    }
}
