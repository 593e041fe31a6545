package vn.mtb.register;

import java.util.List;

/**
 * What a command wrote (<i>kết quả ghi của lệnh</i>), kept under its key.
 *
 * @param body the digest of what was asked
 * @param entries the lines in the order of the command
 */
public record Written(String body, List<Entry> entries) {

    /** Copies the lines. */
    public Written {
        entries = List.copyOf(entries);
    }
}
