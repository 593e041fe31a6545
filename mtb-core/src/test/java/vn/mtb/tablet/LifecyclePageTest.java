package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.WrittenPages;
import vn.mtb.rule.Row;

@DisplayName("bảng vòng đời trong docs/ đúng là bảng mà thư viện dùng")
class LifecyclePageTest {

    @Test
    void the_page_is_printed_from_the_rules() {
        WrittenPages.hold("lifecycle.md", LifecyclePage.text());
    }

    @Test
    void the_lines_are_numbered_from_one_and_two_of_them_are_changes_of_law() {
        TreeSet<Integer> lines = new TreeSet<>();
        for (Row<Situation, Step, Case> row : CityRules.TABLE.rows()) lines.add(row.line());
        TreeSet<Integer> expected = new TreeSet<>();
        for (int line = 1; line <= 44; line++) if (line != 40 && line != 41) expected.add(line);
        assertThat(lines).isEqualTo(expected);
        assertThat(LifecyclePage.text()).contains("\n| 40 | ", "\n| 41 | ");
    }

    @Test
    void no_sentence_breaks_out_of_its_cell() {
        assertThat(LifecyclePage.text().lines().filter(line -> line.startsWith("|")))
                .allMatch(line -> line.endsWith(" |") || line.endsWith("---|"), "a row ends where its last cell does");
    }
}
