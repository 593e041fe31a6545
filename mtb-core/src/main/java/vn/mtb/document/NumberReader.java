package vn.mtb.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads number and symbol from left to right (<i>đọc số, ký hiệu</i>). */
final class NumberReader {
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 6;
    private static final char END = '\0';

    private final String text;
    private int at;

    NumberReader(String typed) {
        if (Objects.requireNonNull(typed, "typed").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "document number of " + typed.length() + " characters; it has at most " + LONGEST);
        }
        this.text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ');
    }

    DocumentNumber read() {
        skipBlanks();
        if (here() == END && at == text.length()) {
            throw new IllegalArgumentException(
                    "document number «" + shown() + "» is blank; write it as in 2020/QĐ-UBND");
        }
        int serial = serial();
        slash("the serial number is followed by a slash, as in 2020/QĐ-UBND");
        OptionalInt year = year();
        List<String> groups = new ArrayList<>(List.of(group()));
        while (here() == '-') {
            at++;
            skipBlanks();
            groups.add(group());
        }
        if (at < text.length())
            throw wrong("a group has capital letters, and a plain hyphen joins it to the next, as in QĐ-UBND");
        return number(serial, year, groups);
    }

    private DocumentNumber number(int serial, OptionalInt year, List<String> groups) {
        String first = groups.get(0);
        if (!Symbol.isType(first)) {
            if (groups.size() > 2)
                throw unfit("names " + groups.size() + " groups; a symbol without a type has agency and unit");
            return new DocumentNumber(serial, year, Optional.empty(), first, second(groups, 1));
        }
        if (groups.size() == 1)
            throw unfit("names the type " + first + " and no agency; write it as in " + first + "-UBND");
        if (Symbol.isJoint(first)) {
            String agencies = String.join("-", groups.subList(1, groups.size()));
            return new DocumentNumber(serial, year, Optional.of(first), agencies, Optional.empty());
        }
        if (groups.size() > 3) throw unfit("names " + groups.size() + " groups; a symbol has type, agency and unit");
        return new DocumentNumber(serial, year, Optional.of(first), groups.get(1), second(groups, 2));
    }

    private static Optional<String> second(List<String> groups, int index) {
        return groups.size() > index ? Optional.of(groups.get(index)) : Optional.empty();
    }

    private int serial() {
        int begin = at;
        while (digit(here())) at++;
        if (at == begin)
            throw wrong("a document number begins with the digits of its serial number, as in 2020/QĐ-UBND");
        String digits = text.substring(begin, at).replaceFirst("^0+(?=.)", "");
        if (digits.length() > MOST_DIGITS || digits.equals("0")) {
            at = begin;
            throw wrong("serial numbers run from 01 to " + Symbol.LARGEST_SERIAL);
        }
        return Integer.parseInt(digits);
    }

    private OptionalInt year() {
        if (!digit(here())) return OptionalInt.empty();
        int begin = at;
        while (digit(here())) at++;
        int length = at - begin;
        int year = length == 4 ? Integer.parseInt(text.substring(begin, at)) : 0;
        if (year < Symbol.FIRST_YEAR || year > Symbol.LAST_YEAR) {
            at = begin;
            throw wrong("digits in second place are a year from " + Symbol.FIRST_YEAR + " to " + Symbol.LAST_YEAR
                    + ", as in 02/2013/QĐ-UBND");
        }
        slash("the year is followed by a slash, as in 02/2013/QĐ-UBND");
        return OptionalInt.of(year);
    }

    /** One group, and the blanks behind it. */
    private String group() {
        int begin = at;
        if (!Symbol.begins(here())) throw wrong("a group of the symbol begins with a capital letter, as in QĐ-UBND");
        while (Symbol.belongs(here())) at++;
        if (at - begin > Symbol.LONGEST_GROUP) {
            at = begin;
            throw wrong("a group has at most " + Symbol.LONGEST_GROUP + " characters");
        }
        int end = at;
        skipBlanks();
        if (at > end && Symbol.belongs(here())) {
            at = end;
            throw wrong("a group has no blanks inside; join it or put the hyphen or slash that is missing");
        }
        return text.substring(begin, end);
    }

    private void slash(String rule) {
        skipBlanks();
        if (here() != '/') throw wrong(rule);
        at++;
        skipBlanks();
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(here()) || Character.isSpaceChar(here()))) at++;
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private IllegalArgumentException wrong(String rule) {
        String found = at < text.length()
                ? String.format(Locale.ROOT, "character %d is «%s» (U+%04X)", at + 1, visible(here()), (int) here())
                : "it ends after character " + at;
        return new IllegalArgumentException("document number «" + shown() + "»: " + found + "; " + rule);
    }

    private IllegalArgumentException unfit(String what) {
        return new IllegalArgumentException("document number «" + shown() + "» " + what);
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) shown.append(visible(text.charAt(i)));
        return shown.toString();
    }

    private static char visible(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c;
    }
}
