package vn.mtb.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

/**
 * Somebody's account in one application (<i>tài khoản</i>), tied to the post it was issued for. It holds no password and no
 * sign-in name.
 *
 * @param holder whose
 * @param application in which application
 * @param unit the unit in which that post is held
 * @param position the post it was issued for, with which it is revoked
 * @param powers what it may do beyond ordinary use, by the unit's own words
 * @param issuedOn the day from which it may be used
 * @param state whether it may be used now
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Account(
        PersonId holder,
        Application application,
        UnitId unit,
        Position position,
        Set<String> powers,
        LocalDate issuedOn,
        State state) {

    /** Whether an account may be used (<i>trạng thái tài khoản</i>). */
    public enum State {
        /** May be used (<i>đang hoạt động</i>). */
        ACTIVE,
        /** Locked for a time (<i>tạm khóa</i>). */
        SUSPENDED,
        /** Taken back for good (<i>đã thu hồi</i>). */
        REVOKED
    }

    /** Refuses missing parts; copies the powers. */
    public Account {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(state, "state");
        powers = Set.copyOf(powers);
    }

    /**
     * An account for ordinary use, active from its first day.
     *
     * @param holder whose
     * @param application in which application
     * @param unit the unit in which that post is held
     * @param position the post it was issued for
     * @param issuedOn the day from which it may be used
     * @return the account
     */
    public static Account ordinary(
            PersonId holder, Application application, UnitId unit, Position position, LocalDate issuedOn) {
        return new Account(holder, application, unit, position, Set.of(), issuedOn, State.ACTIVE);
    }

    /**
     * Whether it may be used on a day.
     *
     * @param on the day
     * @return true when active and issued by then
     */
    public boolean usable(LocalDate on) {
        return state == State.ACTIVE && !issuedOn.isAfter(on);
    }

    /**
     * Whether it was issued for a post, whichever term of it.
     *
     * @param post an appointment
     * @return true for the same person, unit and position
     */
    public boolean isFor(Appointment post) {
        return holder.equals(post.person()) && isFor(post.position(), post.unit());
    }

    /** Whether it was issued for that post of its holder. */
    boolean isFor(Position post, UnitId where) {
        return unit.equals(where) && position.equals(post);
    }

    /**
     * Whether it still exists.
     *
     * @return false once it is revoked
     */
    public boolean live() {
        return state != State.REVOKED;
    }

    Account in(State next) {
        return new Account(holder, application, unit, position, powers, issuedOn, next);
    }

    /** The same account belonging to another post of its holder. */
    Account of(Appointment post) {
        return new Account(holder, application, post.unit(), post.position(), powers, issuedOn, state);
    }

    /** The same access, active and new. */
    Account anew(LocalDate on) {
        return new Account(holder, application, unit, position, powers, on, State.ACTIVE);
    }
}
