package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TWO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EdXmlMail;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.client.testing.FakeAxisFault;
import vn.mtb.register.Archive;
import vn.mtb.register.Attachment;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.MessageArrived.Via;
import vn.mtb.spring.register.JdbcArchive;
import vn.mtb.spring.register.Statements;

/** What the inbox does on any database. */
abstract class InboxContract {
    private static final Duration POLL = Duration.ofMinutes(2);

    private final List<MessageArrived> told = new ArrayList<>();
    private Archive archive;
    private Exchange at;
    private Inbox inbox;

    abstract Database database();

    @BeforeEach
    void open() {
        at = Exchange.durable(database().open());
        archive = new JdbcArchive(at.database, at.transactions);
        inbox = inbox(event -> told.add((MessageArrived) event));
    }

    @AfterEach
    void close() {
        inbox.stop();
        at.close();
    }

    private Inbox inbox(ApplicationEventPublisher listeners) {
        return inbox(at.outbox.doors(), listeners, InboxTerms.standard());
    }

    private Inbox inbox(Doors doors, ApplicationEventPublisher listeners, InboxTerms terms) {
        return new Inbox(
                at.database, at.transactions, Statements.TIMEOUT, at.units, doors, archive, listeners, terms, at.time);
    }

    private void deliver(int... numbers) {
        for (int number : numbers) at.send(number).orElseThrow();
        assertThat(at.sender.round().sent()).isEqualTo(numbers.length);
    }

    private List<Line> lines(Subject subject) {
        return at.units.of(TWO).register().history(subject);
    }

