package vn.mtb.example.desk.tablet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Line;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Upkeep;

/** A line is corrected by a new one: the form of what it recorded, filled as it is, with why it changes. Nothing is deleted. */
@Controller
class CorrectPage {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Desk desk;
    private final ActForms forms;

    CorrectPage(Desk desk, ActForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /** Why it is corrected, and the day that should have stood on it: the rest of a correction is the act itself. */
    private record Beside(String why, LocalDate onPaper) {}

    @GetMapping("/tablets/{id}/lines/{line}/correct")
    String draw(@PathVariable String id, @PathVariable int line, SignedIn who, Model model) {
        TabletId tablet = visible(id, who);
        Line wrong = line(tablet, line);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.set("instead", JSON.readTree(Acts.write(act(wrong))));
        form.put("onPaper", wrong.made().on().toString());
        draw(model, tablet, wrong, who, Typed.of(form), Mistakes.none(), Keys.fresh());
        return "act";
    }

    @PostMapping("/tablets/{id}/lines/{line}/correct")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable int line,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        TabletId tablet = visible(id, who);
        Line wrong = line(tablet, line);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String key = Keys.of(parameters);
        Mistakes mistakes = Mistakes.none();
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            Act correction = Acts.read(json(wrong, typed, words).toString());
            Outcome<Recorded> outcome =
                    desk.take(key, tablet, Keys.seen(parameters), correction, forms.made(who.actor(), typed, words));
            Answer answer = Answer.of(outcome);
            if (outcome instanceof Outcome.Settled<?>) {
                next.addFlashAttribute("answer", answer);
                return new ModelAndView("redirect:/tablets/" + tablet);
            }
            model.addAttribute("answer", answer);
            status = HttpStatus.CONFLICT;
        } catch (BadInput bad) {
            mistakes = Mistakes.of(bad, words.language());
        } catch (Conflict moved) {
            model.addAttribute("moved", forms.since(tablet, Keys.seen(parameters)));
            key = Keys.fresh();
            status = HttpStatus.CONFLICT;
        } catch (KeyReused used) {
            model.addAttribute("used", true);
            key = Keys.fresh();
            status = HttpStatus.CONFLICT;
        } catch (IllegalArgumentException unfit) {
            mistakes.add("", UnfitValue.said(unfit).in(words.language()));
        }
        draw(model, tablet, wrong, who, typed, mistakes, key);
        ModelAndView page = new ModelAndView("act");
        page.setStatus(status);
        return page;
    }

    private ObjectNode json(Line wrong, Typed typed, Words words) {
        Act act = act(wrong);
        ObjectNode instead = forms.sheet(act.step().act().asSubclass(Record.class), typed, words)
                .json("instead");
        instead.put("act", act.step().wireName());
        instead.put("v", act.version());
        ObjectNode form = forms.sheet(Beside.class, typed, words).json("");
        form.put("act", "correct");
        form.put("v", 1);
        form.put("line", wrong.sequence());
        form.set("instead", instead);
        return form;
    }

    private void draw(
            Model model, TabletId tablet, Line wrong, SignedIn who, Typed typed, Mistakes mistakes, String key) {
        Words words = Words.in(model);
        Act act = act(wrong);
        List<Field> fields =
                new ArrayList<>(forms.sheet(Beside.class, typed, words).fields("", mistakes));
        fields.addAll(forms.sheet(act.step().act().asSubclass(Record.class), typed, words)
                .fields("instead", mistakes));
        model.addAttribute("title", words.say("correct.title", wrong.sequence(), words.deed(wrong.deed())));
        model.addAttribute("back", "/tablets/" + tablet);
        model.addAttribute("backLabel", words.say("tablet.title", tablet));
        model.addAttribute("action", "/tablets/" + tablet + "/lines/" + wrong.sequence() + "/correct");
        forms.drawFields(
                model,
                fields,
                who.actor(),
                typed,
                mistakes,
                key,
                desk.register().length(Subject.tablet(tablet)));
    }

    private TabletId visible(String id, SignedIn who) {
        return desk.tablet(id, who).tablet();
    }

    private Line line(TabletId tablet, int at) {
        List<Line> lines = desk.register().history(Subject.tablet(tablet));
        if (at < 0
                || at >= lines.size()
                || !(lines.get(at).deed() instanceof Deed.OnTablet on)
                || on.act() instanceof Upkeep.Correct) {
            throw new NotHere(tablet + "/" + at);
        }
        return lines.get(at);
    }

    private static Act act(Line line) {
        return ((Deed.OnTablet) line.deed()).act();
    }
}
