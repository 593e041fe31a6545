package vn.mtb.client.axis;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.client.ClientException;
import vn.mtb.client.axis.DocumentAxis.Kind;
import vn.mtb.client.axis.DocumentAxis.PackageState;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;

/**
 * Takes what arrives to those who handle it (<i>hộp văn bản đến</i>), at least once: a package is acknowledged only when every
 * handler has it. A handler gets each package once by its id on the axis, and each document once by sender and document id, for
 * senders repeat; only a process that dies between handling and writing that down gets it again. No status message is sent by
 * itself.
 *
 * <p>It has no thread of its own until {@link #start}; one round at a time. Whatever a package or a handler throws, an {@link Error}
 * too, is the failure of that package, and the round goes on with the next. A round of its own thread that breaks off as a whole, as
 * when the axis cannot be asked, is told to whoever {@linkplain #watchedBy watches}, and the next begins after the pause. Only a
 * failing virtual machine ({@link VirtualMachineError}, but for a stack that was too deep) ends the thread: the inbox is then {@link
 * State#BROKEN}.
 */
public final class DocumentInbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentInbox.class);
    private static final long REMEMBERED = 100_000;

    private final DocumentAxis axis;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Handled handled = Handled.inMemory(REMEMBERED);
    private AfterFailure afterFailure = AfterFailure.LEAVE;
    private Watcher watcher = new Watcher() {};
    private volatile @Nullable Thread thread;
    private volatile State state = State.IDLE;
    private volatile @Nullable Throwable problem;

    private DocumentInbox(DocumentAxis axis) {
        this.axis = axis;
    }

    /** Handles what arrives (<i>người xử lý</i>). */
    @FunctionalInterface
    public interface Handler {
        /**
         * Handles a message. Its attachments can be read until this returns.
         *
         * @param arrival the package
         * @param message what was in it
         * @throws Exception when it could not be handled; what follows is configured
         */
        void handle(Arrival arrival, Message message) throws Exception;
    }

    /** What becomes of a package that could not be read or handled (<i>xử lý khi lỗi</i>). */
    public enum AfterFailure {
        /** It is not acknowledged, and comes again in the next round. */
        LEAVE,
        /** The axis is told that it failed. */
        MARK_FAILED
    }

    /**
     * A package that could not be handled (<i>gói tin không xử lý được</i>).
     *
     * @param arrival which
     * @param cause why
     */
    public record Failed(Arrival arrival, Throwable cause) {}

    /** Is told what the inbox's own thread does (<i>người theo dõi hộp văn bản đến</i>). What it throws is logged and forgotten. */
    public interface Watcher {
        /**
         * A round is over.
         *
         * @param round what it did, with the packages that failed
         */
        default void done(Round round) {}

        /**
         * A round broke off as a whole.
         *
         * @param cause why
         * @param goesOn true when the next round follows after the pause, false when the thread has ended
         */
        default void brokeOff(Throwable cause, boolean goesOn) {}
    }

    /** What the inbox's own thread is about (<i>tình trạng hộp văn bản đến</i>). */
    public enum State {
        /** It was not begun; rounds are made by whoever calls {@link DocumentInbox#round}. */
        IDLE,
        /** It makes rounds. */
        RUNNING,
        /** It was closed. */
        STOPPED,
        /** It ended by itself: {@link DocumentInbox#problem} says why. */
        BROKEN
    }

    /**
     * What a round did (<i>kết quả một vòng</i>).
     *
     * @param handled packages that were handled
     * @param repeated packages that were known, and only acknowledged
     * @param failed packages that could not be handled
     */
    public record Round(int handled, int repeated, List<Failed> failed) {}

    /**
     * The inbox of a unit.
     *
     * @param axis its door
     * @return the inbox, which handles nothing yet
     */
    public static DocumentInbox of(DocumentAxis axis) {
        return new DocumentInbox(axis);
    }

    /**
     * Takes packages to a handler too.
     *
     * @param name its name, which stays the same over restarts
     * @param handler who handles
     * @return this inbox
     */
    public DocumentInbox handling(String name, Handler handler) {
        if (handlers.putIfAbsent(name, Objects.requireNonNull(handler, "handler")) != null) {
            throw new IllegalArgumentException("two handlers are called " + name + "; rename one");
        }
        return this;
    }

    /**
     * Remembers what was handled elsewhere than in memory.
     *
     * @param memory where
     * @return this inbox
     */
    public DocumentInbox remembering(Handled memory) {
        handled = Objects.requireNonNull(memory, "memory");
        return this;
    }

    /**
     * What becomes of a package that could not be read or handled; left unacknowledged unless set.
     *
     * @param what becomes of it
     * @return this inbox
     */
    public DocumentInbox afterFailure(AfterFailure what) {
        afterFailure = Objects.requireNonNull(what, "what");
        return this;
    }

    /**
     * Tells somebody what the thread of {@link #start} does.
     *
     * @param told who is told
     * @return this inbox
     */
    public DocumentInbox watchedBy(Watcher told) {
        watcher = Objects.requireNonNull(told, "told");
        return this;
    }

    /**
     * What the thread of {@link #start} is about.
     *
     * @return the state of now
     */
    public State state() {
        return state;
    }

    /**
     * Why the last round of the thread of {@link #start} broke off.
     *
     * @return the cause; empty when the last round came to its end
     */
    public Optional<Throwable> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * One round: whatever waits now.
     *
     * @return what it did
     * @throws vn.mtb.client.ClientException when the axis cannot be asked what waits
     * @throws IllegalStateException when nothing handles
     */
    public synchronized Round round() {
        if (handlers.isEmpty()) throw new IllegalStateException("nothing handles what arrives; add a handler first");
        int done = 0;
        int repeated = 0;
        List<Failed> failed = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Arrival arrival : axis.poll(kind)) {
                if (stopped()) return new Round(done, repeated, List.copyOf(failed));
                try {
                    if (take(arrival)) done++;
                    else repeated++;
                } catch (Throwable e) {
                    if (fatal(e)) throw (VirtualMachineError) e;
                    failed.add(new Failed(arrival, e));
                    if (interrupted(e)) return new Round(done, repeated, List.copyOf(failed));
                }
            }
        }
        return new Round(done, repeated, List.copyOf(failed));
    }

    private static boolean fatal(Throwable e) {
        return e instanceof VirtualMachineError && !(e instanceof StackOverflowError);
    }

    private static boolean interrupted(Throwable e) {
        if (e instanceof InterruptedException) Thread.currentThread().interrupt();
        return Thread.currentThread().isInterrupted();
    }

    private boolean take(Arrival arrival) throws Exception {
        boolean handledNow = false;
        if (!knownToAll("axis|" + arrival.id())) {
            try (Scratch scratch = Scratch.temporary()) {
                handledNow = handle(arrival, fetched(arrival, scratch));
            }
        }
        axis.acknowledge(arrival, PackageState.DONE);
        return handledNow;
    }

    /** A message that is none is the package's fault; what the axis and the disk do is not. */
    private Message fetched(Arrival arrival, Scratch scratch) {
        try {
            return axis.fetch(arrival, scratch);
        } catch (ClientException e) {
            LOG.warn("{}: could not be fetched: {}", arrival.id(), e.code());
            throw e;
        } catch (UncheckedIOException e) {
            LOG.warn("{}: could not be kept", arrival.id());
            throw e;
        } catch (RuntimeException e) {
            failed(arrival, e);
            throw e;
        }
    }

    private boolean knownToAll(String key) {
        return handlers.keySet().stream().allMatch(handler -> handled.contains(handler, key));
    }

    private boolean handle(Arrival arrival, Message message) throws Exception {
        String byAxis = "axis|" + arrival.id();
        String byDocument = DocumentKey.of(message, arrival);
        boolean any = false;
        for (Map.Entry<String, Handler> entry : handlers.entrySet()) {
            String name = entry.getKey();
            if (handled.contains(name, byAxis)) continue;
            if (!handled.contains(name, byDocument)) {
                handle(entry.getValue(), arrival, message);
                handled.add(name, byDocument);
                any = true;
            }
            handled.add(name, byAxis);
        }
        return any;
    }

    private void handle(Handler handler, Arrival arrival, Message message) throws Exception {
        try {
            handler.handle(arrival, message);
        } catch (InterruptedException | OutOfMemoryError stop) {
            throw stop;
        } catch (Exception | Error e) {
            failed(arrival, e);
            throw e;
        }
    }

    /** Says of a failure only what it is called: its message may quote the document. */
    private void failed(Arrival arrival, Throwable cause) {
        LOG.warn("{}: not handled: {}", arrival.id(), cause.getClass().getName());
        if (afterFailure == AfterFailure.LEAVE) return;
        try {
            axis.acknowledge(arrival, PackageState.FAILED);
        } catch (ClientException unsaid) {
            cause.addSuppressed(unsaid);
        }
    }

    /**
     * Begins a thread that makes rounds until this is closed.
     *
     * @param pause between the end of a round and the next
     * @return this inbox
     * @throws IllegalStateException when it was begun before
     */
    public synchronized DocumentInbox start(Duration pause) {
        if (thread != null || stopped()) throw new IllegalStateException("this inbox was begun before; make a new one");
        Thread begun = new Thread(() -> rounds(pause), "mtb-inbox-" + axis.unit());
        begun.setDaemon(true);
        thread = begun;
        state = State.RUNNING;
        begun.start();
        return this;
    }

    private void rounds(Duration pause) {
        try {
            do {
                watched();
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
            state = State.STOPPED;
        } catch (InterruptedException e) {
            state = State.STOPPED;
            Thread.currentThread().interrupt();
        } catch (VirtualMachineError e) {
            state = State.BROKEN;
            brokeOff(e, false);
        }
    }

    private void watched() {
        try {
            Round round = round();
            problem = null;
            tell(() -> watcher.done(round));
        } catch (Throwable e) {
            if (fatal(e)) throw (VirtualMachineError) e;
            brokeOff(e, true);
        }
    }

    /** Whatever else goes wrong while this is told, the inbox knows of it first. */
    private void brokeOff(Throwable cause, boolean goesOn) {
        problem = cause;
        LOG.warn(
                "{}: the round broke off ({}); {}",
                axis,
                cause.getClass().getName(),
                goesOn ? "the next follows" : "no other follows");
        tell(() -> watcher.brokeOff(cause, goesOn));
    }

    private void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException theirs) {
            LOG.warn("{}: the watcher failed with {}", axis, theirs.getClass().getName());
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** Stops: the package in hand is handled to its end, no other is begun, and the thread is waited for. */
    @Override
    public void close() {
        stopping.countDown();
        Thread begun = thread;
        if (begun == null || begun == Thread.currentThread()) return;
        try {
            begun.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
