package vn.mtb.example.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The calls that came, the latest (<i>nhật ký lần gọi</i>): never what was in them, nor who showed what. */
final class CallLog {
    private static final int KEPT = 100;

    private final Deque<Line> lines = new ArrayDeque<>();
    private final Consumer<Line> told;

    /**
     * One call.
     *
     * @param at when it was over
     * @param door which door
     * @param call its method and path
     * @param status the HTTP status that the caller got; empty where the connection broke off
     * @param fault what went wrong on purpose
     * @param took from its beginning to its end
     */
    record Line(Instant at, Door door, String call, Optional<Integer> status, Optional<Fault> fault, Duration took) {}

    /** A log that also tells somebody of each line. */
    CallLog(Consumer<Line> told) {
        this.told = told;
    }

    void add(Line line) {
        synchronized (lines) {
            lines.addFirst(line);
            if (lines.size() > KEPT) lines.removeLast();
        }
        told.accept(line);
    }

    /** The latest first. */
    List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }
}
