package vn.mtb.spring.register;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Status;

/**
 * The tablets as the table of current states has them (<i>các máy tính bảng trong cơ sở dữ liệu</i>): what {@link JdbcJournal} enters
 * with every command. A tablet that went on to another register is only there.
 */
public final class JdbcTablets implements Tablets {
    private static final String SELECT = "select " + States.COLUMNS + " from mtb_tablet where ";

    private static final String IN_ORDER = " order by register, id fetch first ";

    /** The same order where all have one status, as the index has it: few of many are found without looking at the others. */
    private static final String BY_STATUS = " order by register, status, id fetch first ";

    private final JdbcTemplate jdbc;

    /**
     * The tablets, with questions that take at most 30 seconds.
     *
     * @param dataSource the database of the journal
     */
    public JdbcTablets(DataSource dataSource) {
        this(dataSource, Statements.TIMEOUT);
    }

    /**
     * The tablets.
     *
     * @param dataSource the database of the journal
     * @param timeout how long one question may take, in whole seconds from 1
     * @throws IllegalArgumentException when the time-out is none
     */
    public JdbcTablets(DataSource dataSource, Duration timeout) {
        jdbc = Statements.of(dataSource, timeout);
    }

    @Override
    public Optional<TabletState> find(TabletId tablet, Scope scope) {
        Question question = new Question(SELECT)
                .within(scope)
                .and("lower(id) = lower(?) and id = ?", tablet.value(), tablet.value());
        return question.rows(jdbc, " order by register fetch first row only").stream()
                .findFirst();
    }

    @Override
    public Page<TabletState> find(TabletQuery query, Scope scope) {
        int wanted = query.limit() + 1; // one more shows whether there is a next page
        String order = query.statuses().size() == 1 ? BY_STATUS : IN_ORDER;
        List<TabletState> rows = new ArrayList<>();
        if (query.after().isPresent()) {
            Key after = Key.of(query.after().get());
            rows.addAll(narrowed(query, scope)
                    .and("register = ? and id > ?", after.register(), after.id())
                    .rows(jdbc, order + wanted + " rows only"));
            if (rows.size() < wanted) {
                rows.addAll(narrowed(query, scope)
                        .and("register > ?", after.register())
                        .rows(jdbc, order + (wanted - rows.size()) + " rows only"));
            }
        } else {
            rows.addAll(narrowed(query, scope).rows(jdbc, order + wanted + " rows only"));
        }
        if (rows.size() < wanted) return new Page<>(rows, Optional.empty());
        List<TabletState> page = rows.subList(0, query.limit());
        TabletState last = page.get(page.size() - 1);
        return new Page<>(
                page, Optional.of(new Key(last.register().value(), last.tablet().value()).text()));
    }

    private static Question narrowed(TabletQuery query, Scope scope) {
        Question question = new Question(SELECT).within(scope);
        query.unit().ifPresent(unit -> question.and("register = ?", unit.value()));
        query.holder().ifPresent(holder -> question.and("holder = ?", holder.value()));
        if (!query.statuses().isEmpty()) {
            question.in(
                    "status",
                    query.statuses().stream().map(Status::name).sorted().toList());
        }
        query.text().filter(text -> !text.isEmpty()).ifPresent(text -> beginsWith(text, question));
        return question;
    }

    private static void beginsWith(String text, Question question) {
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            question.and("false"); // no id and no number holds what no column can
            return;
        }
        String beginning = text.replaceAll("[!%_]", "!$0") + "%";
        question.and(
                "(lower(id) like lower(?) escape '!' or lower(serial) like lower(?) escape '!'"
                        + " or lower(asset_code) like lower(?) escape '!')",
                beginning,
                beginning,
                beginning);
    }

    @Override
    public Set<TabletId> heldBy(PersonId person) {
        return Collections.unmodifiableSet(new HashSet<>(jdbc.query(
                "select id from mtb_tablet where holder = ?",
                (row, at) -> new TabletId(row.getString(1)),
                person.value())));
    }

    @Override
    public Map<Status, Long> count(Scope scope) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        new Question("select status, count(*) from mtb_tablet where ")
                .within(scope)
                .each(jdbc, " group by status", row -> counts.put(Status.valueOf(row.getString(1)), row.getLong(2)));
        return counts;
    }

    /** A place in the order of pages. */
    private record Key(String register, String id) {
        static Key of(String text) {
            int slash = text.indexOf('/');
            try {
                if (slash > 0) {
                    String register = new UnitId(text.substring(0, slash)).value();
                    return new Key(register, new Subject("tablet", text.substring(slash + 1)).id());
                }
            } catch (IllegalArgumentException unfit) {
                // said below
            }
            throw new IllegalArgumentException(
                    "trang sau phải lấy từ trang trước · the next page is asked for with what"
                            + " the page before gave, unchanged");
        }

        String text() {
            return register + "/" + id;
        }
    }

    /** A question with its bound values; nothing that somebody typed becomes part of its text. */
    private static final class Question {
        private final StringBuilder sql;
        private final List<Object> values = new ArrayList<>();
        private String joint = "";

        Question(String select) {
            sql = new StringBuilder(select);
        }

        Question and(String condition, Object... bound) {
            sql.append(joint).append(condition);
            joint = " and ";
            values.addAll(List.of(bound));
            return this;
        }

        /** One value is asked for as one: H2 then reads an index in its order instead of sorting what it found. */
        Question in(String column, List<String> any) {
            if (any.size() == 1) return and(column + " = ?", any.get(0));
            return and(column + " in (?" + ", ?".repeat(any.size() - 1) + ")", any.toArray());
        }

        Question within(Scope scope) {
            if (scope.everything()) return and("true");
            if (scope.units().isEmpty()) return and("false");
            return in(
                    "register",
                    scope.units().stream().map(UnitId::value).sorted().toList());
        }

        List<TabletState> rows(JdbcTemplate jdbc, String end) {
            return jdbc.query(sql + end, (row, at) -> States.read(row), values.toArray());
        }

        void each(JdbcTemplate jdbc, String end, org.springframework.jdbc.core.RowCallbackHandler handler) {
            jdbc.query(sql + end, handler, values.toArray());
        }
    }
}
