package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntConsumer;
import vn.mtb.tablet.Made;

/**
 * Brings the rows of a file into a unit's register (<i>nhập từ CSV</i>), each as a command of its own. Every row is read and judged before any
 * is recorded, and the same file again records nothing twice.
 *
 * <pre>{@code
 * Imported found = new TabletImport(unit).check(csv, made);   // dry run
 * found.errors().forEach(System.out::println);
 * }</pre>
 */
public abstract sealed class CsvImport permits OfficialImport, PurchaseImport, TabletImport {
    final ServedUnit unit;

    CsvImport(ServedUnit unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * Reads and judges every row, and records nothing.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @return what would be recorded, and every error
     * @throws IOException when the file cannot be read
     */
    public final Imported check(InputStream csv, Made made) throws IOException {
        return rows(made).bring(csv, made, RowImport.Mode.NOTHING, done -> {});
    }

    /**
     * Reads and judges every row, and when none is wrong records them, each as a command of its own.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @return what was recorded, and every error
     * @throws IOException when the file cannot be read
     */
    public final Imported run(InputStream csv, Made made) throws IOException {
        return rows(made).bring(csv, made, RowImport.Mode.ALL_OR_NOTHING, done -> {});
    }

    /**
     * Reads and judges every row, and records those that are sound, each as a command of its own; the others are left, with their errors.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @param progress is told after each row how many are done
     * @return what was recorded, and every error of the others
     * @throws IOException when the file cannot be read
     */
    public final Imported runSound(InputStream csv, Made made, IntConsumer progress) throws IOException {
        return rows(made).bring(csv, made, RowImport.Mode.WHAT_IS_SOUND, progress);
    }

    /** How the rows of one file are read, on the day of the papers. */
    abstract RowImport<?, ?> rows(Made made);
}
