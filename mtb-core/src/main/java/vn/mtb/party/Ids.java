package vn.mtb.party;

import java.util.Objects;

/** The form that every id has (<i>dạng mã</i>). */
final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    static void check(String kind, String value) {
        Objects.requireNonNull(value, kind);
        boolean good = !value.isEmpty() && value.length() <= LONGEST;
        for (int i = 0; good && i < value.length(); i++) good = allowed(value.charAt(i));
        if (!good) {
            throw new IllegalArgumentException(
                    kind + " «" + (value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value)
                            + "» must be 1 to " + LONGEST + " letters, digits or . _ : -");
        }
    }

    private static boolean allowed(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0);
    }
}
