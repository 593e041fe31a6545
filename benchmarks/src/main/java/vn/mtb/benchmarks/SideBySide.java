package vn.mtb.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The clients beside their peers in one virtual machine, round by round in turning order (<i>đo xen kẽ</i>): on a machine that others
 * use too, a fresh machine for each contender measures whoever else is at work. Prints the best and the median of the rounds: wall time,
 * processor time of the process and of the calling thread, and that thread's bytes. {@code jmap-client} works on threads of its own, so
 * its last two say little. {@code mail} as an argument takes {@link MailCalls}, else {@link ClientCalls}.
 */
public final class SideBySide {
    private static final int WARMING = 4;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, Callable<?>> contenders = new LinkedHashMap<>();
    private final int calls;

    private SideBySide(int calls) {
        this.calls = calls;
    }

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("mail")) {
            MailCalls mail = new MailCalls();
            mail.start();
            new SideBySide(100)
                    .with("oursPerCall", mail::oursPerCall)
                    .with("theirsPerCall", mail::theirsPerCall)
                    .run();
            new SideBySide(15)
                    .with("oursOfAHundred", mail::oursOfAHundred)
                    .with("theirsOfAHundred", mail::theirsOfAHundred)
                    .run();
            mail.stop();
        } else {
            ClientCalls calls = new ClientCalls();
            calls.start();
            new SideBySide(5000)
                    .with("ours", calls::ours)
                    .with("raw", calls::raw)
                    .run();
            calls.stop();
        }
    }

    private SideBySide with(String name, Callable<?> contender) {
        contenders.put(name, contender);
        return this;
    }

    /** What one call cost: wall time, processor time of all and of the caller in nanoseconds, and the caller's bytes. */
    private double[] round(Callable<?> contender) throws Exception {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long all = SYSTEM.getProcessCpuTime();
        long own = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) contender.call();
        return new double[] {
            (double) (System.nanoTime() - start) / calls,
            (double) (SYSTEM.getProcessCpuTime() - all) / calls,
            (double) (THREADS.getCurrentThreadCpuTime() - own) / calls,
            (double) (THREADS.getThreadAllocatedBytes(thread) - bytes) / calls
        };
    }

    private void run() throws Exception {
        List<String> names = List.copyOf(contenders.keySet());
        for (int i = 0; i < WARMING; i++) for (Callable<?> one : contenders.values()) round(one);
        Map<String, double[][]> taken = new LinkedHashMap<>();
        for (String name : names) taken.put(name, new double[ROUNDS][]);
        for (int i = 0; i < ROUNDS; i++) {
            for (int j = 0; j < names.size(); j++) {
                String name = names.get((i + j) % names.size());
                taken.get(name)[i] = round(contenders.get(name));
            }
        }
        for (String name : names) {
            double[][] rounds = taken.get(name);
            System.out.printf(
                    "%-16s µs: wall %s, processor %s, caller's processor %s; caller's bytes %s%n",
                    name,
                    figures(rounds, 0, 1000),
                    figures(rounds, 1, 1000),
                    figures(rounds, 2, 1000),
                    figures(rounds, 3, 1));
        }
    }

    private static String figures(double[][] rounds, int which, double unit) {
        double[] sorted = Arrays.stream(rounds)
                .mapToDouble(round -> round[which] / unit)
                .sorted()
                .toArray();
        return String.format(
                "%,.1f best, %,.1f median%s", sorted[0], sorted[sorted.length / 2], unit == 1 ? "" : " µs");
    }
}
