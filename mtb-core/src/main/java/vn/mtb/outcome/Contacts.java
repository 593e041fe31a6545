package vn.mtb.outcome;

import java.util.regex.Pattern;

/** Telephone numbers and e-mail addresses in a text (<i>thông tin liên hệ</i>): they reach no entry, no message and no log. */
public final class Contacts {
    private static final Pattern CONTACT = Pattern.compile("[^\\s@]+@[^\\s@]+"
            + "|(?<![A-Za-z0-9])(?:\\+?84|\\(?0)[ .()-]{0,2}\\d{2,3}(?:[ .()-]{0,2}\\d{2,4}){2,3}(?![A-Za-z0-9])");

    private Contacts() {}

    /**
     * Whether a text names one.
     *
     * @param text any text
     * @return true when it does
     */
    public static boolean namedIn(String text) {
        return CONTACT.matcher(text).find();
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
