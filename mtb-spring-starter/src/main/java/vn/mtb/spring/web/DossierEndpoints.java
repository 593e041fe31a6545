package vn.mtb.spring.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.register.Acts;
import vn.mtb.register.Deed;
import vn.mtb.register.Dossier;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.tablet.Facts;

/**
 * A tablet's chain on its way from one register to another (<i>hồ sơ chuyển sổ</i>): the giver closes it and takes the dossier, the taker
 * opens his chain with it.
 */
@RestController
@RequestMapping(path = "/units/{unit}/tablets/{tablet}/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
final class DossierEndpoints {
    private final Answers answers;

    DossierEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** The closed chain as the deed that opens it elsewhere; not there before it is closed. The reading is noted. */
    @Says(
            vi = "Hồ sơ của máy đã đóng sổ, để sổ khác nhận",
            en = "The dossier of a closed chain, for the other register")
    @GetMapping
    ResponseEntity<byte[]> give(Seen seen, @PathVariable("tablet") String id) {
        Subject subject = Subject.tablet(Given.tablet(id));
        seen.mustSeeAll();
        List<Line> lines = seen.register().history(subject);
        if (lines.isEmpty() || !(lines.get(lines.size() - 1).deed() instanceof Deed.Close)) {
            throw new Stopped(Problem.NOT_FOUND);
        }
        seen.reading(PersonalReads.Kind.EXPORT, subject.toString());
        Dossier dossier = seen.register().dossier(subject);
        ObjectNode node = Json.object().put("from", dossier.from()).put("to", dossier.to());
        node.set("deed", Json.of(Acts.write(new Deed.Open(dossier))));
        return answers.ok(node, seen.language(), Optional.of(lines.size()));
    }

    /** Closes the chain for another register, or opens it here with the dossier that another register gave. */
    @Says(
            vi = "Đóng sổ để chuyển máy đi, hoặc mở sổ với hồ sơ nhận được",
            en = "Close the chain for another register, or open it with a dossier",
            form = DeedForm.class)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(
            Seen seen,
            @PathVariable("tablet") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Body body) {
        Subject subject = Subject.tablet(Given.tablet(id));
        DeedAsked one = DeedAsked.of(seen, subject, idempotencyKey, body, "close", "open");
        return answers.command(one.once(Facts::none), seen.language());
    }
}
