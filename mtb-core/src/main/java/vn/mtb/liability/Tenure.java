package vn.mtb.liability;

import java.util.Objects;
import vn.mtb.law.Period;

/**
 * As what somebody served, and when (<i>thời gian công tác theo diện</i>).
 *
 * @param as in which standing
 * @param held first and last day
 */
public record Tenure(Employment as, Period held) {

    /** Refuses missing parts. */
    public Tenure {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(held, "held");
    }
}
