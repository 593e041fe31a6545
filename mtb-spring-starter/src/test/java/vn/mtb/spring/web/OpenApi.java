package vn.mtb.spring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import vn.mtb.law.Language;

/** The description of the API (<i>mô tả API</i>): paths from the handler mapping, forms from the records, examples from the tour. */
final class OpenApi {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();
    private static final int LONGEST_EXAMPLE = 6_000;
    private static final String BEGIN = "<!-- endpoints: written by TourTest -->";
    private static final String END = "<!-- end -->";

    private final Endpoints endpoints;
    private final Map<Exchange, MvcTestResult> heard;

    OpenApi(Endpoints endpoints, Map<Exchange, MvcTestResult> heard) {
        this.endpoints = endpoints;
        this.heard = heard;
    }

    String forms() {
        List<Class<? extends Record>> forms = new ArrayList<>();
        for (Endpoints.One one : endpoints.all()) {
            if (one.says().form() != Says.NoForm.class) forms.add(one.says().form());
        }
        return JSON.writeValueAsString(FormSchema.of(forms)) + "\n";
    }

    String yaml() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("openapi", "3.1.0");
        file.put(
                "info",
                ordered(
                        "title",
                                "MTB: máy tính bảng theo Quyết định số 2020/QĐ-UBND · tablets under Decision 2020/QĐ-UBND",
                        "version", "1.0",
                        "description",
                                "Sổ theo dõi, quy định kèm căn cứ. Tiếng Việt, hoặc tiếng Anh theo Accept-Language."
                                        + " · The register and the rules with their citations; Vietnamese, or English by Accept-Language."));
        file.put("servers", List.of(ordered("url", "/mtb")));
        Map<String, Object> paths = new TreeMap<>();
        for (Endpoints.One one : endpoints.all()) {
            String path = one.plainPath().substring("/mtb".length());
            Map<String, Object> methods = map(paths.computeIfAbsent(path, key -> new LinkedHashMap<>()));
            methods.put(one.method().toLowerCase(Locale.ROOT), operation(one));
        }
        file.put("paths", paths);
        file.put("components", components());
        return YAML.writeValueAsString(file);
    }

    private Map<String, Object> operation(Endpoints.One one) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", one.says().vi() + " · " + one.says().en());
        List<Object> parameters = new ArrayList<>();
        one.pathVariables().forEach(name -> parameters.add(parameter(name, "path", true, schema(one, name))));
        if (one.ofAUnit() && !one.pathVariables().contains("unit")) {
            parameters.add(0, parameter("unit", "path", true, text()));
        }
        for (String name : one.queries()) {
            Object schema = one.takesMany(name) ? ordered("type", "array", "items", text()) : text();
            parameters.add(parameter(name, "query", false, schema));
        }
        one.headers()
                .forEach(name -> parameters.add(parameter(name, "header", name.equals("Idempotency-Key"), text())));
        parameters.add(ordered("$ref", "#/components/parameters/Accept-Language"));
        operation.put("parameters", parameters);
        List<Map.Entry<Exchange, MvcTestResult>> examples = heard.entrySet().stream()
                .filter(entry -> entry.getKey().method.equals(one.method())
                        && TourTest.pattern(entry.getValue()).equals(one.path()))
                .toList();
        one.consumes().ifPresent(type -> operation.put("requestBody", body(one, type, examples)));
        Map<String, Object> responses = new TreeMap<>();
        for (Map.Entry<Exchange, MvcTestResult> example : examples) respond(responses, example);
        responses.put("default", ordered("$ref", "#/components/responses/Problem"));
        operation.put("responses", responses);
        return operation;
    }

    /** A place in the path that takes only some words lists them. */
    private static Object schema(Endpoints.One one, String name) {
        int from = one.path().indexOf("{" + name + ":");
        if (from < 0) return text();
        String words = one.path().substring(from + name.length() + 2, one.path().indexOf('}', from));
        return ordered("enum", List.of(words.split("\\|")));
    }

    private static Map<String, Object> body(
            Endpoints.One one, String type, List<Map.Entry<Exchange, MvcTestResult>> examples) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (one.says().form() != Says.NoForm.class) {
            content.put(
                    "schema",
                    ordered(
                            "$ref",
                            "forms.schema.json#/$defs/"
                                    + FormSchema.name(one.says().form())));
            Map<String, Object> shown = new LinkedHashMap<>();
            for (Map.Entry<Exchange, MvcTestResult> example : examples) {
                if (example.getKey().status >= 300) continue; // a bad example is shown by its answer
                byte[] sent = example.getKey().body;
                shown.put(example.getKey().title, ordered("value", JSON.readTree(sent)));
            }
            content.put("examples", shown);
        }
        return ordered("required", true, "content", ordered(type, content));
    }

    private static void respond(Map<String, Object> responses, Map.Entry<Exchange, MvcTestResult> example) {
        var answer = example.getValue().getResponse();
        String status = String.valueOf(answer.getStatus());
        Map<String, Object> response =
                map(responses.computeIfAbsent(status, key -> ordered("description", example.getKey().title)));
        String type = String.valueOf(answer.getContentType()).replaceAll(";.*", "");
        Map<String, Object> content = map(response.computeIfAbsent("content", key -> new LinkedHashMap<>()));
        Map<String, Object> media = map(content.computeIfAbsent(type, key -> new LinkedHashMap<>()));
        String text = TourTest.body(example.getValue());
        if (type.endsWith("problem+json")) media.put("schema", ordered("$ref", "#/components/schemas/Problem"));
        if (!type.contains("json") || type.contains("jsonl") || type.contains("schema")) return;
        JsonNode shown = JSON.readTree(text.replaceAll("[0-9a-f]{64}", "0".repeat(64))
                .replaceAll("\"library\":\"[^\"]*\"", "\"library\":\"0.1.0\"")
                .replaceAll("(?:0{8} ){7}0{8}|(?:[0-9a-f]{8} ){7}[0-9a-f]{8}", "00000000 …"));
        if (text.length() > LONGEST_EXAMPLE) return;
        map(media.computeIfAbsent("examples", key -> new LinkedHashMap<>()))
                .put(example.getKey().title, ordered("value", shown));
    }

    private static Map<String, Object> components() {
        Map<String, Object> reason = ordered(
                "type",
                "object",
                "properties",
                ordered(
                        "rule", text(),
                        "sentence", text(),
                        "citation", text(),
                        "basis", ordered("enum", List.of("stated", "implied", "consistency"))));
        Map<String, Object> problem = ordered(
                "type", "object",
                "required", List.of("type", "title", "status", "detail"),
                "properties",
                        ordered(
                                "type",
                                        ordered(
                                                "enum",
                                                Arrays.stream(Problem.values())
                                                        .map(one -> "/mtb/problems/" + one.wireName())
                                                        .toList()),
                                "title", text(),
                                "status", ordered("type", "integer"),
                                "detail", text(),
                                "outcome", ordered("enum", List.of("refused", "referred")),
                                "reasons",
                                        ordered(
                                                "type",
                                                "array",
                                                "items",
                                                ordered("$ref", "#/components/schemas/Reason")),
                                "questions",
                                        ordered(
                                                "type",
                                                "array",
                                                "items",
                                                ordered("$ref", "#/components/schemas/Reason")),
                                "flaws",
                                        ordered(
                                                "type",
                                                "array",
                                                "items",
                                                ordered(
                                                        "type",
                                                        "object",
                                                        "properties",
                                                        ordered("path", text(), "sentence", text())))));
        return ordered(
                "parameters",
                        ordered(
                                "Accept-Language",
                                parameter("Accept-Language", "header", false, ordered("enum", List.of("vi", "en")))),
                "responses",
                        ordered(
                                "Problem",
                                ordered(
                                        "description",
                                        "RFC 9457",
                                        "content",
                                        ordered(
                                                "application/problem+json",
                                                ordered("schema", ordered("$ref", "#/components/schemas/Problem"))))),
                "schemas", ordered("Reason", reason, "Problem", problem));
    }

    /** The page with the table of endpoints and that of problems as the code has them. */
    String page(String page) {
        String table = endpoints.all().stream()
                .map(one -> "| `" + one.method() + " " + one.plainPath().substring("/mtb".length()) + "` | "
                        + one.says().vi() + " · " + one.says().en() + " |\n")
                .collect(Collectors.joining("", "| | |\n|---|---|\n", ""));
        String problems = Arrays.stream(Problem.values())
                .map(one -> "| " + one.status() + " | `" + one.wireName() + "` | " + one.title(Language.VIETNAMESE)
                        + " · " + one.title(Language.ENGLISH) + " |\n")
                .collect(Collectors.joining("", "| | | |\n|---|---|---|\n", ""));
        return between(between(page, BEGIN, table), BEGIN.replace("endpoints", "problems"), problems);
    }

    private static String between(String page, String begin, String table) {
        int from = page.indexOf(begin);
        int to = page.indexOf(END, from);
        if (from < 0 || to < 0) throw new IllegalStateException("docs/rest.md has no place for a table: " + begin);
        return page.substring(0, from + begin.length()) + "\n" + table + page.substring(to);
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, Object schema) {
        return ordered("name", name, "in", in, "required", required, "schema", schema);
    }

    private static Map<String, Object> text() {
        return ordered("type", "string");
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
