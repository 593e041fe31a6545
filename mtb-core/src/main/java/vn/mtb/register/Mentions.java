package vn.mtb.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

/**
 * Where full names stand in a text (<i>họ tên nhắc trong văn bản</i>), with or without their marks: what a {@link Directory} looks
 * through before anything is written. A name of a single word is not looked for: it stands in too many innocent sentences. Immutable.
 */
public final class Mentions {
    /** A name as it is written, and without its marks. */
    private record Name(PersonId person, List<String> words, List<String> plain) {}

    private static final int SHORTEST_NAME = 2; // words

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private Mentions(Map<PersonId, String> names) {
        names.forEach((person, name) -> {
            List<String> words = words(name);
            if (words.size() >= SHORTEST_NAME) {
                List<String> plain = words.stream().map(Mentions::plain).toList();
                byFirstWord
                        .computeIfAbsent(plain.get(0), first -> new ArrayList<>())
                        .add(new Name(person, words, plain));
            }
        });
    }

    /**
     * Looks for these names.
     *
     * @param names the full name of everybody in a directory
     * @return what finds them
     */
    public static Mentions of(Map<PersonId, String> names) {
        return new Mentions(names);
    }

    /**
     * Who is named in a text.
     *
     * @param text free text that would go into an entry
     * @return the first in the order of ids of those whose full name stands in it
     */
    public Optional<PersonId> in(String text) {
        if (byFirstWord.isEmpty()) return Optional.empty();
        List<String> words = words(text);
        PersonId first = null;
        for (int at = 0; at + SHORTEST_NAME <= words.size(); at++) {
            for (Name name : byFirstWord.getOrDefault(plain(words.get(at)), List.of())) {
                if (stands(name, words, at) && (first == null || name.person().compareTo(first) < 0)) {
                    first = name.person();
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * What every directory checks before it enters somebody.
     *
     * @param person the id
     * @param name the full name
     * @throws IllegalArgumentException when the id spells the name: an id must not say who it is
     */
    public static void mustNotSpell(PersonId person, String name) {
        if (of(Map.of(person, name)).in(person.value()).isPresent()) {
            throw new UnfitValue("unfit-id-spells-the-name");
        }
    }

    private static boolean stands(Name name, List<String> words, int at) {
        List<String> wanted = name.words();
        if (at + wanted.size() > words.size()) return false;
        int same = 0;
        while (same < wanted.size()) {
            String word = words.get(at + same);
            if (!word.equals(wanted.get(same)) && !word.equals(name.plain().get(same))) return false;
            same++;
        }
        return true;
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
