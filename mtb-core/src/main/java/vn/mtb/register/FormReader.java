package vn.mtb.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.mtb.law.Period;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.tablet.Act;

/**
 * Reads a tree into records (<i>đọc biểu mẫu</i>): unknown and missing fields, wrong types and values of a wrong form are gathered, each
 * with its path, before any constructor is asked.
 */
final class FormReader {
    private static final int MOST_ITEMS = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Map<String, Position> POSITIONS = positions();

    private final List<Flaw> flaws = new ArrayList<>();
    private final boolean edge;
    private final String writtenBy;

    private FormReader(boolean edge, String writtenBy) {
        this.edge = edge;
        this.writtenBy = writtenBy;
    }

    /** For what comes in: the form of every value is checked too. */
    static FormReader atTheEdge() {
        return new FormReader(true, "");
    }

    /**
     * For what was recorded: form was checked when it came in, and what was accepted once stays readable.
     *
     * @param writtenBy the version of the library that wrote it, for the message about a newer form
     */
    static FormReader ofLines(String writtenBy) {
        return new FormReader(false, writtenBy);
    }

    /** The value, or every flaw that was found. */
    <T> T sound(@Nullable T value) {
        if (!flaws.isEmpty() || value == null) throw new BadInput(flaws);
        return value;
    }

    void flaw(String path, String key, Object... arguments) {
        flaws.add(Flaw.of(path, key, arguments));
    }

    @Nullable
    Deed deed(@Nullable JsonNode node, String path) {
        Record form = form(node, path);
        if (form instanceof Act act) return new Deed.OnTablet(act);
        return form instanceof Deed deed ? deed : null;
    }

    private @Nullable Record form(@Nullable JsonNode node, String path) {
        if (node == null || !node.isObject()) {
            wrong(path, "flaw-object", node);
            return null;
        }
        int before = flaws.size();
        String name = string(node.get("act"), path + ".act");
        Long version = number(node.get("v"), path + ".v", 1, Integer.MAX_VALUE);
        if (flaws.size() > before || name == null || version == null) return null;
        if (!Forms.names().contains(name)) {
            flaw(
                    path + ".act",
                    "flaw-unknown-act",
                    Plain.cut(name),
                    writtenBy.isEmpty() ? "?" : writtenBy,
                    Library.version());
            return null;
        }
        Class<? extends Record> form = version > Forms.newest(name) ? null : Forms.form(name, version.intValue());
        if (form == null) {
            flaw(
                    path + ".v",
                    "flaw-newer-version",
                    name,
                    String.valueOf(version),
                    String.valueOf(Forms.newest(name)),
                    writtenBy.isEmpty() ? "> " + Library.version() : writtenBy,
                    Library.version());
            return null;
        }
        return (Record) record(node, form, path, Set.of("act", "v"));
    }

    private @Nullable Object record(JsonNode node, Class<?> type, String path, Set<String> beside) {
        if (!node.isObject()) {
            wrong(path, "flaw-object", node);
            return null;
        }
        int before = flaws.size();
        Shape shape = Shape.of(type);
        Set<String> known = new HashSet<>(beside);
        List<@Nullable Object> values = new ArrayList<>();
        for (Shape.Part part : shape.parts()) {
            known.add(part.name());
            values.add(read(node.get(part.name()), part.type(), path + "." + part.name(), part.name()));
        }
        for (String unknown : Json.unknown(node, known)) {
            flaw(path, "flaw-unknown-field", Plain.cut(Plain.withoutContacts(unknown)), new TreeSet<>(known));
        }
        if (flaws.size() > before) return null;
        return made(path, () -> shape.make(values.toArray()));
    }

