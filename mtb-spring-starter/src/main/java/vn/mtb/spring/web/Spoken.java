package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;

/** In which language a caller is answered (<i>ngôn ngữ trả lời</i>): Vietnamese, unless he rather reads English. */
final class Spoken {
    private static final int LONGEST = 200;

    private Spoken() {}

    static Language by(HttpServletRequest request) {
        @Nullable String wanted = request.getHeader("Accept-Language");
        if (wanted == null || wanted.length() > LONGEST) return Language.VIETNAMESE;
        try {
            String tag = Locale.lookupTag(
                    Locale.LanguageRange.parse(wanted), List.of(Language.VIETNAMESE.tag(), Language.ENGLISH.tag()));
            return Language.ENGLISH.tag().equals(tag) ? Language.ENGLISH : Language.VIETNAMESE;
        } catch (IllegalArgumentException noLanguages) {
            return Language.VIETNAMESE;
        }
    }
}
