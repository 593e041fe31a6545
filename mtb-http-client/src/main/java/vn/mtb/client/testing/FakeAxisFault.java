package vn.mtb.client.testing;

/**
 * What goes wrong with one call (<i>sự cố của trục giả</i>).
 *
 * @param what the kind of fault
 * @param code the error code of the axis, or the HTTP status; empty where neither is meant
 */
public record FakeAxisFault(What what, String code) {

    /** The kinds of faults (<i>loại sự cố</i>). */
    public enum What {
        /** The axis refuses with a code. */
        REFUSED,
        /** An HTTP status with a page in HTML. */
        PAGE,
        /** The connection goes before anything is done. */
        DROPPED_BEFORE,
        /** It is done, but the connection goes before the answer. */
        DROPPED_AFTER,
        /** It is done, but the answer breaks off in its middle. */
        CUT
    }

    /**
     * The axis refuses.
     *
     * @param code as 20 for a fault of the gateway
     * @return the fault
     */
    public static FakeAxisFault refused(String code) {
        return new FakeAxisFault(What.REFUSED, code);
    }

    /**
     * A page in HTML, as proxies send them.
     *
     * @param status the HTTP status
     * @return the fault
     */
    public static FakeAxisFault page(int status) {
        return new FakeAxisFault(What.PAGE, Integer.toString(status));
    }

    /**
     * The connection goes before anything is done.
     *
     * @return the fault
     */
    public static FakeAxisFault droppedBefore() {
        return new FakeAxisFault(What.DROPPED_BEFORE, "");
    }

    /**
     * It is done, but nobody hears of it.
     *
     * @return the fault
     */
    public static FakeAxisFault droppedAfter() {
        return new FakeAxisFault(What.DROPPED_AFTER, "");
    }

    /**
     * It is done, but the answer breaks off in its middle.
     *
     * @return the fault
     */
    public static FakeAxisFault cut() {
        return new FakeAxisFault(What.CUT, "");
    }
}
