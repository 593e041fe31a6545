package vn.mtb.example.desk.tablet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** The file of one tablet. */
@Controller
class FilePage {
    private final Desk desk;

    FilePage(Desk desk) {
        this.desk = desk;
    }

    /** A step that is closed to the tablet, and why. */
    record Closed(Step step, List<Reason> reasons) {}

    /** A step that nothing stands against, and in which capacity. */
    record Open(Step step, Capacity as) {}

    /** A line with what a page adds: the line that corrects it, and whether its minutes can be printed. */
    record Told(Line line, Optional<Integer> correctedBy, boolean minutes, boolean correctable) {}

    @GetMapping("/tablets/{id}")
    String file(@PathVariable String id, SignedIn who, Model model) {
        TabletId tabletId = desk.tablet(id, who).tablet();
        Tablet tablet = desk.register().tablet(tabletId);
        LocalDate today = desk.today();
        List<Line> lines = desk.register().history(Subject.tablet(tabletId));
        Facts facts = desk.unit().looked(tablet, today);
        List<Rulebook.Next> next = steps(tablet, facts, who.actor(), today);
        List<Open> open = open(next, tablet, facts, who, today);
        Set<Step> opened = open.stream().map(Open::step).collect(Collectors.toSet());
        model.addAttribute("tablet", tablet);
        model.addAttribute("told", told(lines));
        model.addAttribute("owed", desk.unit().rules().standing(tablet, facts, today));
        model.addAttribute("open", open);
        model.addAttribute(
                "lacking",
                next.stream().filter(one -> !opened.contains(one.step())).toList());
        model.addAttribute("closed", closed(tablet, next, today));
        return "tablet";
    }

    @GetMapping("/tablets/{id}/lines/{line}/minutes")
    String minutes(@PathVariable String id, @PathVariable int line, SignedIn who, Model model) {
        TabletId tablet = desk.tablet(id, who).tablet();
        List<Line> lines = desk.register().history(Subject.tablet(tablet));
        if (line < 0
                || line >= lines.size()
                || !(lines.get(line).deed() instanceof Deed.OnTablet on)
                || !(on.act() instanceof Act.Signed signed)) {
            throw new NotHere(id + "/" + line);
        }
        model.addAttribute("tablet", desk.register().tablet(tablet));
        model.addAttribute("minutes", signed.minutes());
        model.addAttribute("step", signed.step());
        return "minutes";
    }

    @GetMapping("/tablets/new")
    String enter(@RequestParam(defaultValue = "") String id, SignedIn who, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("taken", false);
        model.addAttribute("wrong", false);
        if (!id.isBlank()) {
            try {
                TabletId fresh = new TabletId(id.strip());
                model.addAttribute("taken", desk.register().length(Subject.tablet(fresh)) > 0);
                Tablet absent = Tablet.absent(fresh);
                model.addAttribute(
                        "next", steps(absent, desk.unit().looked(absent, desk.today()), who.actor(), desk.today()));
            } catch (IllegalArgumentException noId) {
                model.addAttribute("wrong", true);
            }
        }
        return "tablet-new";
    }

    /** The open steps; a correction stands at the line it corrects. */
    private List<Rulebook.Next> steps(Tablet tablet, Facts facts, Actor actor, LocalDate on) {
        return desk.unit().rules().permitted(tablet, facts, Made.by(actor).on(on)).stream()
                .filter(one -> one.step() != Step.CORRECT)
                .toList();
    }

    /** What may be done next: in the capacity of the role, and as its user by whoever holds the tablet. */
    private List<Open> open(List<Rulebook.Next> next, Tablet tablet, Facts facts, SignedIn who, LocalDate on) {
        List<Open> open = new ArrayList<>();
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (Rulebook.Next one : next) {
            if (clear(one) && steps.add(one.step()))
                open.add(new Open(one.step(), who.actor().as()));
        }
        boolean holds = tablet.holder().filter(who.person()::equals).isPresent();
        if (holds && who.actor().as() != Capacity.USER) {
            Actor user = new Actor(who.person(), Capacity.USER, desk.unit().id());
            for (Rulebook.Next one : steps(tablet, facts, user, on)) {
                if (clear(one) && steps.add(one.step())) open.add(new Open(one.step(), Capacity.USER));
            }
        }
        return open;
    }

    private static boolean clear(Rulebook.Next next) {
        return next.missing().isEmpty() && next.questions().isEmpty();
    }

    private List<Closed> closed(Tablet tablet, List<Rulebook.Next> open, LocalDate on) {
        Set<Step> opened = open.stream().map(Rulebook.Next::step).collect(Collectors.toSet());
        return Arrays.stream(Step.values())
                .filter(step -> !opened.contains(step))
                .map(step -> new Closed(step, desk.unit().rules().rulebook().closed(tablet, step, on)))
                .filter(closed -> !closed.reasons().isEmpty())
                .toList();
    }

    private static List<Told> told(List<Line> lines) {
        List<Told> told = new ArrayList<>();
        for (Line line : lines) {
            Optional<Integer> by = lines.stream()
                    .filter(later -> later.deed() instanceof Deed.OnTablet on
                            && on.act() instanceof Upkeep.Correct correct
                            && correct.line() == line.sequence())
                    .map(Line::sequence)
                    .reduce((first, last) -> last);
            boolean act = line.deed() instanceof Deed.OnTablet;
            boolean correction = line.deed() instanceof Deed.OnTablet on && on.act() instanceof Upkeep.Correct;
            boolean minutes = line.deed() instanceof Deed.OnTablet on && on.act() instanceof Act.Signed;
            told.add(new Told(line, by, minutes, act && !correction));
        }
        Collections.reverse(told);
        return told;
    }
}
