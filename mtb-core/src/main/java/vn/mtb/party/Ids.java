package vn.mtb.party;

import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/** The form that every id has (<i>dạng mã</i>). */
final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    static void check(String kind, String value) {
        Objects.requireNonNull(value, kind);
        boolean good = !value.isEmpty() && value.length() <= LONGEST;
        for (int i = 0; good && i < value.length(); i++) good = allowed(value.charAt(i));
        if (!good) {
            throw new UnfitValue(
                    "unfit-id",
                    new UnfitValue.Part(kind),
                    value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value,
                    LONGEST);
        }
    }

    private static boolean allowed(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0);
    }
}
