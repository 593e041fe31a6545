package vn.mtb.benchmarks.durable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.mtb.register.Chain;
import vn.mtb.register.Head;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.CaffeineMemory;

/**
 * Durable acts (<i>hành vi được ghi bền vững</i>) beside a raw insert of the same bytes and beside the six round trips that a developer
 * writes, 1, 8 and 32 callers, the order turned round after round. Arguments: rounds, and acts per caller count in a round.
 */
public final class DurableActs {
    private static final int[] CALLERS = {1, 8, 32};
    private static final int BULK = 500;
    private static final int WARMING = 3; // times as many acts, untimed
    private static final String BULK_RAW = "raw, " + BULK + " a commit";
    private static final String BULK_OURS = "register, " + BULK + " a command";

    private final Bench bench;
    private final int rounds;
    private final int acts;
    private final byte[] sample;
    private int runs;

    /** One way of writing an act; makes what one caller does. */
    private interface Contender {
        /** Gets ready for so many acts, untimed, and gives what writes the act of a number; one per caller. */
        Callable<Writer> ready(String run, int acts) throws SQLException;
    }

    /** Writes one act. */
    private interface Writer {
        void write(int number) throws SQLException;
    }

    private DurableActs(Bench bench, int rounds, int acts) throws SQLException {
        this.bench = bench;
        this.rounds = rounds;
        this.acts = acts;
        bench.execute("create table raw_line (id text primary key, line bytea not null)");
        bench.execute("create table dev_key (key text primary key, body text not null)");
        bench.execute("create table dev_head (id text primary key, length integer not null, last text not null)");
        bench.execute(
                "create table dev_event (id text, sequence integer, line bytea not null, primary key (id, sequence))");
        Register register = bench.register();
        Bench.prepare(register, "sample", 1);
        write(register, "sample", 0);
        sample = bench.journal()
                .chain(new Chain(Bench.UNIT.value(), Subject.tablet(Bench.tablet("sample", 0))))
                .get(2)
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Runs and prints.
     *
     * @param arguments rounds (5), acts per measurement (8000)
     * @throws Exception when the database cannot be started or a statement fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int acts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8_000;
        Bench.machine();
        try (Bench bench = new Bench()) {
            new DurableActs(bench, rounds, acts).run();
        }
        Bench.machine();
    }

