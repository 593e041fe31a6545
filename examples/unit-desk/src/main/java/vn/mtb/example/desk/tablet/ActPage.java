package vn.mtb.example.desk.tablet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.KeptForms;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.TabletId;
import vn.mtb.register.Command;
import vn.mtb.register.Compound;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.Looked;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** The form of one step: drawn, tried without recording, recorded; and drawn again with what was typed when it was not. */
@Controller
class ActPage {
    private final Desk desk;
    private final ActForms forms;

    ActPage(Desk desk, ActForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/tablets/{id}/acts/{step}")
    String draw(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Optional<Capacity> as,
            SignedIn who,
            Model model,
            HttpServletRequest request) {
        Tablet tablet = tablet(id, who);
        Step asked = step(step);
        Actor actor = actor(who, tablet, as);
        MultiValueMap<String, String> kept = KeptForms.takeFor(request);
        model.addAttribute("kept", kept != null);
        Typed typed = kept == null
                ? Typed.suggested(
                        Suggested.forStep(asked, tablet, actor, desk.unit().id(), desk.focalBodyToday(), desk.today()))
                : Typed.of(kept);
        forms.draw(model, tablet, asked, actor, typed, Mistakes.none(), kept == null ? Keys.fresh() : Keys.of(kept));
        return "act";
    }

    @PostMapping("/tablets/{id}/acts/{step}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        Tablet tablet = tablet(id, who);
        Step asked = step(step);
        Actor actor = actor(who, tablet, capacity(parameters));
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String key = Keys.of(parameters);
        Reply reply = parameters.containsKey("try")
                ? Reply.trying(model, desk.register(), key, () -> {
                    ActForms.Sent sent = forms.read(asked, actor, typed, words);
                    return desk.unit().judge(tablet.id(), sent.act(), sent.made());
                })
                : Reply.to(model, desk.register(), key, () -> {
                    ActForms.Sent sent = forms.read(asked, actor, typed, words);
                    return take(key, tablet, Keys.seen(parameters), sent.act(), sent.made());
                });
        return reply.recorded().isPresent()
                ? reply.onTo(after(tablet, who), next)
                : again(model, tablet, asked, actor, typed, reply);
    }

    @PostMapping("/tablets/{id}/acts/{step}/minutes")
    ModelAndView minutesToSign(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model) {
        Tablet tablet = tablet(id, who);
        Step asked = step(step);
        Actor actor = actor(who, tablet, capacity(parameters));
        Typed typed = Typed.of(parameters);
        Reply reply = Reply.to(model, desk.register(), Keys.of(parameters), () -> {
            Act act = forms.read(asked, actor, typed, Words.in(model)).act();
            if (!(act instanceof Act.Signed signed)) throw new NotHere(step);
            model.addAttribute("tablet", tablet);
            model.addAttribute("minutes", signed.minutes());
            model.addAttribute("step", asked);
            return Outcome.settled(signed);
        });
        return reply.recorded().isPresent()
                ? new ModelAndView("minutes")
                : again(model, tablet, asked, actor, typed, reply);
    }

    /** Back to the file; a user who no longer holds the tablet goes where losses are told. */
    private String after(Tablet tablet, SignedIn who) {
        boolean gone = who.seesOnlyOwn()
                && !desk.register().tablet(tablet.id()).holder().equals(Optional.of(who.person()));
        return gone ? "/mishaps" : "/tablets/" + tablet.id();
    }

    /** A loss locks the holder's accounts in the same breath. */
    private Outcome<Recorded> take(String key, Tablet tablet, int seen, Act act, Made made) {
        if (!(act instanceof Mishap.ReportLoss report)) return desk.take(key, tablet.id(), seen, act, made);
        Looked looked = desk.unit().looked(act, made.on());
        Command command = Compound.reportLoss(key, desk.register(), tablet.id(), report, made, looked.facts());
        return desk.take(Desk.asSeen(command, looked, Map.of(Subject.tablet(tablet.id()), seen)));
    }

    private ModelAndView again(Model model, Tablet tablet, Step step, Actor actor, Typed typed, Reply reply) {
        forms.draw(model, desk.register().tablet(tablet.id()), step, actor, typed, reply.mistakes(), reply.key());
        return reply.page("act");
    }

    /** A tablet of the register, or one that is about to enter it. */
    private Tablet tablet(String id, SignedIn who) {
        try {
            TabletId fresh = new TabletId(id);
            if (!who.seesOnlyOwn() && desk.register().length(Subject.tablet(fresh)) == 0) return Tablet.absent(fresh);
        } catch (IllegalArgumentException noId) {
            throw new NotHere(id);
        }
        return desk.register().tablet(desk.tablet(id, who).tablet());
    }

    private Actor actor(SignedIn who, Tablet tablet, Optional<Capacity> as) {
        boolean asUser = as.filter(Capacity.USER::equals).isPresent()
                && tablet.holder().filter(who.person()::equals).isPresent();
        return asUser ? new Actor(who.person(), Capacity.USER, desk.unit().id()) : who.actor();
    }

    private static Optional<Capacity> capacity(MultiValueMap<String, String> parameters) {
        return List.of(Capacity.USER).stream()
                .filter(one -> one.name().equals(parameters.getFirst("as")))
                .findFirst();
    }

    private static Step step(String wireName) {
        return Arrays.stream(Step.values())
                .filter(step -> step.wireName().equals(wireName) && step != Step.CORRECT)
                .findFirst()
                .orElseThrow(() -> new NotHere(wireName));
    }
}
