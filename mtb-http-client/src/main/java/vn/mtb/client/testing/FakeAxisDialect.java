package vn.mtb.client.testing;

/** How a {@link FakeAxis} speaks (<i>phương ngữ của trục giả</i>). */
public enum FakeAxisDialect {
    /** As VNPT's VXP. */
    VNPT,
    /** As a provincial LGSP. */
    LGSP
}
