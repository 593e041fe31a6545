package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Progress;
import vn.mtb.client.Secret;
import vn.mtb.client.Token;

@Tag("long")
@ExtendWith(WithJames.class)
@DisplayName("máy chủ thư Apache James 3.8.1")
class JamesMailTest extends MailContract {
    private final James james;

    JamesMailTest(James james) {
        this.james = james;
    }

    @Override
    MailHost host() {
        return james;
    }

    private MailClient bearing(Credentials credentials) {
        return MailClient.at(james.url(), transport).as(credentials).build();
    }

    @Test
    @DisplayName("mã truy cập hết hạn thì lấy mã mới, một lần")
    void a_token_that_expired_is_fetched_again_and_only_then() {
        Instant now = Instant.now();
        Deque<Secret> tokens = new ArrayDeque<>(List.of(
                Secret.of(james.token(lan, now.minus(Duration.ofMinutes(5)))),
                Secret.of(james.token(lan, now.plus(Duration.ofMinutes(5))))));
        MailClient mail = bearing(Credentials.bearer(() -> new Token(tokens.remove(), Optional.empty())));

        assertThat(mail.session().accounts()).containsKey(lanMail.account());
        assertThat(mail.mailboxes()).isNotEmpty();
        assertThat(tokens).isEmpty();
    }

    @Test
    void a_token_that_is_expired_for_ever_is_no_way_in() {
        String expired = james.token(lan, Instant.now().minus(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> bearing(Credentials.bearer(Secret.of(expired))).session())
                .isInstanceOfSatisfying(NotAuthorised.class, e -> {
                    assertThat(e.status()).hasValue(401);
                    assertThat(e.getMessage()).doesNotContain(expired);
                });
    }

    @Test
    @DisplayName("địa chỉ giới thiệu ở máy chủ khác, chỉ tới đó khi được tin")
    void a_host_that_only_points_to_james_leads_there_when_james_is_trusted() {
        try (ScriptedServer pointing = new ScriptedServer((path, body) -> path.equals("/there")
                ? ScriptedServer.Reply.moved(307, james.url() + "/.well-known/jmap")
                : ScriptedServer.Reply.moved(301, "/there"))) {
            Credentials credentials = Credentials.basic(lan, Secret.of("pw-" + lan));

            assertThatThrownBy(() -> MailClient.at(pointing.url(), transport)
                            .as(credentials)
                            .build()
                            .session())
                    .isInstanceOf(NotAuthorised.class);
            MailClient mail = MailClient.at(pointing.url(), transport)
                    .as(credentials)
                    .trusting(james.url())
                    .build();
            assertThat(mail.session().apiUrl()).hasPort(james.url().getPort());
            assertThat(mail.mailbox(Mailbox.INBOX)).isPresent();
        }
    }

    @Test
    void its_limits_are_read_and_kept_to() {
        CoreCapability core = lanMail.session().core();

        assertThat(core.maxCallsInRequest()).isEqualTo(16);
        assertThat(core.maxObjectsInGet()).isEqualTo(500);
        assertThat(core.maxSizeUpload()).isEqualTo(James.largestUpload());
        Content unknown = Content.from(
                "application/pdf",
                OptionalLong.empty(),
                () -> new java.io.ByteArrayInputStream(new byte[(int) James.largestUpload() + 1]));
        assertThatThrownBy(() -> lanMail.upload(unknown, Progress.NOBODY))
                .as("what is not known to be too much before it is sent")
                .isInstanceOf(vn.mtb.client.ClientException.class);
    }

    @Test
    @DisplayName("báo thư mới qua kênh mở sẵn")
    void new_mail_is_pushed() throws Exception {
        BlockingQueue<StateChange> told = new LinkedBlockingQueue<>();
        try (EventSource events = minhMail.listen(told::add)) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
            Cleared.send(lanMail, toMinh());
            StateChange change = told.poll(20, TimeUnit.SECONDS);
            // Making the mailboxes is told too.
            while (change != null && !change.concerns(minhMail.account(), "Email"))
                change = told.poll(20, TimeUnit.SECONDS);
            assertThat(change).isNotNull();
            assertThat(events.isPushed()).isTrue();
        }
    }
}
