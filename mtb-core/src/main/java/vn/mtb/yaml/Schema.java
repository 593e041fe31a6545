package vn.mtb.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a form is said in JSON Schema (<i>lược đồ JSON</i>). */
@FunctionalInterface
interface Schema {

    /** So many characters may be said twice. */
    int SHORT = 120;

    /** One key that an object may have. */
    record Field(Key key, Schema value, boolean needed) {}

    /** The schema of one node; kinds that hold themselves are put into the definitions. */
    ObjectNode say(Map<String, ObjectNode> definitions);

    static String page(String title, Schema top) {
        Map<String, ObjectNode> definitions = new TreeMap<>();
        ObjectNode said = top.say(definitions);
        ObjectNode page = object();
        page.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        page.put("title", title);
        page.setAll(said);
        if (!definitions.isEmpty()) definitions.forEach(page.putObject("$defs")::set);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(page)
                        .replace("\r\n", "\n")
                + "\n";
    }

    static Schema text() {
        return definitions -> types(object(), "string", "number", "boolean");
    }

    static Schema anything() {
        return definitions -> object();
    }

    static Schema day() {
        return definitions -> object().put("type", "string")
                .put("pattern", "^([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})$");
    }

    static Schema whole(long least, long most) {
        return definitions ->
                object().put("type", "integer").put("minimum", least).put("maximum", most);
    }

    static Schema yesOrNo() {
        return definitions -> {
            ArrayNode values = object().putArray("enum");
            values.add(true).add(false).add("có").add("không").add("yes").add("no");
            ObjectNode said = object();
            said.set("enum", values);
            return said;
        };
    }

    static Schema oneOf(List<String> names) {
        return definitions -> {
            ObjectNode said = object();
            ArrayNode values = said.putArray("enum");
            names.forEach(values::add);
            return said;
        };
    }

    static Schema listOf(Schema item) {
        return definitions -> {
            ObjectNode said = object().put("type", "array");
            said.set("items", item.say(definitions));
            return said;
        };
    }

    static Schema mapOf(Schema value) {
        return definitions -> {
            ObjectNode said = object().put("type", "object");
            said.set("additionalProperties", value.say(definitions));
            return said;
        };
    }

    static Schema either(Schema onOneLine, Schema full) {
        return definitions -> {
            ObjectNode said = object();
            said.putArray("anyOf").add(onOneLine.say(definitions)).add(full.say(definitions));
            return said;
        };
    }

    static Schema named(String name, Supplier<Schema> kind) {
        return definitions -> {
            if (!definitions.containsKey(name)) {
                definitions.put(name, object());
                definitions.put(name, kind.get().say(definitions));
            }
            return object().put("$ref", "#/$defs/" + name);
        };
    }

    static Schema object(Supplier<List<Field>> fields) {
        return definitions -> {
            ObjectNode said = object().put("type", "object");
            ObjectNode properties = said.putObject("properties");
            ArrayNode needed = JsonNodeFactory.instance.arrayNode();
            for (Field field : fields.get()) {
                Key key = field.key();
                ObjectNode value = shared(key.english(), field.value().say(definitions), definitions);
                value.put(
                        "description",
                        key.says().vietnamese() + " · " + key.says().english());
                properties.set(key.vietnamese(), value);
                properties.set(key.english(), value);
                if (!field.needed()) continue;
                ArrayNode either = needed.addObject().putArray("anyOf");
                either.addObject().putArray("required").add(key.vietnamese());
                if (!key.english().equals(key.vietnamese())) {
                    either.addObject().putArray("required").add(key.english());
                }
            }
            said.put("additionalProperties", false);
            if (!needed.isEmpty()) said.set("allOf", needed);
            return said;
        };
    }

    /** What is long is said once, under both names of its key. */
    private static ObjectNode shared(String name, ObjectNode said, Map<String, ObjectNode> definitions) {
        if (said.toString().length() <= SHORT) return said;
        String free = name;
        for (int i = 2; definitions.containsKey(free) && !said.equals(definitions.get(free)); i++)
            free = name + "-" + i;
        definitions.put(free, said);
        return object().put("$ref", "#/$defs/" + free);
    }

    private static ObjectNode types(ObjectNode said, String... types) {
        ArrayNode all = said.putArray("type");
        for (String type : types) all.add(type);
        return said;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
