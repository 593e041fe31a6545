package vn.mtb.party;

import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/** What every paper has (<i>giấy tờ</i>): a number of a sensible length. */
final class Papers {
    private static final int LONGEST = 100;

    private Papers() {}

    static void number(String kind, String number) {
        if (Objects.requireNonNull(number, kind + " number").isBlank() || number.length() > LONGEST) {
            throw new UnfitValue(
                    "unfit-paper-number",
                    new UnfitValue.Part(kind),
                    LONGEST,
                    number.strip().length());
        }
    }
}
