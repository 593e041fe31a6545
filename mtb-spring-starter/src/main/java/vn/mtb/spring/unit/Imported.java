package vn.mtb.spring.unit;

import java.util.List;
import java.util.Objects;

/**
 * What came of an import (<i>kết quả nhập</i>).
 *
 * @param columns the names of the columns as they stand in the file
 * @param rows every row of the file, with what became of it; none when the file itself cannot be read
 * @param recorded how many were recorded, or would be
 * @param already how many the register had already
 * @param errors every error, in the order of the file
 */
public record Imported(List<String> columns, List<Row> rows, int recorded, int already, List<ImportError> errors) {

    /** What became of a row (<i>kết quả của một dòng</i>). */
    public enum Fate {
        /** It would be recorded (<i>ghi được</i>). */
        FIT,
        /** It was recorded (<i>đã ghi</i>). */
        RECORDED,
        /** The register has it already, by an earlier import or otherwise (<i>đã có trong sổ</i>). */
        ALREADY,
        /** It is not recorded, and says why (<i>không ghi</i>). */
        WRONG
    }

    /**
     * A row.
     *
     * @param line from 1, the line on which it begins; the header is on the first
     * @param cells what stands in the columns; it may name people
     * @param fate what became of it
     * @param errors what is wrong with it
     */
    public record Row(long line, List<String> cells, Fate fate, List<ImportError> errors) {

        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(fate, "fate");
            errors = List.copyOf(errors);
        }

        /** The line and its fate, without the cells. */
        @Override
        public String toString() {
            return line + " " + fate + (errors.isEmpty() ? "" : " " + errors);
        }
    }

    /** Copies the lists. */
    public Imported {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true when there is no error
     */
    public boolean sound() {
        return errors.isEmpty();
    }

    /**
     * How many rows have a fate.
     *
     * @param fate which
     * @return their number
     */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
