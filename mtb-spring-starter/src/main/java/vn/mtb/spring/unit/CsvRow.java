package vn.mtb.spring.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.mtb.law.Text;
import vn.mtb.yaml.Choices;

/** One row, read cell by cell; what is wrong is noted and reading goes on, so that all errors come at once. */
final class CsvRow<C extends Enum<C> & Column> {
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    /** Day 0 of spreadsheets, which hold 1900 for a leap year. */
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);

    private static final String GROUPED = "\\d{1,3}([. ]\\d{3})+";

    private final long line;
    private final Map<C, Cell> cells;
    private final List<String> texts;
    private final List<ImportError> errors = new ArrayList<>();

    /** What stands in a column, and where the column is. */
    record Cell(int column, String name, String text) {}

    CsvRow(long line, Map<C, Cell> cells, List<String> texts) {
        this.line = line;
        this.cells = cells;
        this.texts = texts;
    }

    long line() {
        return line;
    }

    /** Every cell, as it stands in the file. */
    List<String> cells() {
        return texts;
    }

    List<ImportError> errors() {
        return errors;
    }

    boolean sound() {
        return errors.isEmpty();
    }

    /** What is wrong with the row as a whole. */
    void wrong(Text what, Text remedy) {
        errors.add(new ImportError(line, 0, "", what, remedy));
    }

    void wrong(C column, Text what, Text remedy) {
        Cell cell = cells.get(column);
        errors.add(
                cell == null
                        ? new ImportError(line, 0, "", what, remedy)
                        : new ImportError(line, cell.column(), cell.name(), what, remedy));
    }

    Optional<String> text(C column) {
        Cell cell = cells.get(column);
        return cell == null || cell.text().isEmpty() ? Optional.empty() : Optional.of(cell.text());
    }

    /** What must stand there; empty once its absence is noted. */
    Optional<String> needed(C column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            wrong(column, new Text("ô này trống", "this cell is empty"), new Text("điền giá trị", "fill it in"));
        }
        return text;
    }

    /** Notes that a row above has the same in a column in which everything stands once. */
    void once(C column, Map<String, Long> seen) {
        Long above = text(column).map(text -> seen.putIfAbsent(text, line)).orElse(null);
        if (above == null) return;
        wrong(
                column,
                new Text("giá trị này đã có ở dòng " + above, "line " + above + " has this value already"),
                new Text("mỗi máy một dòng; bỏ dòng trùng", "one row for each tablet; drop the double"));
    }

    /** What a constructor of ours makes of a text; its own words say what is wrong. */
    <T> Optional<T> made(C column, Optional<String> text, Function<String, T> maker) {
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(maker.apply(text.get()));
        } catch (IllegalArgumentException refused) {
            wrong(
                    column,
                    new Text("«" + text.get() + "» không đúng dạng", "«" + text.get() + "» has the wrong form"),
                    new Text(
                            "dùng chữ không dấu, số và . _ : - (1 đến 64 ký tự)",
                            "use plain letters, digits and . _ : - (1 to 64 of them)"));
            return Optional.empty();
        }
    }

    /** A day as it is written, or as a spreadsheet counts it where it does not know that the number is a day. */
    Optional<LocalDate> date(C column, Optional<String> text) {
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(day(text.get()));
        } catch (DateTimeParseException notADay) {
            wrong(
                    column,
                    new Text("«" + text.get() + "» không phải là ngày", "«" + text.get() + "» is no date"),
                    new Text("viết như 20/4/2017 hoặc 2017-04-20", "write it like 20/4/2017 or 2017-04-20"));
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        if (text.matches("[2-7]\\d{4}")) return COUNTED_FROM.plusDays(Long.parseLong(text));
        return text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
    }

    /** Whether two cells say the same, each in its own way of writing days and amounts. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        if (text.matches(GROUPED)) return text.replaceAll("[. ]", "");
        try {
            return text.contains("/") ? LocalDate.parse(text, VIETNAMESE).toString() : Choices.same(text);
        } catch (DateTimeParseException notADay) {
            return Choices.same(text);
        }
    }

    /** Whole dong; dots and spaces between groups of three are let pass. */
    Optional<Long> dong(C column, Optional<String> text) {
        if (text.isEmpty()) return Optional.empty();
        String plain = text.get();
        if (plain.matches(GROUPED)) plain = plain.replaceAll("[. ]", "");
        if (plain.matches("\\d{1,15}")) return Optional.of(Long.parseLong(plain));
        wrong(
                column,
                new Text("«" + text.get() + "» không phải số tiền", "«" + text.get() + "» is no amount"),
                new Text("viết số đồng, như 9500000 hoặc 9.500.000", "write whole dong, like 9500000 or 9.500.000"));
        return Optional.empty();
    }

    <T> Optional<T> one(C column, Optional<String> text, Choices<T> choices) {
        if (text.isEmpty()) return Optional.empty();
        Optional<T> found = choices.find(text.get());
        if (found.isEmpty()) {
            String all = String.join(", ", choices.names());
            wrong(
                    column,
                    new Text("«" + text.get() + "» không có trong danh mục", "«" + text.get() + "» is not in the list"),
                    new Text("viết một trong: " + all, "write one of: " + all));
        }
        return found;
    }
}
