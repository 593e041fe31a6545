package vn.mtb.spring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Library;
import vn.mtb.register.Obligations;
import vn.mtb.spring.register.Digests;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/**
 * Keeps the tables of duties in step with the lines: some tablets in each transaction, under the lock of the register's row. Every length is
 * noted before the chain is read, so that what grows meanwhile is noticed the next time.
 */
final class DutyBook {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final int AT_ONCE = 500;

    /** How long the chains are that a tablet's duties rest on beside its own: register, tablet, register, holder, holder. */
    private static final String AROUND = "coalesce((select h.length from mtb_head h"
            + " where h.register = %1$s and h.kind = 'incident' and h.id = %2$s), 0)"
            + " + coalesce((select h.length from mtb_head h"
            + " where h.register = %1$s and h.kind = 'account' and h.id = %3$s), 0)"
            + " + coalesce((select sum(h.length) from mtb_head h where h.kind = 'appointment' and h.id = %3$s), 0)";

    private static final String STALE = "select t.id from mtb_tablet t left join mtb_duty_tablet d"
            + " on d.register = t.register and d.id = t.id where t.register = ?"
            + " and (d.id is null or d.version <> t.version or d.until_day < ? or d.around <> "
            + AROUND.formatted("t.register", "t.id", "d.holder") + ") order by t.id fetch first " + AT_ONCE
            + " rows only";

    private static final String GONE = "select d.id from mtb_duty_tablet d where d.register = ? and not exists"
            + " (select 1 from mtb_tablet t where t.register = d.register and t.id = d.id)";

    private static final List<String> BY_TABLET =
            List.of("mtb_duty", "mtb_duty_breach", "mtb_duty_line", "mtb_duty_tablet");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Units units;
    private final Tablets tablets;
    private final Supplier<String> rules;
    private final Map<UnitId, Object> oneAtATime = new ConcurrentHashMap<>();
    private final AtomicInteger filled = new AtomicInteger();

