package vn.mtb.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks for the three marks in what people wrote (<i>dấu chỉ độ mật</i>): with or without accents, composed or decomposed, run
 * together or letter-spaced. <i>Mật</i> alone is also half of ordinary words (mật khẩu, bảo mật, bí mật), which are let pass; without
 * accents it may be any of a dozen words, so then it counts only in capitals at the edge of the text. It only ever makes the guard
 * ask; asking once too often is the better mistake.
 */
final class SecrecyMarks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private static final Set<String> BEFORE = Set.of("bảo", "bí", "độ", "cơ", "cẩn", "thân", "đường");
    private static final Set<String> AFTER = Set.of("khẩu", "độ", "mã", "ong", "thiết", "vụ", "thư", "mía", "hoa");
    private static final Set<String> PLAIN_BEFORE =
            Set.of("BAO", "BI", "DO", "CO", "VANG", "TIEN", "BE", "RA", "TRUOC", "NUOC");
    private static final Set<String> PLAIN_AFTER =
            Set.of("KHAU", "DO", "MA", "ONG", "TRAN", "BANG", "HANG", "DUONG", "NUOC", "TIEN");

    private SecrecyMarks() {}

    /** The mark in a file name, whose extension is no word. */
    static Optional<String> inFileName(String name) {
        return in(EXTENSION.matcher(name).replaceFirst(""));
    }

    /** The highest mark in a text, as it is written on paper. */
    static Optional<String> in(String text) {
        List<String> words = words(text);
        boolean secret = false;
        boolean confidential = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            String before = i == 0 ? "" : words.get(i - 1);
            String after = i + 1 == words.size() ? "" : words.get(i + 1);
            boolean accented = lower.equals("mật");
            boolean plain = lower.equals("mat");
            if (plain(lower).equals("tuyetmat")) return Optional.of("Tuyệt mật");
            if (plain(lower).equals("toimat")) secret = true;
            if (!accented && !plain) continue;
            String leading = before.toLowerCase(Locale.ROOT);
            if (leading.equals("tuyệt") || leading.equals("tuyet")) return Optional.of("Tuyệt mật");
            if (leading.equals("tối") || leading.equals("toi")) secret = true;
            else if (accented)
                confidential |= !BEFORE.contains(leading) && !AFTER.contains(after.toLowerCase(Locale.ROOT));
            else
                confidential |= word.equals("MAT")
                        && (before.isEmpty() || after.isEmpty())
                        && !PLAIN_BEFORE.contains(before)
                        && !PLAIN_AFTER.contains(after);
        }
        if (secret) return Optional.of("Tối mật");
        return confidential ? Optional.of("Mật") : Optional.empty();
    }

    /** The words, letters that stand alone in a row joined to one. */
    private static List<String> words(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        StringBuilder spaced = new StringBuilder();
        for (String word :
                WORD.matcher(composed).results().map(MatchResult::group).toList()) {
            if (word.codePointCount(0, word.length()) == 1) {
                spaced.append(word);
                continue;
            }
            flush(spaced, words);
            words.add(word);
        }
        flush(spaced, words);
        return words;
    }

    private static void flush(StringBuilder spaced, List<String> words) {
        if (!spaced.isEmpty()) words.add(spaced.toString());
        spaced.setLength(0);
    }

    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
