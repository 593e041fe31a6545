package vn.mtb.spring.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Trang API REST theo được từ đầu tới cuối, chỉ với những gì nó nêu")
class RestPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rest.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "vn", "mtb", "spring", "shown", "Api.java");
    private static final Pattern CURL =
            Pattern.compile("curl -u (\\S+) http://localhost:8080(\\S+)((?: -H '[^']*')*)(?: -d '([^']*)')?");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']*)'");

    @TempDir
    Path folder;

    private static List<String> fences(String language) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void the_application_it_shows_is_the_one_that_is_compiled() throws IOException {
        String source = Files.readString(SOURCE);
        assertThat(fences("java"))
                .singleElement()
                .satisfies(shown -> assertThat(dense(shown))
                        .isEqualTo(dense(source.substring(source.indexOf("@SpringBootApplication\n")))));
    }

    @Test
    void its_dependencies_are_the_ones_that_are_there() throws IOException {
        List<String> shown = Pattern.compile("<artifactId>([^<]+)</artifactId>")
                .matcher(fences("xml").get(0))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(shown)
                .containsExactly("mtb-spring-starter", "spring-boot-starter-webmvc", "spring-boot-starter-security");
        String module = Files.readString(Path.of("pom.xml"));
        assertThat(shown).allSatisfy(one -> assertThat(module).contains("<artifactId>" + one + "</artifactId>"));
    }

    @Test
    void its_requests_succeed_one_after_the_other_on_an_empty_register() throws Exception {
        Path properties = Files.writeString(
                folder.resolve("application.yaml"), fences("yaml").get(0));
        try (ConfigurableApplicationContext running = SpringApplication.run(
                Api.class,
                "--spring.config.additional-location=" + properties.toUri(),
                "--mtb.register.path=" + folder.resolve("register"),
                "--server.address=127.0.0.1",
                "--server.port=0")) {
            String origin = "http://127.0.0.1:" + running.getEnvironment().getRequiredProperty("local.server.port");
            List<MatchResult> asked = CURL.matcher(
                            String.join("\n", fences("sh")).replaceAll("\\\\\\n\\s*", ""))
                    .results()
                    .toList();
            assertThat(asked).hasSize(3);
            List<JsonNode> answers = new ArrayList<>();
            for (MatchResult one : asked) answers.add(answer(origin, one));
            assertThat(answers.get(0).path("outcome").asString()).isEqualTo("settled");
            assertThat(answers.get(0).path("recorded")).hasSize(1);
            assertThat(answers.get(1).path("status").asString()).isEqualTo("RECEIVED");
            assertThat(answers.get(2).path("outcome").asString()).isEqualTo("settled");
        }
    }

    private static JsonNode answer(String origin, MatchResult asked) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + asked.group(2)))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(asked.group(1).getBytes(StandardCharsets.UTF_8)));
        HEADER.matcher(asked.group(3)).results().forEach(one -> request.header(one.group(1), one.group(2)));
        if (asked.group(4) != null) request.POST(HttpRequest.BodyPublishers.ofString(asked.group(4)));
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
