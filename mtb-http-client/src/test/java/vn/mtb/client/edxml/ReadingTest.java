package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.Business.Kind;
import vn.mtb.client.edxml.Warning.Oddity;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.Urgency;
import vn.mtb.party.AgencyCode;

@DisplayName("đọc gói tin edXML như các hệ thống thật gửi")
class ReadingTest {
    private static final String TEXT = "Nội dung thử nghiệm";

    @Test
    void a_document_tells_what_the_standard_names() {
        DocumentMessage document = Samples.document("zipped");
        assertThat(document.from().id()).contains("H26.901");
        assertThat(document.from().detail(Organ.Detail.EMAIL)).contains("don-vi-1@example.vn");
        assertThat(document.to()).extracting(Organ::code).containsExactly(Optional.of(new AgencyCode("000.00.01.H98")));
        assertThat(document.code()).contains("15/ĐVTN1-VP");
        assertThat(document.number()).contains(DocumentNumber.parse("15/ĐVTN1-VP"));
        assertThat(document.place()).contains("Hà Nội");
        assertThat(document.promulgatedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(document.kind().name()).contains("Công văn");
        assertThat(document.kind().type()).hasValue(18);
        assertThat(document.subject()).contains("V/v kiểm tra máy tính bảng quý I");
        assertThat(document.urgency()).contains(Urgency.URGENT);
        assertThat(document.pages()).hasValue(2);
        assertThat(document.steering()).hasValue(0);
        assertThat(document.documentId()).contains("H26.901,2026/03/09,15/ĐVTN1-VP");
        assertThat(document.traces().get(0).at()).contains(LocalDateTime.of(2026, 3, 9, 8, 15));
        assertThat(document.business().flatMap(Business::kind)).contains(Kind.NEW);
        assertThat(document.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zipped, công văn.doc",
        "zip-called-pdf, thông báo.pdf",
        "raw, ghi chú.txt",
        "entry-of-another-extension, tờ trình.doc",
        "undeclared-prefix, a.txt",
        "ids-with-and-without-cid, a.txt"
    })
    void the_file_is_what_the_sender_attached_under_the_name_the_message_gives(String sample, String name) {
        Attachment attachment = Samples.document(sample).attachments().get(0);
        assertThat(attachment.name()).isEqualTo(name);
        assertThat(Samples.content(attachment)).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"office-document, 2", "zip-of-two, 2"})
    void a_zip_that_is_a_file_of_its_own_is_left_whole(String sample, int entries) throws Exception {
        byte[] whole = Samples.content(Samples.document(sample).attachments().get(0));
        var zip = new ZipInputStream(new ByteArrayInputStream(whole));
        int found = 0;
        while (zip.getNextEntry() != null) found++;
        assertThat(found).isEqualTo(entries);
    }

    @Test
    void a_zip_called_a_pdf_is_unpacked_and_said() {
        assertThat(Samples.document("zip-called-pdf").warnings())
                .containsExactly(new Warning(Oddity.ZIP_CALLED_OTHERWISE, "Attachment/ContentType"));
    }

