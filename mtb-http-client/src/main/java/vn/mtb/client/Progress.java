package vn.mtb.client;

/** Is told how far a call has come (<i>tiến độ</i>). Called on the thread of the call, often, so it is quick about it. */
public interface Progress {
    /** Tells nobody. */
    Progress NOBODY = new Progress() {};

    /**
     * So many bytes went up. Begins anew when a call is repeated.
     *
     * @param bytes from the start of the content
     */
    default void sent(long bytes) {}

    /**
     * So many bytes came down. Begins anew when a call is repeated.
     *
     * @param bytes from the start of the answer
     */
    default void received(long bytes) {}
}
