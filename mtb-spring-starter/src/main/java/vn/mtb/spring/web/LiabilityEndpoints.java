package vn.mtb.spring.web;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.liability.Claim;
import vn.mtb.liability.Compensation;
import vn.mtb.liability.Liability;
import vn.mtb.liability.LiabilityFile;
import vn.mtb.liability.Progress;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Made;

/** Who answers for a tablet, and how much is paid (<i>trách nhiệm bồi thường</i>); nothing is recorded. */
@RestController
@RequestMapping(path = "/units/{unit}/tablets/{tablet}", produces = MediaType.APPLICATION_JSON_VALUE)
final class LiabilityEndpoints {
    private final Answers answers;

    LiabilityEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** Computes a case: the sums, where it stands, and what goes to whoever must decide. */
    @Says(
            vi = "Tính trách nhiệm bồi thường, không ghi",
            en = "Compute who answers for it and how much; records nothing",
            form = ClaimForm.class)
    @PostMapping(path = "/liability", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(Seen seen, @PathVariable("tablet") String id, Body body) {
        TabletId tablet = Given.tablet(id);
        seen.tablet(tablet);
        ClaimForm form = body.as(ClaimForm.class);
        return answers.ok(computed(seen, tablet, form), seen.language());
    }

    private static ObjectNode computed(Seen seen, TabletId tablet, ClaimForm form) {
        Language language = seen.language();
        Made made = form.by(seen.caller().actor());
        try {
            Claim claim = form.about(tablet);
            Liability liability = Liability.by(seen.unit().rules().workingDays(made.on()));
            ObjectNode node = Json.object();
            node.set("assessment", assessment(liability.assess(claim, made), language));
            LiabilityFile file = liability.file(claim, made);
            node.set("progress", progress(file.procedure(), language));
            node.set("file", file(file, language));
            return node;
        } catch (IllegalArgumentException refused) { // what does not fit together, said by whoever noticed
            throw Flawed.of("$", "flaw-refused", UnfitValue.said(refused));
        }
    }

    private static ObjectNode assessment(Outcome<Compensation> answer, Language language) {
        ObjectNode node = Json.outcome(answer, language);
        if (answer instanceof Outcome.Settled<Compensation> settled) {
            ObjectNode sums = node.putObject("sumsInDong");
            settled.value().sumsInDong().forEach((person, dong) -> sums.put(person.value(), dong.longValue()));
            node.put("totalInDong", settled.value().totalInDong());
        }
        return node;
    }

    private static ObjectNode progress(Outcome<Progress> answer, Language language) {
        ObjectNode node = Json.outcome(answer, language);
        if (answer instanceof Outcome.Settled<Progress> settled) {
            Json.put(node, "next", settled.value().next());
            node.set("owed", Json.obligations(settled.value().owed(), language));
            node.set("overdue", Json.obligations(settled.value().overdue(), language));
            node.set("untold", Json.reasons(settled.value().untold(), language));
        }
        return node;
    }

    private static ObjectNode file(LiabilityFile file, Language language) {
        ObjectNode node = Json.object();
        ObjectNode regimes = node.putObject("regimes");
        for (Map.Entry<?, ?> one : file.regimes().entrySet()) {
            regimes.put(one.getKey().toString(), one.getValue().toString());
        }
        ObjectNode damage = Json.outcome(file.damage(), language);
        if (file.damage() instanceof Outcome.Settled<Long> settled)
            damage.put("dong", settled.value().longValue());
        node.set("damage", damage);
        if (file.proposalInDong().isPresent())
            node.put("proposalInDong", file.proposalInDong().getAsLong());
        else node.putNull("proposalInDong");
        ObjectNode council = Json.outcome(file.councilBy(), language);
        if (file.councilBy() instanceof Outcome.Settled<?> settled)
            council.put("lastDay", settled.value().toString());
        node.set("councilBy", council);
        node.set("missing", Json.reasons(file.missing(), language));
        return node;
    }
}
