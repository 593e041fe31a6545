package vn.mtb.client.axis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One object of an answer: its simple values by name, whatever type they were written in; what is nested is skipped. */
final class Row {
    private final Map<String, String> values = new HashMap<>();

    /** Reads the object on whose beginning the parser stands. */
    static Row read(JsonParser json) {
        Row row = new Row();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            row.put(name, json.nextToken(), json);
        }
        return row;
    }

    void put(String name, JsonToken token, JsonParser json) {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) json.skipChildren();
        else if (token != JsonToken.VALUE_NULL) values.put(name, json.getString());
    }

    /** Nothing where it is missing, empty or the word null. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals("null"));
    }

    String or(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }
}
