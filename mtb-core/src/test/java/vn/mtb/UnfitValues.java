package vn.mtb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say of values that cannot be (<i>câu từ chối giá trị</i>): the keys of their sentences, and the parts these name. */
public final class UnfitValues {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("\"(unfit-[a-z-]+)\"");
    private static final Pattern PART = Pattern.compile(
            "(?:\\b(?:Checks\\.(?:named|dong)|Ids\\.check|Papers\\.number|Dong\\.check)|[^.\\w]checkGroup)\\(\\s*\"(\\w+)\"");
    private static final Pattern UNWORDED = Pattern.compile("new IllegalArgumentException\\(");

    private UnfitValues() {}

    /** Whether a key of a bundle is that of a refused value; {@link UnfitValuesTest} sees to those. */
    public static boolean says(String key) {
        return key.startsWith("unfit-") || key.startsWith("Part.");
    }

    /** Every key that the sources refuse a value with, and every part that such a sentence names. */
    static Set<String> said() {
        Set<String> keys = new TreeSet<>();
        for (String source : sources().values()) {
            KEY.matcher(source).results().forEach(found -> keys.add(found.group(1)));
            PART.matcher(source).results().forEach(found -> keys.add("Part." + found.group(1)));
        }
        return keys;
    }

    /** The files that refuse something in English alone. */
    static Set<String> speakingEnglishAlone() {
        Set<String> files = new TreeSet<>();
        sources().forEach((file, source) -> {
            if (UNWORDED.matcher(source).find()) files.add(file);
        });
        return files;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name =
                        SOURCES.resolve("vn/mtb").relativize(file).toString().replace('\\', '/');
                sources.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