    DutyBook(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Units units,
            Tablets tablets,
            Supplier<String> rules) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.units = units;
        this.tablets = tablets;
        this.rules = rules;
    }

    /** The nearest date that a column can hold. */
    static LocalDate within(LocalDate date) {
        if (date.isBefore(FIRST)) return FIRST;
        return date.isAfter(PageKey.NO_DAY) ? PageKey.NO_DAY : date;
    }

    /** How far a step came. */
    private enum Step {
        MORE,
        STANDS,
        PAST
    }

    /** What the row of a register says. */
    private record Kept(long lines, LocalDate from, LocalDate until, String rules) {
        boolean serves(long now, LocalDate day, String by) {
            return lines == now && serves(day, by);
        }

        boolean serves(LocalDate day, String by) {
            return rules.equals(by) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** What the rows of a register tell: of two that are equal they tell the same, and the last filling here was the same. */
    record Stand(UnitId unit, LocalDate day, long lines, String rules, int filled) {}

    /** Brings the rows of a register up to its lines; empty for a day before the one they were computed for. */
    Optional<Stand> standsAt(UnitId unit, LocalDate day) {
        String by = Digests.hex(Library.version() + "\n" + rules.get());
        long now = lines(unit);
        List<Kept> kept = kept(unit, "");
        if (!kept.isEmpty()) {
            if (kept.get(0).serves(now, day, by)) return Optional.of(stand(unit, day, now, by));
            if (day.isBefore(kept.get(0).from())) return Optional.empty();
        }
        synchronized (oneAtATime.computeIfAbsent(unit, one -> new Object())) {
            List<Kept> meanwhile = kept(unit, "");
            if (!meanwhile.isEmpty()
                    && meanwhile.get(0).lines() >= now
                    && meanwhile.get(0).serves(day, by))
                return Optional.of(stand(unit, day, meanwhile.get(0).lines(), by));
            Step step = Step.MORE;
            while (step == Step.MORE) {
                if (kept(unit, "").isEmpty()) begin(unit);
                step = Objects.requireNonNull(transaction.execute(status -> step(unit, day, by)));
            }
            if (step == Step.PAST) return Optional.empty();
            filled.incrementAndGet();
            return kept(unit, "").stream().findFirst().map(one -> stand(unit, day, one.lines(), by));
        }
    }

    private Stand stand(UnitId unit, LocalDate day, long lines, String by) {
        return new Stand(unit, day, lines, by, filled.get());
    }

    private List<Kept> kept(UnitId unit, String lock) {
        return jdbc.query(
                "select lines, from_day, until_day, rules from mtb_duty_book where register = ?" + lock,
                (row, at) -> new Kept(
                        row.getLong("lines"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("rules")),
                unit.value());
    }

    /** Somebody else may have entered the row just now: then there is something to lock as well. */
    private void begin(UnitId unit) {
        try {
            jdbc.update(
                    "insert into mtb_duty_book (register, lines, from_day, until_day, rules) values (?, -1, ?, ?, '')",
                    unit.value(),
                    FIRST,
                    FIRST);
        } catch (DuplicateKeyException entered) {
            kept(unit, "");
        }
    }

    /** Chains only grow: as long as this is the same, no line that matters was written. */
    private long lines(UnitId unit) {
        long own = sum("register = ? and kind in ('tablet', 'incident', 'account', 'appointment')", unit.value());
        Object[] others = units.all().stream()
                .map(one -> one.id().value())
                .filter(one -> !one.equals(unit.value()))
                .toArray();
        if (others.length == 0) return own;
        return own + sum("kind = 'appointment' and register in (?" + ", ?".repeat(others.length - 1) + ")", others);
    }

    private long sum(String which, Object... values) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select coalesce(sum(length), 0) from mtb_head where " + which, Long.class, values));
    }

    private Step step(UnitId unit, LocalDate day, String by) {
        List<Kept> locked = kept(unit, " for update");
        if (locked.isEmpty()) return Step.MORE;
        Kept kept = locked.get(0);
        if (day.isBefore(kept.from())) return Step.PAST;
        long now = lines(unit);
        if (kept.serves(now, day, by)) return Step.STANDS;
        String register = unit.value();
        if (!kept.rules().equals(by))
            jdbc.update("update mtb_duty_tablet set version = -1 where register = ?", register);
        jdbc.update(
                "update mtb_duty_book set lines = -1, from_day = ?, rules = ? where register = ?", day, by, register);
        List<String> stale = jdbc.queryForList(STALE, String.class, register, day);
        tablets(unit, stale, day);
        if (stale.size() == AT_ONCE) return Step.MORE;
        people(unit);
        delete(register, jdbc.queryForList(GONE, String.class, register));
        jdbc.update(
                "update mtb_duty_book set lines = ?, until_day = coalesce("
                        + "(select min(until_day) from mtb_duty_tablet where register = ?), ?) where register = ?",
                now,
                register,
                PageKey.NO_DAY,
                register);
        return Step.STANDS;
    }

    private void tablets(UnitId unit, List<String> ids, LocalDate day) {
        ServedUnit served = units.of(unit);
        String register = unit.value();
        List<@Nullable Object[]> known = new ArrayList<>();
        List<@Nullable Object[]> open = new ArrayList<>();
        List<@Nullable Object[]> breaches = new ArrayList<>();
        List<@Nullable Object[]> steps = new ArrayList<>();
        for (String id : ids) {
            TabletState state = tablets.find(new TabletId(id), Scope.of(unit)).orElse(null);
            if (state == null) continue;
            Walk walk = new Walk(served, state, day);
            String holder = walk.holder().map(PersonId::value).orElse(null);
            Long around = jdbc.queryForObject(
                    "select " + AROUND.formatted("?", "?", "?"), Long.class, register, id, register, holder, holder);
            Walk.Found found = walk.found();
            known.add(new @Nullable Object[] {register, id, state.version(), around, holder, within(found.until())});
            for (int place = 0; place < found.open().size(); place++) {
                OpenDuty one = found.open().get(place);
                open.add(new @Nullable Object[] {
                    register,
                    id,
                    place,
                    one.kind().name(),
                    one.rule(),
                    one.due().map(DutyBook::within).orElse(PageKey.NO_DAY),
                    one.since().map(DutyBook::within).orElse(null),
                    holder,
                    one.owed().map(Obligations::write).orElse(null)
                });
            }
            for (Walk.Taken one : found.steps()) {
                steps.add(new Object[] {
                    register, id, one.line(), within(one.on()), one.step().name()
                });
            }
            for (Breach one : found.breaches()) {
                breaches.add(new Object[] {
                    register, id, one.line(), within(one.on()), one.holder().value()
                });
            }
        }
        delete(register, ids);
        jdbc.batchUpdate("insert into mtb_duty_tablet values (?, ?, ?, ?, ?, ?)", known);
        jdbc.batchUpdate("insert into mtb_duty values (?, ?, ?, ?, ?, ?, ?, ?, ?)", open);
        jdbc.batchUpdate("insert into mtb_duty_breach values (?, ?, ?, ?, ?)", breaches);
        jdbc.batchUpdate("insert into mtb_duty_line values (?, ?, ?, ?, ?)", steps);
    }

    private void delete(String register, List<String> ids) {
        List<Object[]> old = new ArrayList<>();
        for (String id : ids) old.add(new Object[] {register, id});
        for (String table : BY_TABLET) {
            jdbc.batchUpdate("delete from " + table + " where register = ? and id = ?", old);
        }
    }

    /** The posts of everybody whose chain has grown. */
    private void people(UnitId unit) {
        ServedUnit served = units.of(unit);
        String register = unit.value();
        List<Object[]> old = new ArrayList<>();
        List<@Nullable Object[]> posts = new ArrayList<>();
        jdbc.query(
                "select h.id, h.length from mtb_head h left join mtb_duty_post p"
                        + " on p.register = h.register and p.person = h.id and p.place = 0"
                        + " where h.register = ? and h.kind = 'appointment' and h.length > 0"
                        + " and (p.version is null or p.version <> h.length)",
                row -> {
                    old.add(new Object[] {register, row.getString("id"), row.getInt("length")});
                },
                register);
        for (Object[] person : old) {
            List<Appointment> held = served.register().appointments(new PersonId((String) person[1]));
            if (held.isEmpty()) posts.add(new @Nullable Object[] {register, person[1], 0, person[2], null, null, null});
            for (int place = 0; place < held.size(); place++) {
                Appointment post = held.get(place);
                posts.add(new Object[] {
                    register,
                    person[1],
                    place,
                    person[2],
                    post.position().group().name(),
                    within(post.held().from()),
                    within(post.held().until())
                });
            }
        }
        jdbc.batchUpdate(
                "delete from mtb_duty_post where register = ? and person = ?",
                old.stream().map(one -> new Object[] {one[0], one[1]}).toList());
        jdbc.batchUpdate("insert into mtb_duty_post values (?, ?, ?, ?, ?, ?, ?)", posts);
    }
}
