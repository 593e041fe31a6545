package vn.mtb.review;

import java.util.Objects;
import java.util.Optional;
import vn.mtb.party.Capacity;
import vn.mtb.party.UnitId;

/**
 * Who bears a task on a day (<i>cơ quan được giao nhiệm vụ</i>).
 *
 * @param as in which capacity
 * @param unit which unit; only for the focal body, which has changed
 * @legal Điều 8 Quy chế
 */
public record Bearer(Capacity as, Optional<UnitId> unit) {

    /** Refuses missing parts. */
    public Bearer {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(unit, "unit");
    }
}
