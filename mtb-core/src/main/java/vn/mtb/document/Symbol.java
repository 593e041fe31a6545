package vn.mtb.document;

import java.util.Optional;

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
            throw new IllegalArgumentException("serial number " + serial + " must be 1 to " + LARGEST_SERIAL);
        }
    }

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year + " must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    static void check(Optional<String> type, String agency, Optional<String> unit) {
        if (type.isPresent() && !isType(type.get())) {
            throw new IllegalArgumentException("type «" + type.get() + "» is no abbreviation of a type of document");
        }
        if (type.isEmpty() && isType(agency)) {
            throw new IllegalArgumentException(
                    "«" + agency + "» is the abbreviation of a type; give it as type, and the agency");
        }
        boolean joint = type.isPresent() && isJoint(type.get());
        if (joint && unit.isPresent()) {
            throw new IllegalArgumentException(
                    "a joint circular names agencies only; append «" + unit.get() + "» to agency «" + agency + "»");
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
            throw new IllegalArgumentException(part + " «" + group + "» must be 1 to " + LONGEST_GROUP
                    + " letters, digits or &, a capital letter first");
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
