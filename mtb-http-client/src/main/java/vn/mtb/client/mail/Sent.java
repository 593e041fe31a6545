package vn.mtb.client.mail;

import java.util.Optional;

/**
 * A message that went out (<i>thư đã gửi</i>).
 *
 * @param emailId its id in the account of the sender
 * @param messageId the id in its header, which we chose and every receiver sees
 * @param submissionId the id of its submission (RFC 8621, section 7), where the server's answer reached us
 * @param foundAgain whether the answer was lost and the message was found by its id
 */
public record Sent(String emailId, String messageId, Optional<String> submissionId, boolean foundAgain) {}
