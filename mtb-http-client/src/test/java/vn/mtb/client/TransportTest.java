package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.client.FaultServer.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("một lần gọi bình thường")
class TransportTest {
    private final List<Observer.Exchange> observed = new ArrayList<>();
    private final Transport transport =
            Transport.builder().observer(observed::add).build();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void an_answer_is_read_with_its_headers() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(
                200, "application/json; charset=utf-8", "{\"chào\":1}", "X-Request-Id: r-7", "Link: a", "Link: b"))) {
            Answer answer = transport.call(Request.get(server.uri("/a?b=c")).expecting("application/json"));
            assertThat(answer.text()).isEqualTo("{\"chào\":1}");
            assertThat(answer.type()).isEqualTo("application/json");
            assertThat(answer.length()).hasValue(answer.bytes().length);
            assertThat(answer.requestId()).contains("r-7");
            assertThat(answer.headers("link")).containsExactly("a", "b");
            assertThat(answer.uri()).isEqualTo(server.uri("/a?b=c"));
            FaultServer.Seen seen = server.seen().get(0);
            assertThat(seen.path()).isEqualTo("/a?b=c");
            assertThat(seen.header("Accept")).isEqualTo("application/json");
            assertThat(seen.header("User-Agent")).isEqualTo("mtb-http-client");
        }
    }

    @Test
    void what_is_posted_arrives_with_its_type_and_length() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(201, "", ""))) {
            transport.call(Request.post(server.uri("/"), Content.text("text/plain; charset=utf-8", "Kính gửi"))
                    .header("X-Order", "1"));
            FaultServer.Seen seen = server.seen().get(0);
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.text()).isEqualTo("Kính gửi");
            assertThat(seen.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
            assertThat(seen.header("Content-Length")).isEqualTo("11");
            assertThat(seen.header("X-Order")).isEqualTo("1");
        }
    }

    @Test
    void a_post_of_nothing_says_that_it_has_no_content() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "", ""))) {
            transport.call(Request.post(server.uri("/getAgenciesList")));
            assertThat(server.seen().get(0).header("Content-Length")).isEqualTo("0");
        }
    }

    @Test
    void content_of_unknown_length_goes_in_chunks() throws IOException {
        byte[] large = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Content content =
                Content.from("application/octet-stream", OptionalLong.empty(), () -> new ByteArrayInputStream(large));
        try (FaultServer server = FaultServer.doing(answer(200, "", ""))) {
            transport.call(Request.put(server.uri("/"), content));
            assertThat(server.seen().get(0).body()).isEqualTo(large);
            assertThat(server.seen().get(0).header("Transfer-Encoding")).isEqualTo("chunked");
        }
    }

    @Test
    void an_error_while_content_is_read_ends_that_call_alone() throws IOException {
        Content broken = Content.from("application/octet-stream", OptionalLong.empty(), () -> {
            throw new StackOverflowError("of the content");
        });
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"))) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> transport.call(Request.put(server.uri("/"), broken)))
                        .isInstanceOf(StackOverflowError.class)
                        .hasMessage("of the content");
            }
            assertThat(transport.call(Request.get(server.uri("/"))).text()).isEqualTo("ok");
        }
    }

    @Test
    void connections_are_used_again() throws IOException {
        List<Integer> ports = new ArrayList<>();
        try (FaultServer server = new FaultServer(request -> new FaultServer.Deed() {
            @Override
            public void to(java.net.Socket socket, java.io.OutputStream out) throws IOException, InterruptedException {
                ports.add(socket.getPort());
                answer(200, "text/plain", "ok").to(socket, out);
            }

            @Override
            public boolean keepsOpen() {
                return true;
            }
        })) {
            for (int i = 0; i < 5; i++) {
                transport.call(Request.get(server.uri("/")));
                transport.stream(Request.get(server.uri("/")), (head, body) -> body.read());
            }
            assertThat(ports).hasSize(10).containsOnly(ports.get(0));
        }
    }

    @Test
    void a_file_goes_up_and_comes_down_with_progress(@TempDir Path directory) throws IOException {
        byte[] bytes = "văn bản ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("in"), bytes);
        List<Long> sent = new ArrayList<>();
        List<Long> received = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void sent(long so) {
                sent.add(so);
            }

            @Override
            public void received(long so) {
                received.add(so);
            }
        };
        try (FaultServer server = new FaultServer(request -> answer(200, "application/pdf", request.body()))) {
            Path copy = directory.resolve("out");
            long written = transport.stream(
                    Request.post(server.uri("/"), Content.file("application/pdf", file))
                            .progress(progress),
                    (head, body) -> Files.copy(body, copy));
            assertThat(written).isEqualTo(bytes.length);
            assertThat(copy).hasBinaryContent(bytes);
            assertThat(sent).isSorted().last().isEqualTo((long) bytes.length);
            assertThat(received).isSorted().last().isEqualTo((long) bytes.length);
        }
    }

    @Test
    void a_spooled_stream_can_be_sent_again_and_leaves_nothing_behind(@TempDir Path directory) throws IOException {
        InputStream once = new ByteArrayInputStream("một lần".getBytes(StandardCharsets.UTF_8));
        try (FaultServer server = FaultServer.doing(answer(503, "", ""), answer(200, "", ""));
                Transport patient = Transport.builder()
                        .time(new HandTime(java.time.Instant.EPOCH))
                        .build();
                Spool spool = Spool.of("text/plain", once, directory)) {
            patient.call(Request.put(server.uri("/"), spool));
            assertThat(server.seen()).extracting(FaultServer.Seen::text).containsExactly("một lần", "một lần");
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_readers_own_trouble_is_not_the_networks() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"))) {
            assertThatThrownBy(() -> transport.stream(Request.get(server.uri("/")), (head, body) -> {
                        throw new IOException("disk full");
                    }))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("disk full");
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void content_that_cannot_be_read_is_not_the_networks_trouble_either(@TempDir Path directory) throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"))) {
            Content gone = Content.file("application/pdf", directory.resolve("gone.pdf"));
            assertThatThrownBy(() -> transport.call(Request.put(server.uri("/"), gone)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(java.nio.file.NoSuchFileException.class);
        }
    }

    @Test
    void an_observer_is_told_what_may_label_a_metric_and_no_more() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"))) {
            transport.call(Request.post(server.uri("/nguyen.van.a?phone=0912"), Content.text("text/plain", "secret"))
                    .named("Email/set"));
        }
        assertThat(observed).hasSize(1);
        Observer.Exchange exchange = observed.get(0);
        assertThat(exchange.operation()).isEqualTo("Email/set");
        assertThat(exchange.status()).hasValue(200);
        assertThat(exchange.problem()).isEmpty();
        assertThat(exchange.attempts()).isEqualTo(1);
        assertThat(exchange.sent()).isEqualTo(6);
        assertThat(exchange.received()).isEqualTo(2);
        assertThat(exchange.toString()).doesNotContain("nguyen", "0912");
    }

    @Test
    void an_observer_that_fails_breaks_no_call() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"));
                Transport watched = Transport.builder()
                        .observer(exchange -> {
                            throw new IllegalStateException("metrics are down");
                        })
                        .build()) {
            assertThat(watched.call(Request.get(server.uri("/"))).text()).isEqualTo("ok");
        }
    }

    @Test
    void who_watches_a_call_is_asked_when_it_begins_and_told_when_it_ends_in_the_thread_that_makes_it()
            throws IOException {
        List<String> seen = new ArrayList<>();
        record Watching(List<String> seen, String name) implements Observer {
            @Override
            public Consumer<Exchange> begins(String operation, String method) {
                seen.add(name + " begins " + operation + " " + method + " in "
                        + Thread.currentThread().getName());
                return over -> seen.add(name + " ends " + over.status().orElse(0) + " in "
                        + Thread.currentThread().getName());
            }

            @Override
            public void observed(Exchange exchange) {
                throw new AssertionError("it was asked when the call began");
            }
        }
        String here = Thread.currentThread().getName();
        try (FaultServer server = FaultServer.doing(answer(200, "text/plain", "ok"));
                Transport watched = Transport.builder()
                        .observer(new Watching(seen, "outer"))
                        .observer(new Watching(seen, "inner"))
                        .build()) {
            watched.call(Request.get(server.uri("/secret?name=nguyen")).named("ping"));
        }
        assertThat(seen)
                .containsExactly(
                        "outer begins ping GET in " + here,
                        "inner begins ping GET in " + here,
                        "inner ends 200 in " + here,
                        "outer ends 200 in " + here);
    }

    @Test
    void a_proxy_is_asked_instead_of_the_host() throws IOException {
        try (FaultServer proxy = FaultServer.doing(answer(200, "text/plain", "through"));
                Transport behind = Transport.builder().proxy(proxy.uri("")).build()) {
            URI far = URI.create("http://mail.hanoi.test/jmap");
            assertThat(behind.call(Request.get(far)).text()).isEqualTo("through");
            assertThat(proxy.seen().get(0).path()).isEqualTo("http://mail.hanoi.test/jmap");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "giấy mời", "\u007f"})
    void no_header_can_be_smuggled_in(String value) {
        URI uri = URI.create("http://127.0.0.1:1/");
        assertThatThrownBy(() -> Request.get(uri).header("X-Subject", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Subject")
                .hasMessageNotContaining("Evil")
                .hasMessageNotContaining("giấy");
        assertThatThrownBy(() -> Content.text(value, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Request.get(uri).named(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Credentials.headers(java.util.Map.of("X-Key", Secret.of(value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Evil");
        assertThatThrownBy(() -> Request.get(uri).header(value, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/", "mailto:a@b", "/relative", "http:///path", "https://user:pw@host/"})
    void an_address_that_cannot_be_called_is_refused_at_once(String address) {
        assertThatThrownBy(() -> Request.get(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pw");
    }

    @Test
    void every_time_is_finite() {
        TransportBuilder builder = Transport.builder();
        for (Duration span : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2))) {
            assertThatThrownBy(() -> builder.completeWithin(span)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.connectWithin(span)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.silentFor(span)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
