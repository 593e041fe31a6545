package vn.mtb.client;

/** The server does not let the caller in, or not there (<i>không có quyền</i>): 401 after one refresh, 403, 407, a failed login. */
public final class NotAuthorised extends ClientException {
    private static final long serialVersionUID = 1;

    /**
     * The failure, as an exception.
     *
     * @param failure what went wrong
     */
    public NotAuthorised(Failure failure) {
        super(failure, null);
    }
}
