package vn.mtb.yaml;

import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;

/**
 * One thing that is wrong in a file (<i>lỗi trong tệp</i>).
 *
 * @param id the frozen id of the check that found it
 * @param where the place
 * @param what what is wrong, naming the value
 * @param why why that cannot stand
 * @param remedy what to write instead
 */
public record Mistake(String id, Where where, Text what, Text why, Text remedy) {

    /** The sentences stand in a bundle under the id, the id with {@code .why} and the id with {@code .remedy}. */
    static Mistake of(String id, Where where, Object... arguments) {
        return new Mistake(
                id, where, said(id, arguments), said(id + ".why", arguments), said(id + ".remedy", arguments));
    }

    private static Text said(String key, Object... arguments) {
        return new Text(
                Messages.say(Language.VIETNAMESE, key, arguments), Messages.say(Language.ENGLISH, key, arguments));
    }

    /**
     * Place, fault, ground and remedy on one line.
     *
     * @param language of the line
     * @return one line
     */
    public String in(Language language) {
        return where + ": " + what.in(language) + "; " + why.in(language) + "; " + remedy.in(language);
    }

    @Override
    public String toString() {
        return in(Language.VIETNAMESE) + " / " + what.english() + "; " + why.english() + "; " + remedy.english();
    }
}
