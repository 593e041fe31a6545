package vn.mtb.client.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as servers really write it: what is absent and what is null are one, what is unknown is passed over. */
final class Json {
    /** A body value may be long; nothing else nests or grows. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(64 << 20)
                            .maxNumberLength(30)
                            .build())
                    .build())
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array(Iterable<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** Trusts nothing that is not there: null for absent. */
    static Optional<JsonNode> child(JsonNode node, String name) {
        JsonNode child = node.get(name);
        return child == null || child.isNull() || child.isMissingNode() ? Optional.empty() : Optional.of(child);
    }

    static JsonNode childOrNothing(JsonNode node, String name) {
        return child(node, name).orElseGet(Json::object);
    }

    static Optional<String> text(JsonNode node, String name) {
        return child(node, name).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    static String textOrEmpty(JsonNode node, String name) {
        return text(node, name).orElse("");
    }

    static OptionalLong number(JsonNode node, String name) {
        Optional<JsonNode> child =
                child(node, name).filter(JsonNode::isIntegralNumber).filter(JsonNode::canConvertToLong);
        return child.isPresent() ? OptionalLong.of(child.get().longValue()) : OptionalLong.empty();
    }

    static boolean flag(JsonNode node, String name, boolean otherwise) {
        return child(node, name)
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .orElse(otherwise);
    }

    /** The RFC asks for a zone; a date that is none is as if absent. */
    static Optional<Instant> instant(JsonNode node, String name) {
        return text(node, name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        child(node, name)
                .filter(JsonNode::isArray)
                .ifPresent(array -> array.forEach(item -> list.add(read.apply(item))));
        return List.copyOf(list);
    }

    static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        child(node, name)
                .filter(JsonNode::isArray)
                .ifPresent(array -> array.forEach(item -> {
                    if (item.isString()) texts.add(item.stringValue());
                }));
        return List.copyOf(texts);
    }

    /** In the order of the server. */
    static <T> Map<String, T> map(JsonNode node, String name, Function<JsonNode, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        child(node, name)
                .filter(JsonNode::isObject)
                .ifPresent(object -> object.properties().forEach(e -> map.put(e.getKey(), read.apply(e.getValue()))));
        return Collections.unmodifiableMap(map);
    }

    /** The RFC writes a set as an object whose values are all true. */
    static Set<String> set(JsonNode node, String name) {
        Set<String> set = new LinkedHashSet<>();
        map(node, name, value -> value.isBoolean() && value.booleanValue()).forEach((key, held) -> {
            if (held) set.add(key);
        });
        return Collections.unmodifiableSet(set);
    }

    static ObjectNode set(Iterable<String> names) {
        ObjectNode set = object();
        names.forEach(name -> set.put(name, true));
        return set;
    }
}
