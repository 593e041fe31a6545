package vn.mtb.example.desk.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.register.Hindsight;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.Heading;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;
import vn.mtb.yaml.BadFile;

/** A draft of the unit's regulation: read with every mistake at its line, held against the city's, and tried over the last year. */
@Controller
class DraftPage {
    private static final int LONGEST_DRAFT = 200_000;
    private static final int MOST_TABLETS = 1_000;
    private static final int MOST_SHOWN = 200;
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final Tablets tablets;

    DraftPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    @GetMapping("/regulation/draft")
    String draft(Model model) {
        model.addAttribute("text", "");
        return "draft";
    }

    @PostMapping("/regulation/draft")
    ModelAndView tried(
            @RequestParam(defaultValue = "") String text, @RequestParam Optional<MultipartFile> file, Model model)
            throws IOException {
        boolean uploaded = file.isPresent() && !file.get().isEmpty();
        String draft = uploaded ? new String(file.get().getBytes(), StandardCharsets.UTF_8) : text;
        model.addAttribute("text", draft.length() > LONGEST_DRAFT ? "" : draft);
        boolean read = look(draft, model, Words.in(model));
        ModelAndView page = new ModelAndView("draft");
        page.setStatus(read ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean look(String text, Model model, Words words) {
        if (text.isBlank()) return wrong(model, List.of(words.say("draft.empty")));
        if (text.length() > LONGEST_DRAFT) return wrong(model, List.of(words.say("draft.too-long")));
        UnitRegulation draft;
        try {
            draft = UnitRegulation.parse("quy-che.yaml", text);
        } catch (BadFile bad) {
            return wrong(
                    model,
                    bad.mistakes().stream().map(one -> one.in(words.language())).toList());
        }
        if (!draft.heading().unit().equals(desk.unit().id())) {
            return wrong(
                    model,
                    List.of(words.say(
                            "draft.another-unit", words.unit(draft.heading().unit()))));
        }
        model.addAttribute("conformity", Conformity.of(draft));
        LocalDate since = desk.today().minusYears(1);
        Outcome<UnitRules> compiled = UnitRules.of(List.of(asIfInForce(draft, since)));
        if (compiled instanceof Outcome.Settled<UnitRules> rules) over(rules.value(), draft, since, model);
        else if (compiled instanceof Outcome.Referred<UnitRules> open) model.addAttribute("open", open.questions());
        else model.addAttribute("refused", compiled.reasons());
        return true;
    }

    private static boolean wrong(Model model, List<String> mistakes) {
        model.addAttribute("wrong", mistakes);
        return false;
    }

    /** A draft holds from a day to come; it is tried as if it had held the whole time. */
    private static UnitRegulation asIfInForce(UnitRegulation draft, LocalDate since) {
        Heading heading = draft.heading();
        if (!heading.inForce().from().isAfter(since)) return draft;
        LocalDate signed = heading.signedOn().isAfter(since) ? since : heading.signedOn();
        Heading earlier = new Heading(
                heading.unit(),
                heading.kind(),
                heading.number(),
                heading.title(),
                signed,
                heading.signer(),
                new Period(since, heading.inForce().until()),
                heading.subUnits());
        return new UnitRegulation(earlier, draft.contents());
    }

    private void over(UnitRules rules, UnitRegulation draft, LocalDate since, Model model) {
        List<TabletState> moved = movedSince(since);
        List<TabletId> tried = moved.stream()
                .sorted(Comparator.comparing(TabletState::version).reversed())
                .limit(MOST_TABLETS)
                .map(TabletState::tablet)
                .sorted(Comparator.comparing(TabletId::value))
                .toList();
        UnitRules now = desk.unit().rules();
        List<Difference> differences = new Hindsight(
                        desk.register(), desk.focalBody(), draft.heading().units())
                .changed(tried, now::take, rules::take).stream()
                        .filter(one -> !one.made().on().isBefore(since))
                        .map(Difference::of)
                        .toList();
        model.addAttribute("since", since);
        model.addAttribute("tried", tried.size());
        model.addAttribute("left", moved.size() - tried.size());
        model.addAttribute("changed", differences.size());
        model.addAttribute("differences", differences.stream().limit(MOST_SHOWN).toList());
    }

    /** The tablets with a paper of that time; of too many, those with the longest chains say most. */
    private List<TabletState> movedSince(LocalDate since) {
        List<TabletState> moved = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<TabletState> page = tablets.find(
                    new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), after, AT_ONCE),
                    desk.scope());
            for (TabletState state : page.rows()) {
                if (!state.asOf().isBefore(since)) moved.add(state);
            }
            after = page.next();
        } while (after.isPresent());
        return moved;
    }
}
