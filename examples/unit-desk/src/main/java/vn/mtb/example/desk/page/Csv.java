package vn.mtb.example.desk.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** A table that spreadsheets open as it is: in UTF-8 with its mark, and with no cell that they would take for a formula. */
final class Csv implements Table {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Writer out;

    Csv(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        String safe = harmless(text);
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** With an apostrophe before what a spreadsheet would take for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
