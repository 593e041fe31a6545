package vn.mtb.spring.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Head;
import vn.mtb.register.Subject;

/** The same steps as on PostgreSQL, in several statements of one transaction; H2 knows no shared row locks, so it takes whole ones. */
final class H2Appending implements Appending {
    /** The longest varbinary. */
    static final int LONGEST = 1_048_576;

    private static final Logger log = LoggerFactory.getLogger(H2Appending.class);

    private final Store store;
    private final JdbcTemplate jdbc;

    H2Appending(Store store) {
        this.store = store;
        this.jdbc = store.jdbc();
    }

    @Override
    public Optional<Objection> append(Batch batch) {
        BatchRows rows = new BatchRows(List.of(batch));
        return store.inTransaction(() -> steps(batch, rows));
    }

    private Optional<Objection> steps(Batch batch, BatchRows rows) {
        Optional<Objection> known = known(batch);
        if (known.isPresent()) return known;
        Map<Chain, Head> heads = new HashMap<>();
        for (BatchRows.Locked locked : rows.chains()) heads.put(locked.chain(), lock(locked.chain()));
        if (!fits(rows, heads)) return known(batch).or(() -> Optional.of(new Objection(Optional.empty(), heads)));
        if (!enter(batch)) return known(batch);
        lines(batch, rows.lines());
        move(rows.chains().stream().filter(BatchRows.Locked::isWritten).toList());
        jdbc.batchUpdate(
                "insert into mtb_news (kind, register, id) values (?, ?, ?)",
                rows.news().stream()
                        .map(chain -> new Object[] {
                            chain.subject().kind(),
                            chain.register(),
                            chain.subject().id()
                        })
                        .toList());
        if (!rows.tablets().isEmpty()) {
            jdbc.batchUpdate(
                    States.MERGE, rows.tablets().stream().map(States::values).toList());
        }
        for (String id : rows.gone()) {
            jdbc.update("delete from mtb_tablet where register = ? and id = ?", batch.register(), id);
        }
        return Optional.empty();
    }

    private Optional<Objection> known(Batch batch) {
        return jdbc
                .queryForList(
                        "select body from mtb_command where register = ? and command = ?",
                        String.class,
                        batch.register(),
                        batch.key())
                .stream()
                .findFirst()
                .map(body -> new Objection(Optional.of(body), Map.of()));
    }

    private Head lock(Chain chain) {
        Subject subject = chain.subject();
        while (true) {
            List<Head> found = jdbc.query(
                    "select length, last, command from mtb_head where register = ? and kind = ? and id = ? for update",
                    (row, at) -> new Head(row.getInt("length"), row.getString("last"), row.getString("command")),
                    chain.register(),
                    subject.kind(),
                    subject.id());
            if (!found.isEmpty()) return found.get(0);
            begin(chain);
        }
    }

    /** Somebody else may have entered the row just now: then there is something to lock as well. */
    private void begin(Chain chain) {
        try {
            jdbc.update(
                    "insert into mtb_head (register, kind, id, length, last, command) values (?, ?, ?, 0, ?, '')",
                    chain.register(),
                    chain.subject().kind(),
                    chain.subject().id(),
                    Head.NONE.last());
        } catch (DuplicateKeyException entered) {
            log.trace("{} was begun by somebody else", chain);
        }
    }

    private static boolean fits(BatchRows rows, Map<Chain, Head> heads) {
        return rows.chains().stream().allMatch(locked -> {
            Head head = heads.getOrDefault(locked.chain(), Head.NONE);
            return head.length() == locked.expected()
                    && (!locked.isWritten() || head.last().equals(locked.previous()));
        });
    }

    private boolean enter(Batch batch) {
        try {
            jdbc.update(
                    "insert into mtb_command (register, command, body) values (?, ?, ?)",
                    batch.register(),
                    batch.key(),
                    batch.body());
            return true;
        } catch (DuplicateKeyException used) {
            return false;
        }
    }

    private void lines(Batch batch, List<BatchRows.Row> lines) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            BatchRows.Row row = lines.get(place);
            LineColumns columns = row.columns();
            byte[] line = row.entry().text().getBytes(StandardCharsets.UTF_8);
            values.add(new @Nullable Object[] {
                batch.register(),
                row.entry().chain().subject().kind(),
                row.entry().chain().subject().id(),
                row.entry().sequence(),
                batch.key(),
                place,
                columns.act(),
                columns.actor(),
                columns.unit(),
                columns.onPaper(),
                columns.recorded(),
                row.entry().digest(),
                line.length > LONGEST ? Arrays.copyOf(line, LONGEST) : line,
                line.length > LONGEST ? Arrays.copyOfRange(line, LONGEST, line.length) : null
            });
        }
        jdbc.batchUpdate(
                "insert into mtb_entry (register, kind, id, sequence, command, place, act, actor, unit, on_paper,"
                        + " recorded, digest, line, continued) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    private void move(List<BatchRows.Locked> written) {
        List<Object[]> values = new ArrayList<>();
        for (BatchRows.Locked locked : written) {
            Head after = locked.after();
            values.add(new Object[] {
                after.length(),
                after.last(),
                after.command(),
                locked.chain().register(),
                locked.chain().subject().kind(),
                locked.chain().subject().id()
            });
        }
        jdbc.batchUpdate(
                "update mtb_head set length = ?, last = ?, command = ? where register = ? and kind = ? and id = ?",
                values);
    }
}
