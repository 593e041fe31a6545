package vn.mtb.liability;

import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

/** Whole dong (<i>đồng</i>), within what one tablet can cost. */
final class Dong {
    private static final long MOST = 1_000_000_000_000L;

    private Dong() {}

    static void check(String what, long dong, long least) {
        if (dong < least || dong > MOST) {
            throw new UnfitValue("unfit-sum", new UnfitValue.Part(what), least, MOST, dong);
        }
    }

    static void checkFor(PersonId person, long dong) {
        if (dong < 0 || dong > MOST) throw new UnfitValue("unfit-sum-of", person, 0, MOST, dong);
    }

    /** A number of dong times a fraction, rounded to whole dong, half up (reading I-45). */
    static long share(long dong, long numerator, long denominator) {
        return (2 * dong * numerator + denominator) / (2 * denominator);
    }
}
