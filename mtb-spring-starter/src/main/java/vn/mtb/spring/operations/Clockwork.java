package vn.mtb.spring.operations;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What runs from time to time (<i>việc chạy định kỳ</i>), on one thread: reloading, reminders, checkpoints. It exists only when one of them is
 * switched on, and ends with the application after what is running is done.
 */
public final class Clockwork implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Clockwork.class);
    private static final long PATIENCE_SECONDS = 30;

    private final List<Task> tasks;
    private @Nullable ScheduledExecutorService thread;

    /**
     * One of them (<i>một việc định kỳ</i>).
     *
     * @param name for the log
     * @param every how long after the last time
     * @param work what is done; what it throws is logged by its kind, and it runs again next time
     */
    public record Task(String name, Duration every, Runnable work) {
        void run() {
            try {
                work.run();
            } catch (RuntimeException failed) {
                log.error(
                        "{} không chạy được · failed: {}",
                        name,
                        failed.getClass().getName());
            }
        }
    }

    /**
     * Some tasks.
     *
     * @param tasks each runs first after its own time
     */
    public Clockwork(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public synchronized void start() {
        if (thread != null) return;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread one = new Thread(work, "mtb-clockwork");
            one.setDaemon(true);
            return one;
        });
        for (Task task : tasks) {
            long millis = task.every().toMillis();
            var unused = started.scheduleWithFixedDelay(task::run, millis, millis, TimeUnit.MILLISECONDS);
        }
        thread = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        if (running == null) return;
        thread = null;
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) running.shutdownNow();
        } catch (InterruptedException interrupted) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
