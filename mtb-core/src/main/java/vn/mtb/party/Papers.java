package vn.mtb.party;

import java.util.Objects;

/** What every paper has (<i>giấy tờ</i>): a number of a sensible length. */
final class Papers {
    private static final int LONGEST = 100;

    private Papers() {}

    static void number(String kind, String number) {
        if (Objects.requireNonNull(number, kind + " number").isBlank() || number.length() > LONGEST) {
            throw new IllegalArgumentException("a " + kind + " is named by its number, 1 to " + LONGEST
                    + " characters; got " + number.length() + (number.length() > LONGEST ? "" : " blank ones"));
        }
    }
}
