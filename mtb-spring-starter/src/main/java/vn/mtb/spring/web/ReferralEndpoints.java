package vn.mtb.spring.web;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.PersonId;
import vn.mtb.register.Acts;
import vn.mtb.spring.unit.Referral;
import vn.mtb.spring.unit.Referrals;

/** What waits for an authority (<i>việc đang trình</i>). */
@RestController
@RequestMapping(path = "/units/{unit}/referrals", produces = MediaType.APPLICATION_JSON_VALUE)
final class ReferralEndpoints {
    private final Answers answers;
    private final Referrals referrals;
    private final InstantSource clock;

    ReferralEndpoints(Answers answers, Referrals referrals, InstantSource clock) {
        this.answers = answers;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What is open, the oldest first; a user sees what he asked himself. */
    @Says(vi = "Các việc đang trình", en = "What waits for an authority")
    @GetMapping
    ResponseEntity<byte[]> open(Seen seen) {
        ObjectNode node = Json.object();
        var rows = node.putArray("referrals");
        for (Referral one : referrals.open(seen.scope())) {
            if (seen.caller().confinedTo().isEmpty()
                    || isOf(one, seen.caller().actor().person())) {
                rows.add(shown(one, seen.language()));
            }
        }
        return answers.ok(node, seen.language());
    }

    /** Withdraws what was asked; who asked may, and who keeps the register. */
    @Says(vi = "Rút việc đã trình", en = "Withdraw what was referred")
    @PostMapping("/{key}/withdrawal")
    ResponseEntity<byte[]> withdraw(Seen seen, @PathVariable("key") String given) {
        String key = Given.key(Optional.of(given));
        PersonId who = seen.caller().actor().person();
        Referral open = referrals
                .find(seen.unit().id(), key)
                .filter(one -> one.closed().isEmpty())
                .filter(one -> seen.caller().confinedTo().isEmpty() || isOf(one, who))
                .orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
        if (!isOf(open, who)) seen.mustKeep();
        if (!referrals.close(seen.unit().id(), key, clock.instant(), Optional.empty())) {
            throw new Stopped(Problem.NOT_FOUND);
        }
        return answers.ok(Json.object().put("key", key), seen.language());
    }

    private static boolean isOf(Referral referral, PersonId person) {
        return referral.asked().stream()
                .anyMatch(asked -> asked.made().by().person().equals(person));
    }

    private static ObjectNode shown(Referral one, Language language) {
        ObjectNode node =
                Json.object().put("key", one.key()).put("opened", one.opened().toString());
        var asked = node.putArray("asked");
        for (Referral.Asked item : one.asked()) {
            ObjectNode row = asked.addObject().put("subject", item.subject().toString());
            row.set("act", Json.of(item.act()));
            row.set("made", Json.of(Acts.writeForm(item.made())));
        }
        var questions = node.putArray("questions");
        for (Referral.Open open : one.questions()) {
            questions
                    .addObject()
                    .put("authority", open.authority().name())
                    .put("authorityName", Messages.name(language, open.authority()))
                    .put("rule", open.rule())
                    .put("sentence", open.question().in(language))
                    .put("citation", open.citation().in(language));
        }
        return node;
    }
}
