package vn.mtb.example.desk.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Bar;
import vn.mtb.example.desk.page.Table;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.plan.Figure;
import vn.mtb.plan.Finding;
import vn.mtb.plan.PlanRules;
import vn.mtb.plan.Target;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Step;

/** What happened in a period, for print and for a spreadsheet; and the targets of the plan of 2017. */
@Controller
class ReportsPage {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final Tablets tablets;
    private final Duties duties;

    ReportsPage(Desk desk, Tablets tablets, Duties duties) {
        this.desk = desk;
        this.tablets = tablets;
        this.duties = duties;
    }

    /** A target, and what a figure says of it. */
    record Measured(
            Target target, @Nullable Bar bar, @Nullable Answer answer) {}

    @GetMapping("/reports")
    String reports(
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> until,
            @RequestParam(required = false) @Nullable Target target,
            @RequestParam Optional<Long> counted,
            @RequestParam Optional<Long> total,
            @RequestParam Optional<LocalDate> asOf,
            Model model) {
        LocalDate first = from.orElseGet(() -> desk.today().withDayOfYear(1));
        LocalDate last = until.orElseGet(desk::today);
        Map<Step, Long> counts = last.isBefore(first)
                ? Map.of()
                : duties.on(desk.unit().id(), desk.today()).steps(new Period(first, last));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        Words words = Words.in(model);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((step, count) -> bars.add(new Bar(words.title(step), count, most, "")));
        model.addAttribute("from", first);
        model.addAttribute("until", last);
        model.addAttribute("bars", bars);
        List<Measured> targets = new ArrayList<>();
        for (Target one : Target.values()) {
            targets.add(
                    one == target && counted.isPresent() && total.isPresent()
                            ? measured(one, counted.get(), total.get(), asOf.orElseGet(desk::today), words)
                            : new Measured(one, null, null));
        }
        model.addAttribute("targets", targets);
        model.addAttribute("target", target);
        model.addAttribute("counted", counted.orElse(null));
        model.addAttribute("total", total.orElse(null));
        model.addAttribute("asOf", asOf.orElse(LocalDate.of(2017, 12, 31)));
        return "reports";
    }

    private static Measured measured(Target target, long counted, long total, LocalDate asOf, Words words) {
        try {
            Figure figure = new Figure(target.population(), counted, total, asOf, words.say("reports.typed"));
            Outcome<Finding> answer = PlanRules.measure(target, figure);
            return new Measured(target, new Bar(words.name(target), counted, total, ""), Answer.ofTrying(answer));
        } catch (IllegalArgumentException unfit) {
            return new Measured(target, null, null);
        }
    }

    @GetMapping("/reports/period.{kind:csv|xlsx}")
    void period(
            @PathVariable String kind,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> until,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Words words = Words.in(model);
        Table table = Table.sent("period", kind, response);
        table.row(words.heads(
                "form.on", "tablet.id", "reports.step", "reports.by", "tablet.status", "regulation.clause"));
        List<Line> found = new ArrayList<>();
        lines(from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX), found::add);
        for (Line line : found) {
            table.row(List.of(
                    line.made().on().toString(),
                    line.chain().subject().id(),
                    words.deed(line.deed()),
                    words.actor(line.made().by()),
                    line.became().map(words::name).orElse(""),
                    line.receipt().reasons().stream()
                            .findFirst()
                            .map(words::cite)
                            .orElse("")));
        }
        table.end();
    }

    /** Every line about a tablet whose paper is of the period. */
    private void lines(LocalDate from, LocalDate until, Consumer<Line> each) {
        Optional<String> after = Optional.empty();
        do {
            Page<TabletState> page = tablets.find(
                    new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), after, AT_ONCE),
                    desk.scope());
            for (TabletState state : page.rows()) {
                if (state.asOf().isBefore(from)) continue;
                for (Line line : desk.register().history(Subject.tablet(state.tablet()))) {
                    if (!line.made().on().isBefore(from) && !line.made().on().isAfter(until)) each.accept(line);
                }
            }
            after = page.next();
        } while (after.isPresent());
    }
}
