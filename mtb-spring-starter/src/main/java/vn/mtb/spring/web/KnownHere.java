package vn.mtb.spring.web;

import java.util.Optional;
import vn.mtb.party.PersonId;
import vn.mtb.register.Directory;
import vn.mtb.register.Erasure;

/** A directory that names only people of whom a register knows something (<i>danh bạ trong phạm vi sổ</i>); others stay ids. */
final class KnownHere implements Directory {
    private final Seen seen;
    private final Directory all;

    KnownHere(Seen seen, Directory all) {
        this.seen = seen;
        this.all = all;
    }

    @Override
    public Optional<Card> card(PersonId person) {
        return seen.knows(person) ? all.card(person) : Optional.empty();
    }

    @Override
    public Optional<Erasure> erasure(PersonId person) {
        return seen.knows(person) ? all.erasure(person) : Optional.empty();
    }

    @Override
    public Optional<PersonId> namedIn(String text) {
        return all.namedIn(text);
    }

    @Override
    public void enter(PersonId person, Card card) {
        throw new UnsupportedOperationException("a view of the directory is only read");
    }

    @Override
    public void erase(PersonId person, Erasure erasure) {
        throw new UnsupportedOperationException("a view of the directory is only read");
    }
}
