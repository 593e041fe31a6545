package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("TLS: tin ai, và cho xem chứng thư nào, là do người dùng đặt")
class TlsTest {
    private static final Secret PASSWORD = Secret.of("changeit");

    @TempDir
    private static Path directory;

    private static KeyStore server;
    private static KeyStore client;

    @BeforeAll
    static void certificates() throws Exception {
        server = made("server", "CN=localhost");
        client = made("client", "CN=Sở A");
    }

    private static KeyStore made(String name, String subject) throws Exception {
        Path file = directory.resolve(name + ".p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        subject,
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD.reveal(),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".txt").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.reveal().toCharArray());
        }
        return store;
    }

    private static KeyStore trusting(KeyStore other, String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(alias, other.getCertificate(alias));
        return store;
    }

    private static FaultServer secured(boolean asking) throws Exception {
        SSLContext context = Tls.trusting(trusting(client, "client"), server, PASSWORD);
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(asking);
        return new FaultServer(request -> answer(200, "text/plain", "secured"), socket);
    }

    private static URI https(FaultServer at) {
        return URI.create("https://localhost:" + at.uri("/").getPort() + "/");
    }

    @Test
    void a_server_whose_certificate_nobody_trusts_is_unreachable_and_sees_nothing() throws Exception {
        try (FaultServer at = secured(false);
                Transport transport = Transport.builder().build()) {
            ClientException failed =
                    catchThrowableOfType(ClientException.class, () -> transport.call(Request.get(https(at))));
            assertThat(failed).isInstanceOf(Unreachable.class);
            assertThat(failed.code()).isEqualTo("no-tls");
            assertThat(failed.isRetryable()).isFalse();
            assertThat(((Unreachable) failed).mayHaveArrived()).isFalse();
            assertThat(at.seen()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_ones_own_authority_is_trusted_where_it_is_named() throws Exception {
        try (FaultServer at = secured(false);
                Transport transport = Transport.builder()
                        .tls(Tls.trusting(trusting(server, "server")))
                        .build()) {
            assertThat(transport.call(Request.get(https(at))).text()).isEqualTo("secured");
        }
    }

    @Test
    void the_client_shows_its_certificate_where_it_is_asked() throws Exception {
        try (FaultServer at = secured(true);
                Transport shown = Transport.builder()
                        .tls(Tls.trusting(trusting(server, "server"), client, PASSWORD))
                        .build();
                Transport bare = Transport.builder()
                        .attempts(1)
                        .tls(Tls.trusting(trusting(server, "server")))
                        .build()) {
            assertThat(shown.call(Request.get(https(at))).text()).isEqualTo("secured");
            assertThat(catchThrowableOfType(ClientException.class, () -> bare.call(Request.get(https(at)))))
                    .isInstanceOf(Unreachable.class);
        }
    }
}
