package vn.mtb.example.sandbox;

import vn.mtb.law.Text;

/** Where the sandbox listens (<i>cửa</i>), each on the port that follows the one before. */
enum Door {
    /** The mail system. */
    MAIL(0, new Text("thư điện tử (JMAP)", "mail (JMAP)")),
    /** The axis in VNPT's dialect. */
    VNPT(1, new Text("trục văn bản, phương ngữ VNPT", "document axis, VNPT's dialect")),
    /** The axis in the LGSP dialect. */
    LGSP(2, new Text("trục văn bản, phương ngữ LGSP", "document axis, LGSP's dialect")),
    /** The page that shows what goes on. */
    STATUS(3, new Text("trang trạng thái", "status page"));

    private final int after;
    private final Text shown;

    Door(int after, Text shown) {
        this.after = after;
        this.shown = shown;
    }

    Text shown() {
        return shown;
    }

    /** Its port where the first is this; each is any free one where the first is 0. */
    int port(int first) {
        return first == 0 ? 0 : first + after;
    }
}
