package vn.mtb.benchmarks.durable;

import java.util.Comparator;
import java.util.List;

/**
 * What one run took (<i>kết quả đo</i>).
 *
 * @param rate acts a second
 * @param client processor time of this virtual machine for an act, in microseconds
 * @param server processor time of the database for an act, in microseconds
 */
record Measured(double rate, double client, double server) {

    static Measured median(List<Measured> all) {
        return sorted(all).get(all.size() / 2);
    }

    static Measured best(List<Measured> all) {
        return sorted(all).get(all.size() - 1);
    }

    private static List<Measured> sorted(List<Measured> all) {
        return all.stream().sorted(Comparator.comparingDouble(Measured::rate)).toList();
    }
}
