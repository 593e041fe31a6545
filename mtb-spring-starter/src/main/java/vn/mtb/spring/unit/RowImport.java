package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.register.Acts;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Recorded;
import vn.mtb.tablet.Made;

/** How every import goes: a table is read, each row becomes what it records, is judged, and, when that is asked for, recorded under its own key. */
final class RowImport<C extends Enum<C> & Column, E extends RowImport.Entry> {

    /** A row as what it records. */
    interface Entry {
        /** The same for the same thing in every file: it is recorded once. */
        String key();

        /** What it records, in the order of its lines. */
        List<Deed> deeds();
    }

    /** What one kind of rows is and does. */
    interface Kind<C extends Enum<C> & Column, E extends Entry> {
        /** That the register has what the row says: there is nothing to record, and nothing to judge. */
        default boolean there(CsvRow<C> row) {
            return false;
        }

        Optional<E> entry(CsvRow<C> row, Made made);

        /** That a row above would record the same. */
        Text twice(long line);

        /** What an earlier import recorded with other values, and what to do. */
        ImportError.Said otherwise();

        Outcome<Recorded> judge(E entry, Made made);

        Outcome<Recorded> take(E entry, Made made);
    }

    /** What is recorded. */
    enum Mode {
        NOTHING,
        ALL_OR_NOTHING,
        WHAT_IS_SOUND
    }

    private final ServedUnit unit;
    private final Kind<C, E> kind;
    private final Class<C> columns;

    RowImport(ServedUnit unit, Kind<C, E> kind, Class<C> columns) {
        this.unit = unit;
        this.kind = kind;
        this.columns = columns;
    }

    Imported bring(InputStream csv, Made made, Mode mode, IntConsumer progress) throws IOException {
        CsvTable<C> table = CsvTable.read(csv, columns);
        if (!table.errors().isEmpty()) return new Imported(table.names(), List.of(), 0, 0, table.errors());
        Map<CsvRow<C>, Imported.Fate> fates = new HashMap<>();
        List<E> fresh = new ArrayList<>();
        List<CsvRow<C>> of = new ArrayList<>();
        Map<String, Long> keys = new HashMap<>();
        boolean recording = mode != Mode.NOTHING;
        int done = 0;
        for (CsvRow<C> row : table.rows()) {
            boolean there = kind.there(row);
            Optional<E> entry = there ? Optional.empty() : kind.entry(row, made);
            Long above =
                    entry.map(one -> keys.putIfAbsent(one.key(), row.line())).orElse(null);
            if (above != null) row.wrong(kind.twice(above), new Text("bỏ dòng trùng", "drop the double"));
            Imported.Fate unread = there ? Imported.Fate.ALREADY : Imported.Fate.WRONG;
            fates.put(row, entry.map(one -> looked(row, one, made)).orElse(unread));
            if (fates.get(row) == Imported.Fate.FIT) {
                fresh.add(entry.orElseThrow());
                of.add(row);
            }
            if (!recording) progress.accept(++done);
        }
        boolean wrong = fates.containsValue(Imported.Fate.WRONG);
        if (mode == Mode.WHAT_IS_SOUND || (mode == Mode.ALL_OR_NOTHING && !wrong)) {
            done = table.rows().size() - fresh.size();
            for (int i = 0; i < fresh.size(); i++) {
                fates.put(of.get(i), recorded(of.get(i), fresh.get(i), made));
                progress.accept(++done);
            }
        }
        return told(table, fates, mode);
    }

    private Imported told(CsvTable<C> table, Map<CsvRow<C>, Imported.Fate> fates, Mode mode) {
        List<Imported.Row> rows = new ArrayList<>();
        List<ImportError> errors = new ArrayList<>();
        for (CsvRow<C> row : table.rows()) {
            rows.add(new Imported.Row(
                    row.line(), row.cells(), fates.getOrDefault(row, Imported.Fate.WRONG), row.errors()));
            errors.addAll(row.errors());
        }
        Imported.Fate counted = mode == Mode.NOTHING && errors.isEmpty() ? Imported.Fate.FIT : Imported.Fate.RECORDED;
        long recorded = rows.stream().filter(row -> row.fate() == counted).count();
        long already =
                rows.stream().filter(row -> row.fate() == Imported.Fate.ALREADY).count();
        return new Imported(table.names(), rows, (int) recorded, (int) already, errors);
    }

    private Imported.Fate looked(CsvRow<C> row, E entry, Made made) {
        if (row.sound() && known(row, entry)) return row.sound() ? Imported.Fate.ALREADY : Imported.Fate.WRONG;
        if (row.sound()) asked(row, () -> kind.judge(entry, made));
        return row.sound() ? Imported.Fate.FIT : Imported.Fate.WRONG;
    }

    private Imported.Fate recorded(CsvRow<C> row, E entry, Made made) {
        asked(row, () -> kind.take(entry, made));
        return row.sound() ? Imported.Fate.RECORDED : Imported.Fate.WRONG;
    }

    /** Whether an earlier import recorded the same; something else under the same key is noted as an error. */
    private boolean known(CsvRow<C> row, E entry) {
        Optional<Outcome<Recorded>> before = unit.register().answered(entry.key());
        if (before.isEmpty()) return false;
        List<String> recorded = before.get().orElseThrow().lines().stream()
                .map(line -> Acts.write(line.deed()))
                .toList();
        boolean same = entry.deeds().stream().map(Acts::write).allMatch(recorded::contains);
        if (!same) row.wrong(kind.otherwise().what(), kind.otherwise().remedy());
        return true;
    }

    /** A question to the register. */
    private interface Asking {
        Outcome<Recorded> ask();
    }

    private static void asked(CsvRow<?> row, Asking asking) {
        try {
            Outcome<Recorded> answer = asking.ask();
            if (answer instanceof Outcome.Settled<Recorded>) return;
            answer.reasons()
                    .forEach(why -> row.wrong(
                            new Text(why.in(Language.VIETNAMESE), why.in(Language.ENGLISH)),
                            new Text(
                                    "theo " + why.citation(Language.VIETNAMESE),
                                    "by " + why.citation(Language.ENGLISH))));
        } catch (BadInput bad) {
            bad.flaws().forEach(flaw -> row.wrong(flaw.what(), new Text("sửa dòng này", "mend this row")));
        } catch (Conflict | KeyReused moved) {
            row.wrong(
                    new Text("sổ vừa thay đổi", "the register changed just now"), new Text("chạy lại", "run it again"));
        } catch (IllegalArgumentException unfit) {
            row.wrong(UnfitValue.said(unfit), new Text("sửa dòng này", "mend this row"));
        }
    }
}
