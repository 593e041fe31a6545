package vn.mtb.example.desk.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;

/** A table on its way: previewed row by row, then recorded row by row, each row for itself. */
final class Job {
    private final String id;
    private final RowKind kind;
    private final List<Row> rows = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean started = new AtomicBoolean();

    Job(String id, RowKind kind, List<Map<String, String>> cells) {
        this.id = id;
        this.kind = kind;
        for (int i = 0; i < cells.size(); i++) rows.add(new Row(i + 2, cells.get(i), null, List.of()));
    }

    /**
     * A row.
     *
     * @param number its line in the file; the first is the heading
     * @param cells by column
     * @param answer what the rules say, or said
     * @param wrong what cannot be read
     */
    record Row(
            int number, Map<String, String> cells, @Nullable Answer answer, List<String> wrong) {
        public boolean good() {
            return answer != null
                    && answer.questions().isEmpty()
                    && !answer.kind().equals("refused");
        }
    }

    /** What one row asks the rules. */
    @FunctionalInterface
    private interface Asking {
        Outcome<?> ask(Map<String, String> cells);
    }

    void preview(RowKind.Work work) {
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, asked(rows.get(i), true, work, cells -> kind.attempt(cells, work)));
        }
    }

    boolean start() {
        return started.compareAndSet(false, true);
    }

    /** Records every row that the preview found good. The key of a row is the job's and its line: a second run records nothing twice. */
    void run(RowKind.Work work) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.good()) {
                String key = id + "-" + row.number();
                rows.set(i, asked(row, false, work, cells -> kind.record(cells, key, work)));
            }
            done.incrementAndGet();
        }
    }

    private static Row asked(Row row, boolean trying, RowKind.Work work, Asking asking) {
        try {
            Outcome<?> outcome = asking.ask(row.cells());
            Answer answer = trying ? Answer.ofTrying(outcome) : Answer.of(outcome);
            return new Row(row.number(), row.cells(), answer, List.of());
        } catch (BadInput bad) {
            List<String> wrong = bad.flaws().stream()
                    .map(flaw -> flaw.path().replace("$.", "") + ": "
                            + flaw.what().in(work.words().language()))
                    .toList();
            return new Row(row.number(), row.cells(), null, wrong);
        } catch (Conflict | KeyReused moved) {
            return new Row(row.number(), row.cells(), null, List.of(work.words().say("error.409.title")));
        } catch (IllegalArgumentException unfit) {
            return new Row(row.number(), row.cells(), null, List.of(String.valueOf(unfit.getMessage())));
        }
    }

    public String id() {
        return id;
    }

    public RowKind kind() {
        return kind;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public long good() {
        return rows.stream().filter(Row::good).count();
    }

    public int done() {
        return done.get();
    }

    public boolean begun() {
        return started.get();
    }

    public boolean finished() {
        return started.get() && done.get() == rows.size();
    }
}
