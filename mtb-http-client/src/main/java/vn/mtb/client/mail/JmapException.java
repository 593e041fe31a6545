package vn.mtb.client.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.Answer;
import vn.mtb.client.Failure;
import vn.mtb.client.Rejected;

/**
 * The server said no in the words of JMAP: to a whole request (RFC 8620, section 3.6.1), to one method (3.6.2) or to one object (5.3).
 * What it says besides, in prose, may name people and is not repeated.
 */
public class JmapException extends Rejected {
    private static final long serialVersionUID = 1;
    private static final String URN = "urn:ietf:params:jmap:error:";
    private static final int LONGEST_TYPE = 60;

    private final String method;
    private final String type;
    private final @Nullable String limit;

    JmapException(Failure failure, String method, String type, @Nullable String limit) {
        super(failure);
        this.method = method;
        this.type = type;
        this.limit = limit;
    }

    /** The error of a whole request; null where the answer is none in the words of JMAP. */
    static @Nullable JmapException ofRequest(Rejected rejected) {
        Answer answer = rejected.failure().answer().orElse(null);
        if (answer == null || answer.bytes().length == 0 || !answer.type().endsWith("json")) return null;
        JsonNode problem;
        try {
            problem = Json.MAPPER.readTree(answer.bytes());
        } catch (JacksonException noJson) {
            return null;
        }
        String type = Json.textOrEmpty(problem, "type");
        if (!type.startsWith(URN)) return null;
        String shortType = type.substring(URN.length());
        return new JmapException(
                again(answer.failure("jmap-error", "request", known(shortType)), rejected),
                "request",
                shortType,
                Json.text(problem, "limit").orElse(null));
    }

    private static Failure again(Failure failure, Rejected rejected) {
        Failure waiting = rejected.retryAfter().map(failure::retryAfter).orElse(failure);
        return waiting.retryable(rejected.isRetryable());
    }

    static JmapException ofMethod(Answer answer, String method, JsonNode arguments) {
        String reported = Json.text(arguments, "type").orElse("serverFail");
        // Cyrus has its own word for it.
        String type = reported.equals("resultReference") ? "invalidResultReference" : reported;
        Failure failure = answer.failure("jmap-error", method, known(type))
                .retryable(type.equals("serverUnavailable") || type.equals("serverFail"));
        return new JmapException(failure, method, type, null);
    }

    /** A type goes into a sentence only if it is a word. */
    static String known(String type) {
        return type.length() <= LONGEST_TYPE && type.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                ? type
                : "unknown";
    }

    /**
     * The method that was refused.
     *
     * @return its name, as {@code Email/set}; {@code request} for a whole request
     */
    public String method() {
        return method;
    }

    /**
     * The type of the error.
     *
     * @return as the RFC names it, such as {@code invalidArguments}, {@code cannotCalculateChanges} or {@code forbiddenFrom}
     */
    public String type() {
        return type;
    }

    /**
     * The limit that was passed.
     *
     * @return its name, as {@code maxCallsInRequest}, where the server names one
     */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }
}
