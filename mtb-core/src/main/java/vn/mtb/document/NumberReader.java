package vn.mtb.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.UnfitValue;

/** Reads number and symbol from left to right (<i>đọc số, ký hiệu</i>). */
final class NumberReader {
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 6;
    private static final char END = '\0';

    private final String text;
    private int at;

    NumberReader(String typed) {
        if (Objects.requireNonNull(typed, "typed").length() > LONGEST) {
            throw new UnfitValue("unfit-number-too-long", typed.length(), LONGEST);
        }
        this.text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ');
    }

    DocumentNumber read() {
        skipBlanks();
        if (here() == END && at == text.length()) {
            throw new UnfitValue("unfit-number-blank", shown());
        }
        int serial = serial();
        slash("unfit-number-slash");
        OptionalInt year = year();
        List<String> groups = new ArrayList<>(List.of(group()));
        while (here() == '-') {
            at++;
            skipBlanks();
            groups.add(group());
        }
        if (at < text.length()) throw wrong("unfit-number-hyphen");
        return number(serial, year, groups);
    }

    private DocumentNumber number(int serial, OptionalInt year, List<String> groups) {
        String first = groups.get(0);
        if (!Symbol.isType(first)) {
            if (groups.size() > 2) throw new UnfitValue("unfit-number-letter-groups", shown(), groups.size());
            return new DocumentNumber(serial, year, Optional.empty(), first, second(groups, 1));
        }
        if (groups.size() == 1) throw new UnfitValue("unfit-number-no-agency", shown(), first);
        if (Symbol.isJoint(first)) {
            String agencies = String.join("-", groups.subList(1, groups.size()));
            return new DocumentNumber(serial, year, Optional.of(first), agencies, Optional.empty());
        }
        if (groups.size() > 3) throw new UnfitValue("unfit-number-groups", shown(), groups.size());
        return new DocumentNumber(serial, year, Optional.of(first), groups.get(1), second(groups, 2));
    }

    private static Optional<String> second(List<String> groups, int index) {
        return groups.size() > index ? Optional.of(groups.get(index)) : Optional.empty();
    }

    private int serial() {
        int begin = at;
        while (digit(here())) at++;
        if (at == begin) throw wrong("unfit-number-begins");
        String digits = text.substring(begin, at).replaceFirst("^0+(?=.)", "");
        if (digits.length() > MOST_DIGITS || digits.equals("0")) {
            at = begin;
            throw wrong("unfit-number-serials", String.valueOf(Symbol.LARGEST_SERIAL));
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
            throw wrong("unfit-number-years", String.valueOf(Symbol.FIRST_YEAR), String.valueOf(Symbol.LAST_YEAR));
        }
        slash("unfit-number-year-slash");
        return OptionalInt.of(year);
    }

    /** One group, and the blanks behind it. */
    private String group() {
        int begin = at;
        if (!Symbol.begins(here())) throw wrong("unfit-number-capital");
        while (Symbol.belongs(here())) at++;
        if (at - begin > Symbol.LONGEST_GROUP) {
            at = begin;
            throw wrong("unfit-number-long-group", Symbol.LONGEST_GROUP);
        }
        int end = at;
        skipBlanks();
        if (at > end && Symbol.belongs(here())) {
            at = end;
            throw wrong("unfit-number-gap");
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

    /** What stands where something else is wanted, and the rule that says what. */
    private UnfitValue wrong(String rule, Object... arguments) {
        Text wanted = Messages.text(rule, arguments);
        if (at >= text.length()) return new UnfitValue("unfit-number-end", shown(), at, wanted);
        String code = String.format(Locale.ROOT, "U+%04X", (int) here());
        return new UnfitValue("unfit-number-character", shown(), at + 1, String.valueOf(visible(here())), code, wanted);
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
