package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.client.testing.FakeMailServer;

@DisplayName("nhật ký, lỗi và toString không nói ai viết gì cho ai")
class MailRedactionTest {
    private static final String CANARY = "ChimHoangYen";
    private static final String SENDER = CANARY + "-lan@hanoi.test";
    private static final String RECEIVER = CANARY + "-minh@hanoi.test";

    private final Logger logger = (Logger) LoggerFactory.getLogger("vn.mtb");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> said = new ArrayList<>();
    private final Transport transport = Transport.builder()
            .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
            .build();
    private final FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_CYRUS);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        server.user(SENDER, CANARY + "-password");
        server.user(RECEIVER, CANARY + "-other");
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
        transport.close();
        server.close();
    }

    private <T> void hear(Supplier<T> call) {
        try {
            said.add(String.valueOf(call.get()));
        } catch (ClientException | IllegalArgumentException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
            if (e instanceof ClientException ours) said.add(ours.failure().toString());
        }
    }

    @Test
    void no_canary_is_heard() throws Exception {
        MailClientBuilder builder = MailClient.at(server.url(), transport)
                .as(Credentials.basic(SENDER, Secret.of(CANARY + "-password")))
                .pollEvery(Duration.ofMillis(20));
        MailClient mail = builder.build();
        Draft draft = Draft.from(EmailAddress.of(CANARY, SENDER))
                .to(EmailAddress.of(CANARY, RECEIVER))
                .subject(CANARY)
                .text(CANARY)
                .attach(CANARY + ".txt", Content.text("text/plain", CANARY));
        said.addAll(List.of(
                builder.toString(),
                mail.toString(),
                draft.toString(),
                draft.attachments().toString()));
        hear(mail::session);
        hear(() -> mail.session().accounts());
        hear(mail::identities);
        hear(() -> Cleared.send(mail, draft));
        hear(() -> mail.find(EmailQuery.of(FilterCondition.any().text(CANARY))));
        hear(() -> EmailQuery.of(FilterCondition.any().subject(CANARY)));
        hear(() -> Cleared.send(mail, Draft.from(EmailAddress.of(RECEIVER)).to(EmailAddress.of(SENDER))));
        hear(() -> mail.createMailbox("Inbox", Optional.empty()));
        for (FakeMailFault fault : List.of(
                FakeMailFault.html(500),
                FakeMailFault.status(404),
                FakeMailFault.cut(),
                FakeMailFault.otherJson(),
                FakeMailFault.methodError("forbiddenFrom"),
                FakeMailFault.droppedBetween())) {
            server.fail("EmailSubmission/set", fault);
            hear(() -> Cleared.send(mail, draft));
        }
        hear(() -> MailClient.at(server.url(), transport)
                .as(Credentials.basic(SENDER, Secret.of(CANARY)))
                .build()
                .session());
        BlockingQueue<StateChange> told = new LinkedBlockingQueue<>();
        server.fail("Email/get", FakeMailFault.otherJson());
        try (EventSource events = mail.listen(told::add)) {
            said.add(String.valueOf(told.poll(20, TimeUnit.SECONDS)) + events.isPushed());
        }
        assertThat(said).hasSizeGreaterThan(20).noneMatch(line -> line.contains(CANARY));
        assertThat(List.copyOf(log.list))
                .isNotEmpty()
                .noneMatch(event -> event.getFormattedMessage().contains(CANARY));
    }
}
