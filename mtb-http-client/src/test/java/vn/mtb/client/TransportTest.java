package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("một lần gọi bình thường")
class TransportTest {
    private final Transport transport = Transport.builder().build();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void an_answer_is_read_with_its_headers() throws IOException {
        try (FaultServer server = FaultServer.doing(
                FaultServer.answer(200, "application/json; charset=utf-8", "{\"chào\":1}", "X-Request-Id: r-7"))) {
            Answer answer = transport.call(Request.get(server.uri("/a?b=c")).expecting("application/json"));
            assertThat(answer.text()).isEqualTo("{\"chào\":1}");
            assertThat(answer.type()).isEqualTo("application/json");
            assertThat(answer.requestId()).contains("r-7");
            assertThat(server.seen()).hasSize(1);
            assertThat(server.seen().get(0).path()).isEqualTo("/a?b=c");
            assertThat(server.seen().get(0).header("Accept")).isEqualTo("application/json");
        }
    }
}
