package vn.mtb.spring;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A registry that remembers what is over (<i>các quan sát đã xong</i>); it also checks scopes and labels as Micrometer's own tests do. */
public final class Observations implements ObservationHandler<Observation.Context> {
    public final TestObservationRegistry registry = TestObservationRegistry.create();
    private final List<Observation.Context> over = new CopyOnWriteArrayList<>();

    public Observations() {
        registry.observationConfig().observationHandler(this);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStop(Observation.Context context) {
        over.add(context);
    }

    public List<Observation.Context> all() {
        return List.copyOf(over);
    }

    public List<Observation.Context> of(String name) {
        return over.stream().filter(one -> name.equals(one.getName())).toList();
    }

    public void forget() {
        over.clear();
    }

    /** Its labels with their values. */
    public static Map<String, String> labels(Observation.Context context) {
        return context.getLowCardinalityKeyValues().stream()
                .collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
    }

    /** The name of what it lies in. */
    public static Optional<String> parent(Observation.Context context) {
        ObservationView parent = context.getParentObservation();
        return parent == null
                ? Optional.empty()
                : Optional.of(parent.getContextView().getName());
    }
}
