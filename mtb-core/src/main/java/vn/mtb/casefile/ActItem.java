package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.BadInput;
import vn.mtb.register.Flaw;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Mistake;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;
import vn.mtb.yaml.Where;

/** An act on a tablet as a case writes it (<i>việc với máy</i>). */
record ActItem(Step step, Common common, Patch patch, Where where) implements Item {

    static final Form<ActItem> FORM = Form.lazily("act", () -> Whole.FORM);

    /** Built once, when it is first used: a correction holds an act again (<i>mẫu dùng chung</i>). */
    private static final class Whole {
        static final Form<ActItem> FORM = Variants.byKind(Common.ACT, forms());
    }

    private static Map<String, Form<ActItem>> forms() {
        Map<String, Form<ActItem>> forms = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            Form<ActItem> form = form(step);
            names(step).forEach(name -> forms.put(name, form));
        }
        return forms;
    }

    /** How an act that takes a step is read. */
    static Form<ActItem> form(Step step) {
        Form<ActItem> whole = Form.object(fields -> {
            Read<Common> common = Common.ask(fields);
            Read<Patch> patch = ActForms.ask(step, fields);
            Where where = fields.where();
            return fields.make(() -> new ActItem(step, common.get(), patch.get(), where));
        });
        return Form.lazily(step.wireName(), () -> whole);
    }

    static List<String> names(Step step) {
        List<String> names = new ArrayList<>();
        for (Language language : Language.values()) names.add(Words.in(language, step));
        names.add(step.wireName());
        return names;
    }

    @Override
    public String name() {
        return step.wireName();
    }

    /** What an act of this kind does to a tablet that it happened to; asks no rule. */
    Tablet happened(Tablet before, World world) {
        LocalDate on = common.date().orElse(world.date);
        Act act = act(before, world, on);
        return before.after(act, actor(before, world, on), on, act.becomes(before));
    }

    /** What the rules say to it; a settled answer changes the tablet for what follows. */
    @Override
    public Answer judged(World world) {
        LocalDate on = common.date().orElse(world.date);
        if (!world.hasTablet()) world.put(GivenTablet.before(step, world).as(World.TABLET, world));
        Tablet before = world.tablet(common.tablet());
        Act act = act(before, world, on);
        for (PersonId person : act.people()) world.personOf(person);
        for (UnitId unit : act.units()) world.unitOf(unit);
        Map<String, Decision> answered = new HashMap<>(world.answered());
        common.answered().forEach((rule, paper) -> answered.put(rule, paper.decision(world, "15/QĐ-UBND", on)));
        Made made = new Made(actor(before, world, on), on, answered);
        Facts facts = world.facts();
        return Answer.of(
                world.rules().take(before, act, facts, made).map(after -> {
                    world.put(after);
                    return after;
                }),
                after -> List.of(after.situation(), after.status()));
    }

    private Actor actor(Tablet before, World world, LocalDate on) {
        Actor usual = new UsualActs(world, before, on).actor(step);
        return common.by().map(who -> who.over(usual, world, on)).orElse(usual);
    }

    private Act act(Tablet before, World world, LocalDate on) {
        UsualActs usual = new UsualActs(world, before, on);
        if (patch == Patch.NOTHING) return usual.act(step);
        Map<String, Where> places = new HashMap<>();
        ObjectNode json = written(usual, world, on, places, "$");
        try {
            return Acts.read(json.toString());
        } catch (BadInput flawed) {
            throw new BadFile(
                    flawed.flaws().stream().map(flaw -> mistake(flaw, places)).toList());
        }
    }

    private ObjectNode written(UsualActs usual, World world, LocalDate on, Map<String, Where> places, String path) {
        ObjectNode json = ActForms.object(Acts.write(usual.act(step)));
        patch.over(json, path, new Patch.Context(world, usual, on, places));
        return json;
    }

    /** The act as part of another: a correction carries one. */
    Patch asPatch() {
        return (before, path, context) ->
                written(context.usual(), context.world(), context.on(), context.places(), path);
    }

    private Mistake mistake(Flaw flaw, Map<String, Where> places) {
        Where place = ActForms.nearest(places, flaw.path());
        return new Mistake(
                "case-act",
                place == null ? where : place,
                flaw.what(),
                new Text(
                        "mẫu ghi " + Words.in(Language.VIETNAMESE, step) + " không nhận",
                        "the form of " + step.wireName() + " does not take it"),
                new Text("sửa " + flaw.path(), "correct " + flaw.path()));
    }
}
