package vn.mtb.example.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("chạy tệp tình huống")
class CaseRunnerTest {
    private static final Path CASES = Path.of("..", "cases");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void the_cases_of_the_project_come_out_as_they_expect() {
        assertThat(run(CASES.toString())).isEqualTo(CaseRunner.AS_EXPECTED);
        assertThat(said()).contains("0 khác", "0 không đọc được");
    }

    @Test
    void a_wrong_expectation_ends_with_1_and_names_file_line_and_clause() throws IOException {
        Path file = write("sai.yaml", """
                tiêu đề: chưa có tài khoản
                ngày: 17/4/2017
                cho: {người: {ong-an: {chức vụ: Giám đốc Sở, tài khoản: không}}}
                làm: giao máy cho người sử dụng
                phải: được
                """);
        assertThat(run(file.toString())).isEqualTo(CaseRunner.DIFFERS);
        assertThat(said())
                .contains("chưa có tài khoản", file + ":5: phải là «được», lại là «từ chối»", "khoản 3 Điều 5 Quy chế")
                .contains("0 tình huống đúng như mong đợi, 1 khác");
    }

    @Test
    void a_broken_file_ends_with_2_tells_every_mistake_and_no_stack_trace() throws IOException {
        write("a.yaml", "tiêu đề: a\nngay: 1/1/2018\nlàm: mua mây\n");
        write("b.yaml", "a: [\n");
        write("c.yaml", "tiêu đề: c\nngày: 17/4/2017\nlàm: mua máy\nphải: từ chối\n");
        assertThat(run(folder.toString(), "--lang=en")).isEqualTo(CaseRunner.UNREADABLE);
        assertThat(said())
                .contains("a.yaml:2:1", "a.yaml:3:6", "b.yaml:", "c.yaml:4: expected «refused», got «settled»")
                .contains("0 cases as expected, 1 different, 2 not readable")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void what_is_not_there_or_not_known_ends_with_2() throws IOException {
        assertThat(run(folder.resolve("khong-co.yaml").toString())).isEqualTo(CaseRunner.UNREADABLE);
        assertThat(run(folder.toString())).isEqualTo(CaseRunner.UNREADABLE);
        assertThat(run()).isEqualTo(CaseRunner.UNREADABLE);
        assertThat(run(CASES.toString(), "--nhanh")).isEqualTo(CaseRunner.UNREADABLE);
        assertThat(said()).contains("khong-co.yaml", "không có tệp .yaml nào", "Cách dùng", "--nhanh");
    }

    @Test
    void whoever_asks_for_help_is_told_how_and_no_file_is_blamed() {
        assertThat(run("--help")).isEqualTo(CaseRunner.AS_EXPECTED);
        assertThat(said()).contains("Cách dùng").doesNotContain("không đọc được");
    }

    @Test
    void the_coverage_lists_every_clause_of_the_regulation() throws IOException {
        Path file = write("mot.yaml", "tiêu đề: a\nngày: 17/4/2017\nđiều khoản: QC-4.1\nlàm: mua máy\n");
        assertThat(run(file.toString(), "--coverage")).isEqualTo(CaseRunner.AS_EXPECTED);
        assertThat(said())
                .contains("QC-4.1 · khoản 1 Điều 4: 1, 0, 0", "QC-6.3 · khoản 3 Điều 6: chưa có tình huống nào")
                .doesNotContain("TT141");
    }

    @Test
    void every_example_is_a_file_of_its_own_and_is_run() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(all)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(run(file.toString())).isEqualTo(CaseRunner.AS_EXPECTED));
        }
    }

    private int run(String... arguments) {
        return CaseRunner.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
