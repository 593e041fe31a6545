package vn.mtb.plan;

import java.math.BigInteger;

/** How a target compares (<i>cách so với chỉ tiêu</i>), by the word the news has. */
public enum Comparison {
    /** Everyone, or all of them (<i>100%</i>). */
    ALL,
    /** As many or more (<i>tối thiểu</i>). */
    AT_LEAST,
    /** More, and not just as many (<i>trên</i>). */
    STRICTLY_OVER;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * The smallest count that reaches a share of a total; counted in wholes, never in rounded percentages.
     *
     * @param percent the share, 0 to 100
     * @param total how many there are
     * @return the count; more than the total when nothing can be over 100 %
     */
    public long needed(int percent, long total) {
        BigInteger[] share =
                BigInteger.valueOf(total).multiply(BigInteger.valueOf(percent)).divideAndRemainder(HUNDRED);
        long whole = share[0].longValueExact();
        return switch (this) {
            case ALL -> total;
            case AT_LEAST -> share[1].signum() == 0 ? whole : whole + 1;
            case STRICTLY_OVER -> whole + 1;
        };
    }
}
