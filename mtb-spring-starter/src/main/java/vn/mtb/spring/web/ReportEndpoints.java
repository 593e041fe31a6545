package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.plan.Figure;
import vn.mtb.plan.Finding;
import vn.mtb.plan.PlanRules;
import vn.mtb.plan.Population;
import vn.mtb.plan.Target;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Status;

/** Reports (<i>báo cáo</i>): how many tablets stand where, and the targets of the 2017 plan as far as the data suffice. */
@RestController
final class ReportEndpoints {
    private final Answers answers;
    private final Tablets tablets;

    ReportEndpoints(Answers answers, Tablets tablets) {
        this.answers = answers;
        this.tablets = tablets;
    }

    /** How many tablets stand where, in everything that the caller sees. */
    @Says(
            vi = "Số máy theo tình trạng, trong mọi đơn vị xem được",
            en = "How many tablets stand where, in everything the caller sees")
    @GetMapping(path = "/reports/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> counts(Caller caller) {
        if (caller.confinedTo().isPresent()) throw new Stopped(Problem.NOT_FOUND);
        return answers.ok(counted(caller.scope(), caller.language()), caller.language());
    }

    /** How many tablets of one unit stand where. */
    @Says(vi = "Số máy của đơn vị theo tình trạng", en = "How many tablets of the unit stand where")
    @GetMapping(path = "/units/{unit}/reports/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> counts(Seen seen) {
        seen.mustSeeAll();
        return answers.ok(counted(seen.scope(), seen.language()), seen.language());
    }

    private ObjectNode counted(Scope scope, Language language) {
        ObjectNode node = Json.object();
        var rows = node.putArray("counts");
        long total = 0;
        for (Map.Entry<Status, Long> one : new TreeMap<>(tablets.count(scope)).entrySet()) {
            rows.addObject()
                    .put("status", one.getKey().name())
                    .put("statusName", Messages.name(language, one.getKey()))
                    .put("tablets", one.getValue().longValue());
            total += one.getValue();
        }
        return node.put("total", total);
    }

    /** Every target of the plan as the register tells it; those that it does not know are referred. */
    @Says(vi = "Chỉ tiêu Kế hoạch 2017 theo sổ", en = "The targets of the 2017 plan, by the register")
    @GetMapping(path = "/units/{unit}/reports/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> plan(Seen seen, @RequestParam("on") Optional<String> on) {
        seen.mustSeeAll();
        LocalDate day = seen.day(on);
        ObjectNode node = Json.object();
        var targets = node.putArray("targets");
        for (Target target : Target.values()) {
            targets.add(told(target, PlanRules.measure(target, seen.register(), day), seen.language()));
        }
        return answers.ok(node, seen.language());
    }

    /**
     * A target and what somebody counted for it (<i>số liệu cho một chỉ tiêu</i>).
     *
     * @param target which
     * @param of who or what was counted
     * @param counted how many reach it
     * @param total how many there are
     * @param asOf the day of the count
     * @param source where the figure comes from
     */
    record FigureForm(Target target, Population of, int counted, int total, LocalDate asOf, String source) {
        Figure figure() {
            try {
                return new Figure(of, counted, total, asOf, source);
            } catch (IllegalArgumentException cannotBe) {
                throw Flawed.of("$", "flaw-refused", UnfitValue.said(cannotBe));
            }
        }
    }

    /** A target by a figure that somebody counted elsewhere. */
    @Says(
            vi = "Chỉ tiêu Kế hoạch 2017 theo số liệu được nêu",
            en = "A target of the 2017 plan, by a given figure",
            form = FigureForm.class)
    @PostMapping(
            path = "/units/{unit}/reports/plan",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> measure(Seen seen, Body body) {
        seen.mustSeeAll();
        FigureForm form = body.as(FigureForm.class);
        return answers.ok(
                told(form.target(), PlanRules.measure(form.target(), form.figure()), seen.language()), seen.language());
    }

    private static ObjectNode told(Target target, Outcome<Finding> answer, Language language) {
        ObjectNode node = Json.object()
                .put("target", target.name())
                .put("targetName", Messages.name(language, target))
                .put("percent", target.percent());
        node.setAll(Json.outcome(answer, language));
        if (answer instanceof Outcome.Settled<Finding> settled) {
            node.put("counted", settled.value().figure().counted())
                    .put("total", settled.value().figure().total())
                    .put("gap", settled.value().gap())
                    .put("reached", settled.value().reached());
        }
        return node;
    }
}
