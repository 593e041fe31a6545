package vn.mtb.client.testing;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.testing.FakeAxisState.Parcel;
import vn.mtb.client.testing.FakeAxisState.Unit;

/** The LGSP dialect: a login and a pair of headers in, two shapes of envelopes out. */
final class FakeAxisLgsp implements FakeAxis.Speech {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FakeAxisState state;

    FakeAxisLgsp(FakeAxisState state) {
        this.state = state;
    }

    @Override
    public byte[] answer(String call, HttpExchange exchange, byte[] body) {
        if (call.equals("login")) return login(MAPPER.readTree(body));
        Unit unit = unit(exchange);
        Map<String, String> query = query(exchange);
        return switch (call) {
            case "syncReceivedEdocList" -> list(unit, query.getOrDefault("messageType", ""));
            case "getEdoc" -> document(unit, query.getOrDefault("docId", ""));
            case "sendEdoc" -> send(exchange, unit, body);
            case "updateStatus" -> acknowledge(unit, MAPPER.readTree(body));
            case "getAgenciesList" -> agencies(query);
            default -> throw new FakeAxis.Refusal("20");
        };
    }

    @Override
    public byte[] refusal(String code) {
        ObjectNode root = MAPPER.createObjectNode().put("success", false).put("message", "Loi");
        root.putObject("data")
                .putNull("docId")
                .put("status", "FAIL")
                .put("errorCode", code)
                .put("errorDesc", "Loi");
        return bytes(root);
    }

    private byte[] login(JsonNode asked) {
        Optional<Unit> unit = state.bySystem(asked.path("username").asString(""));
        if (unit.isEmpty() || !unit.get().secret().equals(asked.path("password").asString(""))) {
            throw new FakeAxis.Unauthorised();
        }
        ObjectNode root = good();
        root.putObject("data").put("username", unit.get().systemId()).put("token", state.issueToken());
        return bytes(root);
    }

    private Unit unit(HttpExchange exchange) {
        String bearer = header(exchange, "Authorization");
        if (!bearer.startsWith("Bearer ") || !state.knowsToken(bearer.substring(7))) throw new FakeAxis.Unauthorised();
        return state.bySystem(header(exchange, "X-SystemId"))
                .filter(unit -> unit.secret().equals(header(exchange, "X-SecretKey")))
                .orElseThrow(() -> new FakeAxis.Refusal("15"));
    }

    private byte[] list(Unit unit, String kind) {
        List<Parcel> waiting = state.waiting(unit, kind);
        ObjectNode root = done().put("count", waiting.size());
        ArrayNode rows = root.putArray("data");
        for (Parcel one : waiting) {
            rows.addObject()
                    .put("serviceType", "eDoc")
                    .put("messageType", kind)
                    .put("docId", one.id())
                    .put("from", one.from())
                    .put("to", one.to())
                    .put("status", one.state());
        }
        return bytes(root);
    }

    private byte[] document(Unit unit, String id) {
        ObjectNode root = done();
        root.putObject("data").put("docId", id).put("edxml", new String(state.fetch(unit, id), StandardCharsets.UTF_8));
        return bytes(root);
    }

    private byte[] send(HttpExchange exchange, Unit unit, byte[] body) {
        if (exchange.getRequestHeaders().getFirst("Content-Length") == null) throw new FakeAxis.Refusal("21");
        String type = header(exchange, "Content-Type");
        String boundary = "--" + type.substring(type.indexOf("boundary=") + 9);
        String form = new String(body, StandardCharsets.ISO_8859_1);
        String kind = part(form, boundary, "messageType");
        byte[] edxml = part(form, boundary, "edocFile").getBytes(StandardCharsets.ISO_8859_1);
        ObjectNode root = good();
        root.putObject("data")
                .put("status", "OK")
                .put("docId", state.send(unit, kind, edxml))
                .putNull("errorCode")
                .putNull("errorDesc");
        return bytes(root);
    }

    private static String part(String form, String boundary, String name) {
        int at = form.indexOf("name=\"" + name + "\"");
        int start = form.indexOf("\r\n\r\n", at) + 4;
        int end = form.indexOf("\r\n" + boundary, start);
        if (at < 0 || start < 4 || end < 0) throw new FakeAxis.Refusal("10");
        return form.substring(start, end);
    }

    private byte[] acknowledge(Unit unit, JsonNode asked) {
        state.acknowledge(
                unit, asked.path("docId").asString(""), asked.path("status").asString(""));
        return bytes(done());
    }

    private byte[] agencies(Map<String, String> query) {
        List<String> codes = state.agencies();
        int page = Integer.parseInt(query.getOrDefault("page", "0"));
        int size = Integer.parseInt(query.getOrDefault("size", "100"));
        int from = Math.min(codes.size(), page * size);
        List<String> shown = codes.subList(from, Math.min(codes.size(), from + size));
        ObjectNode root = good();
        ObjectNode data = root.putObject("data")
                .put("currentPage", page)
                .put("totalPages", (codes.size() + size - 1) / size)
                .put("pageSize", size)
                .put("totalRecords", codes.size());
        ArrayNode rows = data.putArray("content");
        for (String code : shown) {
            rows.addObject()
                    .put("id", "id-" + code)
                    .put("code", code)
                    .put("oldCode", "")
                    .put("name", "Đơn vị " + code);
        }
        return bytes(root);
    }

    private static ObjectNode good() {
        return MAPPER.createObjectNode().put("code", 200).put("message", "Success");
    }

    private static ObjectNode done() {
        return MAPPER.createObjectNode().put("success", true).put("message", "OK");
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        if (raw == null) return query;
        for (String pair : raw.split("&", -1)) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                query.put(
                        pair.substring(0, equal), URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
