package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.party.FocalBody;
import vn.mtb.register.Acts;
import vn.mtb.tablet.Step;

/** The tables of keys of {@code docs/case-files.md} (<i>bảng khóa</i>), read from the schema that the forms themselves give. */
final class KeyTables {
    private record Key(String vietnamese, String english, JsonNode value) {
        String says() {
            return value.path("description").asString("");
        }
    }

    private static final Set<String> COMMON = Set.of("việc", "ngày", "người làm", "máy", "đã có ý kiến", "phải");

    private final JsonNode schema = JsonMapper.shared().readTree(CaseFile.schema());
    private final Map<String, JsonNode> inner = new TreeMap<>();
    private final Set<String> lists = new TreeSet<>();
    private final StringBuilder page = new StringBuilder();

    String page() {
        page.append("\n## Các khóa · The keys\n\n### Tình huống · A case\n\n");
        table(keys(schema));
        page.append("\n### `cho` · `given`\n\n");
        table(keys(under(schema, "cho")));
        page.append("\n### `phải` · `expect`\n\n");
        table(keys(under(schema, "phải")));
        inner.remove("phải");
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode one : schema.path("$defs").path("item").path("anyOf")) if (one.has("allOf")) items.add(one);
        page.append("\n### Mọi việc và câu hỏi · Any act or question\n\n");
        table(keys(items.get(0)).stream()
                .filter(key -> COMMON.contains(key.vietnamese()))
                .toList());
        inner.remove("phải");
        page.append(
                "\n### Việc với máy · Acts on a tablet\n\nKhóa nào không viết thì như cột cuối. · What is left out is as in the"
                        + " last column.\n\n| Việc · Act | Khóa · Keys | Không viết thì · Left out |\n|---|---|---|\n");
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Step step : Step.values()) steps.put(step.wireName(), step);
        List<JsonNode> questions = new ArrayList<>();
        for (JsonNode item : items) {
            Step step = names(item).stream()
                    .map(steps::get)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
            if (step == null) questions.add(item);
            else act(item, step);
        }
        page.append("\n### Câu hỏi · Questions\n");
        for (JsonNode question : questions) {
            List<String> names = names(question);
            page.append("\n**")
                    .append(names.get(0))
                    .append("** · `")
                    .append(names.get(1))
                    .append("`\n\n");
            List<Key> own = keys(question).stream()
                    .filter(key -> !COMMON.contains(key.vietnamese()))
                    .toList();
            if (own.isEmpty()) page.append("Không có khóa riêng. · No keys of its own.\n");
            else table(own);
        }
        page.append("\n### Khóa bên trong · Inner keys\n");
        Set<String> done = new LinkedHashSet<>();
        while (!done.containsAll(inner.keySet())) {
            for (String name : List.copyOf(inner.keySet())) {
                if (!done.add(name)) continue;
                page.append("\n**").append(name).append("**\n\n");
                table(keys(inner.get(name)));
            }
        }
        lists();
        return page.append('\n').toString();
    }

    private void act(JsonNode item, Step step) {
        World world = Given.NOTHING.world(LocalDate.of(2018, 3, 5));
        UsualActs usual = new UsualActs(world, GivenTablet.before(step, world).as(World.TABLET, world), world.date);
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Acts.write(usual.act(step)));
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Key key : keys(item)) {
            if (COMMON.contains(key.vietnamese())) continue;
            note(key);
            keys.add("`" + key.vietnamese() + "` (`" + key.english() + "`)" + list(key.value()));
            JsonNode value = json.findValue(key.english());
            if (value != null && value.isValueNode()) {
                values.add(key.vietnamese() + ": " + written(value.asString(), world));
            }
        }
        List<String> names = names(item);
        page.append("| **")
                .append(names.get(0))
                .append("**<br>`")
                .append(step.wireName())
                .append("` | ");
        page.append(String.join(", ", keys))
                .append(" | ")
                .append(String.join("; ", values))
                .append(" |\n");
    }

    /** As a case file would write it. */
    private static String written(String value, World world) {
        if (value.equals(world.date.toString())) return "ngày làm";
        if (value.equals(world.warrantyUntil().toString())) return "một năm sau ngày xét";
        if (value.equals("true")) return "có";
        if (value.equals("false")) return "không";
        boolean constant = value.matches("[A-Z]+(_[A-Z]+)*") && !value.equals(FocalBody.AS_PRINTED.value());
        return constant ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    /** The closed list that a value is taken from, if it is. */
    private String list(JsonNode value) {
        String name = value.path("$ref").asString("").replaceFirst(".*/", "");
        if (!name.isEmpty()) {
            JsonNode meant = schema.path("$defs").path(name);
            if (!meant.has("enum")) return list(meant);
            lists.add(name);
            return " → `" + name + "`";
        }
        for (JsonNode one : value.path("anyOf")) {
            String found = list(one);
            if (!found.isEmpty()) return found;
        }
        return value.has("items") ? list(value.get("items")) : "";
    }

    private void lists() {
        page.append(
                "\n### Danh mục · Lists\n\nViết bằng tên nào cũng được, chữ hoa hay chữ thường. · Any of the names will do.\n");
        for (String name : lists) {
            List<String> words = new ArrayList<>();
            schema.path("$defs").path(name).path("enum").forEach(word -> words.add(word.asString()));
            page.append("\n**`")
                    .append(name)
                    .append("`**: ")
                    .append(String.join(" | ", words))
                    .append("\n");
        }
    }

    private void table(List<Key> keys) {
        page.append("| Khóa · Key | | |\n|---|---|---|\n");
        for (Key key : keys) {
            note(key);
            page.append("| `")
                    .append(key.vietnamese())
                    .append("` | `")
                    .append(key.english())
                    .append("` | ");
            page.append(key.says()).append(list(key.value())).append(" |\n");
        }
    }

    /** Remembers what stands inside a key, once, to be shown below. */
    private void note(Key key) {
        if (key.vietnamese().equals("làm")
                || key.vietnamese().equals("hỏi")
                || key.vietnamese().equals("các tình huống")) return;
        for (JsonNode object : objects(key.value())) {
            if (object.path("properties").has("việc")) continue;
            String name = "`" + key.vietnamese() + "` · `" + key.english() + "`";
            JsonNode known = inner.putIfAbsent(name, object);
            if (known != null && !keys(known).equals(keys(object)))
                inner.putIfAbsent(name + " (" + keys(object).size() + ")", object);
        }
    }

    private JsonNode under(JsonNode object, String key) {
        return objects(object.path("properties").path(key)).get(0);
    }

    /** The objects that may stand at a node: through choices, lists, maps and references, not through keys. */
    private List<JsonNode> objects(JsonNode node) {
        if (node.has("$ref")) {
            String name = node.get("$ref").asString();
            return objects(schema.path("$defs").path(name.substring(name.lastIndexOf('/') + 1)));
        }
        if (node.has("properties")) return List.of(node);
        if (node.has("allOf")) return objects(node.get("allOf").get(0));
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : node.path("anyOf")) found.addAll(objects(one));
        if (node.has("items")) found.addAll(objects(node.get("items")));
        if (node.path("additionalProperties").isObject()) found.addAll(objects(node.get("additionalProperties")));
        return found;
    }

    private static List<String> names(JsonNode item) {
        List<String> names = new ArrayList<>();
        item.path("allOf")
                .path(1)
                .path("properties")
                .path("việc")
                .path("enum")
                .forEach(name -> names.add(name.asString()));
        return names;
    }

    private List<Key> keys(JsonNode node) {
        JsonNode object = objects(node).get(0);
        List<Map.Entry<String, JsonNode>> all =
                new ArrayList<>(object.path("properties").properties());
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            keys.add(new Key(
                    all.get(i).getKey(), all.get(i + 1).getKey(), all.get(i).getValue()));
        }
        return keys;
    }
}
