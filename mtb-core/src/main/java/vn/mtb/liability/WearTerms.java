package vn.mtb.liability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.mtb.law.Certainty;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;

/**
 * How long a tablet lives in the books, and how much it wears each year (<i>thời gian sử dụng, tỷ lệ hao mòn</i>). Nothing here is
 * a default: whoever configures it names the place where somebody read it, and vouches for that.
 *
 * @param years how many financial years bear a charge, from 1
 * @param rate hundredths of a per cent a year, as in 2000 for 20 %; the last year takes what the others leave
 * @param ground where it was read; an {@link Certainty#UNVERIFIED} place settles nothing
 * @legal Điều 13, Phụ lục I Thông tư số 141/2025/TT-BTC
 */
public record WearTerms(int years, int rate, Provision ground) {
    /** Hundredths of a per cent in the whole. */
    static final int WHOLE = 10_000;

    private static final int MOST_YEARS = 100;

    /** Refuses a life out of range, and a rate that does not wear the asset out in the last of these years. */
    public WearTerms {
        Objects.requireNonNull(ground, "ground");
        if (years < 1 || years > MOST_YEARS) {
            throw new UnfitValue("unfit-life", years, MOST_YEARS);
        }
        boolean tooFast = (years - 1) * rate >= WHOLE;
        boolean tooSlow = years * rate < WHOLE - years;
        if (rate > WHOLE || tooFast || tooSlow) {
            throw new UnfitValue("unfit-rate-for-life", String.valueOf(rate), years);
        }
    }

    /**
     * The same with the rate that the city's chairman set for weather or environment, at most a fifth above or below. How many
     * years it takes then follows from the rate.
     *
     * @param newRate hundredths of a per cent a year
     * @param decision the chairman's
     * @param financialYear the first year it is meant for
     * @return the adjusted terms; refused beyond a fifth ({@code wear-rate-within-a-fifth}) and when somebody else decided
     *     ({@code wear-rate-set-by-chairman}); referred before 2026, whose circulars were not read ({@code
     *     wear-rate-before-2026})
     * @throws IllegalArgumentException for a rate of nothing or of more than the whole
     */
    public Outcome<WearTerms> adjusted(int newRate, Decision decision, int financialYear) {
        if (newRate < 1 || newRate > WHOLE) {
            throw new UnfitValue("unfit-rate", String.valueOf(newRate), String.valueOf(WHOLE));
        }
        if (WearCircular.of(financialYear) != WearCircular.CIRCULAR_141) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY, WearRule.RATE_EARLIER.because(String.valueOf(financialYear)));
        }
        Capacity as = decision.signer().as();
        boolean byChairman = as == Capacity.CITY_PEOPLES_COMMITTEE || as == Capacity.AUTHORITY;
        boolean within = 5L * Math.abs(newRate - rate) <= rate;
        if (!byChairman || !within) {
            List<Reason> refusals = new ArrayList<>();
            if (!byChairman) refusals.add(WearRule.RATE_SIGNED.because(decision.number()));
            if (!within) refusals.add(WearRule.RATE_WITHIN.because(percent(newRate), percent(rate)));
            return new Outcome.Refused<>(refusals);
        }
        int years = (WHOLE + newRate - 1) / newRate;
        return Outcome.settled(
                new WearTerms(years, newRate, ground),
                WearRule.RATE_WITHIN.met(percent(newRate), decision.number(), decision.signedOn()));
    }

    /** One year's charge, in whole dong. */
    long annual(long costInDong) {
        return Dong.share(costInDong, rate, WHOLE);
    }

    boolean settles() {
        return ground.certainty() != Certainty.UNVERIFIED;
    }

    boolean sameAs(WearTerms other) {
        return years == other.years && rate == other.rate;
    }

    BigDecimal percent() {
        return percent(rate);
    }

    private static BigDecimal percent(int rate) {
        return BigDecimal.valueOf(rate, 2);
    }
}
