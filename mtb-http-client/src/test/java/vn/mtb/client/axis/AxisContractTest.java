package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.client.BadInput;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Rejected;
import vn.mtb.client.Unreachable;
import vn.mtb.client.Unreadable;
import vn.mtb.client.axis.DocumentAxis.Kind;
import vn.mtb.client.axis.DocumentAxis.PackageState;
import vn.mtb.client.edxml.Attachment;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.EdXmlException;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeAxisFault;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.law.Language;
import vn.mtb.outcome.NotSettledException;
import vn.mtb.party.AgencyCode;

@DisplayName("trục liên thông: hai phương ngữ, một cánh cửa")
class AxisContractTest {

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_document_goes_from_unit_to_unit_and_is_listed_until_it_is_acknowledged(FakeAxisDialect dialect)
            throws IOException {
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            String id = doors.one.send(Doors.document(), Doors.cleared());
            assertThat(doors.axis.waiting(Doors.TWO.value())).containsExactly(id);
            assertThat(doors.one.poll(Kind.DOCUMENT)).isEmpty();
            assertThat(doors.two.poll(Kind.STATUS)).isEmpty();
            Arrival arrival = doors.two.poll(Kind.DOCUMENT).get(0);
            assertThat(arrival.id()).isEqualTo(id);
            assertThat(arrival.from()).contains(Doors.ONE.value());
            DocumentMessage document = (DocumentMessage) doors.two.fetch(arrival, scratch);
            assertThat(document.tree()).isEqualTo(Doors.document().tree());
            Attachment file = document.attachments().get(0);
            assertThat(file.name()).isEqualTo(Doors.FILE);
            try (InputStream in = file.content().open()) {
                assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
            }
            doors.two.acknowledge(arrival, PackageState.PROCESSING);
            assertThat(doors.two.poll(Kind.DOCUMENT)).hasSize(1);
            doors.two.acknowledge(arrival, PackageState.DONE);
            assertThat(doors.two.poll(Kind.DOCUMENT)).isEmpty();
            assertThat(doors.axis.state(id)).isEqualTo("done");
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_status_message_goes_back_apart_from_the_acknowledgement(FakeAxisDialect dialect) throws IOException {
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            StatusMessage status = status();
            doors.two.send(status);
            Arrival arrival = doors.one.poll(Kind.STATUS).get(0);
            StatusMessage back = (StatusMessage) doors.one.fetch(arrival, scratch);
            assertThat(back.tree()).isEqualTo(status.tree());
            assertThat(doors.two.poll(Kind.DOCUMENT)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_package_may_be_longer_than_other_answers(FakeAxisDialect dialect) throws IOException {
        byte[] scan = new byte[14 << 20];
        new Random(1).nextBytes(scan);
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            Content file = Content.bytes("application/pdf", scan);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            EdXml.standard().write(Doors.draft().attach("ban-quet.pdf", file).build(Doors.LEAVES), written);
            doors.axis.deliver(Doors.TWO.value(), "edoc", written.toByteArray());
            Message message = doors.two.fetch(doors.two.poll(Kind.DOCUMENT).get(0), scratch);
            assertThat(message.attachments().get(1).content().length()).hasValue(scan.length);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_row_without_an_id_is_no_arrival(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            List<Arrival> all = new ArrayList<>();
            for (String id : List.of("", "7")) {
                ((Gateway) doors.one)
                        .arrived(
                                new Arrival(id, Kind.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty()),
                                all);
            }
            assertThat(all).extracting(Arrival::id).containsExactly("7");
        }
    }

    private static StatusMessage status() {
        return StatusMessage.about(
                ResponseFor.of(Doors.document()), Organ.of(Doors.TWO, "Hai"), StatusCode.RECEIVED, Doors.LEAVES);
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void what_the_guard_refuses_never_reaches_a_connection(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            for (Classification secret : Classification.values()) {
                if (secret == Classification.NONE) continue;
                assertThatThrownBy(() -> doors.one.send(
                                Doors.document(), Doors.asked(secret).orElseThrow()))
                        .isInstanceOf(NotSettledException.class);
            }
            assertThat(doors.axis.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_clearance_is_good_for_its_own_document_alone(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            List<DocumentMessage> others = List.of(
                    Doors.draft().subject("Khác").build(Doors.LEAVES),
                    Doors.draft()
                            .attach("thêm.doc", Content.bytes("text/plain", new byte[1]))
                            .build(Doors.LEAVES),
                    Doors.draft()
                            .number(DocumentNumber.parse("16/ĐVTN1-VP"), LocalDate.of(2026, 3, 9), "Hà Nội")
                            .build(Doors.LEAVES),
                    Doors.draft()
                            .number(DocumentNumber.parse("15/ĐVTN1-VP"), LocalDate.of(2026, 3, 8), "Hà Nội")
                            .build(Doors.LEAVES),
                    Doors.draft().content("Khác").build(Doors.LEAVES),
                    Doors.document(Business.issuing("Khác"), Doors.LEAVES),
                    Doors.draft("other bytes").build(Doors.LEAVES));
            for (DocumentMessage other : others) {
                assertThatThrownBy(() -> doors.one.send(other, Doors.cleared())).isInstanceOf(BadInput.class);
            }
            assertThatThrownBy(() -> doors.two.send(Doors.document(), Doors.cleared()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("H26.901");
            assertThat(doors.axis.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_receiver_nobody_knows_and_a_locked_one_are_said_to_be_so(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            var unknown = Organ.of(new AgencyCode("H26.999"), "Không có");
            DocumentMessage message = Doors.draft().to(unknown).build(Doors.LEAVES);
            assertThatThrownBy(() -> doors.one.send(message, Doors.cleared(message)))
                    .isInstanceOfSatisfying(
                            AxisRejected.class, e -> assertThat(e.reason()).isEqualTo(AxisError.UNKNOWN_RECEIVER));
            doors.axis.lock(Doors.TWO.value());
            assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                    .isInstanceOfSatisfying(
                            AxisRejected.class, e -> assertThat(e.reason()).isEqualTo(AxisError.RECEIVER_LOCKED));
            assertThat(Collections.frequency(doors.axis.calls(), "sendEdoc")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void only_a_fault_of_the_gateway_is_tried_again(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            doors.axis.fail("sendEdoc", FakeAxisFault.refused("20"), FakeAxisFault.refused("20"));
            doors.one.send(Doors.document(), Doors.cleared());
            assertThat(doors.axis.waiting(Doors.TWO.value())).hasSize(1);
            assertThat(doors.time.pauses()).hasSize(2);
            for (String code : List.of("10", "15", "18", "19", "21", "22", "23", "99", "x<b>")) {
                doors.axis.fail("sendEdoc", FakeAxisFault.refused(code));
                int before = doors.axis.calls().size();
                assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                        .isInstanceOfSatisfying(ClientException.class, e -> {
                            assertThat(e.isRetryable()).isFalse();
                            assertThat(e.in(Language.VIETNAMESE))
                                    .contains("mã ")
                                    .doesNotContain("<b>");
                            assertThat(e instanceof NotAuthorised).isEqualTo(code.equals("15"));
                        });
                assertThat(doors.axis.calls()).hasSize(before + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_fault_that_stays_is_given_up_and_said(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            FakeAxisFault fault = FakeAxisFault.refused("20");
            doors.axis.fail("getReceivedEdocList", fault, fault, fault, fault);
            doors.axis.fail("syncReceivedEdocList", fault, fault, fault, fault);
            assertThatThrownBy(() -> doors.one.poll(Kind.DOCUMENT)).isInstanceOfSatisfying(AxisRejected.class, e -> {
                assertThat(e.reason()).isEqualTo(AxisError.GATEWAY_FAULT);
                assertThat(e.isRetryable()).isTrue();
            });
            assertThat(doors.one.poll(Kind.DOCUMENT)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void nothing_is_sent_twice_by_itself(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            doors.one.poll(Kind.DOCUMENT);
            doors.axis.fail("sendEdoc", FakeAxisFault.droppedAfter());
            assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                    .isInstanceOfSatisfying(
                            Unreachable.class,
                            e -> assertThat(e.mayHaveArrived()).isTrue());
            assertThat(doors.axis.waiting(Doors.TWO.value())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void what_only_reads_or_says_the_same_again_is_repeated(FakeAxisDialect dialect) throws IOException {
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            doors.one.send(Doors.document(), Doors.cleared());
            for (String call : List.of("getReceivedEdocList", "syncReceivedEdocList", "getEdoc", "updateStatus")) {
                doors.axis.fail(call, FakeAxisFault.droppedBefore(), FakeAxisFault.page(503));
            }
            Arrival arrival = doors.two.poll(Kind.DOCUMENT).get(0);
            assertThat(doors.two.fetch(arrival, scratch)).isInstanceOf(DocumentMessage.class);
            doors.two.acknowledge(arrival, PackageState.DONE);
            assertThat(doors.axis.state(arrival.id())).isEqualTo("done");
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void pages_and_half_answers_are_of_their_own_kind(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            doors.axis.fail("sendEdoc", FakeAxisFault.page(200), FakeAxisFault.page(400), FakeAxisFault.cut());
            assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                    .isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> doors.one.send(Doors.document(), Doors.cleared()))
                    .isInstanceOf(Unreachable.class);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_package_that_is_no_edxml_is_refused_by_the_codec(FakeAxisDialect dialect) throws IOException {
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            doors.axis.deliver(
                    Doors.TWO.value(), "edoc", "77<?xml version='1.0'?><edXML/>".getBytes(StandardCharsets.UTF_8));
            Arrival arrival = doors.two.poll(Kind.DOCUMENT).get(0);
            assertThatThrownBy(() -> doors.two.fetch(arrival, scratch))
                    .isInstanceOfSatisfying(
                            EdXmlException.class, e -> assertThat(e.fault()).isEqualTo(EdXmlException.Fault.MALFORMED));
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void wrong_credentials_are_refused_and_never_printed(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            DocumentAxis wrong = doors.door(Doors.ONE, "system-1", "canary-wrong");
            assertThatThrownBy(() -> wrong.poll(Kind.DOCUMENT))
                    .isInstanceOf(NotAuthorised.class)
                    .hasMessageNotContaining("canary");
            assertThat(wrong.toString() + doors.one).doesNotContain("canary");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FakeAxisDialect.class, names = "LGSP")
    void a_token_that_ended_is_fetched_anew_once(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            doors.one.poll(Kind.DOCUMENT);
            doors.one.poll(Kind.DOCUMENT);
            doors.axis.endTokens();
            doors.one.poll(Kind.DOCUMENT);
            assertThat(doors.axis.calls())
                    .containsExactly(
                            "login",
                            "syncReceivedEdocList",
                            "syncReceivedEdocList",
                            "syncReceivedEdocList",
                            "login",
                            "syncReceivedEdocList");
            doors.time.advance(Duration.ofMinutes(31));
            doors.one.poll(Kind.DOCUMENT);
            assertThat(Collections.frequency(doors.axis.calls(), "login")).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void agencies_come_one_by_one_and_are_kept_for_a_while(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            doors.axis.agencies(2_500);
            List<String> codes = new ArrayList<>();
            doors.one.agencies(agency -> codes.add(agency.code()));
            assertThat(codes).hasSize(2_500).doesNotHaveDuplicates().startsWith("H26.901", "000.00.02.H98");
            int calls = doors.axis.calls().size();
            long[] now = {0};
            AgencyList list = AgencyList.of(doors.one, Duration.ofHours(24), () -> now[0]);
            assertThat(list.find("H98.2499"))
                    .map(agency -> agency.name().orElseThrow())
                    .contains("Đơn vị H98.2499");
            assertThat(list.find("H98.2500")).isEmpty();
            int fetched = doors.axis.calls().size() - calls;
            assertThat(list.size()).isEqualTo(2_500);
            assertThat(doors.axis.calls()).hasSize(calls + fetched);
            now[0] = Duration.ofHours(25).toNanos();
            assertThat(list.size()).isEqualTo(2_500);
            assertThat(doors.axis.calls()).hasSize(calls + 2 * fetched);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_directory_knows_the_door_of_each_unit(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            UnitDirectory directory = UnitDirectory.of(List.of(doors.one, doors.two));
            assertThat(directory.of(Doors.TWO)).isSameAs(doors.two);
            assertThat(directory.units()).isEqualTo(Set.of(Doors.ONE, Doors.TWO));
            assertThatThrownBy(() -> directory.of(new AgencyCode("H26.3")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("H26.3");
            assertThatThrownBy(() -> UnitDirectory.of(List.of(doors.one, doors.one)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_status_message_is_no_way_round_the_guard(FakeAxisDialect dialect) throws IOException {
        try (Doors doors = new Doors(dialect);
                Scratch scratch = Scratch.temporary()) {
            String smuggled = """
                    <edXML><edXMLEnvelope><edXMLHeader><MessageHeader><From><OrganId>000.00.02.H98</OrganId></From>
                    <ResponseFor><OrganId>H26.901</OrganId><DocumentId>1</DocumentId></ResponseFor>
                    <StatusCode>03</StatusCode><Timestamp>2026/03/09 08:00:00</Timestamp></MessageHeader></edXMLHeader>
                    </edXMLEnvelope><AttachmentEncoded><Attachment><ContentId>1</ContentId>
                    <AttachmentName>a</AttachmentName><ContentTransferEncoded>AAAA</ContentTransferEncoded></Attachment>
                    </AttachmentEncoded></edXML>""";
            Message message =
                    EdXml.standard().read(new ByteArrayInputStream(smuggled.getBytes(StandardCharsets.UTF_8)), scratch);
            assertThatThrownBy(() -> doors.two.send((StatusMessage) message))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("guard");
            assertThat(doors.axis.calls()).isEmpty();
        }
    }
}
