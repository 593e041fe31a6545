package vn.mtb.spring.web;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Line;
import vn.mtb.register.Recorded;

/** How answers leave (<i>cách trả lời</i>): settled, refused and referred have one shape everywhere. */
final class Answers {
    private final String basePath;

    Answers(String basePath) {
        this.basePath = basePath;
    }

    /** What was asked for. */
    ResponseEntity<byte[]> ok(JsonNode node, Language language) {
        return ok(node, language, Optional.empty());
    }

    /** What was asked for, with the version that it has. */
    ResponseEntity<byte[]> ok(JsonNode node, Language language, Optional<Integer> version) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Language", language.tag())
                .varyBy("Accept-Language", "Authorization", "Cookie");
        version.ifPresent(number -> answer.eTag("\"" + number + "\""));
        return answer.body(Json.bytes(node));
    }

    /** What became of a command: 200 with what was recorded, or a problem with every reason. */
    ResponseEntity<byte[]> command(Outcome<Recorded> answer, Language language) {
        return answer.match(
                settled -> ok(outcome(settled, language), language),
                refused -> problem(refused, Problem.REFUSED, language),
                referred -> problem(referred, Problem.REFERRED, language));
    }

    /** What became of a command, with the lines that were recorded. */
    ObjectNode outcome(Outcome<Recorded> answer, Language language) {
        ObjectNode node = Json.outcome(answer, language);
        if (answer instanceof Outcome.Settled<Recorded> settled) {
            var lines = node.putArray("recorded");
            for (Line line : settled.value().lines()) lines.add(Lines.brief(line));
        }
        return node;
    }

    private ResponseEntity<byte[]> problem(Outcome<?> outcome, Problem problem, Language language) {
        ObjectNode node = problem(problem, language);
        Json.outcome(outcome, language).properties().forEach(one -> node.set(one.getKey(), one.getValue()));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", language.tag())
                .body(Json.bytes(node));
    }

    /** The head of a problem document. */
    ObjectNode problem(Problem problem, Language language, Object... arguments) {
        return Json.object()
                .put("type", basePath + "/problems/" + problem.wireName())
                .put("title", problem.title(language))
                .put("status", problem.status())
                .put("detail", problem.detail(language, arguments));
    }
}
