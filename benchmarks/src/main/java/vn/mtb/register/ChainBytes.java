package vn.mtb.register;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A chain as the bytes that are stored (<i>chuỗi dòng dạng byte</i>), as only the benchmarks check it. */
public final class ChainBytes {
    private static final int END = 2;

    private final byte[][] lines;

    /**
     * The stored bytes of some lines.
     *
     * @param entries the lines of one chain
     */
    public ChainBytes(List<Entry> entries) {
        lines = entries.stream()
                .map(entry -> entry.text().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /**
     * The bytes themselves.
     *
     * @return one array a line
     */
    public byte[][] lines() {
        return lines.clone();
    }

    /**
     * Digests every line and compares the link of the next.
     *
     * @return the first line that does not follow; -1 when all do
     */
    public int firstBreak() {
        byte[] before = null;
        for (int i = 0; i < lines.length; i++) {
            byte[] line = lines[i];
            if (before != null && !Sha256.written(before, line, line.length - END - Sha256.HEX)) return i;
            before = Sha256.of(line);
        }
        return -1;
    }
}
