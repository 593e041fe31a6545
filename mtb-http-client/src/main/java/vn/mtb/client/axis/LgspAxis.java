package vn.mtb.client.axis;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.Answer;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Head;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Token;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.party.AgencyCode;

/**
 * The axis in the REST dialect of a provincial LGSP (<i>trục theo LGSP của tỉnh</i>). <b>Experimental</b>: it was written from what others say of one province's
 * gateway and never met one; the paging of agencies above all is a guess that a server may ignore without harm.
 */
public final class LgspAxis extends Gateway {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final Duration TOKEN_LIVES = Duration.ofMinutes(30);
    private static final int DAYS_BACK = 30;
    private static final int MOST_DAYS_BACK = 366;
    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 10_000;

    private final Credentials shown;
    private final int daysBack;

    private LgspAxis(AgencyCode unit, URI base, Transport transport, Credentials shown, int daysBack) {
        super(unit, base, transport, EdXml.standard());
        this.shown = shown;
        this.daysBack = daysBack;
    }

    /**
     * What a unit shows to the gateway (<i>thông tin đăng nhập trục</i>): a login of its software, and a pair of its own.
     *
     * @param user the user of the software
     * @param password its password
     * @param application the code of the software
     * @param systemId the unit's id
     * @param systemKey the unit's key
     */
    public record Login(String user, Secret password, String application, Secret systemId, Secret systemKey) {}

    /**
     * The door of one unit.
     *
     * @param unit its code, in whose name it sends
     * @param address the gateway, without the version
     * @param login what the unit shows
     * @param transport by which calls go
     * @return the door
     */
    public static LgspAxis of(AgencyCode unit, URI address, Login login, Transport transport) {
        Map<String, Secret> pair = new LinkedHashMap<>();
        pair.put("X-SystemId", login.systemId());
        pair.put("X-SecretKey", login.systemKey());
        LgspAxis anonymous = new LgspAxis(unit, address, transport, Credentials.none(), DAYS_BACK);
        Credentials bearer = Credentials.login(transport, anonymous.login(login), answer -> token(answer, transport));
        return new LgspAxis(unit, address, transport, bearer.and(Credentials.headers(pair)), DAYS_BACK);
    }

    /**
     * The same door, asking for what came within other days than the last 30. This gateway lists by day and not by what waits: an
     * inbox that was off longer has to look further back once.
     *
     * @param days how many days back, 1 to 366
     * @return the door
     * @throws IllegalArgumentException for other numbers
     */
    public LgspAxis lookingBack(int days) {
        if (days < 1 || days > MOST_DAYS_BACK) {
            throw new IllegalArgumentException("a gateway is asked 1 to " + MOST_DAYS_BACK + " days back; got " + days);
        }
        return new LgspAxis(unit(), base(), transport(), shown, days);
    }

