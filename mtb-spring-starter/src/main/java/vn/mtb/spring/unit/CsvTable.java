package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.mtb.law.Text;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Near;

/** A file of rows under a header (<i>tệp CSV</i>): UTF-8 with or without a mark, comma or semicolon, names of columns in either language. */
final class CsvTable<C extends Enum<C> & Column> {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_ROWS = 50_000;
    private static final char MARK = '\uFEFF';

    private final Class<C> columns;
    private final List<CsvRow<C>> rows = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();
    private List<String> names = List.of();

    private CsvTable(Class<C> columns) {
        this.columns = columns;
    }

    static <C extends Enum<C> & Column> CsvTable<C> read(InputStream in, Class<C> columns) throws IOException {
        CsvTable<C> table = new CsvTable<>(columns);
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            table.refused(
                    new Text("tệp dài hơn " + MOST_BYTES + " byte", "the file is longer than " + MOST_BYTES + " bytes"),
                    new Text("chia tệp ra", "split it"));
        } else {
            table.decoded(bytes).ifPresent(table::parse);
        }
        return table;
    }

    List<CsvRow<C>> rows() {
        return rows;
    }

    /** The header. */
    List<String> names() {
        return names;
    }

    /** What is wrong with the file before any row is looked at. */
    List<ImportError> errors() {
        return errors;
    }

    private void refused(Text what, Text remedy) {
        errors.add(new ImportError(1, 0, "", what, remedy));
    }

    private Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            refused(
                    new Text("tệp không phải UTF-8", "the file is not UTF-8"),
                    new Text("trong Excel chọn “CSV UTF-8” khi lưu", "in Excel, save it as “CSV UTF-8”"));
            return Optional.empty();
        }
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<Integer, C> places = null;
            long line = 1;
            for (CSVRecord record : parser) {
                if (!saysNothing(record)) {
                    if (places == null) places = places(record);
                    else if (rows.size() < MOST_ROWS) rows.add(row(line, record, places));
                    else throw new CSVException("more than " + MOST_ROWS + " rows");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (places == null) {
                refused(
                        new Text("tệp không có dòng nào", "the file has no line"),
                        new Text("dòng đầu là tên các cột", "the first line names the columns"));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            refused(
                    new Text("tệp CSV bị hỏng: " + broken.getMessage(), "the CSV is broken: " + broken.getMessage()),
                    new Text("kiểm tra các dấu ngoặc kép ở dòng ấy", "look at the quotes on that line"));
        }
    }

    /** Whatever stands most often in the header: Excel saves semicolons here, and what is copied out of it has tabs. */
    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        one -> header.chars().filter(c -> c == one).count()))
                .orElseThrow();
    }

    /** Spreadsheets often save rows that somebody emptied. */
    private static boolean saysNothing(CSVRecord record) {
        return record.stream().allMatch(String::isEmpty);
    }

    private Map<Integer, C> places(CSVRecord header) {
        names = header.toList();
        Choices<C> known = Choices.none();
        for (C one : columns.getEnumConstants()) known = known.and(one, one.vietnamese(), one.english());
        Map<Integer, C> places = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).replaceAll("[\\s\u00a0]+", " ").strip();
            if (name.isEmpty()) continue;
            Optional<C> column = known.find(name);
            if (column.isEmpty()) {
                String near = Near.to(name, known.names()).orElseGet(() -> all(columns));
                errors.add(new ImportError(
                        1,
                        i + 1,
                        name,
                        new Text("không có cột này", "there is no such column"),
                        new Text("có lẽ là: " + near, "perhaps: " + near)));
            } else if (column.get().read() && places.containsValue(column.get())) {
                errors.add(new ImportError(
                        1,
                        i + 1,
                        name,
                        new Text("cột này có hai lần", "this column stands here twice"),
                        new Text("bỏ một cột", "drop one of them")));
            } else if (column.get().read()) {
                places.put(i, column.get());
            }
        }
        for (C one : columns.getEnumConstants()) {
            if (!one.needed() || places.containsValue(one)) continue;
            refused(
                    new Text("thiếu cột «" + one.vietnamese() + "»", "the column «" + one.english() + "» is missing"),
                    new Text("thêm cột ấy vào dòng đầu", "add it to the first line"));
        }
        return places;
    }

    private static <C extends Enum<C> & Column> String all(Class<C> columns) {
        return Arrays.stream(columns.getEnumConstants())
                .map(one -> one.vietnamese() + " / " + one.english())
                .collect(Collectors.joining(", "));
    }

    private CsvRow<C> row(long line, CSVRecord record, Map<Integer, C> places) {
        Map<C, CsvRow.Cell> cells = new EnumMap<>(columns);
        places.forEach((at, column) -> cells.put(
                column, new CsvRow.Cell(at + 1, column.vietnamese(), at < record.size() ? record.get(at) : "")));
        return new CsvRow<>(line, cells, record.toList());
    }
}
