package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ví dụ trong tài liệu và chú thích đều biên dịch được")
class ShownTest {
    private static final Path PAGE = Path.of("..", "docs", "clients.md");
    private static final Pattern FENCE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n +\\* }</pre>", Pattern.DOTALL);

    @Test
    void what_the_page_shows_is_compiled() throws IOException {
        List<String> shown = lines(FENCE, Files.readString(PAGE));
        assertThat(shown).hasSizeGreaterThan(10);
        String compiled = compiled();
        for (String line : shown) assertThat(compiled).as("shown in clients.md").contains(dense(line));
    }

    @Test
    void what_javadoc_shows_is_compiled() throws IOException {
        String compiled = compiled();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String line : lines(JAVADOC, Files.readString(file))) {
                    assertThat(compiled).as("shown in %s", file.getFileName()).contains(dense(line));
                }
            }
        }
    }

    @Test
    void the_defaults_are_those_of_the_page() throws IOException {
        try (Transport transport = Transport.builder().build()) {
            TransportSettings settings = transport.settings();
            assertThat(settings.total()).isEqualTo(Duration.ofSeconds(60));
            assertThat(settings.attempts()).isEqualTo(4);
            assertThat(settings.backoff()).isEqualTo(new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10)));
            assertThat(settings.bound()).isEqualTo(16 << 20);
            assertThat(settings.streamBound()).isEqualTo(1 << 30);
            assertThat(settings.request().getConnectionRequestTimeout().toSeconds())
                    .isEqualTo(10);
            assertThat(settings.request().getResponseTimeout().toSeconds()).isEqualTo(30);
        }
        assertThat(Files.readString(PAGE))
                .contains("| 10 s |", "| 30 s |", "| 60 s |", "| 4 |", "200 ms → 10 s", "| 16 MiB |", "| 1 GiB |");
    }

    private static List<String> lines(Pattern example, String text) {
        return example.matcher(text)
                .results()
                .flatMap(found -> found.group(1).lines())
                .map(line -> line.replaceFirst("^ +\\* ?", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String compiled() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(path -> path.getFileName().toString().matches("Shown.*\\.java"))
                    .filter(path -> !path.endsWith("ShownTest.java"))
                    .map(ShownTest::text)
                    .map(ShownTest::dense)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space: the formatter breaks lines where a page does not. */
    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }
}
