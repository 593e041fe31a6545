package vn.mtb.register;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Strict JSON on one line (<i>JSON nghiêm ngặt</i>): no duplicate names, nothing after the end, names in the order they were put. */
final class Json {
    /** The longest text of a single value that is read. */
    static final int LONGEST_TEXT = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(30)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) throw BadInput.of("$", "flaw-json", 1, 1, "empty");
            return node;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw BadInput.of(
                    "$",
                    "flaw-json",
                    String.valueOf(at == null ? 1 : at.getLineNr()),
                    String.valueOf(at == null ? 1 : at.getColumnNr()),
                    Plain.cut(Plain.withoutContacts(e.getOriginalMessage())));
        }
    }

    /** The names of an object that are not among those asked for. */
    static Set<String> unknown(JsonNode object, Predicate<String> known) {
        Set<String> unknown = new TreeSet<>();
        for (String name : object.propertyNames()) if (!known.test(name)) unknown.add(name);
        return unknown;
    }
}
