package vn.mtb.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One call to be made (<i>yêu cầu</i>): immutable, each method gives a changed copy. GET, HEAD and PUT may be repeated, a POST
 * only when it says so ({@link #repeatable()}).
 */
public final class Request {
    /** A header as it is sent. */
    record Field(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Field> NO_FIELDS = List.of();

    private final String method;
    private final URI uri;
    private List<Field> fields = NO_FIELDS;
    private @Nullable Content content;
    private Credentials credentials = Credentials.none();
    private boolean repeatable;
    private @Nullable Duration within;
    private @Nullable Duration silence;
    private long bound = -1;
    private List<String> expected = List.of();
    private String operation;
    private Progress progress = Progress.NOBODY;

    private Request(String method, URI uri) {
        this.method = method;
        this.uri = uri;
        this.operation = method;
    }

    private Request(Request other) {
        method = other.method;
        uri = other.uri;
        fields = other.fields;
        content = other.content;
        credentials = other.credentials;
        repeatable = other.repeatable;
        within = other.within;
        silence = other.silence;
        bound = other.bound;
        expected = other.expected;
        operation = other.operation;
        progress = other.progress;
    }

    /**
     * Reads something.
     *
     * @param address absolute, http or https
     * @return a request that may be repeated
     * @throws IllegalArgumentException when the address cannot be called
     */
    public static Request get(URI address) {
        return of("GET", address, true);
    }

    /**
     * Posts something; sent at most once unless {@link #repeatable()} is called.
     *
     * @param address absolute, http or https
     * @param content what is sent
     * @return a request that is not repeated
     * @throws IllegalArgumentException when the address cannot be called
     */
    public static Request post(URI address, Content content) {
        Request request = of("POST", address, false);
        request.content = Objects.requireNonNull(content, "content");
        return request;
    }

    /**
     * Posts nothing but headers; sent at most once unless {@link #repeatable()} is called.
     *
     * @param address absolute, http or https
     * @return a request that is not repeated
     * @throws IllegalArgumentException when the address cannot be called
     */
    public static Request post(URI address) {
        return of("POST", address, false);
    }

    /**
     * Puts something in its place.
     *
     * @param address absolute, http or https
     * @param content what is put
     * @return a request that may be repeated, as RFC 9110 defines PUT
     * @throws IllegalArgumentException when the address cannot be called
     */
    public static Request put(URI address, Content content) {
        Request request = of("PUT", address, true);
        request.content = Objects.requireNonNull(content, "content");
        return request;
    }

    private static Request of(String method, URI address, boolean repeatable) {
        Request request = new Request(method, Checks.address(address));
        request.repeatable = repeatable;
        return request;
    }

    /**
     * The same with a header. One of the same name is replaced.
     *
     * @param name its name
     * @param value visible ASCII; whoever has other letters encodes them as the protocol says
     * @return the changed copy
     * @throws IllegalArgumentException naming the position of a line end, a control or any other character a header cannot hold
     */
    public Request header(String name, String value) {
        Request copy = new Request(this);
        List<Field> more = new ArrayList<>(fields.size() + 1);
        for (Field field : fields) if (!field.name().equalsIgnoreCase(name)) more.add(field);
        more.add(new Field(Checks.headerName(name), Checks.headerValue(name, value)));
        copy.fields = more;
        return copy;
    }

    /**
     * The same with several headers, in the order of the map.
     *
     * @param headers names and values
     * @return the changed copy
     * @throws IllegalArgumentException as {@link #header}
     */
    public Request headers(Map<String, String> headers) {
        Request changed = this;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            changed = changed.header(header.getKey(), header.getValue());
        }
        return changed;
    }

    /**
     * The same, showing credentials. They go to the host of this request and to no other, whatever it redirects to.
     *
     * @param shown the credentials
     * @return the changed copy
     */
    public Request as(Credentials shown) {
        Request copy = new Request(this);
        copy.credentials = Objects.requireNonNull(shown, "shown");
        return copy;
    }

    /**
     * The same, declared safe to be sent twice: it only reads, or the server recognises the repeat.
     *
     * @return the changed copy
     */
    public Request repeatable() {
        Request copy = new Request(this);
        copy.repeatable = true;
        return copy;
    }

    /**
     * The same with a deadline of its own, over all attempts, redirects, pauses and the reading of the answer.
     *
     * @param span more than zero, at most a day
     * @return the changed copy
     */
    public Request within(Duration span) {
        Request copy = new Request(this);
        copy.within = Time.finite("the deadline", span);
        return copy;
    }

    /**
     * The same, with its own limit to how long the server may be silent, before the answer and between its bytes.
     *
     * @param span more than zero, at most a day
     * @return the changed copy
     */
    public Request silentFor(Duration span) {
        Request copy = new Request(this);
        copy.silence = Time.finite("the silence", span);
        return copy;
    }

    /**
     * The same, with its own bound to the answer's body; a longer one is {@link Unreadable}. An answer that is read into memory is
     * bounded by 2 GiB whatever is named here; longer ones are streamed.
     *
     * @param bytes zero or more
     * @return the changed copy
     */
    public Request upTo(long bytes) {
        if (bytes < 0) throw new IllegalArgumentException("the bound is " + bytes + " bytes; give zero or more");
        Request copy = new Request(this);
        copy.bound = bytes;
        return copy;
    }

    /**
     * The same, asking for these media types; a good answer of another type is {@link Unreadable}. Without it any type will do.
     *
     * @param types such as {@code application/json}, without parameters
     * @return the changed copy, which sends them as {@code Accept}
     */
    public Request expecting(String... types) {
        Request copy = header("Accept", String.join(", ", types));
        copy.expected = List.of(types).stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
        return copy;
    }

    /**
     * The same under a name, by which logs, observers and errors call it. It holds no secret and nothing about a person.
     *
     * @param name such as {@code Email/get}
     * @return the changed copy
     */
    public Request named(String name) {
        Request copy = new Request(this);
        copy.operation = Checks.headerValue("named", name);
        return copy;
    }

    /**
     * The same, telling somebody how far it has come.
     *
     * @param listener told while bytes go up and come down
     * @return the changed copy
     */
    public Request progress(Progress listener) {
        Request copy = new Request(this);
        copy.progress = Objects.requireNonNull(listener, "listener");
        return copy;
    }

    /**
     * The method.
     *
     * @return upper case
     */
    public String method() {
        return method;
    }

    /**
     * The address.
     *
     * @return absolute
     */
    public URI uri() {
        return uri;
    }

    /**
     * What it is called in logs.
     *
     * @return the name it was given, else its method
     */
    public String operation() {
        return operation;
    }

    /**
     * Whether it may be sent twice.
     *
     * @return true for GET and PUT, and for a POST that said so
     */
    public boolean isRepeatable() {
        return repeatable;
    }

    /**
     * What it carries.
     *
     * @return the content, if any
     */
    public Optional<Content> content() {
        return Optional.ofNullable(content);
    }

    List<Field> fields() {
        return fields;
    }

    Credentials credentials() {
        return credentials;
    }

    Duration deadline(Duration otherwise) {
        return within == null ? otherwise : within;
    }

    @Nullable
    Duration silence() {
        return silence;
    }

    OptionalLong bound() {
        return bound < 0 ? OptionalLong.empty() : OptionalLong.of(bound);
    }

    List<String> expected() {
        return expected;
    }

    Progress progress() {
        return progress;
    }

    /**
     * Scheme, host and port: what credentials belong to, and all of an address that a log shows.
     *
     * @param uri an address with scheme and host
     * @return in small letters, the port always written
     */
    public static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** Method and host: path, query, headers and body may hold what a log must not. */
    @Override
    public String toString() {
        return operation.equals(method)
                ? method + " " + origin(uri)
                : operation + " (" + method + " " + origin(uri) + ")";
    }
}
