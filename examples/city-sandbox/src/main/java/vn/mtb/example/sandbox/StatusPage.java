package vn.mtb.example.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * Shows in a browser where everything listens and what goes on (<i>trang trạng thái</i>), without passwords. {@code PUT /faults} with
 * words such as {@code slow,429} changes what goes wrong; a page of another site cannot send that.
 */
final class StatusPage implements AutoCloseable {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int LONGEST_SCRIPT = 1000;
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
            caption { text-align: left; font-weight: 600; padding: .5rem 0; }
            th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #767676; }
            """;

    private final HttpServer server;
    private final ExecutorService threads = Loopback.threads("sandbox-status");

    private StatusPage(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /** Takes the port; nothing is answered yet. */
    static StatusPage open(int port) {
        return new StatusPage(Loopback.listen(Door.STATUS, port));
    }

    void show(Sandbox sandbox) {
        server.createContext("/", exchange -> handle(exchange, sandbox));
        server.start();
    }

    URI url() {
        return Loopback.url(server);
    }

    private static void handle(HttpExchange exchange, Sandbox sandbox) throws IOException {
        try (exchange) {
            String asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (asked) {
                case "GET /" -> answer(exchange, 200, "text/html", page(sandbox));
                case "GET /style.css" -> answer(exchange, 200, "text/css", STYLE);
                case "PUT /faults" -> change(exchange, sandbox);
                default -> answer(exchange, 404, "text/plain", "GET /, PUT /faults\n");
            }
        }
    }

    private static void change(HttpExchange exchange, Sandbox sandbox) throws IOException {
        String words = new String(exchange.getRequestBody().readNBytes(LONGEST_SCRIPT), StandardCharsets.UTF_8);
        try {
            sandbox.script().change(Fault.script(words));
            answer(exchange, 200, "text/plain", script(sandbox) + "\n");
        } catch (BadOption bad) {
            answer(exchange, 400, "text/plain", bad.getMessage() + "\n");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String script(Sandbox sandbox) {
        List<Fault> faults = sandbox.script().faults();
        return faults.isEmpty() ? Fault.NONE : faults.stream().map(Fault::word).collect(Collectors.joining(","));
    }

    private static String page(Sandbox sandbox) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="vi">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="5">
                <title>Môi trường thử</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <h1>Môi trường thử của Thành phố <span lang="en">· City sandbox</span></h1>
                """);
        table(
                page,
                "Cửa · Doors",
                List.of("Cửa · Door", "Địa chỉ · Address", "Lần gọi · Calls", "Lỗi · Faults"),
                doors(sandbox));
        page.append("<p>Lỗi theo kịch bản · Faults by the script: <code>")
                .append(script(sandbox))
                .append("</code>, mỗi · every ")
                .append(sandbox.script().every())
                .append(" lần gọi · calls</p>\n");
        table(
                page,
                "Đơn vị · Units",
                List.of("Mã · Code", "Hộp thư · Mailbox", "Gói tin chờ · Packages waiting", "Thiết lập · Settings"),
                units(sandbox));
        table(
                page,
                "Lần gọi gần đây · Latest calls",
                List.of("Lúc · At", "Cửa · Door", "Gọi · Call", "Trả lời · Answer", "Lỗi · Fault", "ms"),
                calls(sandbox));
        return page.append("</body>\n</html>\n").toString();
    }

    private static List<List<String>> doors(Sandbox sandbox) {
        return sandbox.gates().stream()
                .map(gate -> List.of(
                        both(gate.door().shown()),
                        gate.url().toString(),
                        Long.toString(gate.calls()),
                        Long.toString(gate.faults())))
                .toList();
    }

    private static List<List<String>> units(Sandbox sandbox) {
        return sandbox.units().stream()
                .map(unit -> List.of(
                        unit.code().value(),
                        unit.mailbox(),
                        Integer.toString(sandbox.waiting(unit)),
                        sandbox.settings(unit).toString()))
                .toList();
    }

    private static List<List<String>> calls(Sandbox sandbox) {
        return sandbox.log().lines().stream()
                .map(line -> List.of(
                        TIME.format(LocalTime.ofInstant(line.at(), HANOI)),
                        both(line.door().shown()),
                        line.call(),
                        line.status().map(String::valueOf).orElse("—"),
                        line.fault().map(fault -> both(fault.shown())).orElse(""),
                        Long.toString(line.took().toMillis())))
                .toList();
    }

    private static String both(Text text) {
        return text.in(Language.VIETNAMESE) + " · " + text.in(Language.ENGLISH);
    }

    private static void table(StringBuilder page, String caption, List<String> heads, List<List<String>> rows) {
        page.append("<table>\n<caption>").append(caption).append("</caption>\n<thead><tr>");
        heads.forEach(head -> page.append("<th scope=\"col\">").append(head).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    /** What callers wrote is shown, never read as HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
