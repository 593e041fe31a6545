package vn.mtb.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request on its way out, to which credentials add their headers (<i>yêu cầu sắp gửi</i>). One per attempt. */
public final class Outgoing {
    private final Request request;
    private final URI uri;
    private final List<Request.Field> fields;
    private final Duration left;

    Outgoing(Request request, URI uri, List<Request.Field> fields, Duration left) {
        this.request = request;
        this.uri = uri;
        this.left = left;
        this.fields = new ArrayList<>(fields.size() + 4);
        this.fields.addAll(fields);
    }

    /**
     * The method.
     *
     * @return upper case
     */
    public String method() {
        return request.method();
    }

    /**
     * The address of this attempt.
     *
     * @return absolute
     */
    public URI uri() {
        return uri;
    }

    /**
     * A header as it stands now.
     *
     * @param name in any case
     * @return its value
     */
    public Optional<String> header(String name) {
        for (Request.Field field : fields) if (field.name().equalsIgnoreCase(name)) return Optional.of(field.value());
        return Optional.empty();
    }

    /**
     * The names of the headers in the order they will be sent.
     *
     * @return the names
     */
    public List<String> headerNames() {
        return fields.stream().map(Request.Field::name).toList();
    }

    /**
     * What it carries.
     *
     * @return the content, if any
     */
    public Optional<Content> content() {
        return request.content();
    }

    /**
     * Sets a header; one of the same name gives way, and the new one stands last.
     *
     * @param name its name
     * @param value visible ASCII
     * @throws IllegalArgumentException naming the position of a character that no header can hold
     */
    public void set(String name, String value) {
        fields.removeIf(field -> field.name().equalsIgnoreCase(name));
        fields.add(new Request.Field(Checks.headerName(name), Checks.headerValue(name, value)));
    }

    Request request() {
        return request;
    }

    /** Until the deadline of the call. */
    Duration left() {
        return left;
    }

    List<Request.Field> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return request + " " + headerNames();
    }
}
