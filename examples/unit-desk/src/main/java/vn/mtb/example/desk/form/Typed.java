package vn.mtb.example.desk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** What somebody typed, field by field, or what is suggested before anybody typed anything. */
public final class Typed {
    private final MultiValueMap<String, String> values;

    private Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /**
     * What was sent.
     *
     * @param parameters the parameters of the request
     * @return the values by path
     */
    public static Typed of(MultiValueMap<String, String> parameters) {
        return new Typed(parameters);
    }

    /**
     * What is suggested.
     *
     * @param suggested a value for some paths
     * @return the values by path
     */
    public static Typed suggested(Map<String, String> suggested) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        suggested.forEach(values::add);
        return new Typed(values);
    }

    /**
     * What was recorded, to be corrected.
     *
     * @param form an act's JSON form
     * @return the values by path
     */
    public static Typed of(JsonNode form) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        flatten("", form, values);
        return new Typed(values);
    }

    private static void flatten(String path, JsonNode node, MultiValueMap<String, String> into) {
        if (node.isObject()) {
            if (node.size() == 2 && node.has("code") && node.has("group")) {
                into.add(
                        path,
                        node.get("code").asString() + "|" + node.get("group").asString());
            }
            node.properties()
                    .forEach(one ->
                            flatten(path.isEmpty() ? one.getKey() : path + "." + one.getKey(), one.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode item = node.get(i);
                flatten(item.isObject() ? path + "[" + i + "]" : path, item, into);
            }
        } else if (node.isBoolean()) {
            if (node.booleanValue()) into.add(path, "true");
        } else if (!node.isNull()) {
            into.add(path, node.asString());
        }
    }

    /**
     * The value of a field.
     *
     * @param path which
     * @return what was typed, without blanks around it; empty when nothing was
     */
    public Optional<String> first(String path) {
        return Optional.ofNullable(values.getFirst(path)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * The values of a field.
     *
     * @param path which
     * @return all that were typed or chosen
     */
    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /**
     * Whether nothing was typed into a group.
     *
     * @param path the group
     * @return true when all its fields are empty
     */
    public boolean empty(String path) {
        return values.entrySet().stream()
                .filter(one -> one.getKey().startsWith(path + "."))
                .allMatch(one -> one.getValue().stream().allMatch(String::isBlank));
    }
}
