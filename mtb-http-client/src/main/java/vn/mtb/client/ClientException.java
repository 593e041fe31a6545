package vn.mtb.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;

/**
 * A call that did not succeed (<i>lỗi gọi hệ thống</i>), in four kinds: nobody could be reached, the caller is not authorised,
 * the server said no, or what it said makes no sense. Messages hold no secret, no body and nothing about a person.
 */
public abstract sealed class ClientException extends RuntimeException
        permits Unreachable, NotAuthorised, Rejected, Unreadable {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // read at once by whoever catches it; nobody stores an exception
    private final Failure failure;

    ClientException(Failure failure, @Nullable Throwable cause) {
        super(failure.in(Language.ENGLISH), cause);
        this.failure = failure;
    }

    /**
     * What went wrong, as data.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }

    /**
     * The frozen code of what went wrong.
     *
     * @return kebab-case
     */
    public String code() {
        return failure.code();
    }

    /**
     * The HTTP status.
     *
     * @return empty when there was no answer
     */
    public OptionalInt status() {
        return failure.status();
    }

    /**
     * The id under which the server knows the call.
     *
     * @return empty when it gave none
     */
    public Optional<String> requestId() {
        return failure.requestId();
    }

    /**
     * Whether the same call may be made again later: it may help, and nothing is done twice.
     *
     * @return false when a repeat is useless, or when the call may have had its effect already
     */
    public boolean isRetryable() {
        return failure.retryable();
    }

    /**
     * How long the server asked to wait.
     *
     * @return from {@code Retry-After}
     */
    public Optional<Duration> retryAfter() {
        return failure.retryAfter();
    }

    /**
     * The sentence in a language.
     *
     * @param language of the sentence
     * @return what happened, why, and what to do next
     */
    public String in(Language language) {
        return failure.in(language);
    }
}
