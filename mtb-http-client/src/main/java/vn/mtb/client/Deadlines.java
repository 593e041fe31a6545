package vn.mtb.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Cuts calls that are past their deadline, wherever they hang (<i>người canh thời hạn</i>). One daemon thread looks at the open
 * calls every few hundredths of a second, and sleeps when there have been none for a while: a call costs no task and no wake-up.
 */
final class Deadlines implements AutoCloseable {
    /** What has a deadline (<i>việc có thời hạn</i>). */
    interface Dated {
        boolean isPast(long nanos);

        void cut();
    }

    private static final long GLANCE_NANOS = 25_000_000;
    private static final int IDLE_GLANCES = 400;

    private final Time time;
    private final int idleGlances;
    private final Set<Dated> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread watching;
    private volatile boolean asleep;
    private volatile boolean closed;

    Deadlines(Time time) {
        this(time, IDLE_GLANCES);
    }

    Deadlines(Time time, int idleGlances) {
        this.time = time;
        this.idleGlances = idleGlances;
    }

    boolean isAsleep() {
        return asleep;
    }

    void watch(Dated call) {
        open.add(call);
        Thread thread = watching;
        if (thread == null) start();
        else if (asleep) LockSupport.unpark(thread);
    }

    void forget(Dated call) {
        open.remove(call);
    }

    private synchronized void start() {
        if (watching != null || closed) return;
        Thread thread = new Thread(this::look, "mtb-deadlines");
        thread.setDaemon(true);
        watching = thread;
        thread.start();
    }

    private void look() {
        int idle = 0;
        while (!closed) {
            long now = time.nanos();
            for (Dated call : open) if (call.isPast(now)) call.cut();
            idle = open.isEmpty() ? idle + 1 : 0;
            if (idle < idleGlances) {
                LockSupport.parkNanos(this, GLANCE_NANOS);
            } else {
                asleep = true;
                if (open.isEmpty() && !closed) LockSupport.park(this);
                asleep = false;
                idle = 0;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watching);
    }
}
