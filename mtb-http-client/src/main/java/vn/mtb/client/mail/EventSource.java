package vn.mtb.client.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.ClientException;
import vn.mtb.client.Head;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;

/**
 * Listens for changes until it is closed (RFC 8620, section 7.3). A stream that breaks off is opened again after a pause; a server
 * without push is polled. After every connection the states are compared once, for what moved while nobody listened.
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
        while (!closed) {
            try {
                Optional<String> template = pushed ? connection.session().eventSourceUrl() : Optional.empty();
                if (template.isPresent()) {
                    listen(template.get());
                } else {
                    compare();
                    pause(settings.pollEvery());
                }
            } catch (ClientException e) {
                if (closed) return;
                tell(e);
                pause(connection.transport().backoff(++failures, e.retryAfter().orElse(Duration.ZERO)));
            } catch (RuntimeException e) {
                // The transport was closed under us.
                if (!closed)
                    LOG.warn("Nobody listens any more: {}", e.getClass().getName());
                return;
            }
        }
    }

    private void listen(String template) {
        long ping = Math.max(1, settings.ping().toSeconds());
        Map<String, String> values = Map.of("types", "*", "closeafter", "no", "ping", String.valueOf(ping));
        Transport transport = connection.transport();
        Request request = connection
                .request(Request.get(UriTemplate.expand(template, values)))
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
        LOG.warn("Push was interrupted: {}", e.code());
        try {
            listener.failed(e);
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

    /** Stops listening: the listener is told nothing from here on but what it is being told now. The line closes with its next ping. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
