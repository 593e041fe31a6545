package vn.mtb.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.mtb.outcome.UnfitValue;

/**
 * How a node is read (<i>biểu mẫu</i>): the type that is asked for, and what is noted when something else stands there.
 *
 * @param <T> the type of the value
 */
public final class Form<T> {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final Choices<Boolean> YES_OR_NO =
            Choices.<Boolean>none().and(true, "có", "yes", "true").and(false, "không", "no", "false");

    private final BiFunction<Node, Mistakes, Read<T>> reader;
    private final Schema schema;

    Form(Schema schema, BiFunction<Node, Mistakes, Read<T>> reader) {
        this.reader = reader;
        this.schema = schema;
    }

    /**
     * Reads one node.
     *
     * @param node what stands there
     * @param mistakes takes whatever is wrong
     * @return the value, or nothing when a mistake was noted
     */
    public Read<T> read(Node node, Mistakes mistakes) {
        return reader.apply(node, mistakes);
    }

    /**
     * Reads a whole file.
     *
     * @param top the top of its tree
     * @return the value
     * @throws BadFile with every mistake
     */
    public T of(Node top) {
        Mistakes mistakes = new Mistakes();
        Read<T> read = read(top, mistakes);
        mistakes.refuse();
        return read.get();
    }

    /**
     * The form as a JSON Schema (draft 2020-12), for editors. Objects list both names of every key.
     *
     * @param title in both languages
     * @return JSON over several lines
     */
    public String schema(String title) {
        return Schema.page(title, schema);
    }

    Schema sketch() {
        return schema;
    }

    /**
     * What is made of the value; a constructor that refuses becomes a mistake at the value's place.
     *
     * @param made what is made
     * @param <U> its type
     * @return the form of what is made
     */
    public <U> Form<U> as(Function<? super T, ? extends U> made) {
        return new Form<>(schema, (node, mistakes) -> {
            Read<T> read = read(node, mistakes);
            if (!read.present()) return Read.nothing(node.where());
            return made(() -> made.apply(read.get()), node.where(), mistakes);
        });
    }

    /**
     * What a further look at the value gives, which may note mistakes of its own.
     *
     * @param next is given the value with its place, and takes whatever is wrong
     * @param <U> the type of what is made
     * @return the form of what is made
     */
    public <U> Form<U> then(BiFunction<Read<T>, Mistakes, Read<U>> next) {
        return new Form<>(schema, (node, mistakes) -> {
            Read<T> read = read(node, mistakes);
            return read.present() ? next.apply(read, mistakes) : Read.nothing(node.where());
        });
    }

    /**
     * A text, whatever it looks like: {@code 2017} and {@code no} are texts too.
     *
     * @return the form
     */
    public static Form<String> text() {
        return new Form<>(Schema.text(), (node, mistakes) -> {
            if (node instanceof Node.Scalar scalar
                    && !scalar.empty()
                    && !scalar.text().isBlank()) {
                return Read.of(scalar.text().strip(), node.where());
            }
            return wrong("yaml-no-text", node, mistakes);
        });
    }

    /**
     * A day written 30/3/2017, day first, or 2017-03-30; from 1/1/1900 to 31/12/9999.
     *
     * @return the form
     */
    public static Form<LocalDate> date() {
        return new Form<>(Schema.day(), (node, mistakes) -> {
            if (node instanceof Node.Scalar scalar) {
                String text = scalar.text().strip();
                Optional<LocalDate> day = Days.read(text);
                if (day.isPresent()
                        && !day.get().isBefore(FIRST_DAY)
                        && !day.get().isAfter(LAST_DAY)) {
                    return Read.of(day.get(), node.where());
                }
                if (Days.looksLike(text)) return wrong("yaml-no-such-day", node, mistakes);
            }
            return wrong("yaml-no-day", node, mistakes);
        });
    }

    /**
     * A whole number, without quotes or dots.
     *
     * @param least the least that may stand there
     * @param most the most
     * @return the form
     */
    public static Form<Long> whole(long least, long most) {
        return new Form<>(Schema.whole(least, most), (node, mistakes) -> {
            if (!(node instanceof Node.Scalar scalar)
                    || !scalar.plain()
                    || !DIGITS.matcher(scalar.text()).matches()) {
                return wrong("yaml-no-number", node, mistakes);
            }
            long value = Long.parseLong(scalar.text());
            if (value >= least && value <= most) return Read.of(value, node.where());
            return wrong("yaml-out-of-range", node, mistakes, String.valueOf(least), String.valueOf(most));
        });
    }

    /**
     * A yes or a no: {@code có}, {@code không}, {@code yes}, {@code no}, {@code true}, {@code false}, without quotes.
     *
     * @return the form
     */
    public static Form<Boolean> yesOrNo() {
        return new Form<>(Schema.yesOrNo(), (node, mistakes) -> {
            Optional<Boolean> said = node instanceof Node.Scalar scalar && scalar.plain()
                    ? YES_OR_NO.find(scalar.text())
                    : Optional.empty();
            return said.isPresent() ? Read.of(said.get(), node.where()) : wrong("yaml-no-yes-or-no", node, mistakes);
        });
    }

