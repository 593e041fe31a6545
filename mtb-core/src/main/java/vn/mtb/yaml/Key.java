package vn.mtb.yaml;

import java.text.Normalizer;
import java.util.Objects;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * The name of a field in both languages (<i>tên mục</i>). A file may use either, not both at once.
 *
 * @param vietnamese as in {@code ngày ký}
 * @param english as in {@code signed-on}
 * @param says what belongs there, for the schema that editors show
 */
public record Key(String vietnamese, String english, Text says) {

    /** Refuses blank names. */
    public Key {
        vietnamese = Normalizer.normalize(vietnamese, Normalizer.Form.NFC);
        if (vietnamese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a key needs both names: «" + vietnamese + "» / «" + english + "»");
        }
        Objects.requireNonNull(says, "says");
    }

    /**
     * A key that explains itself.
     *
     * @param vietnamese its Vietnamese name
     * @param english its English name
     * @return the key
     */
    public static Key of(String vietnamese, String english) {
        return new Key(vietnamese, english, new Text(vietnamese, english));
    }

    /**
     * The same key with words about what belongs there.
     *
     * @param vietnameseWords in Vietnamese
     * @param englishWords in English
     * @return the key
     */
    public Key saying(String vietnameseWords, String englishWords) {
        return new Key(vietnamese, english, new Text(vietnameseWords, englishWords));
    }

    /** One name. */
    String in(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    @Override
    public String toString() {
        return vietnamese.equals(english) ? "«" + english + "»" : "«" + vietnamese + "» (" + english + ")";
    }
}
