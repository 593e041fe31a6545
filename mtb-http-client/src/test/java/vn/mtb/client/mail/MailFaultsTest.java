package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Progress;
import vn.mtb.client.Rejected;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreachable;
import vn.mtb.client.Unreadable;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.client.testing.FakeMailServer;

@DisplayName("sự cố khi gửi và nhận thư")
class MailFaultsTest {
    private static final String LAN = "lan@hanoi.test";
    private static final String MINH = "minh@hanoi.test";

    private final Transport transport = Transport.builder()
            .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
            .completeWithin(Duration.ofSeconds(20))
            .build();
    private FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_JAMES);
    private MailClient mail = signedIn();

    private MailClient signedIn() {
        server.user(LAN, "pw-lan");
        server.user(MINH, "pw-minh");
        return as(LAN, "pw-lan");
    }

    private MailClient as(String user, String password) {
        return MailClient.at(server.url(), transport)
                .as(Credentials.basic(user, Secret.of(password)))
                .pollEvery(Duration.ofMillis(20))
                .pingEvery(Duration.ofSeconds(1))
                .build();
    }

    private void speaking(FakeMailDialect dialect) {
        server.close();
        server = FakeMailServer.start(dialect);
        mail = signedIn();
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private static Draft letter() {
        return Draft.from(EmailAddress.of(LAN))
                .to(EmailAddress.of(MINH))
                .subject("Công văn")
                .text("Nội dung");
    }

    @ParameterizedTest
    @EnumSource(FakeMailDialect.class)
    @DisplayName("mất trả lời sau khi đã gửi: không gửi lần thứ hai")
    void after_a_lost_answer_the_message_is_found_and_not_sent_again(FakeMailDialect dialect) {
        speaking(dialect);
        server.fail("EmailSubmission/set", FakeMailFault.droppedAfter());

        Sent sent = Cleared.send(mail, letter());

        assertThat(sent.foundAgain()).isTrue();
        assertThat(mail.get(List.of(sent.emailId())).get(0).messageId()).containsExactly(sent.messageId());
        assertThat(server.deliveries()).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_cut_is_a_lost_one() {
        server.fail("EmailSubmission/set", FakeMailFault.cut());

        assertThat(Cleared.send(mail, letter()).foundAgain()).isTrue();
        assertThat(server.deliveries()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_gateway_that_fails_may_stand_before_a_server_that_does_not(int status) {
        server.fail("EmailSubmission/set", FakeMailFault.html(status));

        assertThat(Cleared.send(mail, letter()).foundAgain()).isFalse();
        assertThat(server.deliveries()).isEqualTo(1);
        assertThat(server.requests()).contains("Email/query, Email/get");
    }

    @Test
    void what_never_arrived_is_sent_after_a_look() {
        server.fail("EmailSubmission/set", FakeMailFault.droppedBefore(), FakeMailFault.droppedBefore());

        Cleared.send(mail, letter());

        assertThat(server.deliveries()).isEqualTo(1);
        assertThat(server.requests().stream().filter("Email/set, EmailSubmission/set"::equals))
                .hasSize(3);
    }

    @Test
    void what_never_arrives_is_given_up() {
        FakeMailFault gone = FakeMailFault.droppedBefore();
        server.fail("EmailSubmission/set", gone, gone, gone, gone, gone, gone);

        assertThatThrownBy(() -> Cleared.send(mail, letter())).isInstanceOf(Unreachable.class);
        assertThat(server.requests().stream().filter("Email/set, EmailSubmission/set"::equals))
                .hasSize(3);
        assertThat(server.deliveries()).isZero();
    }

    @Test
    @DisplayName("chỉ còn thư nháp, không rõ đã gửi hay chưa: không tự gửi lại")
    void a_draft_of_which_nobody_can_say_whether_it_went_out_is_left_alone() {
        server.fail("EmailSubmission/set", FakeMailFault.droppedBetween());

        SubmissionUnknown unknown = catchThrowableOfType(SubmissionUnknown.class, () -> Cleared.send(mail, letter()));

        assertThat(unknown.messageId()).endsWith("@hanoi.test");
        assertThat(unknown.isRetryable()).isFalse();
        assertThat(unknown.getMessage()).contains("drafts").doesNotContain(LAN, MINH, "Công văn");
        assertThat(mail.sent(unknown.messageId())).isEmpty();
        assertThat(server.deliveries()).isZero();
    }

    @Test
    void where_the_server_can_say_that_a_draft_was_not_submitted_it_is() {
        speaking(FakeMailDialect.LIKE_CYRUS);
        server.fail("EmailSubmission/set", FakeMailFault.droppedBetween());

        Sent sent = Cleared.send(mail, letter());

        assertThat(sent.foundAgain()).isTrue();
        assertThat(mail.sent(sent.messageId())).isPresent();
        assertThat(server.deliveries()).isEqualTo(1);
    }

    @Test
    void a_submission_that_was_refused_is_not_tried_again() {
        server.fail("EmailSubmission/set", FakeMailFault.methodError("forbiddenToSend"));

        assertThatThrownBy(() -> Cleared.send(mail, letter()))
                .isInstanceOfSatisfying(
                        JmapException.class, e -> assertThat(e.type()).isEqualTo("forbiddenToSend"));
        assertThat(server.deliveries()).isZero();
    }

    @Test
    void too_many_requests_are_waited_out_without_a_look() {
        server.fail("EmailSubmission/set", FakeMailFault.retryAfter(429, 0));

        Cleared.send(mail, letter());

        assertThat(server.deliveries()).isEqualTo(1);
        assertThat(server.requests()).doesNotContain("Email/query, Email/get");
    }

    @Test
    void reading_is_repeated_and_ends_in_a_typed_failure() {
        server.fail(
                "Mailbox/get",
                FakeMailFault.status(503),
                FakeMailFault.droppedAfter(),
                FakeMailFault.retryAfter(429, 0));
        assertThat(mail.mailboxes()).isNotEmpty();

        for (int i = 0; i < 8; i++) server.fail("Mailbox/get", FakeMailFault.html(503));
        assertThatThrownBy(() -> mail.mailboxes())
                .isInstanceOfSatisfying(
                        Rejected.class, e -> assertThat(e.isRetryable()).isTrue());
    }

    @Test
    void a_server_that_cannot_just_now_is_asked_again() {
        server.fail(
                "Mailbox/get", FakeMailFault.methodError("serverUnavailable"), FakeMailFault.methodError("serverFail"));
        assertThat(mail.mailboxes()).isNotEmpty();

        FakeMailFault never = FakeMailFault.methodError("serverUnavailable");
        server.fail("Mailbox/get", never, never, never, never);
        assertThatThrownBy(() -> mail.mailboxes())
                .isInstanceOfSatisfying(
                        JmapException.class, e -> assertThat(e.isRetryable()).isTrue());
    }

    @Test
    void what_is_no_jmap_is_unreadable() {
        server.fail("Mailbox/get", FakeMailFault.otherJson());
        assertThatThrownBy(() -> mail.mailboxes())
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("jmap-field-missing"));

        server.fail("Mailbox/get", FakeMailFault.html(200));
        assertThatThrownBy(() -> mail.mailboxes()).isInstanceOf(Unreadable.class);

        server.fail("Session", FakeMailFault.otherJson());
        assertThatThrownBy(() -> as(LAN, "pw-lan").session())
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("jmap-field-missing"));
    }

    @Test
    void an_answer_that_is_too_much_is_asked_for_in_halves() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) ids.add(Cleared.send(mail, letter()).emailId());
        server.fail("Email/get", FakeMailFault.methodError("requestTooLarge"));

        assertThat(mail.get(ids)).extracting(Email::id).containsExactlyElementsOf(ids);
    }

    @Test
    @DisplayName("phiên làm việc được giữ, và hỏi lại khi máy chủ báo thay đổi")
    void a_session_is_kept_until_the_server_says_that_it_changed() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) threads.add(new Thread(() -> mail.mailboxes()));
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        assertThat(server.requests().stream().filter("Session"::equals)).hasSize(1);

        server.changeSession();
        mail.mailboxes();
        mail.mailboxes();
        mail.mailboxes();
        assertThat(server.requests().stream().filter("Session"::equals)).hasSize(2);
    }

    @Test
    void a_page_for_people_instead_of_a_refusal_is_a_refusal() {
        speaking(FakeMailDialect.LIKE_CYRUS);

        assertThatThrownBy(() -> as(LAN, "sai").mailboxes())
                .isInstanceOfSatisfying(
                        NotAuthorised.class, e -> assertThat(e.getMessage()).doesNotContain("<html>"));
    }

    @Test
    void a_download_that_broke_off_leaves_no_file_behind() throws Exception {
        Cleared.send(mail, letter().attach("a.txt", Content.text("text/plain", "x".repeat(50_000))));
        MailClient minh = as(MINH, "pw-minh");
        EmailBodyPart part = minh.newMail().emails().get(0).attachments().get(0);
        server.fail("download", FakeMailFault.cut());
        Path directory = Files.createTempDirectory("download");

        assertThatThrownBy(() -> minh.download(part, directory.resolve("a.txt"), Progress.NOBODY))
                .isInstanceOf(ClientException.class);
        assertThat(directory).isEmptyDirectory();
        Files.delete(directory);
    }

    @Test
    @DisplayName("kênh báo thư mới bị ngắt thì nối lại, không bỏ sót")
    void push_is_taken_up_again_and_misses_nothing() throws Exception {
        MailClient minh = as(MINH, "pw-minh");
        BlockingQueue<StateChange> told = new LinkedBlockingQueue<>();
        try (EventSource events = minh.listen(told::add)) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
            Cleared.send(mail, letter());
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
            server.fail("EventSource", FakeMailFault.status(503));
            server.dropEvents();
            Cleared.send(mail, letter());
            StateChange change = told.poll(20, TimeUnit.SECONDS);
            assertThat(change.concerns(minh.account(), "Email")).isTrue();
            assertThat(change.concerns("other", "Email")).isFalse();
            assertThat(events.isPushed()).isTrue();
        }
    }

    @Test
    @DisplayName("máy chủ không có kênh báo thì hỏi định kỳ")
    void a_server_without_push_is_polled() throws Exception {
        speaking(FakeMailDialect.LIKE_CYRUS);
        MailClient minh = as(MINH, "pw-minh");
        BlockingQueue<StateChange> told = new LinkedBlockingQueue<>();
        try (EventSource events = minh.listen(told::add)) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
            Cleared.send(mail, letter());
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(events.isPushed()).isFalse();
        }
    }

    @Test
    void a_listener_that_throws_is_told_again() throws Exception {
        speaking(FakeMailDialect.LIKE_CYRUS);
        AtomicInteger calls = new AtomicInteger();
        BlockingQueue<StateChange> taken = new LinkedBlockingQueue<>();
        try (EventSource events = mail.listen(change -> {
            if (calls.incrementAndGet() < 3) throw new IllegalStateException("not now");
            taken.add(change);
        })) {
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(events.isPushed()).isFalse();
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void an_error_of_the_listener_is_told_and_the_change_told_again() throws Exception {
        speaking(FakeMailDialect.LIKE_CYRUS);
        BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        NoClassDefFoundError missing = new NoClassDefFoundError("x");
        AtomicInteger calls = new AtomicInteger();
        try (EventSource events = mail.listen(new PushListener() {
            @Override
            public void changed(StateChange change) {
                if (calls.getAndIncrement() == 0) throw missing;
                told.add("changed");
            }

            @Override
            public void broken(Throwable cause, boolean goesOn) {
                told.add(cause);
                told.add(goesOn);
            }
        })) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isSameAs(missing);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(true);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("changed");
            assertThat(events.isListening()).isTrue();
        }
    }

    @Test
    void a_transport_that_was_closed_ends_the_listening_and_is_told() throws Exception {
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        BlockingQueue<StateChange> changes = new LinkedBlockingQueue<>();
        Transport own = Transport.builder().build();
        MailClient mail = MailClient.at(server.url(), own)
                .as(Credentials.basic(MINH, Secret.of("pw-minh")))
                .pollEvery(Duration.ofMillis(1))
                .build();
        try (EventSource events = mail.listen(new PushListener() {
            @Override
            public void changed(StateChange change) {
                changes.add(change);
            }

            @Override
            public void broken(Throwable cause, boolean goesOn) {
                told.add(goesOn);
            }
        })) {
            assertThat(changes.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(events.isListening()).isTrue();
            own.close();
            for (Boolean goesOn = true; goesOn; ) {
                goesOn = told.poll(20, TimeUnit.SECONDS);
                assertThat(goesOn).as("the end is told").isNotNull();
            }
            assertThat(events.problem()).isPresent();
            while (events.isListening()) Thread.onSpinWait();
        }
    }

    @Test
    void a_listener_learns_why_nothing_comes_and_is_told_when_it_does() throws Exception {
        BlockingQueue<Optional<ClientException>> told = new LinkedBlockingQueue<>();
        for (int i = 0; i < 4; i++) server.fail("Session", FakeMailFault.html(503));
        try (EventSource events = mail.listen(new PushListener() {
            @Override
            public void changed(StateChange change) {
                told.add(Optional.empty());
            }

            @Override
            public void failed(ClientException failure) {
                told.add(Optional.of(failure));
            }
        })) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).get().isInstanceOf(Rejected.class);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEmpty();
            assertThat(events.isPushed()).isTrue();
        }
    }
}
