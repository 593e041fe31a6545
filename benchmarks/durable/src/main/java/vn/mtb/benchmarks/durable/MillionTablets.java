package vn.mtb.benchmarks.durable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletQuery;

/**
 * The count over a million tablets of 700 units beside hand-written SQL, and the last page beside the first (<i>báo cáo một triệu máy</i>).
 * Arguments: rounds, tablets.
 */
public final class MillionTablets {
    private static final int UNITS = 700;
    private static final int REPEATED = 20;

    private MillionTablets() {}

    /**
     * Runs and prints.
     *
     * @param arguments rounds (5), tablets (1000000)
     * @throws Exception when the database cannot be started or a statement fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int tablets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        Bench.machine();
        try (Bench bench = new Bench()) {
            bench.execute("insert into mtb_tablet select 'U' || lpad((n % " + UNITS
                    + ")::text, 3, '0'), 'MTB-' || lpad(n::text, 7, '0'), 5,"
                    + " (array['IN_USE', 'IN_KEEPING', 'FAULTY', 'LOST', 'RECEIVED'])[1 + n % 5], 'UNIT', 'p-' || n % 300000,"
                    + " null, 'SN-' || n, 'TS-' || n, date '2017-04-03', null from generate_series(1, " + tablets
                    + ") n");
            bench.execute("vacuum analyze mtb_tablet");
            JdbcTablets ours = new JdbcTablets(bench.pool());
            UnitId one = new UnitId("U350");
            String last = "U699/MTB-0000000";
            Map<String, Callable<Object>> ways = new LinkedHashMap<>();
            ways.put("count, everything", () -> ours.count(Scope.all()));
            ways.put("hand-written count, everything", () -> byHand(bench, ""));
            ways.put("count, one unit", () -> ours.count(Scope.of(one)));
            ways.put("hand-written count, one unit", () -> byHand(bench, " where register = 'U350'"));
            ways.put("first page of 100, everything", () -> page(ours, Optional.empty(), Scope.all()));
            ways.put("last page of 100, everything", () -> page(ours, Optional.of(last), Scope.all()));
            ways.put("first page of 100, one unit", () -> page(ours, Optional.empty(), Scope.of(one)));
            ways.put("last page of 100, one unit", () -> page(ours, Optional.of("U350/MTB-0900000"), Scope.of(one)));
            Map<String, List<Double>> millis = new LinkedHashMap<>();
            if (!ours.count(Scope.all()).toString().equals(named(byHand(bench, "")))) {
                throw new IllegalStateException("the answers differ");
            }
            for (int round = 0; round < rounds; round++) {
                List<String> names = new ArrayList<>(ways.keySet());
                Collections.rotate(names, round);
                for (String name : names) {
                    int times = name.contains("page") || name.contains("one unit") ? REPEATED : 1;
                    long start = System.nanoTime();
                    for (int i = 0; i < times; i++) Bench.of(ways, name).call();
                    millis.computeIfAbsent(name, key -> new ArrayList<>())
                            .add((System.nanoTime() - start) / 1e6 / times);
                }
            }
            System.out.printf("| %,d tablets of %d units | best ms | median ms |%n", tablets, UNITS);
            ways.keySet()
                    .forEach(name -> System.out.printf(
                            "| %s | %.2f | %.2f |%n",
                            name, Collections.min(Bench.of(millis, name)), Bench.median(Bench.of(millis, name))));
        }
        Bench.machine();
    }

    private static Object page(JdbcTablets tablets, Optional<String> after, Scope scope) {
        return tablets.find(
                new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), after, 100), scope);
    }

    private static Map<String, Long> byHand(Bench bench, String where) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Connection connection = bench.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select status, count(*) from mtb_tablet" + where + " group by status")) {
            while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
        }
        return counts;
    }

    private static String named(Map<String, Long> counts) {
        Map<vn.mtb.tablet.Status, Long> named = new java.util.EnumMap<>(vn.mtb.tablet.Status.class);
        counts.forEach((status, count) -> named.put(vn.mtb.tablet.Status.valueOf(status), count));
        return named.toString();
    }
}
