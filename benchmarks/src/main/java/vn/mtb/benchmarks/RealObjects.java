package vn.mtb.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** The door on real objects (<i>hỏi bộ quy tắc bằng hồ sơ thật</i>), each kind of answer apart and all mixed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RealObjects {

    /** How many different questions are asked in turn, a power of two. */
    @Param({"4096", "256"})
    private int questions;

    private final Rulebook rules = Cases.RULES;
    private Question[] mixed = {};
    private Question[] settled = {};
    private Question[] unmet = {};
    private Question[] closed = {};
    private int turn;

    /** Makes the questions and compares both contenders' answers. */
    @Setup
    public void compare() {
        Questions all = new Questions();
        mixed = all.mixed.toArray(Question[]::new);
        settled = all.settled.toArray(Question[]::new);
        unmet = all.unmet.toArray(Question[]::new);
        closed = all.closed.toArray(Question[]::new);
        System.gc();
    }

    private Question next(Question[] from) {
        return from[turn++ & (questions - 1)];
    }

    /**
     * The bare answer.
     *
     * @return whether it is allowed
     */
    @Benchmark
    public boolean permits() {
        Question q = next(mixed);
        return rules.permits(q.tablet(), q.act(), q.facts(), q.made());
    }

    /**
     * The full answer to every kind of question.
     *
     * @return the next tablet, or every reason
     */
    @Benchmark
    public Outcome<Tablet> takeMixed() {
        return take(next(mixed));
    }

    /**
     * The full answer where everything is in order.
     *
     * @return the next tablet with its grounds and obligations
     */
    @Benchmark
    public Outcome<Tablet> takeSettled() {
        return take(next(settled));
    }

    /**
     * The full answer where something is lacking.
     *
     * @return every reason, not yet worded
     */
    @Benchmark
    public Outcome<Tablet> takeUnmet() {
        return take(next(unmet));
    }

    /**
     * The full answer where the step is closed.
     *
     * @return why, link by link
     */
    @Benchmark
    public Outcome<Tablet> takeClosed() {
        return take(next(closed));
    }

    private Outcome<Tablet> take(Question q) {
        return rules.take(q.tablet(), q.act(), q.facts(), q.made());
    }

    /**
     * What may come next.
     *
     * @return every open step with what it lacks
     */
    @Benchmark
    public List<Rulebook.Next> permitted() {
        Question q = next(mixed);
        return rules.permitted(q.tablet(), q.facts(), q.made());
    }

    /**
     * The full answer where something is lacking, read aloud.
     *
     * @return the length of the sentences
     */
    @Benchmark
    public int takeAndWord() {
        int length = 0;
        for (Reason reason : take(next(unmet)).reasons()) {
            length += reason.in(Language.VIETNAMESE).length()
                    + reason.citation(Language.VIETNAMESE).length();
        }
        return length;
    }
}
