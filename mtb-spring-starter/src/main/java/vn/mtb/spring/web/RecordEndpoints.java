package vn.mtb.spring.web;

import java.util.List;
import java.util.Map;
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
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.NoticeRules;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Facts;

/** What is put on record about incidents, reviews, documents and meetings (<i>ghi nhận sự việc</i>), and whether word was given in time. */
@RestController
@RequestMapping(path = "/units/{unit}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RecordEndpoints {
    /** By the book's name in the path, the kind of its subjects. */
    static final Map<String, String> KINDS =
            Map.of("incidents", "incident", "reviews", "review", "documents", "document", "meetings", "meeting");

    private static final String BOOK = "/{book:incidents|reviews|documents|meetings}";
    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 1000;

    private final Answers answers;
    private final FocalBody focalBody;

    RecordEndpoints(Answers answers, FocalBody focalBody) {
        this.answers = answers;
        this.focalBody = focalBody;
    }

    /** The ids of everything in a book. */
    @Says(
            vi = "Mã các vụ việc, đợt rà soát, văn bản, cuộc họp",
            en = "The ids in a book: incidents, reviews, documents, meetings")
    @GetMapping(BOOK)
    ResponseEntity<byte[]> all(
            Seen seen,
            @PathVariable("book") String book,
            @RequestParam("after") Optional<String> after,
            @RequestParam("limit") Optional<String> limit) {
        seen.mustSeeAll();
        int most = limit.map(text -> Given.number("limit", text, 1, MOST_ROWS)).orElse(USUAL_ROWS);
        String from = after.map(text -> subject(book, text).id()).orElse("");
        List<String> rows = seen.register().subjects(kind(book)).stream()
                .map(Subject::id)
                .filter(id -> id.compareTo(from) > 0)
                .limit(most + 1L)
                .toList();
        ObjectNode node = Json.object();
        node.set(book, Json.texts(rows.subList(0, Math.min(most, rows.size()))));
        node.put("next", rows.size() > most ? rows.get(most - 1) : null);
        return answers.ok(node, seen.language());
    }

    /** The lines about one of them. */
    @Says(vi = "Các dòng về một việc", en = "The lines about one of them")
    @GetMapping(BOOK + "/{id}")
    ResponseEntity<byte[]> one(Seen seen, @PathVariable("book") String book, @PathVariable("id") String id) {
        seen.mustSeeAll();
        List<Line> lines = seen.register().history(subject(book, id));
        if (lines.isEmpty()) throw new Stopped(Problem.NOT_FOUND);
        ObjectNode node = Json.object();
        var array = node.putArray("lines");
        lines.forEach(line -> array.add(Lines.whole(line, seen.language())));
        return answers.ok(node, seen.language(), Optional.of(lines.size()));
    }

    /** Puts something on record, with the papers beside it. */
    @Says(vi = "Ghi nhận một việc", en = "Put something on record", form = DeedForm.class)
    @PostMapping(path = BOOK + "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(
            Seen seen,
            @PathVariable("book") String book,
            @PathVariable("id") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Body body) {
        DeedAsked one = DeedAsked.of(seen, subject(book, id), idempotencyKey, body, "put-on-record");
        return answers.command(one.once(Facts::none), seen.language());
    }

    /**
     * What happened and who was told of it (<i>việc phải thông báo</i>); exactly one of them.
     *
     * @param loss a loss by the user
     * @param lossInKeeping a loss in the unit's own keeping
     * @param leak a leak of account details
     * @param fault a fault within the warranty
     */
    record NoticeForm(
            Optional<LossReport> loss,
            Optional<LossReport> lossInKeeping,
            Optional<CredentialLeak> leak,
            Optional<Fault> fault) {}

    /** Whether word of a loss, a leak or a fault was given as the text and the unit's regulation ask; nothing is recorded. */
    @Says(
            vi = "Xem việc thông báo có đúng và kịp thời không, không ghi",
            en = "Whether word was given as the text asks; records nothing",
            form = NoticeForm.class)
    @PostMapping(path = "/notices/ruling", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> notices(Seen seen, @RequestParam("on") Optional<String> on, Body body) {
        NoticeRules rules = seen.unit().rules().notices(focalBody, seen.day(on));
        NoticeForm form = body.as(NoticeForm.class);
        List<Outcome<?>> told = List.of(
                        form.loss().<Outcome<?>>map(rules::loss),
                        form.lossInKeeping().<Outcome<?>>map(rules::lossInKeeping),
                        form.leak().<Outcome<?>>map(rules::leak),
                        form.fault().<Outcome<?>>map(rules::fault))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        if (told.size() != 1) throw Flawed.of("$", "flaw-exactly-one", "loss, lossInKeeping, leak, fault");
        return answers.ok(Json.outcome(told.get(0), seen.language()), seen.language());
    }

    private static Subject subject(String book, String id) {
        return Given.subject(kind(book), id);
    }

    private static String kind(String book) {
        String kind = KINDS.get(book);
        if (kind == null) throw new Stopped(Problem.NOT_FOUND);
        return kind;
    }
}
