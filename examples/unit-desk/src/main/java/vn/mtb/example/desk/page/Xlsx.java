package vn.mtb.example.desk.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet. Every cell is text, also one that begins like a formula: it is shown as it stands, and marked as a formula is by an
 * apostrophe in case somebody saves the sheet as CSV.
 */
final class Xlsx implements Table {
    private static final int AT_ONCE = 1_000;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    Xlsx(OutputStream out) {
        book = new Workbook(out, "mtb", "1.0");
        sheet = book.newWorksheet("MTB");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) sheet.value(rows, i, Csv.harmless(cells.get(i)));
        rows++;
        if (rows % AT_ONCE == 0) sheet.flush();
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
