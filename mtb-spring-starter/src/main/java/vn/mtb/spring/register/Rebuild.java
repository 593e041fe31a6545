package vn.mtb.spring.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.register.Entry;
import vn.mtb.register.Register;

/**
 * Computes the current states anew from the journal (<i>dựng lại tình trạng hiện tại</i>), some chains at a time: in constant memory,
 * and while others write, whose chains it locks for the moment in which it reads them. What was right is not written again.
 */
public final class Rebuild {
    /**
     * What was done (<i>kết quả dựng lại</i>).
     *
     * @param tablets how many states the journal tells of
     * @param corrected how many rows were missing, other than they should be, or too many
     */
    public record Done(long tablets, long corrected) {
        private Done and(Done more) {
            return new Done(tablets + more.tablets, corrected + more.corrected);
        }
    }

    private static final int CHAINS = 500;
    private static final int LINES = 1_000;
    private static final String KIND = "tablet";

    private final Store store;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate lines;

    /**
     * A rebuild.
     *
     * @param dataSource the database of the journal
     * @param transactions what runs the transactions of that data source
     */
    public Rebuild(DataSource dataSource, PlatformTransactionManager transactions) {
        this(dataSource, transactions, Statements.TIMEOUT);
    }

    /**
     * A rebuild.
     *
     * @param dataSource the database of the journal
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     */
    public Rebuild(DataSource dataSource, PlatformTransactionManager transactions, Duration timeout) {
        store = new Store(dataSource, transactions, timeout);
        jdbc = store.jdbc();
        lines = Statements.of(dataSource, timeout);
        lines.setFetchSize(LINES);
    }

    /**
     * Goes through every register, and empties the tables of duties, which are filled anew when somebody asks; who asks meanwhile learns of
     * what is corrected later. It may be repeated, and
     * stopped at any time.
     *
     * @return what was done
     * @throws vn.mtb.register.BadInput when a line cannot be read, naming it; what was done before it stays done
     */
    public Done run() {
        store.retrying("the rebuild", () -> store.inTransaction(this::duties));
        Done done = new Done(0, 0);
        for (String register : jdbc.queryForList(
                "select register from mtb_head union select register from mtb_tablet order by register",
                String.class)) {
            done = done.and(run(register));
        }
        return done;
    }

    /** The row of the book first: whoever fills the others holds its lock. */
    private int duties() {
        return Stream.of(
                        "mtb_duty_book",
                        "mtb_duty_tablet",
                        "mtb_duty",
                        "mtb_duty_breach",
                        "mtb_duty_line",
                        "mtb_duty_post")
                .mapToInt(table -> jdbc.update("delete from " + table))
                .sum();
    }

    private Done run(String register) {
        Done done = new Done(0, 0);
        String after = "";
        while (true) {
            String from = after;
            List<String> ids = store.retrying("the rebuild", () -> store.inTransaction(() -> ids(register, from)));
            boolean last = ids.size() < CHAINS;
            String to = last ? "\uffff" : ids.get(ids.size() - 1);
            done = done.and(store.retrying("the rebuild", () -> store.inTransaction(() -> range(register, from, to))));
            if (last) return done;
            after = to;
        }
    }

    private List<String> ids(String register, String after) {
        return jdbc.queryForList(
                "select id from mtb_head where register = ? and kind = '" + KIND
                        + "' and id > ? order by id fetch first " + CHAINS + " rows only",
                String.class,
                register,
                after);
    }

    /** The chains of one register after one id up to another one, in one transaction. */
    private Done range(String register, String after, String to) {
        Object[] range = {register, after, to};
        jdbc.query(
                "select id from mtb_head where register = ? and kind = '" + KIND
                        + "' and id > ? and id <= ? order by id for update",
                row -> {},
                range);
        Map<String, TabletState> found = new HashMap<>();
        jdbc.query(
                "select " + States.COLUMNS + " from mtb_tablet where register = ? and id > ? and id <= ?",
                row -> {
                    found.put(row.getString("id"), States.read(row));
                },
                range);
        Folding folding = new Folding();
        lines.query(
                "select " + store.database().line() + " from mtb_entry where register = ? and kind = '" + KIND
                        + "' and id > ? and id <= ? order by id, sequence",
                folding::next,
                range);
        folding.end();
        List<Object[]> wrong = new ArrayList<>();
        List<Object[]> right = new ArrayList<>();
        folding.states.forEach((id, state) -> {
            if (state.equals(found.remove(id))) return;
            wrong.add(new Object[] {register, id});
            right.add(States.values(state));
        });
        int corrected = right.size() + found.size();
        found.keySet().forEach(id -> wrong.add(new Object[] {register, id}));
        jdbc.batchUpdate("delete from mtb_tablet where register = ? and id = ?", wrong);
        jdbc.batchUpdate(States.INSERT, right);
        jdbc.batchUpdate("insert into mtb_news (kind, register, id) values ('" + KIND + "', ?, ?)", wrong);
        return new Done(folding.states.size(), corrected);
    }

    /** The lines of many chains, one after the other; of one chain at a time they are kept. */
    private static final class Folding {
        private final Map<String, TabletState> states = new HashMap<>();
        private final List<Entry> chain = new ArrayList<>();

        void next(ResultSet row) throws SQLException {
            Entry entry = JdbcJournal.entry(row);
            if (!chain.isEmpty() && !chain.get(0).chain().equals(entry.chain())) end();
            chain.add(entry);
        }

        void end() {
            if (chain.isEmpty()) return;
            Entry last = chain.get(chain.size() - 1);
            if (!BatchRows.isClosing(LineColumns.of(last))) {
                TabletState state = TabletState.of(last.chain(), Register.tablet(chain), last.sequence() + 1);
                states.put(state.tablet().value(), state);
            }
            chain.clear();
        }
    }
}
