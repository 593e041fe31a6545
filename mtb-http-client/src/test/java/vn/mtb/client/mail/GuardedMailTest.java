package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.client.BadInput;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Guard;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.document.Channel;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.PersonId;

@DisplayName("văn bản mật không đi qua thư")
class GuardedMailTest {
    private static final EmailAddress LAN = EmailAddress.of("lan@hanoi.test");
    private static final EmailAddress MINH = EmailAddress.of("minh@hanoi.test");

    private final Transport transport = Transport.builder().build();
    private final FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_JAMES);
    private final Guard guard = Guard.by(Cleared.CLOCK);
    private final Draft invitation =
            Draft.from(LAN).to(MINH).subject("Giấy mời họp").text("Kính gửi …");
    private MailClient mail;

    @BeforeEach
    void sign_in() {
        server.user(LAN.email(), "pw-lan");
        server.user(MINH.email(), "pw-minh");
        mail = MailClient.at(server.url(), transport)
                .as(Credentials.basic(LAN.email(), Secret.of("pw-lan")))
                .build();
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    @DisplayName("gửi giấy mời và giữ kết quả cho sổ")
    void what_is_sent_leaves_an_outcome_for_the_register() {
        Outcome<Sent> outcome =
                guard.clear(invitation.dispatch(Cleared.INVITATION)).map(clearance -> mail.send(invitation, clearance));

        assertThat(outcome).isInstanceOf(Outcome.Settled.class);
        assertThat(outcome.orElseThrow().messageId()).endsWith("@hanoi.test");
        assertThat(server.deliveries()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Classification.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_classified_document_and_one_of_which_nobody_knows_opens_no_connection(Classification level) {
        Outcome<Sent> outcome = guard.clear(invitation.dispatch(Cleared.INVITATION.marked(level)))
                .map(clearance -> mail.send(invitation, clearance));

        assertThat(outcome).isNotInstanceOf(Outcome.Settled.class);
        assertThat(outcome.reasons()).isNotEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_mark_of_secrecy_in_a_file_name_asks_for_a_statement() {
        Draft marked = invitation.attach("Tài liệu MẬT.pdf", Content.text("application/pdf", "x"));
        Dispatch dispatch = marked.dispatch(Cleared.INVITATION);

        assertThat(guard.clear(dispatch)).isInstanceOf(Outcome.Refused.class);
        Outcome<Sent> checked = guard.clear(dispatch.checked(new PersonId("van-thu"), LocalDate.of(2024, 3, 4)))
                .map(clearance -> mail.send(marked, clearance));
        assertThat(checked.orElseThrow().submissionId()).isPresent();
    }

    @Test
    void a_mark_in_the_text_of_the_mail_asks_for_a_statement() {
        assertThat(guard.clear(
                        invitation.text("Kính gửi,\nvăn bản MẬT kèm theo").dispatch(Cleared.INVITATION)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "Content", "BussinessDocReason", "AttachmentName", "Unknown"})
    @DisplayName("dấu chỉ độ mật nằm trong tệp .edxml có sẵn")
    void a_mark_inside_a_ready_made_edxml_asks_for_a_statement(String element) {
        for (String name : List.of("van-ban.edxml", "VAN-BAN.EDXML", "van-ban.xml")) {
            String edxml = "<edXML xmlns='http://www.mic.gov.vn/TBT/QCVN_102_2016'><edXMLEnvelope><edXMLHeader>"
                    + "<MessageHeader><" + element + ">Tài liệu TỐI MẬT</" + element + "></MessageHeader>"
                    + "</edXMLHeader></edXMLEnvelope></edXML>";
            Draft carrying = invitation.attach(name, Content.text("application/xml", edxml));
            Outcome<Clearance> asked = guard.clear(carrying.dispatch(Cleared.INVITATION));
            assertThat(asked.reasons()).extracting(Reason::rule).containsExactly("secrecy-mark-unchecked");
        }
    }

    @Test
    void a_message_within_a_message_within_a_mail_is_read_too() throws IOException {
        byte[] inner = edxml(draft().subject("Tài liệu TUYỆT MẬT"));
        byte[] outer = edxml(draft().attach("bên trong.edxml", Content.bytes("application/xml", inner)));
        assertThat(guard.clear(invitation
                                .attach("ngoài.edxml", Content.bytes("application/xml", outer))
                                .dispatch(Cleared.INVITATION))
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.in(Language.VIETNAMESE)).contains("Tuyệt mật"));
        byte[] deep = inner;
        for (int i = 0; i < 4; i++) {
            deep = edxml(draft().attach("sâu.edxml", Content.bytes("application/xml", deep)));
        }
        assertThat(guard.clear(invitation
                                .attach("sâu.edxml", Content.bytes("application/xml", deep))
                                .dispatch(Cleared.INVITATION))
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("secrecy-inside-unread");
    }

    private static vn.mtb.client.edxml.Draft draft() {
        return DocumentMessage.draft()
                .from(Organ.of(new AgencyCode("H26.901"), "Một"))
                .to(Organ.of(new AgencyCode("H26.902"), "Hai"))
                .number(DocumentNumber.parse("15/ĐVTN1-VP"), LocalDate.of(2024, 3, 1), "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra");
    }

    private static byte[] edxml(vn.mtb.client.edxml.Draft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EdXml.standard().write(draft.build(LocalDateTime.of(2024, 3, 4, 9, 0)), out);
        return out.toByteArray();
    }

    @Test
    void a_paper_that_calls_itself_edxml_and_is_none_asks_for_a_statement() {
        Draft strange = invitation.attach("van-ban.edxml", Content.text("application/xml", "không phải XML"));
        Dispatch dispatch = strange.dispatch(Cleared.INVITATION);

        assertThat(guard.clear(dispatch).reasons()).extracting(Reason::rule).containsExactly("secrecy-inside-unread");
        Outcome<Sent> checked = guard.clear(dispatch.checked(new PersonId("van-thu"), LocalDate.of(2024, 3, 4)))
                .map(clearance -> mail.send(strange, clearance));
        assertThat(checked).isInstanceOf(Outcome.Settled.class);
    }

    @Test
    void clearance_is_for_what_was_cleared_and_for_nothing_else() {
        Clearance clearance = Cleared.clearance(invitation);

        for (Draft other : List.of(
                invitation.subject("Thư khác"),
                invitation.text("Thân gửi …"),
                invitation.attach("a.txt", Content.text("text/plain", "a")))) {
            assertThatThrownBy(() -> mail.send(other, clearance)).isInstanceOf(BadInput.class);
        }
        Dispatch onPaper = Dispatch.of(Cleared.INVITATION, Channel.PAPER, invitation.subject(), List.of());
        guard.clear(onPaper).map(paper -> {
            assertThatThrownBy(() -> mail.send(invitation, paper)).isInstanceOf(IllegalArgumentException.class);
            return paper;
        });
        assertThat(server.requests()).isEmpty();
    }

    @Test
    @DisplayName("không xuống dòng trong tiêu đề, tên và địa chỉ")
    void nothing_that_becomes_a_header_holds_a_line_break() {
        for (String bad : List.of("a\r\nBcc: x@y", "a\nb", "a\rb", "a\0b")) {
            assertThatThrownBy(() -> invitation.subject(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Bcc");
            assertThatThrownBy(() -> invitation.attach(bad, Content.text("text/plain", "a")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> EmailAddress.of(bad, "a@b")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> EmailAddress.of(bad + "@b")).isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : List.of("lan", "@hanoi.test", "lan@", "lan lan@hanoi.test")) {
            assertThatThrownBy(() -> invitation.to(EmailAddress.of(bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name@domain")
                    .hasMessageNotContaining(bad);
        }
        assertThat(invitation.toString()).isEqualTo("Draft[1 recipients, 0 attachments]");
    }

    @Test
    void what_makes_no_sense_is_refused_where_it_is_said() {
        assertThatThrownBy(() -> EmailQuery.of(FilterCondition.any()).limit(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmailPatch.move("1", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Filter.FilterOperator("XOR", List.of(FilterCondition.any())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Filter::and).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invitation.attach(" ", Content.text("text/plain", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailClient.at(server.url(), transport).downloadsUpTo(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailClient.at(server.url(), transport).pollEvery(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailClient.at(URI.create("ftp://x"), transport))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
