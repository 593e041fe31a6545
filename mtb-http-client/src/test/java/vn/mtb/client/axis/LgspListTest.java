package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.client.FaultServer;
import vn.mtb.client.HandTime;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;

@DisplayName("LGSP liệt kê theo ngày: hỏi lùi bao nhiêu ngày, và bỏ qua dòng không có mã")
class LgspListTest {
    private static final String LIST = """
            {"success":true,"data":{"token":"t"},"errorCode":null}""";

    @Test
    void an_inbox_that_was_off_long_looks_further_back() throws IOException {
        try (FaultServer server = FaultServer.doing(FaultServer.answer(200, "application/json", LIST));
                Transport transport =
                        Transport.builder().time(new HandTime(Doors.NOW)).build()) {
            LgspAxis axis = axis(server, transport);
            axis.poll(DocumentAxis.Kind.DOCUMENT);
            axis.lookingBack(90).poll(DocumentAxis.Kind.DOCUMENT);
            assertThat(server.seen())
                    .extracting(FaultServer.Seen::path)
                    .anyMatch(path -> path.contains("fromDate=2026%2F02%2F07&toDate=2026%2F03%2F09"))
                    .anyMatch(path -> path.contains("fromDate=2025%2F12%2F09&toDate=2026%2F03%2F09"));
            for (int days : new int[] {0, -1, 367}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> axis.lookingBack(days))
                        .withMessageContaining("1 to 366 days back; got " + days);
            }
        }
    }

    @Test
    void a_row_whose_id_would_write_lines_of_its_own_is_passed_over() throws IOException {
        String rows = "{\"success\":true,\"data\":[{\"docId\":\"a\\nFORGED\"},{\"docId\":\"\"},{\"docId\":\"b-1\"}]}";
        try (FaultServer server = new FaultServer(seen ->
                        FaultServer.answer(200, "application/json", seen.path().contains("login") ? LIST : rows));
                Transport transport =
                        Transport.builder().time(new HandTime(Doors.NOW)).build()) {
            assertThat(axis(server, transport).poll(DocumentAxis.Kind.DOCUMENT))
                    .extracting(Arrival::id)
                    .containsExactly("b-1");
        }
    }

    private static LgspAxis axis(FaultServer server, Transport transport) {
        var login = new LgspAxis.Login("one", Secret.of("p"), "mtb", Secret.of("1"), Secret.of("k"));
        return LgspAxis.of(Doors.ONE, server.uri(""), login, transport);
    }
}
