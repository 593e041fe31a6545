package vn.mtb.client.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The event streams of the fake: a ping each second, and a state whenever one moved. */
final class FakeMailEvents {
    private static final long PING_MILLIS = 1000;
    private long changes;
    private long drops;

    synchronized void changed() {
        changes++;
        notifyAll();
    }

    synchronized void drop() {
        drops++;
        notifyAll();
    }

    /** Writes until the stream is dropped or nobody listens any more. */
    void stream(HttpExchange exchange, Supplier<JsonNode> states) throws IOException {
        long begun = drops();
        // Before the first byte: whoever listens compares for himself once it arrives.
        JsonNode told = states.get();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        write(out, "ping", "{\"interval\":1}");
        for (long seen = count(); drops() == begun; seen = await(seen)) {
            JsonNode now = states.get();
            if (now.equals(told)) {
                write(out, "ping", "{\"interval\":1}");
            } else {
                write(out, "state", now.toString());
                told = now;
            }
        }
    }

    private static void write(OutputStream out, String event, String data) throws IOException {
        out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private synchronized long drops() {
        return drops;
    }

    private synchronized long count() {
        return changes;
    }

    private synchronized long await(long seen) {
        long before = drops;
        long deadline = System.nanoTime() + PING_MILLIS * 1_000_000;
        long left = PING_MILLIS;
        try {
            while (changes == seen && drops == before && left > 0) {
                wait(left);
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            drops++;
        }
        return changes;
    }
}
