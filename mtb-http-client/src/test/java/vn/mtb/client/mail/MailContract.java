package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.client.BadInput;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Progress;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Writing;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.document.DocumentNumber;
import vn.mtb.party.AgencyCode;

/** What the client and a mail server do for each other, whichever server it is. */
abstract class MailContract {
    private static final AtomicInteger USERS = new AtomicInteger();
    private static final String TEXT = "Kính gửi anh Minh,\nMời anh dự họp giao ban.\n";

    final Transport transport = Transport.builder().build();
    private MailHost host;
    String lan;
    String minh;
    MailClient lanMail;
    MailClient minhMail;

    abstract MailHost host();

    @BeforeEach
    void two_users() {
        host = host();
        lan = user("lan");
        minh = user("minh");
        lanMail = client(lan, "pw-" + lan);
        minhMail = client(minh, "pw-" + minh);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private String user(String name) {
        String address = name + "-" + USERS.incrementAndGet() + "@hanoi.test";
        host.user(address, "pw-" + address);
        return address;
    }

    MailClient client(String address, String password) {
        return MailClient.at(host.url(), transport)
                .as(Credentials.basic(address, Secret.of(password)))
                .pollEvery(Duration.ofMillis(50))
                .pingEvery(Duration.ofSeconds(1))
                .build();
    }

    Draft toMinh() {
        return Draft.from(EmailAddress.of("Nguyễn Thị Lan", lan))
                .to(EmailAddress.of("Trần Minh", minh))
                .subject("Giấy mời họp giao ban")
                .text(TEXT);
    }

    private static Content paper(String text) {
        return Content.text("text/plain; charset=utf-8", text);
    }

    /** Looks again whenever the server says that something changed. */
    static <T> T when(MailClient mail, Supplier<Optional<T>> look) throws InterruptedException {
        BlockingQueue<StateChange> changes = new LinkedBlockingQueue<>();
        try (EventSource events = mail.listen(changes::add)) {
            while (changes.poll(20, TimeUnit.SECONDS) != null) {
                Optional<T> found = look.get();
                if (found.isPresent()) return found.get();
            }
            throw new AssertionError("Nothing was told for 20 seconds, pushed: " + events.isPushed());
        }
    }

    List<Email> arrived(int count) throws InterruptedException {
        return when(minhMail, () -> Optional.of(minhMail.newMail().emails()).filter(emails -> emails.size() >= count));
    }

    private byte[] bytes(MailClient mail, EmailBodyPart part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(mail.download(part, out, Progress.NOBODY)).isEqualTo(out.size());
        return out.toByteArray();
    }

    @Test
    @DisplayName("tìm thấy phiên làm việc qua nhiều lần chuyển hướng")
    void the_session_is_found_over_redirects_and_its_addresses_are_absolute() {
        Session session = lanMail.session();

        assertThat(session.capabilities()).contains(CoreCapability.URN, Session.MAIL, Session.SUBMISSION);
        assertThat(session.apiUrl()).hasHost("127.0.0.1");
        assertThat(session.downloadUrl()).startsWith("http://127.0.0.1:").contains("{blobId}");
        assertThat(session.accounts()).containsKey(lanMail.account());
        assertThat(session.toString() + lanMail).doesNotContain(lan);
    }

    @Test
    @DisplayName("gửi giấy mời kèm tài liệu tên tiếng Việt và nhận đủ")
    void an_invitation_arrives_with_its_papers_and_their_vietnamese_names(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("Phụ lục đính kèm.txt"), "Phụ lục: lịch họp\n");
        Sent sent = Cleared.send(
                lanMail,
                toMinh().attach("Giấy mời số 15.txt", paper("Giấy mời họp\n"))
                        .attach(file, "text/plain; charset=utf-8"));

        Email email = arrived(1).get(0);
        assertThat(email.subject()).contains("Giấy mời họp giao ban");
        assertThat(email.from()).containsExactly(EmailAddress.of("Nguyễn Thị Lan", lan));
        assertThat(email.to()).containsExactly(EmailAddress.of("Trần Minh", minh));
        assertThat(email.text().orElseThrow().strip()).isEqualTo(TEXT.strip());
        assertThat(email.messageId()).containsExactly(sent.messageId());
        assertThat(email.hasAttachment()).isTrue();
        assertThat(email.attachments())
                .extracting(part -> part.name().orElseThrow())
                .containsExactly("Giấy mời số 15.txt", "Phụ lục đính kèm.txt");
        assertThat(new String(bytes(minhMail, email.attachments().get(0)), StandardCharsets.UTF_8))
                .isEqualTo("Giấy mời họp\n");
        Path kept = directory.resolve("kept");
        assertThat(minhMail.download(email.attachments().get(1), kept, Progress.NOBODY))
                .isEqualTo(Files.size(file));
        assertThat(kept).hasSameBinaryContentAs(file);
        assertThat(email.toString() + email.attachments() + email.from()).doesNotContain("Lan", "mời", "lục");
    }

