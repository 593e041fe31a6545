package vn.mtb.outcome;

import java.util.regex.Pattern;

/** Telephone numbers and e-mail addresses in a text (<i>thông tin liên hệ</i>): they reach no entry, no message and no log. */
public final class Contacts {
    private static final Pattern CONTACT = Pattern.compile("[^\\s@]+@[^\\s@]+"
            + "|(?<![A-Za-z0-9])(?:\\+?84|\\(?0)[ .()-]{0,2}\\d{2,3}(?:[ .()-]{0,2}\\d{2,4}){2,3}(?![A-Za-z0-9])");

    private static final int FEWEST_DIGITS = 7; // 0, then groups of two and twice two

    private Contacts() {}

    /**
     * Whether a text names one.
     *
     * @param text any text
     * @return true when it does
     */
    public static boolean namedIn(String text) {
        return mayName(text) && CONTACT.matcher(text).find();
    }

    /** Whether there is an at-sign, or digits enough for a telephone number: most texts have neither, and need no closer look. */
    private static boolean mayName(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || (c >= '0' && c <= '9' && ++digits == FEWEST_DIGITS)) return true;
        }
        return false;
    }

    /**
     * The same words without what would reach a person.
     *
     * @param text any text
     * @return the text with … for each
     */
    public static String hidden(String text) {
        return CONTACT.matcher(text).replaceAll("…");
    }
}
