package vn.mtb.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.WrittenPages;

@DisplayName("trang hướng dẫn viết tình huống nói đúng những gì mã đọc")
class CasePageTest {
    private static final Path PAGE = Path.of("..", "docs", "case-files.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final String BEGIN =
            "<!-- các khóa: sinh từ mã, kiểm thử so lại · keys: generated, compared in a test -->\n";
    private static final String END = "<!-- hết các khóa · end of the keys -->\n";

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    @Test
    void there_are_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_comes_out_as_the_page_says(String text) {
        assertThat(CaseFile.parse("case-files.md", text).cases())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.run().differences()).isEmpty());
    }

    @Test
    void the_tables_of_keys_are_those_of_the_code() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(from).isLessThanOrEqualTo(to);
        String tables = new KeyTables().page();
        assertThat(tables).as("a component of an act without a Vietnamese name").doesNotContain("`key.");
        WrittenPages.hold("case-files.md", page.substring(0, from) + tables + page.substring(to));
    }

    @Test
    void the_schema_for_editors_is_that_of_the_code() {
        WrittenPages.hold("case-file.schema.json", CaseFile.schema());
    }
}
