package vn.mtb.client.axis;

import vn.mtb.client.Failure;
import vn.mtb.client.Rejected;

/** The axis understood and said no (<i>trục từ chối</i>), with its reason. Only {@link AxisError#GATEWAY_FAULT} may pass. */
public final class AxisRejected extends Rejected {
    private static final long serialVersionUID = 1;

    private final AxisError reason;

    AxisRejected(Failure failure, AxisError reason) {
        super(failure.retryable(reason == AxisError.GATEWAY_FAULT));
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public AxisError reason() {
        return reason;
    }
}
