package vn.mtb.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.mtb.party.PersonId;

/** A directory for tests and first steps (<i>danh bạ trong bộ nhớ</i>); gone with the process. */
public final class InMemoryDirectory implements Directory {
    private record Name(PersonId person, List<String> words) {}

    private static final int SHORTEST_NAME = 2; // words: a single one stands in too many innocent sentences

    private final Map<PersonId, Card> cards = new HashMap<>();
    private final Map<PersonId, Erasure> erased = new ConcurrentHashMap<>();
    private final Map<PersonId, Name> names = new HashMap<>();

    /** An empty directory. */
    public InMemoryDirectory() {}

    @Override
    public synchronized void enter(PersonId person, Card card) {
        Name name = new Name(person, words(card.name()));
        if (stands(name, words(person.value()))) {
            throw new IllegalArgumentException(
                    "an id that spells the name of a person cannot be erased from the register; give another one");
        }
        cards.put(person, card);
        names.put(person, name);
        erased.remove(person);
    }

    @Override
    public synchronized Optional<Card> card(PersonId person) {
        return Optional.ofNullable(cards.get(person));
    }

    @Override
    public synchronized void erase(PersonId person, Erasure erasure) {
        cards.remove(person);
        names.remove(person);
        erased.put(person, erasure);
    }

    @Override
    public Optional<Erasure> erasure(PersonId person) {
        return Optional.ofNullable(erased.get(person));
    }

    @Override
    public synchronized Optional<PersonId> namedIn(String text) {
        List<String> words = words(text);
        return names.values().stream()
                .filter(name -> stands(name, words))
                .map(Name::person)
                .min(PersonId::compareTo);
    }

    private static boolean stands(Name name, List<String> words) {
        List<String> wanted = name.words();
        if (wanted.size() < SHORTEST_NAME) return false;
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            int same = 0;
            while (same < wanted.size() && same(words.get(at + same), wanted.get(same))) same++;
            if (same == wanted.size()) return true;
        }
        return false;
    }

    private static boolean same(String word, String wanted) {
        return word.equals(wanted) || word.equals(plain(wanted));
    }

    private static List<String> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
