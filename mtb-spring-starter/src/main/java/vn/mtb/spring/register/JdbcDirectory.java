package vn.mtb.spring.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.party.PersonId;
import vn.mtb.register.Directory;
import vn.mtb.register.Erasure;
import vn.mtb.register.Mentions;

/**
 * Names, posts and contacts in PostgreSQL or H2 (<i>danh bạ trong cơ sở dữ liệu</i>). The names are kept in memory too, to look for
 * them in every text that would go into an entry; a name that another node entered is known here at most a second later.
 */
public final class JdbcDirectory implements Directory {
    private static final int AT_ONCE = 500;
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    /** The names as of a change of the directory, and until when nobody need ask whether another node made one. */
    private record Known(String stamp, Mentions mentions, int changes, long until) {}

    private final Store store;
    private final JdbcTemplate jdbc;
    private final AtomicInteger changes = new AtomicInteger(); // made here
    private volatile @Nullable Known known;

    /**
     * A directory whose statements take at most 30 seconds.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     */
    public JdbcDirectory(DataSource dataSource, PlatformTransactionManager transactions) {
        this(dataSource, transactions, Statements.TIMEOUT);
    }

    /**
     * A directory.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     */
    public JdbcDirectory(DataSource dataSource, PlatformTransactionManager transactions, Duration timeout) {
        store = new Store(dataSource, transactions, timeout);
        jdbc = store.jdbc();
    }

    @Override
    public void enter(PersonId person, Card card) {
        Mentions.mustNotSpell(person, card.name());
        change(() -> {
            jdbc.update("delete from mtb_card where person = ?", person.value());
            jdbc.update("delete from mtb_card_erasure where person = ?", person.value());
            jdbc.update(
                    "insert into mtb_card (person, name, post, contact) values (?, ?, ?, ?)",
                    person.value(),
                    card.name(),
                    card.post(),
                    card.contact());
        });
    }

    @Override
    public Optional<Card> card(PersonId person) {
        return jdbc
                .query(
                        "select name, post, contact from mtb_card where person = ?",
                        (row, at) -> card(row),
                        person.value())
                .stream()
                .findFirst();
    }

    @Override
    public Map<PersonId, Card> cards(Set<PersonId> people) {
        Map<PersonId, Card> cards = new HashMap<>();
        List<String> ids = people.stream().map(PersonId::value).sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            jdbc.query(
                    "select person, name, post, contact from mtb_card where person in (?"
                            + ", ?".repeat(some.size() - 1) + ")",
                    row -> {
                        cards.put(new PersonId(row.getString("person")), card(row));
                    },
                    some.toArray());
        }
        return cards;
    }

    @Override
    public void erase(PersonId person, Erasure erasure) {
        change(() -> {
            jdbc.update("delete from mtb_card where person = ?", person.value());
            jdbc.update("delete from mtb_card_erasure where person = ?", person.value());
            jdbc.update(
                    "insert into mtb_card_erasure (person, erased_on, rule) values (?, ?, ?)",
                    person.value(),
                    erasure.on(),
                    erasure.rule());
        });
    }

    @Override
    public Optional<Erasure> erasure(PersonId person) {
        return jdbc
                .query(
                        "select erased_on, rule from mtb_card_erasure where person = ?",
                        (row, at) -> erasure(row),
                        person.value())
                .stream()
                .findFirst();
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(row.getString("name"), row.getString("post"), row.getString("contact"));
    }

    /** What remains of what was erased. */
    static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(row.getObject("erased_on", LocalDate.class), row.getString("rule"));
    }

    @Override
    public Optional<PersonId> namedIn(String text) {
        return mentions().in(text);
    }

    /** One change at a time: the row of the stamp is the lock. */
    private void change(Runnable work) {
        store.retrying(
                "the change of the directory",
                () -> store.inTransaction(() -> {
                    int stamped = jdbc.update(
                            "update mtb_directory set stamp = ?",
                            UUID.randomUUID().toString());
                    work.run();
                    return stamped;
                }));
        changes.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    changes.incrementAndGet();
                }
            });
        }
    }

    private Mentions mentions() {
        Known now = known;
        int change = changes.get();
        if (now != null && now.changes() == change && System.nanoTime() - now.until() < 0) return now.mentions();
        String stamp = Objects.requireNonNull(jdbc.queryForObject("select stamp from mtb_directory", String.class));
        Mentions mentions = now != null && now.stamp().equals(stamp) ? now.mentions() : read();
        known = new Known(stamp, mentions, change, System.nanoTime() + FRESH_NANOS);
        return mentions;
    }

    private Mentions read() {
        Map<PersonId, String> names = new HashMap<>();
        jdbc.query("select person, name from mtb_card", row -> {
            names.put(new PersonId(row.getString("person")), row.getString("name"));
        });
        return Mentions.of(names);
    }
}
