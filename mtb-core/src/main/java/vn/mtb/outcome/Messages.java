package vn.mtb.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Text;

/** The sentences of the library (<i>câu chữ của thư viện</i>), one bundle per package and language. */
public final class Messages {
    private static final List<String> PACKAGES = List.of(
            "outcome",
            "party",
            "rule",
            "calendar",
            "account",
            "document",
            "meeting",
            "ituse",
            "incident",
            "tablet",
            "liability",
            "review",
            "yaml",
            "unitrule",
            "register",
            "plan",
            "casefile",
            "client",
            "client/mail",
            "client/edxml",
            "client/axis",
            "spring/web");
    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) SENTENCES.put(language, load(language));
    }

    private Messages() {}

    /**
     * The sentence under a key. Enum constants, dates, periods, collections, and values such as posts that have a name of their own are
     * worded too; numbers are grouped as the language does.
     *
     * @param language of the sentence
     * @param key a rule id, or {@code Type.value} for a name
     * @param arguments what the sentence names
     * @return the sentence; the key itself when there is none, which a test finds
     */
    public static String say(Language language, String key, @Nullable Object... arguments) {
        Object[] worded = Arrays.stream(arguments)
                .map(argument -> word(language, argument))
                .toArray();
        return new MessageFormat(sentence(language, key), language.locale()).format(worded);
    }

    /**
     * The sentence under a key, in both languages.
     *
     * @param key a rule id, or {@code Type.value} for a name
     * @param arguments what the sentence names, worded as {@link #say} does
     * @return both sentences
     */
    public static Text text(String key, @Nullable Object... arguments) {
        return new Text(say(Language.VIETNAMESE, key, arguments), say(Language.ENGLISH, key, arguments));
    }

    /**
     * The words for one value, as a sentence would name it.
     *
     * @param language of the words
     * @param value an enum constant, a date, a collection, a {@link Text} or anything that prints itself
     * @return the words
     */
    public static String name(Language language, Object value) {
        return say(language, "value", value);
    }

    /**
     * Whether there is a sentence.
     *
     * @param language of the sentence
     * @param key its key
     * @return true when the bundle has it
     */
    public static boolean knows(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    /**
     * Every key of one language, sorted.
     *
     * @param language which
     * @return the keys
     */
    public static Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static String sentence(Language language, String key) {
        return bundle(language).getProperty(key, key);
    }

    private static Properties bundle(Language language) {
        Properties bundle = SENTENCES.get(language);
        if (bundle == null) throw new IllegalStateException("no sentences for " + language);
        return bundle;
    }

    private static Object word(Language language, @Nullable Object argument) {
        if (argument == null) return "—";
        if (argument instanceof Number) return argument;
        if (argument instanceof Text text) return text.in(language);
        if (argument instanceof Enum<?> constant) {
            return say(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (argument instanceof LocalDate date) {
            return String.format(Locale.ROOT, "%d/%d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        if (argument instanceof Period held) {
            if (held.from().equals(LocalDate.MIN)) return say(language, "period-past", held.until());
            return say(language, held.ends() ? "period-closed" : "period-open", held.from(), held.until());
        }
        if (argument instanceof Collection<?> many) {
            if (many.isEmpty()) return "—";
            return many.stream()
                    .map(one -> String.valueOf(word(language, one)))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        String named = argument.getClass().getSimpleName() + "." + argument;
        return knows(language, named) ? say(language, named) : argument.toString();
    }

    private static Properties load(Language language) {
        Properties all = new Properties();
        for (String room : PACKAGES) {
            String file = "/vn/mtb/" + room + "/messages_" + language.tag() + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                if (in == null) continue;
                Properties sentences = new Properties();
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String key : sentences.stringPropertyNames()) {
                    if (all.putIfAbsent(key, sentences.getProperty(key)) != null) {
                        throw new IllegalStateException(file + " says «" + key + "» again; one bundle may say it");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return all;
    }
}
