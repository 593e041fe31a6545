package vn.mtb.benchmarks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.mtb.register.ChainBytes;
import vn.mtb.register.Entry;

/** A chain checked line by line, beside raw SHA-256 over the same bytes (<i>kiểm chuỗi băm</i>). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChainDigest {
    private static final int LINES = 1000;

    private MessageDigest sha256;
    private byte[][] lines = {};
    private ChainBytes chain;
    private String[] texts = {};

    /**
     * Writes a chain through a register, and checks that it verifies.
     *
     * @throws NoSuchAlgorithmException never: every JDK has SHA-256
     */
    @Setup
    public void write() throws NoSuchAlgorithmException {
        sha256 = MessageDigest.getInstance("SHA-256");
        List<Entry> entries = Lives.chainOf(LINES);
        chain = new ChainBytes(entries);
        lines = chain.lines();
        texts = entries.stream().map(Entry::text).toArray(String[]::new);
        if (chain.firstBreak() >= 0) throw new IllegalStateException("the chain does not verify");
    }

    /**
     * Raw SHA-256, a line an operation.
     *
     * @return something of every digest
     */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int raw() {
        int sum = 0;
        for (byte[] line : lines) sum += sha256.digest(line)[0];
        return sum;
    }

    /**
     * The same bytes as a chain, a line an operation.
     *
     * @return -1
     */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int chain() {
        return chain.firstBreak();
    }

    /**
     * The same lines read from text into entries first, a line an operation.
     *
     * @return true
     */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public boolean readAndVerify() {
        Entry before = null;
        for (String text : texts) {
            Entry entry = Entry.of(text);
            if (!entry.follows(before)) return false;
            before = entry;
        }
        return true;
    }
}
