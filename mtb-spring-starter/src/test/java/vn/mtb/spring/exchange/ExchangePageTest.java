package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

@DisplayName("trang gửi, nhận nói đúng điều đang chạy")
class ExchangePageTest {
    private static final Path PAGE = Path.of("..", "docs", "exchange.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "mtb", "spring", "exchange");
    private static final Pattern FENCE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n +\\* }</pre>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| `([^`]+)` \\|");

    @Test
    void what_is_shown_is_compiled() throws IOException {
        String compiled = dense(Files.readString(
                Path.of("src", "test", "java", "vn", "mtb", "spring", "exchange", "ShownExchange.java")));
        List<String> shown = lines(FENCE, Files.readString(PAGE));
        assertThat(shown).hasSizeGreaterThan(10);
        for (String line : shown)
            assertThat(compiled).as("shown in exchange.md").contains(dense(line));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                for (String line : lines(JAVADOC, text(file))) {
                    assertThat(compiled).as("shown in %s", file.getFileName()).contains(dense(line));
                }
            }
        }
    }

    @Test
    void the_defaults_are_those_of_the_page() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> outbox = table(page, "`mtb.outbox.…`");
        assertThat(new OutboxTerms(
                        Integer.parseInt(outbox.get("senders")),
                        span(outbox, "poll"),
                        span(outbox, "first-pause"),
                        span(outbox, "longest-pause"),
                        Integer.parseInt(outbox.get("tries")),
                        span(outbox, "stop-within")))
                .isEqualTo(OutboxTerms.standard());
        Map<String, String> inbox = table(page, "`mtb.inbox.…`");
        InboxTerms standard = InboxTerms.standard();
        assertThat(span(inbox, "poll")).isEqualTo(standard.poll());
        assertThat(DataSize.parse(inbox.get("largest-paper")).toBytes()).isEqualTo(standard.largestPaper());
        assertThat(inbox.get("after-failure"))
                .isEqualToIgnoringCase(standard.afterFailure().name());
        assertThat(inbox.get("received-by")).isEqualTo(standard.receivedBy().value());
        assertThat(span(inbox, "stop-within")).isEqualTo(standard.stopWithin());
    }

    private static Map<String, String> table(String page, String head) {
        String from = page.substring(page.indexOf(head));
        return ROW.matcher(from.substring(0, from.indexOf("\n\n")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static Duration span(Map<String, String> table, String name) {
        return DurationStyle.detectAndParse(table.get(name));
    }

    private static List<String> lines(Pattern example, String text) {
        return example.matcher(text)
                .results()
                .flatMap(found -> found.group(1).lines())
                .map(line -> line.replaceFirst("^ +\\* ?", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }
}
