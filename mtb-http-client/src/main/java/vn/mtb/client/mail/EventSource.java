package vn.mtb.client.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.ClientException;
import vn.mtb.client.Failure;
import vn.mtb.client.Head;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;

/**
 * Listens for changes until it is closed (RFC 8620, section 7.3). A stream that breaks off is opened again after a pause; a server
 * without push, or with an address for it that cannot be read, is polled. After every connection the states are compared once, for
 * what moved while nobody listened. Whatever goes wrong is told to the listener and tried again after a pause; listening ends by {@link
 * #close}, with the transport, or with a failing virtual machine, and {@link #isListening} says so.
 */
public final class EventSource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventSource.class);
    private static final Duration LONGEST_STREAM = Duration.ofHours(12);

    /** Silent for so many pings means that the line is dead. */
    private static final int PINGS_MISSED = 3;

    private final JmapConnection connection;
    private final Emails emails;
    private final MailSettings settings;
    private final Supplier<String> account;
    private final PushListener listener;
    private final Thread thread;
    private final Map<String, String> known = new LinkedHashMap<>();
    private volatile boolean pushed = true;
    private int failures;
    private volatile boolean closed;
    private volatile boolean ended;
    private volatile @Nullable Throwable problem;

    EventSource(
            JmapConnection connection,
            Emails emails,
            MailSettings settings,
            Supplier<String> account,
            PushListener listener) {
        this.connection = connection;
        this.emails = emails;
        this.settings = settings;
        this.account = account;
        this.listener = listener;
        this.thread = new Thread(this::run, "mtb-mail-push");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) once();
        } catch (VirtualMachineError e) {
            stopped(e);
        } finally {
            ended = true;
        }
    }

    private void once() {
        if (connection.transport().isClosed()) {
            stopped(new IllegalStateException("the transport was closed"));
            closed = true;
            return;
        }
        try {
            Optional<String> template = pushed ? connection.session().eventSourceUrl() : Optional.empty();
            if (template.isPresent()) {
                listen(template.get());
            } else {
                compare();
                problem = null;
                pause(settings.pollEvery());
            }
        } catch (ClientException e) {
            if (closed) return;
            tell(e);
            pause(connection.transport().backoff(++failures, e.retryAfter().orElse(Duration.ZERO)));
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) throw fatal;
            if (closed) return;
            LOG.warn("Listening was interrupted: {}", e.getClass().getName());
            tellQuietly(() -> listener.broken(e, true));
            problem = e;
            pause(connection.transport().backoff(++failures, Duration.ZERO));
        }
    }

    private void stopped(Throwable cause) {
        problem = cause;
        LOG.warn("Nobody listens any more: {}", cause.getClass().getName());
        tellQuietly(() -> listener.broken(cause, false));
    }

    private void listen(String template) {
        long ping = Math.max(1, settings.ping().toSeconds());
        Map<String, String> values = Map.of("types", "*", "closeafter", "no", "ping", String.valueOf(ping));
        Transport transport = connection.transport();
        Optional<URI> address = UriTemplate.expanded(template, values);
        if (address.isEmpty()) {
            tell(new Unreadable(Failure.of(
                    "jmap-bad-address",
                    Request.get(connection.session().apiUrl()).named("EventSource"),
                    "eventSourceUrl")));
            pushed = false;
            return;
        }
        Request request = connection
                .request(Request.get(address.get()))
                .header("Accept", "text/event-stream")
                .named("EventSource")
                .within(LONGEST_STREAM)
                .silentFor(Duration.ofSeconds(ping * PINGS_MISSED))
                .upTo(Long.MAX_VALUE);
        boolean streamed = transport.stream(request, this::read);
        if (closed) return;
        if (streamed) {
            pause(transport.backoff(1, Duration.ZERO));
        } else {
            LOG.info("{} has no push; asked every {} instead", request, settings.pollEvery());
            pushed = false;
        }
    }

    private boolean read(Head head, InputStream body) throws IOException {
        if (!head.type().equals("text/event-stream")) return false;
        compare();
        failures = 0;
        problem = null;
        EventReader events = new EventReader(body);
        for (Optional<EventReader.Event> event = events.next(); event.isPresent() && !closed; event = events.next()) {
            if (event.get().name().equals("state")) changed(event.get().data());
        }
        return true;
    }

    private void changed(String data) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(data);
        } catch (JacksonException noJson) {
            LOG.warn("An event that is no JSON was passed over");
            return;
        }
        String own = account.get();
        Map<String, Map<String, String>> changed = new LinkedHashMap<>();
        Json.childOrNothing(node, "changed").properties().forEach(each -> {
            Map<String, String> states = new LinkedHashMap<>();
            each.getValue().properties().forEach(state -> {
                if (state.getValue().isString())
                    states.put(state.getKey(), state.getValue().stringValue());
            });
            if (each.getKey().equals(own))
                states.entrySet().removeIf(state -> isKnown(state.getKey(), state.getValue()));
            if (!states.isEmpty()) changed.put(each.getKey(), Map.copyOf(states));
        });
        tell(changed);
    }

    private void compare() {
        Map<String, String> moved = new LinkedHashMap<>(emails.states(account.get()));
        moved.entrySet().removeIf(state -> isKnown(state.getKey(), state.getValue()));
        tell(moved.isEmpty() ? Map.of() : Map.of(account.get(), moved));
    }

    private boolean isKnown(String type, String state) {
        return state.equals(known.get(type));
    }

    /** What the listener could not take is not known, and will be told again. */
    private void tell(Map<String, Map<String, String>> changed) {
        if (changed.isEmpty() || closed) return;
        try {
            listener.changed(new StateChange(changed));
            known.putAll(changed.getOrDefault(account.get(), Map.of()));
        } catch (ClientException e) {
            tell(e);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The listener threw {} and will be told again", e.getClass().getName());
        }
    }

    private void tell(ClientException e) {
        problem = e;
        LOG.warn("Push was interrupted: {}", e.code());
        tellQuietly(() -> listener.failed(e));
    }

    private static void tellQuietly(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException second) {
            LOG.warn(
                    "The listener threw {} when told of a failure",
                    second.getClass().getName());
        }
    }

    private void pause(Duration span) {
        if (closed) return;
        try {
            connection.transport().time().pause(span);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /**
     * Whether the server pushes.
     *
     * @return false once it has shown that it does not and is polled
     */
    public boolean isPushed() {
        return pushed;
    }

    /**
     * Whether it still listens.
     *
     * @return false once it was closed, or its thread has ended
     */
    public boolean isListening() {
        return !closed && !ended;
    }

    /**
     * What went wrong last.
     *
     * @return the cause; empty since the server last answered as it should
     */
    public Optional<Throwable> problem() {
        return Optional.ofNullable(problem);
    }

    /** Stops listening: the listener is told nothing from here on but what it is being told now. The line closes with its next ping. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
