package vn.mtb.example.desk.tablet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Sheet;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.form.UnitLists;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.Question;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** Puts the form of a step onto a page, and reads it from what was sent. */
@Component
public class ActForms {
    private final Desk desk;

    ActForms(Desk desk) {
        this.desk = desk;
    }

    /** An act as it was sent, and who does it when. */
    record Sent(Act act, Made made) {}

    /** A question that was put, with the fields of the decision that may answer it. */
    record Asked(String rule, Optional<Question> question, List<Field> fields) {}

    void draw(Model model, Tablet tablet, Step step, Actor actor, Typed typed, Mistakes mistakes, String key) {
        Words words = Words.in(model);
        Sheet sheet = sheet(step.act().asSubclass(Record.class), typed, words);
        Optional<Rulebook.Next> next = desk
                .unit()
                .permitted(tablet.id(), Made.by(actor).on(desk.today()))
                .stream()
                .filter(one -> one.step() == step)
                .findFirst();
        model.addAttribute("title", words.title(step));
        model.addAttribute("back", "/tablets/" + tablet.id());
        model.addAttribute("backLabel", words.say("tablet.title", tablet.id()));
        model.addAttribute("action", "/tablets/" + tablet.id() + "/acts/" + step.wireName());
        model.addAttribute("situation", tablet.situation());
        model.addAttribute("next", next.orElse(null));
        model.addAttribute("closed", desk.unit().rules().rulebook().closed(tablet, step, desk.today()));
        model.addAttribute("signed", Act.Signed.class.isAssignableFrom(step.act()));
        model.addAttribute("tryable", true);
        int seen = desk.register().length(Subject.tablet(tablet.id()));
        drawFields(model, sheet.fields("", mistakes), actor, typed, mistakes, key, seen);
    }

    /**
     * What every form has beside its heading: its fields, who acts when, what was asked before, and its key.
     *
     * @param model of the page
     * @param fields to be drawn
     * @param actor who acts
     * @param typed what was typed
     * @param mistakes what is wrong
     * @param key the idempotency key
     * @param seen the number of lines of the chain
     */
    public void drawFields(
            Model model, List<Field> fields, Actor actor, Typed typed, Mistakes mistakes, String key, int seen) {
        model.addAttribute("fields", fields);
        model.addAttribute("actor", actor);
        model.addAttribute("on", typed.first("on").orElse(desk.today().toString()));
        model.addAttribute("asked", asked(model, typed, Words.in(model), mistakes));
        model.addAttribute("people", desk.listed());
        model.addAttribute("units", desk.unitsInSight());
        model.addAttribute("key", key);
        model.addAttribute("seen", seen);
        model.addAttribute("mistakes", mistakes.elsewhere());
    }

    Sent read(Step step, Actor actor, Typed typed, Words words) {
        ObjectNode form =
                sheet(step.act().asSubclass(Record.class), typed, words).json("");
        form.put("act", step.wireName());
        form.put("v", 1);
        return new Sent(Acts.read(form.toString()), made(actor, typed, words));
    }

    /**
     * Who does it, when, and which questions were answered.
     *
     * @param actor who
     * @param typed what was typed
     * @param words of the page
     * @return the making
     * @throws IllegalArgumentException when the day is none, saying so in the language of the page
     */
    public Made made(Actor actor, Typed typed, Words words) {
        Made made = Made.by(actor).on(day(typed, "on", words));
        for (String rule : typed.all("asked")) {
            String path = "answered-" + rule;
            if (!typed.empty(path) && typed.first(path + ".number").isPresent()) {
                made = made.answering(rule, decision(typed, path, words));
            }
        }
        return made;
    }

    /**
     * The form of a record.
     *
     * @param form the record
     * @param typed what was typed
     * @param words of the page
     * @return its sheet, with the unit's lists
     */
    public Sheet sheet(Class<? extends Record> form, Typed typed, Words words) {
        return new Sheet(form, typed, words, new UnitLists(desk.unit().rules(), desk.today(), words));
    }

    /** The questions of the last answer, and those that were answered in the form already. */
    private List<Asked> asked(Model model, Typed typed, Words words, Mistakes mistakes) {
        List<Asked> asked = new ArrayList<>();
        if (model.getAttribute("answer") instanceof Answer answer) {
            for (Question question : answer.questions()) {
                String rule = question.reason().rule();
                asked.add(new Asked(rule, Optional.of(question), decisionFields(rule, typed, words, mistakes)));
            }
        }
        for (String rule : typed.all("asked")) {
            if (asked.stream().noneMatch(one -> one.rule().equals(rule))) {
                asked.add(new Asked(rule, Optional.empty(), decisionFields(rule, typed, words, mistakes)));
            }
        }
        return asked;
    }

    private List<Field> decisionFields(String rule, Typed typed, Words words, Mistakes mistakes) {
        return sheet(Decision.class, typed, words).optionalFields("answered-" + rule, mistakes);
    }

    private static Decision decision(Typed typed, String path, Words words) {
        LocalDate signedOn = day(typed, path + ".signedOn", words);
        try {
            Actor signer = new Actor(
                    new PersonId(typed.first(path + ".signer.person").orElse("")),
                    capacity(typed.first(path + ".signer.as").orElse("")),
                    new UnitId(typed.first(path + ".signer.unit").orElse("")));
            return new Decision(typed.first(path + ".number").orElse(""), signedOn, signer);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(words.say("wrong.decision"), unfit);
        }
    }

    private static Capacity capacity(String name) {
        return Arrays.stream(Capacity.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Capacity.AUTHORITY);
    }

    private static LocalDate day(Typed typed, String path, Words words) {
        String text = typed.first(path).orElse("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(
                    words.say("wrong.day", text.length() > 20 ? text.substring(0, 20) : text), noDay);
        }
    }
}
