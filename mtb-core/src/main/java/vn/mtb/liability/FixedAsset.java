package vn.mtb.liability;

import java.util.Optional;
import vn.mtb.law.Certainty;
import vn.mtb.law.Provision;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;

/**
 * Whether a tablet is a fixed asset (<i>tài sản cố định</i>), which decides whether it wears in the books and who decides about
 * it.
 *
 * @legal Điều 3 Thông tư số 141/2025/TT-BTC
 */
public final class FixedAsset {
    private static final int A_YEAR = 12;

    private FixedAsset() {}

    /**
     * From which cost and use on something is a fixed asset (<i>tiêu chuẩn nhận biết</i>), for the years whose circular was not
     * read; also where a province listed cheaper classes.
     *
     * @param fromDong the least original cost, from 1
     * @param fromMonths the least use, from 1
     * @param ground where it was read; an {@link Certainty#UNVERIFIED} place settles nothing
     */
    public record Bar(long fromDong, int fromMonths, Provision ground) {
        /** Refuses values out of range. */
        public Bar {
            Dong.check("leastCost", fromDong, 1);
            if (fromMonths < 1) throw new UnfitValue("unfit-bar-months", fromMonths);
        }

        boolean passedBy(long costInDong, int monthsOfUse) {
            return costInDong >= fromDong && monthsOfUse >= fromMonths;
        }
    }

    /**
     * The test of a financial year.
     *
     * @param costInDong original cost, software that cannot be separated included
     * @param monthsOfUse for how long it is meant to be used
     * @param financialYear from 2015 on
     * @param configured what somebody read for the years before 2026; not looked at from then on
     * @return whether it is one ({@code fixed-asset}: at least 10,000,000 dong and a year); before 2026 referred unless configured
     *     ({@code fixed-asset-configured})
     */
    public static Outcome<Boolean> test(long costInDong, int monthsOfUse, int financialYear, Optional<Bar> configured) {
        Dong.check("originalCost", costInDong, 0);
        WearCircular circular = WearCircular.of(financialYear);
        WearRule rule = WearRule.fixedAsset(circular);
        if (circular == WearCircular.CIRCULAR_141) {
            boolean fixed = costInDong >= Wear.FIXED_ASSET_FROM_DONG && monthsOfUse >= A_YEAR;
            return Outcome.settled(fixed, rule.because(costInDong, monthsOfUse));
        }
        Bar bar = configured.orElse(null);
        if (bar == null || bar.ground().certainty() == Certainty.UNVERIFIED) {
            return Outcome.referred(Authority.COMPETENT_AUTHORITY, rule.because(circular));
        }
        return Outcome.settled(
                bar.passedBy(costInDong, monthsOfUse),
                rule.met(Basis.stated(bar.ground()), bar.fromDong(), bar.fromMonths()));
    }
}
