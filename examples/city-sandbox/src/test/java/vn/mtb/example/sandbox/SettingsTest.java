package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.example.sandbox.Options.MailSystem;

@DisplayName("thiết lập in ra là thiết lập mà starter hiểu")
class SettingsTest {
    private static final Path PROPERTIES =
            Path.of("..", "..", "mtb-spring-starter/src/main/java/vn/mtb/spring/autoconfigure/ExchangeProperties.java");
    private static final Pattern SECTION = Pattern.compile("^ {2}(\\w+):$");
    private static final Pattern KEY = Pattern.compile("^ {4,6}(?:# )?([a-z-]+): \\S.*$");

    @TempDir
    private Path home;

    @Test
    void every_property_that_is_written_is_one_of_the_starter() throws IOException {
        Map<String, Set<String>> written = written();
        String known = Files.readString(PROPERTIES);

        assertThat(written.keySet()).containsExactly("axis", "inbox", "mail", "outbox");
        assertThat(written.get("axis"))
                .containsExactly("address", "application", "dialect", "password", "secret", "system-id", "user");
        written.forEach((section, keys) ->
                assertThat(components(known, section)).as(section).containsAll(keys));
        assertThat(known).containsPattern("enum Dialect \\{[^}]*VNPT,[^}]*LGSP");
    }

    /** By section, the keys, those in comments too. */
    private Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        try (Sandbox sandbox = Sandbox.start(
                Options.DEFAULT.by(MailSystem.FAKE).at(0), Place.built().at(home), line -> {})) {
            String section = "";
            for (String line : Settings.of(sandbox.units().get(0), sandbox)) {
                Matcher begins = SECTION.matcher(line);
                if (begins.matches()) section = begins.group(1);
                Matcher key = KEY.matcher(line);
                if (key.matches())
                    written.computeIfAbsent(section, name -> new TreeSet<>()).add(key.group(1));
            }
        }
        return written;
    }

    /** The components of the record of that name, as properties are written. */
    private static List<String> components(String source, String section) {
        String name = section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1);
        Matcher record = Pattern.compile("    record " + name + "\\((.*?)\\) \\{", Pattern.DOTALL)
                .matcher(source);
        assertThat(record.find()).as("record " + name).isTrue();
        return Pattern.compile(" (\\w+)(?:,|$)", Pattern.MULTILINE)
                .matcher(record.group(1))
                .results()
                .map(component ->
                        component.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
