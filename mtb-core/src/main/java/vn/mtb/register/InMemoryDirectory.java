package vn.mtb.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.mtb.party.PersonId;

/** A directory for tests and first steps (<i>danh bạ trong bộ nhớ</i>); gone with the process. */
public final class InMemoryDirectory implements Directory {
    private final Map<PersonId, Card> cards = new HashMap<>();
    private final Map<PersonId, Erasure> erased = new ConcurrentHashMap<>();
    private @Nullable Mentions mentions; // none after a change, until somebody asks

    /** An empty directory. */
    public InMemoryDirectory() {}

    @Override
    public synchronized void enter(PersonId person, Card card) {
        Mentions.mustNotSpell(person, card.name());
        cards.put(person, card);
        erased.remove(person);
        mentions = null;
    }

    @Override
    public synchronized Optional<Card> card(PersonId person) {
        return Optional.ofNullable(cards.get(person));
    }

    @Override
    public synchronized void erase(PersonId person, Erasure erasure) {
        cards.remove(person);
        erased.put(person, erasure);
        mentions = null;
    }

    @Override
    public Optional<Erasure> erasure(PersonId person) {
        return Optional.ofNullable(erased.get(person));
    }

    @Override
    public synchronized Optional<PersonId> namedIn(String text) {
        Mentions known = mentions;
        if (known == null) {
            Map<PersonId, String> names = new HashMap<>();
            cards.forEach((person, card) -> names.put(person, card.name()));
            known = Mentions.of(names);
            mentions = known;
        }
        return known.in(text);
    }
}