    @Test
    @DisplayName("thư đã gửi nằm trong mục đã gửi, không còn là nháp")
    void what_was_sent_lies_among_the_sent_and_is_no_draft() {
        Sent sent = Cleared.send(lanMail, toMinh());

        Email kept = lanMail.get(List.of(sent.emailId())).get(0);
        assertThat(kept.mailboxIds())
                .containsExactly(lanMail.mailbox(Mailbox.SENT).orElseThrow().id());
        assertThat(kept.has(Email.DRAFT)).isFalse();
        assertThat(sent.foundAgain()).isFalse();
        assertThat(sent.submissionId()).isPresent();
        assertThat(lanMail.sent(sent.messageId())).map(Sent::emailId).contains(sent.emailId());
        assertThat(lanMail.sent("khong-co@hanoi.test")).isEmpty();
    }

    @Test
    void a_blind_copy_arrives_and_nobody_learns_of_it() throws Exception {
        Cleared.send(
                lanMail,
                Draft.from(EmailAddress.of(lan))
                        .to(EmailAddress.of(lan))
                        .bcc(EmailAddress.of(minh))
                        .subject("Công văn"));

        assertThat(arrived(1).get(0).to()).containsExactly(EmailAddress.of(lan));
    }

    @Test
    void an_answer_names_what_it_answers() throws Exception {
        Sent sent = Cleared.send(lanMail, toMinh());
        Email invitation = arrived(1).get(0);

        Cleared.send(
                minhMail,
                Draft.from(EmailAddress.of(minh))
                        .to(EmailAddress.of(lan))
                        .subject("Đã nhận")
                        .answering(invitation));

        Email answer = when(lanMail, () -> lanMail.newMail().emails().stream().findFirst());
        assertThat(answer.inReplyTo()).containsExactly(sent.messageId());
    }

    @Test
    @DisplayName("đơn vị A gửi văn bản edXML, đơn vị B đọc và báo đã tiếp nhận, A đọc trạng thái")
    void a_document_goes_as_edxml_and_its_status_comes_back() throws Exception {
        Organ a = Organ.of(new AgencyCode("H26.901"), "Đơn vị Thử nghiệm Một");
        Organ b = Organ.of(new AgencyCode("H26.902"), "Đơn vị Thử nghiệm Hai");
        LocalDateTime now = LocalDateTime.of(2024, 3, 4, 9, 0);
        DocumentMessage document = DocumentMessage.draft()
                .from(a)
                .to(b)
                .number(DocumentNumber.parse("15/ĐVTN1-VP"), LocalDate.of(2024, 3, 1), "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra máy tính bảng quý I")
                .attach("công văn số 15.txt", paper("Nội dung công văn\n"))
                .build(now);

        try (Scratch scratch = Scratch.temporary()) {
            Draft letter = EdXmlMail.attach(toMinh().subject("Công văn 15"), document, scratch);
            assertThat(letter.dispatch(Cleared.INVITATION).writings())
                    .contains(
                            new Writing(Writing.Place.FILE_NAME, "công văn số 15.txt"),
                            new Writing(Writing.Place.SUBJECT, "V/v kiểm tra máy tính bảng quý I"));
            Cleared.send(lanMail, letter);

            Email received = arrived(1).get(0);
            DocumentMessage read = (DocumentMessage) EdXmlMail.read(minhMail, received, EdXml.standard(), scratch)
                    .orElseThrow();
            assertThat(read.tree()).isEqualTo(document.tree());
            try (InputStream in = read.attachments().get(0).content().open()) {
                assertThat(in).hasContent("Nội dung công văn\n");
            }

            StatusMessage accepted =
                    StatusMessage.about(ResponseFor.of(read), b, StatusCode.RECEIVED, now.plusHours(1));
            Draft answer = Draft.from(EmailAddress.of(minh))
                    .to(EmailAddress.of(lan))
                    .subject("Đã tiếp nhận")
                    .answering(received);
            Cleared.send(minhMail, EdXmlMail.attach(answer, accepted, scratch));

            Email back = when(lanMail, () -> lanMail.newMail().emails().stream().findFirst());
            StatusMessage status = (StatusMessage)
                    EdXmlMail.read(lanMail, back, EdXml.standard(), scratch).orElseThrow();
            assertThat(status.status()).contains(StatusCode.RECEIVED);
            assertThat(status.code()).isEqualTo("03");
            assertThat(status.about()).isEqualTo(ResponseFor.of(document));
        }
    }

