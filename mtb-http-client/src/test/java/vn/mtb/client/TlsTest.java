package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TLS: tin ai, và cho xem chứng thư nào, là do người dùng đặt")
class TlsTest {
    private static FaultServer secured(boolean asking) throws Exception {
        return Certificates.secured(asking, answer(200, "text/plain", "secured"));
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
                        .tls(Tls.trusting(Certificates.trusting(Certificates.server(), "server")))
                        .build()) {
            assertThat(transport.call(Request.get(https(at))).text()).isEqualTo("secured");
        }
    }

    @Test
    void the_client_shows_its_certificate_where_it_is_asked() throws Exception {
        try (FaultServer at = secured(true);
                Transport shown = Transport.builder()
                        .tls(Tls.trusting(
                                Certificates.trusting(Certificates.server(), "server"),
                                Certificates.client(),
                                Certificates.PASSWORD))
                        .build();
                Transport bare = Transport.builder()
                        .attempts(1)
                        .tls(Tls.trusting(Certificates.trusting(Certificates.server(), "server")))
                        .build()) {
            assertThat(shown.call(Request.get(https(at))).text()).isEqualTo("secured");
            assertThat(catchThrowableOfType(ClientException.class, () -> bare.call(Request.get(https(at)))))
                    .isInstanceOf(Unreachable.class);
        }
    }
}
