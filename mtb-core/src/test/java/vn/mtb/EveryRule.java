package vn.mtb;

import java.util.ArrayList;
import java.util.List;
import vn.mtb.account.AccountRules;
import vn.mtb.account.UnitLinks;
import vn.mtb.document.DocumentRules;
import vn.mtb.incident.DataBreachRules;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.UseRules;
import vn.mtb.ituse.ItUseRules;
import vn.mtb.liability.LiabilityRules;
import vn.mtb.meeting.MeetingRules;
import vn.mtb.plan.PlanRules;
import vn.mtb.review.ConductRules;
import vn.mtb.review.ImplementationRules;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.rule.Rule;
import vn.mtb.tablet.Rulebook;
import vn.mtb.unitrule.Conformity;

/** Every rule of the library, from every room (<i>mọi quy tắc</i>). */
final class EveryRule {
    private EveryRule() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(Rulebook.city().rules());
        rules.addAll(AccountRules.all());
        rules.addAll(UnitLinks.all());
        rules.addAll(DocumentRules.all());
        rules.addAll(DataBreachRules.all());
        rules.addAll(NoticeRules.all());
        rules.addAll(UseRules.all());
        rules.addAll(LiabilityRules.all());
        rules.addAll(ConductRules.all());
        rules.addAll(ImplementationRules.all());
        rules.addAll(ReviewCalendar.all());
        rules.addAll(Conformity.all());
        rules.addAll(ItUseRules.all());
        rules.addAll(MeetingRules.all());
        rules.addAll(PlanRules.all());
        return rules;
    }
}
