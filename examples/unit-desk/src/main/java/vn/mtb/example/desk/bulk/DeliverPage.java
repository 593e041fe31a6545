package vn.mtb.example.desk.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.Role;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.BadInput;
import vn.mtb.register.Command;
import vn.mtb.register.Compound;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Looked;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;

/** The focal body hands what it bought over to the unit: one minutes for many tablets, an answer for each. */
@Controller
class DeliverPage {
    private static final int MOST = 200;

    private final Desk desk;
    private final Tablets tablets;

    DeliverPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    /** What became of one tablet. */
    record Result(TabletId tablet, @Nullable Answer answer, String wrong) {}

    @GetMapping("/tablets/hand-over")
    String draw(@RequestParam(defaultValue = "") String q, SignedIn who, Model model) {
        onlyTheFocalBody(who);
        return drawn(model, q, Typed.suggested(Map.of()));
    }

    private static void onlyTheFocalBody(SignedIn who) {
        if (who.role() != Role.FOCAL_BODY) throw new NotHere("hand-over");
    }

    private String drawn(Model model, String q, Typed typed) {
        TabletQuery bought = new TabletQuery(
                Optional.of(q.strip()).filter(some -> !some.isEmpty()),
                Set.of(Status.PROCURED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        model.addAttribute("q", q);
        model.addAttribute("rows", tablets.find(bought, desk.scope()).rows());
        model.addAttribute("typed", typed);
        model.addAttribute("people", desk.listed());
        model.addAttribute("key", Keys.fresh());
        return "deliver";
    }

    @PostMapping("/tablets/hand-over")
    ModelAndView handOver(@RequestParam MultiValueMap<String, String> parameters, SignedIn who, Model model) {
        onlyTheFocalBody(who);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        HttpStatus status = HttpStatus.OK;
        try {
            model.addAttribute("results", each(command(typed, Keys.of(parameters), who, words), words));
        } catch (BadInput bad) {
            model.addAttribute("wrong", Mistakes.of(bad, words.language()).elsewhere());
            status = HttpStatus.UNPROCESSABLE_CONTENT;
        } catch (IllegalArgumentException unfit) {
            model.addAttribute("wrong", List.of(UnfitValue.said(unfit).in(words.language())));
            status = HttpStatus.UNPROCESSABLE_CONTENT;
        }
        ModelAndView page = new ModelAndView(drawn(model, typed.first("q").orElse(""), typed));
        page.setStatus(status);
        return page;
    }

    private Command command(Typed typed, String key, SignedIn who, Words words) {
        List<String> chosen =
                typed.all("tablet").stream().distinct().limit(MOST).toList();
        if (chosen.isEmpty()) throw new IllegalArgumentException(words.say("deliver.none"));
        LocalDate on = desk.today();
        String receiver = typed.first("receiver")
                .orElseThrow(() -> new IllegalArgumentException(words.say("deliver.no-receiver")));
        String number =
                typed.first("number").orElseThrow(() -> new IllegalArgumentException(words.say("deliver.no-number")));
        Actor unit =
                new Actor(new PersonId(receiver), Capacity.UNIT, desk.unit().id());
        Minutes minutes = Minutes.between(number, on, who.actor(), unit);
        Map<TabletId, Acquisition.HandOver> handOvers = new TreeMap<>();
        Map<Subject, Integer> seen = new HashMap<>();
        for (String id : chosen) {
            TabletState state = desk.tablet(id, who);
            handOvers.put(
                    state.tablet(),
                    new Acquisition.HandOver(minutes, state.serial(), value(typed, words, id), warranty(typed, words)));
            seen.put(Subject.tablet(state.tablet()), Keys.seen(typed.first("seen-" + id)));
        }
        Made made = Made.by(who.actor()).on(on);
        Acquisition.HandOver any = handOvers.values().iterator().next();
        Looked looked = desk.unit().looked(any, on);
        Command command = Compound.handOverMany(key, desk.register(), handOvers, made, looked.facts());
        return Desk.asSeen(command, looked, seen);
    }

    private static long value(Typed typed, Words words, String id) {
        String digits = typed.first("value-" + id).orElse("").replaceAll("[\\s.,]", "");
        if (!digits.matches("\\d{1,15}")) throw new IllegalArgumentException(words.say("deliver.no-value", id));
        return Long.parseLong(digits);
    }

    private static Optional<LocalDate> warranty(Typed typed, Words words) {
        return typed.first("warranty").map(text -> {
            if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new IllegalArgumentException(words.say("wrong.day", text));
            return LocalDate.parse(text);
        });
    }

    /** Each for itself: a tablet that somebody else moved meanwhile stops no other. */
    private List<Result> each(Command command, Words words) {
        List<Result> results = new ArrayList<>();
        for (Command one : command.each()) {
            TabletId tablet = new TabletId(one.items().get(0).subject().id());
            try {
                results.add(new Result(tablet, Answer.of(desk.take(one)), ""));
            } catch (Conflict | KeyReused moved) {
                results.add(new Result(tablet, null, words.say("error.409.title")));
            }
        }
        return results;
    }
}
