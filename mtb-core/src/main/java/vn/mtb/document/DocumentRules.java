package vn.mtb.document;

import java.util.List;
import java.util.stream.Stream;
import vn.mtb.rule.Rule;

/**
 * Every rule of this package (<i>danh mục quy tắc về văn bản</i>), for the coverage of the texts.
 *
 * @legal khoản 3 Điều 3, khoản 2 Điều 5, khoản 2 Điều 8 Quy chế
 */
public final class DocumentRules {
    private static final List<Rule> ALL = Stream.of(
                    SendingRules.RULES, TransmissionRules.RULES, NumberSeries.RULES, Abbreviations.RULES)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private DocumentRules() {}

    /**
     * Every rule that an answer of this package may give as its reason.
     *
     * @return the rules; the same id once for each ground and time
     */
    public static List<Rule> all() {
        return ALL;
    }
}
