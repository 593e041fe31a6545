package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.party.PersonId;
import vn.mtb.register.Directory;
import vn.mtb.register.Erasure;
import vn.mtb.spring.security.PersonalReads;

/** Names and contacts, outside the register and erasable (<i>danh bạ</i>); every reading is noted. */
@RestController
@RequestMapping(path = "/units/{unit}/people/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
final class CardEndpoints {
    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 1000;

    private final Answers answers;
    private final Directory directory;

    CardEndpoints(Answers answers, Directory directory) {
        this.answers = answers;
        this.directory = directory;
    }

    /**
     * A card as it comes in (<i>thông tin người</i>).
     *
     * @param name the full name
     * @param post the post in words
     * @param contact how to reach the person
     */
    record CardForm(String name, Optional<String> post, Optional<String> contact) {}

    /**
     * Why a card goes (<i>căn cứ xóa</i>).
     *
     * @param on when
     * @param rule under which rule, as cited to the person
     */
    record ErasureForm(LocalDate on, String rule) {}

    /** Somebody's name, post in words and contact; after erasing when and under which rule. */
    @Says(
            vi = "Họ tên, chức danh, liên hệ (ghi nhật ký xem)",
            en = "Name, post in words and contact (the reading is noted)")
    @GetMapping("/card")
    ResponseEntity<byte[]> card(Seen seen, @PathVariable("person") String id) {
        PersonId person = seen.person(Given.person(id));
        seen.reading(PersonalReads.Kind.CARD, "person/" + person);
        ObjectNode node = Json.object().put("person", person.value());
        directory
                .card(person)
                .ifPresent(card ->
                        node.put("name", card.name()).put("post", card.post()).put("contact", card.contact()));
        directory
                .erasure(person)
                .ifPresent(gone -> node.put("erasedOn", gone.on().toString()).put("erasedUnder", gone.rule()));
        return answers.ok(node, seen.language());
    }

    /** Enters a card, or replaces it; for somebody of whom the register already knows a post, an account or a tablet. */
    @Says(vi = "Nhập hoặc thay thông tin một người", en = "Enter or replace a card", form = CardForm.class)
    @PutMapping(path = "/card", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> enter(Seen seen, @PathVariable("person") String id, Body body) {
        seen.mustKeep();
        PersonId person = seen.person(Given.person(id));
        CardForm form = body.as(CardForm.class);
        try {
            directory.enter(
                    person,
                    new Directory.Card(
                            form.name(), form.post().orElse(""), form.contact().orElse("")));
        } catch (IllegalArgumentException spellsTheName) {
            throw Flawed.of("person", "flaw-id-spells-the-name");
        }
        return answers.ok(Json.object().put("person", person.value()), seen.language());
    }

    /** Erases a card for good; the register still proves itself. */
    @Says(vi = "Xóa hẳn thông tin một người", en = "Erase a card for good", form = ErasureForm.class)
    @PostMapping(path = "/card/erasure", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> erase(Seen seen, @PathVariable("person") String id, Body body) {
        seen.mustKeep();
        PersonId person = seen.person(Given.person(id));
        ErasureForm form = body.as(ErasureForm.class);
        directory.erase(person, new Erasure(form.on(), form.rule()));
        return answers.ok(
                Json.object()
                        .put("person", person.value())
                        .put("erasedOn", form.on().toString())
                        .put("erasedUnder", form.rule()),
                seen.language());
    }

    /** Who has read about somebody, the latest first. */
    @Says(vi = "Ai đã xem dữ liệu của một người", en = "Who has read about somebody")
    @GetMapping("/reads")
    ResponseEntity<byte[]> reads(
            Seen seen, @PathVariable("person") String id, @RequestParam("limit") Optional<String> limit) {
        PersonId person = seen.person(Given.person(id));
        int most = limit.map(text -> Given.number("limit", text, 1, MOST_ROWS)).orElse(USUAL_ROWS);
        ObjectNode node = Json.object().put("person", person.value());
        var reads = node.putArray("reads");
        for (PersonalReads.Read one : seen.reads().of(seen.unit().id(), "person/" + person, most)) {
            reads.addObject()
                    .put("at", one.at().toString())
                    .put("by", one.person().value())
                    .put("as", one.as().name())
                    .put("unit", one.unit().value())
                    .put("kind", one.kind().stored());
        }
        return answers.ok(node, seen.language());
    }
}
