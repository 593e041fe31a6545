package vn.mtb.benchmarks;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/** easy-rules (<i>bộ luật easy-rules</i>): one rule per row, tried in order until one applies. */
final class EasyRules implements Contender {
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    EasyRules(List<? extends Row<Situation, Step, ?>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row<Situation, Step, ?> row = rows.get(i);
            Guard guard = Guard.of(row);
            rules.register(new RuleBuilder()
                    .name("row-" + i)
                    .priority(i)
                    .when(facts -> {
                        BareQuestion question = facts.get("question");
                        return question.step() == row.step()
                                && row.moves().containsKey(question.at())
                                && guard.holds(question);
                    })
                    .then(facts -> facts.<boolean[]>get("allowed")[0] = true)
                    .build());
        }
    }

    @Override
    public int ruling(BareQuestion question) {
        boolean[] allowed = new boolean[1];
        Facts facts = new Facts();
        facts.put("question", question);
        facts.put("allowed", allowed);
        engine.fire(rules, facts);
        return allowed[0] ? 0 : 1;
    }
}
