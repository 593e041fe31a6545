package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("chương trình môi trường thử")
class CitySandboxTest {
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CitySandbox.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> until(BufferedReader printed, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            lines.add(line);
            if (line.contains(last)) return lines;
        }
        throw new AssertionError("ended without «" + last + "»: " + lines);
    }

    @Test
    @DisplayName("chạy, nói nghe ở đâu, dừng sạch")
    void it_says_where_it_listens_and_stops_when_it_is_told_to() throws Exception {
        Process sandbox = start("--mail=fake", "--port=0", "--units=H26.991,H26.992", "--lang=en");
        try (BufferedReader printed = sandbox.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = until(printed, "H26.992.yaml");
            assertThat(lines)
                    .anyMatch(line -> line.contains("a FAKE"))
                    .anyMatch(line -> line.contains("\"[H26.991]\":"))
                    .anyMatch(line -> line.contains("dialect: VNPT"));
            URI page = lines.stream()
                    .filter(line -> line.contains("status page"))
                    .map(line -> URI.create(line.substring(line.indexOf("http"))))
                    .findFirst()
                    .orElseThrow();
            HttpRequest request = HttpRequest.newBuilder(page).build();
            HttpClient http = HttpClient.newHttpClient();
            assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("H26.991");

            sandbox.toHandle().destroy();
            until(printed, "Stopped");
            assertThat(sandbox.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> http.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        } finally {
            sandbox.destroyForcibly();
        }
    }

    @Test
    @DisplayName("tham số sai: nói cách viết đúng, và dừng với mã 2")
    void a_bad_option_ends_it_with_the_right_ones() throws Exception {
        Process sandbox = start("--faults=fast");
        try (Stream<String> lines = sandbox.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines.toList())
                    .anyMatch(line -> line.contains("fast") && line.contains("slow, 429, 503, reset, lost, none"))
                    .anyMatch(line -> line.startsWith("--units=2"));
        }
        assertThat(sandbox.waitFor()).isEqualTo(2);
    }
}
