package vn.mtb.spring.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.OutboxRow.Kind;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Statements;

/**
 * The table of the outbox. Whoever sends holds the row's lock until it is marked, so that no two nodes send one message; a try is counted
 * and the next one timed before anything is sent, so that a message which kills its sender does not do so for ever.
 */
final class OutboxTable {
    /** Whatever the clock says: what was never tried is due. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private static final int CANDIDATES = 20;
    private static final int LONGEST_REASON = 400;
    private static final String ROW =
            "SELECT o.seq, o.id, o.unit, o.subject, o.kind, o.envelope, o.tries, o.sent_at FROM mtb_outbox o ";
    private static final String UNLESS_TAKEN = " FOR UPDATE SKIP LOCKED";
    private static final String FIRST_OF_ITS_DOCUMENT =
            " AND NOT EXISTS (SELECT 1 FROM mtb_outbox e WHERE e.unit = o.unit AND e.subject = o.subject"
                    + " AND e.seq < o.seq AND e.state <> 'SENT')";

    private final JdbcTemplate jdbc;
    private final Parts parts;
    private final OwnTransactions transactions;

    OutboxTable(DataSource database, PlatformTransactionManager transactions, Duration timeout) {
        jdbc = Statements.of(database, timeout);
        parts = new Parts(jdbc);
        this.transactions = new OwnTransactions(database, transactions, timeout);
    }

    Parts parts() {
        return parts;
    }

    /** Does something in the transaction of the caller, or in one of its own where there is none. */
    void joining(Runnable work) {
        transactions.joining(() -> {
            work.run();
            return true;
        });
    }

    void insert(String id, UnitId unit, Kind kind, Subject subject, Envelope envelope, Instant now) {
        jdbc.update(
                "INSERT INTO mtb_outbox (id, unit, door, subject, kind, envelope, state, tries, written_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)",
                id,
                unit.value(),
                kind.door(unit),
                subject.toString(),
                kind.name(),
                envelope.written(),
                at(now),
                at(AT_ONCE));
    }

    /** Takes up what is due, first of its document, at none of the closed doors; counts the try and times the next. */
    Optional<OutboxRow> claim(Instant now, Collection<String> closed, IntFunction<Duration> pause) {
        String open = closed.isEmpty() ? "" : " AND o.door NOT IN (?" + ", ?".repeat(closed.size() - 1) + ")";
        return claim("WAITING", open + FIRST_OF_ITS_DOCUMENT, closed, now, pause);
    }

    /** Takes up what left and is not in the register. */
    Optional<OutboxRow> claimUnrecorded(Instant now, IntFunction<Duration> pause) {
        return claim("SENT", "", List.of(), now, pause);
    }

    /** What is due further away than any pause was timed by a clock that has been set back since. */
    private Optional<OutboxRow> claim(
            String state, String narrower, Collection<String> closed, Instant now, IntFunction<Duration> pause) {
        return claim(state, " AND o.due_at <= ?", now, narrower, closed, now, pause)
                .or(() -> claim(state, " AND o.due_at > ?", now.plus(OutboxTerms.A_DAY), narrower, closed, now, pause));
    }

    private Optional<OutboxRow> claim(
            String state,
            String due,
            Instant when,
            String narrower,
            Collection<String> closed,
            Instant now,
            IntFunction<Duration> pause) {
        List<Object> asked = new ArrayList<>(List.of(state, at(when)));
        asked.addAll(closed);
        String candidates = "SELECT o.seq FROM mtb_outbox o WHERE o.state = ?" + due + narrower
                + " ORDER BY o.state, o.due_at, o.seq FETCH FIRST " + CANDIDATES + " ROWS ONLY";
        for (long seq : jdbc.queryForList(candidates, Long.class, asked.toArray())) {
            Optional<OutboxRow> claimed = transactions.apart(() -> {
                Optional<OutboxRow> row =
                        one(ROW + "WHERE o.seq = ? AND o.state = ?" + due + UNLESS_TAKEN, seq, state, at(when));
                row.ifPresent(taken -> jdbc.update(
                        "UPDATE mtb_outbox SET tries = tries + 1, due_at = ? WHERE seq = ?",
                        at(now.plus(pause.apply(taken.tries() + 1))),
                        seq));
                return row.map(OutboxRow::triedOnceMore);
            });
            if (claimed.isPresent()) return claimed;
        }
        return Optional.empty();
    }

    /**
     * Does something with the row that was claimed while nobody else can; nothing where another node was faster. It waits for the row: a node
     * that came too late to claim it has it locked for the moment of finding that out, and skipping it now would put the message off.
     */
    <R> Optional<R> hold(OutboxRow claimed, Function<OutboxRow, R> work) {
        return transactions.apart(() -> one(
                        ROW + "WHERE o.seq = ? AND o.tries = ? AND o.state = 'WAITING' FOR UPDATE",
                        claimed.seq(),
                        claimed.tries())
                .map(work));
    }

