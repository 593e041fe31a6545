package vn.mtb.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

@DisplayName("Đọc YAML: mỗi nút có dòng và cột, mọi lỗi cùng một lúc, tệp xấu bị từ chối trong giới hạn")
class YamlTest {

    /** In the table ⏎ is a line break, → a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: 1⏎b: 2⏎a: 3               | yaml-twice           | 3 | 1
            a: &x 1⏎b: 2                 | yaml-anchor          | 1 | 4
            a: 1⏎b: *x                   | yaml-alias           | 2 | 4
            a: !!java.net.URL x          | yaml-tag             | 1 | 4
            a:→1                         | yaml-tab             | 1 | 3
            →a: 1                        | yaml-tab             | 1 | 1
            a: [1, 2                     | yaml-broken          | 1 | 9
            a: 1⏎ b: 2                   | yaml-broken          | 2 | 3
            a: 'chưa đóng                | yaml-broken          | 1 | 14
            ? [a, b]⏎: 1                 | yaml-key-is-no-text  | 1 | 3
            a: 1⏎---⏎b: 2                | yaml-second-document | 2 | 1
            ~                            | yaml-empty           | 1 | 1
            ''                           | yaml-empty           | 1 | 1
            """)
    void what_cannot_be_followed_is_refused_at_its_line_and_column(String text, String id, int line, int column) {
        String written = text.replace('⏎', '\n').replace('→', '\t');
        assertThat(mistakes(written)).anySatisfy(mistake -> {
            assertThat(mistake.id()).isEqualTo(id);
            assertThat(mistake.where().file()).isEqualTo("thử.yaml");
            assertThat(mistake.where().line()).isEqualTo(line);
            assertThat(mistake.where().column()).isEqualTo(column);
        });
    }

    @Test
    void every_node_knows_its_place_and_its_path() {
        Node.Mapping top = (Node.Mapping) Yaml.parse("quy-che.yaml", """
                # quy chế
                vai trò:
                  - chức vụ: trưởng phòng
                    tài khoản: [thư, văn bản]
                """);
        Node.Mapping role = (Node.Mapping)
                ((Node.Sequence) top.entries().get("vai trò").value()).items().get(0);
        Node.Sequence accounts = (Node.Sequence) role.entries().get("tài khoản").value();
        assertThat(accounts.items().get(1).where())
                .isEqualTo(new Where("quy-che.yaml", 4, 22, "$.vai trò[0].tài khoản[1]"));
        assertThat(role.entries().get("chức vụ").key()).hasToString("quy-che.yaml:3:5 $.vai trò[0].chức vụ");
    }

    @Test
    void all_mistakes_of_the_tree_come_at_once_in_the_order_of_the_file() {
        assertThat(mistakes("a: &x 1\nb: *x\nc: !!int 3\na: 4\n"))
                .extracting(Mistake::id)
                .containsExactly("yaml-anchor", "yaml-alias", "yaml-tag", "yaml-twice");
    }

    @Test
    void a_mistake_says_what_why_and_what_to_do_in_both_languages() {
        Mistake twice = mistakes("a: 1\na: 2").get(0);
        assertThat(twice.in(Language.VIETNAMESE))
                .isEqualTo(
                        "thử.yaml:2:1 $.a: mục «a» viết hai lần; đã có ở dòng 1, không rõ dùng giá trị nào; giữ lại một");
        assertThat(twice.in(Language.ENGLISH))
                .isEqualTo(
                        "thử.yaml:2:1 $.a: the key «a» stands there twice; it stands on line 1 already, and it cannot be told which one counts; keep one");
    }

    @Test
    void every_sentence_stands_in_both_languages_with_its_ground_and_its_remedy() {
        List<String> ids = Messages.keys(Language.VIETNAMESE).stream()
                .filter(key -> key.startsWith("yaml-") && !key.contains(".") && !key.endsWith("near"))
                .toList();
        assertThat(ids).hasSizeGreaterThan(30).allSatisfy(id -> {
            for (Language language : Language.values()) {
                for (String part : List.of("", ".why", ".remedy"))
                    assertThat(Messages.knows(language, id + part))
                            .as(id + part)
                            .isTrue();
            }
        });
    }

    @Test
    void letters_written_apart_from_their_tones_are_the_same_letters() {
        String apart = java.text.Normalizer.normalize("ngày ký: Sở", java.text.Normalizer.Form.NFD);
        Node.Mapping top = (Node.Mapping) Yaml.parse("a", apart);
        assertThat(top.entries()).containsKey("ngày ký");
        assertThat(((Node.Scalar) top.entries().get("ngày ký").value()).text()).isEqualTo("Sở");
    }

    @Test
    @Timeout(5)
    void a_billion_laughs_are_refused_at_the_first_anchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        assertThat(mistakes(bomb.toString()))
                .first()
                .satisfies(m -> assertThat(m.id()).isEqualTo("yaml-anchor"));
    }

    @Test
    @Timeout(10)
    void depth_is_bounded_in_brackets_in_keys_and_in_lines() {
        assertThat(mistakes("[".repeat(200_000))).extracting(Mistake::id).containsExactly("yaml-too-deep");
        assertThat(mistakes("{a: ".repeat(100_000))).extracting(Mistake::id).contains("yaml-too-deep");
        assertThat(mistakes("? ".repeat(100_000))).extracting(Mistake::id).contains("yaml-too-deep");
        assertThat(mistakes("- ".repeat(100_000))).extracting(Mistake::id).contains("yaml-too-deep");
        Yaml.parse("vừa", "[".repeat(Tree.DEEPEST) + "]".repeat(Tree.DEEPEST));
        assertThat(mistakes("[".repeat(Tree.DEEPEST + 1) + "]".repeat(Tree.DEEPEST + 1)))
                .extracting(Mistake::id)
                .containsExactly("yaml-too-deep");
    }

    @Test
    @Timeout(10)
    void the_number_of_nodes_and_of_mistakes_is_bounded() {
        assertThat(mistakes("- \n".repeat(Tree.MOST_NODES)))
                .extracting(Mistake::id)
                .containsExactly("yaml-too-many");
        assertThat(mistakes("- &a x\n".repeat(50_000)))
                .hasSize(Mistakes.MOST + 1)
                .last()
                .satisfies(last -> assertThat(last.id()).isEqualTo("yaml-many"));
    }

    @Test
    @Timeout(5)
    void a_file_of_a_hundred_megabytes_is_refused_by_its_length_alone(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("lớn.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        long before = System.nanoTime();
        BadFile refused = catchThrowableOfType(BadFile.class, () -> Yaml.read(large));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(refused.mistakes()).extracting(Mistake::id).containsExactly("yaml-too-long");
        assertThat(refused).hasMessageContaining("104.857.600").hasMessageContaining("104,857,600");
    }

    @Test
    void the_last_byte_that_fits_is_read_and_the_next_is_not() {
        String most = "a: " + "x".repeat(Yaml.MOST_BYTES - 3);
        assertThat(Yaml.parse("vừa", most.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Node.Mapping.class);
        assertThatThrownBy(() -> Yaml.parse("dài", (most + "x").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> Yaml.parse("dài", most + "x")).isInstanceOf(BadFile.class);
    }

    @Test
    void files_that_are_not_there_or_not_text_are_refused(@TempDir Path folder) throws IOException {
        assertThat(mistakesOf(folder.resolve("không có.yaml")))
                .extracting(Mistake::id)
                .containsExactly("yaml-no-file");
        assertThat(mistakesOf(folder)).extracting(Mistake::id).containsExactly("yaml-not-a-file");
        Path latin =
                Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', 'b', '\n', 'c', (byte) 0xE9, ':'});
        assertThat(mistakesOf(latin)).singleElement().satisfies(mistake -> {
            assertThat(mistake.id()).isEqualTo("yaml-not-utf-8");
            assertThat(mistake.where().line()).isEqualTo(2);
            assertThat(mistake.where().column()).isEqualTo(2);
        });
        Path control = Files.writeString(folder.resolve("b.yaml"), "a: b\nc: \u0007d\n");
        assertThat(mistakesOf(control)).singleElement().satisfies(mistake -> {
            assertThat(mistake.id()).isEqualTo("yaml-unprintable");
            assertThat(mistake.where().line()).isEqualTo(2);
            assertThat(mistake.where().column()).isEqualTo(4);
        });
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_mistakes() {
        Node.Mapping top = (Node.Mapping) Yaml.parse("a", "\uFEFFa: 1\r\nb: 2\r\n");
        assertThat(top.entries()).containsOnlyKeys("a", "b");
        assertThat(top.entries().get("b").key().line()).isEqualTo(2);
    }

    @Test
    void no_message_shows_a_telephone_number_or_an_address() {
        assertThat(mistakes("a: 1\nnguyen.van.a@hanoi.gov.vn: 1\nnguyen.van.a@hanoi.gov.vn: 0912345678\n"))
                .isNotEmpty()
                .allSatisfy(mistake -> assertThat(mistake.toString()).doesNotContain("nguyen"));
    }

    private static List<Mistake> mistakes(String text) {
        return catchThrowableOfType(BadFile.class, () -> Yaml.parse("thử.yaml", text))
                .mistakes();
    }

    private static List<Mistake> mistakesOf(Path file) {
        return catchThrowableOfType(BadFile.class, () -> Yaml.read(file)).mistakes();
    }
}
