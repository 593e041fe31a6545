package vn.mtb.register;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * What remains of what was erased (<i>ghi chú xóa dữ liệu</i>).
 *
 * @param on when
 * @param rule under which rule, as cited to the person
 */
public record Erasure(LocalDate on, String rule) {

    /** Refuses an erasure without a day or a rule. */
    public Erasure {
        Objects.requireNonNull(on, "on");
        if (rule.isBlank()) throw new UnfitValue("unfit-erasure");
    }
}
