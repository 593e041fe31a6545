package vn.mtb.example.desk.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.form.UnitLists;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;

/** Many tablets handed to their users at once: each row is judged and recorded for itself, and says what became of it. */
@Controller
class HandOverPage {
    private static final int MOST = 50;

    private final Desk desk;
    private final Tablets tablets;

    HandOverPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    /** A row as it was typed, and what became of it. */
    record Row(
            TabletId tablet,
            String serial,
            int seen,
            String holder,
            String number,
            @Nullable Answer answer,
            String wrong) {}

    @GetMapping("/bulk/hand-over")
    String draw(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after, Model model) {
        return drawn(model, Typed.suggested(Map.of()), q, after);
    }

    private List<Row> rows(Typed typed, List<TabletState> keeping) {
        List<Row> rows = new ArrayList<>();
        for (TabletState one : keeping) {
            String id = one.tablet().value();
            rows.add(new Row(
                    one.tablet(),
                    one.serial(),
                    one.version(),
                    typed.first("holder-" + id).orElse(""),
                    typed.first("number-" + id).orElse(""),
                    null,
                    ""));
        }
        return rows;
    }

    private String drawn(Model model, Typed typed, String q, String after) {
        Words words = Words.in(model);
        Page<TabletState> keeping = keeping(q, after);
        model.addAttribute("rows", rows(typed, keeping.rows()));
        model.addAttribute("next", keeping.next().orElse(null));
        model.addAttribute("q", q);
        model.addAttribute("after", after);
        model.addAttribute("people", desk.listed());
        model.addAttribute("papers", new UnitLists(desk.unit().rules(), desk.today(), words).of("papers"));
        model.addAttribute("attached", typed.all("papers"));
        model.addAttribute("key", Keys.fresh());
        return "hand-over";
    }

    /** The tablets that wait for a user, narrowed as in the list of tablets. */
    private Page<TabletState> keeping(String q, String after) {
        return tablets.find(
                new TabletQuery(
                        Optional.of(q.strip()).filter(some -> !some.isEmpty()),
                        Set.of(Status.IN_KEEPING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(after).filter(some -> !some.isEmpty()),
                        MOST),
                desk.scope());
    }

    @PostMapping("/bulk/hand-over")
    String handOver(@RequestParam MultiValueMap<String, String> parameters, SignedIn who, Model model) {
        Typed typed = Typed.of(parameters);
        String key = Keys.of(parameters);
        Words words = Words.in(model);
        List<Row> rows = new ArrayList<>();
        for (String id : typed.all("tablet")) {
            if (rows.size() == MOST || typed.first("holder-" + id).isEmpty()) continue;
            rows.add(taken(id, key, typed, who, words));
        }
        model.addAttribute("results", rows);
        return drawn(
                model, typed, typed.first("q").orElse(""), typed.first("after").orElse(""));
    }

    private Row taken(String id, String key, Typed typed, SignedIn who, Words words) {
        String holder = typed.first("holder-" + id).orElse("");
        String number = typed.first("number-" + id).orElse("");
        int seen = Keys.seen(typed.first("seen-" + id));
        TabletId tablet = desk.tablet(id, who).tablet();
        Answer answer = null;
        String wrong = "";
        try {
            if (number.isEmpty()) throw new IllegalArgumentException(words.say("deliver.no-number"));
            Made made = Made.by(who.actor()).on(desk.today());
            Act act = act(desk.register().tablet(tablet), holder, number, Set.copyOf(typed.all("papers")), made);
            answer = Answer.of(desk.take(key + "-" + id, tablet, seen, Acts.read(Acts.write(act)), made));
        } catch (BadInput bad) {
            wrong = String.join(
                    "; ",
                    bad.flaws().stream()
                            .map(flaw -> flaw.what().in(words.language()))
                            .toList());
        } catch (Conflict | KeyReused moved) {
            wrong = words.say("error.409.title");
        } catch (IllegalArgumentException unfit) {
            wrong = UnfitValue.said(unfit).in(words.language());
        }
        return new Row(tablet, "", desk.register().length(Subject.tablet(tablet)), holder, number, answer, wrong);
    }

    /** The first holder is given the tablet, every later one is handed it on. */
    private Act act(Tablet tablet, String holder, String number, Set<String> papers, Made made) {
        Actor user = new Actor(new PersonId(holder), Capacity.USER, desk.unit().id());
        Minutes minutes = Minutes.between(number, made.on(), made.by(), user);
        return tablet.lastHolder()
                .<Act>map(before -> new Holding.HandOn(before, minutes, Optional.empty(), papers))
                .orElseGet(() -> new Holding.PutIntoUse(minutes, Optional.empty(), papers));
    }
}
