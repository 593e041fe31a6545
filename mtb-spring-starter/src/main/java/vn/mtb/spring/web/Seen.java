package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Language;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.unit.ServedUnit;

/** A unit as one caller sees it (<i>đơn vị trong phạm vi được xem</i>): what lies outside is not found. */
final class Seen {
    private final Caller caller;
    private final ServedUnit unit;
    private final Tablets tablets;
    private final PersonalReads reads;
    private final boolean keeper;

    Seen(Caller caller, ServedUnit unit, Tablets tablets, PersonalReads reads, boolean keeper) {
        this.caller = caller;
        this.unit = unit;
        this.tablets = tablets;
        this.reads = reads;
        this.keeper = keeper;
    }

    Caller caller() {
        return caller;
    }

    Language language() {
        return caller.language();
    }

    ServedUnit unit() {
        return unit;
    }

    Register register() {
        return unit.register();
    }

    Scope scope() {
        return Scope.of(unit.id());
    }

    /** The day that was asked about, or today. */
    LocalDate day(Optional<String> on) {
        return on.map(text -> Given.day("on", text)).orElse(caller.today());
    }

    /** Stops who does not keep this register; that it is served he knows, since he sees it. */
    void mustKeep() {
        if (!keeper) throw new Stopped(Problem.NOT_THE_KEEPER, unit.id());
    }

    /** Stops who is confined to one person, where everybody's things would be shown. */
    void mustSeeAll() {
        if (caller.confinedTo().isPresent()) throw new Stopped(Problem.NOT_FOUND);
    }

    /** A tablet of this register. */
    TabletState tablet(TabletId tablet) {
        return tablets.find(tablet, scope())
                .filter(state ->
                        caller.confinedTo().isEmpty() || caller.confinedTo().equals(state.holder()))
                .orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
    }

    /** A tablet that an act may also bring into this register; who is confined to one person brings none. */
    void tabletOrNew(TabletId tablet) {
        if (caller.confinedTo().isPresent()) tablet(tablet);
    }

    /** A person of whom this register knows something: posts, accounts, or a tablet in his hands. */
    PersonId person(PersonId person) {
        if (!knows(person)) throw new Stopped(Problem.NOT_FOUND);
        return person;
    }

    boolean knows(PersonId person) {
        return caller.sees(person)
                && (register().length(Subject.appointments(person)) > 0
                        || register().length(Subject.accounts(person)) > 0
                        || holds(person));
    }

    private boolean holds(PersonId person) {
        TabletQuery his = new TabletQuery(
                Optional.empty(), Set.of(), Optional.of(person), Optional.of(unit.id()), Optional.empty(), 1);
        return !tablets.find(his, scope()).rows().isEmpty();
    }

    /** Writes down that somebody is about to read; without that nothing is shown. */
    void reading(PersonalReads.Kind kind, String subject) {
        reads.note(caller.actor(), unit.id(), kind, subject);
    }

    PersonalReads reads() {
        return reads;
    }
}
