package vn.mtb.spring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Command;
import vn.mtb.register.Compound;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.Looked;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** What is done with a tablet (<i>hành vi đối với máy</i>): recorded, only asked about, or what may come next. */
@RestController
@RequestMapping(path = "/units/{unit}/tablets/{tablet}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ActEndpoints {
    private final Answers answers;

    ActEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** Judges an act and records it when it is settled; a loss also locks the holder's accounts in the same breath. */
    @Says(
            vi = "Ghi một hành vi khi quy định cho phép",
            en = "Record an act when the rules allow it",
            form = ActForm.class)
    @PostMapping(path = "/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(
            Seen seen,
            @PathVariable("tablet") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            Body body) {
        TabletId tablet = Given.tablet(id);
        if (!repeats(seen, tablet, idempotencyKey)) seen.tabletOrNew(tablet);
        String key = Given.key(idempotencyKey);
        Optional<Integer> version = Given.version(ifMatch);
        ActForm form = body.as(ActForm.class);
        return answers.command(recorded(seen, key, tablet, version, form), seen.language());
    }

    /** Whether somebody who is confined to one person sends again what took the tablet out of his sight: a loss that he reported. */
    private static boolean repeats(Seen seen, TabletId tablet, Optional<String> key) {
        if (seen.caller().confinedTo().isEmpty() || key.isEmpty()) return false;
        return seen.register()
                .answered(key.get())
                .filter(answer -> answer.orElseThrow().lines().stream()
                        .anyMatch(line -> line.chain().subject().equals(Subject.tablet(tablet))
                                && line.made().by().equals(seen.caller().actor())))
                .isPresent();
    }

    private static Outcome<Recorded> recorded(
            Seen seen, String key, TabletId tablet, Optional<Integer> version, ActForm form) {
        Made made = form.by(seen.caller().actor());
        Act act = form.act();
        List<Attachment> attachments = form.attachments().orElse(List.of());
        if (version.isEmpty() && attachments.isEmpty() && !(act instanceof Mishap.Loss)) {
            return seen.unit().take(key, tablet, act, made);
        }
        Subject subject = Subject.tablet(tablet);
        Commands.Asked asked = new Commands.Asked(subject, new Deed.OnTablet(act), made, attachments);
        return Commands.once(seen.unit(), key, asked, () -> command(seen, key, tablet, version, asked));
    }

    /** The act at the end of its chain as it is now, or where the caller saw it end. */
    static Command command(Seen seen, String key, TabletId tablet, Optional<Integer> version, Commands.Asked asked) {
        Made made = asked.made();
        Act act = ((Deed.OnTablet) asked.deed()).act();
        Looked looked = seen.unit().looked(act, made.on());
        int at = version.orElseGet(() -> seen.register().length(asked.subject()));
        Item item = Commands.with(Item.on(tablet, at, act, made, looked.facts()), asked.attachments());
        if (!(act instanceof Mishap.Loss loss)) return new Command(key, List.of(item), looked.read());
        Command locking = Compound.reportLoss(key, seen.register(), tablet, loss, made, looked.facts());
        List<Item> items = new ArrayList<>(locking.items());
        items.set(0, item);
        return new Command(key, items, looked.read());
    }

    /** What the rules would say; nothing is recorded. */
    @Says(vi = "Hỏi trước quy định, không ghi", en = "Ask the rules first, record nothing", form = ActForm.class)
    @PostMapping(path = "/ruling", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> judge(Seen seen, @PathVariable("tablet") String id, Body body) {
        TabletId tablet = Given.tablet(id);
        seen.tabletOrNew(tablet);
        ActForm form = body.as(ActForm.class);
        Outcome<Tablet> answer =
                seen.unit().judge(tablet, form.act(), form.by(seen.caller().actor()));
        ObjectNode node = Json.outcome(answer, seen.language());
        if (answer instanceof Outcome.Settled<Tablet> settled) {
            node.put("becomes", settled.value().status().name());
            node.put("custody", settled.value().custody().kind().name());
        }
        return answers.ok(node, seen.language());
    }

    /** What may come next, what each step lacks, and what its papers will have to show. */
    @Says(vi = "Có thể làm gì tiếp, còn thiếu gì", en = "What may come next, and what it lacks")
    @GetMapping("/next")
    ResponseEntity<byte[]> next(Seen seen, @PathVariable("tablet") String id, @RequestParam("on") Optional<String> on) {
        TabletId tablet = Given.tablet(id);
        seen.tabletOrNew(tablet);
        Made asking = Made.by(seen.caller().actor()).on(seen.day(on));
        ObjectNode node = Json.object().put("on", asking.on().toString());
        var steps = node.putArray("next");
        for (Rulebook.Next one : seen.unit().permitted(tablet, asking)) {
            ObjectNode step = steps.addObject();
            step.put("act", one.step().wireName());
            step.put("name", Messages.name(seen.language(), one.step()));
            step.set("missing", Json.reasons(one.missing(), seen.language()));
            step.set("questions", Json.questions(one.questions(), seen.language()));
            step.set("papers", Json.texts(one.papers()));
        }
        return answers.ok(node, seen.language());
    }

    /** What is owed because time went on and nobody acted. */
    @Says(vi = "Nghĩa vụ phát sinh theo thời gian", en = "What is owed because time went on")
    @GetMapping("/duties")
    ResponseEntity<byte[]> duties(
            Seen seen, @PathVariable("tablet") String id, @RequestParam("on") Optional<String> on) {
        TabletId tablet = Given.tablet(id);
        seen.tablet(tablet);
        ObjectNode node = Json.object();
        node.set("duties", Json.obligations(seen.unit().standing(tablet, seen.day(on)), seen.language()));
        return answers.ok(node, seen.language());
    }
}