    @Test
    @DisplayName("chỉ đọc thư mới kể từ lần xem trước")
    void what_is_new_is_read_once() throws Exception {
        NewMail first = minhMail.newMail();
        Cleared.send(lanMail, toMinh());
        arrived(1);

        NewMail second = minhMail.newMail(first.state());
        assertThat(second.emails()).hasSize(1);
        assertThat(second.readAnew()).isFalse();
        assertThat(minhMail.newMail(second.state()).emails()).isEmpty();
    }

    @Test
    void a_state_that_the_server_does_not_know_leads_to_a_full_reading() throws Exception {
        Cleared.send(lanMail, toMinh());
        String id = arrived(1).get(0).id();

        Changes changes = minhMail.changes("khong-phai-trang-thai");
        assertThat(changes.readAnew()).isTrue();
        assertThat(changes.created()).containsExactly(id);
        assertThat(minhMail.changes(changes.newState()).created()).isEmpty();
        assertThat(minhMail.newMail("khong-phai-trang-thai").emails()).hasSize(1);
    }

    @Test
    void flags_are_raised_and_taken_away_and_seen_by_changes() throws Exception {
        Cleared.send(lanMail, toMinh());
        String id = arrived(1).get(0).id();
        String before = minhMail.state();

        SetResponse raised =
                minhMail.update(List.of(id), EmailPatch.flag(Email.SEEN).and(EmailPatch.flag(Email.FLAGGED)));
        assertThat(raised.done()).containsExactly(id);
        assertThat(minhMail.get(List.of(id)).get(0).keywords()).contains(Email.SEEN, Email.FLAGGED);
        assertThat(minhMail.changes(before).updated()).containsExactly(id);

        minhMail.update(List.of(id), EmailPatch.unflag(Email.FLAGGED));
        assertThat(minhMail.get(List.of(id)).get(0).has(Email.FLAGGED)).isFalse();
    }

    @Test
    void a_message_moves_to_a_mailbox_of_our_own_and_is_destroyed() throws Exception {
        Cleared.send(lanMail, toMinh());
        Email email = arrived(1).get(0);
        Mailbox incoming = minhMail.createMailbox("Văn bản đến", Optional.empty());
        Mailbox inbox = minhMail.mailbox(Mailbox.INBOX).orElseThrow();
        assertThat(minhMail.mailboxes()).extracting(Mailbox::name).contains("Văn bản đến");

        assertThat(minhMail.update(List.of(email.id()), EmailPatch.move(inbox.id(), incoming.id()))
                        .done())
                .containsExactly(email.id());
        assertThat(minhMail.get(List.of(email.id())).get(0).mailboxIds()).containsExactly(incoming.id());
        assertThat(minhMail.newMail().emails()).isEmpty();

        String before = minhMail.state();
        assertThat(minhMail.destroy(List.of(email.id())).done()).containsExactly(email.id());
        assertThat(minhMail.get(List.of(email.id()))).isEmpty();
        assertThat(minhMail.changes(before).destroyed()).containsExactly(email.id());
    }

