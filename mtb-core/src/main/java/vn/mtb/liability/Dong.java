package vn.mtb.liability;

/** Whole dong (<i>đồng</i>), within what one tablet can cost. */
final class Dong {
    private static final long MOST = 1_000_000_000_000L;

    private Dong() {}

    static void check(String what, long dong, long least) {
        if (dong < least || dong > MOST) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + MOST + " whole dong; got " + dong);
        }
    }

    /** A number of dong times a fraction, rounded to whole dong, half up (reading I-45). */
    static long share(long dong, long numerator, long denominator) {
        return (2 * dong * numerator + denominator) / (2 * denominator);
    }
}
