package vn.mtb.secondreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.secondreading.RandomRulings.Trial;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Tablet;

/** Random histories as the library alone judges them (<i>lịch sử ngẫu nhiên</i>). */
final class Histories {
    private static final int LONGEST = 40;

    private Histories() {}

    /** One act that was tried, and its answer (<i>một việc đã xét</i>). */
    record Tried(Trial trial, Outcome<Tablet> outcome) {}

    /** Every act that was tried, whoever forgot to look something up left out; open questions are answered and tried again. */
    static List<Tried> of(long seed) {
        List<Tried> tried = new ArrayList<>();
        RandomRulings history = new RandomRulings(seed);
        for (int move = 0; move < LONGEST && !history.over(); move++) {
            Trial trial = history.next();
            if (!lookedUp(trial)) continue;
            Outcome<Tablet> outcome = ask(trial);
            tried.add(new Tried(trial, outcome));
            if (outcome instanceof Outcome.Referred<Tablet> referred) {
                trial = history.answering(trial, questions(referred));
                outcome = ask(trial);
                tried.add(new Tried(trial, outcome));
            }
            if (outcome instanceof Outcome.Settled<Tablet> settled) history.became(settled.value());
        }
        return tried;
    }

    static Outcome<Tablet> ask(Trial trial) {
        return ask(trial, trial.facts());
    }

    static Outcome<Tablet> ask(Trial trial, Facts facts) {
        return trial.rulebook().take(trial.tablet(), trial.act(), facts, trial.made());
    }

    static Outcome<Tablet> ask(Trial trial, Made made) {
        return trial.rulebook().take(trial.tablet(), trial.act(), trial.facts(), made);
    }

    static Set<String> questions(Outcome.Referred<Tablet> referred) {
        Set<String> rules = new TreeSet<>();
        for (Question question : referred.questions())
            rules.add(question.reason().rule());
        return rules;
    }

    /** Whether the step can be taken there and then at all, by the tables. */
    static boolean open(Trial trial) {
        return SecondReading.places(trial.act().step()).contains(trial.tablet().situation())
                && !trial.made()
                        .on()
                        .isBefore(SecondReading.beginning(trial.act().step()));
    }

    static boolean lookedUp(Trial trial) {
        return trial.facts().people().keySet().containsAll(trial.act().people())
                && trial.facts().units().keySet().containsAll(trial.act().units());
    }
}
