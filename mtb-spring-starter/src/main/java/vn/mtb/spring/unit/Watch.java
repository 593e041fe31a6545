package vn.mtb.spring.unit;

import java.util.function.Supplier;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Recorded;

/** Sees every command go by (<i>theo dõi các lệnh</i>), to count and to time it; it changes no answer. Safe for many threads. */
@FunctionalInterface
public interface Watch {

    /** Looks at nothing. */
    Watch NONE = Supplier::get;

    /**
     * Lets a command be taken.
     *
     * @param taking looks up, judges and records
     * @return its answer
     */
    Outcome<Recorded> over(Supplier<Outcome<Recorded>> taking);
}
