package vn.mtb.spring.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.register.Hindsight;
import vn.mtb.register.Subject;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.Content;
import vn.mtb.unitrule.Finding;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

/** A unit's own regulation, and how a text stands beside the city's (<i>quy chế của đơn vị và kết quả đối chiếu</i>). */
@RestController
@RequestMapping(path = "/units/{unit}/regulation", produces = MediaType.APPLICATION_JSON_VALUE)
final class RegulationEndpoints {
    private static final String YAML = "application/yaml";

    private final Answers answers;
    private final FocalBody focalBody;

    RegulationEndpoints(Answers answers, FocalBody focalBody) {
        this.answers = answers;
        this.focalBody = focalBody;
    }

    /** The regulation of a day, clause by clause. */
    @Says(vi = "Quy chế của đơn vị trong ngày", en = "The unit's regulation of a day")
    @GetMapping
    ResponseEntity<byte[]> inForce(Seen seen, @RequestParam("on") Optional<String> on) {
        UnitRegulation text = regulation(seen, on);
        ObjectNode node = heading(text);
        var clauses = node.putArray("clauses");
        for (Content content : text.contents()) {
            clauses.addObject()
                    .put("citation", text.cite(content).citation(seen.language()))
                    .put("gist", content.gist().in(seen.language()));
        }
        return answers.ok(node, seen.language());
    }

    /** How the regulation of a day stands beside the city's. */
    @Says(vi = "Đối chiếu quy chế đang áp dụng", en = "How the regulation of a day stands beside the city's")
    @GetMapping("/conformity")
    ResponseEntity<byte[]> conformity(Seen seen, @RequestParam("on") Optional<String> on) {
        return answers.ok(held(regulation(seen, on), seen.language()), seen.language());
    }

    /** How a draft stands beside the city's; nothing of it is kept. */
    @Says(
            vi = "Đối chiếu một dự thảo (YAML), không lưu",
            en = "How a draft (YAML) stands beside the city's; kept nowhere")
    @PostMapping(path = "/conformity", consumes = YAML)
    ResponseEntity<byte[]> draft(Seen seen, Body body) {
        seen.mustSeeAll();
        return answers.ok(held(read(body), seen.language()), seen.language());
    }

    /** Which recorded answers a draft would have changed; nothing of it is kept. */
    @Says(vi = "Dự thảo sẽ làm khác kết quả nào đã ghi", en = "Which recorded answers a draft would have changed")
    @PostMapping(path = "/hindsight", consumes = YAML)
    ResponseEntity<byte[]> hindsight(Seen seen, Body body) {
        seen.mustKeep();
        UnitRegulation draft = read(body);
        Outcome<UnitRules> compiled = UnitRules.of(List.of(draft));
        ObjectNode node = Json.outcome(compiled.map(rules -> rules), seen.language());
        if (compiled instanceof Outcome.Settled<UnitRules> settled) {
            List<TabletId> tablets = seen.register().subjects("tablet").stream()
                    .map(Subject::id)
                    .map(TabletId::new)
                    .toList();
            var changed = node.putArray("changed");
            UnitRules now = seen.unit().rules();
            new Hindsight(seen.register(), focalBody, draft.heading().units())
                    .changed(tablets, now::take, settled.value()::take)
                    .forEach(one -> changed.addObject()
                            .put("tablet", one.chain().subject().id())
                            .put("sequence", one.sequence())
                            .put("sentence", one.in(seen.language())));
        }
        return answers.ok(node, seen.language());
    }

    private static UnitRegulation regulation(Seen seen, Optional<String> on) {
        return seen.unit().rules().regulation(seen.day(on)).orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
    }

    private static UnitRegulation read(Body body) {
        return UnitRegulation.parse("draft.yaml", body.text());
    }

    private static ObjectNode heading(UnitRegulation text) {
        return Json.object()
                .put("unit", text.heading().unit().value())
                .put("number", text.heading().number())
                .put("title", text.heading().title())
                .put("signedOn", text.heading().signedOn().toString())
                .put("from", text.heading().inForce().from().toString())
                .put(
                        "until",
                        text.heading().inForce().ends()
                                ? text.heading().inForce().until().toString()
                                : null);
    }

    private static ObjectNode held(UnitRegulation text, Language language) {
        Conformity conformity = Conformity.of(text);
        ObjectNode node = heading(text);
        node.setAll(Json.outcome(conformity.outcome(), language));
        var findings = node.putArray("findings");
        for (Finding finding : conformity.findings()) {
            ObjectNode one = findings.addObject();
            one.put("place", finding.place().in(language));
            one.put("gist", finding.gist().in(language));
            one.put("kind", finding.kind().name());
            one.put("kindName", Messages.name(language, finding.kind()));
            Json.put(one, finding.reason(), language);
            Json.put(one, "asked", finding.asked());
        }
        return node;
    }
}
