package vn.mtb.secondreading;

import java.util.List;
import java.util.Map;

/** How the library names the questions that the second reader leaves open (<i>mã câu hỏi</i>): its frozen rule ids. */
final class Questions {
    private static final Map<String, List<String>> RULES = Map.ofEntries(
            Map.entry("focal-body", List.of("focal-body-known")),
            Map.entry("focal-body-told", List.of("focal-body-of-the-notice-known")),
            Map.entry("focal-body-warranty", List.of("whose-warranty-known")),
            Map.entry("in-charge", List.of("more-than-in-charge")),
            Map.entry("commune", List.of("post-named-by-a-text")),
            Map.entry("role", List.of("role-in-catalogue")),
            Map.entry("term", List.of("warranty-term-named")),
            Map.entry("dismantled", List.of("not-dismantled")),
            Map.entry("exchange", List.of("books-of-an-exchange-decided")),
            Map.entry("recall-law", List.of("law-of-the-day-named")),
            Map.entry("transfer-law", List.of("law-of-the-day-named")),
            Map.entry("write-off-law", List.of("law-of-the-day-named")),
            Map.entry("disposal-law", List.of("law-of-the-day-named")),
            Map.entry("write-off-signer", List.of("signer-named-by-law")),
            Map.entry("disposal-signer", List.of("signer-named-by-law")));
    private static final List<String> ALL =
            RULES.values().stream().flatMap(List::stream).distinct().sorted().toList();

    private Questions() {}

    static List<String> rules(String question) {
        return RULES.getOrDefault(question, List.of());
    }

    static List<String> all() {
        return ALL;
    }
}
