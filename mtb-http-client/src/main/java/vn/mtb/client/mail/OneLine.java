package vn.mtb.client.mail;

import java.util.Locale;

/** Text that goes into a header: one line of it. */
final class OneLine {
    private OneLine() {}

    /** Refuses what would begin a header of its own; the text itself is not named, for it may be anybody's. */
    static void check(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "The character U+%04X", (int) c)
                        + " at index " + i + " of " + what + " would begin a header of its own; leave it out");
            }
        }
    }

    /** What arrives is mended, not refused. */
    static String of(String text) {
        return text.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ').strip();
    }
}
