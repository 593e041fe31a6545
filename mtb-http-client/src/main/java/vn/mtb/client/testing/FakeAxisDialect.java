package vn.mtb.client.testing;

/** How a {@link FakeAxis} speaks. */
public enum FakeAxisDialect {
    /** As VNPT's VXP. */
    VNPT,
    /** As a provincial LGSP. */
    LGSP
}