    private Request login(Login login) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("username", login.user())
                .put("password", login.password().reveal())
                .put("applicationCode", login.application())
                .putNull("otp")
                .putNull("twoFactorProvider");
        body.putArray("typeObjs").add(0).add(1);
        return Request.post(address("/v1/auth/login?allow_anonymous=true"), Content.text(JSON, body.toString()))
                .named("login")
                .expecting(JSON);
    }

    private static Token token(Answer answer, Transport transport) {
        String token =
                answer.decode(MAPPER::readTree).path("data").path("token").asString("");
        if (token.isEmpty()) throw new Unreadable(answer.failure("axis-no-token"));
        return Token.until(transport.time().instant().plus(TOKEN_LIVES), Secret.of(token));
    }

    @Override
    public List<Arrival> poll(Kind kind) {
        LocalDate today = today();
        Request request = get("/v1/syncReceivedEdocList?messageType=" + kind.wire() + "&fromDate="
                + written(today.minusDays(daysBack)) + "&toDate=" + written(today));
        List<Arrival> arrivals = new ArrayList<>();
        for (JsonNode row : call(request).path("data")) {
            String id = text(row, "docId").orElse("");
            arrived(new Arrival(id, kind, text(row, "from"), text(row, "to"), text(row, "status")), arrivals);
        }
        return List.copyOf(arrivals);
    }

    private static String written(LocalDate day) {
        return encoded(DAY.format(day));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Message fetch(Arrival arrival, Scratch scratch) {
        Request request = get("/v1/getEdoc?docId=" + encoded(arrival.id()))
                .within(WHILE_FILES_MOVE)
                .upTo(LARGEST_ANSWER);
        return fetched(file -> transport().stream(request, (head, body) -> download(head, body, file)), scratch);
    }

    /** The package comes as a text within JSON, which goes into the file as it comes. */
    private static JsonNode download(Head head, InputStream body, Path file) throws IOException {
        byte[] rest;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            rest = LongText.divert(head, body, "data", "edxml", out);
        }
        try {
            return checked(head, MAPPER.readTree(rest));
        } catch (JacksonException half) {
            throw new Unreadable(head.failure("not-parsable", head.type()));
        }
    }

    @Override
    String send(Kind kind, Content message) {
        Request request = Request.post(address("/v1/sendEdoc"), form(kind, message))
                .named("sendEdoc")
                .within(WHILE_FILES_MOVE)
                .as(shown)
                .expecting(JSON);
        Answer answer = transport().call(request);
        JsonNode data = checked(answer).path("data");
        if (!text(data, "status").orElse("OK").equals("OK"))
            throw refused(answer, text(data, "errorCode").orElse(""));
        return text(data, "docId").orElseThrow(() -> new Unreadable(answer.failure("axis-no-id")));
    }

    /**
     * A form of two parts whose length is known, for the gateway takes no other. Nobody who writes a document can know the boundary and
     * close the part with it.
     */
    private static Content form(Kind kind, Content message) {
        String boundary = "mtb-" + UUID.randomUUID();
        String start =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"messageType\"\r\n\r\n" + kind.wire()
                        + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"edocFile\"; filename=\"message.edxml\"\r\n"
                        + "Content-Type: application/xml\r\n\r\n";
        byte[] before = start.getBytes(StandardCharsets.US_ASCII);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        OptionalLong length = message.length();
        OptionalLong whole = length.isPresent()
                ? OptionalLong.of(before.length + length.getAsLong() + after.length)
                : OptionalLong.empty();
        return Content.from(
                "multipart/form-data; boundary=" + boundary,
                whole,
                () -> new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(before), message.open(), new ByteArrayInputStream(after)))));
    }

    @Override
    public void acknowledge(Arrival arrival, PackageState state) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("docId", arrival.id()).put("status", state.wire());
        call(Request.post(address("/v1/updateStatus"), Content.text(JSON, body.toString()))
                .named("updateStatus")
                .repeatable()
                .as(shown)
                .expecting(JSON));
    }

    @Override
    public void agencies(Consumer<Agency> reader) {
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode data = call(get("/v1/getAgenciesList?page=" + page + "&size=" + PAGE))
                    .path("data");
            for (JsonNode row : data.path("content")) reader.accept(agency(row));
            boolean moved = data.path("currentPage").asInt(page) == page;
            if (!moved
                    || page + 1 >= data.path("totalPages").asInt(1)
                    || data.path("content").isEmpty()) return;
        }
    }

    private static Agency agency(JsonNode row) {
        return new Agency(
                text(row, "id").orElse(""),
                text(row, "parentId"),
                text(row, "code").orElse(""),
                text(row, "oldCode"),
                text(row, "name"));
    }

    private Request get(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Request.get(address(path))
                .named(name.substring(0, (name + "?").indexOf('?')))
                .as(shown)
                .expecting(JSON);
    }

    private JsonNode call(Request request) {
        return patiently(() -> checked(transport().call(request)));
    }

    private static JsonNode checked(Answer answer) {
        return checked(answer, answer.decode(MAPPER::readTree));
    }

    /** Two shapes of answers were seen, one with a code and one with a flag; either says no in its own way. */
    private static JsonNode checked(Head head, JsonNode root) {
        if (!root.isObject()) throw new Unreadable(head.failure("axis-no-envelope"));
        JsonNode data = root.path("data");
        boolean detailed = root.path("errorDetail").size() > 0;
        boolean good = root.has("code")
                ? root.path("code").asInt(0) == 200
                : root.path("success").asBoolean(false);
        String error = text(data, "errorCode").orElse("");
        boolean failed = data.isObject() && text(data, "status").orElse("").equals("FAIL");
        if (!good || detailed || failed || !(error.isEmpty() || error.equals("0"))) throw refused(head, error);
        return root;
    }

    private static Optional<String> text(JsonNode row, String name) {
        return Optional.of(row.path(name).asString(""))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals("null"));
    }
}
