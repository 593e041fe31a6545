package vn.mtb.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/**
 * The values of a closed list and how each is written (<i>danh mục giá trị</i>), in Vietnamese and in English; case does not matter.
 *
 * @param <T> the type of the values
 */
public final class Choices<T> {
    private final Map<String, T> written;
    private final List<String> names;

    private Choices(Map<String, T> written, List<String> names) {
        this.written = Collections.unmodifiableMap(written);
        this.names = Collections.unmodifiableList(names);
    }

    /**
     * No value yet.
     *
     * @param <T> the type of the values
     * @return an empty list
     */
    public static <T> Choices<T> none() {
        return new Choices<>(new LinkedHashMap<>(), new ArrayList<>());
    }

    /**
     * Many values at once.
     *
     * @param names by how it is written, each value
     * @param <T> the type of the values
     * @return a list of them
     */
    public static <T> Choices<T> of(Map<String, T> names) {
        Map<String, T> written = new LinkedHashMap<>();
        names.forEach((name, value) -> written.put(same(name), value));
        return new Choices<>(written, new ArrayList<>(names.keySet()));
    }

    /**
     * Every constant of an enum, by its names in the library's bundles and by its own name in small letters with hyphens.
     *
     * @param type the enum
     * @param <E> the enum
     * @return its constants
     */
    public static <E extends Enum<E>> Choices<E> of(Class<E> type) {
        Choices<E> all = none();
        for (E constant : type.getEnumConstants()) {
            all = all.and(
                            constant,
                            Messages.name(Language.VIETNAMESE, constant),
                            Messages.name(Language.ENGLISH, constant))
                    .and(constant, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return all;
    }

    /**
     * One value more.
     *
     * @param value the value
     * @param names how it may be written
     * @return the longer list
     * @throws IllegalArgumentException when another value is written so already
     */
    public Choices<T> and(T value, String... names) {
        Map<String, T> more = new LinkedHashMap<>(written);
        List<String> all = new ArrayList<>(this.names);
        for (String name : names) {
            T other = more.put(same(name), value);
            if (other != null && !other.equals(value)) {
                throw new IllegalArgumentException("«" + name + "» names " + other + " already, not " + value);
            }
            if (other == null) all.add(name);
        }
        return new Choices<>(more, all);
    }

    /**
     * The value that is written so.
     *
     * @param name as written
     * @return the value; empty when no value is
     */
    public Optional<T> find(String name) {
        return Optional.ofNullable(written.get(same(name)));
    }

    /**
     * How the values are written.
     *
     * @return every name, in the order given
     */
    public List<String> names() {
        return names;
    }

    /**
     * What two ways of writing a name have in common.
     *
     * @param name as written
     * @return in small letters, in Unicode form NFC
     */
    public static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