    @Test
    void days_and_times_are_read_with_the_day_first_too() {
        DocumentMessage document = Samples.document("day-first");
        assertThat(document.promulgatedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(document.traces().get(0).at()).contains(LocalDateTime.of(2026, 3, 9, 8, 15));
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void a_date_of_no_calendar_is_nothing_and_said() {
        DocumentMessage document = Samples.document("date-of-no-calendar");
        assertThat(document.promulgatedOn()).isEmpty();
        assertThat(document.warnings())
                .containsExactly(new Warning(Oddity.UNREADABLE_DATE, "PromulgationInfo/PromulgationDate"));
    }

    @Test
    void prefixes_that_nobody_declared_are_read_and_carried() {
        DocumentMessage document = Samples.document("undeclared-prefix");
        Element reference = document.tree()
                .child("edXMLEnvelope", "edXMLBody", "edXMLManifest", "Reference")
                .orElseThrow();
        assertThat(reference.attributes()).containsEntry("xlink:href", "cid:1");
        assertThat(document.header().child("vendor:Route").orElseThrow().text()).isEqualTo("nội bộ");
    }

    @Test
    void null_and_blank_are_nothing() {
        DocumentMessage document = Samples.document("nulls-and-blanks");
        assertThat(document.from().detail(Organ.Detail.NAME)).isEmpty();
        assertThat(document.respondsTo()).isEmpty();
        assertThat(document.traces()).extracting(DocumentMessage.Trace::organId).containsOnly(Optional.empty());
        assertThat(document.warnings()).extracting(Warning::oddity).containsOnly(Oddity.MISSING);
    }

    @Test
    void an_id_may_be_any_text() {
        DocumentMessage document = Samples.document("id-that-is-no-code");
        assertThat(document.from().id()).contains("thử nghiệm 7");
        assertThat(document.from().code()).isEmpty();
        assertThat(document.to().get(0).code()).contains(new AgencyCode("axis.test.07"));
    }

    @Test
    void the_id_of_a_document_is_not_taken_apart() {
        assertThat(Samples.document("impossible-date-in-id").documentId()).contains("H26.901,2026/02/30,15/ĐVTN1-VP");
        assertThat(Samples.document("impossible-date-in-id").warnings()).isEmpty();
    }

    @Test
    void a_signature_is_carried_and_not_judged() {
        Element signature =
                Samples.document("signature-of-the-standard").signature().orElseThrow();
        assertThat(signature.text("SignatureValue")).contains("dGh1LW5naGllbQ==");
    }

    @Test
    void line_ends_of_any_kind_and_wrapped_base64_are_read() {
        DocumentMessage document = Samples.document("line-ends-and-wrapped-base64");
        assertThat(Samples.content(document.attachments().get(0)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT.repeat(40));
    }

    @Test
    void what_is_not_known_is_carried() {
        DocumentMessage document = Samples.document("unknown-elements");
        assertThat(document.header().child("ResponseForTask", "TaskCode").orElseThrow())
                .isEqualTo(new Element("TaskCode", Map.of("kind", "a b"), "NV-7 & 8", List.of()));
        assertThat(document.header().text("applicationType")).contains("QLVB");
    }

    @Test
    void an_update_names_the_document_and_its_receivers() {
        Business update = Samples.document("update").business().orElseThrow();
        assertThat(update.kind()).contains(Kind.UPDATE);
        assertThat(update.documentId()).contains("H26.901,2026/03/09,15/ĐVTN1-VP");
        assertThat(update.paper()).isTrue();
        assertThat(update.receivers())
                .containsExactly(
                        new Business.ReceiverChange("H26.902", true), new Business.ReceiverChange("H26.903", false));
        assertThat(update.staff()).hasSize(1);
        assertThat(update.staff().get(0).detail(Staff.Detail.NAME)).contains("Trần Thử Nghiệm");
    }

    @Test
    void a_revocation_and_a_replacement_are_told() {
        assertThat(Samples.document("revocation").business().orElseThrow().kind())
                .contains(Kind.REVOKE);
        Business replacement = Samples.document("replacement").business().orElseThrow();
        assertThat(replacement.kind()).contains(Kind.REPLACE);
        assertThat(replacement.replaced()).containsExactly("cu-1", "cu-2");
        assertThat(replacement.paper()).isFalse();
    }

    @Test
    void a_status_is_a_message_of_its_own() {
        StatusMessage status = (StatusMessage) Samples.read(Samples.bytes("status-03"));
        assertThat(status.status()).contains(StatusCode.RECEIVED);
        assertThat(status.about().documentId()).contains("H26.901,2026/03/09,15/ĐVTN1-VP");
        assertThat(status.about().promulgatedOn()).contains(LocalDate.of(2026, 3, 9));
        assertThat(status.description()).contains("Đã vào sổ văn bản đến");
        assertThat(status.at()).contains(LocalDateTime.of(2026, 3, 9, 10, 20, 30));
        assertThat(status.staff().flatMap(staff -> staff.detail(Staff.Detail.DEPARTMENT)))
                .contains("Văn thư");
        assertThat(status.warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatusCode.class)
    void every_code_of_the_list_is_read_back(StatusCode code) {
        String text = Samples.text("status-03").replace(">03<", ">" + code.code() + "<");
        StatusMessage status = (StatusMessage) Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(status.status()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"3, RECEIVED", "07, ", "14, ", "x, "})
    void codes_of_no_list_stay_as_they_came(String code, StatusCode expected) {
        String text = Samples.text("status-03").replace(">03<", ">" + code + "<");
        StatusMessage status = (StatusMessage) Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(status.code()).isEqualTo(code);
        assertThat(status.status()).isEqualTo(Optional.ofNullable(expected));
        assertThat(status.warnings().isEmpty()).isEqualTo(expected != null);
    }

    @ParameterizedTest
    @CsvSource({"0, ORDINARY", "1, URGENT", "2, VERY_URGENT", "3, EXPRESS", "4, TIMED_EXPRESS", "5, ", "-1, "})
    void urgency_is_read_by_its_code(String code, Urgency expected) {
        String text = Samples.text("zipped").replace("<edXML:Priority>1<", "<edXML:Priority>" + code + "<");
        DocumentMessage document = (DocumentMessage) Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.urgency()).isEqualTo(Optional.ofNullable(expected));
        assertThat(document.warnings().isEmpty()).isEqualTo(expected != null);
    }

    @Test
    void one_receiver_named_twice_is_borne_and_said() {
        String text = Samples.text("zipped");
        String receiver = text.substring(text.indexOf("<edXML:To>"), text.indexOf("</edXML:To>") + 11);
        DocumentMessage document = (DocumentMessage)
                Samples.read(text.replace(receiver, receiver + receiver).getBytes(StandardCharsets.UTF_8));
        assertThat(document.to()).hasSize(2);
        assertThat(document.warnings()).containsExactly(new Warning(Oddity.DUPLICATE_RECEIVER, "To/OrganId"));
    }

    @Test
    void a_manifest_that_does_not_fit_is_borne_and_said() {
        String text = Samples.text("raw").replaceFirst("cid:1", "cid:2");
        assertThat(Samples.read(text.getBytes(StandardCharsets.UTF_8)).warnings())
                .extracting(Warning::oddity)
                .containsExactly(Oddity.REFERENCE_WITHOUT_ATTACHMENT, Oddity.ATTACHMENT_WITHOUT_REFERENCE);
    }

    @Test
    void another_prefix_of_the_standards_namespace_is_the_same() {
        String text = Samples.text("zipped").replace("edXML:", "q:").replace("xmlns:edXML", "xmlns:q");
        DocumentMessage document = (DocumentMessage) Samples.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.tree()).isEqualTo(Samples.document("zipped").tree());
        assertThat(document.kind().detail()).isEqualTo(OptionalInt.of(0));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\tệp\\a.doc, a.doc",
        ".., attachment",
        "a\u0000b:c?.txt, a_b_c_.txt",
        "công văn.doc, công văn.doc"
    })
    void a_file_is_stored_under_a_name_that_leads_nowhere_else(String name, String stored) {
        Attachment attachment = new Attachment(
                "1", name, "text/plain", Optional.empty(), Content.bytes("application/octet-stream", new byte[0]));
        assertThat(attachment.fileName()).isEqualTo(stored);
    }
}
