package vn.mtb.register;

import java.util.List;

/**
 * What the register wrote (<i>các dòng đã ghi</i>), read back from the lines themselves.
 *
 * @param entries the stored lines in the order of the command
 * @param lines what they say
 */
public record Recorded(List<Entry> entries, List<Line> lines) {

    /** Copies both. */
    public Recorded {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
    }

    static Recorded of(List<Entry> entries) {
        return new Recorded(entries, entries.stream().map(Line::of).toList());
    }
}
