package vn.mtb.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Period;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Step;

/**
 * The forms of acts and other deeds on the wire (<i>mẫu ghi hành vi</i>): one class per name and version, for ever. A version that is
 * superseded keeps its class here and is lifted to the next one when it is read.
 */
final class Forms {
    private record Form(String name, int version) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Form, Class<? extends Record>> CLASSES = new HashMap<>();
    private static final Map<String, Integer> NEWEST = new TreeMap<>();

    static {
        for (Step step : Step.values()) put(step.wireName(), 1, step.act().asSubclass(Record.class));
        put("issue-accounts", 1, Deed.IssueAccounts.class);
        put("suspend-accounts", 1, Deed.SuspendAccounts.class);
        put("reissue-accounts", 1, Deed.ReissueAccounts.class);
        put("revoke-accounts", 1, Deed.RevokeAccounts.class);
        put("refit-accounts", 1, Deed.RefitAccounts.class);
        put("appoint", 1, Deed.Appoint.class);
        put("end-appointment", 1, Deed.EndAppointment.class);
        put("put-on-record", 1, Deed.PutOnRecord.class);
        put("close", 1, Deed.Close.class);
        put("open", 1, Deed.Open.class);
    }

    private Forms() {}

    private static void put(String name, int version, Class<? extends Record> form) {
        CLASSES.put(new Form(name, version), form);
        NEWEST.merge(name, version, Math::max);
    }

    /** Every name that can be read. */
    static Set<String> names() {
        return NEWEST.keySet();
    }

    static int newest(String name) {
        Integer version = NEWEST.get(name);
        return version == null ? 0 : version;
    }

    static @Nullable Class<? extends Record> form(String name, int version) {
        return CLASSES.get(new Form(name, version));
    }

    static JsonNode write(Deed deed) {
        return deed instanceof Deed.OnTablet on
                ? named(on.wireName(), on.version(), (Record) on.act())
                : named(deed.wireName(), deed.version(), (Record) deed);
    }

    private static ObjectNode named(String name, int version, Record form) {
        ObjectNode node = Json.object();
        node.put("act", name);
        node.put("v", version);
        components(node, form);
        return node;
    }

    /** Any value that a form may hold. */
    static JsonNode write(@Nullable Object value) {
        if (value == null) return NODES.nullNode();
        if (value instanceof Optional<?> maybe) return write(maybe.orElse(null));
        if (value instanceof Long number) return NODES.numberNode(number.longValue());
        if (value instanceof Integer number) return NODES.numberNode(number.intValue());
        if (value instanceof Boolean yes) return NODES.booleanNode(yes);
        if (value instanceof Period period) return period(period);
        if (value instanceof Dossier dossier) return dossier(dossier);
        if (value instanceof Deed deed) return write(deed);
        if (value instanceof Act act) return named(act.step().wireName(), act.version(), (Record) act);
        if (value instanceof List<?> list) return array(list.stream().map(Forms::write));
        if (value instanceof Set<?> set) {
            return array(set.stream().map(Forms::write).sorted(Comparator.comparing(Json::text)));
        }
        if (value instanceof Map<?, ?> map) return map(map);
        if (value instanceof Record form && !Shape.isId(form.getClass())) {
            ObjectNode inner = Json.object();
            components(inner, form);
            return inner;
        }
        return NODES.stringNode(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static void components(ObjectNode node, Record form) {
        Shape shape = Shape.of(form.getClass());
        for (Shape.Part part : shape.parts()) node.set(part.name(), write(shape.value(part, form)));
    }

    private static ArrayNode array(Stream<JsonNode> items) {
        ArrayNode array = Json.array();
        items.forEach(array::add);
        return array;
    }

    private static ObjectNode map(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        ObjectNode node = Json.object();
        sorted.forEach((key, value) -> node.set(key, write(value)));
        return node;
    }

    private static ObjectNode period(Period period) {
        ObjectNode node = Json.object();
        node.set("from", write(period.from().equals(LocalDate.MIN) ? null : (Object) period.from()));
        node.set("until", write(period.ends() ? (Object) period.until() : null));
        return node;
    }

    private static ObjectNode dossier(Dossier dossier) {
        ObjectNode node = Json.object();
        ArrayNode lines = node.putArray("lines");
        dossier.lines().forEach(line -> lines.add(Json.read(line.text())));
        node.put("last", dossier.last());
        return node;
    }

    /** The constants of an enum, for a message. */
    static Set<String> constants(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return names;
    }
}
