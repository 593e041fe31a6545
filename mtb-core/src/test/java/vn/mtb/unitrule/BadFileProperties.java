package vn.mtb.unitrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Yaml;

@DisplayName("Tệp hỏng kiểu gì cũng chỉ có một kết cục: danh sách lỗi, mỗi lỗi có dòng, lý do và cách sửa")
class BadFileProperties {
    private static final String EXAMPLE = example();

    private static String example() {
        try {
            return Files.readString(Path.of("..", "examples", "unit-regulations", "so-noi-vu.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.strings()
                .withChars("ab:-[]{}#&*!|>'\"%@`,? \n\t~0123é\u0000\uD800")
                .ofMaxLength(60);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_written_is_a_tree_or_a_list_of_mistakes(@ForAll("yamlish") String text) {
        try {
            assertThat(Yaml.parse("t", text)).isNotNull();
        } catch (BadFile refused) {
            assertSaid(refused);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_regulation_damaged_anywhere_is_read_or_refused_with_mistakes(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(EXAMPLE);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length() - 20);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, at + 1 + random.nextInt(15));
                case 1 -> text.insert(at, "\n  ");
                case 2 -> text.insert(at, EXAMPLE.substring(at / 2, at / 2 + 12));
                default -> text.setCharAt(at, "{}[]:&*-9 ".charAt(random.nextInt(10)));
            }
        }
        try {
            assertThat(UnitRegulation.parse("t", text.toString())).isNotNull();
        } catch (BadFile refused) {
            assertSaid(refused);
        }
    }

    private static void assertSaid(BadFile refused) {
        assertThat(refused.mistakes()).isNotEmpty().allSatisfy(mistake -> {
            assertThat(mistake.where().line()).isPositive();
            assertThat(mistake.where().column()).isPositive();
            assertThat(mistake.what().vietnamese()).isNotEqualTo(mistake.id());
            assertThat(mistake.remedy().english()).isNotEqualTo(mistake.id() + ".remedy");
        });
    }
}
