package vn.mtb.spring.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Entry;
import vn.mtb.register.Head;
import vn.mtb.register.Journal;
import vn.mtb.register.Subject;
import vn.mtb.register.Written;

/**
 * A journal in PostgreSQL or H2 (<i>nhật ký bền vững</i>). It takes part in a running Spring transaction, and commits by itself where
 * there is none; what it has written it has also entered into the table of current states. Safe for many threads and many nodes.
 * What it acknowledged is on disk: H2 is told so after every commit, for which its user must be an administrator of the database.
 *
 * <p>What the database itself fails at is thrown as a {@link org.springframework.dao.DataAccessException}: whether a command was
 * written is then found out by the same command with the same key.
 */
public final class JdbcJournal implements Journal {
    private final Store store;
    private final JdbcTemplate jdbc;
    private final Appending appending;
    private final String line;

    /**
     * A journal whose statements take at most 30 seconds.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @throws IllegalArgumentException when it is neither PostgreSQL nor H2
     */
    public JdbcJournal(DataSource dataSource, PlatformTransactionManager transactions) {
        this(dataSource, transactions, Statements.TIMEOUT);
    }

    /**
     * A journal.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     * @throws IllegalArgumentException when it is neither PostgreSQL nor H2, or the time-out is none
     */
    public JdbcJournal(DataSource dataSource, PlatformTransactionManager transactions, Duration timeout) {
        store = new Store(dataSource, transactions, timeout);
        jdbc = store.jdbc();
        appending = store.database() == Database.POSTGRESQL ? together(store) : new H2Appending(store);
        line = store.database().line();
    }

    private static Appending together(Store store) {
        PostgresAppending postgres = new PostgresAppending(store);
        return new GroupCommit(postgres, postgres);
    }

    @Override
    public Written append(Batch batch) {
        Optional<Appending.Objection> objection =
                store.retrying("command «" + batch.key() + "»", () -> appending.append(batch));
        if (objection.isEmpty()) return new Written(batch.body(), batch.entries());
        Optional<String> body = objection.get().body();
        if (body.isPresent()) {
            return batch.sameAs(new Written(body.get(), entries(batch.register(), batch.key())));
        }
        batch.mustFit(chain -> objection.get().heads().getOrDefault(chain, Head.NONE));
        throw new IllegalStateException("command «" + batch.key() + "» was not written, and nothing stands against it");
    }

    @Override
    public Optional<Written> written(String register, String key) {
        return jdbc
                .queryForList(
                        "select body from mtb_command where register = ? and command = ?", String.class, register, key)
                .stream()
                .findFirst()
                .map(body -> new Written(body, entries(register, key)));
    }

    private List<Entry> entries(String register, String command) {
        return jdbc.query(
                "select " + line + " from mtb_entry where register = ? and command = ? order by place",
                (row, at) -> entry(row),
                register,
                command);
    }

    @Override
    public List<Entry> chain(Chain chain) {
        return jdbc.query(
                "select " + line + " from mtb_entry where register = ? and kind = ? and id = ? order by sequence",
                (row, at) -> Entry.of(line(row), at),
                chain.register(),
                chain.subject().kind(),
                chain.subject().id());
    }

    /** A line as it was digested. */
    static Entry entry(ResultSet row) throws SQLException {
        return Entry.of(line(row));
    }

    private static String line(ResultSet row) throws SQLException {
        byte[] line = row.getBytes(1);
        byte[] continued = row.getMetaData().getColumnCount() > 1 ? row.getBytes(2) : null;
        if (continued == null) return new String(line, StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(line.length + continued.length);
        whole.writeBytes(line);
        whole.writeBytes(continued);
        return whole.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Head head(Chain chain) {
        return jdbc
                .query(
                        "select length, last, command from mtb_head where register = ? and kind = ? and id = ?",
                        (row, at) -> head(row),
                        chain.register(),
                        chain.subject().kind(),
                        chain.subject().id())
                .stream()
                .findFirst()
                .orElse(Head.NONE);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getInt("length"), row.getString("last"), row.getString("command"));
    }

    @Override
    public List<Subject> subjects(String register, String kind) {
        return jdbc.query(
                "select id from mtb_head where register = ? and kind = ? and length > 0 order by id",
                (row, at) -> new Subject(kind, row.getString("id")),
                register,
                kind);
    }

    @Override
    public List<Subject> subjects(String register, String kind, String after, int most) {
        return jdbc.query(
                "select id from mtb_head where register = ? and kind = ? and id > ? and length > 0"
                        + " order by register, kind, id fetch first " + most + " rows only",
                (row, at) -> new Subject(kind, row.getString("id")),
                register,
                kind,
                after);
    }

    @Override
    public List<Chain> chains(Subject subject) {
        return jdbc.query(
                "select register from mtb_head where kind = ? and id = ? and length > 0 order by register",
                (row, at) -> new Chain(row.getString("register"), subject),
                subject.kind(),
                subject.id());
    }

    @Override
    public SortedSet<String> registers() {
        return new TreeSet<>(
                jdbc.queryForList("select distinct register from mtb_head where length > 0", String.class));
    }

    @Override
    public SortedMap<Chain, Head> heads() {
        return headsWhere("");
    }

    @Override
    public SortedMap<Chain, Head> heads(String register) {
        return headsWhere(" and register = ?", register);
    }

    private SortedMap<Chain, Head> headsWhere(String narrower, Object... asked) {
        SortedMap<Chain, Head> heads = new TreeMap<>();
        jdbc.query(
                "select register, kind, id, length, last, command from mtb_head where length > 0" + narrower,
                row -> {
                    heads.put(chain(row), head(row));
                },
                asked);
        return Collections.unmodifiableSortedMap(heads);
    }

    private static Chain chain(ResultSet row) throws SQLException {
        return new Chain(row.getString("register"), new Subject(row.getString("kind"), row.getString("id")));
    }

    @Override
    public SortedSet<Chain> headless() {
        return headlessWhere("");
    }

    @Override
    public SortedSet<Chain> headless(String register) {
        return headlessWhere(" and e.register = ?", register);
    }

    private SortedSet<Chain> headlessWhere(String narrower, Object... asked) {
        return new TreeSet<>(jdbc.query(
                "select distinct e.register, e.kind, e.id from mtb_entry e where not exists (select 1 from mtb_head h"
                        + " where h.register = e.register and h.kind = e.kind and h.id = e.id and h.length > 0)"
                        + narrower,
                (row, at) -> chain(row),
                asked));
    }

    @Override
    public void append(Checkpoint checkpoint) {
        store.inTransaction(() -> {
            checkpoint.mustFollow(lastCheckpoint());
            try {
                return jdbc.update(
                        "insert into mtb_checkpoint (place, line, signature) values (?, ?, ?)",
                        checkpoint.number(),
                        checkpoint.text(),
                        checkpoint.signature().orElse(null));
            } catch (DuplicateKeyException first) {
                throw new IllegalArgumentException(
                        "checkpoint " + checkpoint.number() + " was taken by somebody else just now; take it anew",
                        first);
            }
        });
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        return jdbc
                .query(
                        "select line, signature from mtb_checkpoint order by place desc fetch first row only",
                        (row, at) -> checkpoint(row))
                .stream()
                .findFirst();
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return jdbc.query("select line, signature from mtb_checkpoint order by place", (row, at) -> checkpoint(row));
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return Checkpoint.of(row.getString("line"), Optional.ofNullable(row.getString("signature")));
    }
}
