package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;
import static vn.mtb.client.FaultServer.drip;
import static vn.mtb.client.FaultServer.raw;
import static vn.mtb.client.FaultServer.reset;
import static vn.mtb.client.FaultServer.silence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.law.Language;

@DisplayName("máy chủ hỏng kiểu gì cũng ra lỗi có tên, trong thời hạn, không gửi hai lần")
class FaultsTest {
    private static final Duration DEADLINE = Duration.ofMillis(400);
    /** What a busy machine may add to a deadline. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final HandTime time = new HandTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final Transport patient = Transport.builder().time(time).build();
    private final Transport hurried =
            Transport.builder().completeWithin(DEADLINE).attempts(1).build();

    @AfterEach
    void close() {
        patient.close();
        hurried.close();
    }

    private static ClientException fails(Transport transport, Request request) {
        return catchThrowableOfType(ClientException.class, () -> transport.call(request));
    }

    private static Request post(URI uri) {
        return Request.post(uri, Content.text("text/plain", "once"));
    }

    @Test
    void nobody_listening_is_tried_again_even_for_a_post_for_nothing_was_sent() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        ClientException failed = fails(patient, post(URI.create("http://127.0.0.1:" + free + "/")));
        assertThat(failed).isInstanceOf(Unreachable.class);
        assertThat(failed.code()).isEqualTo("connection-refused");
        assertThat(((Unreachable) failed).mayHaveArrived()).isFalse();
        assertThat(failed.isRetryable()).isTrue();
        assertThat(time.pauses()).hasSize(3);
    }

    @Test
    void an_unknown_host_has_its_own_name() {
        ClientException failed = fails(hurried, Request.get(URI.create("http://khong-co.invalid/")));
        assertThat(failed).isInstanceOf(Unreachable.class);
        assertThat(failed.status()).isEmpty();
    }

    static Stream<Arguments> breaking() {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                Arguments.of("closed without a word", raw("")),
                Arguments.of("reset without a word", reset("")),
                Arguments.of("reset in the head", reset("HTTP/1.1 200 OK\r\nContent-")),
                Arguments.of("reset in the body", reset(head + "half")),
                Arguments.of("truncated body", raw(head + "half")),
                Arguments.of("truncated chunk", raw(chunked + "10\r\nhalf")),
                Arguments.of("no last chunk", raw(chunked + "4\r\nhalf\r\n")),
                Arguments.of("a chunk that is none", raw(chunked + "<html>\r\nhalf\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void what_breaks_off_is_read_again_but_never_posted_again(String how, FaultServer.Deed deed) throws IOException {
        try (FaultServer server = FaultServer.doing(deed)) {
            ClientException failed = fails(patient, post(server.uri("/")));
            assertThat(failed).isInstanceOf(Unreachable.class);
            assertThat(failed.code()).isEqualTo("broken-off");
            assertThat(((Unreachable) failed).mayHaveArrived()).isTrue();
            assertThat(failed.isRetryable()).isFalse();
            assertThat(server.seen()).as("never twice").hasSize(1);
        }
        try (FaultServer server = FaultServer.doing(deed, deed, answer(200, "text/plain", "whole"))) {
            assertThat(patient.call(Request.get(server.uri("/"))).text()).isEqualTo("whole");
            assertThat(server.seen()).hasSize(3);
        }
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("silence", silence()),
                Arguments.of("a drip in the status line", drip("HTTP/1.1 200 O")),
                Arguments.of("a drip in the head", drip("HTTP/1.1 200 OK\r\nX-Long: ")),
                Arguments.of("a drip in the body", drip("HTTP/1.1 200 OK\r\n\r\n")),
                Arguments.of("a drip in an error", drip("HTTP/1.1 500 No\r\n\r\n")),
                Arguments.of("a drip in a refusal", drip("HTTP/1.1 401 No\r\n\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void whatever_hangs_is_cut_at_the_deadline(String how, FaultServer.Deed deed) throws IOException {
        try (FaultServer server = FaultServer.doing(deed)) {
            long before = System.nanoTime();
            ClientException failed = fails(hurried, Request.get(server.uri("/")));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(DEADLINE, DEADLINE.plus(SLACK));
            assertThat(failed).isInstanceOf(Unreachable.class);
            assertThat(failed.code()).isEqualTo("deadline-passed");
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void a_request_may_have_less_time_than_its_transport_and_a_stream_is_cut_too() throws IOException {
        try (FaultServer server = FaultServer.doing(drip("HTTP/1.1 200 OK\r\n\r\n"));
                Transport transport = Transport.builder().build()) {
            Request request = Request.get(server.uri("/")).within(DEADLINE);
            ClientException failed = catchThrowableOfType(
                    ClientException.class, () -> transport.stream(request, (head, body) -> body.readAllBytes()));
            assertThat(failed.code()).isEqualTo("deadline-passed");
        }
    }

    @Test
    void silence_is_shorter_than_the_deadline_where_it_is_set_so() throws IOException {
        try (FaultServer server = FaultServer.doing(silence());
                Transport transport =
                        Transport.builder().silentFor(DEADLINE).attempts(1).build()) {
            assertThat(fails(transport, Request.get(server.uri("/"))).code()).isEqualTo("silent-server");
            assertThat(fails(transport, Request.get(server.uri("/")).silentFor(Duration.ofMillis(50)))
                            .code())
                    .isEqualTo("silent-server");
        }
    }

    static Stream<Arguments> busy() {
        return Stream.of(
                Arguments.of(429, "", Duration.ZERO),
                Arguments.of(503, "", Duration.ZERO),
                Arguments.of(429, "Retry-After: 7", Duration.ofSeconds(7)),
                Arguments.of(503, "Retry-After: 7", Duration.ofSeconds(7)),
                Arguments.of(503, "Retry-After: Sun, 22 Nov 2026 03:00:09 GMT", Duration.ofSeconds(9)),
                Arguments.of(503, "Retry-After: Sun, 22 Nov 2020 03:00:09 GMT", Duration.ZERO),
                Arguments.of(503, "Retry-After: soon", Duration.ZERO),
                Arguments.of(502, "Retry-After: 99999999999999999999", Duration.ZERO),
                Arguments.of(504, "Retry-After: -5", Duration.ZERO));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("busy")
    void a_busy_server_is_given_the_time_it_asks_for(int status, String header, Duration asked) throws IOException {
        FaultServer.Deed busy = header.isEmpty() ? answer(status, "", "") : answer(status, "", "", header);
        try (FaultServer server = FaultServer.doing(busy, answer(200, "text/plain", "now"))) {
            assertThat(patient.call(Request.get(server.uri("/"))).text()).isEqualTo("now");
            assertThat(time.pauses()).hasSize(1);
            assertThat(time.pauses().get(0)).isGreaterThanOrEqualTo(asked).isLessThan(Duration.ofSeconds(10));
        }
        try (FaultServer server = FaultServer.doing(busy)) {
            ClientException failed = fails(patient, post(server.uri("/")));
            assertThat(failed).isInstanceOf(Rejected.class);
            assertThat(failed.status()).hasValue(status);
            assertThat(failed.isRetryable())
                    .as("only too many requests says that nothing was done")
                    .isEqualTo(status == 429);
            assertThat(server.seen()).as("a post is not repeated").hasSize(1);
        }
    }

    @Test
    void who_asks_for_more_time_than_there_is_is_not_waited_for() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(503, "", "", "Retry-After: 3600"))) {
            ClientException failed = fails(patient, Request.get(server.uri("/")));
            assertThat(failed.retryAfter()).contains(Duration.ofHours(1));
            assertThat(failed.isRetryable()).isTrue();
            assertThat(server.seen()).hasSize(1);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @Test
    void busy_for_ever_ends_after_the_attempts_that_were_set() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(503, "text/html", "<h1>later</h1>"))) {
            ClientException failed = fails(patient, Request.get(server.uri("/")));
            assertThat(failed.code()).isEqualTo("server-busy");
            assertThat(server.seen()).hasSize(4);
        }
    }

    @Test
    void a_post_that_may_be_repeated_is() throws IOException {
        try (FaultServer server = FaultServer.doing(reset(""), answer(503, "", ""), answer(200, "text/plain", "ok"))) {
            assertThat(patient.call(post(server.uri("/")).repeatable()).text()).isEqualTo("ok");
            assertThat(server.seen()).extracting(FaultServer.Seen::text).containsExactly("once", "once", "once");
        }
    }

    @Test
    void a_stream_that_was_begun_is_not_begun_again() throws IOException {
        try (FaultServer server = FaultServer.doing(reset("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"))) {
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> patient.stream(Request.get(server.uri("/")), (head, body) -> body.readAllBytes()));
            assertThat(failed).isInstanceOf(Unreachable.class);
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void an_endless_answer_is_cut_at_its_bound() throws IOException {
        FaultServer.Deed endless = (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] page = new byte[8192];
            while (true) out.write(page);
        };
        try (FaultServer server = FaultServer.doing(endless)) {
            ClientException failed = fails(patient, Request.get(server.uri("/")).upTo(100_000));
            assertThat(failed).isInstanceOf(Unreadable.class);
            assertThat(failed.code()).isEqualTo("answer-too-long");
            assertThat(failed.isRetryable()).isFalse();
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void a_length_beyond_the_bound_is_refused_before_it_is_read() throws IOException {
        try (FaultServer server = FaultServer.doing(
                raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 999999999999\r\n\r\n"))) {
            assertThat(fails(patient, Request.get(server.uri("/"))).code()).isEqualTo("answer-too-long");
        }
    }

    @Test
    void what_no_memory_holds_is_refused_before_it_is_read_whatever_the_request_allows() throws IOException {
        for (long length : new long[] {(2L << 30) - 1, 2L << 30, 3L << 30, Long.MAX_VALUE}) {
            try (FaultServer server = FaultServer.doing(
                            FaultServer.raw("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\nx"));
                    Transport transport = Transport.builder().attempts(1).build()) {
                assertThatThrownBy(() ->
                                transport.call(Request.get(server.uri("/")).upTo(Long.MAX_VALUE)))
                        .isInstanceOfSatisfying(
                                Unreadable.class, e -> assertThat(e.code()).isEqualTo("answer-too-long"));
            }
        }
    }

    @Test
    void endless_headers_are_cut_too() throws IOException {
        FaultServer.Deed endless = (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
        };
        try (FaultServer server = FaultServer.doing(endless)) {
            assertThat(fails(hurried, Request.get(server.uri("/"))).code()).isIn("broken-off", "not-http");
        }
    }

    @Test
    void an_error_page_without_end_still_gives_its_status() throws IOException {
        FaultServer.Deed endless = (socket, out) -> {
            out.write("HTTP/1.1 403 No\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] page = new byte[8192];
            while (true) out.write(page);
        };
        try (FaultServer server = FaultServer.doing(endless)) {
            ClientException failed = fails(patient, Request.get(server.uri("/")));
            assertThat(failed).isInstanceOf(NotAuthorised.class);
            assertThat(failed.status()).hasValue(403);
            assertThat(failed.failure().answer().orElseThrow().bytes()).hasSize(64 << 10);
        }
    }

    @Test
    void what_is_no_http_is_unreadable() throws IOException {
        try (FaultServer server = FaultServer.doing(raw("220 mail.hanoi.test ESMTP bí-mật-canary\r\n"))) {
            ClientException failed = fails(hurried, Request.get(server.uri("/")));
            assertThat(failed.code()).isIn("not-http", "broken-off");
            assertThat(failed).hasMessageNotContaining("canary");
        }
    }

    static Stream<Arguments> senseless() {
        return Stream.of(
                Arguments.of("HTML", answer(200, "text/html", "<html>đăng nhập</html>"), "wrong-content-type"),
                Arguments.of("no type", answer(200, "", "{}"), "wrong-content-type"),
                Arguments.of(
                        "HTML that says it is JSON", answer(200, "application/json", "<html>canary"), "not-parsable"),
                Arguments.of("empty", answer(200, "application/json", ""), "empty-answer"),
                Arguments.of("half", answer(200, "application/json", "{\"token\":\"canary"), "not-parsable"),
                Arguments.of(
                        "wrong letters",
                        answer(200, "application/json", new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'}),
                        "not-parsable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("senseless")
    void what_makes_no_sense_is_unreadable_and_never_a_parse_error(String what, FaultServer.Deed deed, String code)
            throws IOException {
        try (FaultServer server = FaultServer.doing(deed)) {
            Request request = Request.get(server.uri("/")).expecting("application/json");
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> patient.call(request)
                            .decode(bytes -> new tools.jackson.databind.ObjectMapper().readTree(bytes)));
            assertThat(failed).isInstanceOf(Unreadable.class);
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.status()).hasValue(200);
            assertThat(failed).hasStackTraceContaining("vn.mtb.client");
            assertThat(org.assertj.core.util.Throwables.getStackTrace(failed)).doesNotContain("canary");
            assertThat(failed.in(Language.VIETNAMESE)).isNotEqualTo(failed.in(Language.ENGLISH));
        }
    }

    @Test
    void text_in_another_character_set_is_read_by_it_or_refused() throws IOException {
        byte[] latin = "Hà Nội".getBytes(StandardCharsets.UTF_16);
        try (FaultServer server = FaultServer.doing(
                answer(200, "text/plain; charset=UTF-16", latin),
                answer(200, "text/plain; charset=utf-8", new byte[] {(byte) 0xff}),
                answer(200, "text/plain; charset=x-tcvn-9999", "a"),
                answer(200, "text/plain", new byte[] {(byte) 0xff}))) {
            assertThat(patient.call(Request.get(server.uri("/"))).text()).isEqualTo("Hà Nội");
            for (int i = 0; i < 3; i++) {
                Answer answer = patient.call(Request.get(server.uri("/")));
                assertThat(catchThrowableOfType(ClientException.class, answer::text)
                                .code())
                        .isEqualTo("wrong-charset");
            }
        }
    }

    @Test
    void a_no_is_a_no_with_status_and_request_id() throws IOException {
        for (int status : List.of(400, 404, 409, 410, 413, 422, 500, 501)) {
            try (FaultServer server = FaultServer.doing(
                    answer(status, "application/problem+json", "{\"canary\":1}", "X-Request-Id: q-1"))) {
                ClientException failed = fails(patient, Request.get(server.uri("/")));
                assertThat(failed).isInstanceOf(Rejected.class).hasMessageNotContaining("canary");
                assertThat(failed.status()).hasValue(status);
                assertThat(failed.requestId()).contains("q-1");
                assertThat(failed.isRetryable()).isFalse();
                assertThat(failed.failure().answer().orElseThrow().text()).isEqualTo("{\"canary\":1}");
                assertThat(server.seen()).hasSize(1);
            }
        }
    }

    @Test
    void an_interrupted_thread_stops_waiting_and_stays_interrupted() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(503, "", ""));
                Transport transport = Transport.builder().build()) {
            Thread.currentThread().interrupt();
            ClientException failed = fails(transport, Request.get(server.uri("/")));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failed.code()).isEqualTo("interrupted");
            assertThat(server.seen()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void waiting_for_a_free_connection_ends_at_the_deadline_or_before_it() throws Exception {
        try (FaultServer server = FaultServer.doing(silence());
                Transport narrow = Transport.builder()
                        .connections(1, 1)
                        .connectWithin(Duration.ofMillis(100))
                        .attempts(1)
                        .build();
                Transport slow =
                        Transport.builder().connections(1, 1).attempts(1).build()) {
            for (Transport transport : List.of(narrow, slow)) {
                Thread holding = new Thread(() -> fails(transport, Request.get(server.uri("/"))));
                int before = server.seen().size();
                holding.start();
                while (server.seen().size() == before) Thread.onSpinWait();
                ClientException failed = fails(transport, post(server.uri("/")).within(DEADLINE));
                assertThat(failed.code()).isEqualTo(transport == narrow ? "no-free-connection" : "deadline-passed");
                assertThat(((Unreachable) failed).mayHaveArrived()).isFalse();
                assertThat(failed.isRetryable()).isTrue();
                transport.close();
                holding.join();
            }
        }
    }
}
