package vn.mtb.spring.exchange;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.mtb.client.BadInput;
import vn.mtb.client.ClientException;
import vn.mtb.client.Rejected;
import vn.mtb.client.mail.SubmissionUnknown;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;

/**
 * What becomes of a message that did not leave (<i>xử lý khi gửi lỗi</i>). Every repeat bears the same message or document id, so that
 * whatever may have arrived may be sent again.
 *
 * @param park whether no later try can help
 * @param atTheDoor whether the door is at fault, so that nothing else is tried there for a while
 * @param notBefore how long the server asked to wait
 * @param reason a frozen code, perhaps with words
 */
record Verdict(boolean park, boolean atTheDoor, Optional<Duration> notBefore, String reason) {
    private static final int TOO_MANY = 429;
    private static final int SERVERS_FAULT = 5;

    static Verdict on(RuntimeException failed) {
        if (failed instanceof DataAccessException || failed instanceof TransactionException) throw failed;
        if (failed instanceof SubmissionUnknown unknown) return parked(unknown.code());
        if (failed instanceof ClientException call) return on(call);
        if (failed instanceof IllegalArgumentException wrong) return parked(said(wrong));
        return new Verdict(false, false, Optional.empty(), named(failed));
    }

    private static Verdict on(ClientException call) {
        String status = call.status().isPresent() ? " " + call.status().getAsInt() : "";
        int code = call.status().orElse(0);
        // A fault of the server may pass, and what it may have done is told apart by the id.
        boolean door = !(call instanceof Rejected) || code == TOO_MANY || code / 100 == SERVERS_FAULT;
        return new Verdict(!door && !call.isRetryable(), door, call.retryAfter(), call.code() + status);
    }

    static Verdict notCleared(Outcome<?> answer) {
        return parked(answer.reasons().stream().map(Reason::rule).collect(Collectors.joining(" ", "not-cleared ", "")));
    }

    private static Verdict parked(String reason) {
        return new Verdict(true, false, Optional.empty(), reason);
    }

    /** What our own code says of bad input names nobody and quotes nothing; of others nobody knows. */
    private static String said(IllegalArgumentException wrong) {
        if (wrong instanceof BadInput ours) return ours.code() + ": " + ours.getMessage();
        StackTraceElement[] trace = wrong.getStackTrace();
        boolean known = trace.length > 0 && trace[0].getClassName().startsWith("vn.mtb.");
        return known ? "cannot-be-sent: " + wrong.getMessage() : named(wrong);
    }

    private static String named(RuntimeException failed) {
        return "failed " + failed.getClass().getName();
    }
}
