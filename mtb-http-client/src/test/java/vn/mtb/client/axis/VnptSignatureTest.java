package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.client.FaultServer;
import vn.mtb.client.Hmac;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.VnptAxis.HashStyle;
import vn.mtb.party.AgencyCode;

@DisplayName("chữ ký VNPT đúng từng byte như đã ghi lại")
class VnptSignatureTest {
    private static final Hmac KEY = Hmac.sha256(Secret.of("test-secret"));

    private static Map<String, String> captured() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        try (InputStream in = VnptSignatureTest.class.getResourceAsStream("vnpt-poll.headers")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                headers.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
        }
        return headers;
    }

    @Test
    void headers_their_order_and_the_hmac_are_those_of_the_capture() throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("servicetype", "eDoc");
        asked.put("messagetype", "edoc");
        Map<String, String> made =
                VnptSignature.headers("test.system", asked, "22112026T034517+0160", "application/json", KEY);
        assertThat(List.copyOf(made.entrySet()))
                .isEqualTo(List.copyOf(captured().entrySet()));
    }

    @Test
    void after_the_plus_sign_stand_milliseconds() {
        assertThat(VnptSignature.timestamp(Instant.parse("2026-11-21T20:45:17.160Z")))
                .isEqualTo("22112026T034517+0160");
        assertThat(VnptSignature.timestamp(Instant.parse("2026-11-21T17:00:00.007Z")))
                .isEqualTo("22112026T000000+0007");
    }

    @Test
    void on_the_wire_they_stand_in_the_same_order() throws Exception {
        String empty = "{\"data\":[],\"status\":\"OK\",\"ErrorDesc\":\"Thanh cong\",\"ErrorCode\":\"0\"}";
        try (FaultServer server = FaultServer.doing(FaultServer.answer(200, "application/json", empty));
                Transport transport = Transport.builder().build()) {
            VnptAxis axis = VnptAxis.of(
                    new AgencyCode("H26.901"), server.uri("/"), "test.system", Secret.of("test-secret"), transport);
            assertThat(axis.poll(DocumentAxis.Kind.DOCUMENT)).isEmpty();
            FaultServer.Seen seen = server.seen().get(0);
            List<String> names = new ArrayList<>();
            for (String name : captured().keySet()) names.add(name.toLowerCase(Locale.ROOT));
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.path()).isEqualTo("/getReceivedEdocList");
            assertThat(seen.headers().keySet().stream().filter(names::contains)).containsExactlyElementsOf(names);
            assertThat(seen.header("Content-Length")).isEqualTo("0");
            assertThat(seen.header("XroadVnpt-hash-header")).isEqualTo(KEY.hex(seen.header("XroadVnpt-sign-header")));
        }
    }

    @Test
    void a_digest_is_written_whole_unless_a_gateway_insists_on_the_vendors_way() {
        byte[] digest = {0x03, 0x2c, (byte) 0xf0, 0x00};
        assertThat(VnptAxis.hex(digest, HashStyle.CORRECT)).isEqualTo("032cf000");
        assertThat(VnptAxis.hex(digest, HashStyle.VENDOR)).isEqualTo("32cf00");
    }
}
