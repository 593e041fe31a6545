package vn.mtb.spring.unit;

import java.util.List;

/**
 * What came of an import (<i>kết quả nhập</i>). With errors nothing was recorded.
 *
 * @param rows how many rows the file has
 * @param recorded how many were recorded, or would be
 * @param already how many were recorded by an earlier import
 * @param errors every error, in the order of the file
 */
public record Imported(int rows, int recorded, int already, List<ImportError> errors) {

    /** Copies the errors. */
    public Imported {
        errors = List.copyOf(errors);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true when there is no error
     */
    public boolean sound() {
        return errors.isEmpty();
    }
}
