package vn.mtb.client.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.mtb.client.testing.FakeAxisFault.What;

/**
 * A document axis for tests (<i>trục giả</i>), on loopback and in memory: it checks signatures and logins, hands packages from unit to unit, lists
 * what is not acknowledged, and fails when it is told to.
 *
 * <pre>{@code
 * try (FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT)) {
 *     axis.register("H26.901", "system-1", "secret-1");
 *     AgencyCode unit = new AgencyCode("H26.901");
 *     DocumentAxis door = VnptAxis.of(unit, axis.url(), "system-1", Secret.of("secret-1"), transport);
 *     axis.fail("getReceivedEdocList", FakeAxisFault.refused("20"));
 *     assertThat(door.poll(DocumentAxis.Kind.DOCUMENT)).isEmpty();
 * }
 * }</pre>
 */
public final class FakeAxis implements AutoCloseable {
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final FakeAxisState state = new FakeAxisState();
    private final Speech speech;
    private final Map<String, Deque<FakeAxisFault>> script = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-axis");
        thread.setDaemon(true);
        return thread;
    });

    /** One dialect: what it answers to a call, and how it refuses. */
    interface Speech {
        byte[] answer(String call, HttpExchange exchange, byte[] body);

        byte[] refusal(String code);
    }

    /** Refuses the call in hand with a code of the axis. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Refusal(String code) {
            super(code);
            this.code = code;
        }
    }

    /** Refuses the call in hand by HTTP. */
    static final class Unauthorised extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private FakeAxis(FakeAxisDialect dialect) throws IOException {
        speech = dialect == FakeAxisDialect.VNPT ? new FakeAxisVnpt(state) : new FakeAxisLgsp(state);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts one on a free port.
     *
     * @param dialect how it speaks
     * @return the axis, to be closed
     */
    public static FakeAxis start(FakeAxisDialect dialect) {
        try {
            return new FakeAxis(dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where it listens.
     *
     * @return its address
     */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * Registers a unit.
     *
     * @param unit its code
     * @param systemId the id of its software
     * @param secret its key; in the LGSP dialect the password of its login too, whose user is the system id
     */
    public void register(String unit, String systemId, String secret) {
        state.register(unit, systemId, secret);
    }

    /**
     * Locks a unit, which then receives nothing.
     *
     * @param unit its code
     */
    public void lock(String unit) {
        state.lock(unit);
    }

    /**
     * Puts a package before a unit, whatever is in it.
     *
     * @param unit the receiver
     * @param kind {@code edoc} or {@code status}
     * @param edxml the bytes
     * @return its id
     */
    public String deliver(String unit, String kind, byte[] edxml) {
        return state.deliver("elsewhere", unit, kind, edxml);
    }

    /**
     * The list of agencies is that long, whatever is registered.
     *
     * @param count how many
     */
    public void agencies(int count) {
        state.agencies(count);
    }

    /**
     * The next calls of this name go wrong.
     *
     * @param call as {@code sendEdoc}
     * @param faults what goes wrong, one after the other
     */
    public void fail(String call, FakeAxisFault... faults) {
        synchronized (script) {
            script.computeIfAbsent(call, key -> new ArrayDeque<>()).addAll(List.of(faults));
        }
    }

    /** All tokens end now; only the LGSP dialect has any. */
    public void endTokens() {
        state.endTokens();
    }

    /**
     * What waits for a unit.
     *
     * @param unit its code
     * @return the ids of the packages that are not acknowledged
     */
    public List<String> waiting(String unit) {
        return state.waiting(unit);
    }

    /**
     * What a package is.
     *
     * @param id its id
     * @return its bytes
     */
    public byte[] content(String id) {
        return state.content(id);
    }

    /**
     * What the axis was told of a package.
     *
     * @param id its id
     * @return {@code initial}, {@code processing}, {@code done} or {@code fail}
     */
    public String state(String id) {
        return state.state(id);
    }

    /**
     * The calls that came, failed ones too.
     *
     * @return their names, in their order
     */
    public List<String> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String call = path.substring(path.lastIndexOf('/') + 1);
        synchronized (calls) {
            calls.add(call);
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        FakeAxisFault fault = next(call);
        try (exchange) {
            try {
                if (fault == null) reply(exchange, 200, JSON, answer(call, exchange, body));
                else failing(fault, call, exchange, body);
            } catch (Unauthorised e) {
                reply(exchange, 401, JSON, speech.refusal("licenseInfo:invalid"));
            }
        }
    }

    private byte[] answer(String call, HttpExchange exchange, byte[] body) {
        try {
            return speech.answer(call, exchange, body);
        } catch (Refusal refusal) {
            return speech.refusal(refusal.code);
        }
    }

    private void failing(FakeAxisFault fault, String call, HttpExchange exchange, byte[] body) throws IOException {
        if (fault.what() == What.DROPPED_AFTER) answer(call, exchange, body);
        if (fault.what() == What.REFUSED) reply(exchange, 200, JSON, speech.refusal(fault.code()));
        if (fault.what() == What.PAGE) {
            byte[] page = "<html><body>Lỗi</body></html>".getBytes(StandardCharsets.UTF_8);
            reply(exchange, Integer.parseInt(fault.code()), "text/html; charset=UTF-8", page);
        }
        if (fault.what() == What.CUT) {
            byte[] whole = answer(call, exchange, body);
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(whole, 0, whole.length / 2);
            exchange.getResponseBody().flush();
        }
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private @Nullable FakeAxisFault next(String call) {
        synchronized (script) {
            return Optional.ofNullable(script.get(call)).map(Deque::poll).orElse(null);
        }
    }

    /** Ends it; connections that are open break off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
