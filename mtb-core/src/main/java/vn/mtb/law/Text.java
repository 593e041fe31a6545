package vn.mtb.law;

import java.util.Objects;

/**
 * A short text in both languages (<i>câu chữ song ngữ</i>).
 *
 * @param vietnamese the Vietnamese words
 * @param english the English words
 */
public record Text(String vietnamese, String english) {

    /**
     * Refuses a missing or blank half.
     *
     * @param vietnamese the Vietnamese words
     * @param english the English words
     */
    public Text {
        if (Objects.requireNonNull(vietnamese, "vietnamese").isBlank()
                || Objects.requireNonNull(english, "english").isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs both languages: «" + vietnamese + "» / «" + english + "»; write the missing one");
        }
    }

    /**
     * The words of one language.
     *
     * @param language which
     * @return its half
     */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }
}
