package vn.mtb.party;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.law.Period;

/**
 * Somebody's post in a unit, while it lasts (<i>bổ nhiệm</i>).
 *
 * @param person who
 * @param position which post
 * @param unit where
 * @param held first and last day
 * @param kind in their own right, acting, or only in charge
 */
public record Appointment(PersonId person, Position position, UnitId unit, Period held, Kind kind) {

    /** How somebody came to do the work of a post (<i>hình thức giao chức vụ</i>). */
    public enum Kind {
        /** Appointed or elected (<i>bổ nhiệm, bầu</i>). */
        APPOINTED,
        /** Acting holder of the post (<i>giao quyền</i>). */
        ACTING,
        /** In charge of the unit without the post (<i>giao phụ trách, ủy quyền</i>). */
        IN_CHARGE
    }

    /** Refuses missing parts. */
    public Appointment {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A regular appointment.
     *
     * @param person who
     * @param position which post
     * @param unit where
     * @param held first and last day
     * @return the appointment
     */
    public static Appointment of(PersonId person, Position position, UnitId unit, Period held) {
        return new Appointment(person, position, unit, held, Kind.APPOINTED);
    }

    /**
     * Whether it holds.
     *
     * @param on the day
     * @return true from the first to the last day
     */
    public boolean holdsOn(LocalDate on) {
        return held.contains(on);
    }
}
