package vn.mtb.client;

import org.jspecify.annotations.Nullable;

/**
 * Nobody answered, or not to the end (<i>không kết nối được</i>): unknown host, refused, no TLS, too slow, broken off, past the
 * deadline.
 */
public final class Unreachable extends ClientException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveArrived;

    /**
     * The failure, as an exception.
     *
     * @param failure what went wrong
     * @param mayHaveArrived whether the server may have received the request and acted on it
     * @param cause what the network said, which quotes nothing that was sent or read
     */
    public Unreachable(Failure failure, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(failure, cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /**
     * Whether the server may have received the request and acted on it, although no answer came. Before sending again, look
     * whether it did.
     *
     * @return false when the connection was never opened
     */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
