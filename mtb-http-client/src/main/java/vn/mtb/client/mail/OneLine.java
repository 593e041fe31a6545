package vn.mtb.client.mail;

import java.util.Locale;
import vn.mtb.client.BadInput;

/** Text that goes into a header (<i>chỗ chỉ được một dòng</i>): one line of it. */
enum OneLine {
    SUBJECT,
    FILE_NAME,
    ADDRESS,
    ADDRESS_NAME;

    /** Refuses what would begin a header of its own; the text itself is not named, for it may be anybody's. */
    void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new BadInput("more-than-one-line", this, i + 1, String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
    }

    /** What arrives is mended, not refused. */
    static String of(String text) {
        return text.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ').strip();
    }
}
