package vn.mtb.spring.security;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.Scope;

/**
 * What somebody sees (<i>phạm vi được xem</i>); what somebody may <em>do</em> is judged by the rulebook. Replace it where units agreed on
 * something else.
 */
public interface Scopes {

    /**
     * Whose registers an actor sees.
     *
     * @param actor who asks
     * @param on the day on which he asks
     * @return the units, or everything
     */
    Scope of(Actor actor, LocalDate on);

    /**
     * Of whom alone an actor sees something.
     *
     * @param actor who asks
     * @return the person whose tablets, posts and accounts he is confined to; empty when he sees all of the scope
     */
    default Optional<PersonId> confinedTo(Actor actor) {
        return actor.as() == Capacity.USER ? Optional.of(actor.person()) : Optional.empty();
    }

    /**
     * Whether an actor keeps a register: enters what is recorded as it is reported, which no rule judges by who reports it (posts, accounts,
     * findings, cards). An act on a tablet needs no keeper: the rulebook says who may act.
     *
     * @param actor who asks
     * @param register the unit whose register it is
     * @return true for who acts for that very unit, which keeps its own book (khoản 3 Điều 4)
     */
    default boolean keeps(Actor actor, UnitId register) {
        return actor.isUnit(register);
    }
}
