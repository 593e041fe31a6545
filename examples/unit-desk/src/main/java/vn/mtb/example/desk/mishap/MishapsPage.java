package vn.mtb.example.desk.mishap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.tablet.ActForms;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.Chain;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Looked;
import vn.mtb.spring.unit.Referral;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;

/** Whom to tell, what is lost or damaged, and the questions that were submitted, each with the decision that closes it. */
@Controller
class MishapsPage {
    private static final int MOST = 200;

    private final Desk desk;
    private final Tablets tablets;
    private final Referrals referrals;
    private final ActForms forms;

    MishapsPage(Desk desk, Tablets tablets, Referrals referrals, ActForms forms) {
        this.desk = desk;
        this.tablets = tablets;
        this.referrals = referrals;
        this.forms = forms;
    }

    @GetMapping("/mishaps")
    String mishaps(SignedIn who, Model model) {
        Optional<PersonId> own = who.seesOnlyOwn() ? Optional.of(who.person()) : Optional.empty();
        model.addAttribute("body", desk.focalBody().on(desk.today()).orElse(null));
        model.addAttribute("mine", new TreeSet<>(tablets.heldBy(who.person())));
        model.addAttribute("lost", find(own, Status.LOST, Status.LOSS_CLOSED));
        model.addAttribute("damaged", find(own, Status.DAMAGED));
        model.addAttribute("referrals", own.isPresent() ? List.of() : referrals.open(desk.scope()));
        return "mishaps";
    }

    private List<TabletState> find(Optional<PersonId> own, Status... statuses) {
        return Arrays.stream(statuses)
                .flatMap(status -> tablets
                        .find(
                                new TabletQuery(
                                        Optional.empty(),
                                        Set.of(status),
                                        own,
                                        Optional.empty(),
                                        Optional.empty(),
                                        MOST),
                                desk.scope())
                        .rows()
                        .stream())
                .sorted(Comparator.comparing(TabletState::tablet))
                .limit(MOST)
                .toList();
    }

    @GetMapping("/mishaps/referrals/{key}")
    String referral(@PathVariable String key, SignedIn who, Model model) {
        draw(referral(key), who, Typed.suggested(Map.of()), Mistakes.none(), Keys.fresh(), model);
        return "referral";
    }

    /** The act is judged again in the name of who wanted it, on the day of the answer, with the decision beside it. */
    @PostMapping("/mishaps/referrals/{key}")
    ModelAndView answered(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        Referral referral = referral(key);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String form = Keys.of(parameters);
        Reply reply = Reply.to(model, desk.register(), form, () -> {
            Made answers = forms.made(who.actor(), typed, words);
            List<Item> items = new ArrayList<>();
            Map<Chain, Integer> read = new HashMap<>();
            for (Referral.Asked asked : referral.asked()) items.add(again(asked, answers, read));
            return desk.take(new Command(form, items, read));
        });
        if (reply.recorded().isPresent()) return reply.onTo("/mishaps", next);
        draw(referral, who, typed, reply.mistakes(), reply.key(), model);
        return reply.page("referral");
    }

    private Item again(Referral.Asked asked, Made answers, Map<Chain, Integer> read) {
        Deed deed = Acts.readDeed(asked.act());
        Made made = new Made(asked.made().by(), answers.on(), asked.made().answered());
        for (var one : answers.answered().entrySet()) made = made.answering(one.getKey(), one.getValue());
        Looked looked = deed instanceof Deed.OnTablet on
                ? desk.unit().looked(on.act(), made.on())
                : Looked.restingOnNothing(Facts.none().with(desk.unit().rules().roles(made.on())));
        read.putAll(looked.read());
        return new Item(
                asked.subject(), desk.register().length(asked.subject()), deed, made, looked.facts(), List.of());
    }

    /** A question with the fields of its decision. */
    record Question(Referral.Open open, List<Field> fields) {}

    private void draw(Referral referral, SignedIn who, Typed typed, Mistakes mistakes, String key, Model model) {
        Words words = Words.in(model);
        model.addAttribute("referral", referral);
        model.addAttribute(
                "questions",
                referral.questions().stream()
                        .map(one -> new Question(
                                one,
                                forms.sheet(Decision.class, typed, words).fields("answered-" + one.rule(), mistakes)))
                        .toList());
        forms.drawFields(model, List.of(), who.actor(), typed, mistakes, key, 0);
    }

    private Referral referral(String key) {
        return referrals.open(desk.scope()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotHere(key));
    }

    @PostMapping("/mishaps/{id}/done")
    String done(
            @PathVariable String id,
            @RequestParam String duty,
            @RequestParam String paper,
            @RequestParam String key,
            SignedIn who,
            RedirectAttributes next) {
        TabletId tablet = desk.tablet(id, who).tablet();
        Subject incident = Duties.incident(tablet);
        if (!duty.matches("[a-z0-9-]{1,64}") || duty.startsWith(Answers.ANSWERED) || paper.isBlank()) {
            next.addFlashAttribute("wrong", true);
            return "redirect:/mishaps/" + tablet;
        }
        Deed note = new Deed.PutOnRecord(duty + ": " + paper.strip());
        Item item = Item.of(
                incident,
                desk.register().length(incident),
                note,
                Made.by(who.actor()).on(desk.today()));
        next.addFlashAttribute("answer", Answer.of(desk.take(Command.of(Keys.of(key), item))));
        return "redirect:/mishaps/" + tablet;
    }
}
