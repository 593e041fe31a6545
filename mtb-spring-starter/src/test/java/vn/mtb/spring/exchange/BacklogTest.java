package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("tồn đọng lớn trong bộ nhớ nhỏ")
class BacklogTest {
    private static final int MESSAGES = Integer.getInteger("mtb.backlog", 3_000);

    @Test
    void a_backlog_is_sent_in_a_heap_of_64_megabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BacklogOfManyMessages.class.getName(),
                        Database.POSTGRESQL.url(),
                        String.valueOf(MESSAGES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        String last = said.get(said.size() - 1);
        assertThat(last).startsWith(MESSAGES + " " + MESSAGES + " 0 0 ");
        System.out.println(MESSAGES + " messages in " + last.substring(last.lastIndexOf(' ') + 1) + " s");
    }
}
