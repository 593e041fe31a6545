package vn.mtb.client.testing;

import java.util.Optional;

/**
 * Something that goes wrong once (<i>sự cố của máy chủ thư giả</i>), in the order of the script.
 *
 * @param kind what goes wrong
 * @param status the HTTP status, where there is one
 * @param word the type of the error, or the value of {@code Retry-After}
 */
public record FakeMailFault(Kind kind, int status, Optional<String> word) {

    /** What can go wrong (<i>loại sự cố của thư</i>). */
    public enum Kind {
        /** An answer of this status without a word about why. */
        STATUS,
        /** An answer of this status with a page for people. */
        HTML,
        /** The connection ends before anything was done. */
        DROPPED_BEFORE,
        /** Everything but the last method is done, and the connection ends. */
        DROPPED_BETWEEN,
        /** Everything is done, and the connection ends before the answer. */
        DROPPED_AFTER,
        /** Everything is done, and half of the answer arrives. */
        CUT,
        /** The last method answers with this error, and nothing of it is done. */
        METHOD_ERROR,
        /** The answer is JSON of another kind. */
        OTHER_JSON
    }

    /**
     * An answer of this status.
     *
     * @param status the status
     * @return the fault
     */
    public static FakeMailFault status(int status) {
        return new FakeMailFault(Kind.STATUS, status, Optional.empty());
    }

    /**
     * An answer of this status that asks to wait.
     *
     * @param status the status
     * @param seconds how long
     * @return the fault
     */
    public static FakeMailFault retryAfter(int status, int seconds) {
        return new FakeMailFault(Kind.STATUS, status, Optional.of(String.valueOf(seconds)));
    }

    /**
     * An answer of this status with a page for people.
     *
     * @param status the status
     * @return the fault
     */
    public static FakeMailFault html(int status) {
        return new FakeMailFault(Kind.HTML, status, Optional.empty());
    }

    /**
     * The connection ends before anything was done.
     *
     * @return the fault
     */
    public static FakeMailFault droppedBefore() {
        return new FakeMailFault(Kind.DROPPED_BEFORE, 0, Optional.empty());
    }

    /**
     * Everything but the last method is done, and the connection ends: of a message that is sent, the draft is there and no more.
     *
     * @return the fault
     */
    public static FakeMailFault droppedBetween() {
        return new FakeMailFault(Kind.DROPPED_BETWEEN, 0, Optional.of("serverFail"));
    }

    /**
     * Everything is done, and the connection ends before the answer.
     *
     * @return the fault
     */
    public static FakeMailFault droppedAfter() {
        return new FakeMailFault(Kind.DROPPED_AFTER, 0, Optional.empty());
    }

    /**
     * Everything is done, and half of the answer arrives.
     *
     * @return the fault
     */
    public static FakeMailFault cut() {
        return new FakeMailFault(Kind.CUT, 0, Optional.empty());
    }

    /**
     * The last method of the request answers with an error, and nothing of it is done.
     *
     * @param type the type, as {@code serverUnavailable}
     * @return the fault
     */
    public static FakeMailFault methodError(String type) {
        return new FakeMailFault(Kind.METHOD_ERROR, 0, Optional.of(type));
    }

    /**
     * The answer is JSON of another kind.
     *
     * @return the fault
     */
    public static FakeMailFault otherJson() {
        return new FakeMailFault(Kind.OTHER_JSON, 0, Optional.empty());
    }
}
