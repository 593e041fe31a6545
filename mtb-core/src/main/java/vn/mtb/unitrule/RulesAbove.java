package vn.mtb.unitrule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mtb.account.AccountRules;
import vn.mtb.document.DocumentRules;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.UseRules;
import vn.mtb.liability.LiabilityRules;
import vn.mtb.outcome.Basis;
import vn.mtb.review.ConductRules;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.rule.Rule;
import vn.mtb.tablet.Rulebook;
import vn.mtb.yaml.Choices;

/** Every rule above a unit, by its frozen id, with what it first stands on (<i>quy định cấp trên</i>). */
final class RulesAbove {
    static final Map<String, Basis> BASES = bases();
    static final Choices<String> IDS =
            Choices.of(BASES.keySet().stream().collect(Collectors.toMap(id -> id, id -> id)));

    private RulesAbove() {}

    private static Map<String, Basis> bases() {
        Map<String, Basis> bases = new LinkedHashMap<>();
        for (List<Rule> room : List.of(
                Rulebook.city().rules(),
                AccountRules.all(),
                DocumentRules.all(),
                NoticeRules.all(),
                UseRules.all(),
                LiabilityRules.all(),
                ConductRules.all(),
                ReviewCalendar.all())) {
            for (Rule rule : room) bases.putIfAbsent(rule.id(), rule.basis());
        }
        return Map.copyOf(bases);
    }
}
