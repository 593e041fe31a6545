package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.mtb.register.BadInput;

/** How lines for auditors leave (<i>tệp xuất cho kiểm toán</i>): as they are stored, one by one. */
final class Exported {
    static final String TYPE = "application/jsonl";

    private Exported() {}

    /** Writes lines. */
    interface Lines {
        void to(OutputStream out) throws IOException;
    }

    /** What is stored and cannot be read is nobody's bad input; where lines left already, the file ends without its closing line. */
    static void write(HttpServletResponse response, String file, Lines lines) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        try {
            lines.to(response.getOutputStream());
        } catch (BadInput unreadable) {
            if (!response.isCommitted()) response.reset();
            throw new JournalEndpoints.Broken(unreadable.flaws());
        }
    }
}
