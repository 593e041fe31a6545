package vn.mtb.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/**
 * A line about to be corrected (<i>đính chính một dòng</i>): the chain is folded again with the line replaced. Nothing is deleted; the
 * correction is refused, with a list, when a later line would no longer stand. A later line that the rules of today refuse anyhow, with
 * or without the correction, is no reason against it.
 */
final class Correction {
    /** What a correction leads to (<i>kết quả đính chính</i>): the status after the corrected line, and after all. */
    record Result(Status then, Status after) {}

    private final TabletId id;
    private final List<Line> lines;
    private final Upkeep.Correct correct;
    private final Facts facts;
    private final Rules rules;
    private final List<Optional<Fold.Step>> steps;
    private final int offset;

    Correction(TabletId id, List<Line> lines, Upkeep.Correct correct, Facts facts, Rules rules) {
        this.id = id;
        this.lines = lines;
        this.correct = correct;
        this.facts = facts;
        this.rules = rules;
        this.steps = Fold.steps(lines);
        this.offset = Fold.offset(lines);
    }

    Outcome<Result> judge(Made made) {
        if (correct.line() >= lines.size()
                || !(lines.get(correct.line()).deed() instanceof Deed.OnTablet on)
                || on.act() instanceof Upkeep.Correct) {
            return refused("line-can-be-corrected", correct.line(), lines.size());
        }
        int at = offset + correct.line();
        LocalDate before = at == 0 ? LocalDate.MIN : latest(steps.subList(0, at));
        LocalDate after = steps.subList(at + 1, steps.size()).stream()
                .flatMap(Optional::stream)
                .map(Fold.Step::on)
                .findFirst()
                .orElse(made.on());
        if (correct.onPaper().isBefore(before) || correct.onPaper().isAfter(after)) {
            return refused(
                    "correction-keeps-the-order-of-dates",
                    correct.line(),
                    correct.onPaper(),
                    before.equals(LocalDate.MIN) ? "—" : before,
                    after);
        }
        Fold.Step was = steps.get(at).orElseThrow();
        Tablet old = fold(steps.subList(0, at));
        Made then = new Made(was.made().by(), correct.onPaper(), was.made().answered());
        return rules.take(
                        old,
                        correct.instead(),
                        both(lines.get(correct.line()).receipt().facts()),
                        then)
                .then(next -> goOn(at, was, old, next));
    }

    private Outcome<Result> goOn(int at, Fold.Step was, Tablet before, Tablet next) {
        Tablet old = was.after(before);
        Tablet now = next;
        List<String> fallen = new ArrayList<>();
        for (int i = at + 1; i < steps.size(); i++) {
            if (steps.get(i).isEmpty()) continue;
            Fold.Step step = steps.get(i).get();
            Optional<Tablet> stands =
                    again(step, lines.get(i - offset).receipt().facts(), old, now);
            if (stands.isEmpty()) fallen.add(String.valueOf(i - offset));
            else now = stands.get();
            old = step.after(old);
        }
        if (!fallen.isEmpty()) {
            return refused("later-lines-still-stand", correct.line(), String.join(", ", fallen));
        }
        return Outcome.settled(new Result(next.status(), now.status()));
    }

    /** The tablet after a later line, if it stands on the corrected chain as it stood on the old one. */
    private Optional<Tablet> again(Fold.Step step, Facts recorded, Tablet old, Tablet now) {
        if (step.act() instanceof Upkeep.Correct) return Optional.of(now);
        if (step.act().becomes(now) != step.became()) return Optional.empty();
        Made made = new Made(step.made().by(), step.on(), step.made().answered());
        Facts known = both(recorded);
        boolean refusedNow = rules.take(now, step.act(), known, made) instanceof Outcome.Refused;
        if (refusedNow && !(rules.take(old, step.act(), known, made) instanceof Outcome.Refused))
            return Optional.empty();
        try {
            return Optional.of(step.after(now));
        } catch (IllegalArgumentException noSuchSituation) {
            return Optional.empty();
        }
    }

    /** What the line itself recorded, and beside it what was looked up for the correction. */
    private Facts both(Facts recorded) {
        Map<PersonId, Facts.Person> people = new HashMap<>(facts.people());
        people.putAll(recorded.people());
        Map<UnitId, Unit> units = new HashMap<>(facts.units());
        units.putAll(recorded.units());
        return new Facts(people, units, facts.roles(), facts.focalBody());
    }

    private Tablet fold(List<Optional<Fold.Step>> some) {
        Tablet tablet = Tablet.absent(id);
        for (Optional<Fold.Step> step : some)
            if (step.isPresent()) tablet = step.get().after(tablet);
        return tablet;
    }

    private static LocalDate latest(List<Optional<Fold.Step>> some) {
        LocalDate latest = LocalDate.MIN;
        for (Optional<Fold.Step> step : some) {
            if (step.isPresent() && step.get().on().isAfter(latest))
                latest = step.get().on();
        }
        return latest;
    }

    private static <T> Outcome<T> refused(String rule, Object... arguments) {
        return Outcome.refused(Reason.of(rule, Basis.consistency(), arguments));
    }
}
