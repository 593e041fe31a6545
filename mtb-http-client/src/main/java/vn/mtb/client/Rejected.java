package vn.mtb.client;

/** The server understood and said no (<i>bị từ chối</i>): statuses from 400 on, refused redirects, and a protocol's own errors. */
public non-sealed class Rejected extends ClientException {
    private static final long serialVersionUID = 1;

    /**
     * The failure, as an exception.
     *
     * @param failure what went wrong
     */
    public Rejected(Failure failure) {
        super(failure, null);
    }
}
