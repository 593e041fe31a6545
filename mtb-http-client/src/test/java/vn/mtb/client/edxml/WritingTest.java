package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.mtb.client.Content;
import vn.mtb.document.Urgency;
import vn.mtb.party.AgencyCode;

@DisplayName("viết gói tin edXML đúng quy chuẩn")
class WritingTest {
    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final byte[] FILE = "Nội dung".getBytes(StandardCharsets.UTF_8);

    @Test
    void every_element_is_of_the_namespace_and_the_envelope_bears_the_prefix() throws Exception {
        byte[] bytes = Samples.written(full().build(Samples.LEAVES));
        Document xml = parse(bytes);
        NodeList all = xml.getElementsByTagNameNS("*", "*");
        assertThat(all.getLength()).isGreaterThan(40);
        for (int i = 0; i < all.getLength(); i++)
            assertThat(all.item(i).getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><edXML xmlns=\"" + NAMESPACE + "\">"
                        + "<edXML:edXMLEnvelope xmlns:edXML=\"" + NAMESPACE + "\"><edXML:edXMLHeader>"
                        + "<edXML:MessageHeader><edXML:From><edXML:OrganId>H26.901</edXML:OrganId>")
                .contains("</edXML:edXMLEnvelope><AttachmentEncoded><Attachment><ContentId>cid:1</ContentId>");
    }

