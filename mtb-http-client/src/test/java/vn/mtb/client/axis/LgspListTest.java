package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.client.ClientException;
import vn.mtb.client.FaultServer;
import vn.mtb.client.HandTime;
import vn.mtb.client.Head;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;

@DisplayName("LGSP: liệt kê theo ngày, và gói tin nằm trong một chuỗi JSON")
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

    /** The package within an answer, as this gateway writes it. */
    private static FaultServer.Deed answering(String before, String text, String after) {
        return FaultServer.answer(200, "application/json", before + text + after);
    }

    private static Message fetched(FaultServer.Deed deed) throws IOException {
        try (FaultServer server = new FaultServer(seen ->
                        seen.path().contains("login") ? FaultServer.answer(200, "application/json", LIST) : deed);
                Transport transport = Transport.builder()
                        .attempts(1)
                        .time(new HandTime(Doors.NOW))
                        .build();
                Scratch scratch = Scratch.temporary()) {
            Arrival arrival =
                    new Arrival("1", DocumentAxis.Kind.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty());
            return axis(server, transport).fetch(arrival, scratch);
        }
    }

    private static final String EDXML =
            "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader><Subject>Gi\\u1EA5y \\\"m\\u1eddi\\\""
                    + " \\uD83D\\uDE00 ấn\\/\\n\\t</Subject></MessageHeader></edXMLHeader></edXMLEnvelope></edXML>";

    @Test
    void a_package_is_taken_out_of_its_answer_letter_by_letter() throws IOException {
        for (String before : List.of(
                "{\"success\":true,\"data\":{\"edxml\":\"",
                "\n{ \"note\" : \"edxml\", \"meta\":{\"edxml\":\"no\"}, \"rows\":[{\"edxml\":\"no\"}], \"code\":200 ,"
                        + "\"data\" : { \"a\":[1,{\"edxml\":\"no\"}], \"q\":\"\\\"\", \"edxml\" : \"")) {
            Message message = fetched(answering(before, EDXML, "\",\"status\":\"OK\"}}"));
            assertThat(((DocumentMessage) message).subject()).contains("Giấy \"mời\" \uD83D\uDE00 ấn/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "\\u12G4", "\\uD83D", "\\uD83Dx", "\\uD83D\\n", "\\uDE00", "\n", "\u0001", "\\"})
    void a_text_that_is_no_json_is_unreadable(String broken) {
        assertThatThrownBy(() -> fetched(answering("{\"success\":true,\"data\":{\"edxml\":\"", EDXML + broken, "\"}}")))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("not-parsable"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"success\":true,\"data\":{\"edxml\":\"abc                    | not-parsable",
                "{\"success\":true,\"data\":{\"edxml\":\"abc\"             | not-parsable",
                "{\"success\":true,\"da                                   | not-parsable",
                "[]                                                       | axis-no-envelope",
                "\"edxml\"                                                | axis-no-envelope",
                "{\"success\":false,\"data\":{\"edxml\":\"abc\"}}          | axis-other",
            })
    void half_an_answer_and_a_refusal_are_said_to_be_so(String body, String code) {
        assertThatThrownBy(() -> fetched(answering(body, "", "")))
                .isInstanceOfSatisfying(
                        ClientException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void only_the_package_may_be_long() {
        String long1 = "x".repeat(2 << 20);
        assertThatThrownBy(() -> fetched(answering("{\"success\":true,\"data\":{\"other\":\"", long1, "\"}}")))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("answer-too-long"));
    }

    @Test
    void a_package_of_another_size_takes_the_same_memory() throws IOException {
        try (FaultServer server = FaultServer.doing(FaultServer.answer(200, "application/json", "{}"));
                Transport transport = Transport.builder().build()) {
            Request any = Request.get(server.uri("/"));
            long[] allocated = new long[4];
            for (int i = 0; i < allocated.length; i++) {
                int size = i % 2 == 0 ? 1 << 20 : 16 << 20;
                allocated[i] = transport.stream(any, (head, body) -> allocatedFor(head, size));
            }
            assertThat(allocated[3]).isCloseTo(allocated[2], within(128L << 10));
        }
    }

    private static long allocatedFor(Head head, int size) throws IOException {
        byte[] scan = new byte[64 << 10];
        Arrays.fill(scan, (byte) 'x');
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes("{\"data\":{\"edxml\":\""));
        for (int at = 0; at < size; at += scan.length) parts.add(new ByteArrayInputStream(scan));
        parts.add(bytes("\"}}"));
        InputStream json = new SequenceInputStream(Collections.enumeration(parts));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        byte[] rest = LongText.divert(head, json, "data", "edxml", OutputStream.nullOutputStream());
        long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(rest).asString(StandardCharsets.UTF_8).isEqualTo("{\"data\":{\"edxml\":\"\"}}");
        return after - before;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LgspAxis axis(FaultServer server, Transport transport) {
        var login = new LgspAxis.Login("one", Secret.of("p"), "mtb", Secret.of("1"), Secret.of("k"));
        return LgspAxis.of(Doors.ONE, server.uri(""), login, transport);
    }
}
