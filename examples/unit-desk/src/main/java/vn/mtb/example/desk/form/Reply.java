package vn.mtb.example.desk.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Line;
import vn.mtb.register.Register;

/**
 * What became of a form that was sent, the same for every page: recorded; answered otherwise by the rules; overtaken by somebody else; or
 * not fit to be judged. All but the first draw the form again, with what was typed.
 *
 * @param recorded the answer to what was recorded; empty when the form is drawn again
 * @param mistakes what is wrong, by field
 * @param key the key under which the form is sent next
 * @param status of the page
 */
public record Reply(Optional<Answer> recorded, Mistakes mistakes, String key, HttpStatus status) {

    /**
     * Does what the form asks for.
     *
     * @param model of the page; it learns the answer, the lines that were written meanwhile, and whether the form was sent before
     * @param register whose lines these are
     * @param key the key of the form
     * @param work judges and records
     * @return what became of it
     */
    public static Reply to(Model model, Register register, String key, Supplier<? extends Outcome<?>> work) {
        return of(model, register, key, work, false);
    }

    /**
     * Asks the rules, and records nothing.
     *
     * @param model of the page; it learns the answer
     * @param register whose lines these are
     * @param key the key of the form
     * @param work judges
     * @return what is drawn again
     */
    public static Reply trying(Model model, Register register, String key, Supplier<? extends Outcome<?>> work) {
        return of(model, register, key, work, true);
    }

    private static Reply of(
            Model model, Register register, String key, Supplier<? extends Outcome<?>> work, boolean trying) {
        try {
            Outcome<?> outcome = work.get();
            if (!trying && outcome instanceof Outcome.Settled<?>) {
                return new Reply(Optional.of(Answer.of(outcome)), Mistakes.none(), key, HttpStatus.SEE_OTHER);
            }
            model.addAttribute("answer", trying ? Answer.ofTrying(outcome) : Answer.of(outcome));
            return again(Mistakes.none(), key, trying ? HttpStatus.OK : status(outcome));
        } catch (BadInput bad) {
            return again(Mistakes.of(bad, Words.in(model).language()), key, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Unfit wrong) {
            return again(wrong.mistakes(), key, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Conflict moved) {
            model.addAttribute("moved", since(register, moved));
            return again(Mistakes.none(), Keys.fresh(), HttpStatus.CONFLICT);
        } catch (KeyReused used) {
            model.addAttribute("used", true);
            return again(Mistakes.none(), Keys.fresh(), HttpStatus.CONFLICT);
        } catch (IllegalArgumentException unfit) {
            Mistakes mistakes = Mistakes.none();
            mistakes.add("", said(unfit, model));
            return again(mistakes, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Reply again(Mistakes mistakes, String key, HttpStatus status) {
        return new Reply(Optional.empty(), mistakes, key, status);
    }

    /** What is submitted was accepted to be decided; what is refused is in conflict with a rule. */
    private static HttpStatus status(Outcome<?> outcome) {
        return outcome instanceof Outcome.Referred<?> ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT;
    }

    /** What others recorded on the chain that moved, as far as it lies here. */
    private static List<Line> since(Register register, Conflict moved) {
        if (!moved.chain().register().equals(register.name())) return List.of();
        List<Line> lines = register.history(moved.chain().subject());
        return lines.subList(Math.min(moved.expected(), lines.size()), lines.size());
    }

    private static String said(IllegalArgumentException unfit, Model model) {
        Language language = Words.in(model).language();
        return unfit instanceof vn.mtb.client.BadInput entered
                ? entered.in(language)
                : UnfitValue.said(unfit).in(language);
    }

    /**
     * Goes on to the page that shows what was recorded, with the answer on top.
     *
     * @param address of that page
     * @param next what that page is told
     * @return the redirection
     */
    public ModelAndView onTo(String address, RedirectAttributes next) {
        recorded.ifPresent(answer -> next.addFlashAttribute("answer", answer));
        return new ModelAndView("redirect:" + address);
    }

    /**
     * The same of what was handed to the outbox, and leaves after this.
     *
     * @return what is shown as waiting
     */
    public Reply waiting() {
        return new Reply(recorded.map(Answer::waiting), mistakes, key, status);
    }

    /**
     * The form again.
     *
     * @param view its template
     * @return the page with its status
     */
    public ModelAndView page(String view) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }
}
