package vn.mtb.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/**
 * What went wrong with a call, as data (<i>sự cố của một lần gọi</i>). Nothing in it is secret or about a person, but for the
 * answer, which prints without its body.
 *
 * @param code kebab-case, the key of its sentence
 * @param arguments what the sentence names
 * @param call what was called: operation, method and host
 * @param status the HTTP status, where there was an answer
 * @param requestId the id under which the server knows the call
 * @param retryAfter how long the server asked to wait
 * @param retryable whether the same call may be made again later without doing a thing twice
 * @param answer the answer, for those who speak its protocol
 */
public record Failure(
        String code,
        List<Object> arguments,
        String call,
        OptionalInt status,
        Optional<String> requestId,
        Optional<Duration> retryAfter,
        boolean retryable,
        Optional<Answer> answer) {

    /** Copies the arguments. */
    public Failure {
        arguments = List.copyOf(arguments);
    }

    /**
     * A failure without an answer.
     *
     * @param code kebab-case, the key of its sentence
     * @param request what was called
     * @param arguments what the sentence names
     * @return the failure, not to be repeated unless it is told
     */
    public static Failure of(String code, Request request, Object... arguments) {
        return new Failure(
                code,
                List.of(arguments),
                request.toString(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * The same, saying whether a later call may help and does nothing twice.
     *
     * @param again whether it may be made again
     * @return the changed failure
     */
    public Failure retryable(boolean again) {
        return new Failure(code, arguments, call, status, requestId, retryAfter, again, answer);
    }

    /**
     * The same, saying how long the server asked to wait.
     *
     * @param span zero or more
     * @return the changed failure
     */
    public Failure retryAfter(Duration span) {
        return new Failure(code, arguments, call, status, requestId, Optional.of(span), retryable, answer);
    }

    /**
     * The sentence: what happened, why, and what to do next.
     *
     * @param language of the sentence
     * @return the sentence, the call, and status and request id where known
     */
    public String in(Language language) {
        StringBuilder said = new StringBuilder(Messages.say(language, code, arguments.toArray()))
                .append(" [")
                .append(call);
        status.ifPresent(value -> said.append(", HTTP ").append(value));
        requestId.ifPresent(id -> said.append(", request id ").append(id));
        return said.append(']').toString();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
