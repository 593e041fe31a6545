package vn.mtb.example.desk.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.account.AccountRules;
import vn.mtb.document.DocumentRules;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.UseRules;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.liability.LiabilityRules;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.register.Hindsight;
import vn.mtb.review.ConductRules;
import vn.mtb.review.ImplementationRules;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.rule.Rule;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;
import vn.mtb.yaml.BadFile;

/** The city's regulation clause by clause with the rules that hold it; the unit's own and how it conforms; a draft tried over the past. */
@Controller
class RegulationPage {
    private static final int LONGEST_DRAFT = 200_000;
    private static final int MOST_TABLETS = 1_000;

    private final Desk desk;
    private final Tablets tablets;

    RegulationPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    /** A clause and the ids of the rules that rest on it. */
    record Clause(Provision provision, List<String> rules) {}

    @GetMapping("/regulation")
    String regulation(Model model) {
        LocalDate today = desk.today();
        model.addAttribute("clauses", clauses());
        desk.unit().rules().regulation(today).ifPresent(own -> {
            model.addAttribute("own", own);
            model.addAttribute("conformity", Conformity.of(own));
        });
        return "regulation";
    }

    private List<Clause> clauses() {
        Map<String, TreeSet<String>> rules = new LinkedHashMap<>();
        everyRule().forEach(rule -> {
            Provision provision = provision(rule.basis());
            if (provision != null) {
                rules.computeIfAbsent(provision.id(), id -> new TreeSet<>()).add(rule.id());
            }
        });
        return Stream.<Provision>concat(Stream.of(Decision2020.values()), Stream.of(Regulation2020.values()))
                .map(one -> new Clause(one, List.copyOf(rules.getOrDefault(one.id(), new TreeSet<>()))))
                .toList();
    }

    private Stream<Rule> everyRule() {
        return Stream.of(
                        desk.unit().rules().rulebook().rules(),
                        AccountRules.all(),
                        DocumentRules.all(),
                        NoticeRules.all(),
                        UseRules.all(),
                        LiabilityRules.all(),
                        ReviewCalendar.all(),
                        ConductRules.all(),
                        ImplementationRules.all())
                .flatMap(List::stream);
    }

    private static @Nullable Provision provision(Basis basis) {
        if (basis instanceof Basis.Stated stated) return stated.provision();
        return basis instanceof Basis.Implied implied ? implied.provision() : null;
    }

    @GetMapping("/regulation/draft")
    String draft(Model model) {
        model.addAttribute("text", "");
        return "draft";
    }

    @PostMapping("/regulation/draft")
    String tried(@RequestParam String text, Model model) {
        model.addAttribute("text", text);
        Words words = Words.in(model);
        if (text.length() > LONGEST_DRAFT) {
            model.addAttribute("wrong", List.of(words.say("draft.too-long")));
            return "draft";
        }
        try {
            UnitRegulation draft = UnitRegulation.parse("quy-che.yaml", text);
            model.addAttribute("conformity", Conformity.of(draft));
            Outcome<UnitRules> compiled = UnitRules.of(List.of(draft));
            if (compiled instanceof Outcome.Settled<UnitRules> rules) model.addAttribute("changed", over(rules.value()));
            else model.addAttribute("refused", compiled.reasons());
        } catch (BadFile bad) {
            model.addAttribute(
                    "wrong",
                    bad.mistakes().stream().map(one -> one.in(words.language())).toList());
        }
        return "draft";
    }

    /** Which recorded answers the draft would have changed, over the tablets whose papers are the newest. */
    private List<Hindsight.Changed> over(UnitRules draft) {
        List<TabletId> ids = new ArrayList<>();
        for (TabletState state : tablets.find(TabletQuery.all(MOST_TABLETS), desk.scope()).rows()) {
            ids.add(state.tablet());
        }
        UnitRules now = desk.unit().rules();
        return new Hindsight(desk.register(), desk.focalBody()).changed(ids, now::take, draft::take);
    }
}
