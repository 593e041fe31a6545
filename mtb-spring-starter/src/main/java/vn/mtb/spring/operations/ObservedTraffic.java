package vn.mtb.spring.operations;

import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.function.Supplier;
import vn.mtb.spring.exchange.Inbox;
import vn.mtb.spring.exchange.MessageArrived.Via;
import vn.mtb.spring.exchange.TrafficWatch;
import vn.mtb.spring.operations.IoObservation.Label;

/** Messages that leave and arrive, observed one by one (<i>quan sát việc gửi, nhận</i>). */
public final class ObservedTraffic implements TrafficWatch {
    private final Observed observed;

    /**
     * A watch.
     *
     * @param registry who is told
     */
    public ObservedTraffic(ObservationRegistry registry) {
        observed = new Observed(registry);
    }

    @Override
    public Sent sending(Via via, Supplier<Sent> sending) {
        return observed.over(
                IoObservation.OUTBOX_SEND,
                Label.VIA,
                said(via),
                sent -> said(sent).replace('_', '-'),
                sending);
    }

    @Override
    public Inbox.Round polling(Via via, Supplier<Inbox.Round> polling) {
        return observed.over(IoObservation.INBOX_POLL, Label.VIA, said(via), ObservedTraffic::ending, polling);
    }

    private static String ending(Inbox.Round round) {
        if (round.failed() > 0) return "some-failed";
        return round.taken() > 0 ? "taken" : "nothing";
    }

    @Override
    public void taking(Via via, Runnable taking) {
        observed.over(IoObservation.INBOX_TAKE, Label.VIA, said(via), done -> "taken", () -> {
            taking.run();
            return via;
        });
    }

    private static String said(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
