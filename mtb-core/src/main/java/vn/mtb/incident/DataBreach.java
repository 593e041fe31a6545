package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * A loss or a leak that touches personal data (<i>vi phạm về dữ liệu cá nhân</i>), as somebody found it to. An event that touches
 * none has no such record, and starts no clock.
 *
 * @param occurredOn the day on which it happened
 * @param facts which kind of data, in a few words and without names
 * @legal Điều 23 Nghị định số 13/2023/NĐ-CP
 */
public record DataBreach(LocalDate occurredOn, String facts) {

    /** Refuses missing parts and a breach of nothing. */
    public DataBreach {
        Objects.requireNonNull(occurredOn, "occurredOn");
        if (Objects.requireNonNull(facts, "facts").isBlank()) {
            throw new UnfitValue("unfit-breach-of-nothing", occurredOn);
        }
    }
}
