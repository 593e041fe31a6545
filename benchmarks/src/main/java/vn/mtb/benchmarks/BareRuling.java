package vn.mtb.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One ruling on facts that are bits already, by the table and by its peers (<i>một lần xét trên bảng trần</i>). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BareRuling {

    /** Who answers. */
    @Param({"floor", "table", "switch", "stateless4j", "cola", "easy-rules", "drools", "spring-statemachine"})
    private String contender;

    /** How many different questions are asked in turn, a power of two. */
    @Param({"4096", "256"})
    private int questions;

    private BareQuestion[] asked = {};
    private Contender answering;
    private int turn;

    /** Makes the questions, and refuses to time a contender that answers one of them differently. */
    @Setup
    public void compare() {
        Questions all = new Questions();
        Contender.Kind kind =
                Contender.Kind.valueOf(contender.toUpperCase(Locale.ROOT).replace('-', '_'));
        answering = kind.make(all);
        if (kind != Contender.Kind.FLOOR) Answers.sameOrThrow(kind, answering, all);
        asked = all.bare(all.mixed);
    }

    /**
     * One ruling.
     *
     * @return 0 when it is allowed
     */
    @Benchmark
    public int ruling() {
        return answering.ruling(asked[turn++ & (questions - 1)]);
    }
}
