package vn.mtb.client.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers on loopback with whatever a test wants to be answered, word for word. */
final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** What to answer to a request. */
    interface Script {
        Reply to(String path, String body);
    }

    record Reply(int status, String type, String body, String location) {
        static Reply json(String body) {
            return new Reply(200, "application/json", body, "");
        }

        static Reply moved(int status, String location) {
            return new Reply(status, "text/plain", "", location);
        }
    }

    ScriptedServer(Script script) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, script));
        server.start();
    }

    private void answer(HttpExchange exchange, Script script) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().toString();
            seen.add(path + " " + exchange.getRequestHeaders().containsKey("Authorization"));
            Reply reply = script.to(path, body);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            if (!reply.location().isEmpty()) exchange.getResponseHeaders().set("Location", reply.location());
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Each path that was asked for, and whether credentials came with it. */
    List<String> seen() {
        return seen;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
