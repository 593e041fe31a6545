package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.mtb.spring.exchange.Exchange.CLERK;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TERMS;
import static vn.mtb.spring.exchange.Exchange.TWO;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.client.BadInput;
import vn.mtb.client.Content;
import vn.mtb.client.Guard;
import vn.mtb.client.Progress;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.MailClient;
import vn.mtb.client.testing.FakeAxisFault;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Line;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Statements;

/** What the outbox does on any database. */
abstract class OutboxContract {
    Exchange at;

    abstract Database database();

    @BeforeEach
    void open() {
        at = new Exchange(database().open());
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void what_was_committed_is_sent_and_put_on_record_once() {
        Queued queued = at.transaction().execute(status -> at.send(15).orElseThrow());
        assertThat(at.arrived()).isEmpty();

        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(1, 0, 0));

        assertThat(at.arrived()).containsExactly("15/SA-VP");
        assertThat(at.lines(queued.subject())).hasSize(1);
        Line line = at.lines(queued.subject()).get(0);
        assertThat(line.made().by()).isEqualTo(CLERK);
        assertThat(at.outbox.backlog().waiting()).isZero();
        assertThat(at.outbox.backlog().unrecorded()).isZero();
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));
    }

    @Test
    void a_letter_leaves_with_its_papers_under_the_id_it_was_written_with() {
        Queued queued = at.sendLetter().orElseThrow();

        assertThat(at.sender.round().sent()).isEqualTo(1);

        assertThat(at.mail.deliveries()).isEqualTo(1);
        var arrived = at.outbox.doors().mail(TWO).newMail().emails();
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).messageId()).containsExactly(queued.id() + "@hanoi.test");
        assertThat(arrived.get(0).attachments()).hasSize(1);
    }

    @Test
    void what_was_rolled_back_is_never_sent() {
        at.transaction().executeWithoutResult(status -> {
            at.send(15).orElseThrow();
            at.sendLetter().orElseThrow();
            status.setRollbackOnly();
        });

        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));
        assertThat(at.arrived()).isEmpty();
        assertThat(at.mail.deliveries()).isZero();
    }

    @Test
    void what_is_not_yet_committed_is_not_sent() {
        at.transaction().executeWithoutResult(status -> {
            at.send(15).orElseThrow();
            assertThat(at.sender.round().sent()).isZero();
        });
        assertThat(at.sender.round().sent()).isEqualTo(1);
    }

    @Test
    void an_unknown_unit_is_refused_before_anything_is_written() {
        var message = Exchange.document(15);
        assertThatThrownBy(() ->
                        at.outbox.send(new UnitId("H26.999"), message, message.dispatch(Exchange.official(15)), CLERK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at.outbox.send(TWO, message, message.dispatch(Exchange.official(15)), CLERK))
                .hasMessageContaining("H26.901");
        assertThat(at.outbox.backlog().waiting()).isZero();
        assertThat(at.outbox.send(ONE, message, message.dispatch(Exchange.official(15)), CLERK))
                .isInstanceOf(Outcome.Settled.class);
    }

    @Test
    void a_later_message_waits_for_the_earlier_one_of_its_document_and_others_do_not() {
        at.axis.fail("sendEdoc", FakeAxisFault.refused("20"), FakeAxisFault.refused("20"), FakeAxisFault.refused("20"));
        at.axis.fail("sendEdoc", FakeAxisFault.refused("20"));
        at.send(15).orElseThrow();
        at.send(Exchange.revoked(15, Exchange.LEAVES.plusHours(1)), 15).orElseThrow();
        at.send(16).orElseThrow();

        // The client itself tries four times; then the message is put off.
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(1, 1, 0));
        assertThat(at.arrived()).containsExactly("16/SA-VP");

        at.time.advance(Duration.ofMinutes(1));
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(2, 0, 0));
        assertThat(at.arrived()).containsExactly("16/SA-VP", "15/SA-VP", "15/SA-VP");
        List<Optional<Business.Kind>> kinds = at.axis.waiting(TWO.value()).stream()
                .skip(1)
                .map(id -> ((DocumentMessage) at.read(id)).business().flatMap(Business::kind))
                .toList();
        assertThat(kinds.get(1)).contains(Business.Kind.REVOKE);
        assertThat(kinds.get(0)).isNotEqualTo(kinds.get(1));
    }

    @Test
    void pauses_double_with_chance_and_nothing_is_tried_before_its_time() {
        at.axis.close();
        at.send(15).orElseThrow();
        Duration least = Duration.ofMillis(2_500);
        for (int tried = 1; tried < TERMS.tries(); tried++) {
            assertThat(at.sender.round()).as("try " + tried).isEqualTo(new OutboxSender.Round(0, 1, 0));
            at.time.advance(least.minusMillis(1));
            assertThat(at.sender.round()).as("too soon").isEqualTo(new OutboxSender.Round(0, 0, 0));
            at.time.advance(least.plusMillis(2));
            least = least.multipliedBy(2);
        }
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 1));
        assertThat(at.outbox.parked(Scope.all(), Optional.empty(), 10).rows())
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.tries()).isEqualTo(TERMS.tries());
                    assertThat(parked.reason()).startsWith("too-many-tries ");
                });
    }

    @Test
    void a_remote_that_was_gone_gets_everything_in_order_when_it_is_back() {
        URI nobody = URI.create("http://127.0.0.1:1");
        Outbox cutOff = at.outbox(at.doors(nobody, nobody));
        OutboxSender sender = at.sender(cutOff);
        for (int number = 1; number <= 20; number++) at.send(number).orElseThrow();
        at.sendLetter().orElseThrow();

        // One try finds the axis gone and one the mail; the others are not spent on it.
        assertThat(sender.round()).isEqualTo(new OutboxSender.Round(0, 2, 0));
        assertThat(sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));

        at.time.advance(Duration.ofMinutes(1));
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(21, 0, 0));
        assertThat(at.arrived()).hasSize(20).doesNotHaveDuplicates();
        assertThat(at.mail.deliveries()).isEqualTo(1);
    }

    @Test
    void what_the_axis_rejects_is_parked_while_others_go_on() {
        Queued poisoned = at.send(Exchange.draft(15, "H98.777").build(Exchange.LEAVES), 15)
                .orElseThrow();
        at.send(16).orElseThrow();
        at.sendLetter().orElseThrow();

        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(2, 0, 1));
        assertThat(at.arrived()).containsExactly("16/SA-VP");
        Parked parked =
                at.outbox.parked(Scope.of(ONE), Optional.empty(), 10).rows().get(0);
        assertThat(parked.id()).isEqualTo(poisoned.id());
        assertThat(parked.subject()).isEqualTo(poisoned.subject());
        assertThat(parked.reason()).startsWith("axis-unknown-receiver");
        assertThat(at.outbox.backlog()).isEqualTo(new Backlog(0, 1, 0, Optional.empty()));
    }

    @Test
    void a_later_message_stays_behind_a_parked_one_until_somebody_decides() {
        Queued first = at.send(Exchange.draft(15, "H98.777").build(Exchange.LEAVES), 15)
                .orElseThrow();
        at.send(Exchange.revoked(15, Exchange.LEAVES.plusHours(1)), 15).orElseThrow();
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 1));
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));

        at.axis.register("H98.777", "system-7", "secret-7");
        assertThat(at.outbox.retry(first.id(), Scope.of(TWO))).isFalse();
        assertThat(at.outbox.retry(first.id(), Scope.of(ONE))).isTrue();
        assertThat(at.outbox.retry(first.id(), Scope.of(ONE))).isFalse();
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(2, 0, 0));
    }

    @Test
    void what_was_withdrawn_is_gone_with_its_bytes_and_lets_the_next_one_go() {
        Queued first = at.send(Exchange.draft(15, "H98.777").build(Exchange.LEAVES), 15)
                .orElseThrow();
        at.send(Exchange.revoked(15, Exchange.LEAVES.plusHours(1)), 15).orElseThrow();
        at.sender.round();

        assertThat(at.outbox.withdraw(first.id(), Scope.of(TWO))).isFalse();
        assertThat(at.outbox.withdraw(first.id(), Scope.of(ONE))).isTrue();
        assertThat(at.outbox.withdraw(first.id(), Scope.all())).isFalse();
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(1, 0, 0));
        assertThat(new JdbcTemplate(at.database).queryForObject("SELECT COUNT(*) FROM mtb_outbox_part", Long.class))
                .isZero();
    }

    @Test
    void parked_messages_are_paged_and_no_unit_sees_anothers() {
        for (int number = 1; number <= 5; number++) {
            at.send(Exchange.draft(number, "H98.777").build(Exchange.LEAVES), number)
                    .orElseThrow();
        }
        assertThat(at.sender.round().parked()).isEqualTo(5);

        var first = at.outbox.parked(Scope.of(ONE), Optional.empty(), 3);
        var second = at.outbox.parked(Scope.of(ONE), first.next(), 3);
        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(at.outbox.parked(Scope.of(TWO), Optional.empty(), 3).rows()).isEmpty();
        assertThat(at.outbox
                        .parked(new Scope(false, Set.of()), Optional.empty(), 3)
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_classified_paper_never_gets_a_row(Classification level) {
        DocumentMessage message = Exchange.document(15);
        Outcome<Queued> document = at.outbox.send(
                ONE, message, message.dispatch(Exchange.official(15).marked(level)), CLERK);
        Outcome<Queued> letter = at.outbox.send(
                ONE,
                Exchange.letter(),
                Exchange.letter().dispatch(Exchange.invitation().marked(level)),
                CLERK);

        assertThat(document).isNotInstanceOf(Outcome.Settled.class);
        assertThat(letter).isNotInstanceOf(Outcome.Settled.class);
        assertThat(at.outbox.backlog().waiting()).isZero();
        assertThat(new JdbcTemplate(at.database).queryForObject("SELECT COUNT(*) FROM mtb_outbox_part", Long.class))
                .isZero();
    }

    @Test
    void a_dispatch_about_another_letter_writes_nothing() {
        Draft other = Exchange.letter().subject("Giấy mời khác");
        assertThatThrownBy(() -> at.outbox.send(ONE, other, Exchange.letter().dispatch(Exchange.invitation()), CLERK))
                .isInstanceOf(BadInput.class);
        assertThat(at.outbox.backlog().waiting()).isZero();
    }

    @Test
    void the_guard_is_asked_again_by_the_law_of_the_day_on_which_it_leaves() {
        Instant lastDay = Instant.parse("2025-06-30T10:00:00Z");
        at.close();
        at = new Exchange(database().open(), lastDay);
        Period itsDays = Period.since(2010, 1, 1).before(2025, 7, 1);
        Unit district = new Unit(new UnitId("H26.500"), Unit.Kind.DISTRICT, itsDays, Optional.empty());
        OfficialDocument signed =
                OfficialDocument.of(Exchange.number(15), DocumentType.LETTER, LocalDate.of(2025, 6, 30));
        Draft letter = Exchange.letter();
        at.outbox
                .send(ONE, letter, letter.dispatch(signed).exchangedWith(district), CLERK)
                .orElseThrow();

        at.time.advance(Duration.ofHours(12));
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 1));
        assertThat(at.mail.deliveries()).isZero();
        assertThat(at.mail.requests()).isEmpty();
        assertThat(reason()).contains("H26.500 does not exist on 2025-07-01");
    }

    @Test
    void what_the_guard_refers_on_the_day_is_parked_with_the_rule_that_said_so() {
        at.close();
        at = new Exchange(database().open(), Instant.parse("2018-06-30T10:00:00Z"));
        OfficialDocument signed =
                OfficialDocument.of(Exchange.number(15), DocumentType.LETTER, LocalDate.of(2017, 1, 10));
        Draft letter = Exchange.letter();
        at.outbox.send(ONE, letter, letter.dispatch(signed), CLERK).orElseThrow();
        Guard earlier = Guard.by(InstantSource.fixed(Instant.parse("2017-01-20T02:00:00Z")));
        Outbox sending = new Outbox(
                at.database, at.transactions, Statements.TIMEOUT, earlier, at.units, at.outbox.doors(), at.time);

        assertThat(at.sender(sending).round()).isEqualTo(new OutboxSender.Round(0, 0, 1));
        assertThat(at.mail.requests()).isEmpty();
        assertThat(reason()).isEqualTo("not-cleared before-the-regulation");
    }

    private String reason() {
        return at.outbox.parked(Scope.all(), Optional.empty(), 1).rows().get(0).reason();
    }

    @Test
    void a_status_leaves_on_the_chain_of_its_document_and_a_mark_in_it_is_refused() {
        DocumentMessage received = Exchange.document(15);
        StatusMessage status =
                StatusMessage.about(ResponseFor.of(received), received.from(), StatusCode.RECEIVED, Exchange.LEAVES);
        Queued queued = at.outbox.send(ONE, status, Optional.empty(), CLERK).orElseThrow();
        assertThat(queued.subject()).isEqualTo(DocumentSubject.of(received));
        assertThat(at.outbox.send(ONE, status.saying("TUYỆT MẬT"), Optional.empty(), CLERK))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(1, 0, 0));
        assertThat(at.lines(queued.subject())).hasSize(1);
    }

    @Test
    void a_paper_of_some_megabytes_passes_in_parts() {
        byte[] paper = new byte[3 * Parts.SIZE + 17];
        new Random(3).nextBytes(paper);
        Draft letter = Exchange.letter().attach("ban-ve.bin", Content.bytes("application/octet-stream", paper));
        at.outbox
                .send(ONE, letter, letter.dispatch(Exchange.invitation()), CLERK)
                .orElseThrow();
        assertThat(new JdbcTemplate(at.database).queryForObject("SELECT COUNT(*) FROM mtb_outbox_part", Long.class))
                .isEqualTo(6);

        assertThat(at.sender.round().sent()).isEqualTo(1);
        MailClient minh = at.outbox.doors().mail(TWO);
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        minh.download(minh.newMail().emails().get(0).attachments().get(1), received, Progress.NOBODY);
        assertThat(received.toByteArray()).isEqualTo(paper);
    }

    @Test
    void a_register_that_fails_for_a_while_stops_nothing_and_gets_its_line_in_the_end() {
        at.journal.failing(true);
        Queued queued = at.send(15).orElseThrow();
        assertThat(at.sender.round().sent()).isEqualTo(1);
        assertThat(at.outbox.backlog().unrecorded()).isEqualTo(1);
        assertThat(at.outbox.withdraw(queued.id(), Scope.all())).isFalse();

        at.journal.failing(false);
        at.time.advance(TERMS.longestPause());
        at.sender.round();
        assertThat(at.arrived()).hasSize(1);
        assertThat(at.lines(queued.subject())).hasSize(1);
        assertThat(at.outbox.backlog().unrecorded()).isZero();
    }

    @Test
    void threads_send_what_is_committed_and_stop_with_what_is_in_hand() {
        at.sender.start();
        assertThat(at.sender.isRunning()).isTrue();
        at.send(15).orElseThrow();
        await().atMost(Duration.ofSeconds(20)).until(() -> at.arrived().size() == 1);
        at.sender.stop();
        assertThat(at.sender.isRunning()).isFalse();
        at.send(16).orElseThrow();
        at.sender.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> at.arrived().size() == 2);
        at.sender.stop();
        assertThat(at.outbox.backlog().waiting()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_holds_nothing_up() {
        OfficialDocument old = OfficialDocument.unnumbered(DocumentType.INVITATION, LocalDate.of(2025, 1, 2));
        Draft letter = Exchange.letter();
        at.mail.fail("Session", FakeMailFault.status(503));
        at.outbox.send(ONE, letter, letter.dispatch(old), CLERK).orElseThrow();
        assertThat(at.sender.round().putOff()).isEqualTo(1);

        at.time.advance(Duration.ofDays(-30));
        at.outbox.send(ONE, letter, letter.dispatch(old), CLERK).orElseThrow();
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(2, 0, 0));
        assertThat(at.outbox.backlog()).isEqualTo(new Backlog(0, 0, 0, Optional.empty()));
    }

    @Test
    void what_a_server_asks_to_wait_is_waited() {
        at.mail.fail("Session", FakeMailFault.retryAfter(503, 3600));
        at.sendLetter().orElseThrow();
        assertThat(at.sender.round().putOff()).isEqualTo(1);
        at.time.advance(Duration.ofMinutes(59));
        assertThat(at.sender.round()).isEqualTo(new OutboxSender.Round(0, 0, 0));
        at.time.advance(Duration.ofMinutes(2));
        assertThat(at.sender.round().sent()).isEqualTo(1);
    }
}
