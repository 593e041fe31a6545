package vn.mtb.example.desk.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentType;
import vn.mtb.document.Urgency;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.form.Choice;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Lists;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Sheet;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.DeskProperties;
import vn.mtb.example.desk.signin.KeptForms;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.UnitId;

/** A document is written, judged and handed to the outbox; what stands in the way is said, and what was typed stays. */
@Controller
class ComposePage {
    private final Desk desk;
    private final DeskProperties names;
    private final Documents documents;
    private final Mailroom mailroom;
    private final Doorways doorways;
    private final DocumentSettings settings;

    ComposePage(
            Desk desk,
            DeskProperties names,
            Documents documents,
            Mailroom mailroom,
            Doorways doorways,
            DocumentSettings settings) {
        this.desk = desk;
        this.names = names;
        this.documents = documents;
        this.mailroom = mailroom;
        this.doorways = doorways;
        this.settings = settings;
    }

    @GetMapping("/documents/new")
    String draw(SignedIn who, Model model, HttpServletRequest request) {
        DocumentsPage.mustServeHere(who, desk);
        MultiValueMap<String, String> kept = KeptForms.takeFor(request);
        model.addAttribute("kept", kept != null);
        Typed typed = kept == null ? Typed.suggested(suggested()) : Typed.of(kept);
        draw(typed, Mistakes.none(), kept == null ? Keys.fresh() : Keys.of(kept), model);
        return "document-new";
    }

    private Map<String, String> suggested() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", DocumentType.LETTER.name());
        values.put("signedOn", desk.today().toString());
        values.put("urgency", Urgency.ORDINARY.name());
        boolean onlyMail = doorways.open(Channel.CITY_MAIL) && !doorways.open(Channel.DOCUMENT_SYSTEM);
        values.put("channel", (onlyMail ? Channel.CITY_MAIL : Channel.DOCUMENT_SYSTEM).name());
        return values;
    }

    /** The rules answer first; only what they let pass is looked at for receivers, and handed over. */
    @PostMapping("/documents/new")
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request) {
        DocumentsPage.mustServeHere(who, desk);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String form = Keys.of(parameters);
        Optional<Message> before = documents.sentBy(form);
        if (before.isPresent()) return sentBefore(before.get(), next);
        List<MultipartFile> files = files(request);
        Optional<Dispatch.Checked> checked =
                typed.first("checked").map(yes -> new Dispatch.Checked(who.person(), desk.today()));
        Reply reply;
        try {
            reply = Reply.to(model, desk.register(), form, () -> {
                Letter letter = Letter.read(typed, desk.today(), words);
                Mistakes mistakes = Mistakes.none();
                List<Upload> papers = Upload.of(files, settings, mistakes, words);
                Outcome<Clearance> judged = mailroom.judge(letter, papers, checked);
                if (!(judged instanceof Outcome.Settled<?>)) return judged;
                Letter addressed = letter.addressed(typed, desk.unit().id(), mistakes, words);
                if (letter.channel().ofTheCity() && !doorways.open(letter.channel())) {
                    mistakes.add("channel", words.say("wrong.closed"));
                }
                mistakes.stopIfAny();
                return mailroom.send(addressed, papers, checked, who, form);
            });
        } catch (DuplicateKeyException twice) {
            return sentBefore(documents.sentBy(form).orElseThrow(() -> twice), next);
        }
        if (reply.recorded().isPresent()) {
            Message sent = documents.sentBy(form).orElseThrow();
            Reply told = sent.channel().ofTheCity() ? reply.waiting() : reply;
            return told.onTo("/documents/" + sent.subject(), next);
        }
        model.addAttribute(
                "files", files.stream().filter(file -> !file.isEmpty()).toList());
        draw(typed, reply.mistakes(), reply.key(), model);
        return reply.page("document-new");
    }

    /** In which part of the page a field stands. */
    private static String part(Field field) {
        return switch (field.path()) {
            case "units", "to" -> "receivers";
            case "subject", "meeting" -> "about";
            default -> "head";
        };
    }

    private static ModelAndView sentBefore(Message message, RedirectAttributes next) {
        next.addFlashAttribute("used", true);
        return new ModelAndView("redirect:/documents/" + message.subject());
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts == null ? List.of() : parts.getFiles("files");
    }

    private void draw(Typed typed, Mistakes mistakes, String key, Model model) {
        Words words = Words.in(model);
        Lists units = name -> name.equals("units") ? units(words) : List.of();
        model.addAttribute("wrongFiles", mistakes.at("files"));
        model.addAttribute(
                "fields",
                new Sheet(Letter.Form.class, typed, words, units)
                        .fields("", mistakes).stream().collect(Collectors.groupingBy(ComposePage::part)));
        model.addAttribute("mistakes", mistakes.elsewhere());
        model.addAttribute("key", key);
        model.addAttribute("missing", doorways.missing());
        model.addAttribute("closed", doorways.closed());
        model.addAttribute("unit", desk.unit().id());
        model.addAttribute("largest", settings.largest().toBytes());
        model.addAttribute("largestShown", Upload.megabytes(settings.largest().toBytes()));
        model.addAttribute("most", settings.most());
        model.addAttribute("accepted", "." + String.join(",.", Upload.extensions()));
        model.addAttribute("asksChecked", asksChecked(typed, model));
    }

    /** Only where the guard took something for a mark of secrecy is anybody asked to state that it is none. */
    static boolean asksChecked(Typed typed, Model model) {
        return typed.first("checked").isPresent()
                || (model.getAttribute("answer") instanceof Answer answer
                        && answer.reasons().stream()
                                .anyMatch(reason -> reason.rule().equals("secrecy-mark-unchecked")));
    }

    /** The units that the desk was given a name for, without its own rooms, which are on no axis. */
    private List<Choice> units(Words words) {
        Set<String> own = new TreeSet<>();
        own.add(desk.unit().id().value());
        desk.unit()
                .rules()
                .regulation(desk.today())
                .ifPresent(text -> text.heading().subUnits().keySet().forEach(unit -> own.add(unit.value())));
        List<Choice> choices = new ArrayList<>();
        for (String code : new TreeSet<>(names.names().keySet())) {
            if (!own.contains(code)) choices.add(new Choice(code, words.unit(new UnitId(code)) + " (" + code + ")"));
        }
        return choices;
    }
}
