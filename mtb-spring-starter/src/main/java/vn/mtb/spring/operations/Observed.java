package vn.mtb.spring.operations;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;
import vn.mtb.spring.operations.IoObservation.Label;

/** Runs work within an observation. What fails is told by its class: the words of a database quote what lies in it. */
final class Observed {
    static final String FAILED = "failed";
    private static final Logger LOG = LoggerFactory.getLogger(Observed.class);

    private final ObservationRegistry registry;

    Observed(ObservationRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /** The class of a failure, without its words and its causes. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String what) {
            super(what, null, false, false);
        }
    }

    Observation begun(IoObservation what, Label label, String value) {
        return Observation.createNotStarted(what.getName(), registry)
                .lowCardinalityKeyValue(label.withValue(value))
                .start();
    }

    static void over(Observation observation, String outcome) {
        observation.lowCardinalityKeyValue(Label.OUTCOME.withValue(outcome)).stop();
    }

    <T> T over(IoObservation what, Label label, String value, Function<T, String> ending, Supplier<T> work) {
        Observation observation;
        Observation.Scope scope;
        try {
            observation = begun(what, label, value);
            scope = observation.openScope();
        } catch (RuntimeException theirs) {
            unheard(theirs);
            return work.get();
        }
        String outcome = FAILED;
        try {
            T answer = work.get();
            outcome = ending.apply(answer);
            return answer;
        } catch (Conflict lost) {
            outcome = "conflict";
            throw lost;
        } catch (KeyReused used) {
            outcome = "key-reused";
            throw used;
        } catch (RuntimeException | Error failed) {
            observation.error(new Failure(failed.getClass().getName()));
            throw failed;
        } finally {
            String ended = outcome;
            unharmed(scope::close);
            unharmed(() -> over(observation, ended));
        }
    }

    /** What a handler of observations throws undoes nothing that was done: a message that left has left. */
    private static void unharmed(Runnable theirs) {
        try {
            theirs.run();
        } catch (RuntimeException failed) {
            unheard(failed);
        }
    }

    private static void unheard(RuntimeException failed) {
        LOG.warn("a handler of observations failed with {}", failed.getClass().getName());
    }
}
