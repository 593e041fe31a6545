package vn.mtb.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.mtb.law.Instrument;

/** What it costs to name an instrument (<i>văn bản</i>). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class InstrumentBenchmark {
    private String number = "2020/QĐ-UBND";

    /**
     * Makes one.
     *
     * @return the instrument
     */
    @Benchmark
    public Instrument instrument() {
        return new Instrument(number);
    }
}
