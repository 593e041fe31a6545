package vn.mtb.client.testing;

import static vn.mtb.client.testing.FakeMailAccount.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mail server for tests (<i>máy chủ thư giả</i>), on loopback and in memory: it speaks JMAP as one of two known servers does, keeps what it is given, and fails
 * when it is told to. It passes the same tests as a real one.
 *
 * <pre>{@code
 * try (FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_JAMES)) {
 *     server.user("lan@hanoi.test", "pw-lan");
 *     server.user("minh@hanoi.test", "pw-minh");
 *     server.fail("EmailSubmission/set", FakeMailFault.droppedAfter());
 *     guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
 *     assertThat(server.deliveries()).isEqualTo(1);
 * }
 * }</pre>
 */
public final class FakeMailServer implements AutoCloseable {
    static final int OBJECTS = 500;
    private static final int CALLS = 16;
    private static final long LARGEST_UPLOAD = 5L << 20;
    private static final String PROBLEM = "urn:ietf:params:jmap:error:";

    private final FakeMailDialect dialect;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-mail");
        thread.setDaemon(true);
        return thread;
    });
    private final InstantSource clock = InstantSource.system();
    private final Map<String, FakeMailAccount> accounts = new LinkedHashMap<>();
    private final Map<String, Deque<FakeMailFault>> script = new LinkedHashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final FakeMailEvents events = new FakeMailEvents();
    private int sessionState = 1;
    private int deliveries;

    private FakeMailServer(FakeMailDialect dialect) throws IOException {
        this.dialect = dialect;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts one on a free port.
     *
     * @param dialect how it speaks
     * @return the server, to be closed
     */
    public static FakeMailServer start(FakeMailDialect dialect) {
        try {
            return new FakeMailServer(dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where it listens.
     *
     * @return its address, for {@link vn.mtb.client.mail.MailClient#at}
     */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * Adds a user.
     *
     * @param address the address, which is the user name too
     * @param password the password; it is taken as a bearer token besides
     */
    public synchronized void user(String address, String password) {
        accounts.put(address, new FakeMailAccount("u" + (accounts.size() + 1), address, password));
    }

    /**
     * The next thing of this name goes wrong.
     *
     * @param name a method, as {@code Email/set}, or {@code Session}, {@code upload}, {@code download}, {@code EventSource}
     * @param faults what goes wrong, one after the other
     */
    public synchronized void fail(String name, FakeMailFault... faults) {
        script.computeIfAbsent(name, key -> new ArrayDeque<>()).addAll(List.of(faults));
    }

    /** Says from now on that the session changed. */
    public synchronized void changeSession() {
        sessionState++;
    }

    /** What happened until now cannot be told any more. */
    public synchronized void forgetChanges() {
        accounts.values().forEach(FakeMailAccount::forgetHistory);
    }

    /** Ends all event streams, as a proxy does after a while. */
    public void dropEvents() {
        events.drop();
    }

    /**
     * How many messages arrived, over all users: what a test of "nothing twice" looks at.
     *
     * @return the number
     */
    public synchronized int deliveries() {
        return deliveries;
    }

    /**
     * What was asked, one line each: the method names of a request, or what else it was.
     *
     * @return the lines so far
     */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Stops it; streams end. */
    @Override
    public void close() {
        events.drop();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            if (path.equals("/.well-known/jmap")) {
                exchange.getResponseHeaders().set("Location", dialect.cyrus() ? "/moved" : "/jmap/session");
                exchange.sendResponseHeaders(dialect.cyrus() ? 301 : 308, -1);
            } else if (path.equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/jmap/session");
                exchange.sendResponseHeaders(302, -1);
            } else {
                Optional<FakeMailAccount> account = who(exchange);
                if (account.isPresent()) handle(exchange, path, account.get());
                else refuse(exchange, 401);
            }
        }
    }

    private void handle(HttpExchange exchange, String path, FakeMailAccount account) throws IOException {
        if (path.equals("/jmap/session")) {
            answer(exchange, "Session", () -> session(account));
        } else if (path.equals("/jmap")) {
            api(exchange, account);
        } else if (path.startsWith("/upload/")) {
            upload(exchange, account);
        } else if (path.startsWith("/download/")) {
            download(exchange, account, path.split("/"));
        } else if (path.equals("/eventSource") && !dialect.cyrus()) {
            note("EventSource");
            Optional<FakeMailFault> fault = fault("EventSource");
            if (fault.isEmpty() || !before(exchange, fault.get())) events.stream(exchange, () -> states(account));
        } else {
            exchange.sendResponseHeaders(path.equals("/eventSource") ? 204 : 404, -1);
        }
    }

    private synchronized Optional<FakeMailAccount> who(HttpExchange exchange) {
        String shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        for (FakeMailAccount account : accounts.values()) {
            byte[] pair = (account.address() + ":" + account.password()).getBytes(StandardCharsets.UTF_8);
            if (shown.equals("Basic " + Base64.getEncoder().encodeToString(pair))) return Optional.of(account);
            if (shown.equals("Bearer " + account.password())) return Optional.of(account);
        }
        return Optional.empty();
    }

    /** What is done for an answer, while nothing else is done. */
    private interface Work {
        JsonNode done();
    }

    private synchronized void note(String line) {
        requests.add(line);
    }

    private synchronized Optional<FakeMailFault> fault(String name) {
        Deque<FakeMailFault> faults = script.get(name);
        return faults == null ? Optional.empty() : Optional.ofNullable(faults.poll());
    }

    private void answer(HttpExchange exchange, String name, Work work) throws IOException {
        note(name);
        Optional<FakeMailFault> fault = fault(name);
        if (fault.isPresent() && before(exchange, fault.get())) return;
        byte[] body;
        synchronized (this) {
            body = JSON.writeValueAsBytes(work.done());
        }
        events.changed();
        after(exchange, fault, name.equals("upload") ? 201 : 200, body);
    }

    /** Whether that was all of it. */
    private static boolean before(HttpExchange exchange, FakeMailFault fault) throws IOException {
        switch (fault.kind()) {
            case STATUS -> {
                if (fault.word().isPresent())
                    exchange.getResponseHeaders()
                            .set("Retry-After", fault.word().get());
                exchange.sendResponseHeaders(fault.status(), -1);
            }
            case HTML -> page(exchange, fault.status());
            case DROPPED_BEFORE -> exchange.close();
            case OTHER_JSON ->
                send(exchange, 200, "application/json", "{\"hello\":[]}".getBytes(StandardCharsets.UTF_8));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void after(HttpExchange exchange, Optional<FakeMailFault> fault, int status, byte[] body)
            throws IOException {
        FakeMailFault.Kind kind = fault.map(FakeMailFault::kind).orElse(FakeMailFault.Kind.METHOD_ERROR);
        if (kind == FakeMailFault.Kind.DROPPED_AFTER || kind == FakeMailFault.Kind.DROPPED_BETWEEN) {
            exchange.close();
        } else if (kind == FakeMailFault.Kind.CUT) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        } else {
            send(exchange, status, "application/json", body);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void page(HttpExchange exchange, int status) throws IOException {
        byte[] page = ("<html><body><h1>" + status + "</h1></body></html>").getBytes(StandardCharsets.UTF_8);
        send(exchange, status, "text/html; charset=utf-8", page);
    }

    private void refuse(HttpExchange exchange, int status) throws IOException {
        if (status == 401) exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"simple\"");
        if (dialect.cyrus()) page(exchange, status);
        else problem(exchange, status, "about:blank", Optional.empty());
    }

    private static void problem(HttpExchange exchange, int status, String type, Optional<String> limit)
            throws IOException {
        ObjectNode problem = JSON.createObjectNode().put("type", type).put("status", status);
        limit.ifPresent(name -> problem.put("limit", name));
        send(exchange, status, "application/json", JSON.writeValueAsBytes(problem));
    }

    private ObjectNode session(FakeMailAccount account) {
        ObjectNode session = JSON.createObjectNode().put("username", account.address());
        ObjectNode capabilities = session.putObject("capabilities");
        ObjectNode core = capabilities.putObject("urn:ietf:params:jmap:core");
        if (!dialect.cyrus()) {
            core.put("maxSizeUpload", LARGEST_UPLOAD)
                    .put("maxConcurrentUpload", 4)
                    .put("maxSizeRequest", 10_000_000)
                    .put("maxConcurrentRequests", 4)
                    .put("maxCallsInRequest", CALLS)
                    .put("maxObjectsInGet", OBJECTS)
                    .put("maxObjectsInSet", OBJECTS);
        }
        capabilities.putObject("urn:ietf:params:jmap:mail");
        capabilities.putObject("urn:ietf:params:jmap:submission");
        ObjectNode own = session.putObject("accounts").putObject(account.id());
        own.put("name", account.address()).put("isPersonal", true).put("isReadOnly", false);
        if (dialect.cyrus()) own.putNull("accountCapabilities");
        else own.set("accountCapabilities", capabilities.deepCopy());
        session.putObject("primaryAccounts").put("urn:ietf:params:jmap:mail", account.id());
        String base = dialect.cyrus() ? "" : url().toString();
        return session.put("apiUrl", base + "/jmap")
                .put("downloadUrl", base + "/download/{accountId}/{blobId}?type={type}&name={name}")
                .put("uploadUrl", base + "/upload/{accountId}")
                .put("eventSourceUrl", base + "/eventSource?types={types}&closeAfter={closeafter}&ping={ping}")
                .put("state", "v" + sessionState);
    }

    private void api(HttpExchange exchange, FakeMailAccount account) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("application/json")) {
            if (dialect.cyrus()) page(exchange, 415);
            else problem(exchange, 400, PROBLEM + "notRequest", Optional.empty());
            return;
        }
        JsonNode request;
        try {
            request = JSON.readTree(body);
        } catch (JacksonException e) {
            problem(exchange, 400, PROBLEM + "notJSON", Optional.empty());
            return;
        }
        JsonNode calls = request.path("methodCalls");
        if (!calls.isArray()) {
            problem(exchange, 400, PROBLEM + "notRequest", Optional.empty());
        } else if (request.path("using")
                .valueStream()
                .anyMatch(each -> !each.stringValue().startsWith("urn:ietf:params:jmap:"))) {
            problem(exchange, 400, PROBLEM + "unknownCapability", Optional.empty());
        } else if (dialect.cyrus() && calls.size() > CALLS) {
            problem(exchange, 400, PROBLEM + "limit", Optional.of("maxCallsInRequest"));
        } else {
            calls(exchange, account, calls);
        }
    }

    private void calls(HttpExchange exchange, FakeMailAccount account, JsonNode calls) throws IOException {
        List<String> names =
                calls.valueStream().map(each -> each.get(0).stringValue()).toList();
        note(String.join(", ", names));
        Optional<FakeMailFault> fault =
                names.stream().map(this::fault).flatMap(Optional::stream).findFirst();
        if (fault.isPresent() && before(exchange, fault.get())) return;
        Optional<String> error = fault.filter(each -> each.kind() == FakeMailFault.Kind.METHOD_ERROR
                        || each.kind() == FakeMailFault.Kind.DROPPED_BETWEEN)
                .flatMap(FakeMailFault::word);
        byte[] body;
        synchronized (this) {
            ObjectNode answer = JSON.createObjectNode().put("sessionState", "v" + sessionState);
            answer.set(
                    "methodResponses", new FakeMailMethods(dialect, account, this::deliver, clock).run(calls, error));
            body = JSON.writeValueAsBytes(answer);
        }
        events.changed();
        after(exchange, fault, 200, body);
    }

    /** Called while the methods run; papers get blobs of the receiver's. */
    private void deliver(FakeMailAccount from, ObjectNode email, List<String> recipients) {
        for (String recipient : recipients) {
            FakeMailAccount to = accounts.get(recipient);
            if (to == null) continue;
            ObjectNode copy = email.deepCopy();
            copy.set("mailboxIds", JSON.createObjectNode().put(to.mailboxOf("inbox"), true));
            copy.set("keywords", JSON.createObjectNode());
            copy.path("attachments")
                    .forEach(each -> ((ObjectNode) each)
                            .put(
                                    "blobId",
                                    to.keep(from.blob(each.get("blobId").stringValue())
                                            .orElseThrow())));
            to.add(copy, email.get("size").longValue(), clock.instant());
            deliveries++;
        }
    }

    private void upload(HttpExchange exchange, FakeMailAccount account) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        if (bytes.length > LARGEST_UPLOAD && !dialect.cyrus()) {
            refuse(exchange, 400);
            return;
        }
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        answer(
                exchange,
                "upload",
                () -> JSON.createObjectNode()
                        .put("accountId", account.id())
                        .put("blobId", account.keep(bytes))
                        .put("type", type)
                        .put("size", bytes.length));
    }

    private void download(HttpExchange exchange, FakeMailAccount account, String[] path) throws IOException {
        note("download");
        Optional<FakeMailFault> fault = fault("download");
        if (fault.isPresent() && before(exchange, fault.get())) return;
        Optional<byte[]> blob;
        synchronized (this) {
            blob = path.length == 4 && path[2].equals(account.id())
                    ? account.blob(URLDecoder.decode(path[3], StandardCharsets.UTF_8))
                    : Optional.empty();
        }
        if (blob.isEmpty()) {
            refuse(exchange, path.length == 4 && !path[2].equals(account.id()) && !dialect.cyrus() ? 403 : 404);
            return;
        }
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=\"=?UTF-8?B?R2nhuqV5?=\"");
        after(exchange, fault, 200, blob.get());
    }

    private synchronized ObjectNode states(FakeMailAccount account) {
        ObjectNode change = JSON.createObjectNode().put("@type", "StateChange");
        change.putObject("changed")
                .putObject(account.id())
                .put("Email", account.state())
                .put("Mailbox", account.state());
        return change;
    }
}
