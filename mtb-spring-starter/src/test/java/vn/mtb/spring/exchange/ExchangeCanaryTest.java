package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.exchange.Exchange.CLERK;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TWO;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.client.testing.FakeAxisFault;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.register.InMemoryArchive;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Statements;

@DisplayName("bí mật và dữ liệu cá nhân không lọt ra khi gửi, nhận")
class ExchangeCanaryTest {
    private static final String CANARY = "canary";
    private static final String PERSON = "ChimHoangYen";

    private final Logger logger = (Logger) LoggerFactory.getLogger("vn.mtb");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> said = new ArrayList<>();
    private final Exchange at = new Exchange(Database.H2.open());

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
        at.close();
    }

    @Test
    void nothing_that_is_logged_thrown_printed_parked_or_recorded_tells_them() {
        Draft letter = Exchange.letter()
                .cc(EmailAddress.of(PERSON, PERSON + "@hanoi.test"))
                .subject("Về việc của " + PERSON)
                .text(CANARY + " " + PERSON)
                .attach(PERSON + ".txt", Content.text("text/plain", CANARY));
        DocumentMessage document = Exchange.draft(15)
                .subject("Về việc của " + PERSON)
                .attach(PERSON + ".txt", Content.text("text/plain", CANARY))
                .build(Exchange.LEAVES);
        Queued mailed = at.outbox
                .send(ONE, letter, letter.dispatch(Exchange.invitation()), CLERK)
                .orElseThrow();
        Queued sent = at.send(document, 15).orElseThrow();
        say(mailed, sent);
        at.mail.fail("Email/set", FakeMailFault.html(500), FakeMailFault.methodError("forbidden"));
        at.axis.fail("sendEdoc", FakeAxisFault.page(500), FakeAxisFault.refused("21"));

        URI nobody = URI.create("http://127.0.0.1:1");
        say(at.sender(at.outbox(at.doors(nobody, nobody))).round());
        for (int hour = 0; hour < 4; hour++) {
            at.time.advance(Duration.ofHours(1));
            say(at.sender.round());
        }
        for (Parked parked : at.outbox.parked(Scope.all(), Optional.empty(), 10).rows()) {
            say(parked);
            at.outbox.retry(parked.id(), Scope.all());
        }
        at.time.advance(Duration.ofHours(1));
        say(at.sender.round(), at.outbox.backlog());
        for (Subject subject : List.of(mailed.subject(), sent.subject())) {
            assertThat(at.lines(subject)).hasSize(1);
            at.lines(subject).forEach(line -> say(line, line.deed()));
        }
        Inbox inbox = new Inbox(
                at.database,
                at.transactions,
                Statements.TIMEOUT,
                at.units,
                at.outbox.doors(),
                new InMemoryArchive(),
                event -> {
                    say(event, ((MessageArrived) event).papers());
                    throw new IllegalStateException(PERSON);
                },
                InboxTerms.standard(),
                at.time);
        say(inbox.round());
        say(at.outbox.doors(), at.outbox.table(), OutboxTerms.standard(), InboxTerms.standard());

        assertThat(said).hasSizeGreaterThan(15).noneMatch(text -> text.contains(CANARY) || text.contains(PERSON));
        List<String> lines = log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
        assertThat(lines).hasSizeGreaterThan(5).noneMatch(line -> line.contains(CANARY) || line.contains(PERSON));
        assertThat(at.axis.waiting(TWO.value())).isNotEmpty();
    }

    private void say(Object... things) {
        for (Object thing : things) {
            said.add(thing instanceof Throwable thrown ? Throwables.getStackTrace(thrown) : String.valueOf(thing));
        }
    }
}