    @Test
    void a_document_becomes_one_line_with_its_papers_and_is_told() {
        deliver(15);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));

        MessageArrived arrived = told.get(0);
        assertThat(arrived.unit()).isEqualTo(TWO);
        assertThat(arrived.via()).isEqualTo(Via.AXIS);
        assertThat(((DocumentMessage) arrived.message()).code()).contains("15/SA-VP");
        assertThat(arrived.subject()).isEqualTo(DocumentSubject.of(Exchange.document(15)));
        Line line = lines(arrived.subject()).get(0);
        assertThat(line.attachments()).isEqualTo(arrived.papers()).hasSize(1);
        Attachment paper = arrived.papers().get(0);
        assertThat(archive.open(paper).orElseThrow()).containsExactly(1, 2, 3);
        assertThat(at.axis.waiting(TWO.value())).isEmpty();

        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        assertThat(lines(arrived.subject())).hasSize(1);
    }

    @Test
    void a_listener_that_throws_leaves_it_unacknowledged_and_others_go_on() {
        deliver(15, 16);
        AtomicInteger calls = new AtomicInteger();
        inbox = inbox(event -> {
            MessageArrived arrived = (MessageArrived) event;
            boolean first =
                    ((DocumentMessage) arrived.message()).code().orElse("").equals("15/SA-VP");
            if (first && calls.incrementAndGet() == 1) throw new IllegalStateException("không xử lý được");
            told.add(arrived);
        });
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 1));
        assertThat(at.arrived()).containsExactly("15/SA-VP");
        assertThat(told).hasSize(1);

        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));
        assertThat(at.arrived()).isEmpty();
        assertThat(told).hasSize(2);
        for (MessageArrived each : told) assertThat(lines(each.subject())).hasSize(1);
    }

    @Test
    void what_a_listener_writes_is_undone_with_it() {
        deliver(15);
        JdbcTemplate jdbc = new JdbcTemplate(at.database);
        jdbc.execute("CREATE TABLE assigned (id VARCHAR(100))");
        AtomicInteger calls = new AtomicInteger();
        inbox = inbox(event -> {
            jdbc.update(
                    "INSERT INTO assigned VALUES (?)",
                    ((MessageArrived) event).subject().id());
            if (calls.incrementAndGet() == 1) throw new IllegalStateException("không xử lý được");
        });
        inbox.round();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM assigned", Long.class))
                .isZero();
        at.time.advance(POLL);
        inbox.round();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM assigned", Long.class))
                .isOne();
    }

    @Test
    void a_repeat_by_the_sender_is_acknowledged_and_not_told_again() {
        deliver(15);
        byte[] package15 = at.axis.content(at.axis.waiting(TWO.value()).get(0));
        assertThat(inbox.round().taken()).isEqualTo(1);
        at.axis.deliver(TWO.value(), "edoc", package15);

        at.time.advance(POLL);
        assertThat(inbox(event -> told.add((MessageArrived) event)).round().failed())
                .isZero();
        assertThat(at.axis.waiting(TWO.value())).isEmpty();
        assertThat(told).hasSize(1);
    }

    @Test
    void an_acknowledgement_that_was_lost_is_made_up_for() {
        deliver(15);
        at.axis.fail("updateStatus", FakeAxisFault.droppedBefore());
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 1));
        assertThat(told).hasSize(1);
        at.time.advance(POLL);
        inbox.round();
        assertThat(at.axis.waiting(TWO.value())).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(lines(told.get(0).subject())).hasSize(1);
    }

    @Test
    void a_letter_with_a_document_is_taken_in_once_and_other_letters_are_left_alone() throws IOException {
        byEdXmlMail(15);
        at.sendLetter().orElseThrow();
        assertThat(at.sender.round().sent()).isEqualTo(1);

        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));
        MessageArrived arrived = told.get(0);
        assertThat(arrived.via()).isEqualTo(Via.MAIL);
        assertThat(arrived.letter().orElseThrow().from().get(0).email()).isEqualTo(Exchange.LAN);
        assertThat(lines(arrived.subject())).hasSize(1);

        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        byEdXmlMail(16);
        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));
        assertThat(told).hasSize(2);
    }

    @Test
    void a_letter_whose_listener_throws_is_looked_at_again_and_an_unreadable_one_is_not() throws IOException {
        byEdXmlMail(15);
        Draft broken = Draft.from(EmailAddress.of(Exchange.LAN))
                .to(EmailAddress.of(Exchange.MINH))
                .attach("van-ban.edxml", Content.text("application/xml", "<edXML><"));
        var account = at.outbox.doors().mail(ONE);
        at.guard
                .clear(broken.dispatch(Exchange.invitation()).checked(Exchange.CLERK.person(), Exchange.TODAY))
                .map(leave -> account.send(broken, leave))
                .orElseThrow();
        AtomicInteger calls = new AtomicInteger();
        inbox = inbox(event -> {
            if (calls.incrementAndGet() == 1) throw new IllegalStateException("không xử lý được");
            told.add((MessageArrived) event);
        });

        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 1));
        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));
        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        assertThat(told).hasSize(1);
    }

    /** A letter that carries edXML, sent through the outbox. */
    private void byEdXmlMail(int number) throws IOException {
        try (Scratch scratch = Scratch.temporary()) {
            Draft letter = EdXmlMail.attach(
                    Draft.from(EmailAddress.of(Exchange.LAN))
                            .to(EmailAddress.of(Exchange.MINH))
                            .subject("Công văn"),
                    Exchange.document(number),
                    scratch);
            at.outbox
                    .send(ONE, letter, letter.dispatch(Exchange.official(number)), Exchange.CLERK)
                    .orElseThrow();
        }
        assertThat(at.sender.round().sent()).isEqualTo(1);
    }

    @Test
    void an_attachment_that_is_too_large_is_left_for_somebody() {
        deliver(15);
        InboxTerms small = new InboxTerms(
                POLL,
                2,
                InboxTerms.standard().afterFailure(),
                InboxTerms.standard().receivedBy(),
                Duration.ofSeconds(1));
        assertThat(inbox(at.outbox.doors(), event -> told.add((MessageArrived) event), small)
                        .round())
                .isEqualTo(new Inbox.Round(0, 1));
        assertThat(at.arrived()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void two_nodes_poll_one_after_the_other_and_share_what_was_handled() throws InterruptedException {
        deliver(15, 16, 17);
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Inbox other = inbox(event -> {
            inHand.countDown();
            await().until(() -> goOn.getCount() == 0);
            synchronized (told) {
                told.add((MessageArrived) event);
            }
        });
        Thread node = new Thread(other::round);
        node.start();
        inHand.await();
        long before = at.axis.calls().size();
        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        assertThat(at.axis.calls().subList((int) before, at.axis.calls().size()))
                .doesNotContain("getEdoc");
        goOn.countDown();
        node.join();
        at.time.advance(POLL);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        assertThat(told).hasSize(3);
        assertThat(at.axis.waiting(TWO.value())).isEmpty();
    }

    @Test
    void threads_take_in_what_arrives_and_stop_cleanly() {
        InboxTerms fast = new InboxTerms(
                Duration.ofMillis(20),
                1 << 20,
                InboxTerms.standard().afterFailure(),
                InboxTerms.standard().receivedBy(),
                Duration.ofSeconds(20));
        AtomicInteger taken = new AtomicInteger();
        inbox = inbox(at.outbox.doors(), event -> taken.incrementAndGet(), fast);
        inbox.start();
        deliver(15);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            at.time.advance(Duration.ofSeconds(1));
            return taken.get() == 1;
        });
        inbox.stop();
        assertThat(inbox.isRunning()).isFalse();
        deliver(16);
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(0, 0));
        assertThat(at.arrived()).containsExactly("16/SA-VP");
    }

    @Test
    void papers_can_be_read_by_listeners() {
        deliver(15);
        List<String> read = new ArrayList<>();
        inbox = inbox(event -> {
            try (InputStream in = ((MessageArrived) event)
                    .message()
                    .attachments()
                    .get(0)
                    .content()
                    .open()) {
                read.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        inbox.round();
        assertThat(read).containsExactly("\u0001\u0002\u0003");
        assertThat(Optional.of(at.arrived())).contains(List.of());
    }

    @Test
    void a_clock_that_is_set_back_holds_nothing_up() {
        inbox.round();
        deliver(15);
        at.time.advance(Duration.ofMinutes(-90));
        assertThat(inbox.round()).isEqualTo(new Inbox.Round(1, 0));
    }
}
