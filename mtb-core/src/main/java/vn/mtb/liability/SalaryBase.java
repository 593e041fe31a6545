package vn.mtb.liability;

import java.util.Objects;
import vn.mtb.party.Decision;

/**
 * The salary that twenty per cent are taken of (<i>tiền lương làm căn cứ khấu trừ</i>). No source at hand says which salary that
 * is, so whoever decided it names it, with the paper.
 *
 * @param monthlyInDong whole dong a month, at least 5 so that twenty per cent are something
 * @param ground the decision that says so
 */
public record SalaryBase(long monthlyInDong, Decision ground) {
    private static final long LEAST = 5;

    /** Refuses missing parts and a salary out of range. */
    public SalaryBase {
        Dong.check("salary", monthlyInDong, LEAST);
        Objects.requireNonNull(ground, "ground");
    }
}
