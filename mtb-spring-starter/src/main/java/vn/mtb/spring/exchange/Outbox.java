package vn.mtb.spring.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Guard;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.OutboxRow.Kind;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.unit.Units;

/**
 * What is to leave after commit (<i>hộp thư đi</i>): a message is written in the transaction of the caller and leaves when that is
 * committed, at least once and under one message id, in order per document. Nothing is written of what the {@link Guard} does not clear;
 * it is asked again on the day on which the message leaves. Safe for many threads.
 *
 * <pre>{@code
 * transactions.executeWithoutResult(status -> {
 *     decide(invitation);
 *     outbox.send(unit, letter, letter.dispatch(invitation), clerk).orElseThrow();
 * });
 * }</pre>
 *
 * @legal khoản 3 Điều 3, khoản 2 Điều 5 Quy chế
 */
public final class Outbox {
    private static final String EDXML = "application/xml";

    private final OutboxTable table;
    private final Guard guard;
    private final Units units;
    private final Doors doors;
    private final InstantSource clock;
    private final Semaphore bell = new Semaphore(0);

    /**
     * An outbox.
     *
     * @param database where its tables are
     * @param transactions of that database
     * @param timeout how long the database may take for one statement, in whole seconds from 1
     * @param guard who clears what may leave
     * @param units the units that send
     * @param doors where their messages leave
     * @param clock the time of writing
     */
    public Outbox(
            DataSource database,
            PlatformTransactionManager transactions,
            Duration timeout,
            Guard guard,
            Units units,
            Doors doors,
            InstantSource clock) {
        table = new OutboxTable(database, transactions, timeout);
        this.guard = guard;
        this.units = units;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * A letter.
     *
     * @param unit which unit sends
     * @param letter the letter; without a message id of its own it gets one, which it keeps
     * @param dispatch what the guard is asked, as {@link Draft#dispatch} begins it
     * @param by who sends, for the register
     * @return settled once it is written; else why not, with nothing written
     * @throws IllegalArgumentException when the unit is not served or has no mail here, or the dispatch is about another letter
     */
    public Outcome<Queued> send(UnitId unit, Draft letter, Dispatch dispatch, Actor by) {
        units.of(unit);
        doors.mail(unit);
        return guard.clear(dispatch).map(clearance -> {
            clearance.admit(letter.dispatch(dispatch.document()));
            String id = UUID.randomUUID().toString();
            Draft kept = letter.messageId().isPresent() ? letter : letter.under(id + "@" + domain(letter));
            Subject subject =
                    DocumentSubject.of(unit, dispatch.document()).orElseGet(() -> DocumentSubject.ofPaper(id));
            List<Content> contents = new ArrayList<>();
            byte[] written = kept.written().getBytes(StandardCharsets.UTF_8);
            contents.add(new Content("", "application/json", out -> out.write(written)));
            for (Draft.Attachment paper : kept.attachments()) {
                contents.add(new Content(paper.name(), paper.content().type(), paper.content()::writeTo));
            }
            return write(new Writing(id, unit, Kind.MAIL, subject, Envelope.Asked.of(dispatch), by), contents);
        });
    }

    /**
     * A document by the axis.
     *
     * @param unit which unit sends
     * @param document the document, from this unit
     * @param dispatch what the guard is asked, as {@link DocumentMessage#dispatch} begins it
     * @param by who sends, for the register
     * @return settled once it is written; else why not, with nothing written
     * @throws IllegalArgumentException when the unit is not served or has no door on the axis here, or the dispatch is about another
     *     document, or the document from another unit
     */
    public Outcome<Queued> send(UnitId unit, DocumentMessage document, Dispatch dispatch, Actor by) {
        mustBeFrom(unit, document);
        return guard.clear(dispatch).map(clearance -> {
            clearance.admit(document.dispatch(dispatch.document()));
            String id = UUID.randomUUID().toString();
            Subject subject = DocumentSubject.of(document);
            return write(
                    new Writing(id, unit, Kind.DOCUMENT, subject, Envelope.Asked.of(dispatch), by),
                    List.of(packed(document)));
        });
    }

    /**
     * A status by the axis; it carries no document and needs no clearance, but bears no mark of secrecy either.
     *
     * @param unit which unit sends
     * @param status the status, from this unit
     * @param checked who states that what looks like a mark of secrecy in it is none; empty where nobody does
     * @param by who sends, for the register
     * @return settled once it is written; refused as {@link Guard#unmarked} says, with nothing written
     * @throws IllegalArgumentException when the unit is not served or has no door on the axis here, or the status is from another unit
     *     or carries files
     */
    public Outcome<Queued> send(UnitId unit, StatusMessage status, Optional<Dispatch.Checked> checked, Actor by) {
        mustBeFrom(unit, status);
        if (!status.attachments().isEmpty()) {
            throw new IllegalArgumentException("tin trạng thái không mang tệp · a status carries no files:"
                    + " send them with a document, which the guard clears");
        }
        LocalDate today = Hanoi.day(clock.instant());
        return Guard.unmarked(status.writings(), checked, today).map(read -> {
            String id = UUID.randomUUID().toString();
            Subject subject = DocumentSubject.of(status);
            return write(
                    new Writing(id, unit, Kind.STATUS, subject, Envelope.Asked.ofStatus(checked), by),
                    List.of(packed(status)));
        });
    }

    /**
     * What cannot be sent and waits for somebody.
     *
     * @param scope whose messages are seen
     * @param after where the last page ended; empty for the first
     * @param limit rows of a page, 1 to 1,000
     * @return the page, in the order of writing
     */
    public Page<Parked> parked(Scope scope, Optional<String> after, int limit) {
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("a page has 1 to 1000 rows, not " + limit);
        }
        return table.parked(scope, after, limit);
    }

    /**
     * Tries a parked message again, with all its tries anew.
     *
     * @param id which
     * @param scope whose messages are seen
     * @return false when no such message is parked in the scope
     */
    public boolean retry(String id, Scope scope) {
        boolean found = table.retry(id, scope);
        if (found) ring();
        return found;
    }

    /**
     * Takes a message back that has not left, parked or not.
     *
     * @param id which
     * @param scope whose messages are seen
     * @return false when there is none in the scope, when it has left, and while it is being sent
     */
    public boolean withdraw(String id, Scope scope) {
        return table.withdraw(id, scope);
    }

    /**
     * How much there is.
     *
     * @return the numbers of now
     */
    public Backlog backlog() {
        return table.backlog();
    }

    OutboxTable table() {
        return table;
    }

    Guard guard() {
        return guard;
    }

    Units units() {
        return units;
    }

    Doors doors() {
        return doors;
    }

    InstantSource clock() {
        return clock;
    }

    /** Rings when something new may be due; for more senders than there can be, once is enough. */
    Semaphore bell() {
        return bell;
    }

    private void ring() {
        if (bell.availablePermits() < OutboxTerms.MOST_SENDERS) bell.release();
    }

    /** A row to be. */
    private record Writing(String id, UnitId unit, Kind kind, Subject subject, Envelope.Asked asked, Actor by) {}

    /** A content to be written. */
    private record Content(String name, String type, Parts.Writing writing) {}

    private static Content packed(Message message) {
        return new Content("", EDXML, out -> EdXml.standard().write(message, out));
    }

    private Queued write(Writing row, List<Content> contents) {
        table.joining(() -> {
            try {
                List<Envelope.Kept> kept = new ArrayList<>();
                for (Content content : contents) {
                    kept.add(table.parts()
                            .write(row.id(), kept.size(), content.name(), content.type(), content.writing()));
                }
                Envelope envelope = new Envelope(row.asked(), row.by(), kept);
                table.insert(row.id(), row.unit(), row.kind(), row.subject(), envelope, clock.instant());
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    ring();
                }
            });
        });
        return new Queued(row.id(), row.subject());
    }

    private void mustBeFrom(UnitId unit, Message message) {
        units.of(unit);
        doors.axis(unit);
        String sender = message.from().id().orElse("");
        if (!sender.equals(unit.value())) {
            throw new IllegalArgumentException("gói tin của " + sender + " gửi qua cửa của " + unit
                    + " · the message is from " + sender + ", but " + unit + " is to send it: name the sender's unit");
        }
    }

    private static String domain(Draft letter) {
        String sender = letter.from().email();
        return sender.substring(sender.lastIndexOf('@') + 1);
    }
}
