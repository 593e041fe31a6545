package vn.mtb.client.testing;

/** How a {@link FakeMailServer} speaks (<i>phương ngữ của máy chủ thư giả</i>): as one of two servers that were watched, which disagree wherever the RFC leaves room. */
public enum FakeMailDialect {
    /** As Apache James 3.8 does: absolute addresses, absent maps, limits announced and not enforced, push. */
    LIKE_JAMES,
    /**
     * As Cyrus 3.6 does: relative addresses, null maps, enforced limits, errors as HTML, types of its own, no push, submissions that
     * can be asked for, a session without limits or accounts' capabilities.
     */
    LIKE_CYRUS;

    boolean cyrus() {
        return this == LIKE_CYRUS;
    }
}
