package vn.mtb.example.desk.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.Application;
import vn.mtb.example.desk.form.Field.Kind;
import vn.mtb.example.desk.page.Words;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * The form of one record: drawn from its components, and read back into its JSON form, which the library then checks. There is no list of
 * fields beside the record, so an act that changes changes its page.
 */
public final class Sheet {
    private static final Set<String> LONG_TEXTS = Set.of(
            "circumstances",
            "description",
            "facts",
            "findings",
            "finding",
            "inventory",
            "condition",
            "matter",
            "subject",
            "why");
    private static final Set<String> OFTEN_EMPTY = Set.of("condition", "until");
    private static final int NOTICES = 2;

    private final Class<? extends Record> form;
    private final Typed typed;
    private final Words words;
    private final Lists lists;

    /**
     * The form of a record.
     *
     * @param form the record
     * @param typed what was typed or is suggested
     * @param words of the page
     * @param lists what there is to choose from
     */
    public Sheet(Class<? extends Record> form, Typed typed, Words words, Lists lists) {
        this.form = form;
        this.typed = typed;
        this.words = words;
        this.lists = lists;
    }

    /**
     * The fields in the order of the record.
     *
     * @param prefix the path of the record itself; empty for an act
     * @param wrong what is wrong
     * @return the fields
     */
    public List<Field> fields(String prefix, Mistakes wrong) {
        return fields(form, prefix, true, wrong);
    }

    /**
     * The fields of a record that may be left out as a whole.
     *
     * @param prefix the path of the record itself
     * @param wrong what is wrong
     * @return the fields, none of them required by the browser
     */
    public List<Field> optionalFields(String prefix, Mistakes wrong) {
        return fields(form, prefix, false, wrong);
    }

    /**
     * What was typed as the record's JSON form.
     *
     * @param prefix the path of the record itself; empty for an act
     * @return the form; what was left empty is null
     */
    public ObjectNode json(String prefix) {
        return json(form, prefix);
    }

    private List<Field> fields(Class<?> record, String prefix, boolean required, Mistakes wrong) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent one : record.getRecordComponents()) {
            String path = prefix.isEmpty() ? one.getName() : prefix + "." + one.getName();
            fields.addAll(fields(one.getName(), one.getGenericType(), path, required, wrong));
        }
        return fields;
    }

    private List<Field> fields(String name, Type type, String path, boolean required, Mistakes wrong) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) return fields(name, argument(type), path, false, wrong);
        Kind kind = kind(name, type);
        List<Field> parts = List.of();
        if (kind == Kind.GROUP && raw == List.class) {
            List<Field> groups = new ArrayList<>();
            for (int i = 0; i < NOTICES; i++) {
                String at = path + "[" + i + "]";
                String label = words.say("field." + name) + " " + (i + 1);
                groups.add(new Field(
                        at,
                        label,
                        kind,
                        i == 0,
                        List.of(),
                        fields(raw(argument(type)), at, i == 0, wrong),
                        List.of(),
                        wrong.at(at)));
            }
            return groups;
        }
        if (kind == Kind.GROUP) parts = fields(raw, path, required, wrong);
        boolean asked =
                required && kind != Kind.SOME && kind != Kind.LINES && kind != Kind.YES && !OFTEN_EMPTY.contains(name);
        return List.of(new Field(
                path,
                words.say("field." + name),
                kind,
                asked,
                choices(name, type, kind),
                parts,
                typed.all(path),
                wrong.at(path)));
    }

    private Kind kind(String name, Type type) {
        Class<?> raw = raw(type);
        if (raw == boolean.class) return Kind.YES;
        if (raw == long.class || raw == int.class) return Kind.NUMBER;
        if (raw == LocalDate.class) return Kind.DATE;
        if (raw == PersonId.class) return Kind.PERSON;
        if (raw == UnitId.class) return Kind.UNIT;
        if (raw.isEnum() || raw == Position.class) return Kind.ONE;
        if (raw == Set.class || raw == List.class) {
            Class<?> item = raw(argument(type));
            if (item.isEnum() || item == Application.class || item == Position.class) return Kind.SOME;
            if (item.isRecord()) return Kind.GROUP;
            return lists.of(name).isEmpty() ? Kind.LINES : Kind.SOME;
        }
        if (raw == String.class) return LONG_TEXTS.contains(name) ? Kind.LONG_TEXT : Kind.TEXT;
        return raw == TabletId.class || raw == Application.class ? Kind.TEXT : Kind.GROUP;
    }

    private List<Choice> choices(String name, Type type, Kind kind) {
        Class<?> raw = raw(type);
        Class<?> item = raw == Set.class || raw == List.class ? raw(argument(type)) : raw;
        if (item == Position.class) return positions();
        if (item.isEnum()) {
            return Arrays.stream(item.getEnumConstants())
                    .map(one -> new Choice(((Enum<?>) one).name(), words.name(one)))
                    .toList();
        }
        return kind == Kind.SOME ? lists.of(name) : List.of();
    }

    private List<Choice> positions() {
        return Position.named().stream()
                .map(post -> new Choice(post.code() + "|" + post.group().name(), words.name(post)))
                .toList();
    }

    private ObjectNode json(Class<?> record, String prefix) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (RecordComponent one : record.getRecordComponents()) {
            String path = prefix.isEmpty() ? one.getName() : prefix + "." + one.getName();
            put(node, one.getName(), one.getGenericType(), path, false);
        }
        return node;
    }

    private void put(ObjectNode node, String name, Type type, String path, boolean optional) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            put(node, name, argument(type), path, true);
            return;
        }
        switch (kind(name, type)) {
            case YES -> node.put(name, typed.first(path).isPresent());
            case NUMBER -> number(node, name, path);
            case SOME, LINES -> array(node.putArray(name), path);
            case GROUP -> group(node, name, type, path, optional);
            case ONE -> one(node, name, raw, path);
            case TEXT, LONG_TEXT, DATE, PERSON, UNIT ->
                node.put(
                        name,
                        typed.first(path)
                                .orElse(optional || raw != String.class || !name.equals("condition") ? null : ""));
        }
    }

    private void number(ObjectNode node, String name, String path) {
        String text = typed.first(path).orElse(null);
        String digits = text == null ? "" : text.replaceAll("[\\s.,\u00a0]", "");
        if (digits.matches("-?\\d{1,18}")) node.put(name, Long.parseLong(digits));
        else node.put(name, text);
    }

    private void array(ArrayNode array, String path) {
        typed.all(path).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(array::add);
    }

    private void one(ObjectNode node, String name, Class<?> raw, String path) {
        String chosen = typed.first(path).orElse(null);
        if (raw != Position.class || chosen == null) {
            node.put(name, chosen);
            return;
        }
        int bar = chosen.indexOf('|');
        ObjectNode post = node.putObject(name);
        post.put("code", bar < 0 ? chosen : chosen.substring(0, bar));
        post.put("group", bar < 0 ? null : chosen.substring(bar + 1));
    }

    private void group(ObjectNode node, String name, Type type, String path, boolean optional) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            ArrayNode items = node.putArray(name);
            for (int i = 0; i < NOTICES; i++) {
                String at = path + "[" + i + "]";
                if (!typed.empty(at)) items.add(json(raw(argument(type)), at));
            }
        } else if (optional && typed.empty(path)) {
            node.putNull(name);
        } else {
            node.set(name, json(raw, path));
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
