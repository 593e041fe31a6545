package vn.mtb.secondreading;

import java.util.List;
import java.util.Map;

/** How the library names the questions that the second reader leaves open (<i>mã câu hỏi</i>): its frozen rule ids. */
final class Questions {
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("focal-body", "focal-body-known"),
            Map.entry("focal-body-told", "focal-body-of-the-notice-known"),
            Map.entry("focal-body-warranty", "whose-warranty-known"),
            Map.entry("focal-body-finder", "keeper-known"),
            Map.entry("focal-body-guide", "guide-known"),
            Map.entry("in-charge", "more-than-in-charge"),
            Map.entry("in-charge-by-unit", "in-charge-by-unit-rule"),
            Map.entry("commune-unit", "commune-named-by-a-text"),
            Map.entry("commune", "post-named-by-a-text"),
            Map.entry("served", "serving-unit-named"),
            Map.entry("role", "role-in-catalogue"),
            Map.entry("term", "warranty-term-named"),
            Map.entry("own-term", "own-warranty-term-named"),
            Map.entry("dismantled", "not-dismantled"),
            Map.entry("exchange", "books-of-an-exchange-decided"),
            Map.entry("law", "law-of-the-day-named"),
            Map.entry("signer", "signer-named-by-law"));
    private static final List<String> ALL =
            RULES.values().stream().distinct().sorted().toList();

    private Questions() {}

    static String rule(String question) {
        return RULES.get(question);
    }

    static List<String> all() {
        return ALL;
    }
}
