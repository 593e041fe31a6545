package vn.mtb.client.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.Answer;
import vn.mtb.client.BadInput;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Failure;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Rejected;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreachable;
import vn.mtb.client.Unreadable;

/** Requests to one server for one who signed in: its session, its limits, and where credentials may go. */
final class JmapConnection {
    private static final String JSON = "application/json";
    private static final int ATTEMPTS = 4;
    private static final int NAMES_IN_LOGS = 3;

    private final Transport transport;
    private final Credentials credentials;
    private final URI start;
    private final Set<String> trusted;
    private final Cache<URI, Session> sessions;

    /** The limits of the server outlive a session: who holds a permit of an old one still counts. */
    private final Permits requests = new Permits();

    private final Permits uploads = new Permits();

    JmapConnection(Transport transport, Credentials credentials, URI start, Set<String> trusted, Duration sessionKept) {
        this.transport = transport;
        this.credentials = credentials;
        this.start = start;
        this.trusted = trusted;
        this.sessions = Caffeine.newBuilder().expireAfterWrite(sessionKept).build();
    }

    Transport transport() {
        return transport;
    }

    /** Fetched once, however many threads wait. */
    Session session() {
        return sessions.get(start, this::discover);
    }

    Permits uploads() {
        return uploads;
    }

    void forget() {
        sessions.invalidate(start);
    }

    private Session discover(URI address) {
        Answer answer = answerOf(address);
        JsonNode node = answer.decode(Json.MAPPER::readTree);
        Session session;
        try {
            session = Session.read(node, answer.uri());
        } catch (MissingField e) {
            throw new Unreadable(answer.failure("jmap-field-missing", String.valueOf(e.getMessage())));
        }
        requests.allow(session.core().maxConcurrentRequests());
        uploads.allow(session.core().maxConcurrentUpload());
        return session;
    }

    /** A redirect to another host leaves the credentials behind; where that host is trusted, it is asked again with them. */
    private Answer answerOf(URI address) {
        try {
            return transport.call(asking(address));
        } catch (NotAuthorised refused) {
            Optional<URI> there = refused.failure().answer().map(Answer::uri);
            if (there.isPresent()
                    && !Request.origin(there.get()).equals(Request.origin(address))
                    && trusted.contains(Request.origin(there.get()))) {
                return transport.call(asking(there.get()));
            }
            throw refused;
        }
    }

    private Request asking(URI address) {
        return request(Request.get(address)).expecting(JSON).named("Session");
    }

    /** Credentials go to the server that was named and to those that were trusted by name, and to no other. */
    Request request(Request request) {
        return trusted.contains(Request.origin(request.uri())) ? request.as(credentials) : request;
    }

    /**
     * Sends calls in one request.
     *
     * @param repeatable whether sending them twice does nothing twice
     */
    /** A request that carries letters or papers: it leaves for the named servers alone, for who receives it can read it. */
    Request carrying(Request request) {
        if (trusted.contains(Request.origin(request.uri()))) return request.as(credentials);
        throw new NotAuthorised(Failure.of("jmap-stranger", request, Request.origin(request.uri())));
    }

    Responses send(List<Invocation> calls, Set<String> using, boolean repeatable) {
        for (int attempt = 1; ; attempt++) {
            Responses responses = sendOnce(calls, using, repeatable);
            Optional<JmapException> passing = repeatable ? responses.passing(calls) : Optional.empty();
            if (passing.isEmpty() || attempt == ATTEMPTS) return responses;
            pause(attempt, passing.get());
        }
    }

    private Responses sendOnce(List<Invocation> calls, Set<String> using, boolean repeatable) {
        Session session = session();
        Request post = Request.post(session.apiUrl(), content(calls, using, session))
                .expecting(JSON)
                .named(name(calls));
        Request request = repeatable ? request(post) : carrying(post);
        for (String capability : using) {
            if (!session.capabilities().contains(capability)) {
                throw new JmapException(
                        Failure.of("jmap-capability-missing", request, capability),
                        "request",
                        "unknownCapability",
                        null);
            }
        }
        Answer answer = within(requests, repeatable ? request.repeatable() : request, this::call);
        Responses responses = Responses.read(answer);
        if (!responses.sessionState().isEmpty() && !responses.sessionState().equals(session.state())) forget();
        return responses;
    }

    private Answer call(Request request) {
        try {
            return transport.call(request);
        } catch (Rejected rejected) {
            // The session may have led us astray.
            forget();
            JmapException named = JmapException.ofRequest(rejected);
            throw named == null ? rejected : named;
        } catch (NotAuthorised refused) {
            forget();
            throw refused;
        }
    }

    private static Content content(List<Invocation> calls, Set<String> using, Session session) {
        ObjectNode node = Json.object();
        node.set("using", Json.array(using));
        ArrayNode methodCalls = node.putArray("methodCalls");
        calls.forEach(call -> methodCalls.add(call.write()));
        byte[] bytes = Json.MAPPER.writeValueAsBytes(node);
        if (bytes.length > session.core().maxSizeRequest()) {
            throw new BadInput("request-too-large", bytes.length, session.core().maxSizeRequest());
        }
        return Content.bytes(JSON, bytes);
    }

    private static String name(List<Invocation> calls) {
        return String.join(
                ", ",
                calls.stream()
                        .map(Invocation::name)
                        .distinct()
                        .limit(NAMES_IN_LOGS)
                        .toList());
    }

    /** What runs while one of the permits is held. */
    interface Guarded<T> {
        T run(Request request);
    }

    /** The wait for a permit is a part of the call, whose deadline it may not pass. */
    <T> T within(Permits permits, Request request, Guarded<T> guarded) {
        Duration whole = transport.deadline(request);
        long before = transport.time().nanos();
        try {
            if (!permits.tryAcquire(whole.toNanos(), TimeUnit.NANOSECONDS)) throw crowded(request);
        } catch (InterruptedException e) {
            throw interrupted(request);
        }
        try {
            Duration waited = Duration.ofNanos(transport.time().nanos() - before);
            if (waited.compareTo(whole) >= 0) throw crowded(request);
            return guarded.run(waited.toMillis() == 0 ? request : request.within(whole.minus(waited)));
        } finally {
            permits.release();
        }
    }

    private static Unreachable crowded(Request request) {
        return new Unreachable(Failure.of("jmap-crowded", request).retryable(true), false, null);
    }

    private static Unreachable interrupted(Request request) {
        Thread.currentThread().interrupt();
        return new Unreachable(Failure.of("interrupted", request), false, null);
    }

    void pause(int attempt, ClientException after) {
        Duration span = transport.backoff(attempt, after.retryAfter().orElse(Duration.ZERO));
        try {
            transport.time().pause(span);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw after;
        }
    }

    /** Packs calls into as few requests as the server's limits allow. */
    List<List<Invocation>> pack(List<Invocation> calls) {
        CoreCapability core = session().core();
        List<List<Invocation>> requests = new ArrayList<>();
        List<Invocation> request = new ArrayList<>();
        // The envelope around the calls: braces and the capabilities.
        long envelope = 300;
        long octets = envelope;
        for (Invocation call : calls) {
            long more = call.octets();
            if (!request.isEmpty()
                    && (request.size() == core.maxCallsInRequest() || octets + more > core.maxSizeRequest())) {
                requests.add(List.copyOf(request));
                request.clear();
                octets = envelope;
            }
            request.add(call);
            octets += more;
        }
        if (!request.isEmpty()) requests.add(List.copyOf(request));
        return requests;
    }

    @Override
    public String toString() {
        return Request.origin(start);
    }
}
