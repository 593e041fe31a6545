package vn.mtb.example.desk.document;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Guard;
import vn.mtb.document.Channel;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Urgency;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.register.BadInput;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Line;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Made;

/** Documents in and out: what became of each, and the guard that refuses a classified one before anything leaves. */
@Controller
class DocumentsPage {
    private final Desk desk;
    private final Guard guard;

    DocumentsPage(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.guard = Guard.by(clock);
    }

    /** A document and its last line. */
    record Row(Subject subject, Line first, Line last, int lines) {}

    /**
     * A document to be sent, as it was typed.
     *
     * @param number its number, empty before it has one
     * @param type what it is
     * @param signedOn the date on it
     * @param urgency how urgent
     * @param classification how secret
     * @param channel which way
     * @param to to whom
     * @param subject what it is about
     * @param key the key of the form
     */
    record Letter(
            String number,
            DocumentType type,
            String signedOn,
            Urgency urgency,
            Classification classification,
            Channel channel,
            String to,
            String subject,
            String key) {}

    @GetMapping("/documents")
    String list(Model model) {
        List<Row> rows = new ArrayList<>();
        for (Subject subject : desk.register().subjects("document")) {
            List<Line> lines = desk.register().history(subject);
            rows.add(new Row(subject, lines.get(0), lines.get(lines.size() - 1), lines.size()));
        }
        rows.sort(Comparator.comparing((Row row) -> row.last().made().on()).reversed());
        model.addAttribute("rows", rows);
        return "documents";
    }

    @GetMapping("/documents/{id}")
    String one(@PathVariable String id, Model model) {
        Subject subject = desk.register().subjects("document").stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(id));
        model.addAttribute("subject", subject);
        model.addAttribute("lines", desk.register().history(subject));
        return "document";
    }

    @GetMapping("/documents/new")
    String draw(Model model) {
        Letter letter = new Letter(
                "",
                DocumentType.LETTER,
                desk.today().toString(),
                Urgency.ORDINARY,
                Classification.UNKNOWN,
                Channel.DOCUMENT_SYSTEM,
                "",
                "",
                Keys.fresh());
        return drawn(letter, model);
    }

    private static String drawn(Letter letter, Model model) {
        model.addAttribute("letter", letter);
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("classifications", Classification.values());
        model.addAttribute("channels", Channel.values());
        return "document-new";
    }

    /** The guard answers first; only what it clears is put on record as sent. */
    @PostMapping("/documents/new")
    ModelAndView send(@ModelAttribute Letter letter, SignedIn who, Model model, RedirectAttributes next) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        List<String> wrong = new ArrayList<>();
        Words words = Words.in(model);
        try {
            Outcome<Clearance> cleared =
                    guard.clear(Dispatch.of(document(letter), letter.channel(), letter.subject(), List.of()));
            if (cleared instanceof Outcome.Settled<?>) {
                record(letter, who, words);
                next.addFlashAttribute("answer", Answer.of(cleared));
                return new ModelAndView("redirect:/documents");
            }
            Answer answer = Answer.of(cleared);
            model.addAttribute("answer", answer);
            status = answer.questions().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.ACCEPTED;
        } catch (BadInput bad) {
            bad.flaws().forEach(flaw -> wrong.add(flaw.what().in(words.language())));
        } catch (DateTimeException noDay) {
            wrong.add(words.say("wrong.day", letter.signedOn()));
        } catch (IllegalArgumentException unfit) {
            wrong.add(UnfitValue.said(unfit).in(words.language()));
        }
        model.addAttribute("wrong", wrong);
        ModelAndView page = new ModelAndView(drawn(letter, model));
        page.setStatus(status);
        return page;
    }

    private static OfficialDocument document(Letter letter) {
        Optional<DocumentNumber> number =
                letter.number().isBlank() ? Optional.empty() : Optional.of(DocumentNumber.parse(letter.number()));
        return new OfficialDocument(
                number, letter.type(), LocalDate.parse(letter.signedOn()), letter.urgency(), letter.classification());
    }

    private void record(Letter letter, SignedIn who, Words words) {
        String key = Keys.of(letter.key());
        Subject subject = new Subject("document", "di-" + key.substring(0, Math.min(8, key.length())));
        String findings = words.say(
                "document.sent",
                words.title(letter.type()),
                letter.number().isBlank() ? "—" : letter.number(),
                letter.to(),
                words.name(letter.channel()),
                letter.subject());
        Item item = Item.of(
                subject, 0, new Deed.PutOnRecord(findings), Made.by(who.actor()).on(desk.today()));
        Outcome<Recorded> recorded = desk.take(Command.of(key, item));
        recorded.orElseThrow();
    }
}
