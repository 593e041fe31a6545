package vn.mtb.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An answer without its body (<i>phần đầu của trả lời</i>): status, headers, and where it came from in the end. */
public sealed class Head permits Answer {
    private static final List<String> REQUEST_IDS = List.of("X-Request-Id", "Request-Id", "X-Correlation-Id");
    private static final int LONGEST_REQUEST_ID = 64;

    private final Request request;
    private final URI uri;
    private final int status;
    private final List<Request.Field> fields;

    Head(Request request, URI uri, int status, List<Request.Field> fields) {
        this.request = request;
        this.uri = uri;
        this.status = status;
        this.fields = fields;
    }

    Head(Head other) {
        this(other.request, other.uri, other.status, other.fields);
    }

    /**
     * The HTTP status.
     *
     * @return 200 to 299 for a call that succeeded; others only stand in exceptions
     */
    public int status() {
        return status;
    }

    /**
     * The address that answered, after all redirects; relative addresses in the body are resolved against it.
     *
     * @return absolute
     */
    public URI uri() {
        return uri;
    }

    /**
     * A header.
     *
     * @param name in any case
     * @return its first value
     */
    public Optional<String> header(String name) {
        for (Request.Field field : fields) if (field.name().equalsIgnoreCase(name)) return Optional.of(field.value());
        return Optional.empty();
    }

    /**
     * All values of a header.
     *
     * @param name in any case
     * @return in the order they came
     */
    public List<String> headers(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Request.Field::value)
                .toList();
    }

    /**
     * The media type without its parameters.
     *
     * @return lower case; empty when the server named none
     */
    public String type() {
        String value = header("Content-Type").orElse("");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * How long the body says it is.
     *
     * @return bytes; empty when it comes in chunks or the header is no number
     */
    public OptionalLong length() {
        Optional<String> value = header("Content-Length");
        if (value.isEmpty()) return OptionalLong.empty();
        try {
            return OptionalLong.of(Long.parseLong(value.get().strip()));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    /**
     * The id under which the server knows this call, to be quoted when asking its keepers.
     *
     * @return from {@code X-Request-Id} and its like, 64 visible characters at most
     */
    public Optional<String> requestId() {
        for (String name : REQUEST_IDS) {
            Optional<String> value = header(name);
            if (value.isPresent() && value.get().chars().allMatch(c -> c > ' ' && c <= '~')) {
                String id = value.get();
                return Optional.of(id.length() > LONGEST_REQUEST_ID ? id.substring(0, LONGEST_REQUEST_ID) : id);
            }
        }
        return Optional.empty();
    }

    /**
     * The failure of this call, for whoever reads the answer and finds it wanting.
     *
     * @param code kebab-case, the key of a sentence in {@code messages_*.properties}
     * @param arguments what the sentence names: no secret, nothing about a person, nothing out of the body
     * @return the failure, with status and request id; not to be repeated unless it is told
     */
    public Failure failure(String code, Object... arguments) {
        return new Failure(
                code,
                List.of(arguments),
                request.toString(),
                OptionalInt.of(status),
                requestId(),
                Optional.<Duration>empty(),
                false,
                this instanceof Answer answer ? Optional.of(answer) : Optional.empty());
    }

    Request request() {
        return request;
    }

    @Override
    public String toString() {
        return request + " answered " + status + (type().isEmpty() ? "" : " " + type());
    }
}