    /**
     * One of a closed list.
     *
     * @param choices the list
     * @param <T> the type of its values
     * @return the form
     */
    public static <T> Form<T> oneOf(Choices<T> choices) {
        return new Form<>(Schema.oneOf(choices.names()), (node, mistakes) -> {
            Read<String> name = text().read(node, mistakes);
            if (!name.present()) return Read.nothing(node.where());
            Optional<T> found = choices.find(name.get());
            if (found.isPresent()) return Read.of(found.get(), node.where());
            List<String> names = choices.names();
            return wrong("yaml-no-choice", node, mistakes, Shown.suggestion(name.get(), names), Shown.some(names));
        });
    }

    /**
     * One of a list that the file itself may lengthen; the schema lets any text stand there.
     *
     * @param choices gives the list when the value is read
     * @param <T> the type of its values
     * @return the form
     */
    public static <T> Form<T> named(Supplier<Choices<T>> choices) {
        return new Form<>(
                Schema.text(), (node, mistakes) -> oneOf(choices.get()).read(node, mistakes));
    }

    /**
     * A list.
     *
     * @param item how each item is read
     * @param <T> the type of an item
     * @return the form
     */
    public static <T> Form<List<T>> listOf(Form<T> item) {
        return new Form<>(Schema.listOf(item.schema), (node, mistakes) -> {
            if (!(node instanceof Node.Sequence sequence)) return wrong("yaml-no-list", node, mistakes);
            List<T> items = new ArrayList<>();
            boolean whole = true;
            for (Node one : sequence.items()) {
                Read<T> read = item.read(one, mistakes);
                whole &= read.present();
                if (read.present()) items.add(read.get());
            }
            return whole ? Read.of(List.copyOf(items), node.where()) : Read.nothing(node.where());
        });
    }

    /**
     * Keys that the writer of the file chooses, each with a value of one kind.
     *
     * @param key how each key is read
     * @param value how each value is read
     * @param <K> the type of a key
     * @param <V> the type of a value
     * @return the form; the map keeps the order of the file
     */
    public static <K, V> Form<Map<K, V>> mapOf(Form<K> key, Form<V> value) {
        return new Form<>(Schema.mapOf(value.schema), (node, mistakes) -> {
            if (!(node instanceof Node.Mapping mapping)) return wrong("yaml-no-object", node, mistakes);
            Map<K, V> map = new LinkedHashMap<>();
            int before = mistakes.count();
            mapping.entries().forEach((name, entry) -> {
                Read<K> k = key.read(new Node.Scalar(name, true, entry.key()), mistakes);
                Read<V> v = value.read(entry.value(), mistakes);
                if (!k.present() || !v.present()) return;
                if (map.putIfAbsent(k.get(), v.get()) != null) {
                    mistakes.note(
                            "yaml-twice",
                            entry.key(),
                            Shown.text(name),
                            String.valueOf(node.where().line()));
                }
            });
            return mistakes.count() == before ? Read.of(map, node.where()) : Read.nothing(node.where());
        });
    }

    /**
     * An object with known keys; any other key is a mistake.
     *
     * @param reader asks for every key that may stand there, always, and ends with {@link Fields#make}
     * @param <T> the type that is made
     * @return the form
     */
    public static <T> Form<T> object(Function<Fields, Read<T>> reader) {
        return new Form<>(Schema.object(() -> Fields.keysOf(reader)), (node, mistakes) -> {
            if (!(node instanceof Node.Mapping mapping)) return wrong("yaml-no-object", node, mistakes);
            Fields fields = new Fields(mapping, mistakes);
            Read<T> read = reader.apply(fields);
            return fields.onlyKnownKeys() ? read : Read.nothing(node.where());
        });
    }

    /**
     * Two ways to write the same: on one line, or in full.
     *
     * @param onOneLine how a text, a number or a day is read
     * @param full how a list or an object is read
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> either(Form<T> onOneLine, Form<T> full) {
        return new Form<>(
                Schema.either(onOneLine.schema, full.schema),
                (node, mistakes) ->
                        node instanceof Node.Scalar ? onOneLine.read(node, mistakes) : full.read(node, mistakes));
    }

    /**
     * A form that is built when it is first used, for what may hold its own kind.
     *
     * @param name of the kind, for the schema
     * @param form gives the form
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> lazily(String name, Supplier<Form<T>> form) {
        return new Form<>(
                Schema.named(name, () -> form.get().schema),
                (node, mistakes) -> form.get().read(node, mistakes));
    }

    /**
     * The node as it stands, to be read later or by somebody else.
     *
     * @return the form
     */
    public static Form<Node> asWritten() {
        return new Form<>(Schema.anything(), (node, mistakes) -> Read.of(node, node.where()));
    }

    private static <T> Read<T> wrong(String id, Node node, Mistakes mistakes, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(Shown.node(node));
        arguments.addAll(List.of(more));
        if (node instanceof Node.Scalar scalar && scalar.empty()) mistakes.note("yaml-nothing-written", node.where());
        else mistakes.note(id, node.where(), arguments.toArray());
        return Read.nothing(node.where());
    }

    /** Runs a constructor; what it refuses is a mistake. */
    static <T> Read<T> made(Supplier<? extends T> maker, Where where, Mistakes mistakes) {
        try {
            return Read.of(maker.get(), where);
        } catch (IllegalArgumentException | DateTimeException refused) {
            mistakes.note("yaml-refused", where, UnfitValue.said(refused));
            return Read.nothing(where);
        }
    }
}