    private void run() throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("raw insert", this::raw);
        contenders.put("register, state cached", (run, number) -> register(run, number, true));
        contenders.put("register, state read", (run, number) -> register(run, number, false));
        contenders.put("six round trips", this::developer);
        List<String> names = new ArrayList<>(contenders.keySet());
        Map<String, List<Measured>> rates = new LinkedHashMap<>();
        for (String name : names) measure(Bench.of(contenders, name), 8, WARMING * acts);
        for (int round = 0; round < rounds; round++) {
            Collections.rotate(names, 1);
            for (int callers : CALLERS) {
                for (String name : names) {
                    int number = callers == 1 ? acts / 2 : acts;
                    rates.computeIfAbsent(name + "/" + callers, key -> new ArrayList<>())
                            .add(measure(Bench.of(contenders, name), callers, number));
                }
            }
            rates.computeIfAbsent(BULK_RAW, key -> new ArrayList<>()).add(rawBulk());
            rates.computeIfAbsent(BULK_OURS, key -> new ArrayList<>()).add(bulk());
        }
        System.out.printf(
                "one line is %,d bytes; processor time in µs an act%n"
                        + "| callers | way | best acts/s | median | of raw | of six round trips | client | server |%n",
                sample.length);
        for (int callers : CALLERS) {
            for (String name : contenders.keySet()) {
                print(
                        callers,
                        name,
                        rates,
                        name + "/" + callers,
                        "raw insert/" + callers,
                        "six round trips/" + callers);
            }
        }
        print(1, BULK_RAW, rates, BULK_RAW, BULK_RAW, BULK_RAW);
        print(1, BULK_OURS, rates, BULK_OURS, BULK_RAW, BULK_RAW);
    }

    private static void print(
            int callers, String name, Map<String, List<Measured>> rates, String own, String raw, String six) {
        Measured median = Measured.median(Bench.of(rates, own));
        System.out.printf(
                "| %d | %s | %,.0f | %,.0f | %.0f %% | %.2fx | %.0f | %.0f |%n",
                callers,
                name,
                Measured.best(Bench.of(rates, own)).rate(),
                median.rate(),
                100 * median.rate() / Measured.median(Bench.of(rates, raw)).rate(),
                median.rate() / Measured.median(Bench.of(rates, six)).rate(),
                median.client(),
                median.server());
    }

    private Measured measure(Contender contender, int callers, int number) throws Exception {
        Callable<Writer> ready = contender.ready("r" + runs++, number);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Writer> writers = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) writers.add(ready.call());
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int from = caller;
                tasks.add(() -> {
                    for (int act = from; act < number; act += callers)
                        writers.get(from).write(act);
                    return null;
                });
            }
            return bench.timing(number, () -> {
                for (Future<Void> done : threads.invokeAll(tasks)) done.get();
                return number;
            });
        } finally {
            threads.shutdownNow();
            for (Connection connection : opened) connection.close();
            opened.clear();
        }
    }

    private final List<Connection> opened = new ArrayList<>();

    private Connection open() throws SQLException {
        Connection connection = bench.connection();
        opened.add(connection);
        return connection;
    }

    private Callable<Writer> register(String run, int number, boolean cached) {
        Register register = bench.register();
        if (cached) register = register.remembering(new CaffeineMemory(10L * number));
        Bench.prepare(register, run, number);
        Register ready = register;
        return () -> act -> write(ready, run, act);
    }

    private static void write(Register register, String run, int number) {
        register.take(
                        run + "-" + number,
                        Bench.tablet(run, number),
                        Bench.handOver(number),
                        Bench.FACTS,
                        Bench.made(Bench.CENTRE, "2017-04-03"))
                .orElseThrow();
    }

    private Callable<Writer> raw(String run, int number) {
        return () -> {
            PreparedStatement insert = open().prepareStatement("insert into raw_line (id, line) values (?, ?)");
            return act -> {
                insert.setString(1, run + "-" + act);
                insert.setBytes(2, sample);
                insert.executeUpdate();
            };
        };
    }

    /** Key looked up, head locked, line, head, key, commit; no rules, no receipt, no digest, no state. */
    private Callable<Writer> developer(String run, int number) throws SQLException {
        bench.execute(
                "insert into dev_head select '" + run + "-' || n, 2, '' from generate_series(0, " + number + ") n");
        return () -> {
            Connection connection = open();
            connection.setAutoCommit(false);
            PreparedStatement known = connection.prepareStatement("select body from dev_key where key = ?");
            PreparedStatement lock =
                    connection.prepareStatement("select length, last from dev_head where id = ? for update");
            PreparedStatement line = connection.prepareStatement("insert into dev_event values (?, ?, ?)");
            PreparedStatement head =
                    connection.prepareStatement("update dev_head set length = ?, last = ? where id = ?");
            PreparedStatement key = connection.prepareStatement("insert into dev_key values (?, ?)");
            return act -> {
                String id = run + "-" + act;
                known.setString(1, id);
                try (ResultSet found = known.executeQuery()) {
                    if (found.next()) throw new SQLException("known");
                }
                lock.setString(1, id);
                int length;
                try (ResultSet found = lock.executeQuery()) {
                    found.next();
                    length = found.getInt(1);
                }
                line.setString(1, id);
                line.setInt(2, length);
                line.setBytes(3, sample);
                line.executeUpdate();
                head.setInt(1, length + 1);
                head.setString(2, Head.NONE.last());
                head.setString(3, id);
                head.executeUpdate();
                key.setString(1, id);
                key.setString(2, Head.NONE.last());
                key.executeUpdate();
                connection.commit();
            };
        };
    }

    private Measured bulk() throws Exception {
        String run = "r" + runs++;
        Register register = bench.register().remembering(new CaffeineMemory(10L * acts));
        Bench.prepare(register, run, acts);
        return bench.timing(acts, () -> {
            Bench.each(register, run + "-c", 2, IntStream.range(0, acts), Bench::handOver, run, "2017-04-03");
            return acts;
        });
    }

    private Measured rawBulk() throws Exception {
        String run = "r" + runs++;
        try (Connection connection = bench.connection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into raw_line (id, line) values (?, ?)")) {
            connection.setAutoCommit(false);
            return bench.timing(acts, () -> {
                for (int act = 0; act < acts; act++) {
                    insert.setString(1, run + "-" + act);
                    insert.setBytes(2, sample);
                    insert.addBatch();
                    if ((act + 1) % BULK == 0 || act + 1 == acts) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                return acts;
            });
        }
    }
}
