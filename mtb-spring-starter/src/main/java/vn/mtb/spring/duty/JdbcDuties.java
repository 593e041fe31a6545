package vn.mtb.spring.duty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Obligations;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Statements;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Step;

/**
 * What is open, from the register's database (<i>việc đang mở, lưu trong cơ sở dữ liệu</i>). Its tables hold facts with their days, computed from
 * the lines. The journal notes what it writes; whoever asks first has the tablets that it is about computed anew, under a lock that several
 * nodes share; a day before the one they were computed for is read from the lines.
 * What was answered is remembered until a line is written.
 */
public final class JdbcDuties implements Duties {
    private static final int REMEMBERED = 100;

    private final JdbcTemplate jdbc;
    private final DutyBook book;
    private final Units units;
    private final WalkedDuties walked;
    private final Cache<RememberedDuties.Asked, Object> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * The duties of some registers.
     *
     * @param source a database that {@link vn.mtb.spring.register.Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     * @param units the units served here
     * @param tablets the tablets as they are now
     * @param rules what the rules of all units are made of, as text: when it changes, everything is computed anew
     */
    public JdbcDuties(
            DataSource source,
            PlatformTransactionManager transactions,
            Duration timeout,
            Units units,
            Tablets tablets,
            Supplier<String> rules) {
        jdbc = Statements.of(source, timeout);
        this.units = Objects.requireNonNull(units, "units");
        book = new DutyBook(jdbc, transactions, units, tablets, rules);
        walked = new WalkedDuties(units, tablets);
    }

    @Override
    public OpenDuties on(UnitId unit, LocalDate day) {
        units.of(unit);
        return book.standsAt(unit, day)
                .<OpenDuties>map(stand -> remembering(stand, new Kept(jdbc, unit, day)))
                .orElseGet(() -> walked.on(unit, day));
    }

    /** What a running transaction wrote may yet be undone: its answers are nobody else's. */
    private OpenDuties remembering(DutyBook.Stand stand, OpenDuties rows) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? rows
                : new RememberedDuties(rows, stand, remembered);
    }

    /** The rows of one register. */
    private record Kept(JdbcTemplate jdbc, UnitId unit, LocalDate day) implements OpenDuties {
        /** From the foremost on. */
        private static final List<PositionGroup> GROUPS = List.of(PositionGroup.values());

        /** Everybody in the first of the groups of the posts held on the day, counted where the rows are. */
        private static final String EQUIPPED =
                "select p.foremost, count(*) as everybody, sum(p.has) as having_one from ("
                        + "select d.person, min(case d.post_group "
                        + IntStream.range(0, GROUPS.size())
                                .mapToObj(place -> "when '" + GROUPS.get(place).name() + "' then " + place)
                                .collect(Collectors.joining(" "))
                        + " end) as foremost, max(case when exists (select 1 from mtb_tablet t"
                        + " where t.register = d.register and t.holder = d.person) then 1 else 0 end) as has"
                        + " from mtb_duty_post d where d.register = ? and d.from_day <= ? and d.until_day >= ?"
                        + " group by d.register, d.person) p group by p.foremost";

        private static final String COLUMNS = "id, place, kind, due, since, holder, owed";

        @Override
        public Page<OpenDuty> find(DutyQuery query) {
            Question question = narrowed("select " + COLUMNS + " from mtb_duty where register = ?", query);
            query.after().map(PageKey::of).ifPresent(question::after);
            List<Row> found = jdbc.query(
                    question.sql + " order by register, due, id, place fetch first " + (query.limit() + 1)
                            + " rows only",
                    (row, at) -> new Row(duty(row), row.getInt("place")),
                    question.values.toArray());
            boolean more = found.size() > query.limit();
            List<Row> page = more ? found.subList(0, query.limit()) : found;
            return new Page<>(
                    page.stream().map(Row::duty).toList(),
                    more ? Optional.of(page.get(page.size() - 1).key()) : Optional.empty());
        }

        @Override
        public long count(DutyQuery query) {
            Question question = narrowed("select count(*) from mtb_duty where register = ?", query);
            return Objects.requireNonNull(
                    jdbc.queryForObject(question.sql.toString(), Long.class, question.values.toArray()));
        }

