package vn.mtb.casefile;

import java.util.List;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Reason;
import vn.mtb.yaml.Where;

/**
 * One thing that came out otherwise than a case expects (<i>chỗ khác với mong đợi</i>).
 *
 * @param where the line that expects it
 * @param expected what it expects
 * @param came what came out
 * @param reasons why, each with its clause
 */
public record Difference(Where where, Text expected, Text came, List<Reason> reasons) {
    /** Copies the reasons. */
    public Difference {
        reasons = List.copyOf(reasons);
    }

    /**
     * File, line, both sides, and each reason with its clause.
     *
     * @param language of the words
     * @return several lines
     */
    public String in(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String head = where.file() + ":" + where.line() + ": " + (vietnamese ? "phải là «" : "expected «")
                + expected.in(language) + "», " + (vietnamese ? "lại là «" : "got «") + came.in(language) + "»";
        String why = reasons.stream()
                .map(reason -> "\n      " + reason.rule() + ": " + reason.in(language) + " ("
                        + reason.citation(language) + ")")
                .distinct()
                .collect(Collectors.joining());
        return head + why;
    }
}
