package vn.mtb.register;

import java.util.ArrayList;
import java.util.List;

/** A chain as it was read once (<i>chuỗi đã đọc</i>): where it ended, and what its lines say. Immutable, to be kept in a {@link Memory}. */
public final class Remembered {
    private final Head head;
    private final List<Line> lines;

    private Remembered(Head head, List<Line> lines) {
        this.head = head;
        this.lines = List.copyOf(lines);
    }

    static Remembered of(List<Entry> entries) {
        return new Remembered(
                entries.isEmpty() ? Head.NONE : Head.after(entries.get(entries.size() - 1)),
                entries.stream().map(Line::of).toList());
    }

    /** The same with the line that follows it. */
    Remembered and(Entry entry, Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Remembered(Head.after(entry), more);
    }

    Head head() {
        return head;
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * How much it is.
     *
     * @return the number of its lines; 0 for a chain that did not exist
     */
    public int length() {
        return lines.size();
    }
}
