package vn.mtb.spring.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
 * Keeps the tables of duties in step with the lines: some tablets in each transaction, under the lock of the register's row. What was written
 * since is told by the news of the journal; they are read before any chain, so that what grows meanwhile is noticed the next time.
 */
final class DutyBook {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final int AT_ONCE = 500;

    /** Until when holds what must be computed anew. */
    static final String LONG_AGO = "date '0001-01-01'";

    /** Enters the tablets of a register that are not known yet. */
    static final String ENTER = "insert into mtb_duty_tablet (register, id, holder, until_day)"
            + " select t.register, t.id, t.holder, " + LONG_AGO + " from mtb_tablet t where t.register = ?"
            + " and not exists (select 1 from mtb_duty_tablet d where d.register = t.register and d.id = t.id)";

    private static final String KEPT = "select b.from_day, b.rules, b.stamp, exists (" + News.OF_ALL + ") or exists ("
            + News.OF_ONE + ") or exists (select 1 from mtb_duty_tablet t where t.register = ? and t.until_day < ?)"
            + " as stale from mtb_duty_book b where b.register = ?";

    private static final int TRIES = 10;

    private static final List<String> BY_TABLET = List.of("mtb_duty", "mtb_duty_breach", "mtb_duty_line");

    private static final String OF_TABLET = " where register = ? and id = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Units units;
    private final Tablets tablets;
    private final Supplier<String> rules;
    private final News news;
    private final Map<UnitId, Object> oneAtATime = new ConcurrentHashMap<>();

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
        this.news = new News(jdbc);
    }

    /** The nearest date that a column can hold. */
    static LocalDate within(LocalDate date) {
        if (date.isBefore(FIRST)) return FIRST;
        return date.isAfter(PageKey.NO_DAY) ? PageKey.NO_DAY : date;
    }

    /** How far a step came: the stamp when the rows stand, none for a day of the past. */
    private record Step(boolean more, Optional<String> stamp) {
        private static final Step MORE = new Step(true, Optional.empty());
        private static final Step PAST = new Step(false, Optional.empty());
    }

    /** What the row of a register says, and whether something behind it must be computed anew for a day. */
    private record Kept(LocalDate from, String rules, String stamp, boolean stale) {
        boolean serves(LocalDate day, String by) {
            return !stale && rules.equals(by) && !day.isBefore(from);
        }
    }

    /** What the rows of a register tell on a day: of two that are equal they tell the same. */
    record Stand(UnitId unit, LocalDate day, String stamp) {}

    /** Brings the rows of a register up to its lines; empty for a day before the one they were computed for. */
    Optional<Stand> standsAt(UnitId unit, LocalDate day) {
        String by = Digests.hex(Library.version() + "\n" + rules.get());
        Optional<Kept> kept = kept(unit, day);
        if (kept.isPresent()) {
            if (kept.get().serves(day, by)) {
                return Optional.of(new Stand(unit, day, kept.get().stamp()));
            }
            if (day.isBefore(kept.get().from())) return Optional.empty();
        }
        synchronized (oneAtATime.computeIfAbsent(unit, one -> new Object())) {
            Step step = Step.MORE;
            while (step.more()) {
                if (kept(unit, day).isEmpty()) begin(unit);
                step = oneStep(unit, day, by);
            }
            return step.stamp().map(stamp -> new Stand(unit, day, stamp));
        }
    }

    /** Again when it lost a race for locks; inside a running transaction that is for its owner to do. */
    private Step oneStep(UnitId unit, LocalDate day, String by) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> step(unit, day, by)));
            } catch (PessimisticLockingFailureException lost) {
                if (tries == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) throw lost;
            }
        }
    }

    private Optional<Kept> kept(UnitId unit, LocalDate day) {
        String register = unit.value();
        return jdbc
                .query(KEPT, (row, at) -> kept(row, row.getBoolean("stale")), register, register, day, register)
                .stream()
                .findFirst();
    }

    private static Kept kept(ResultSet row, boolean stale) throws SQLException {
        return new Kept(
                row.getObject("from_day", LocalDate.class), row.getString("rules"), row.getString("stamp"), stale);
    }

    /** Somebody else may have entered the row just now: then there is something to lock as well. */
    private void begin(UnitId unit) {
        try {
            jdbc.update(
                    "insert into mtb_duty_book (register, from_day, rules, stamp) values (?, ?, '', '')",
                    unit.value(),
                    FIRST);
        } catch (DuplicateKeyException entered) {
            kept(unit, FIRST);
        }
    }

    private Step step(UnitId unit, LocalDate day, String by) {
        String register = unit.value();
        boolean everywhere = news.ofAll();
        Kept kept = locked(everywhere ? null : register).get(register);
        if (kept == null) return Step.MORE;
        if (day.isBefore(kept.from())) return Step.PAST;
        boolean anew = !kept.rules().equals(by);
        if (anew) news.forget(register);
        Set<String> people = news.reckon(register, everywhere);
        if (anew) everything(unit, people);
        List<Stale> stale = stale(register, day);
        if (!anew && stale.isEmpty() && people.isEmpty()) return new Step(false, Optional.of(kept.stamp()));
        boolean moved = tablets(unit, stale, day);
        people(unit, people);
        String stamp = UUID.randomUUID().toString();
        jdbc.update(
                "update mtb_duty_book set from_day = ?, rules = ?, stamp = ? where register = ?",
                day,
                by,
                stamp,
                register);
        return moved || stale.size() == AT_ONCE ? Step.MORE : new Step(false, Optional.of(stamp));
    }

    /** The rows of one register or of all, locked in the order of their names. */
    private Map<String, Kept> locked(@Nullable String register) {
        Map<String, Kept> rows = new HashMap<>();
        jdbc.query(
                "select register, from_day, rules, stamp from mtb_duty_book"
                        + (register == null ? "" : " where register = ?") + " order by register for update",
                row -> {
                    rows.put(row.getString("register"), kept(row, true));
                },
                register == null ? new Object[0] : new Object[] {register});
        return rows;
    }

    /** Nothing that was computed by other rules holds. */
    private void everything(UnitId unit, Set<String> people) {
        String register = unit.value();
        jdbc.update("update mtb_duty_tablet set until_day = " + LONG_AGO + " where register = ?", register);
        jdbc.update(ENTER, register);
        jdbc.update("delete from mtb_duty_post where register = ?", register);
        units.of(unit).register().subjects("appointment").forEach(subject -> people.add(subject.id()));
    }

    /** A tablet that must be computed anew, with the holder that others can see. */
    private record Stale(String id, Optional<String> holder) {}

    private List<Stale> stale(String register, LocalDate day) {
        return jdbc.query(
                "select id, holder from mtb_duty_tablet where register = ? and until_day < ?"
                        + " order by register, until_day, id fetch first " + AT_ONCE + " rows only for update",
                (row, at) -> new Stale(row.getString("id"), Optional.ofNullable(row.getString("holder"))),
                register,
                day);
    }

    /** Whether the holder of one of them is another than the row said: then that is for others to see first, and the tablet is next. */
    private boolean tablets(UnitId unit, List<Stale> stale, LocalDate day) {
        ServedUnit served = units.of(unit);
        String register = unit.value();
        List<Object[]> done = new ArrayList<>();
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> moved = new ArrayList<>();
        List<Object[]> until = new ArrayList<>();
        List<@Nullable Object[]> open = new ArrayList<>();
        List<Object[]> breaches = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (Stale one : stale) {
            Object[] key = {register, one.id()};
            TabletState state =
                    tablets.find(new TabletId(one.id()), Scope.of(unit)).orElse(null);
            if (state == null) {
                gone.add(key);
                continue;
            }
            Walk walk = new Walk(served, state, day);
            Optional<String> holder = walk.holder().map(PersonId::value);
            if (holder.isPresent() && !holder.equals(one.holder())) {
                moved.add(new Object[] {holder.get(), register, one.id()});
                continue;
            }
            Walk.Found found = walk.found();
            done.add(key);
            until.add(new Object[] {within(found.until()), register, one.id()});
            for (int place = 0; place < found.open().size(); place++) {
                open.add(row(found.open().get(place), place));
            }
            for (Walk.Taken step : found.steps()) {
                steps.add(new Object[] {
                    register,
                    one.id(),
                    step.line(),
                    within(step.on()),
                    step.step().name()
                });
            }
            for (Breach breach : found.breaches()) {
                breaches.add(new Object[] {
                    register,
                    one.id(),
                    breach.line(),
                    within(breach.on()),
                    breach.holder().value()
                });
            }
        }
        for (String table : BY_TABLET) {
            jdbc.batchUpdate("delete from " + table + OF_TABLET, done);
            jdbc.batchUpdate("delete from " + table + OF_TABLET, gone);
        }
        jdbc.batchUpdate("delete from mtb_duty_tablet" + OF_TABLET, gone);
        jdbc.batchUpdate("update mtb_duty_tablet set until_day = ?" + OF_TABLET, until);
        jdbc.batchUpdate("update mtb_duty_tablet set holder = ?" + OF_TABLET, moved);
        jdbc.batchUpdate("insert into mtb_duty values (?, ?, ?, ?, ?, ?, ?, ?, ?)", open);
        jdbc.batchUpdate("insert into mtb_duty_breach values (?, ?, ?, ?, ?)", breaches);
        jdbc.batchUpdate("insert into mtb_duty_line values (?, ?, ?, ?, ?)", steps);
        return !moved.isEmpty();
    }

    private static @Nullable Object[] row(OpenDuty one, int place) {
        return new @Nullable Object[] {
            one.unit().value(),
            one.tablet().value(),
            place,
            one.kind().name(),
            one.rule(),
            one.due().map(DutyBook::within).orElse(PageKey.NO_DAY),
            one.since().map(DutyBook::within).orElse(null),
            one.holder().map(PersonId::value).orElse(null),
            one.owed().map(Obligations::write).orElse(null)
        };
    }

    private void people(UnitId unit, Set<String> people) {
        ServedUnit served = units.of(unit);
        String register = unit.value();
        List<Object[]> posts = new ArrayList<>();
        for (String person : people) {
            List<Appointment> held = served.register().appointments(new PersonId(person));
            for (int place = 0; place < held.size(); place++) {
                Appointment post = held.get(place);
                posts.add(new Object[] {
                    register,
                    person,
                    place,
                    post.position().group().name(),
                    within(post.held().from()),
                    within(post.held().until())
                });
            }
        }
        jdbc.batchUpdate(
                "delete from mtb_duty_post where register = ? and person = ?",
                people.stream().map(one -> new Object[] {register, one}).toList());
        jdbc.batchUpdate("insert into mtb_duty_post values (?, ?, ?, ?, ?, ?)", posts);
    }
}
