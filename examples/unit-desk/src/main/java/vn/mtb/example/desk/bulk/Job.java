package vn.mtb.example.desk.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;

/**
 * A table on its way: previewed row by row, then recorded row by row, each row for itself. The key of a row comes from what it says, so the
 * same row is recorded once, however often its table is sent and whatever else stands in it.
 */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final String id;
    private final String owner;
    private final RowKind kind;
    private final AtomicReferenceArray<Row> rows;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean started = new AtomicBoolean();

    Job(String id, String owner, RowKind kind, List<Map<String, String>> cells) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.rows = new AtomicReferenceArray<>(cells.size());
        for (int i = 0; i < cells.size(); i++) rows.set(i, new Row(i + 2, cells.get(i), State.CANNOT, null, List.of()));
    }

    /** How far a row is. */
    enum State {
        /** It would be recorded. */
        CAN,
        /** It is not recorded: the row says why. */
        CANNOT,
        /** It was recorded by this table. */
        RECORDED,
        /** It was recorded from an earlier table. */
        BEFORE
    }

    /**
     * A row.
     *
     * @param number its line in the file; the first is the heading
     * @param cells by column
     * @param state how far it is
     * @param answer what the rules say, or said
     * @param wrong what cannot be read
     */
    record Row(
            int number,
            Map<String, String> cells,
            State state,
            @Nullable Answer answer,
            List<String> wrong) {
        public boolean good() {
            return state != State.CANNOT;
        }

        private Row now(State next, @Nullable Answer said, List<String> mistakes) {
            return new Row(number, cells, next, said, mistakes);
        }
    }

    /** What one row asks the rules. */
    @FunctionalInterface
    private interface Asking {
        Outcome<?> ask(Map<String, String> cells);
    }

    void preview(RowKind.Work work) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.length(); i++) {
            Row row = rows.get(i);
            Integer same = first.putIfAbsent(RowKind.cell(row.cells(), "id"), row.number());
            if (same != null) {
                String twice = work.words().say("bulk.twice", RowKind.cell(row.cells(), "id"), same);
                rows.set(i, row.now(State.CANNOT, null, List.of(twice)));
            } else if (work.desk().register().answered(key(row)).isPresent()) {
                rows.set(i, row.now(State.BEFORE, null, List.of()));
            } else {
                rows.set(i, asked(row, work, State.CAN, cells -> kind.attempt(cells, work)));
            }
        }
    }

    boolean start() {
        return started.compareAndSet(false, true);
    }

    /** Records every row that the preview found good. */
    void run(RowKind.Work work) {
        for (int i = 0; i < rows.length(); i++) {
            Row row = rows.get(i);
            if (row.state() == State.CAN) {
                rows.set(i, asked(row, work, State.RECORDED, cells -> kind.record(cells, key(row), work)));
            }
            done.incrementAndGet();
        }
    }

    private static Row asked(Row row, RowKind.Work work, State settled, Asking asking) {
        try {
            Outcome<?> outcome = asking.ask(row.cells());
            Answer answer = settled == State.CAN ? Answer.ofTrying(outcome) : Answer.of(outcome);
            return row.now(outcome instanceof Outcome.Settled<?> ? settled : State.CANNOT, answer, List.of());
        } catch (BadInput bad) {
            List<String> wrong = bad.flaws().stream()
                    .map(flaw -> RowKind.column(flaw.path().replace("$.", "")) + ": "
                            + flaw.what().in(work.words().language()))
                    .toList();
            return row.now(State.CANNOT, null, wrong);
        } catch (Conflict | KeyReused moved) {
            return row.now(State.CANNOT, null, List.of(work.words().say("error.409.title")));
        } catch (IllegalArgumentException unfit) {
            return row.now(
                    State.CANNOT,
                    null,
                    List.of(UnfitValue.said(unfit).in(work.words().language())));
        } catch (RuntimeException failed) {
            LOG.error("row {} of a table could not be worked on", row.number(), failed);
            return row.now(State.CANNOT, null, List.of(work.words().say("error.help")));
        }
    }

    /** A name never gets into a key, not even as a digest: names are few enough to be tried. */
    private String key(Row row) {
        StringBuilder said = new StringBuilder(kind.name());
        for (String column : kind.columns()) {
            if (!column.equals("name")) said.append('\n').append(RowKind.cell(row.cells(), column));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return "row-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public String id() {
        return id;
    }

    boolean belongsTo(String userName) {
        return owner.equals(userName);
    }

    public RowKind kind() {
        return kind;
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>(rows.length());
        IntStream.range(0, rows.length()).mapToObj(rows::get).forEach(all::add);
        return all;
    }

    public int size() {
        return rows.length();
    }

    public long count(State state) {
        return rows().stream().filter(row -> row.state() == state).count();
    }

    public int done() {
        return done.get();
    }

    public boolean begun() {
        return started.get();
    }

    public boolean finished() {
        return started.get() && done.get() == rows.length();
    }

    public boolean running() {
        return begun() && !finished();
    }
}
