package vn.mtb.secondreading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.secondreading.RandomRulings.Trial;
import vn.mtb.secondreading.SecondReading.Answer;
import vn.mtb.secondreading.SecondReading.Line;
import vn.mtb.secondreading.SecondReading.Next;
import vn.mtb.secondreading.SecondReading.Ruling;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** Both readers asked the same, and what was counted on the way (<i>đối chiếu hai cách đọc</i>). */
final class Comparison {
    private static final int LONGEST_HISTORY = 30;
    private static final int MOST_REPORTS = 5;
    private static final long CHUNK = 1_000_000;

    /** By step, how often each answer was given. */
    final Map<Step, long[]> answers = new EnumMap<>(Step.class);
    /** By situation and step, how often the act was settled. */
    final long[][] settled = new long[Situation.values().length][Step.values().length];
    /** By line of the tables, how often it was the only one that failed. */
    final long[] alone = new long[SecondReading.lines().size()];

    final List<String> disagreements = new ArrayList<>();
    long rulings;
    long disagreed;

    /** Random rulings from a first seed on. */
    static Comparison of(long firstSeed, long rulings) {
        Comparison all = new Comparison();
        for (long seed = firstSeed; all.rulings < rulings; seed++) all.history(seed, rulings);
        return all;
    }

    /** So many that every core takes its share. */
    static Comparison ofMany(long rulings) {
        return LongStream.rangeClosed(1, (rulings + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> of(chunk * 1_000_000_000L, Math.min(CHUNK, rulings)))
                .reduce(new Comparison(), Comparison::plus);
    }

    private void history(long seed, long most) {
        RandomRulings history = new RandomRulings(seed);
        for (int move = 0; move < LONGEST_HISTORY && rulings < most && !history.over(); move++) {
            Trial trial = history.next();
            Outcome<Tablet> outcome = compare(seed, move, trial);
            if (outcome instanceof Outcome.Referred<Tablet> referred) {
                Set<String> rules = new TreeSet<>();
                for (Question question : referred.questions())
                    rules.add(question.reason().rule());
                outcome = compare(seed, move, history.answering(trial, rules));
            }
            if (outcome instanceof Outcome.Settled<Tablet> settled) history.became(settled.value());
        }
    }

    /** Asks both; null when the library finds that the caller did not look something up. */
    private Outcome<Tablet> compare(long seed, int move, Trial trial) {
        Ruling second = SecondReading.judge(trial.tablet(), trial.act(), trial.facts(), trial.made(), trial.slots());
        Outcome<Tablet> outcome = null;
        String complaint = "";
        try {
            outcome = trial.rulebook().take(trial.tablet(), trial.act(), trial.facts(), trial.made());
        } catch (IllegalArgumentException e) {
            complaint = String.valueOf(e.getMessage());
        }
        count(trial, second);
        if (!agree(second, outcome, complaint)) report(seed, move, trial, second, outcome, complaint);
        return outcome;
    }

    private void count(Trial trial, Ruling second) {
        rulings++;
        Step step = trial.act().step();
        answers.computeIfAbsent(step, s -> new long[Answer.values().length])[
                second.answer().ordinal()]++;
        if (second.answer() == Answer.SETTLED)
            settled[trial.tablet().situation().ordinal()][step.ordinal()]++;
        if (second.failed().size() == 1) alone[second.failed().get(0).number]++;
    }

    private static boolean agree(Ruling second, Outcome<Tablet> outcome, String complaint) {
        return switch (second.answer()) {
            case NOT_LOOKED_UP -> complaint.startsWith("the facts say nothing about");
            case REFUSED -> outcome instanceof Outcome.Refused;
            case REFERRED ->
                outcome instanceof Outcome.Referred<Tablet> referred
                        && asked(second).equals(asked(referred));
            case SETTLED ->
                outcome instanceof Outcome.Settled<Tablet> settled
                        && Next.of(settled.value()).equals(second.next());
        };
    }

    private static Set<String> asked(Ruling second) {
        Set<String> rules = new TreeSet<>();
        for (Line line : second.failed()) rules.add(Questions.rule(line.question));
        return rules;
    }

    private static Set<String> asked(Outcome.Referred<Tablet> referred) {
        Set<String> rules = new TreeSet<>();
        for (Question question : referred.questions())
            rules.add(question.reason().rule());
        return rules;
    }

    private void report(long seed, int move, Trial trial, Ruling second, Outcome<Tablet> outcome, String complaint) {
        disagreed++;
        if (disagreements.size() >= MOST_REPORTS) return;
        Tablet tablet = trial.tablet();
        disagreements.add(String.join(
                "\n  ",
                "seed " + seed + ", move " + move,
                "second reading: " + second.answer() + " " + second.failed() + " " + second.next(),
                "library:        " + library(outcome, complaint),
                "tablet:         " + tablet + ", as of " + tablet.asOf() + ", managed by " + tablet.managingUnit()
                        + ", last holder " + tablet.lastHolder() + ", origin " + tablet.origin() + ", warranty until "
                        + tablet.warrantyUntil() + ", came from " + tablet.cameFrom() + ", " + tablet.fault()
                        + ", installed " + tablet.installed(),
                "act:            " + trial.act(),
                "made:           " + trial.made(),
                "people:         " + trial.facts().people(),
                "focal body:     " + trial.facts().focalBody().on(trial.made().on()),
                "slots:          " + trial.slots()));
    }

    private static String library(Outcome<Tablet> outcome, String complaint) {
        if (outcome == null) return "caller's error: " + complaint;
        return outcome.match(
                s -> "SETTLED " + Next.of(s.value()),
                r -> "REFUSED " + why(r.reasons()),
                r -> "REFERRED " + why(r.reasons()));
    }

    private static List<String> why(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule() + ": " + reason).toList();
    }

    private Comparison plus(Comparison other) {
        Comparison sum = new Comparison();
        for (Comparison part : List.of(this, other)) {
            sum.rulings += part.rulings;
            sum.disagreed += part.disagreed;
            sum.disagreements.addAll(part.disagreements);
            part.answers.forEach((step, counted) ->
                    add(sum.answers.computeIfAbsent(step, s -> new long[Answer.values().length]), counted));
            add(sum.alone, part.alone);
            for (int i = 0; i < settled.length; i++) add(sum.settled[i], part.settled[i]);
        }
        return sum;
    }

    private static void add(long[] to, long[] more) {
        Arrays.setAll(to, i -> to[i] + more[i]);
    }
}
