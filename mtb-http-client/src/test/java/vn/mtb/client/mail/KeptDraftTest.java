package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.client.BadInput;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.client.testing.FakeMailServer;

@DisplayName("thư được giữ lại và gửi sau, dưới mã của mình")
class KeptDraftTest {
    private static final String LAN = "lan@hanoi.test";
    private static final String MINH = "minh@hanoi.test";
    private static final String ID = "3f0c-1@hanoi.test";

    private final Transport transport = Transport.builder()
            .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
            .build();
    private FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_JAMES);

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private MailClient speaking(FakeMailDialect dialect) {
        server.close();
        server = FakeMailServer.start(dialect);
        server.user(LAN, "pw-lan");
        server.user(MINH, "pw-minh");
        return as(LAN, "pw-lan");
    }

    private MailClient as(String user, String password) {
        return MailClient.at(server.url(), transport)
                .as(Credentials.basic(user, Secret.of(password)))
                .build();
    }

    private static Draft letter() {
        return Draft.from(EmailAddress.of("Văn thư", LAN))
                .to(EmailAddress.of("Minh", MINH))
                .cc(EmailAddress.of(LAN))
                .bcc(EmailAddress.of(MINH))
                .subject("Công văn")
                .text("Nội dung\n")
                .answering(List.of("a@b"), List.of("c@d", "a@b"))
                .under(ID);
    }

    @Test
    void what_was_written_is_read_again_and_written_the_same() {
        Draft.Attachment paper = new Draft.Attachment("a.txt", Content.text("text/plain", "x"));
        Draft read = Draft.read(letter().written(), List.of(paper));

        assertThat(read.written()).isEqualTo(letter().written());
        assertThat(read.attachments()).containsExactly(paper);
        assertThat(read.messageId()).contains(ID);
        assertThat(read.recipients()).containsExactly(MINH, LAN);
        assertThat(read.write("m@x", "drafts", List.of(new Blob("b", "text/plain", 1))))
                .isEqualTo(
                        letter().with(List.of(paper)).write("m@x", "drafts", List.of(new Blob("b", "text/plain", 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"from\":{\"email\":\"ChimHoangYen\"}}", "{\"to\":7} x"})
    void what_was_never_written_is_refused_and_not_quoted(String written) {
        Throwable refused = catchThrowable(() -> Draft.read(written, List.of()));
        assertThat(refused).isInstanceOf(BadInput.class);
        assertThat(refused).hasMessageNotContaining("ChimHoangYen").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "left", "@right", "left@", "a b@c", "<a@b>", "a@b@c", "a\r\n@b"})
    void an_id_that_is_none_is_refused(String id) {
        assertThatThrownBy(() -> letter().under(id)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @EnumSource
    void under_one_id_a_message_goes_out_once_however_often_it_is_sent(FakeMailDialect dialect) {
        MailClient mail = speaking(dialect);
        Sent first = Cleared.send(mail, letter());
        Sent again = Cleared.send(as(LAN, "pw-lan"), letter());

        assertThat(first.messageId()).isEqualTo(ID);
        assertThat(first.foundAgain()).isFalse();
        assertThat(again).isEqualTo(new Sent(first.emailId(), ID, Optional.empty(), true));
        assertThat(as(MINH, "pw-minh").newMail().emails()).hasSize(1);
        Cleared.send(mail, letter().under("3f0c-2@hanoi.test"));
        assertThat(as(MINH, "pw-minh").newMail().emails()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_submission_that_was_refused_leaves_no_draft_and_may_be_tried_again(FakeMailDialect dialect) {
        MailClient mail = speaking(dialect);
        server.fail("EmailSubmission/set", FakeMailFault.methodError("forbidden"));

        assertThatThrownBy(() -> Cleared.send(mail, letter())).isInstanceOf(JmapException.class);
        assertThat(mail.query(EmailQuery.of(FilterCondition.any())).ids()).isEmpty();

        assertThat(Cleared.send(mail, letter()).foundAgain()).isFalse();
        assertThat(as(MINH, "pw-minh").newMail().emails()).hasSize(1);
    }

    @Test
    void where_nobody_can_say_whether_it_went_out_it_is_not_sent_again() {
        MailClient mail = speaking(FakeMailDialect.LIKE_JAMES);
        server.fail("EmailSubmission/set", FakeMailFault.methodError("serverPartialFail"));

        assertThatThrownBy(() -> Cleared.send(mail, letter())).isInstanceOf(JmapException.class);
        assertThatThrownBy(() -> Cleared.send(mail, letter()))
                .isInstanceOfSatisfying(
                        SubmissionUnknown.class,
                        unknown -> assertThat(unknown.messageId()).isEqualTo(ID));
        assertThat(server.deliveries()).isZero();
    }

    @Test
    void where_the_server_knows_that_a_draft_was_never_submitted_it_is_taken_up() {
        MailClient mail = speaking(FakeMailDialect.LIKE_CYRUS);
        server.fail("EmailSubmission/set", FakeMailFault.methodError("serverPartialFail"));

        assertThatThrownBy(() -> Cleared.send(mail, letter())).isInstanceOf(JmapException.class);
        assertThat(Cleared.send(mail, letter()).foundAgain()).isTrue();
        assertThat(as(MINH, "pw-minh").newMail().emails()).hasSize(1);
    }
}
