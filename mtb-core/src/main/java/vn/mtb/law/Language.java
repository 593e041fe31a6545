package vn.mtb.law;

import java.util.Locale;

/** The two languages the library speaks (<i>ngôn ngữ</i>); never the machine's own. */
public enum Language {
    /** Vietnamese, the language of the texts. */
    VIETNAMESE("vi"),
    /** English. */
    ENGLISH("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The language tag.
     *
     * @return {@code vi} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * The locale by which numbers are written.
     *
     * @return a fixed locale, whatever the machine's
     */
    public Locale locale() {
        return locale;
    }
}
