package vn.mtb.spring.register;

import java.util.List;
import java.util.Optional;

/**
 * Some rows and where to go on (<i>trang kết quả</i>).
 *
 * @param <T> what the rows are
 * @param rows in the order of their keys
 * @param next what to ask with for the next page; empty at the end
 */
public record Page<T>(List<T> rows, Optional<String> next) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
