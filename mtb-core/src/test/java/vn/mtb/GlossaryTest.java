package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.SourceComments.PublicType;

@DisplayName("kiểu công khai nào cũng có thuật ngữ tiếng Việt, và có dòng trong bảng thuật ngữ")
class GlossaryTest {

    @Test
    void every_public_type_names_its_vietnamese_term_in_its_first_sentence() {
        List<String> silent = SourceComments.types().stream()
                .filter(type -> type.term().isEmpty())
                .map(type -> type.room() + "." + type.name())
                .toList();
        assertThat(silent)
                .as("types whose first Javadoc sentence has no <i>Vietnamese term</i>")
                .isEmpty();
    }

    @Test
    void the_glossary_has_a_row_for_every_public_type() {
        WrittenPages.hold("glossary.md", page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Thuật ngữ · Glossary

                Thuật ngữ tiếng Việt đứng cạnh kiểu dữ liệu mang nó trong `mtb-core`, theo gói. Trang này được in từ chú thích trong mã nguồn. Thêm một
                dòng: viết thuật ngữ trong `<i>…</i>` ở câu đầu chú thích của kiểu, rồi in lại. · Vietnamese terms beside the types of `mtb-core` that
                carry them, by package. This page is printed from the comments in the sources. To add a row, put the term into `<i>…</i>` in the first
                sentence of the type's comment and print it anew:

                ```sh
                mvn -Pquick -pl mtb-core test -Dmtb.write-docs=true
                ```
                """);
        String room = "";
        for (PublicType type : SourceComments.types()) {
            if (!type.room().equals(room)) {
                room = type.room();
                page.append("\n## `").append(room).append("`\n\n");
                page.append(
                        "| Thuật ngữ · Term | Kiểu · Type | Là gì · What it is | Căn cứ · Clause |\n|---|---|---|---|\n");
            }
            page.append("| ").append(type.term().orElse("—"));
            page.append(" | `").append(type.name()).append('`');
            page.append(" | ").append(type.meaning().replace("|", "\\|"));
            page.append(" | ").append(type.legal().orElse("")).append(" |\n");
        }
        return page.toString();
    }
}
