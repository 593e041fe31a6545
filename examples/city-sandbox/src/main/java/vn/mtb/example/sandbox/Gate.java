package vn.mtb.example.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A door on loopback, in front of a system (<i>cửa vào một hệ thống</i>): it hands calls and answers through as they come, streams too,
 * counts them, and makes go wrong what the script says.
 */
final class Gate implements AutoCloseable {
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection", "content-length", "date", "expect", "host", "keep-alive", "transfer-encoding", "upgrade");
    private static final int RETRY_AFTER_SECONDS = 2;

    private final Door door;
    private final FaultScript script;
    private final CallLog log;
    private final HttpServer server;
    private final ExecutorService threads;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();
    private volatile @Nullable URI inside;

    private Gate(Door door, HttpServer server, FaultScript script, CallLog log) {
        this.door = door;
        this.server = server;
        this.script = script;
        this.log = log;
        threads = Loopback.threads("sandbox-" + door.name().toLowerCase(Locale.ROOT));
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Opens a door, which leads nowhere yet. */
    static Gate open(Door door, int port, FaultScript script, CallLog log) {
        return new Gate(door, Loopback.listen(door, port), script, log);
    }

    void leadTo(URI system) {
        inside = system;
    }

    Door door() {
        return door;
    }

    URI url() {
        return Loopback.url(server);
    }

    /** How many calls came, those that went wrong too. */
    long calls() {
        return calls.get();
    }

    /** How many went wrong on purpose. */
    long faults() {
        return faults.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        Optional<Fault> fault = script.fault(calls.incrementAndGet());
        if (fault.isPresent()) faults.incrementAndGet();
        Optional<Integer> status = Optional.empty();
        try (exchange) {
            status = answered(exchange, fault);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            String call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            log.add(new CallLog.Line(Instant.now(), door, call, status, fault, took));
        }
    }

    /** The status that the caller gets; empty where the connection breaks off. */
    private Optional<Integer> answered(HttpExchange exchange, Optional<Fault> fault)
            throws IOException, InterruptedException {
        URI system = inside;
        if (system == null) return refused(exchange, 503);
        if (fault.isEmpty()) return through(exchange, system, true);
        return switch (fault.get()) {
            case SLOW -> {
                Thread.sleep(script.slowness().toMillis());
                yield through(exchange, system, true);
            }
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
                yield refused(exchange, 429);
            }
            case UNAVAILABLE -> refused(exchange, 503);
            case RESET -> Optional.empty();
            case LOST -> through(exchange, system, false);
        };
    }

    private static Optional<Integer> refused(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        byte[] page = ("<html><body><h1>" + status + "</h1></body></html>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        return Optional.of(status);
    }

    private Optional<Integer> through(HttpExchange exchange, URI system, boolean answering)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(request(exchange, system), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (!answering) {
                body.transferTo(OutputStream.nullOutputStream());
                return Optional.empty();
            }
            copy(answer.headers().map(), exchange.getResponseHeaders());
            exchange.sendResponseHeaders(answer.statusCode(), length(answer));
            pour(body, exchange.getResponseBody());
            return Optional.of(answer.statusCode());
        }
    }

    private static HttpRequest request(HttpExchange exchange, URI system) {
        Headers headers = exchange.getRequestHeaders();
        String length = headers.getFirst("Content-Length");
        InputStream body = exchange.getRequestBody();
        HttpRequest.BodyPublisher content = BodyPublishers.noBody();
        if (length != null && !length.equals("0")) {
            content = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> body), Long.parseLong(length));
        } else if (headers.containsKey("Transfer-Encoding")) {
            content = BodyPublishers.ofInputStream(() -> body);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(system + exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), content);
        headers.forEach((name, values) -> {
            if (kept(name)) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private static void copy(Map<String, List<String>> from, Headers to) {
        from.forEach((name, values) -> {
            if (kept(name)) to.put(name, List.copyOf(values));
        });
    }

    private static boolean kept(String header) {
        return !OF_ONE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    /** As the server of the JDK wants it: -1 for no body, 0 for one of unknown length. */
    private static long length(HttpResponse<?> answer) {
        if (answer.statusCode() == 204 || answer.statusCode() == 304) return -1;
        long length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
        boolean none = answer.headers().firstValue("Content-Length").isPresent() && length == 0;
        return none ? -1 : length;
    }

    /** Hands on at once what is there: some answers never end. */
    private static void pour(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            to.write(buffer, 0, n);
            to.flush();
        }
    }

    /** Closes it; calls that are under way break off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
