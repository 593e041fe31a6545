package vn.mtb.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("README nói đúng những gì mã làm")
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String MARK = "// README";
    private static final Path SOURCES = Path.of("src/main/java/vn/mtb/example/quickstart");

    @Test
    void the_first_program_is_the_one_that_is_compiled() throws IOException {
        assertThat(fence("java")).isEqualTo(region());
        assertThat(region().lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_first_program_prints_what_the_readme_shows() throws IOException {
        assertThat(printedBy(() -> FirstRefusal.main(new String[0]))).isEqualTo(fence("text") + "\n");
    }

    @Test
    void the_story_fits_on_a_page_and_is_told_in_both_languages() throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve("Quickstart.java"))).hasSizeLessThan(100);
        String vietnamese = printedBy(() -> Quickstart.main(new String[0]));
        String english = printedBy(() -> Quickstart.main(new String[] {"--lang=en"}));
        assertThat(vietnamese)
                .contains("không được", "phải trình", "khoản 3 Điều 5", "I-10")
                .doesNotContain("refused");
        assertThat(english)
                .contains("refused", "referred", "Article 5(3)", "I-10")
                .doesNotContain("phải trình");
    }

    @Test
    void what_is_exported_is_found_intact_by_the_verifier_and_broken_when_a_letter_changes() throws Exception {
        Path export = Path.of("target", "export.jsonl");
        AuditExport.main(new String[] {export.toString()});
        assertThat(verified(export)).isZero();
        Files.writeString(export, Files.readString(export).replace("SN-0042", "SN-0043"));
        assertThat(verified(export)).isEqualTo(1);
    }

    private static int verified(Path export) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        ROOT.resolve("examples/verify-journal/Verify.java").toString(),
                        export.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "verify.txt").toFile())
                .start()
                .waitFor();
    }

    @Test
    void what_javadoc_shows_is_compiled() throws IOException {
        String compiled = dense(region())
                + dense(Files.readString(Path.of("src/test/java/vn/mtb/example/quickstart/Shown.java")))
                + dense(Files.readString(Path.of("src/test/java/vn/mtb/example/quickstart/ShownRules.java")))
                + dense(Files.readString(ROOT.resolve("examples/cases/vi-du-dau-tien.yaml"))); // run by the case runner
        try (Stream<Path> files = Files.walk(ROOT.resolve("mtb-core/src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : shown(Files.readString(file))) {
                    assertThat(compiled).as("shown in %s", file.getFileName()).contains(dense(line));
                }
            }
        }
    }

    /** Without white space: the formatter breaks lines where Javadoc does not. */
    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<String> shown(String source) {
        Matcher example = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL)
                .matcher(source);
        return example.results()
                .flatMap(found -> found.group(1).lines())
                .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                .toList();
    }

    private static String fence(String language) throws IOException {
        Matcher fence = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(fence.find()).as("README has a fence of " + language).isTrue();
        return fence.group(1).stripTrailing();
    }

    private static String region() throws IOException {
        String source = Files.readString(SOURCES.resolve("FirstRefusal.java"));
        int from = source.indexOf(MARK) + MARK.length();
        return source.substring(from, source.indexOf(MARK, from)).stripIndent().strip();
    }

    private static String printedBy(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
