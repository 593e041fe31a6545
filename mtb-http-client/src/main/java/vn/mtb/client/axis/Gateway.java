package vn.mtb.client.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import vn.mtb.client.BadInput;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Failure;
import vn.mtb.client.Guard;
import vn.mtb.client.Head;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;
import vn.mtb.client.Writing;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.AgencyCode;

/** What both dialects do alike. */
abstract class Gateway implements DocumentAxis {
    static final String JSON = "application/json";
    static final Duration WHILE_FILES_MOVE = Duration.ofMinutes(30);
    static final long LARGEST_ANSWER = 4L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentAxis.class);
    private static final JsonFactory PARSERS = JsonFactory.builder().build();
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int ATTEMPTS = 4;

    private final AgencyCode unit;
    private final URI base;
    private final Transport transport;
    private final EdXml codec;

    Gateway(AgencyCode unit, URI base, Transport transport, EdXml codec) {
        this.unit = unit;
        this.base = base;
        this.transport = transport;
        this.codec = codec;
    }

    /** Sends the bytes of a message of a kind. */
    abstract String send(Kind kind, Content message);

    @Override
    public AgencyCode unit() {
        return unit;
    }

    @Override
    public String send(DocumentMessage document, Clearance clearance) {
        clearance.admit(document.dispatch(clearance.sending().document()));
        return write(Kind.DOCUMENT, document);
    }

    @Override
    public String send(StatusMessage status) {
        return send(status, Optional.empty());
    }

    @Override
    public String send(StatusMessage status, Dispatch.Checked checked) {
        return send(status, Optional.of(checked));
    }

    private String send(StatusMessage status, Optional<Dispatch.Checked> checked) {
        if (!status.attachments().isEmpty()) throw new BadInput("status-with-files");
        Outcome<List<Writing>> read = Guard.unmarked(status.writings(), checked, today());
        if (read instanceof Outcome.Refused<List<Writing>> marked) {
            throw new BadInput("status-with-a-mark", marked.reasons().size());
        }
        return write(Kind.STATUS, status);
    }

    final LocalDate today() {
        return LocalDate.ofInstant(transport.time().instant(), HANOI);
    }

    private String write(Kind kind, Message message) {
        String sender = message.from().id().orElse("—");
        if (!sender.equals(unit.value())) throw new BadInput("message-of-another-unit", sender, unit);
        try (Scratch scratch = Scratch.temporary()) {
            Content written = codec.written(message, scratch);
            return patiently(() -> send(kind, written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries again after a fault of the gateway itself, with the pauses of the transport, and after nothing else. */
    final <T> T patiently(Supplier<T> call) {
        return patiently(call, () -> true);
    }

    /** The same, as long as trying again does nothing twice. */
    final <T> T patiently(Supplier<T> call, BooleanSupplier harmless) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (AxisRejected refused) {
                boolean mayPass = refused.reason() == AxisError.GATEWAY_FAULT && harmless.getAsBoolean();
                if (!mayPass || attempt == ATTEMPTS) throw refused;
                pause(attempt, refused);
            }
        }
    }

    private void pause(int attempt, AxisRejected refused) {
        try {
            transport.time().pause(transport.backoff(attempt, Duration.ZERO));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }

    /**
     * Adds what arrived. A row without an id can be neither fetched nor acknowledged, and would be taken for the next like it; one with
     * line breaks in it would write lines of its own into logs.
     */
    final void arrived(Arrival one, List<Arrival> all) {
        if (one.id().isEmpty() || one.id().chars().anyMatch(Character::isISOControl))
            LOG.warn("{}: a row without a sound id was passed over", this);
        else all.add(one);
    }

    final Transport transport() {
        return transport;
    }

    /** Brings a package into a file. */
    @FunctionalInterface
    interface Download {
        void to(Path file);
    }

    /** A package is in a file before it is read: a fault that the gateway tells at its end leaves nothing in the scratch. */
    final Message fetched(Download download, Scratch scratch) {
        try {
            Path file = Files.createTempFile("mtb-", ".edxml");
            try {
                patiently(() -> {
                    download.to(file);
                    return file;
                });
                try (InputStream in = Files.newInputStream(file)) {
                    return codec.read(in, scratch);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final URI base() {
        return base;
    }

    final URI address(String path) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    /** Reads a JSON answer as it comes. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Head head, JsonParser json) throws IOException;
    }

    final <T> T read(Request request, Reading<T> reading) {
        return transport.stream(request.expecting(JSON, "text/json", "text/plain"), (head, body) -> {
            try (JsonParser json = PARSERS.createParser(ObjectReadContext.empty(), body)) {
                return reading.read(head, json);
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                throw new Unreadable(head.failure("not-parsable", head.type().isEmpty() ? "—" : head.type()));
            }
        });
    }

    static RuntimeException refused(Head head, String code) {
        AxisError error = AxisError.of(code.strip());
        Failure failure = head.failure(error.key(), shown(code));
        return error == AxisError.WRONG_CREDENTIALS ? new NotAuthorised(failure) : new AxisRejected(failure, error);
    }

    /** What a code may look like in an exception: short, and no text that somebody wrote. */
    private static String shown(String code) {
        boolean plain = !code.isEmpty() && code.length() <= 8 && code.chars().allMatch(Character::isLetterOrDigit);
        return plain ? code : "—";
    }

    /** The unit; what it shows to the axis is nobody's business. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + unit;
    }
}
