package vn.mtb.example.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.BadInput;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.review.Assessed;
import vn.mtb.review.Feedback;
import vn.mtb.review.ImplementationRules;
import vn.mtb.tablet.Made;

/** What people find hard about the regulation, gathered for the body that has to bring it together (Điều 8(4)). */
@Controller
class FeedbackPage {
    private final Desk desk;

    FeedbackPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/feedback")
    String feedback(Model model) {
        return drawn("", Keys.fresh(), model);
    }

    private String drawn(String matter, String key, Model model) {
        List<Line> lines = new ArrayList<>();
        desk.register()
                .subjects("feedback")
                .forEach(subject -> lines.addAll(desk.register().history(subject)));
        lines.sort(Comparator.comparing((Line line) -> line.made().on()).reversed());
        model.addAttribute("lines", lines);
        model.addAttribute("matter", matter);
        model.addAttribute("key", key);
        return "feedback";
    }

    @PostMapping("/feedback")
    ModelAndView give(
            @RequestParam String matter,
            @RequestParam(defaultValue = "") String key,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        String known = Keys.of(key);
        Words words = Words.in(model);
        try {
            Feedback given = new Feedback(
                    new Assessed.Individual(who.person()),
                    desk.today(),
                    desk.focalBodyToday(),
                    Feedback.Form.WRITTEN,
                    matter.strip());
            Outcome<Feedback> answer = ImplementationRules.by(desk.focalBody()).receive(given);
            if (answer instanceof Outcome.Settled<?>) {
                Subject subject = new Subject("feedback", known);
                Made made = Made.by(who.actor()).on(desk.today());
                desk.take(Command.of(known, Item.of(subject, 0, new Deed.PutOnRecord(given.matter()), made)))
                        .orElseThrow();
                next.addFlashAttribute("answer", Answer.of(answer));
                return new ModelAndView("redirect:/feedback");
            }
            model.addAttribute("answer", Answer.of(answer));
        } catch (BadInput bad) {
            model.addAttribute(
                    "wrong",
                    bad.flaws().stream()
                            .map(flaw -> flaw.what().in(words.language()))
                            .toList());
        } catch (IllegalArgumentException unfit) {
            model.addAttribute("wrong", List.of(words.say("feedback.wrong")));
        }
        ModelAndView page = new ModelAndView(drawn(matter, known, model));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
