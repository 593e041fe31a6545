package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("cửa vào một hệ thống")
class GateTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private final CountDownLatch seen = new CountDownLatch(1);
    private final FaultScript script = new FaultScript(List.of(), 1, Duration.ofMillis(30));
    private final BlockingQueue<CallLog.Line> told = new LinkedBlockingQueue<>();
    private HttpServer system;
    private Gate gate;

    @BeforeEach
    void open() throws IOException {
        system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        system.setExecutor(Loopback.threads("system"));
        system.createContext("/", this::echo);
        system.createContext("/stream", this::stream);
        system.start();
        gate = Gate.open(Door.MAIL, 0, script, new CallLog(told::add));
        gate.leadTo(URI.create("http://127.0.0.1:" + system.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        gate.close();
        system.stop(0);
    }

    private void echo(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String length = exchange.getRequestHeaders().getFirst("Content-Length");
            arrived.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-Name") + " " + length + " " + body);
            exchange.getResponseHeaders().set("Location", "/there");
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.length == 0 ? 308 : 201, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** Sends the second half only when the first was seen at the other end. */
    private void stream(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("một".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            boolean first = seen.await(20, TimeUnit.SECONDS);
            exchange.getResponseBody().write((first ? "hai" : "not seen").getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gate.url().resolve(path)).header("X-Name", "a");
    }

    private HttpResponse<String> post() throws Exception {
        return http.send(to("/x").POST(BodyPublishers.ofString("thân")).build(), BodyHandlers.ofString());
    }

    private CallLog.Line line() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void call_and_answer_go_through_as_they_are() throws Exception {
        HttpResponse<String> answer = post();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("thân");
        assertThat(answer.headers().firstValue("Location")).contains("/there");
        assertThat(arrived).containsExactly("/x a 5 thân");
        CallLog.Line line = line();
        assertThat(line.call()).isEqualTo("POST /x");
        assertThat(line.status()).contains(201);
        assertThat(line.fault()).isEmpty();
    }

    @Test
    @DisplayName("truy vấn tới nơi nguyên vẹn và không vào nhật ký")
    void a_query_arrives_as_it_was_written_and_is_not_logged() throws Exception {
        HttpResponse<String> answer =
                http.send(to("/a%20b?name=c%E1%BB%A7a&x=%2F").GET().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(arrived).containsExactly("/a%20b?name=c%E1%BB%A7a&x=%2F a 0 ");
        assertThat(line().call()).isEqualTo("GET /a b");
    }

    @Test
    void a_body_of_unknown_length_goes_through() throws Exception {
        HttpRequest request = to("/x").POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("lớn".repeat(50_000).getBytes(StandardCharsets.UTF_8))))
                .build();

        assertThat(http.send(request, BodyHandlers.ofString()).body()).isEqualTo("lớn".repeat(50_000));
    }

    @Test
    @DisplayName("luồng sự kiện tới từng phần, không đợi hết")
    void a_stream_arrives_as_it_comes() throws Exception {
        HttpResponse<InputStream> answer = http.send(to("/stream").GET().build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(5), StandardCharsets.UTF_8)).isEqualTo("một");
            seen.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hai");
        }
    }

    @Test
    void a_busy_door_says_when_to_come_again_and_lets_nothing_through() throws Exception {
        script.change(List.of(Fault.BUSY));
        HttpResponse<String> answer = post();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(arrived).isEmpty();
        assertThat(line().fault()).contains(Fault.BUSY);
    }

    @Test
    void a_door_out_of_order_lets_nothing_through() throws Exception {
        script.change(List.of(Fault.UNAVAILABLE));

        assertThat(post().statusCode()).isEqualTo(503);
        assertThat(arrived).isEmpty();
    }

    @Test
    void a_broken_connection_breaks_before_anything_arrives() throws Exception {
        script.change(List.of(Fault.RESET));

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(arrived).isEmpty();
        CallLog.Line line = line();
        assertThat(line.status()).isEmpty();
        assertThat(line.fault()).contains(Fault.RESET);
    }

    @Test
    void a_lost_answer_is_one_to_a_call_that_arrived() throws Exception {
        script.change(List.of(Fault.LOST));

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(arrived).containsOnly("/x a 5 thân");
        assertThat(gate.faults()).isEqualTo(gate.calls());
    }

    @Test
    void a_slow_call_takes_its_time_and_arrives() throws Exception {
        script.change(List.of(Fault.SLOW));

        assertThat(post().statusCode()).isEqualTo(201);
        assertThat(line().took()).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    @DisplayName("mỗi bao nhiêu lần gọi thì tới lỗi kế tiếp, quay vòng")
    void faults_come_in_turns() {
        FaultScript turns = new FaultScript(List.of(Fault.SLOW, Fault.BUSY), 3, Duration.ofSeconds(1));
        Optional<Fault> none = Optional.empty();

        assertThat(LongStream.rangeClosed(1, 9).mapToObj(turns::fault))
                .containsExactly(
                        none,
                        none,
                        Optional.of(Fault.SLOW),
                        none,
                        none,
                        Optional.of(Fault.BUSY),
                        none,
                        none,
                        Optional.of(Fault.SLOW));
    }
}
