package vn.mtb.spring.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the journal wrote since somebody last asked: the tablets that it is about are marked, and the news are taken away. */
final class News {
    private static final String APPOINTMENT = "appointment";
    private static final String POST = "post"; // an appointment of which only its own register need still learn

    /** What concerns every register: a person's post in one counts for the tablets of another. */
    static final String OF_ALL = "select 1 from mtb_news where kind = '" + APPOINTMENT + "'";

    /** What concerns one register. */
    static final String OF_ONE =
            "select 1 from mtb_news where kind in ('tablet', 'incident', 'account', '" + POST + "') and register = ?";

    private static final String MARK = "update mtb_duty_tablet set until_day = " + DutyBook.LONG_AGO + " where ";

    private final JdbcTemplate jdbc;

    News(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String kind, String register, long seq, String id) {
        Object[] key() {
            return new Object[] {kind, register, seq};
        }
    }

    /** Whether there is anything that concerns every register. */
    boolean ofAll() {
        return !jdbc.queryForList(OF_ALL + " fetch first 1 rows only").isEmpty();
    }

    /**
     * Marks what must be computed anew; whose posts must be, is the answer. Under the lock of the register's row, and what concerns every
     * register under the locks of all: two registers that marked each other's tablets would wait for each other.
     */
    Set<String> reckon(String register, boolean everywhere) {
        List<Row> rows = new ArrayList<>(read(OF_ONE, register));
        if (everywhere) rows.addAll(read(OF_ALL));
        Set<String> people = new TreeSet<>();
        List<Object[]> tablets = new ArrayList<>();
        List<Object[]> entered = new ArrayList<>();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        List<Object[]> elsewhere = new ArrayList<>();
        for (Row row : rows) {
            Object[] subject = {row.register(), row.id()};
            switch (row.kind()) {
                case "tablet" -> {
                    tablets.add(subject);
                    entered.add(subject);
                }
                case "incident" -> tablets.add(subject);
                case "account" -> accounts.add(subject);
                case POST -> people.add(row.id());
                default -> {
                    posts.add(new Object[] {row.id()});
                    if (row.register().equals(register)) people.add(row.id());
                    else elsewhere.add(subject);
                }
            }
        }
        jdbc.batchUpdate(MARK + "register = ? and id = ?", tablets);
        jdbc.batchUpdate(MARK + "register = ? and holder = ?", accounts);
        jdbc.batchUpdate(MARK + "holder = ?", posts);
        jdbc.batchUpdate(DutyBook.ENTER + " and t.id = ?", entered);
        jdbc.batchUpdate("insert into mtb_news (kind, register, id) values ('" + POST + "', ?, ?)", elsewhere);
        jdbc.batchUpdate(
                "delete from mtb_news where kind = ? and register = ? and seq = ?",
                rows.stream().map(Row::key).toList());
        return people;
    }

    /** What concerns one register alone, where everything of it is computed anew. */
    void forget(String register) {
        jdbc.update("delete from mtb_news where register = ? and kind <> '" + APPOINTMENT + "'", register);
    }

    private List<Row> read(String which, Object... values) {
        return jdbc.query(
                which.replace("select 1", "select kind, register, seq, id"),
                (row, at) -> new Row(
                        row.getString("kind"), row.getString("register"), row.getLong("seq"), row.getString("id")),
                values);
    }
}
