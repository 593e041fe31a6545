package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
import vn.mtb.party.Appointment;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.Chain;
import vn.mtb.register.Command;
import vn.mtb.register.Compound;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Subject;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.unit.Looked;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

/** People of a unit and their posts (<i>cán bộ và chức vụ</i>), by opaque ids. */
@RestController
@RequestMapping(path = "/units/{unit}/people", produces = MediaType.APPLICATION_JSON_VALUE)
final class PeopleEndpoints {
    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 1000;

    private final Answers answers;

    PeopleEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** The ids of the people of whom the register knows posts or accounts. */
    @Says(vi = "Mã của những người có trong sổ", en = "The ids of the people in the register")
    @GetMapping
    ResponseEntity<byte[]> all(
            Seen seen, @RequestParam("after") Optional<String> after, @RequestParam("limit") Optional<String> limit) {
        int most = limit.map(text -> Given.number("limit", text, 1, MOST_ROWS)).orElse(USUAL_ROWS);
        String from = after.map(Given::person).map(PersonId::value).orElse("");
        TreeSet<String> ids = new TreeSet<>();
        seen.register().subjects("appointment").forEach(subject -> ids.add(subject.id()));
        seen.register().subjects("account").forEach(subject -> ids.add(subject.id()));
        seen.caller().confinedTo().ifPresent(only -> ids.removeIf(id -> !id.equals(only.value())));
        List<String> rows = ids.tailSet(from, false).stream().limit(most + 1L).toList();
        ObjectNode node = Json.object();
        node.set("people", Json.texts(rows.subList(0, Math.min(most, rows.size()))));
        node.put("next", rows.size() > most ? rows.get(most - 1) : null);
        return answers.ok(node, seen.language());
    }

    /** Somebody's posts with their days. */
    @Says(vi = "Chức vụ của một người", en = "Somebody's posts")
    @GetMapping("/{person}/posts")
    ResponseEntity<byte[]> posts(
            Seen seen, @PathVariable("person") String id, @RequestParam("on") Optional<String> on) {
        PersonId person = seen.person(Given.person(id));
        Optional<LocalDate> day = on.map(text -> Given.day("on", text));
        seen.reading(PersonalReads.Kind.POSTS, "person/" + person);
        ObjectNode node = Json.object().put("person", person.value());
        var posts = node.putArray("posts");
        for (Appointment post : seen.register().appointments(person)) {
            if (day.isEmpty() || post.holdsOn(day.get())) posts.add(Json.of(Acts.writeForm(post)));
        }
        return answers.ok(node, seen.language());
    }

    /** Somebody takes a post, or leaves it: then, once the last day is over, the accounts of the post go in the same breath. */
    @Says(vi = "Ghi bổ nhiệm, thôi chức vụ", en = "Record that somebody takes or leaves a post", form = DeedForm.class)
    @PostMapping(path = "/{person}/posts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(
            Seen seen,
            @PathVariable("person") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Body body) {
        PersonId person = Given.person(id);
        DeedAsked one =
                DeedAsked.of(seen, Subject.appointments(person), idempotencyKey, body, "appoint", "end-appointment");
        if (one.form().deed() instanceof Deed.Appoint appoint
                && !appoint.appointment().person().equals(person)) {
            throw Flawed.of("$.deed.appointment.person", "flaw-another-person", person);
        }
        Map<TabletId, Minutes> returned = one.form().returned().orElse(Map.of());
        boolean leaves = one.form().deed() instanceof Deed.EndAppointment end
                && (!returned.isEmpty() || one.made().on().isAfter(end.lastDay()));
        return answers.command(
                leaves ? one.onceAs(() -> leaving(seen, person, returned, one)) : one.once(Facts::none),
                seen.language());
    }

    private static Command leaving(Seen seen, PersonId person, Map<TabletId, Minutes> returned, DeedAsked one) {
        Made made = one.made();
        Commands.Asked asked = one.asked();
        Deed.EndAppointment end = (Deed.EndAppointment) asked.deed();
        Facts facts = seen.unit().looked(person, made.on());
        Map<Chain, Integer> read = new HashMap<>();
        for (Minutes minutes : new TreeMap<>(returned).values()) {
            Looked looked = seen.unit().looked(new Holding.GiveBack(minutes), made.on());
            for (var his : looked.facts().people().entrySet()) facts = facts.about(his.getKey(), his.getValue());
            for (var unit : looked.facts().units().values()) facts = facts.about(unit);
            read.putAll(looked.read());
        }
        Command command = Compound.leavePost(one.key(), seen.register(), person, end, returned, made, facts);
        List<Item> items = new ArrayList<>();
        for (Item item : command.items()) {
            items.add(item.subject().equals(asked.subject()) ? Commands.with(item, asked.attachments()) : item);
        }
        return new Command(one.key(), items, read);
    }
}
