package vn.mtb.client.testing;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.Hmac;
import vn.mtb.client.Secret;
import vn.mtb.client.testing.FakeAxisState.Parcel;
import vn.mtb.client.testing.FakeAxisState.Unit;

/** The VNPT dialect: signed headers in, envelopes with an error code out. */
final class FakeAxisVnpt implements FakeAxis.Speech {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PREFIX = "XroadVnpt-";

    private final FakeAxisState state;

    FakeAxisVnpt(FakeAxisState state) {
        this.state = state;
    }

    @Override
    public byte[] answer(String call, HttpExchange exchange, byte[] body) {
        Unit unit = signed(exchange);
        ObjectNode envelope = MAPPER.createObjectNode();
        switch (call) {
            case "getReceivedEdocList" -> list(envelope.putArray("data"), unit, header(exchange, "messagetype"));
            case "getEdoc" ->
                envelope.put("data", Base64.getEncoder().encodeToString(state.fetch(unit, header(exchange, "docId"))));
            case "sendEdoc" -> envelope.put("DocId", send(exchange, unit, body));
            case "updateStatus" -> state.acknowledge(unit, header(exchange, "docId"), header(exchange, "status"));
            case "getAgenciesList" -> agencies(envelope.putArray("data"));
            default -> throw new FakeAxis.Refusal("20");
        }
        envelope.put("status", "OK").put("ErrorDesc", "Thanh cong").put("ErrorCode", "0");
        return bytes(envelope);
    }

    @Override
    public byte[] refusal(String code) {
        return bytes(MAPPER.createObjectNode()
                .put("status", "FAIL")
                .put("ErrorDesc", "Loi")
                .put("ErrorCode", code));
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(ArrayNode rows, Unit unit, String kind, List<Parcel> waiting) {
        for (Parcel one : waiting) {
            rows.addObject()
                    .put("docId", one.id())
                    .put("serviceType", "eDoc")
                    .put("messageType", kind)
                    .put("from", one.from())
                    .put("to", unit.code())
                    .put("status", one.state())
                    .put("status_desc", "")
                    .put("created_time", "1767225600000")
                    .put("updated_time", "1767225600000");
        }
    }

    private void list(ArrayNode rows, Unit unit, String kind) {
        list(rows, unit, kind, state.waiting(unit, kind));
    }

    private void agencies(ArrayNode rows) {
        int id = 0;
        for (String code : state.agencies()) {
            rows.addObject()
                    .put("id", Integer.toString(++id))
                    .put("pid", "")
                    .put("code", code)
                    .put("oldCode", "")
                    .put("code102", "")
                    .put("name", "Đơn vị " + code)
                    .put("mail", "don-vi@example.vn");
        }
    }

    private String send(HttpExchange exchange, Unit unit, byte[] body) {
        boolean own = header(exchange, "from").equals(unit.code());
        if (!own) throw new FakeAxis.Refusal("19");
        if (!header(exchange, "hash-file").equals(digest(body))) throw new FakeAxis.Refusal("10");
        return state.send(unit, header(exchange, "messagetype"), body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every header named in the key list stands in the signed text with its value, and the digest is that of the text. */
    private Unit signed(HttpExchange exchange) {
        Unit unit = state.bySystem(header(exchange, "systemid")).orElseThrow(() -> new FakeAxis.Refusal("15"));
        String text = header(exchange, "sign-header");
        if (!Hmac.sha256(Secret.of(unit.secret())).hex(text).equals(header(exchange, "hash-header"))) {
            throw new FakeAxis.Refusal("15");
        }
        JsonNode signed = MAPPER.readTree(text);
        StringBuilder keys = new StringBuilder();
        for (Map.Entry<String, JsonNode> entry : signed.properties()) {
            String name = entry.getKey().substring(PREFIX.length());
            if (!header(exchange, name).equals(entry.getValue().asString())) throw new FakeAxis.Refusal("15");
            keys.append(keys.isEmpty() ? "" : ";").append(name);
        }
        if (!keys.toString().equals(header(exchange, "sign-header-key"))) throw new FakeAxis.Refusal("15");
        return unit;
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(PREFIX + name);
        return value == null ? "" : value;
    }
}
