package vn.mtb.spring.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Attachment;
import vn.mtb.register.Recorded;
import vn.mtb.spring.exchange.TrafficWatch.Sent;

/**
 * Sends what the {@link Outbox} holds (<i>bộ gửi</i>), in threads of its own between {@link #start} and {@link #stop}, or a round at a time.
 * Several of them, in one application or in many on one database, share the work and send nothing twice at a time.
 */
public final class OutboxSender implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final Outbox outbox;
    private final OutboxTable table;
    private final OutboxTerms terms;
    private final RandomGenerator chance;
    private final TrafficWatch watch;
    private final Departure departure;
    private final Map<String, Closed> closed = new ConcurrentHashMap<>();
    private final Crew crew = new Crew();
    private volatile boolean stopping;

    /**
     * A sender, which does nothing yet.
     *
     * @param outbox what it sends
     * @param terms how
     * @param chance spreads the pauses; safe for many threads
     */
    public OutboxSender(Outbox outbox, OutboxTerms terms, RandomGenerator chance) {
        this(outbox, terms, chance, TrafficWatch.NONE);
    }

    /**
     * A sender that is watched, which does nothing yet.
     *
     * @param outbox what it sends
     * @param terms how
     * @param chance spreads the pauses; safe for many threads
     * @param watch sees each message leave
     */
    public OutboxSender(Outbox outbox, OutboxTerms terms, RandomGenerator chance, TrafficWatch watch) {
        this.outbox = outbox;
        this.table = outbox.table();
        this.terms = terms;
        this.chance = chance;
        this.watch = watch;
        departure = new Departure(outbox.guard(), outbox.doors(), table.parts());
    }

    /**
     * What a round did.
     *
     * @param sent messages that left
     * @param putOff messages that will be tried again
     * @param parked messages that wait for somebody
     */
    public record Round(int sent, int putOff, int parked) {
        private Round and(Sent one) {
            return new Round(
                    sent + (one == Sent.SENT ? 1 : 0),
                    putOff + (one == Sent.PUT_OFF ? 1 : 0),
                    parked + (one == Sent.PARKED ? 1 : 0));
        }
    }

    /** A door at which nothing is tried for a while. */
    private record Closed(int times, Instant until) {}

    /**
     * One round: whatever is due now, until nothing is or this is stopped.
     *
     * @return what it did
     * @throws org.springframework.dao.DataAccessException when the database fails; what it was about will be tried again
     * @throws org.springframework.transaction.TransactionException likewise
     */
    public Round round() {
        Round round = new Round(0, 0, 0);
        while (!stopping) {
            Optional<OutboxRow> claimed = table.claim(now(), closedNow(), this::pause);
            if (claimed.isEmpty()) break;
            round = send(claimed.get()).map(round::and).orElse(round);
        }
        while (!stopping) {
            Optional<OutboxRow> unrecorded = table.claimUnrecorded(now(), this::pause);
            if (unrecorded.isEmpty()) break;
            record(unrecorded.get());
        }
        return round;
    }

    /** Nothing where another node was faster. */
    private Optional<Sent> send(OutboxRow claimed) {
        Optional<Sent> sent =
                table.hold(claimed, row -> watch.sending(row.kind().via(), () -> sendHeld(row)));
        if (sent.equals(Optional.of(Sent.SENT))) record(claimed);
        return sent;
    }

    private Sent sendHeld(OutboxRow row) {
        Optional<Verdict> failed = departure.send(row);
        if (failed.isPresent()) return notSent(row, failed.get());
        closed.remove(row.door());
        Instant now = now();
        table.markSent(row, now, now.plus(pause(1)));
        return Sent.SENT;
    }

    private Sent notSent(OutboxRow row, Verdict verdict) {
        if (verdict.atTheDoor()) close(row.door(), verdict);
        if (verdict.park() || row.tries() >= terms.tries()) {
            String reason = verdict.park() ? verdict.reason() : "too-many-tries " + verdict.reason();
            table.park(row, reason);
            LOG.warn("{}: parked after {} tries", row, row.tries());
            return Sent.PARKED;
        }
        table.putOff(row, now().plus(pause(row.tries(), verdict)), verdict.reason());
        return Sent.PUT_OFF;
    }

    private void close(String door, Verdict verdict) {
        closed.compute(door, (key, before) -> {
            int times = before == null ? 1 : before.times() + 1;
            return new Closed(times, now().plus(pause(times, verdict)));
        });
        LOG.info("{}: nothing leaves for a while: {}", door, verdict.reason());
    }

    private List<String> closedNow() {
        Instant now = now();
        Instant longest = now.plus(OutboxTerms.A_DAY);
        return closed.entrySet().stream()
                .filter(door -> door.getValue().until().isAfter(now)
                        && !door.getValue().until().isAfter(longest))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** It left and is marked; whatever fails from here on sends nothing again. */
    private void record(OutboxRow row) {
        try {
            Outcome<Recorded> answer = PutOnRecord.once(
                    outbox.units().of(row.unit()).register(),
                    "outbox-" + row.id(),
                    row.subject(),
                    findings(row),
                    row.envelope().by(),
                    row.sentAt().orElseGet(this::now),
                    papers(row));
            if (answer instanceof Outcome.Settled) table.delete(row);
            else unrecorded(row, Verdict.notCleared(answer));
        } catch (RuntimeException failed) {
            unrecorded(row, Verdict.on(failed));
        }
    }

    private void unrecorded(OutboxRow row, Verdict verdict) {
        LOG.warn("{}: sent, and not yet in the register: {}", row, verdict.reason());
        table.putOff(row, now().plus(terms.longestPause()), verdict.reason());
    }

    private static String findings(OutboxRow row) {
        return switch (row.kind()) {
            case MAIL -> "đã gửi bằng thư điện tử";
            case DOCUMENT -> "đã gửi qua trục liên thông văn bản";
            case STATUS -> "đã gửi trạng thái xử lý qua trục liên thông văn bản";
        };
    }

    /** Of a letter its papers, of a package the whole: the letter itself says who writes to whom. */
    private static List<Attachment> papers(OutboxRow row) {
        boolean mail = row.kind() == OutboxRow.Kind.MAIL;
        return row.envelope().contents().stream()
                .skip(mail ? 1 : 0)
                .map(kept -> new Attachment(kept.digest(), mail ? "paper" : "edxml", kept.size()))
                .toList();
    }

    private Duration pause(int tried) {
        return terms.pause(tried, chance);
    }

    /** At least what the server asked for, but never more than a day. */
    private Duration pause(int tried, Verdict verdict) {
        Duration pause = pause(tried);
        Duration asked = verdict.notBefore().orElse(Duration.ZERO);
        if (asked.compareTo(OutboxTerms.A_DAY) > 0) return OutboxTerms.A_DAY;
        return pause.compareTo(asked) > 0 ? pause : asked;
    }

    private Instant now() {
        return outbox.clock().instant();
    }

    private void run() {
        while (!stopping) {
            try {
                round();
            } catch (RuntimeException failed) {
                LOG.warn(
                        "the outbox broke off and goes on in {}: {}",
                        terms.poll(),
                        failed.getClass().getName());
            } catch (Error failed) {
                LOG.error(
                        "the outbox broke off and goes on in {}: {}",
                        terms.poll(),
                        failed.getClass().getName());
            }
            rest();
        }
    }

    private void rest() {
        if (stopping) return;
        try {
            if (outbox.bell().tryAcquire(terms.poll().toMillis(), TimeUnit.MILLISECONDS))
                outbox.bell().drainPermits();
        } catch (InterruptedException stop) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        stopping = false;
        for (int i = 1; i <= terms.senders(); i++) crew.begin("mtb-outbox-" + i, this::run);
        LOG.info("outbox: {} senders, {}", terms.senders(), outbox.doors());
    }

    /**
     * Begins no further message and waits for those in hand, as long as the terms say. What takes longer is left to itself: it is never
     * interrupted, for that would close a file database; what it cannot mark any more is sent again under the same id.
     */
    @Override
    public synchronized void stop() {
        stopping = true;
        outbox.bell().release(terms.senders());
        crew.await(terms.stopWithin());
    }

    @Override
    public synchronized boolean isRunning() {
        return crew.isRunning();
    }
}
