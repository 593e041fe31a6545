package vn.mtb.example.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which call goes wrong, and how (<i>kịch bản lỗi</i>): every so many calls of a door the next fault of the list, round and round. */
final class FaultScript {
    private final int every;
    private final Duration slowness;
    private volatile List<Fault> faults;

    FaultScript(List<Fault> faults, int every, Duration slowness) {
        this.faults = List.copyOf(faults);
        this.every = every;
        this.slowness = slowness;
    }

    /** What goes wrong with a door's call of this number, from 1 on. */
    Optional<Fault> fault(long call) {
        List<Fault> now = faults;
        if (now.isEmpty() || call % every != 0) return Optional.empty();
        return Optional.of(now.get((int) ((call / every - 1) % now.size())));
    }

    void change(List<Fault> others) {
        faults = List.copyOf(others);
    }

    List<Fault> faults() {
        return faults;
    }

    int every() {
        return every;
    }

    Duration slowness() {
        return slowness;
    }
}
