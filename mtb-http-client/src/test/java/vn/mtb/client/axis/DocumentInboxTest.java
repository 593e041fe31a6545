package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.client.Unreachable;
import vn.mtb.client.axis.DocumentInbox.AfterFailure;
import vn.mtb.client.axis.DocumentInbox.Round;
import vn.mtb.client.axis.DocumentInbox.State;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.Business.Kind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXmlException;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeAxisFault;

@DisplayName("hộp văn bản đến: ít nhất một lần, mỗi người xử lý một lần")
class DocumentInboxTest {
    private final Doors doors = new Doors(FakeAxisDialect.VNPT);
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        doors.close();
    }

    private DocumentInbox inbox() {
        return DocumentInbox.of(doors.two).handling("clerk", (arrival, message) -> seen.add(message.toString()));
    }

    private String send(DocumentMessage message) {
        return doors.one.send(message, Doors.cleared(message));
    }

    @Test
    void what_waits_is_handled_and_acknowledged() {
        String id = send(Doors.document());
        Round round = inbox().round();
        assertThat(round).isEqualTo(new Round(1, 0, List.of()));
        assertThat(seen).containsExactly("document H26.901,2026/03/09,15/ĐVTN1-VP");
        assertThat(doors.axis.state(id)).isEqualTo("done");
        assertThat(doors.axis.calls())
                .containsExactly("sendEdoc", "getReceivedEdocList", "getEdoc", "updateStatus", "getReceivedEdocList");
    }

    @Test
    void no_status_message_is_sent_by_itself() {
        send(Doors.document());
        inbox().round();
        assertThat(doors.axis.waiting(Doors.ONE.value())).isEmpty();
    }

    @Test
    void a_package_whose_acknowledgement_was_lost_is_not_handled_again() {
        String id = send(Doors.document());
        doors.axis.fail("updateStatus", FakeAxisFault.refused("21"));
        DocumentInbox inbox = inbox();
        assertThat(inbox.round().failed()).hasSize(1);
        assertThat(doors.axis.state(id)).isEqualTo("initial");
        assertThat(inbox.round()).isEqualTo(new Round(0, 1, List.of()));
        assertThat(seen).hasSize(1);
        assertThat(doors.axis.state(id)).isEqualTo("done");
    }

    @Test
    void a_document_that_its_sender_repeats_is_handled_once() {
        send(Doors.document());
        send(Doors.document());
        assertThat(inbox().round()).isEqualTo(new Round(1, 1, List.of()));
        assertThat(seen).hasSize(1);
        assertThat(doors.axis.waiting(Doors.TWO.value())).isEmpty();
    }

    @Test
    void a_revocation_and_two_updates_of_one_document_are_no_repeats() {
        String id = Doors.document().documentId().orElseThrow();
        send(Doors.document());
        send(Doors.document(Business.revoking(id, "Nhầm"), Doors.LEAVES));
        send(Doors.document(Business.updating(id, "Sửa", List.of()), Doors.LEAVES));
        send(Doors.document(Business.updating(id, "Sửa", List.of()), Doors.LEAVES.plusSeconds(1)));
        send(Doors.document(Business.updating(id, "Sửa", List.of()), Doors.LEAVES.plusSeconds(1)));
        List<Kind> kinds = new ArrayList<>();
        Round round = DocumentInbox.of(doors.two)
                .handling(
                        "clerk",
                        (arrival, message) -> kinds.add(((DocumentMessage) message)
                                .business()
                                .flatMap(Business::kind)
                                .orElseThrow()))
                .round();
        assertThat(kinds).containsExactly(Kind.NEW, Kind.REVOKE, Kind.UPDATE, Kind.UPDATE);
        assertThat(round.repeated()).isEqualTo(1);
    }

    @Test
    void the_same_status_twice_is_one_and_another_status_is_another() {
        ResponseFor document = ResponseFor.of(Doors.document());
        Organ from = Organ.of(Doors.TWO, "Hai");
        for (StatusCode code : List.of(StatusCode.RECEIVED, StatusCode.RECEIVED, StatusCode.FINISHED)) {
            doors.two.send(StatusMessage.about(document, from, code, Doors.LEAVES));
        }
        Round round = DocumentInbox.of(doors.one)
                .handling("clerk", (arrival, message) -> seen.add(((StatusMessage) message).code()))
                .round();
        assertThat(seen).containsExactly("03", "06");
        assertThat(round.repeated()).isEqualTo(1);
    }

    @Test
    void a_handler_that_throws_leaves_the_package_and_gets_it_again() {
        String id = send(Doors.document());
        int[] tries = {0};
        DocumentInbox inbox = inbox().handling("register", (arrival, message) -> {
            if (tries[0]++ == 0) throw new IllegalStateException("no disk");
        });
        Round first = inbox.round();
        assertThat(first.failed()).hasSize(1);
        assertThat(first.failed().get(0).cause()).hasMessage("no disk");
        assertThat(doors.axis.state(id)).isEqualTo("initial");
        assertThat(inbox.round().handled()).isEqualTo(1);
        assertThat(seen).as("the other handler has it already").hasSize(1);
        assertThat(tries[0]).isEqualTo(2);
        assertThat(doors.axis.state(id)).isEqualTo("done");
    }

    @Test
    void or_marks_it_failed_where_that_is_configured() {
        String id = send(Doors.document());
        DocumentInbox inbox = DocumentInbox.of(doors.two)
                .afterFailure(AfterFailure.MARK_FAILED)
                .handling("register", (arrival, message) -> {
                    throw new IllegalStateException("no disk");
                });
        assertThat(inbox.round().failed()).hasSize(1);
        assertThat(doors.axis.state(id)).isEqualTo("fail");
        assertThat(inbox.round()).isEqualTo(new Round(0, 0, List.of()));
    }

    @Test
    void whatever_a_handler_throws_is_its_failure_and_is_told_as_it_was_thrown() {
        IOException full = new IOException("no disk");
        String id = send(Doors.document());
        DocumentInbox inbox = DocumentInbox.of(doors.two)
                .afterFailure(AfterFailure.MARK_FAILED)
                .handling("register", (arrival, message) -> {
                    throw full;
                });
        doors.axis.fail("updateStatus", FakeAxisFault.refused("21"));
        assertThat(inbox.round().failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.cause()).isSameAs(full));
        assertThat(full.getSuppressed()).hasSize(1);
        assertThat(doors.axis.state(id)).isEqualTo("initial");
        inbox.round();
        assertThat(doors.axis.state(id)).isEqualTo("fail");
    }

    @Test
    void one_package_that_cannot_be_read_stops_no_other() {
        doors.axis.deliver(Doors.TWO.value(), "edoc", "nothing".getBytes(StandardCharsets.UTF_8));
        send(Doors.document());
        Round round = inbox().round();
        assertThat(round.handled()).isEqualTo(1);
        assertThat(round.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.cause()).isInstanceOf(EdXmlException.class));
    }

    @Test
    void a_fault_of_the_network_marks_nothing_as_failed() {
        String id = send(Doors.document());
        FakeAxisFault gone = FakeAxisFault.droppedBefore();
        doors.axis.fail("getEdoc", gone, gone, gone, gone);
        Round round = inbox().afterFailure(AfterFailure.MARK_FAILED).round();
        assertThat(round.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.cause()).isInstanceOf(Unreachable.class));
        assertThat(doors.axis.state(id)).isEqualTo("initial");
    }

    @Test
    void what_was_handled_before_a_restart_is_known_where_memory_outlives_it() {
        send(Doors.document());
        Handled memory = Handled.inMemory(10);
        doors.axis.fail("updateStatus", FakeAxisFault.refused("21"));
        inbox().remembering(memory).round();
        assertThat(inbox().remembering(memory).round().repeated()).isEqualTo(1);
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_thread_of_its_own_stops_after_the_package_in_hand() throws InterruptedException {
        String first = send(Doors.document());
        String second = send(Doors.draft().documentId("another").build(Doors.LEAVES));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        DocumentInbox inbox = DocumentInbox.of(doors.two).handling("slow", (arrival, message) -> {
            begun.countDown();
            go.await();
        });
        inbox.start(Duration.ofMillis(1));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(inbox::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING) Thread.onSpinWait();
        go.countDown();
        closing.join();
        assertThat(doors.axis.state(first)).isEqualTo("done");
        assertThat(doors.axis.state(second)).isEqualTo("initial");
        assertThatThrownBy(() -> inbox.start(Duration.ofMillis(1))).isInstanceOf(IllegalStateException.class);
    }

    /** Notes what it is told, for a test that waits for it. */
    private static final class Notes implements DocumentInbox.Watcher {
        private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

        @Override
        public void done(Round round) {
            told.add(round);
        }

        @Override
        public void brokeOff(Throwable cause, boolean goesOn) {
            told.add(cause);
            told.add(goesOn);
            throw new IllegalStateException("a watcher that fails");
        }

        Object next() throws InterruptedException {
            Object next = told.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something is told").isNotNull();
            return next;
        }
    }

    @Test
    void an_error_of_a_handler_is_the_failure_of_its_package_and_no_other() {
        String first = send(Doors.document());
        String second = send(Doors.draft().documentId("another").build(Doors.LEAVES));
        for (Error error : List.of(new NoClassDefFoundError("x"), new StackOverflowError(), new AssertionError())) {
            Round round = DocumentInbox.of(doors.two)
                    .handling("broken", (arrival, message) -> {
                        if (arrival.id().equals(first)) throw error;
                    })
                    .remembering(Handled.inMemory(10))
                    .round();
            assertThat(round.failed())
                    .singleElement()
                    .satisfies(failed -> assertThat(failed.cause()).isSameAs(error));
            assertThat(doors.axis.state(first)).isEqualTo("initial");
            assertThat(doors.axis.state(second)).isEqualTo("done");
        }
    }

    @Test
    void a_round_that_breaks_off_is_told_and_another_follows() throws InterruptedException {
        send(Doors.document());
        doors.axis.fail("getReceivedEdocList", FakeAxisFault.refused("21"));
        Notes notes = new Notes();
        DocumentInbox inbox = inbox().watchedBy(notes);
        assertThat(inbox.state()).isEqualTo(State.IDLE);
        inbox.start(Duration.ofMillis(1));
        assertThat(notes.next()).isInstanceOf(AxisRejected.class);
        assertThat(notes.next()).isEqualTo(true);
        assertThat(notes.next()).isEqualTo(new Round(1, 0, List.of()));
        assertThat(inbox.state()).isEqualTo(State.RUNNING);
        assertThat(inbox.problem()).isEmpty();
        inbox.close();
        assertThat(inbox.state()).isEqualTo(State.STOPPED);
    }

    @Test
    void a_failing_machine_ends_the_thread_and_is_told() throws InterruptedException {
        send(Doors.document());
        OutOfMemoryError full = new OutOfMemoryError("thrown by a test");
        Notes notes = new Notes();
        try (DocumentInbox inbox = DocumentInbox.of(doors.two)
                .watchedBy(notes)
                .handling("greedy", (arrival, message) -> {
                    throw full;
                })
                .start(Duration.ofMillis(1))) {
            assertThat(notes.next()).isSameAs(full);
            assertThat(notes.next()).isEqualTo(false);
            assertThat(inbox.state()).isEqualTo(State.BROKEN);
            assertThat(inbox.problem()).containsSame(full);
        }
    }

    @Test
    void an_inbox_without_a_handler_or_with_two_of_one_name_is_refused() {
        assertThatThrownBy(() -> DocumentInbox.of(doors.one).round()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inbox().handling("clerk", (arrival, message) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
