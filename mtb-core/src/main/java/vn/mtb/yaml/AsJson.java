package vn.mtb.yaml;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A node as JSON, and the way back (<i>chuyển sang JSON, có đường về</i>). Without quotes, whole numbers become numbers, {@code true} and
 * {@code false} become booleans, an empty value becomes null and a day such as 30/3/2017 becomes 2017-03-30; all else is text.
 *
 * @param json one line of JSON
 * @param places by path in the JSON, the place in the file
 */
public record AsJson(String json, Map<String, Where> places) {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    /** Copies the places. */
    public AsJson {
        places = Map.copyOf(places);
    }

    /**
     * The line that a path of the JSON was written on.
     *
     * @param path as in {@code $.minutes.number}
     * @return its place; that of the nearest node above it when the path names something that is missing
     */
    public Where where(String path) {
        String at = path;
        while (true) {
            Where place = places.get(at);
            if (place != null) return place;
            int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            if (cut <= 0) break;
            at = at.substring(0, cut);
        }
        Where top = places.get("$");
        if (top == null) throw new IllegalStateException("JSON without a place for its top");
        return top;
    }

    static AsJson of(Node node, UnaryOperator<String> names) {
        Map<String, Where> places = new HashMap<>();
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        put(holder, "top", node, "$", names, places);
        return new AsJson(MAPPER.writeValueAsString(holder.get("top")), places);
    }

    private static void put(
            ObjectNode into,
            String name,
            Node node,
            String path,
            UnaryOperator<String> names,
            Map<String, Where> places) {
        places.putIfAbsent(path, node.where());
        if (node instanceof Node.Mapping mapping) {
            ObjectNode inner = into.putObject(name);
            mapping.entries().forEach((key, entry) -> {
                String called = names.apply(key);
                places.putIfAbsent(path + "." + called, entry.key());
                put(inner, called, entry.value(), path + "." + called, names, places);
            });
        } else if (node instanceof Node.Sequence sequence) {
            ArrayNode inner = into.putArray(name);
            ObjectNode holder = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < sequence.items().size(); i++) {
                put(holder, "item", sequence.items().get(i), path + "[" + i + "]", names, places);
                inner.add(holder.get("item"));
            }
        } else if (node instanceof Node.Scalar scalar) {
            put(into, name, scalar);
        }
    }

    private static void put(ObjectNode into, String name, Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) into.put(name, text);
        else if (scalar.empty()) into.putNull(name);
        else if (text.equals("true") || text.equals("false")) into.put(name, text.equals("true"));
        else if (WHOLE.matcher(text).matches()) into.put(name, Long.parseLong(text));
        else into.put(name, Days.read(text).map(LocalDate::toString).orElse(text));
    }
}
