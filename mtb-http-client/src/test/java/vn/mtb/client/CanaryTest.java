package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.mtb.client.FaultServer.answer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Language;

@DisplayName("bí mật và dữ liệu cá nhân không lọt vào nhật ký, lỗi, chuỗi in hay JSON")
class CanaryTest {
    private static final String CANARY = "c4n4ry";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level before = root.getLevel();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void listen() {
        root.detachAppender("console");
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void restore() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    private static List<Credentials> credentials() {
        Secret secret = Secret.of("secret-c4n4ry");
        return List.of(
                Credentials.basic("user-c4n4ry", secret),
                Credentials.bearer(secret),
                Credentials.bearer(() -> Token.until(Instant.now().plusSeconds(60), secret)),
                Credentials.headers(Map.of("X-SecretKey", secret)),
                Credentials.signing(Hmac.sha256(secret), (call, key) -> call.set("X-Signature", key.hex("c4n4ry"))),
                Credentials.bearer(secret).and(Credentials.headers(Map.of("X-SecretKey", secret))));
    }

    private void say(Object thing) throws IOException {
        said.add(String.valueOf(thing));
        if (!(thing instanceof Throwable)) said.add(JSON.writeValueAsString(thing));
    }

    private void call(Transport transport, URI uri, Credentials credentials) throws IOException {
        Request request = Request.post(uri, Content.text("text/plain", "body-c4n4ry"))
                .header("X-Subject", "subject-c4n4ry")
                .as(credentials)
                .expecting("application/json");
        say(request);
        say(request.content().orElseThrow());
        Throwable failed = catchThrowable(() -> say(transport.call(request).decode(bytes -> JSON.readTree(bytes))));
        if (failed == null) return;
        assertThat(failed).isInstanceOf(ClientException.class);
        ClientException ours = (ClientException) failed;
        said.add(Throwables.getStackTrace(failed));
        said.add(ours.in(Language.VIETNAMESE));
        said.add(JSON.writeValueAsString(failed.getMessage()));
        ours.failure().answer().ifPresent(answer -> said.add(answer.toString()));
    }

    @Test
    void nothing_secret_gets_out() throws IOException {
        FaultServer.Deed[] deeds = {
            answer(401, "text/html", "<h1>c4n4ry</h1>", "Set-Cookie: s=c4n4ry"),
            answer(200, "application/json", "{\"name\":\"c4n4ry"),
            answer(200, "text/html", "<h1>c4n4ry</h1>"),
            answer(500, "application/json", "{\"trace\":\"c4n4ry\"}", "X-Header: c4n4ry"),
            answer(503, "text/plain", "c4n4ry"),
            answer(302, "text/plain", "c4n4ry", "Location: ftp://host/c4n4ry"),
            FaultServer.reset("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nc4n4ry"),
            FaultServer.raw("c4n4ry is no http\r\n\r\n"),
            FaultServer.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc4n4ry\r\n")
        };
        for (FaultServer.Deed deed : deeds) {
            for (Credentials credentials : credentials()) {
                List<Observer.Exchange> observed = new ArrayList<>();
                try (FaultServer server = FaultServer.doing(deed);
                        Transport transport = Transport.builder()
                                .attempts(1)
                                .observer(observed::add)
                                .build()) {
                    say(credentials);
                    call(transport, server.uri("/"), credentials);
                    say(transport);
                }
                for (Observer.Exchange exchange : observed) say(exchange);
            }
        }
        assertThat(log.list).as("everything is logged that can be").isNotEmpty();
        log.list.forEach(event -> said.add(event.getFormattedMessage()));
        assertThat(said).hasSizeGreaterThan(200).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void our_own_loggers_keep_path_and_query_to_themselves_too() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(503, "text/plain", ""), answer(200, "text/plain", ""));
                Transport transport =
                        Transport.builder().time(new HandTime(Instant.EPOCH)).build()) {
            transport.call(
                    Request.get(server.uri("/nguyen-c4n4ry?phone=c4n4ry")).named("Email/get"));
        }
        List<String> ours = log.list.stream()
                .filter(event -> event.getLoggerName().startsWith("vn.mtb"))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertThat(ours).anyMatch(line -> line.contains("server-busy")).anyMatch(line -> line.contains("HTTP 200"));
        assertThat(ours).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void a_source_that_fails_is_not_quoted_in_any_log() throws IOException {
        Credentials failing = Credentials.bearer(() -> {
            throw new IllegalStateException("the key c4n4ry is wrong");
        });
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", ""));
                Transport transport = Transport.builder().build()) {
            assertThat(catchThrowable(
                            () -> transport.call(Request.get(server.uri("/")).as(failing))))
                    .as("it is the caller's own exception, and goes to the caller")
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(CANARY));
    }

    @Test
    void what_holds_a_secret_prints_without_it() throws IOException {
        Secret secret = Secret.of("secret-c4n4ry");
        for (Credentials credentials : credentials()) say(credentials);
        say(secret);
        say(new Token(secret, Optional.empty()));
        say(Hmac.sha256(secret));
        say(Dispatch.of(
                        OfficialDocument.unnumbered(DocumentType.REPORT, java.time.LocalDate.of(2026, 1, 5)),
                        Channel.CITY_MAIL,
                        "subject-c4n4ry",
                        List.of(new Enclosure("file-c4n4ry", Content.text("text/plain", "c4n4ry"))))
                .saying(List.of(new Writing(Writing.Place.BODY, "c4n4ry")))
                .toString());
        assertThat(said).noneMatch(line -> line.contains(CANARY));
        assertThat(secret).isEqualTo(Secret.of("secret-c4n4ry")).isNotEqualTo(Secret.of("other"));
    }
}
