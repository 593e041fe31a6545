package vn.mtb.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.mtb.outcome.Outcome;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.BareTable;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/**
 * The questions that every contender is asked (<i>bộ câu hỏi thử</i>): as many of each kind, and of all kinds mixed, about 70 % that
 * settle, 15 % that lack something and 15 % that are closed. Every row of the table is asked equally often.
 */
final class Questions {
    /** How many there are of each kind, a power of two. */
    static final int MOST = 4096;

    private static final int SETTLE = MOST * 70 / 100;
    private static final int LACK = MOST * 15 / 100;
    private static final long SEED = 2020;

    final BareTable table = new BareTable(Cases.RULES, Cases.SLOTS);
    final List<Question> settled = new ArrayList<>();
    final List<Question> unmet = new ArrayList<>();
    final List<Question> closed = new ArrayList<>();
    final List<Question> mixed = new ArrayList<>();

    Questions() {
        List<? extends Row<Situation, Step, ?>> rows = table.rows();
        Cases cases = new Cases(SEED);
        while (settled.size() < MOST || unmet.size() < MOST) {
            Row<Situation, Step, ?> row = cases.any(rows);
            LocalDate on = cases.day(row.inForce());
            Question question = ask(cases, cases.any(List.copyOf(row.moves().keySet())), row.step(), on);
            List<Question> kind = settles(question) ? settled : unmet;
            if (kind.size() < MOST) kind.add(question);
        }
        while (closed.size() < MOST) {
            Row<Situation, Step, ?> row = cases.any(rows);
            LocalDate on = cases.day(row.inForce());
            Situation at = cases.any(List.of(Situation.values()));
            if (!table.open(at, row.step(), on)) closed.add(ask(cases, at, row.step(), on));
        }
        mixed.addAll(settled.subList(0, SETTLE));
        mixed.addAll(unmet.subList(0, LACK));
        mixed.addAll(closed.subList(0, MOST - SETTLE - LACK));
        Collections.shuffle(mixed, new Random(SEED));
    }

    private static Question ask(Cases cases, Situation at, Step step, LocalDate on) {
        Tablet tablet = cases.tablet(at, on);
        Act act = cases.act(step, tablet, on);
        return new Question(tablet, act, cases.facts(act, tablet), cases.made(step, tablet, on));
    }

    /** What the rulebook says. */
    static boolean settles(Question question) {
        return Cases.RULES.take(question.tablet(), question.act(), question.facts(), question.made())
                instanceof Outcome.Settled<Tablet>;
    }

    /** The same questions with their facts as bits. */
    BareQuestion[] bare(List<Question> questions) {
        return questions.stream()
                .map(q -> new BareQuestion(
                        q.tablet().situation(),
                        q.act().step(),
                        q.made().on(),
                        table.met(q.tablet(), q.act(), q.facts(), q.made())))
                .toArray(BareQuestion[]::new);
    }
}