        private Question narrowed(String select, DutyQuery query) {
            Question question = new Question(select, unit.value());
            if (!query.kinds().isEmpty())
                question.in(
                        "kind", query.kinds().stream().map(Enum::name).sorted().toList());
            if (!query.duties().isEmpty())
                question.in("duty", query.duties().stream().sorted().toList());
            switch (query.days()) {
                case ANY -> {}
                case NONE -> question.and("due = ?", PageKey.NO_DAY);
                case BETWEEN -> {
                    question.and("due >= ?", DutyBook.within(query.from()));
                    question.and("due <= ?", DutyBook.within(query.until()));
                    question.and("due < ?", PageKey.NO_DAY);
                }
            }
            return question;
        }

        @Override
        public List<OpenDuty> of(TabletId tablet) {
            return jdbc.query(
                    "select " + COLUMNS + " from mtb_duty where register = ? and id = ? order by place",
                    (row, at) -> duty(row),
                    unit.value(),
                    tablet.value());
        }

        @Override
        public List<Breach> breaches(Period days) {
            return jdbc.query(
                    "select id, line, on_paper, holder from mtb_duty_breach where register = ? and on_paper >= ?"
                            + " and on_paper <= ? order by on_paper, id, line",
                    (row, at) -> new Breach(
                            new TabletId(row.getString("id")),
                            row.getInt("line"),
                            row.getObject("on_paper", LocalDate.class),
                            new PersonId(row.getString("holder"))),
                    unit.value(),
                    DutyBook.within(days.from()),
                    DutyBook.within(days.until()));
        }

        @Override
        public Map<Step, Long> steps(Period days) {
            Map<Step, Long> counts = new EnumMap<>(Step.class);
            jdbc.query(
                    "select step, count(*) from mtb_duty_line where register = ? and on_paper >= ? and on_paper <= ?"
                            + " group by step",
                    row -> {
                        counts.put(Step.valueOf(row.getString(1)), row.getLong(2));
                    },
                    unit.value(),
                    DutyBook.within(days.from()),
                    DutyBook.within(days.until()));
            return counts;
        }

        @Override
        public Map<PositionGroup, Equipped> equipped() {
            Map<PositionGroup, Equipped> counts = new EnumMap<>(PositionGroup.class);
            jdbc.query(
                    EQUIPPED,
                    row -> {
                        PositionGroup group = GROUPS.get(row.getInt("foremost"));
                        counts.put(group, new Equipped(row.getLong("having_one"), row.getLong("everybody")));
                    },
                    unit.value(),
                    day,
                    day);
            return counts;
        }

        @Override
        public List<PersonId> withoutPost(String after, int most) {
            return jdbc.query(
                    "select person from mtb_duty_post where register = ? and person > ? group by register, person"
                            + " having sum(case when from_day <= ? and until_day >= ? then 1 else 0 end) = 0"
                            + " order by register, person fetch first " + most + " rows only",
                    (row, at) -> new PersonId(row.getString(1)),
                    unit.value(),
                    after,
                    day,
                    day);
        }

        private OpenDuty duty(ResultSet row) throws SQLException {
            LocalDate due = row.getObject("due", LocalDate.class);
            return new OpenDuty(
                    unit,
                    new TabletId(row.getString("id")),
                    OpenDuty.Kind.valueOf(row.getString("kind")),
                    Optional.ofNullable(row.getString("owed")).map(Obligations::read),
                    Optional.of(due).filter(day -> !day.equals(PageKey.NO_DAY)),
                    Optional.ofNullable(row.getObject("since", LocalDate.class)),
                    Optional.ofNullable(row.getString("holder")).map(PersonId::new));
        }
    }

    /** A duty with its place among those of its tablet. */
    private record Row(OpenDuty duty, int place) {
        String key() {
            return new PageKey(duty.due().orElse(PageKey.NO_DAY), duty.tablet(), place).text();
        }
    }

    /** A question with its bound values; nothing that somebody typed becomes part of its text. */
    private static final class Question {
        private final StringBuilder sql;
        private final List<Object> values = new ArrayList<>();

        Question(String select, Object value) {
            sql = new StringBuilder(select);
            values.add(value);
        }

        void and(String condition, Object... bound) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(bound));
        }

        void in(String column, Collection<String> any) {
            and(column + " in (?" + ", ?".repeat(any.size() - 1) + ")", any.toArray());
        }

        /** What comes later on the same last day, or is due later; the first half lets an index begin at the place. */
        void after(PageKey key) {
            and(
                    "due >= ? and (due > ? or id > ? or (id = ? and place > ?))",
                    key.due(),
                    key.due(),
                    key.tablet().value(),
                    key.tablet().value(),
                    key.place());
        }
    }
}