    @Test
    void an_attachment_is_a_zip_of_one_entry_named_by_a_uuid() throws Exception {
        Document xml = parse(Samples.written(full().build(Samples.LEAVES)));
        String base64 = xml.getElementsByTagNameNS(NAMESPACE, "ContentTransferEncoded")
                .item(0)
                .getTextContent();
        var zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        assertThat(zip.getNextEntry().getName()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.doc");
        assertThat(zip.readAllBytes()).isEqualTo(FILE);
        assertThat(zip.getNextEntry()).isNull();
    }

    @Test
    void writing_twice_gives_the_same_bytes() {
        DocumentMessage message = full().build(Samples.LEAVES);
        assertThat(Samples.written(message)).isEqualTo(Samples.written(message));
    }

    @Test
    void what_is_written_into_a_spool_is_the_same_and_has_a_length() throws IOException {
        DocumentMessage message = full().build(Samples.LEAVES);
        try (Scratch scratch = Scratch.temporary()) {
            Content written = Samples.CODEC.written(message, scratch);
            byte[] bytes = Samples.written(message);
            assertThat(written.length()).hasValue(bytes.length);
            try (var in = written.open()) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void what_is_written_is_read_back() {
        DocumentMessage message = full().build(Samples.LEAVES);
        DocumentMessage back = (DocumentMessage) Samples.read(Samples.written(message));
        assertThat(back.tree()).isEqualTo(message.tree());
        assertThat(back.warnings()).isEmpty();
        assertThat(back.attachments()).extracting(Attachment::name).containsExactly("công văn.DOC", "a");
        assertThat(Samples.content(back.attachments().get(0))).isEqualTo(FILE);
        assertThat(Samples.content(back.attachments().get(1))).isEmpty();
        assertThat(back.documentId()).contains("H26.901,2026/03/09,15/ĐVTN1-VP");
        assertThat(back.urgency()).contains(Urgency.EXPRESS);
        assertThat(back.signer()).contains(Signer.of("Giám đốc", "Người Thử"));
        assertThat(back.dueOn()).contains(LocalDate.of(2026, 3, 20));
        assertThat(back.toPlaces()).containsExactly("Lưu: VT", "Như trên");
        assertThat(back.steering()).hasValue(2);
        assertThat(back.pages()).hasValue(3);
        assertThat(back.respondsTo()).containsExactly(ResponseFor.of(Samples.document("zipped")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zipped",
                "zip-called-pdf",
                "raw",
                "office-document",
                "day-first",
                "undeclared-prefix",
                "nulls-and-blanks",
                "id-that-is-no-code",
                "impossible-date-in-id",
                "signature-of-the-standard",
                "ids-with-and-without-cid",
                "line-ends-and-wrapped-base64",
                "unknown-elements",
                "update",
                "revocation",
                "replacement",
                "status-03"
            })
    void a_message_that_was_read_is_written_with_all_that_stood_in_it(String sample) throws Exception {
        try (Scratch scratch = Scratch.temporary()) {
            Message message = Samples.CODEC.read(new ByteArrayInputStream(Samples.bytes(sample)), scratch);
            byte[] bytes = Samples.written(message);
            parse(bytes);
            Message back = Samples.CODEC.read(new ByteArrayInputStream(bytes), scratch);
            assertThat(withoutUndeclared(back.tree())).isEqualTo(message.tree());
            for (int i = 0; i < back.attachments().size(); i++) {
                assertThat(Samples.content(back.attachments().get(i)))
                        .isEqualTo(Samples.content(message.attachments().get(i)));
            }
        }
    }

    /** The writer declares the prefixes that were declared nowhere; that is all it adds. */
    private static Element withoutUndeclared(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.keySet().removeIf(key -> key.startsWith("xmlns:"));
        return new Element(
                element.name(),
                attributes,
                element.text(),
                element.children().stream().map(WritingTest::withoutUndeclared).toList());
    }

    @ParameterizedTest
    @EnumSource(StatusCode.class)
    void every_status_is_written_and_read_back(StatusCode code) {
        StatusMessage status = StatusMessage.about(
                        ResponseFor.of(Samples.document("zipped")),
                        Organ.of(new AgencyCode("000.00.01.H98"), "Đơn vị Thử nghiệm Hai"),
                        code,
                        Samples.LEAVES)
                .by(Staff.of("Văn thư", "Lê Thử Nghiệm").with(Staff.Detail.MOBILE, "0000"))
                .saying("Đã vào sổ");
        StatusMessage back = (StatusMessage) Samples.read(Samples.written(status));
        assertThat(back.tree()).isEqualTo(status.tree());
        assertThat(back.status()).contains(code);
        assertThat(back.warnings()).isEmpty();
        assertThat(back.header().children())
                .extracting(Element::name)
                .containsExactly("From", "ResponseFor", "StaffInfo", "StatusCode", "Description", "Timestamp");
    }

    @Test
    void the_three_other_businesses_are_written_and_read_back() {
        List<Business.ReceiverChange> changes =
                List.of(new Business.ReceiverChange("H26.902", true), new Business.ReceiverChange("H26.903", false));
        Business update =
                Business.updating("id-1", "Bổ sung", changes).withPaper().by(Staff.of("P", "N"));
        for (Business business : List.of(
                Business.revoking("id-1", "Nhầm"),
                update,
                Business.replacing("Mới", Map.of("id-1", List.of("H26.902"))))) {
            DocumentMessage back = (DocumentMessage) Samples.read(
                    Samples.written(Samples.draft().business(business).build(Samples.LEAVES)));
            assertThat(back.business()).contains(business);
        }
        assertThat(update.receivers()).isEqualTo(changes);
    }

    @Test
    void a_draft_without_what_the_standard_asks_for_is_refused_with_the_whole_list() {
        assertThatThrownBy(() -> DocumentMessage.draft().build(Samples.LEAVES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "From/OrganId",
                        "; To; ",
                        "CodeNumber",
                        "PromulgationDate",
                        "TypeName",
                        "Subject",
                        "DocumentId");
    }

    @Test
    void one_receiver_twice_is_refused() {
        Organ receiver = Organ.of(new AgencyCode("H26.902"), "Hai");
        assertThatThrownBy(() -> Samples.draft().to(receiver).build(Samples.LEAVES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("H26.902 ×2");
    }

    @Test
    void a_document_does_not_leave_before_its_date() {
        assertThatThrownBy(() -> Samples.draft().build(Samples.LEAVES.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9/3/2026");
        assertThat(Samples.draft().build(Samples.LEAVES.toLocalDate().atStartOfDay()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "\uD800", "x\uFFFE"})
    void text_that_xml_cannot_hold_is_refused(String text) {
        assertThatThrownBy(() -> Samples.draft().subject(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Subject");
    }

    @Test
    void nothing_personal_stands_in_a_to_string() {
        DocumentMessage document = Samples.document("update");
        Organ organ = Organ.of(new AgencyCode("H26.1"), "Tên").with(Organ.Detail.EMAIL, "canary@example.vn");
        assertThat(List.of(
                        document,
                        document.from(),
                        document.business().orElseThrow(),
                        document.business().orElseThrow().staff(),
                        document.tree(),
                        organ,
                        organ.element(),
                        Signer.of("a", "canary"),
                        full().build(Samples.LEAVES).attachments()))
                .allSatisfy(
                        one -> assertThat(one.toString()).doesNotContain("canary", "Trần", "example.vn", "công văn"));
    }

    private static Draft full() {
        return Samples.draft()
                .content("Nội dung <tóm tắt> & \"nháy\"")
                .signer(Signer.of("Giám đốc", "Người Thử"))
                .dueOn(LocalDate.of(2026, 3, 20))
                .toPlace("Lưu: VT")
                .toPlace("Như trên")
                .urgency(Urgency.EXPRESS)
                .pages(3)
                .steering(2)
                .respondingTo(ResponseFor.of(Samples.document("zipped")))
                .attach("công văn.DOC", Content.bytes("application/octet-stream", FILE))
                .attach("a", Content.bytes("application/octet-stream", new byte[0]));
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
