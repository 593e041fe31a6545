package vn.mtb.example.desk.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Tables that somebody sends: CSV goes on as it is, the first sheet of an Excel workbook is written as CSV, line for line. */
final class Sheets {
    static final int MOST_ROWS = 5_000;

    private static final int MOST_COLUMNS = 64;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Sheets() {}

    /** The table as CSV. */
    static byte[] csv(byte[] sent) throws IOException {
        if (!isWorkbook(sent)) return sent;
        StringWriter text = new StringWriter();
        try (ReadableWorkbook book = opened(sent);
                Stream<Row> rows = book.getFirstSheet().openStream();
                CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            Iterator<Row> each = rows.iterator();
            for (int line = 1; each.hasNext() && line <= MOST_ROWS + 2; line++) {
                Row row = each.next();
                for (; line < row.getRowNum() && line <= MOST_ROWS; line++) csv.println();
                csv.printRecord(cells(row));
            }
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new IOException("the workbook cannot be read", broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Styles tell a day from a number. A workbook need not have any, and the reader takes that for a broken one. */
    private static ReadableWorkbook opened(byte[] sent) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(sent), WITH_FORMATS);
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(sent));
        }
    }

    private static boolean isWorkbook(byte[] sent) {
        for (int i = 0; i < ZIP.length; i++) if (i >= sent.length || sent[i] != ZIP[i]) return false;
        return true;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) cells.add(text(row.getCell(i)));
        return cells;
    }

    /** As somebody sees it: a date as a date, a number without an exponent, of a formula what it came to. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER) {
            return format != null && format.toLowerCase(Locale.ROOT).contains("y")
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text.replaceAll("[\\r\\n]+", " ").strip();
    }
}
