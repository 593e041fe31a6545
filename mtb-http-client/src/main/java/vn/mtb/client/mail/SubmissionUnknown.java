package vn.mtb.client.mail;

import vn.mtb.client.Failure;

/**
 * The answer was lost, and whether the message went out cannot be told from the server (<i>không rõ thư đã gửi hay chưa</i>): it lies among the drafts, and a server may
 * send before it moves. It is never sent again by itself; look at it, or ask the receiver for the message id.
 */
public final class SubmissionUnknown extends JmapException {
    private static final long serialVersionUID = 1;

    private final String messageId;

    SubmissionUnknown(Failure failure, String messageId) {
        super(failure, "EmailSubmission/set", "serverPartialFail", null);
        this.messageId = messageId;
    }

    /**
     * The id in the header of the message.
     *
     * @return without angle brackets; for {@link MailClient#sent}
     */
    public String messageId() {
        return messageId;
    }
}
