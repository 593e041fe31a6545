package vn.mtb.client.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Head;
import vn.mtb.client.Hmac;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.party.AgencyCode;

/**
 * The axis in the dialect of VNPT's VXP, the national axis and its copies (<i>trục liên thông quốc gia</i>). Signature and headers are those that the vendor's own
 * client 2.0.1 was seen to send; the values in answers are known from other people's code.
 */
public final class VnptAxis extends Gateway {
    private static final String OCTETS = "application/octet-stream";
    private static final String GOOD = "0";

    private final String systemId;
    private final Hmac key;
    private final HashStyle hashStyle;

    /** How the digest of a file is written (<i>cách viết mã băm của tệp</i>). */
    public enum HashStyle {
        /** SHA-256 in 64 hexadecimal digits. */
        CORRECT,
        /** As the vendor's own client writes it: without the zero in front of a byte below 16. */
        VENDOR
    }

    private VnptAxis(
            AgencyCode unit, URI base, String systemId, Hmac key, HashStyle style, Transport transport, EdXml codec) {
        super(unit, base, transport, codec);
        this.systemId = systemId;
        this.key = key;
        this.hashStyle = style;
    }

    /**
     * The door of one unit.
     *
     * @param unit its code, in whose name it sends
     * @param address the gateway, without the name of a call
     * @param systemId under which the unit's software is registered
     * @param secret shared with the gateway
     * @param transport by which calls go
     * @return the door
     */
    public static VnptAxis of(AgencyCode unit, URI address, String systemId, Secret secret, Transport transport) {
        Objects.requireNonNull(systemId, "systemId");
        return new VnptAxis(
                unit, address, systemId, Hmac.sha256(secret), HashStyle.CORRECT, transport, EdXml.standard());
    }

    /**
     * The same, writing digests of files in another way, where a gateway insists.
     *
     * @param style how
     * @return the door
     */
    public VnptAxis hashing(HashStyle style) {
        return new VnptAxis(unit(), address(""), systemId, key, style, transport(), EdXml.standard());
    }

    @Override
    public List<Arrival> poll(Kind kind) {
        Request request = call("/getReceivedEdocList", asked(kind), JSON).repeatable();
        return patiently(() -> {
            List<Arrival> arrivals = new ArrayList<>();
            read(request, (head, json) -> answer(head, json, row -> arrived(arrival(row, kind), arrivals)));
            return List.copyOf(arrivals);
        });
    }

    private static Arrival arrival(Row row, Kind kind) {
        return new Arrival(row.or("docId", ""), kind, row.get("from"), row.get("to"), row.get("status"));
    }

    @Override
    public Message fetch(Arrival arrival, Scratch scratch) {
        Map<String, String> asked = asked(arrival.kind());
        asked.put("docId", arrival.id());
        Request request =
                body("/getEdoc", asked).repeatable().within(WHILE_FILES_MOVE).upTo(LARGEST_ANSWER);
        return fetched(file -> read(request, (head, json) -> download(head, json, file)), scratch);
    }

    /** The Base64 of the package goes into the file as it comes. */
    private Row download(Head head, JsonParser json, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return answer(head, json, (name, token) -> {
                if (!name.equals("data") || token != JsonToken.VALUE_STRING) return false;
                json.readBinaryValue(out);
                return true;
            });
        }
    }

    @Override
    String send(Kind kind, Content message) {
        Map<String, String> asked = asked(kind);
        asked.put("hash-file", digest(message));
        asked.put("from", unit().value());
        Request request = Request.post(address("/sendEdoc"), message)
                .named("sendEdoc")
                .within(WHILE_FILES_MOVE)
                .as(signed(asked, OCTETS));
        Row row = read(request, (head, json) -> {
            Row answered = answer(head, json, skipped -> {});
            if (answered.get("DocId").isEmpty()) throw new Unreadable(head.failure("axis-no-id"));
            return answered;
        });
        return row.or("DocId", "");
    }

    @Override
    public void acknowledge(Arrival arrival, PackageState state) {
        Map<String, String> asked = asked(arrival.kind());
        asked.put("docId", arrival.id());
        asked.put("status", state.wire());
        Request request = body("/updateStatus", asked).repeatable();
        patiently(() -> read(request, (head, json) -> answer(head, json, row -> {})));
    }

    @Override
    public void agencies(Consumer<Agency> reader) {
        Request request = call("/getAgenciesList", new LinkedHashMap<>(), JSON)
                .repeatable()
                .within(WHILE_FILES_MOVE);
        AtomicBoolean begun = new AtomicBoolean();
        Consumer<Row> each = row -> {
            begun.set(true);
            reader.accept(agency(row));
        };
        patiently(() -> read(request, (head, json) -> answer(head, json, each)), () -> !begun.get());
    }

    private static Agency agency(Row row) {
        return new Agency(row.or("id", ""), row.get("pid"), row.or("code", ""), row.get("oldCode"), row.get("name"));
    }

    private static Map<String, String> asked(Kind kind) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("servicetype", "eDoc");
        asked.put("messagetype", kind.wire());
        return asked;
    }

    private Request call(String path, Map<String, String> asked, String contentType) {
        return Request.post(address(path)).named(path.substring(1)).as(signed(asked, contentType));
    }

    private Request body(String path, Map<String, String> asked) {
        return Request.post(address(path), Content.text(JSON, "{}"))
                .named(path.substring(1))
                .as(signed(asked, JSON));
    }

    private Credentials signed(Map<String, String> asked, String contentType) {
        return Credentials.signing(key, (call, hmac) -> {
            String now = VnptSignature.timestamp(transport().time().instant());
            VnptSignature.headers(systemId, asked, now, contentType, hmac).forEach(call::set);
        });
    }

    private String digest(Content content) {
        try (InputStream in = content.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[32 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
            return hex(digest.digest(), hashStyle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(byte[] digest, HashStyle style) {
        if (style == HashStyle.CORRECT) return HexFormat.of().formatHex(digest);
        StringBuilder hex = new StringBuilder();
        for (byte b : digest) hex.append(Integer.toHexString(b & 0xFF));
        return hex.toString();
    }

    /** Takes a value of the envelope itself; whatever it leaves is read as a simple value, or skipped. */
    @FunctionalInterface
    private interface Taking {
        boolean take(String name, JsonToken token) throws IOException;
    }

    private static Row answer(Head head, JsonParser json, Consumer<Row> rows) throws IOException {
        return answer(head, json, (name, token) -> {
            if (!name.equals("data") || token != JsonToken.START_ARRAY) return false;
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                if (next == null) throw new Unreadable(head.failure("not-parsable", head.type()));
                if (next == JsonToken.START_OBJECT) rows.accept(Row.read(json));
                else json.skipChildren();
            }
            return true;
        });
    }

    /** Reads the envelope of an answer; success is the error code 0, and nothing else is. */
    private static Row answer(Head head, JsonParser json, Taking taking) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw new Unreadable(head.failure("axis-no-envelope"));
        Row envelope = new Row();
        JsonToken token = json.nextToken();
        while (token == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (!taking.take(name, value)) envelope.put(name, value, json);
            token = json.nextToken();
        }
        if (token != JsonToken.END_OBJECT) throw new Unreadable(head.failure("not-parsable", head.type()));
        Optional<String> code = envelope.get("ErrorCode");
        if (code.isEmpty()) throw new Unreadable(head.failure("axis-no-envelope"));
        if (!code.get().equals(GOOD)) throw refused(head, code.get());
        return envelope;
    }
}
