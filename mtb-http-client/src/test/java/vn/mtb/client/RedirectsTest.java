package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;

import java.io.IOException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("chuyển hướng: đi theo, nhưng không mang thông tin xác thực sang máy khác")
class RedirectsTest {
    private static final Credentials CREDENTIALS = Credentials.basic("lan", Secret.of("pw-canary"))
            .and(Credentials.headers(java.util.Map.of("X-SecretKey", Secret.of("key-canary"))));

    private final Transport transport = Transport.builder().attempts(1).build();

    @AfterEach
    void close() {
        transport.close();
    }

    private static FaultServer.Deed to(int status, String location) {
        return answer(status, "text/html", "<a>moved</a>", "Location: " + location);
    }

    private static Function<FaultServer.Seen, FaultServer.Deed> from(String path, FaultServer.Deed deed) {
        return request -> request.path().equals(path) ? deed : answer(200, "text/plain", "here");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void reading_follows_every_kind_and_resolves_against_where_it_stands(int status) throws IOException {
        try (FaultServer server = new FaultServer(request -> switch (request.path()) {
            case "/.well-known/jmap" -> to(status, "/jmap/");
            case "/jmap/" -> to(status, "session?a=b#part");
            default -> answer(200, "text/plain", "here");
        })) {
            Answer answer =
                    transport.call(Request.get(server.uri("/.well-known/jmap")).as(CREDENTIALS));
            assertThat(answer.uri()).isEqualTo(server.uri("/jmap/session?a=b"));
            assertThat(server.seen())
                    .hasSize(3)
                    .allSatisfy(seen -> assertThat(seen.header("Authorization")).startsWith("Basic "));
        }
    }

    @Test
    void credentials_and_the_callers_headers_stay_when_the_host_changes() throws IOException {
        try (FaultServer server = new FaultServer(request -> answer(200, "text/plain", "stranger"))) {
            server.now(request -> request.path().equals("/a")
                    ? to(302, server.foreign("/b").toString())
                    : answer(200, "text/plain", "stranger"));
            Answer answer = transport.call(Request.get(server.uri("/a"))
                    .as(CREDENTIALS)
                    .header("X-Own", "own-canary")
                    .expecting("text/plain"));
            assertThat(answer.text()).isEqualTo("stranger");
            FaultServer.Seen there = server.seen().get(1);
            assertThat(there.headers().toString()).doesNotContain("canary", "authorization", "Basic");
            assertThat(there.header("Accept")).isEqualTo("text/plain");
        }
    }

    @Test
    void a_stranger_who_asks_for_credentials_gets_none() throws IOException {
        try (FaultServer server = new FaultServer(request -> answer(401, "", ""))) {
            server.now(request ->
                    request.path().equals("/a") ? to(307, server.foreign("/b").toString()) : answer(401, "", ""));
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> transport.call(Request.get(server.uri("/a")).as(CREDENTIALS)));
            assertThat(failed).isInstanceOf(NotAuthorised.class);
            assertThat(server.seen()).hasSize(2);
            assertThat(server.seen().get(1).headers().toString()).doesNotContain("canary", "Basic");
        }
    }

    @Test
    void circles_are_refused() throws IOException {
        try (FaultServer server =
                new FaultServer(request -> to(302, request.path().equals("/a") ? "/b" : "/a"))) {
            assertThat(code(Request.get(server.uri("/a")))).isEqualTo("redirect-loop");
            assertThat(server.seen()).hasSize(2);
        }
        try (FaultServer server = new FaultServer(request -> to(302, request.path() + "a"))) {
            assertThat(code(Request.get(server.uri("/a")))).isEqualTo("redirect-loop");
            assertThat(server.seen()).hasSize(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"307, true", "308, true", "301, false", "302, false", "303, false"})
    void a_post_is_sent_on_within_its_host_and_only_where_it_stays_a_post(int status, boolean followed)
            throws IOException {
        try (FaultServer server = new FaultServer(from("/a", to(status, "/b")))) {
            Request post = Request.post(server.uri("/a"), Content.text("text/plain", "once"));
            if (followed) {
                assertThat(transport.call(post).text()).isEqualTo("here");
                assertThat(server.seen()).extracting(FaultServer.Seen::text).containsExactly("once", "once");
            } else {
                assertThat(code(post)).isEqualTo("redirect-refused");
                assertThat(server.seen()).hasSize(1);
            }
        }
    }

    @Test
    void content_does_not_go_to_another_host() throws IOException {
        try (FaultServer server = new FaultServer(request -> answer(200, "text/plain", "stranger"))) {
            server.now(from("/a", to(307, server.foreign("/b").toString())));
            assertThat(code(Request.post(server.uri("/a"), Content.text("text/plain", "once"))))
                    .isEqualTo("redirect-refused");
            assertThat(server.seen()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://host/",
                "javascript:alert(1)",
                "http://user:pw@127.0.0.1/",
                "http://",
                "%%%",
                "file:///etc/passwd"
            })
    void an_address_that_cannot_be_called_is_not_followed(String location) throws IOException {
        try (FaultServer server = FaultServer.doing(to(302, location))) {
            assertThat(code(Request.get(server.uri("/a")))).isEqualTo("redirect-refused");
        }
    }

    @Test
    void a_redirect_without_an_address_is_no_success() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(302, "", ""))) {
            assertThat(code(Request.get(server.uri("/a")))).isEqualTo("redirect-refused");
        }
    }

    private String code(Request request) {
        ClientException failed = catchThrowableOfType(ClientException.class, () -> transport.call(request));
        return failed.code();
    }
}
