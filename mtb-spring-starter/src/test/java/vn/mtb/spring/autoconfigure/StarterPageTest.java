package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.spring.MtbProperties;

/** The table of properties in {@code docs/starter.md} says what the metadata says; {@code -Dmtb.write-docs=true} writes it anew. */
class StarterPageTest {
    private static final Path PAGE = Path.of("..", "docs", "starter.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String BEGIN = "<!-- the properties, written by StarterPageTest -->\n";
    private static final String END = "<!-- the end of the properties -->\n";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private static final Properties VIETNAMESE = vietnamese();

    private static Properties vietnamese() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                StarterPageTest.class.getResourceAsStream("properties_vi.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static boolean metadataIsThere() {
        return !KnownProperties.ofThisLibrary().isEmpty();
    }

    @Test
    @EnabledIf("metadataIsThere")
    void every_property_stands_in_the_table_with_its_default_and_what_it_is() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        String table = table();

        if (Boolean.getBoolean("mtb.write-docs")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table);
        }
    }

    @Test
    @EnabledIf("metadataIsThere")
    void no_vietnamese_words_are_left_over() throws IOException {
        String table = table();
        assertThat(VIETNAMESE.stringPropertyNames()).allMatch(name -> table.contains("| `" + name + "` |"));
    }

    @Test
    @EnabledIf("metadataIsThere")
    void every_property_of_the_metadata_is_known_with_its_type() throws IOException {
        KnownProperties known = KnownProperties.ofThisLibrary();
        try (InputStream in = MtbProperties.class.getClassLoader().getResourceAsStream(METADATA)) {
            List<String> names = new ArrayList<>();
            JsonMapper.shared().readTree(in).path("properties").forEach(one -> names.add(name(one)));
            assertThat(names).contains("mtb.agency-code", "mtb.units");
            assertThat(names).allMatch(name -> known.has(ConfigurationPropertyName.of(name)));
        }
        assertThat(known.has(ConfigurationPropertyName.of("mtb.units.snv.regulation")))
                .isTrue();
        assertThat(known.has(ConfigurationPropertyName.of("mtb.units.snv.regulations")))
                .isFalse();
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("| thuộc tính · property | mặc định · default | |\n|---|---|---|\n");
        try (InputStream in = MtbProperties.class.getClassLoader().getResourceAsStream(METADATA)) {
            List<JsonNode> properties = new ArrayList<>();
            JsonMapper.shared().readTree(in).path("properties").forEach(properties::add);
            properties.sort((one, other) -> name(one).compareTo(name(other)));
            for (JsonNode one : properties) {
                if (!name(one).startsWith("mtb.")) continue;
                String type = one.path("type").asString("");
                row(
                        table,
                        name(one),
                        one.path("defaultValue").asString(""),
                        one.path("description").asString(""));
                if (type.contains("<")) elements(table, name(one) + (type.contains("Map<") ? ".CODE." : "[N]."), type);
            }
        }
        return table.toString();
    }

    private static String name(JsonNode property) {
        return property.path("name").asString();
    }

    private static void row(StringBuilder table, String name, String standard, String what) {
        assertThat(VIETNAMESE).as("the Vietnamese words for " + name).containsKey(name);
        String said = what.replaceAll("\\{@code ([^}]*)}", "`$1`").replace("|", "\\|");
        table.append("| `").append(name).append("` | ");
        table.append(standard.isEmpty() ? "" : "`" + standard + "`")
                .append(" | ")
                .append(VIETNAMESE.getProperty(name))
                .append(" · ")
                .append(said)
                .append(" |\n");
    }

    /** The components of the record that a map or a list holds. */
    private static void elements(StringBuilder table, String prefix, String type) throws IOException {
        String name = type.substring(Math.max(type.lastIndexOf('<'), type.lastIndexOf(',')) + 1, type.length() - 1);
        try {
            Class<?> element = Class.forName(name);
            if (!element.isRecord()) return;
            Parameter[] parameters = element.getDeclaredConstructors()[0].getParameters();
            RecordComponent[] components = element.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                DefaultValue standard = parameters[i].getAnnotation(DefaultValue.class);
                String value = standard == null ? "" : String.join(", ", standard.value());
                row(
                        table,
                        prefix + BindingFailureAnalyzer.dashed(components[i].getName()),
                        value,
                        said(element, components[i].getName()));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the comment of a record says of a component. */
    private static String said(Class<?> element, String component) throws IOException {
        Class<?> outer = element.getEnclosingClass();
        String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
        int at = source.indexOf("record " + element.getSimpleName() + "(");
        String before = source.substring(source.lastIndexOf("/**", at), at);
        Matcher found = Pattern.compile("@param " + component + " (.*?)(?=\\n\\s*\\* @|\\n\\s*\\*/)", Pattern.DOTALL)
                .matcher(before);
        return found.find()
                ? found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip()
                : "";
    }
}
