package vn.mtb.document;

import java.util.Optional;
import vn.mtb.outcome.UnfitValue;

/** What the parts of a number may be (<i>ký hiệu văn bản</i>). */
final class Symbol {
    static final int LARGEST_SERIAL = 999_999;
    static final int FIRST_YEAR = 1945;
    static final int LAST_YEAR = 2999;
    static final int LONGEST_GROUP = 20;
    private static final String JOINT = "TTLT";
    private static final String VIETNAMESE = "ĂÂĐÊÔƠƯ";

    private Symbol() {}

    static void checkSerial(int serial) {
        if (serial < 1 || serial > LARGEST_SERIAL) {
            throw new UnfitValue("unfit-number-serial", String.valueOf(serial), String.valueOf(LARGEST_SERIAL));
        }
    }

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnfitValue(
                    "unfit-number-year", String.valueOf(year), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
    }

    static void check(Optional<String> type, String agency, Optional<String> unit) {
        if (type.isPresent() && !isType(type.get())) {
            throw new UnfitValue("unfit-number-type", type.get());
        }
        if (type.isEmpty() && isType(agency)) {
            throw new UnfitValue("unfit-number-type-as-agency", agency);
        }
        boolean joint = type.isPresent() && isJoint(type.get());
        if (joint && unit.isPresent()) {
            throw new UnfitValue("unfit-number-joint", unit.get(), agency);
        }
        for (String group : joint ? agency.split("-", -1) : new String[] {agency}) checkGroup("agency", group);
        unit.ifPresent(group -> checkGroup("unit", group));
    }

    static boolean isType(String group) {
        return DocumentType.named(group).isPresent();
    }

    static boolean isJoint(String type) {
        return type.equals(JOINT);
    }

    private static void checkGroup(String part, String group) {
        boolean good = !group.isEmpty() && group.length() <= LONGEST_GROUP && begins(group.charAt(0));
        for (int i = 0; good && i < group.length(); i++) good = belongs(group.charAt(i));
        if (!good) {
            throw new UnfitValue("unfit-number-group", new UnfitValue.Part(part), group, LONGEST_GROUP);
        }
    }

    /** A group begins with a capital letter. */
    static boolean begins(char c) {
        return within(c, 'A', 'Z') || VIETNAMESE.indexOf(c) >= 0;
    }

    /** Within a group: capitals, plain small letters as in TTr and QyĐ, digits, and &amp; as in KH&amp;ĐT. */
    static boolean belongs(char c) {
        return begins(c) || within(c, 'a', 'z') || within(c, '0', '9') || c == '&';
    }

    private static boolean within(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
