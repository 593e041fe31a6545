package vn.mtb.example.desk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.Violation;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.review.Assessed;
import vn.mtb.review.Assessment;
import vn.mtb.review.ConductRecord;
import vn.mtb.review.ConductRules;
import vn.mtb.spring.duty.Breach;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Mishap;

/** How the users kept the regulation in a year: a criterion for assessment and commendation, and what is submitted when it was broken. */
@Controller
class ConductPage {
    private static final int SHOWN = 20;
    private static final int KEPT = 100;

    private final Desk desk;
    private final Tablets tablets;
    private final Duties duties;

    ConductPage(Desk desk, Tablets tablets, Duties duties) {
        this.desk = desk;
        this.tablets = tablets;
        this.duties = duties;
    }

    /** Somebody's year. */
    record Row(PersonId person, Assessment assessment, Answer consequence) {}

    @GetMapping("/conduct")
    String conduct(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        int asked = year.filter(one -> one >= 2017 && one <= 9999)
                .orElseGet(() -> desk.today().getYear());
        Period period = new Period(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31));
        Map<PersonId, List<Breach>> breaches = duties.on(desk.unit().id(), desk.today()).breaches(period).stream()
                .collect(Collectors.groupingBy(Breach::holder, TreeMap::new, Collectors.toList()));
        List<PersonId> broken = breaches.keySet().stream()
                .filter(person -> person.value().compareTo(from) > 0)
                .limit(SHOWN + 1L)
                .toList();
        List<Row> rows = broken.stream()
                .limit(SHOWN)
                .map(person -> row(person, breaches.getOrDefault(person, List.of()), period))
                .toList();
        Page<TabletState> page = held(after);
        List<PersonId> kept = without(breaches.keySet(), page.rows());
        Words.in(model).meet(Stream.concat(rows.stream().map(Row::person), kept.stream()));
        model.addAttribute("year", asked);
        model.addAttribute("breakers", breaches.size());
        model.addAttribute("broken", rows);
        model.addAttribute(
                "later", broken.size() > SHOWN ? broken.get(SHOWN - 1).value() : null);
        model.addAttribute("kept", kept);
        model.addAttribute("next", page.next().orElse(null));
        return "conduct";
    }

    private Row row(PersonId person, List<Breach> breaches, Period period) {
        ConductRecord record = ConductRecord.of(new Assessed.Individual(person));
        for (Breach breach : breaches) {
            Outcome<ConductRecord> after = ConductRules.enter(record, person, violation(breach));
            if (after instanceof Outcome.Settled<ConductRecord> longer) record = longer.value();
        }
        Assessment assessment = ConductRules.criterion(record, period).orElseThrow();
        return new Row(person, assessment, Answer.ofTrying(ConductRules.consequence(assessment)));
    }

    private Violation violation(Breach breach) {
        Deed deed = desk.register()
                .history(Subject.tablet(breach.tablet()))
                .get(breach.line())
                .deed();
        return ((Mishap.RecordViolation) ((Deed.OnTablet) deed).act()).violation();
    }

    private Page<TabletState> held(String after) {
        return tablets.find(
                new TabletQuery(
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(after).filter(one -> !one.isEmpty()),
                        KEPT),
                desk.scope());
    }

    private static List<PersonId> without(Set<PersonId> breakers, List<TabletState> page) {
        List<PersonId> kept = new ArrayList<>();
        for (TabletState state : page) {
            state.holder()
                    .filter(person -> !breakers.contains(person) && !kept.contains(person))
                    .ifPresent(kept::add);
        }
        return kept;
    }
}
