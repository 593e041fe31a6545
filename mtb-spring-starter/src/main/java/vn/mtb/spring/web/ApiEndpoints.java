package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.mtb.law.Language;

/** The API about itself (<i>mô tả API</i>): its description, the forms of the acts, and what each kind of problem means. */
@RestController
final class ApiEndpoints {
    private final Answers answers;

    ApiEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** What a problem means, at the address that its {@code type} gives. */
    @Says(vi = "Ý nghĩa của một loại trả lời không thành công", en = "What a kind of problem means")
    @GetMapping(path = "/problems/{problem}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> problem(@PathVariable("problem") String name, HttpServletRequest request) {
        Language language = Spoken.by(request);
        Problem problem = Arrays.stream(Problem.values())
                .filter(one -> one.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
        return answers.ok(answers.problem(problem, language, "…"), language);
    }

    /** The description of the API. */
    @Says(vi = "Mô tả API (OpenAPI 3.1)", en = "The description of the API (OpenAPI 3.1)")
    @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
    ResponseEntity<byte[]> description() throws IOException {
        return file("openapi.yaml", "application/yaml");
    }

    /** The forms of acts and other deeds as JSON Schema, which the description points to. */
    @Says(vi = "Mẫu của các hành vi (JSON Schema)", en = "The forms of the acts (JSON Schema)")
    @GetMapping(path = "/forms.schema.json", produces = "application/schema+json")
    ResponseEntity<byte[]> forms() throws IOException {
        return file("forms.schema.json", "application/schema+json");
    }

    private static ResponseEntity<byte[]> file(String name, String type) throws IOException {
        try (InputStream in = Objects.requireNonNull(ApiEndpoints.class.getResourceAsStream(name), name)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .body(in.readAllBytes());
        }
    }
}
