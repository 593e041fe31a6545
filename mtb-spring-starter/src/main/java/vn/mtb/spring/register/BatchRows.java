package vn.mtb.spring.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Entry;
import vn.mtb.register.Head;
import vn.mtb.tablet.Tablet;

/** Batches as the rows they make: the chains in the order in which they are locked, the lines in their own, the states. */
final class BatchRows {
    private static final String CLOSING = "close"; // the frozen name of the line that ends a chain

    private static final Set<String> NEWS = Set.of("tablet", "incident", "account", "appointment");

    /** A chain that is locked: read only when no line of the batch belongs to it. */
    record Locked(Chain chain, int expected, String command, List<Entry> lines) {
        boolean isWritten() {
            return !lines.isEmpty();
        }

        String previous() {
            return lines.get(0).previous();
        }

        Head after() {
            return Head.after(lines.get(lines.size() - 1));
        }
    }

    /** A line with its place in its command and what it is found by. */
    record Row(Entry entry, String command, int place, LineColumns columns) {}

    private final List<Locked> chains = new ArrayList<>();
    private final List<Row> lines = new ArrayList<>();
    private final List<TabletState> tablets = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    /** Batches that have no chain in common. */
    BatchRows(List<Batch> batches) {
        batches.forEach(this::add);
        chains.sort(Comparator.comparing(Locked::chain));
    }

    private void add(Batch batch) {
        Map<Chain, List<Entry>> written = new HashMap<>();
        Map<Chain, Row> last = new HashMap<>();
        for (int place = 0; place < batch.entries().size(); place++) {
            Entry entry = batch.entries().get(place);
            Row row = new Row(entry, batch.key(), place, LineColumns.of(entry));
            lines.add(row);
            last.put(entry.chain(), row);
            written.computeIfAbsent(entry.chain(), chain -> new ArrayList<>()).add(entry);
        }
        batch.expected()
                .forEach((chain, length) ->
                        chains.add(new Locked(chain, length, batch.key(), written.getOrDefault(chain, List.of()))));
        batch.tablets().forEach((chain, tablet) -> {
            Row row = last.get(chain);
            if (row != null) state(chain, tablet, row);
        });
    }

    private void state(Chain chain, Tablet tablet, Row last) {
        if (isClosing(last.columns())) gone.add(chain.subject().id());
        else tablets.add(TabletState.of(chain, tablet, last.entry().sequence() + 1));
    }

    /** Whether a line ends its chain here: the tablet goes on in another register. */
    static boolean isClosing(LineColumns columns) {
        return CLOSING.equals(columns.act());
    }

    List<Locked> chains() {
        return chains;
    }

    /** The written chains that say something about a tablet or about whoever holds it. */
    List<Chain> news() {
        return chains.stream()
                .filter(Locked::isWritten)
                .map(Locked::chain)
                .filter(chain -> NEWS.contains(chain.subject().kind()))
                .toList();
    }

    List<Row> lines() {
        return lines;
    }

    List<TabletState> tablets() {
        return tablets;
    }

    /** The ids of tablets that left this register. */
    List<String> gone() {
        return gone;
    }
}
