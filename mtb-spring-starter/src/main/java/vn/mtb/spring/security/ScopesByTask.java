package vn.mtb.spring.security;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.party.Actor;
import vn.mtb.party.FocalBody;
import vn.mtb.spring.register.Scope;

/**
 * What somebody sees, by the tasks that the text gives (<i>phạm vi được xem theo nhiệm vụ</i>).
 *
 * <ul>
 *   <li>Who acts for a unit sees its register: the unit keeps it (khoản 3 Điều 4) and answers for it (khoản 3 Điều 8), and no clause gives it
 *       a task about another unit's.
 *   <li>The focal body of the day and its data centre see all: they gather and put the Regulation into practice everywhere (khoản 2 Điều 3,
 *       khoản 1 Điều 8). On a day whose focal body nobody has named, nobody sees all by that capacity.
 *   <li>The City Office sees all: it runs the system at the seat and guides the exchange (khoản 2 Điều 5, khoản 2 Điều 8).
 *   <li>A user sees the tablets in his hands, his own posts and his own accounts: his duties (Điều 6) and his answering for it (khoản 4 Điều 4)
 *       are about the tablet that he was given, and nothing tells him to watch a colleague's.
 *   <li>A supplier sees nothing: the text has him receive a tablet (khoản 5 Điều 6), not a register.
 *   <li>Every other capacity sees the unit that it is named with.
 * </ul>
 *
 * @legal khoản 2 Điều 3, khoản 3 và khoản 4 Điều 4, khoản 2 Điều 5, Điều 6, Điều 8 Quy chế
 */
public final class ScopesByTask implements Scopes {
    private final FocalBody focalBody;

    /**
     * By a timeline of focal bodies.
     *
     * @param focalBody who has the tasks of Sở TT&amp;TT, by date
     */
    public ScopesByTask(FocalBody focalBody) {
        this.focalBody = Objects.requireNonNull(focalBody, "focalBody");
    }

    @Override
    public Scope of(Actor actor, LocalDate on) {
        return switch (actor.as()) {
            case FOCAL_BODY, STATE_DATA_CENTRE ->
                focalBody.on(on).map(FocalBody.Term::unit).equals(Optional.of(actor.unit()))
                        ? Scope.all()
                        : Scope.of(actor.unit());
            case CITY_OFFICE -> Scope.all();
            case SUPPLIER -> Scope.of();
            case UNIT, USER, CITY_PEOPLES_COMMITTEE, AUTHORITY -> Scope.of(actor.unit());
        };
    }
}
