package vn.mtb.yaml;

import java.util.List;
import java.util.Optional;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Contacts;
import vn.mtb.outcome.Messages;

/** What a message shows of a file (<i>trích trong thông báo</i>): short, and nothing that would reach a person. */
final class Shown {
    private static final int LONGEST = 60;
    private static final int MOST_NAMES = 40;

    private Shown() {}

    static String text(String written) {
        int end = written.offsetByCodePoints(0, Math.min(LONGEST, written.codePointCount(0, written.length())));
        return Contacts.hidden(end < written.length() ? written.substring(0, end) + "…" : written);
    }

    /** A value as a message quotes it; of a list or an object, its size. */
    static String node(Node node) {
        if (node instanceof Node.Scalar scalar) return "«" + text(scalar.text()) + "»";
        if (node instanceof Node.Sequence sequence)
            return "[" + sequence.items().size() + "]";
        return node instanceof Node.Mapping mapping ? "{" + mapping.entries().size() + "}" : "";
    }

    /** A closed list as a message gives it: all of a short one, the beginning of a long one. */
    static String some(List<String> names) {
        if (names.size() <= MOST_NAMES) return String.join(", ", names);
        return String.join(", ", names.subList(0, MOST_NAMES)) + ", … (" + names.size() + ")";
    }

    /** The question whether the nearest known word was meant; where none is near, to look at the list. */
    static Text suggestion(String written, List<String> known) {
        Optional<String> near = Near.to(written, known);
        String key = near.isPresent() ? "yaml-near" : "yaml-none-near";
        return new Text(
                Messages.say(Language.VIETNAMESE, key, near.orElse("")),
                Messages.say(Language.ENGLISH, key, near.orElse("")));
    }
}
