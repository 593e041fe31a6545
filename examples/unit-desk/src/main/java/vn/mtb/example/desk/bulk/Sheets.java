package vn.mtb.example.desk.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what spreadsheets save as CSV: with a comma or a semicolon, with or without the mark of UTF-8. */
final class Sheets {
    static final int MOST_ROWS = 5_000;

    private Sheets() {}

    /** A file that is no table, saying why. */
    static final class NoTable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        NoTable(String why) {
            super(why);
        }
    }

    /** The rows, each by the names of its columns in small letters. */
    static List<Map<String, String>> read(String text) {
        String table = text.startsWith("\ufeff") ? text.substring(1) : text;
        String head = table.lines().findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            for (CSVRecord record : parser) {
                if (rows.size() > MOST_ROWS) break;
                Map<String, String> row = new LinkedHashMap<>();
                record.toMap().forEach((name, value) -> row.put(name.toLowerCase(Locale.ROOT), value));
                rows.add(row);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new NoTable(String.valueOf(broken.getMessage()));
        }
        return rows;
    }
}