    @Test
    void a_second_mailbox_of_the_same_name_is_refused() {
        lanMail.createMailbox("Văn bản đi", Optional.empty());

        assertThatThrownBy(() -> lanMail.createMailbox("Văn bản đi", Optional.empty()))
                .isInstanceOfSatisfying(JmapException.class, e -> {
                    assertThat(e.method()).isEqualTo("Mailbox/set");
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.getMessage()).doesNotContain("Văn bản đi", lan);
                });
    }

    @Test
    void an_id_that_is_not_there_is_said_to_be_not_there() {
        SetResponse updated = lanMail.update(List.of("khong-co"), EmailPatch.flag(Email.SEEN));

        assertThat(updated.done()).isEmpty();
        assertThat(updated.failed().get("khong-co").type()).isEqualTo(SetError.NOT_FOUND);
        assertThat(lanMail.get(List.of("khong-co"))).isEmpty();
        SetResponse destroyed = lanMail.destroy(List.of("khong-co"));
        assertThat(destroyed.done().size() + destroyed.failed().size()).isEqualTo(1);
        destroyed.failed().values().forEach(error -> assertThat(error.type()).isEqualTo(SetError.NOT_FOUND));
    }

    @Test
    @DisplayName("hỏi quá giới hạn thì tự chia nhỏ")
    void more_ids_than_the_server_takes_are_asked_for_in_parts() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            ids.add(Cleared.send(lanMail, toMinh().subject("Thư " + i)).emailId());
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 1200; i++) asked.add(i % 400 == 0 ? ids.get(i / 400) : "khong-co-" + i);

        assertThat(lanMail.get(asked)).extracting(Email::id).containsExactlyElementsOf(ids);
        Map<String, SetError> failed =
                lanMail.update(asked, EmailPatch.flag(Email.FLAGGED)).failed();
        assertThat(failed).hasSize(1197);
        assertThat(lanMail.get(ids)).allMatch(email -> email.has(Email.FLAGGED));
    }

    @Test
    void a_query_orders_filters_and_stops_at_its_limit() {
        for (int i = 0; i < 3; i++)
            Cleared.send(lanMail, toMinh().subject("Công văn " + i).attach("x.txt", paper("x".repeat(1000 * i + 1))));
        String sentMail = lanMail.mailbox(Mailbox.SENT).orElseThrow().id();
        FilterCondition sent = FilterCondition.any().inMailbox(sentMail);

        assertThat(lanMail.find(EmailQuery.of(sent).sortedBy("size", false)))
                .extracting(email -> email.subject().orElseThrow())
                .containsExactly("Công văn 2", "Công văn 1", "Công văn 0");
        assertThat(lanMail.query(EmailQuery.of(sent).limit(2)).ids()).hasSize(2);
        assertThat(lanMail.query(EmailQuery.of(sent.hasKeyword(Email.FLAGGED))).ids())
                .isEmpty();
        assertThat(lanMail.query(EmailQuery.of(sent.hasAttachment(true))).ids()).hasSize(3);
        assertThat(lanMail.query(EmailQuery.of(Filter.and(
                                sent, Filter.not(FilterCondition.any().subject("Công văn 1")))))
                        .ids())
                .hasSize(2);
    }

    @Test
    void bytes_that_are_known_to_be_too_many_are_not_sent() {
        long most = lanMail.session().core().maxSizeUpload();
        Content tooMuch = Content.from("application/pdf", java.util.OptionalLong.of(Math.max(most, most + 1)), () -> {
            throw new IOException("was opened");
        });

        if (most == Long.MAX_VALUE) return;
        assertThatThrownBy(() -> lanMail.upload(tooMuch, Progress.NOBODY))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo("paper-too-large"));
    }

    @Test
    void an_upload_tells_how_far_it_is_and_what_arrived() {
        List<Long> told = new ArrayList<>();
        Blob blob = lanMail.upload(paper("x".repeat(100_000)), new Progress() {
            @Override
            public void sent(long bytes) {
                told.add(bytes);
            }
        });

        assertThat(blob.size()).isEqualTo(100_000);
        assertThat(told).isSorted().last().isEqualTo(100_000L);
    }

    @Test
    void papers_of_another_account_cannot_be_had() throws Exception {
        Cleared.send(lanMail, toMinh().attach("Riêng.txt", paper("riêng")));
        EmailBodyPart part = arrived(1).get(0).attachments().get(0);
        MailClient other = MailClient.at(host.url(), transport)
                .as(Credentials.basic(lan, Secret.of("pw-" + lan)))
                .account(minhMail.account())
                .build();

        assertThatThrownBy(() -> bytes(other, part))
                .isInstanceOf(ClientException.class)
                .satisfies(e ->
                        assertThat(((ClientException) e).status().orElseThrow()).isIn(403, 404));
    }

    @Test
    void a_wrong_password_is_no_way_in_whatever_the_answer_looks_like() {
        assertThatThrownBy(() -> client(lan, "sai").session())
                .isInstanceOf(NotAuthorised.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(lan, "sai"));
    }

    @Test
    void nobody_writes_in_the_name_of_another() {
        assertThatThrownBy(() ->
                        Cleared.send(lanMail, Draft.from(EmailAddress.of(minh)).to(EmailAddress.of(minh))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identities")
                .hasMessageNotContaining(minh);
        assertThatThrownBy(() -> Cleared.send(lanMail, Draft.from(EmailAddress.of(lan))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void a_method_error_bears_the_name_of_its_type() {
        FilterCondition known = FilterCondition.any().inMailbox("khong-co");
        EmailQuery odd = EmailQuery.of(known).sortedBy("khongCo", true);

        assertThat(lanMail.account()).isNotEmpty();
        assertThatThrownBy(() -> client(lan, "pw-" + lan, "khong-co").mailboxes())
                .isInstanceOfSatisfying(
                        JmapException.class, e -> assertThat(e.type()).isEqualTo("accountNotFound"));
        assertThat(odd.toString()).doesNotContain("khong-co");
    }

    private MailClient client(String address, String password, String account) {
        return MailClient.at(host.url(), transport)
                .as(Credentials.basic(address, Secret.of(password)))
                .account(account)
                .build();
    }
}
