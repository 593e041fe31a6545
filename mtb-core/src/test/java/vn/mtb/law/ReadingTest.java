package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mỗi cách hiểu có số, có lập luận, có ví dụ")
class ReadingTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "interpretations.md");
    private static final Pattern HEADING = Pattern.compile("^## (I-\\d\\d) (.+)$", Pattern.MULTILINE);

    @Test
    void a_reading_is_called_by_its_number() {
        assertThat(Reading.I_07.number()).isEqualTo(7);
        assertThat(Reading.I_07.label()).isEqualTo("I-07");
        assertThat(Reading.I_10.label()).isEqualTo("I-10");
        assertThat(Reading.values())
                .allMatch(reading -> reading.name().replace('_', '-').equals(reading.label()), "name and label agree");
    }

    @Test
    void numbers_only_grow() {
        assertThat(Reading.values()).extracting(Reading::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void each_is_argued_in_the_document_once_and_in_order() throws IOException {
        assertThat(new Matcher[] {HEADING.matcher(Files.readString(DOCUMENT))})
                .flatExtracting(heading ->
                        heading.results().map(found -> found.group(1)).toList())
                .containsExactlyElementsOf(
                        Stream.of(Reading.values()).map(Reading::label).toList());
    }

    @Test
    void each_argument_has_both_languages_an_example_and_says_who_confirmed_it() throws IOException {
        assertThat(sections())
                .allSatisfy((label, section) -> assertThat(section)
                        .contains("**Ví dụ.**", "**Example.**", "**Được xác nhận bởi:**", "**Confirmed by:**")
                        .containsPattern("\\d{1,2}/\\d{1,2}/20\\d\\d"));
    }

    @Test
    void each_heading_is_in_both_languages() throws IOException {
        assertThat(HEADING.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(2)))
                .allMatch(title -> title.split(" · ", -1).length == 2, "Vietnamese · English");
    }

    @Test
    @DisplayName("I-12b nằm trong mục I-12")
    void the_reading_of_write_offs_before_2018_stands_inside_the_twelfth() throws IOException {
        assertThat(sections().get("I-12")).contains("### I-12b ");
        assertThat(Reading.I_12.gist().vietnamese()).contains("I-12b");
        assertThat(Reading.I_12.gist().english()).contains("I-12b");
    }

    private static Map<String, String> sections() throws IOException {
        String document = Files.readString(DOCUMENT);
        Map<String, String> sections = new LinkedHashMap<>();
        for (MatchResult heading : HEADING.matcher(document).results().toList()) {
            int next = document.indexOf("\n## ", heading.end());
            sections.put(heading.group(1), document.substring(heading.end(), next < 0 ? document.length() : next));
        }
        return sections;
    }
}
