package vn.mtb.example.desk.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.client.Dispatch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.document.Channel;
import vn.mtb.example.desk.document.Documents.Document;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Paper;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.document.Documents.What;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Archive;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.security.PersonalReads;

/** One document: what it is, its files, the way of each message about it, and what may be said or done next. */
@Controller
class DocumentPage {
    private static final int LONGEST_REASON = 500;

    private final Desk desk;
    private final Documents documents;
    private final Mailroom mailroom;
    private final Tracking tracking;
    private final Doorways doorways;
    private final Archive archive;
    private final PersonalReads reads;

    DocumentPage(
            Desk desk,
            Documents documents,
            Mailroom mailroom,
            Tracking tracking,
            Doorways doorways,
            Archive archive,
            PersonalReads reads) {
        this.desk = desk;
        this.documents = documents;
        this.mailroom = mailroom;
        this.tracking = tracking;
        this.doorways = doorways;
        this.archive = archive;
        this.reads = reads;
    }

    @GetMapping("/documents/{id}")
    String one(@PathVariable String id, SignedIn who, Model model) {
        draw(subject(id), Typed.suggested(Map.of()), Mistakes.none(), Keys.fresh(), who, model);
        return "document";
    }

    /** A file as it was sent; a browser stores it and never opens it as a page of the desk. */
    @GetMapping("/documents/{id}/papers/{place}")
    ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable int place, SignedIn who) {
        Paper paper = documents.papers(id).stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow(() -> new NotHere(id));
        reads.note(who.actor(), desk.unit().id(), PersonalReads.Kind.PAPER, "document/" + id);
        byte[] bytes = archive.open(paper.content()).orElseThrow(() -> new NotHere(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** The next status, told to the sender by the way the document came. */
    @PostMapping("/documents/{id}/status")
    ModelAndView report(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        Words words = Words.in(model);
        return sending(id, parameters, who, model, next, (document, typed, form) -> {
            Mistakes mistakes = Mistakes.none();
            List<StatusCode> allowed = answers(document, documents.messages(document.subject()));
            Optional<StatusCode> status = Arrays.stream(StatusCode.values())
                    .filter(one ->
                            typed.first("status").filter(one.name()::equals).isPresent())
                    .filter(allowed::contains)
                    .findFirst();
            String reason = reason(typed, mistakes, words);
            if (status.isEmpty()) mistakes.add("status", words.say("wrong.status"));
            if (status.filter(NextStatus::needsReason).isPresent() && reason.isEmpty()) {
                mistakes.add("reason", words.say("wrong.reason"));
            }
            mistakes.stopIfAny();
            try {
                return mailroom.report(document, status.orElseThrow(), reason, checked(typed, who), who, form);
            } catch (Mailroom.Overtaken faster) {
                String told = faster.by()
                        .map(one -> words.say("status." + one.name()))
                        .orElse("");
                mistakes.add("", told.isEmpty() ? words.say("wrong.status") : words.say("wrong.status-told", told));
                mistakes.stopIfAny();
                throw faster;
            }
        });
    }

    /** Asks every receiver on the axis to give the document back. */
    @PostMapping("/documents/{id}/revoke")
    ModelAndView revoke(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        Words words = Words.in(model);
        return sending(id, parameters, who, model, next, (document, typed, form) -> {
            if (!revocable(document, documents.messages(document.subject()))) throw new NotHere(id);
            Mistakes mistakes = Mistakes.none();
            String reason = reason(typed, mistakes, words);
            if (reason.isEmpty()) mistakes.add("reason", words.say("wrong.reason"));
            mistakes.stopIfAny();
            return mailroom.revoke(document, reason, checked(typed, who), who, form);
        });
    }

    /** Says something about a document that goes through the outbox. */
    private interface Saying {
        Outcome<?> say(Document document, Typed typed, String form);
    }

    private ModelAndView sending(
            String id,
            MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next,
            Saying saying) {
        DocumentsPage.mustServeHere(who, desk);
        Document document = documents.find(id).orElseThrow(() -> new NotHere(id));
        String form = Keys.of(parameters);
        Typed typed = Typed.of(parameters);
        if (documents.sentBy(form).isPresent()) return sentBefore(id, next);
        try {
            return answered(id, typed, form, who, model, next, Reply::waiting, () -> saying.say(document, typed, form));
        } catch (DuplicateKeyException twice) {
            return sentBefore(id, next);
        }
    }

    private static ModelAndView sentBefore(String id, RedirectAttributes next) {
        next.addFlashAttribute("used", true);
        return new ModelAndView("redirect:/documents/" + id);
    }

    private ModelAndView answered(
            String id,
            Typed typed,
            String form,
            SignedIn who,
            Model model,
            RedirectAttributes next,
            UnaryOperator<Reply> told,
            Supplier<Outcome<?>> work) {
        Reply reply = Reply.to(model, desk.register(), form, work);
        if (reply.recorded().isPresent()) return told.apply(reply).onTo("/documents/" + id, next);
        draw(subject(id), typed, reply.mistakes(), reply.key(), who, model);
        return reply.page("document");
    }

    /** What somebody found or did about a document, as a line of the register. */
    @PostMapping("/documents/{id}/notes")
    ModelAndView note(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        Subject subject = subject(id);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String key = Keys.of(parameters);
        return answered(id, typed, key, who, model, next, UnaryOperator.identity(), () -> {
            Mistakes mistakes = Mistakes.none();
            String findings = typed.first("findings").orElse("");
            if (findings.isEmpty()) mistakes.add("findings", words.say("wrong.findings"));
            if (findings.length() > LONGEST_REASON) {
                mistakes.add("findings", words.say("wrong.too-long", LONGEST_REASON));
            }
            mistakes.stopIfAny();
            return mailroom.note(subject, seen(subject, Keys.seen(parameters)), findings, who, key);
        });
    }

    /** Lines that outbox and inbox wrote since the form was drawn change nothing about a note; what somebody else wrote may. */
    private int seen(Subject subject, int drawn) {
        List<Message> messages = documents.messages(subject.id());
        List<Line> lines = desk.register().history(subject);
        int seen = drawn;
        while (seen < lines.size() && ofTheExchange(lines.get(seen), messages)) seen++;
        return seen;
    }

    @PostMapping("/documents/{id}/messages/{message}/retry")
    String retry(@PathVariable String id, @PathVariable String message, SignedIn who, RedirectAttributes next) {
        return decide(id, message, who, next, tracking::retry, "document.retried");
    }

    @PostMapping("/documents/{id}/messages/{message}/withdraw")
    String withdraw(@PathVariable String id, @PathVariable String message, SignedIn who, RedirectAttributes next) {
        return decide(id, message, who, next, tracking::withdraw, "document.withdrawn");
    }

    private String decide(
            String id,
            String message,
            SignedIn who,
            RedirectAttributes next,
            Predicate<Message> decision,
            String done) {
        DocumentsPage.mustServeHere(who, desk);
        Message known = documents
                .message(message)
                .filter(one -> one.subject().equals(id) && !one.incoming())
                .orElseThrow(() -> new NotHere(message));
        next.addFlashAttribute("told", decision.test(known) ? done : "document.gone");
        return "redirect:/documents/" + id;
    }

    private Subject subject(String id) {
        Subject subject = new Subject("document", id.matches("[A-Za-z0-9._:-]{1,64}") ? id : "none");
        if (documents.find(id).isEmpty() && desk.register().length(subject) == 0) throw new NotHere(id);
        return subject;
    }

    private void draw(Subject subject, Typed typed, Mistakes mistakes, String key, SignedIn who, Model model) {
        Words words = Words.in(model);
        Optional<Document> document = documents.find(subject.id());
        Map<String, String> parked = tracking.parked();
        List<Message> messages = tracking.followed(documents.messages(subject.id()), parked);
        List<Line> lines = desk.register().history(subject);
        model.addAttribute("subject", subject);
        model.addAttribute("document", document.orElse(null));
        model.addAttribute("title", document.map(one -> one.title(words)).orElse(subject.id()));
        model.addAttribute("papers", documents.papers(subject.id()));
        model.addAttribute("messages", messages);
        Map<String, String> why = new HashMap<>();
        parked.forEach((message, reason) -> why.put(message, ParkedReason.in(words, reason)));
        model.addAttribute("why", why);
        model.addAttribute(
                "notes",
                lines.stream().filter(line -> !ofTheExchange(line, messages)).toList());
        model.addAttribute(
                "answers", document.map(one -> answers(one, messages)).orElse(List.of()));
        model.addAttribute(
                "revocable", document.filter(one -> revocable(one, messages)).isPresent());
        model.addAttribute("sends", DocumentsPage.servesHere(who, desk));
        model.addAttribute("typed", typed);
        model.addAttribute("key", key);
        model.addAttribute("seen", lines.size());
        model.addAttribute("mistakes", mistakes.elsewhere());
        model.addAttribute("asksChecked", ComposePage.asksChecked(typed, model));
    }

    /** Outbox and inbox wrote it, and the way of the message says the same. */
    private static boolean ofTheExchange(Line line, List<Message> messages) {
        return line.command().startsWith("inbox-")
                || messages.stream()
                        .anyMatch(message -> line.command().equals("outbox-" + message.id())
                                || message.form().filter(line.command()::equals).isPresent());
    }

    /** What may be told to the sender: of a document that came, names itself, and came by a way that is open. */
    private List<StatusCode> answers(Document document, List<Message> messages) {
        boolean reachable = document.incoming()
                && !document.documentId().isEmpty()
                && !document.addresses().isEmpty()
                && doorways.open(document.channel());
        return reachable ? NextStatus.after(messages) : List.of();
    }

    private boolean revocable(Document document, List<Message> messages) {
        return !document.incoming()
                && document.channel() == Channel.DOCUMENT_SYSTEM
                && !document.documentId().isEmpty()
                && !document.addresses().isEmpty()
                && doorways.open(Channel.DOCUMENT_SYSTEM)
                && messages.stream().anyMatch(one -> one.what() == What.DOCUMENT && one.way() == Way.SENT)
                && messages.stream().noneMatch(one -> one.what() == What.REVOCATION && one.way() != Way.WITHDRAWN);
    }

    private static String reason(Typed typed, Mistakes mistakes, Words words) {
        String reason = typed.first("reason").orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (reason.length() > LONGEST_REASON) mistakes.add("reason", words.say("wrong.too-long", LONGEST_REASON));
        return reason;
    }

    private Optional<Dispatch.Checked> checked(Typed typed, SignedIn who) {
        return typed.first("checked").map(yes -> new Dispatch.Checked(who.person(), desk.today()));
    }
}
