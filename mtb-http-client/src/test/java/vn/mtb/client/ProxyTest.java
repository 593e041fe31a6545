package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("proxy: có mật khẩu, cho http và cho https, và mật khẩu không lọt ra ngoài")
class ProxyTest {
    private static final String USER = "proxy-user";
    private static final Secret PASSWORD = Secret.of("pw-c4n4ry-ậ");
    private static final String SHOWN = "Basic "
            + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD.reveal()).getBytes(StandardCharsets.UTF_8));

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        root.detachAppender("console");
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void nothing_secret_was_logged() {
        root.detachAppender(log);
        root.setLevel(before);
        assertThat(log.list)
                .isNotEmpty()
                .noneMatch(event -> event.getFormattedMessage().contains("c4n4ry"))
                .noneMatch(event -> event.getFormattedMessage().contains(SHOWN.substring(6)));
    }

    /** A small proxy: it wants the password, opens tunnels to loopback, and answers for the host itself where no tunnel is asked for. */
    private static FaultServer proxy() throws IOException {
        return new FaultServer(seen -> {
            if (!seen.header("Proxy-Authorization").equals(SHOWN)) {
                return answer(407, "text/html", "<h1>who?</h1>", "Proxy-Authenticate: Basic realm=\"p\"");
            }
            if (!seen.method().equals("CONNECT")) return answer(200, "text/plain", "through the proxy");
            int port = URI.create("http://" + seen.path()).getPort();
            return (socket, out) -> tunnel(socket, out, port);
        });
    }

    private static void tunnel(Socket client, OutputStream out, int port) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread back = new Thread(() -> pump(server, client));
            back.setDaemon(true);
            back.start();
            pump(client, server);
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            byte[] some = new byte[4096];
            for (int n = in.read(some); n >= 0; n = in.read(some))
                to.getOutputStream().write(some, 0, n);
            to.shutdownOutput();
        } catch (IOException gone) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transport behind(FaultServer proxy, Secret password) throws Exception {
        return Transport.builder()
                .attempts(1)
                .tls(Tls.trusting(Certificates.trusting(Certificates.server(), "server")))
                .proxy(proxy.uri(""), USER, password)
                .build();
    }

    private static URI https(FaultServer at) {
        return URI.create("https://localhost:" + at.uri("/").getPort() + "/");
    }

    @Test
    void a_password_is_shown_to_the_proxy_at_once_and_a_body_goes_once() throws Exception {
        try (FaultServer proxy = proxy();
                Transport behind = behind(proxy, PASSWORD)) {
            URI far = URI.create("http://mail.hanoi.test/jmap");
            for (int i = 0; i < 2; i++) {
                Answer answer = behind.call(Request.post(far, Content.text("text/plain", "body")));
                assertThat(answer.text()).isEqualTo("through the proxy");
            }
            assertThat(proxy.seen()).hasSize(2).allMatch(seen -> seen.text().equals("body"));
        }
    }

    @Test
    void https_goes_through_a_tunnel_in_which_the_server_never_sees_the_proxys_password() throws Exception {
        try (FaultServer proxy = proxy();
                FaultServer server = Certificates.secured(answer(200, "text/plain", "secured"));
                Transport behind = behind(proxy, PASSWORD)) {
            Request request = Request.get(https(server)).as(Credentials.basic("lan", Secret.of("pw-lan")));
            assertThat(behind.call(request).text()).isEqualTo("secured");
            assertThat(behind.call(request).text()).isEqualTo("secured");
            assertThat(proxy.seen()).isNotEmpty().allMatch(seen -> seen.method().equals("CONNECT"));
            assertThat(proxy.seen())
                    .allMatch(seen -> seen.header("Authorization").isEmpty());
            assertThat(server.seen()).hasSize(2).allSatisfy(seen -> {
                assertThat(seen.header("Proxy-Authorization")).isEmpty();
                assertThat(seen.header("Authorization")).startsWith("Basic ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_wrong_password_is_said_to_be_the_proxys_affair(boolean secure) throws Exception {
        try (FaultServer proxy = proxy();
                FaultServer server = Certificates.secured(answer(200, "text/plain", "secured"));
                Transport behind = behind(proxy, Secret.of("wrong-c4n4ry"))) {
            URI far = secure ? https(server) : URI.create("http://mail.hanoi.test/");
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> behind.call(Request.post(far, Content.text("text/plain", "body"))
                            .as(Credentials.basic("lan", Secret.of("pw-lan")))));
            assertThat(failed).isInstanceOf(NotAuthorised.class);
            assertThat(failed.code()).isEqualTo("proxy-not-authorised");
            assertThat(failed.status()).hasValue(407);
            assertThat(Throwables.getStackTrace(failed)).doesNotContain("c4n4ry");
            assertThat(server.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 502, 503})
    void what_a_proxy_says_instead_of_opening_a_tunnel_is_not_the_servers_word(int status) throws Exception {
        try (FaultServer elsewhere = FaultServer.doing(answer(200, "text/plain", "elsewhere"));
                FaultServer proxy = FaultServer.doing(answer(
                        status, "text/html", "no", "Location: " + elsewhere.uri("/"), "WWW-Authenticate: Basic"));
                Transport behind = behind(proxy, PASSWORD)) {
            Unreachable failed = catchThrowableOfType(
                    Unreachable.class,
                    () -> behind.call(
                            Request.post(URI.create("https://localhost:1/"), Content.text("text/plain", "body"))));
            assertThat(failed.code()).isEqualTo("proxy-refused");
            assertThat(failed.mayHaveArrived()).isFalse();
            assertThat(failed.isRetryable()).isEqualTo(status > 500);
            assertThat(elsewhere.seen()).isEmpty();
        }
    }

    @Test
    void a_tunnel_that_breaks_off_before_it_stands_carried_nothing() throws Exception {
        try (FaultServer proxy = FaultServer.doing(FaultServer.reset(""));
                Transport behind = behind(proxy, PASSWORD)) {
            Unreachable failed = catchThrowableOfType(
                    Unreachable.class,
                    () -> behind.call(
                            Request.post(URI.create("https://localhost:1/"), Content.text("text/plain", "body"))));
            assertThat(failed.mayHaveArrived()).isFalse();
        }
    }

    @Test
    void a_builder_says_nothing_of_the_password() throws Exception {
        try (FaultServer proxy = proxy();
                Transport behind = behind(proxy, PASSWORD)) {
            assertThat(behind.toString()).doesNotContain("c4n4ry");
            LoggerFactory.getLogger(ProxyTest.class).debug("{}", behind);
        }
    }
}
