package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.exchange.Exchange.CLERK;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TWO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Line;

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
        assertThatThrownBy(() -> at.outbox.send(
                        new vn.mtb.party.UnitId("H26.999"), message, message.dispatch(Exchange.official(15)), CLERK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at.outbox.send(TWO, message, message.dispatch(Exchange.official(15)), CLERK))
                .hasMessageContaining("H26.901");
        assertThat(at.outbox.backlog().waiting()).isZero();
        assertThat(at.outbox.send(ONE, message, message.dispatch(Exchange.official(15)), CLERK))
                .isInstanceOf(Outcome.Settled.class);
    }
}
