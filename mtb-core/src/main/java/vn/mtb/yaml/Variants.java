package vn.mtb.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Forms that leave the writer a choice of shape (<i>nhiều cách viết</i>): one or several or none, or an object of a kind that it names. */
public final class Variants {
    private static final Choices<Boolean> NONE = Choices.<Boolean>none().and(true, "không", "none", "no");

    private Variants() {}

    /**
     * One alone, a list of them, or the word {@code không} or {@code none}.
     *
     * @param item how each is read
     * @param <T> the type of one
     * @return the form of all
     */
    public static <T> Form<List<T>> some(Form<T> item) {
        Form<List<T>> list = Form.listOf(item);
        Form<List<T>> one = item.as(List::of);
        Schema schema = Schema.either(Schema.either(Schema.oneOf(NONE.names()), item.sketch()), list.sketch());
        return new Form<>(schema, (node, mistakes) -> {
            if (none(node)) return Read.of(List.of(), node.where());
            return (node instanceof Node.Sequence ? list : one).read(node, mistakes);
        });
    }

    /**
     * A value, or the word {@code không} or {@code none}.
     *
     * @param value how the value is read
     * @param <T> its type
     * @return the form; empty for none
     */
    public static <T> Form<Optional<T>> orNone(Form<T> value) {
        Schema schema = Schema.either(Schema.oneOf(NONE.names()), value.sketch());
        return new Form<>(
                schema,
                (node, mistakes) -> none(node)
                        ? Read.of(Optional.empty(), node.where())
                        : value.read(node, mistakes).map(Optional::of));
    }

    /**
     * An object, or anything else in another form.
     *
     * @param object how an object is read
     * @param otherwise how a text or a list is read
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> mappingOr(Form<T> object, Form<T> otherwise) {
        return new Form<>(
                Schema.either(otherwise.sketch(), object.sketch()),
                (node, mistakes) -> (node instanceof Node.Mapping ? object : otherwise).read(node, mistakes));
    }

    /**
     * An object whose other keys depend on what one key says, or that word alone.
     *
     * @param key the key that names the kind; each form asks for it too
     * @param kinds by every name of a kind, how such an object is read
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> byKind(Key key, Map<String, Form<T>> kinds) {
        Choices<String> names = Choices.none();
        for (String name : kinds.keySet()) names = names.and(name, name);
        Form<String> word = Form.oneOf(names);
        Map<Form<T>, List<String>> forms = new LinkedHashMap<>();
        kinds.forEach((name, form) ->
                forms.computeIfAbsent(form, one -> new ArrayList<>()).add(name));
        Schema schema = definitions -> {
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            ArrayNode any = said.putArray("anyOf");
            any.add(word.sketch().say(definitions));
            forms.forEach((form, called) -> {
                ArrayNode both = any.addObject().putArray("allOf");
                both.add(form.sketch().say(definitions));
                ObjectNode properties = both.addObject().putObject("properties");
                ObjectNode kind = Schema.oneOf(called).say(definitions);
                properties.set(key.vietnamese(), kind);
                properties.set(key.english(), kind);
            });
            return said;
        };
        return new Form<>(schema, (node, mistakes) -> {
            Node said = node instanceof Node.Mapping mapping ? under(key, mapping) : node;
            if (said == null) {
                mistakes.note("yaml-missing", node.where(), key.toString(), key.says());
                return Read.nothing(node.where());
            }
            Read<String> kind = word.read(said, mistakes);
            if (!kind.present()) return Read.nothing(node.where());
            Form<T> form = kinds.get(kind.get());
            if (form == null) throw new IllegalStateException("a kind without its form: " + kind.get());
            Node whole = node instanceof Node.Mapping ? node : alone(key, node);
            return form.read(whole, mistakes);
        });
    }

    private static boolean none(Node node) {
        return node instanceof Node.Scalar scalar && NONE.find(scalar.text()).isPresent();
    }

    private static @Nullable Node under(Key key, Node.Mapping mapping) {
        for (String name : Set.of(key.vietnamese(), key.english())) {
            Node.Entry entry = mapping.entries().get(name);
            if (entry != null) return entry.value();
        }
        return null;
    }

    private static Node alone(Key key, Node word) {
        return new Node.Mapping(Map.of(key.vietnamese(), new Node.Entry(word.where(), word)), word.where());
    }
}
