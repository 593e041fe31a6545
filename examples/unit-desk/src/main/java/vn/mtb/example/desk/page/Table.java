package vn.mtb.example.desk.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A table that a spreadsheet opens, written row by row; no cell of it is taken for a formula. */
public interface Table {

    /**
     * Begins a table that a browser saves.
     *
     * @param name of the file, without its ending
     * @param kind {@code csv} or {@code xlsx}
     * @param response where it goes
     * @return the table, without a row
     * @throws IOException when it cannot be written
     */
    static Table sent(String name, String kind, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"");
        if (kind.equals("xlsx")) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            return new Xlsx(response.getOutputStream());
        }
        response.setContentType("text/csv;charset=UTF-8");
        return new Csv(response.getWriter());
    }

    /**
     * One row.
     *
     * @param cells in the order of the columns
     * @throws IOException when it cannot be written
     */
    void row(List<String> cells) throws IOException;

    /**
     * Ends the table.
     *
     * @throws IOException when it cannot be written
     */
    void end() throws IOException;
}
