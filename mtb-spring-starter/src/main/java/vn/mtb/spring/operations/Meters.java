package vn.mtb.spring.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Conflict;
import vn.mtb.register.Recorded;
import vn.mtb.spring.unit.Watch;

/**
 * Counts and times commands (<i>đo đếm</i>), each from looking up to recording: the timer {@value #NAME} with the tag {@code outcome}, which is
 * settled, refused, referred, conflict or failed. No unit, person, tablet or rule is a tag.
 */
public final class Meters implements Watch {
    /** The name of the timer. */
    public static final String NAME = "mtb.commands";

    /** How a command may end (<i>kết cục của lệnh</i>). */
    private enum End {
        SETTLED,
        REFUSED,
        REFERRED,
        CONFLICT,
        FAILED
    }

    private final Map<End, Timer> timers = new TreeMap<>();

    /**
     * Meters.
     *
     * @param registry where they are kept
     */
    public Meters(MeterRegistry registry) {
        for (End end : End.values()) {
            timers.put(
                    end,
                    Timer.builder(NAME)
                            .description("commands from looking up to recording")
                            .tag("outcome", end.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    @Override
    public Outcome<Recorded> over(Supplier<Outcome<Recorded>> taking) {
        long from = System.nanoTime();
        End end = End.FAILED;
        try {
            Outcome<Recorded> answer = taking.get();
            end = answer.match(s -> End.SETTLED, r -> End.REFUSED, q -> End.REFERRED);
            return answer;
        } catch (Conflict lost) {
            end = End.CONFLICT;
            throw lost;
        } finally {
            Timer timer = timers.get(end);
            if (timer != null) timer.record(System.nanoTime() - from, TimeUnit.NANOSECONDS);
        }
    }
}
