package vn.mtb.spring.exchange;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.DocumentInbox;
import vn.mtb.client.mail.MailClient;
import vn.mtb.party.UnitId;
import vn.mtb.register.Archive;
import vn.mtb.spring.exchange.MessageArrived.Via;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/**
 * Receives what the axis and the mail hold for the units served here (<i>hộp thư đến</i>), at least once: each message becomes one line of
 * the unit's register, its attachments go to the archive, and then {@link MessageArrived} is told. Of several nodes on one database one
 * at a time polls for a unit. One thread for each door, between {@link #start} and {@link #stop}, or a round at a time.
 */
public final class Inbox implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String AXIS = "axis";
    private static final Round NOTHING = new Round(0, 0);

    private final InboxTable table;
    private final Units units;
    private final Doors doors;
    private final InboxTerms terms;
    private final TrafficWatch watch;
    private final Reception reception;
    private final MailReading reading;
    private final Map<UnitId, DocumentInbox> open = new ConcurrentHashMap<>();
    private final Crew crew = new Crew();
    private volatile CountDownLatch stopping = new CountDownLatch(1);

    /**
     * An inbox, which does nothing yet.
     *
     * @param database where its tables are
     * @param transactions of that database
     * @param timeout how long the database may take for one statement, in whole seconds from 1
     * @param units the units that receive
     * @param doors where their messages arrive
     * @param archive where attachments go
     * @param listeners who is told
     * @param terms how it receives
     * @param clock the time of receiving
     */
    public Inbox(
            DataSource database,
            PlatformTransactionManager transactions,
            Duration timeout,
            Units units,
            Doors doors,
            Archive archive,
            ApplicationEventPublisher listeners,
            InboxTerms terms,
            InstantSource clock) {
        this(database, transactions, timeout, units, doors, archive, listeners, terms, clock, TrafficWatch.NONE);
    }

    /**
     * An inbox that is watched, which does nothing yet.
     *
     * @param database where its tables are
     * @param transactions of that database
     * @param timeout how long the database may take for one statement, in whole seconds from 1
     * @param units the units that receive
     * @param doors where their messages arrive
     * @param archive where attachments go
     * @param listeners who is told
     * @param terms how it receives
     * @param clock the time of receiving
     * @param watch sees doors asked and messages taken in
     */
    public Inbox(
            DataSource database,
            PlatformTransactionManager transactions,
            Duration timeout,
            Units units,
            Doors doors,
            Archive archive,
            ApplicationEventPublisher listeners,
            InboxTerms terms,
            InstantSource clock,
            TrafficWatch watch) {
        table = new InboxTable(database, transactions, timeout, clock);
        this.units = units;
        this.doors = doors;
        this.terms = terms;
        this.watch = watch;
        reception = new Reception(table, units, archive, listeners, terms, clock, watch);
        reading = new MailReading(table, reception, this::stopped);
    }

    /**
     * What a round did.
     *
     * @param taken messages that were taken in
     * @param failed messages that could not be, and will come again
     */
    public record Round(int taken, int failed) {
        private Round and(Round other) {
            return new Round(taken + other.taken, failed + other.failed);
        }
    }

    /**
     * One round at every door whose time has come and at which no other node is.
     *
     * @return what it did
     * @throws vn.mtb.client.ClientException when a door cannot be asked
     * @throws org.springframework.dao.DataAccessException when the database fails
     */
    public Round round() {
        Round round = NOTHING;
        for (ServedUnit unit : units.all()) {
            Optional<DocumentAxis> axis = doors.findAxis(unit.id());
            if (axis.isPresent()) round = round.and(round(unit.id(), axis.get()));
            Optional<MailClient> mail = doors.findMail(unit.id());
            if (mail.isPresent()) round = round.and(round(unit.id(), mail.get()));
        }
        return round;
    }

    private Round round(UnitId unit, DocumentAxis axis) {
        return leading(unit, Via.AXIS, () -> {
            DocumentInbox.Round round =
                    open.computeIfAbsent(unit, key -> of(unit, axis)).round();
            return new Round(round.handled(), round.failed().size());
        });
    }

    private Round round(UnitId unit, MailClient mail) {
        return leading(unit, Via.MAIL, () -> reading.round(unit, mail));
    }

    private Round leading(UnitId unit, Via via, Supplier<Round> polling) {
        if (stopped()) return NOTHING;
        String door = via == Via.AXIS ? AXIS : MailReading.DOOR;
        return table.leading(unit, door, terms.poll(), () -> watch.polling(via, polling))
                .orElse(NOTHING);
    }

    private DocumentInbox of(UnitId unit, DocumentAxis axis) {
        return DocumentInbox.of(axis)
                .handling(
                        Reception.HANDLER,
                        (arrival, message) -> reception.take(unit, Via.AXIS, arrival, message, Optional.empty()))
                .remembering(table.handled(unit))
                .afterFailure(terms.afterFailure());
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void run(String door, Runnable round, CountDownLatch stop) {
        try {
            do {
                try {
                    round.run();
                } catch (RuntimeException failed) {
                    LOG.warn(
                            "{}: the round broke off: {}",
                            door,
                            failed.getClass().getName());
                } catch (Error failed) {
                    LOG.error(
                            "{}: the round broke off: {}",
                            door,
                            failed.getClass().getName());
                }
            } while (!stop.await(terms.poll().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(String door, Runnable round) {
        CountDownLatch stop = stopping;
        crew.begin("mtb-inbox-" + door, () -> run(door, round, stop));
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        stopping = new CountDownLatch(1);
        for (ServedUnit unit : units.all()) {
            UnitId id = unit.id();
            doors.findAxis(id).ifPresent(axis -> begin(AXIS + "-" + id, () -> round(id, axis)));
            doors.findMail(id).ifPresent(mail -> begin(MailReading.DOOR + "-" + id, () -> round(id, mail)));
        }
        LOG.info("inbox: every {}, {}", terms.poll(), doors);
    }

    /** Takes in the messages in hand to their end and no others; waits as long as the terms say, and never interrupts. */
    @Override
    public synchronized void stop() {
        stopping.countDown();
        open.values().forEach(DocumentInbox::close);
        open.clear();
        crew.await(terms.stopWithin());
    }

    @Override
    public synchronized boolean isRunning() {
        return crew.isRunning();
    }
}
