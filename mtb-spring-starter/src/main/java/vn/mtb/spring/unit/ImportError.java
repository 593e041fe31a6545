package vn.mtb.spring.unit;

import java.util.Objects;
import vn.mtb.law.Text;

/**
 * What is wrong in one place of a file that is imported (<i>lỗi khi nhập</i>).
 *
 * @param line from 1, the line on which the row begins; the header is on the first
 * @param column from 1; 0 when the whole row is meant
 * @param name the name of the column as it stands in the file; empty when the whole row is meant
 * @param what what is wrong
 * @param remedy what to do
 */
public record ImportError(long line, int column, String name, Text what, Text remedy) {

    /** What is wrong and what to do, wherever it stands. */
    record Said(Text what, Text remedy) {}

    /** Refuses missing parts. */
    public ImportError {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public String toString() {
        String place = column == 0 ? "dòng " + line : "dòng " + line + ", cột " + column + " «" + name + "»";
        return place + ": " + what.vietnamese() + "; " + remedy.vietnamese() + " · " + what.english() + "; "
                + remedy.english();
    }
}