    private <T> @Nullable T made(String path, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BadInput inner) {
            inner.flaws().forEach(flaw -> flaws.add(new Flaw(path + flaw.path().substring(1), flaw.what())));
            return null;
        } catch (IllegalArgumentException | NullPointerException refused) {
            flaw(path, "flaw-refused", UnfitValue.said(refused));
            return null;
        }
    }

    /** One value of a declared type. */
    @Nullable
    Object read(@Nullable JsonNode node, Type type, String path, String name) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return node == null || node.isNull()
                    ? Optional.empty()
                    : Optional.ofNullable(read(node, argument(type, 0), path, name));
        }
        if (node == null || node.isNull()) {
            flaw(path, "flaw-missing");
            return null;
        }
        if (raw == List.class || raw == Set.class) return items(node, argument(type, 0), raw, path, name);
        if (raw == Map.class) return map(node, type, path);
        if (raw == SortedMap.class) return map(node, type, path) instanceof Map<?, ?> map ? new TreeMap<>(map) : null;
        if (raw == String.class) return text(node, path, name);
        if (raw == long.class || raw == Long.class) return dong(node, path);
        if (raw == int.class || raw == Integer.class) {
            Long number = number(node, path, 0, Integer.MAX_VALUE);
            return number == null ? null : (Object) number.intValue();
        }
        if (raw == boolean.class) {
            if (node.isBoolean()) return node.booleanValue();
            wrong(path, "flaw-boolean", node);
            return null;
        }
        if (raw == LocalDate.class) return date(node, path);
        if (raw == Instant.class) return instant(node, path);
        if (raw == Period.class) return period(node, path);
        if (raw == Dossier.class) return dossier(node, path);
        if (raw.isEnum()) return constant(node, raw, path);
        if (Shape.isId(raw)) return id(node, raw, path);
        if (raw == Act.class) {
            int before = flaws.size();
            if (form(node, path) instanceof Act act) return act;
            if (flaws.size() == before) wrong(path, "flaw-no-act", node);
            return null;
        }
        if (raw == Deed.class) return deed(node, path);
        Object value = record(node, raw, path, Set.of());
        if (value instanceof Position position) return known(position, path);
        return value;
    }

    private static Type argument(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }

    private @Nullable Object items(JsonNode node, Type type, Class<?> raw, String path, String name) {
        if (!node.isArray()) {
            wrong(path, "flaw-array", node);
            return null;
        }
        if (node.size() > MOST_ITEMS) {
            flaw(path, "flaw-too-many", node.size(), MOST_ITEMS);
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object item = read(node.get(i), type, path + "[" + i + "]", name);
            if (item != null) items.add(item);
        }
        if (raw == List.class) return items;
        Set<Object> set = new LinkedHashSet<>(items);
        if (set.size() < items.size()) flaw(path, "flaw-twice", node.toString());
        return set;
    }

    private @Nullable Object map(JsonNode node, Type type, String path) {
        if (!node.isObject()) {
            wrong(path, "flaw-object", node);
            return null;
        }
        Class<?> keys = (Class<?>) argument(type, 0);
        Map<Object, Object> map = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            String inner = path + "." + Plain.cut(property.getKey());
            Object key = keys == String.class
                    ? property.getKey()
                    : made(inner, () -> Shape.of(keys).make(new Object[] {property.getKey()}));
            Object value = read(property.getValue(), argument(type, 1), inner, property.getKey());
            if (key != null && value != null) map.put(key, value);
        });
        return map;
    }

    private @Nullable String text(JsonNode node, String path, String name) {
        String value = string(node, path);
        if (edge && value != null) flaws.addAll(Fields.flaws(path, Fields.kind(name), value));
        return value;
    }

    private @Nullable Object dong(JsonNode node, String path) {
        Long value = number(node, path, Long.MIN_VALUE, Long.MAX_VALUE);
        if (edge && value != null) flaws.addAll(Fields.flaws(path, "dong", value));
        return value;
    }

    @Nullable
    String string(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            flaw(path, "flaw-missing");
            return null;
        }
        if (node.isString()) return node.stringValue();
        wrong(path, "flaw-string", node);
        return null;
    }

    @Nullable
    Long number(@Nullable JsonNode node, String path, long least, long most) {
        if (node == null || node.isNull()) {
            flaw(path, "flaw-missing");
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            wrong(path, "flaw-number", node);
            return null;
        }
        long value = node.longValue();
        if (value < least || value > most) {
            flaw(path, "flaw-range", String.valueOf(value), String.valueOf(least), String.valueOf(most));
            return null;
        }
        return value;
    }

    private @Nullable LocalDate date(JsonNode node, String path) {
        String text = string(node, path);
        if (text == null) return null;
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) return date;
        } catch (DateTimeException e) {
            // said below, with the value
        }
        flaw(path, "flaw-date", Plain.cut(text));
        return null;
    }

    private @Nullable Instant instant(JsonNode node, String path) {
        String text = string(node, path);
        if (text == null) return null;
        try {
            Instant instant = Instant.parse(text);
            if (instant.toString().equals(text)) return instant;
        } catch (DateTimeException e) {
            // said below, with the value
        }
        flaw(path, "flaw-instant", Plain.cut(text));
        return null;
    }

    private @Nullable Period period(JsonNode node, String path) {
        if (!node.isObject()) {
            wrong(path, "flaw-object", node);
            return null;
        }
        int before = flaws.size();
        for (String unknown : Json.unknown(node, Set.of("from", "until"))) {
            flaw(path, "flaw-unknown-field", Plain.cut(Plain.withoutContacts(unknown)), Set.of("from", "until"));
        }
        LocalDate from = bound(node.get("from"), path + ".from", LocalDate.MIN);
        LocalDate until = bound(node.get("until"), path + ".until", LocalDate.MAX);
        if (flaws.size() > before || from == null || until == null) return null;
        if (until.isBefore(from)) {
            flaw(path, "flaw-period", from, until);
            return null;
        }
        return new Period(from, until);
    }

    private @Nullable LocalDate bound(@Nullable JsonNode node, String path, LocalDate open) {
        return node == null || node.isNull() ? open : date(node, path);
    }

    private @Nullable Dossier dossier(JsonNode node, String path) {
        if (!node.isObject()) {
            wrong(path, "flaw-object", node);
            return null;
        }
        JsonNode lines = node.get("lines");
        String last = string(node.get("last"), path + ".last");
        for (String unknown : Json.unknown(node, Set.of("lines", "last"))) {
            flaw(path, "flaw-unknown-field", Plain.cut(Plain.withoutContacts(unknown)), Set.of("lines", "last"));
        }
        if (lines == null || !lines.isArray()) {
            wrong(path + ".lines", "flaw-array", lines);
            return null;
        }
        if (last == null) return null;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            Entry entry = made(path + ".lines[" + i + "]", () -> Entry.of(Json.text(line)));
            if (entry == null) return null;
            entries.add(entry);
        }
        return made(path, () -> new Dossier(entries, last));
    }

    private @Nullable Object constant(JsonNode node, Class<?> type, String path) {
        String name = string(node, path);
        if (name == null) return null;
        for (Object constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(name)) return constant;
        flaw(path, "flaw-constant", Plain.cut(name), String.join(", ", Forms.constants(type)));
        return null;
    }

    private @Nullable Object id(JsonNode node, Class<?> type, String path) {
        String value = string(node, path);
        if (value == null) return null;
        if (edge && type == PersonId.class && Plain.namesAContact(value)) {
            flaw(path, "flaw-person-contact", Plain.withoutContacts(value));
            return null;
        }
        return type == Subject.class
                ? made(path, () -> Subject.of(value))
                : made(path, () -> Shape.of(type).make(new Object[] {value}));
    }

    private @Nullable Object known(Position position, String path) {
        Position constant = POSITIONS.get(position.code());
        if (!edge || constant == null || constant.equals(position)) return position;
        flaw(
                path,
                "flaw-position",
                position.code(),
                constant.group().name(),
                position.group().name());
        return null;
    }

    private void wrong(String path, String key, @Nullable JsonNode node) {
        if (node == null) flaw(path, "flaw-missing");
        else flaw(path, key, Plain.cut(Plain.withoutContacts(node.toString())));
    }

    private static Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        try {
            for (var field : Position.class.getFields()) {
                if (field.getType() == Position.class && field.get(null) instanceof Position position) {
                    positions.put(position.code(), position);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the posts of the text are public constants", e);
        }
        return Map.copyOf(positions);
    }
}
