package vn.mtb.example.desk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.OpenDuties;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.review.Assessed;
import vn.mtb.review.Assessment;
import vn.mtb.review.ConductRecord;
import vn.mtb.review.ConductRules;

/** How the users kept the regulation in a year: a criterion for assessment and commendation, and what is submitted when it was broken. */
@Controller
class ConductPage {
    private final Desk desk;
    private final OpenDuties duties;

    ConductPage(Desk desk, OpenDuties duties) {
        this.desk = desk;
        this.duties = duties;
    }

    /** Somebody's year. */
    record Row(PersonId person, Assessment assessment, Answer consequence) {}

    @GetMapping("/conduct")
    String conduct(@RequestParam Optional<Integer> year, Model model) {
        int asked = year.filter(one -> one >= 2017 && one <= 9999)
                .orElseGet(() -> desk.today().getYear());
        Period period = new Period(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31));
        OpenDuties.Now now = duties.now();
        Map<PersonId, ConductRecord> records = new TreeMap<>();
        now.holders().forEach(one -> records.put(one, ConductRecord.of(new Assessed.Individual(one))));
        for (OpenDuties.Breach breach : now.breaches()) {
            ConductRecord before =
                    records.computeIfAbsent(breach.holder(), one -> ConductRecord.of(new Assessed.Individual(one)));
            Outcome<ConductRecord> after = ConductRules.enter(before, breach.holder(), breach.violation());
            if (after instanceof Outcome.Settled<ConductRecord> longer) records.put(breach.holder(), longer.value());
        }
        List<Row> rows = new ArrayList<>();
        records.forEach((person, record) -> {
            Assessment assessment = ConductRules.criterion(record, period).orElseThrow();
            rows.add(new Row(person, assessment, Answer.ofTrying(ConductRules.consequence(assessment))));
        });
        model.addAttribute("year", asked);
        model.addAttribute(
                "broken",
                rows.stream().filter(row -> !row.assessment().withoutBreach()).toList());
        model.addAttribute(
                "kept",
                rows.stream().filter(row -> row.assessment().withoutBreach()).toList());
        return "conduct";
    }
}