    /** It left; what it said is forgotten, but for what the register is told. */
    void markSent(OutboxRow row, Instant now, Instant recordingDue) {
        jdbc.update(
                "UPDATE mtb_outbox SET state = 'SENT', tries = 0, reason = NULL, sent_at = ?, due_at = ? WHERE seq = ?",
                at(now),
                at(recordingDue),
                row.seq());
        parts.delete(row.id());
    }

    void putOff(OutboxRow row, Instant until, String reason) {
        jdbc.update("UPDATE mtb_outbox SET due_at = ?, reason = ? WHERE seq = ?", at(until), cut(reason), row.seq());
    }

    void park(OutboxRow row, String reason) {
        jdbc.update("UPDATE mtb_outbox SET state = 'PARKED', reason = ? WHERE seq = ?", cut(reason), row.seq());
    }

    void delete(OutboxRow row) {
        jdbc.update("DELETE FROM mtb_outbox WHERE seq = ?", row.seq());
    }

    boolean retry(String id, Scope scope) {
        List<Object> asked = new ArrayList<>(List.of(at(AT_ONCE), id));
        String update =
                "UPDATE mtb_outbox SET state = 'WAITING', tries = 0, due_at = ? WHERE state = 'PARKED' AND id = ?"
                        + within(scope, asked);
        return transactions.joining(() -> jdbc.update(update, asked.toArray()) > 0);
    }

    /** What is being sent cannot be withdrawn; nobody waits for it. */
    boolean withdraw(String id, Scope scope) {
        return transactions.apart(() -> {
            Optional<OutboxRow> row = one(ROW + "WHERE o.id = ? AND o.state <> 'SENT'" + UNLESS_TAKEN, id);
            if (row.isEmpty() || !scope.includes(row.get().unit())) return false;
            parts.delete(id);
            delete(row.get());
            return true;
        });
    }

    Page<Parked> parked(Scope scope, Optional<String> after, int limit) {
        List<Object> asked = new ArrayList<>(List.of(after.map(Long::valueOf).orElse(0L)));
        String sql = "SELECT o.seq, o.id, o.unit, o.subject, o.written_at, o.tries, o.reason FROM mtb_outbox o"
                + " WHERE o.state = 'PARKED' AND o.seq > ?" + within(scope, asked) + " ORDER BY o.seq FETCH FIRST "
                + (limit + 1) + " ROWS ONLY";
        List<Long> seqs = new ArrayList<>();
        List<Parked> rows = jdbc.query(
                sql,
                (row, number) -> {
                    seqs.add(row.getLong("seq"));
                    return new Parked(
                            row.getString("id"),
                            new UnitId(row.getString("unit")),
                            Subject.of(row.getString("subject")),
                            instant(row, "written_at").orElseThrow(),
                            row.getInt("tries"),
                            Optional.ofNullable(row.getString("reason")).orElse(""));
                },
                asked.toArray());
        if (rows.size() <= limit) return new Page<>(rows, Optional.empty());
        return new Page<>(rows.subList(0, limit), Optional.of(String.valueOf(seqs.get(limit - 1))));
    }

    Backlog backlog() {
        return jdbc.query(
                "SELECT state, COUNT(*) AS many, MIN(written_at) AS oldest FROM mtb_outbox GROUP BY state", rows -> {
                    long waiting = 0;
                    long parked = 0;
                    long sent = 0;
                    Optional<Instant> oldest = Optional.empty();
                    while (rows.next()) {
                        long many = rows.getLong("many");
                        switch (rows.getString("state")) {
                            case "WAITING" -> {
                                waiting = many;
                                oldest = instant(rows, "oldest");
                            }
                            case "PARKED" -> parked = many;
                            default -> sent = many;
                        }
                    }
                    return new Backlog(waiting, parked, sent, oldest);
                });
    }

    private static String within(Scope scope, List<Object> asked) {
        if (scope.everything()) return "";
        if (scope.units().isEmpty()) return " AND 1 = 0";
        scope.units().forEach(unit -> asked.add(unit.value()));
        return " AND unit IN (?" + ", ?".repeat(scope.units().size() - 1) + ")";
    }

    private Optional<OutboxRow> one(String sql, Object... asked) {
        return jdbc.query(sql, OutboxTable::row, asked).stream().findFirst();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getString("id"),
                new UnitId(row.getString("unit")),
                Kind.valueOf(row.getString("kind")),
                Subject.of(row.getString("subject")),
                Envelope.read(row.getString("envelope")),
                row.getInt("tries"),
                instant(row, "sent_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
