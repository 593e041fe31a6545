package vn.mtb.spring.operations;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.mtb.spring.exchange.Backlog;
import vn.mtb.spring.exchange.Outbox;
import vn.mtb.spring.exchange.OutboxSender;

/**
 * How the outbox is (<i>tình trạng hộp thư đi</i>): down when it is switched on and nobody sends, or its table cannot be read. Parked messages and
 * a backlog are told and do not make it down, for the application serves as before; no remote system is asked.
 */
public final class OutboxHealth extends AbstractHealthIndicator {
    private final Outbox outbox;
    private final OutboxSender sender;
    private final InstantSource clock;

    /**
     * An indicator.
     *
     * @param outbox whose backlog is told
     * @param sender who is to send
     * @param clock tells how old the oldest message is
     */
    public OutboxHealth(Outbox outbox, OutboxSender sender, InstantSource clock) {
        super("the outbox cannot be read");
        this.outbox = outbox;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Backlog backlog = outbox.backlog();
        if (sender.isRunning()) builder.up();
        else builder.down();
        builder.withDetail("waiting", backlog.waiting())
                .withDetail("parked", backlog.parked())
                .withDetail("unrecorded", backlog.unrecorded());
        backlog.oldest()
                .ifPresent(oldest -> builder.withDetail(
                        "oldestSeconds",
                        Math.max(0, Duration.between(oldest, clock.instant()).toSeconds())));
    }
}
