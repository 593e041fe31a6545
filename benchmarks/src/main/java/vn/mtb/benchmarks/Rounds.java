package vn.mtb.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * All contenders in rounds, the order turned round after round (<i>đo theo vòng</i>), each time in a fresh virtual machine; prints
 * the best and the median of the rounds.
 */
public final class Rounds {
    private static final int ROUNDS = 5;
    private static final Map<String, List<String>> CONTENDERS = Map.of(
            "BareRuling",
            List.of("floor", "table", "switch", "stateless4j", "cola", "easy-rules", "drools", "spring-statemachine"),
            "RoleCheck",
            List.of("catalogue", "hash-map", "jcasbin", "jcasbin-cached"));

    /** Wall time, processor time and bytes of every round (<i>số đo của một mục</i>). */
    private static final class Figures {
        final List<Double> wall = new ArrayList<>();
        final List<Double> cpu = new ArrayList<>();
        final List<Double> bytes = new ArrayList<>();

        void add(RunResult result) {
            wall.add(result.getPrimaryResult().getScore());
            cpu.add(result.getSecondaryResults().get(CpuTime.CPU).getScore());
            result.getSecondaryResults().forEach((name, value) -> {
                if (name.endsWith("gc.alloc.rate.norm")) bytes.add(value.getScore());
            });
        }

        String row() {
            return String.format(
                    "%,.1f | %,.1f | %,.1f | %,.1f | %,.0f",
                    Collections.min(wall), median(wall), Collections.min(cpu), median(cpu), median(bytes));
        }

        private static double median(List<Double> all) {
            return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
        }
    }

    private Rounds() {}

    /**
     * Runs and prints.
     *
     * @param arguments the benchmarks, as JMH names them; all when there are none
     * @throws RunnerException when JMH cannot run one
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> wanted = arguments.length > 0
                ? Arrays.asList(arguments)
                : List.of(
                        "BareRuling",
                        "RealObjects.permits",
                        "RealObjects.take(Settled|Unmet|Closed)",
                        "RoleCheck",
                        "ChainDigest");
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String benchmark : wanted) {
                List<String> contenders = new ArrayList<>(CONTENDERS.getOrDefault(benchmark, List.of("")));
                Collections.rotate(contenders, round);
                for (String contender : contenders) {
                    for (RunResult result : run(benchmark, contender)) {
                        figures.computeIfAbsent(name(result.getParams()), any -> new Figures())
                                .add(result);
                    }
                }
            }
        }
        System.out.printf(
                "JDK %s, %d processors, %d rounds%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), ROUNDS);
        System.out.println("| What | wall min, ns | median | processor min, ns | median | B |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        new TreeMap<>(figures).forEach((name, each) -> System.out.println("| " + name + " | " + each.row() + " |"));
    }

    private static Collection<RunResult> run(String benchmark, String contender) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + benchmark + "(\\.|$)")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(300))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(200))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT);
        if (!contender.isEmpty()) options.param("contender", contender);
        if (benchmark.startsWith("BareRuling") || benchmark.startsWith("RealObjects"))
            options.param("questions", "4096");
        Options built = options.build();
        return new Runner(built).run();
    }

    private static String name(BenchmarkParams params) {
        StringBuilder name = new StringBuilder(params.getBenchmark().replaceFirst("^vn\\.mtb\\.benchmarks\\.", ""));
        for (String key : params.getParamsKeys())
            name.append(' ').append(key).append('=').append(params.getParam(key));
        return name.toString();
    }
}
