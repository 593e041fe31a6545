package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the policy of the pages would refuse in a browser: styles and scripts that stand in the page itself, or come from elsewhere. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SETS_A_STYLE = Pattern.compile("\\b(?:style|on[a-z]+)\\s*=");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> inline(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .flatMap(TemplatesTest::inline)
                .toList();
    }

    private static Stream<String> inline(Element element) {
        Stream<String> attributes = element.attributes().asList().stream()
                .filter(TemplatesTest::refused)
                .map(attribute -> element.tagName() + " " + attribute);
        boolean script = element.tagName().equals("script") && !element.data().isBlank();
        boolean itself = script || element.tagName().equals("style");
        return itself ? Stream.concat(Stream.of(element.outerHtml()), attributes) : attributes;
    }

    /** Also what Thymeleaf would make of it: {@code th:style}, {@code th:onclick}, {@code th:attr="style=…"}. */
    private static boolean refused(Attribute attribute) {
        String name = attribute.getKey().replaceFirst("^th:", "");
        if (name.equals("style") || name.equals("styleappend") || name.startsWith("on")) return true;
        if (name.matches("attr|attrappend|attrprepend")) {
            return SETS_A_STYLE.matcher(attribute.getValue()).find();
        }
        boolean address = List.of("src", "href", "action", "formaction").contains(name);
        return address && attribute.getValue().matches("(?i)\\s*(?:javascript:.*|(?:https?:)?//.*)");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_has_an_inline_style_or_script(Path template) throws IOException {
        assertThat(inline(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:red'>",
                "<p th:style=\"${one}\">",
                "<p th:attr=\"style=${one}\">",
                "<p th:attr=\"aria-label=${one},onclick=${two}\">",
                "<a onclick='go()'>",
                "<style>p{}</style>",
                "<script>go()</script>",
                "<a href='javascript:go()'>",
                "<script src='https://elsewhere.example/x.js'></script>"
            })
    void what_a_browser_would_refuse_is_found(String html) {
        assertThat(inline(html)).isNotEmpty();
    }
}
