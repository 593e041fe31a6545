package vn.mtb.benchmarks.durable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.mtb.register.Entry;
import vn.mtb.register.Line;
import vn.mtb.register.Register;
import vn.mtb.spring.register.CaffeineMemory;
import vn.mtb.spring.register.Rebuild;

/**
 * The current states of a million entries computed anew (<i>dựng lại tình trạng từ một triệu dòng</i>), all of them dropped before, beside
 * reading the entries. Arguments: rounds, entries.
 */
public final class MillionEntries {
    private static final int LINES = 5; // of each tablet
    private static final int FETCHED = 1_000;
    private static final int SLICE = 500; // tablets whose whole lives are written together

    private MillionEntries() {}

    /**
     * Runs and prints.
     *
     * @param arguments rounds (3), entries (1000000)
     * @throws Exception when the database cannot be started or a statement fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        Bench.machine();
        try (Bench bench = new Bench()) {
            write(bench, entries / LINES);
            Map<String, Callable<Long>> ways = new LinkedHashMap<>();
            ways.put("bytes read", () -> read(bench, line -> line.length()));
            ways.put(
                    "entries read, digested",
                    () -> read(bench, line -> Entry.of(line).size()));
            ways.put(
                    "entries read, digested, told apart",
                    () -> read(bench, line -> Line.of(Entry.of(line)).sequence()));
            ways.put("states rebuilt", () -> rebuilt(bench));
            Map<String, List<Double>> seconds = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                List<String> names = new ArrayList<>(ways.keySet());
                Collections.rotate(names, round);
                for (String name : names) {
                    long start = System.nanoTime();
                    Bench.of(ways, name).call();
                    seconds.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
                }
            }
            System.out.printf("| %,d entries | best s | median s |%n", entries);
            ways.keySet()
                    .forEach(name -> System.out.printf(
                            "| %s | %.2f | %.2f |%n",
                            name, Collections.min(Bench.of(seconds, name)), Bench.median(Bench.of(seconds, name))));
        }
        Bench.machine();
    }

    private static void write(Bench bench, int tablets) throws SQLException {
        Register register = bench.register().remembering(new CaffeineMemory(2L * SLICE));
        long start = System.nanoTime();
        for (int from = 0; from < tablets; from += SLICE) {
            int[] numbers =
                    IntStream.range(from, Math.min(tablets, from + SLICE)).toArray();
            String key = "m-" + from + "-";
            Bench.each(register, key + 0, 0, IntStream.of(numbers), Bench::procure, "m", "2016-12-20");
            for (int line = 1; line < LINES - 1; line++) {
                Bench.each(
                        register, key + line, line, IntStream.of(numbers), n -> Bench.preinstall(), "m", "2017-04-02");
            }
            Bench.each(register, key + "z", LINES - 1, IntStream.of(numbers), Bench::handOver, "m", "2017-04-03");
        }
        System.out.printf("written in %.1f s, %d a command%n", (System.nanoTime() - start) / 1e9, 500);
        bench.execute("vacuum analyze");
    }

    private interface Reading {
        long of(String line);
    }

    private static long read(Bench bench, Reading reading) throws SQLException {
        long sum = 0;
        try (Connection connection = bench.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement("select line from mtb_entry order by register, kind, id, sequence")) {
                select.setFetchSize(FETCHED);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) sum += reading.of(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                }
            }
        }
        return sum;
    }

    private static long rebuilt(Bench bench) throws SQLException {
        bench.execute("truncate mtb_tablet");
        return new Rebuild(bench.pool(), new JdbcTransactionManager(bench.pool()), Duration.ofMinutes(1))
                .run()
                .corrected();
    }
}
