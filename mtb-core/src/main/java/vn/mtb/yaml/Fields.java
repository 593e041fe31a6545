package vn.mtb.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of one object while it is read (<i>các mục của một đối tượng</i>). */
public final class Fields {
    private final Node.Mapping node;
    private final Mistakes mistakes;
    private final int before;
    private final Map<Key, Schema.Field> asked = new LinkedHashMap<>();
    private final boolean asking;

    Fields(Node.Mapping node, Mistakes mistakes) {
        this(node, mistakes, false);
    }

    private Fields(Node.Mapping node, Mistakes mistakes, boolean asking) {
        this.node = node;
        this.mistakes = mistakes;
        this.before = mistakes.count();
        this.asking = asking;
    }

    /** What a reader would ask for, learned by letting it ask. */
    static List<Schema.Field> keysOf(Function<Fields, ? extends Read<?>> reader) {
        Fields fields = new Fields(new Node.Mapping(Map.of(), Where.top("")), new Mistakes(), true);
        if (reader.apply(fields).present()) {
            throw new IllegalStateException("a reader of an object ends with Fields.make");
        }
        return List.copyOf(fields.asked.values());
    }

    /**
     * A field that must be there.
     *
     * @param key its name
     * @param form how it is read
     * @param <T> the type of its value
     * @return its value, or nothing when a mistake was noted
     */
    public <T> Read<T> needed(Key key, Form<T> form) {
        ask(key, form, true);
        Optional<Node.Entry> entry = entry(key);
        if (entry.isPresent()) return form.read(entry.get().value(), mistakes);
        if (!asking) mistakes.note("yaml-missing", node.where(), key.toString(), key.says());
        return Read.nothing(node.where());
    }

    /**
     * A field that may be left out.
     *
     * @param key its name
     * @param form how it is read
     * @param <T> the type of its value
     * @return its value, empty when it was left out, or nothing when a mistake was noted
     */
    public <T> Read<Optional<T>> maybe(Key key, Form<T> form) {
        ask(key, form, false);
        Optional<Node.Entry> entry = entry(key);
        if (entry.isEmpty()) return asking ? Read.nothing(node.where()) : Read.of(Optional.empty(), node.where());
        return form.read(entry.get().value(), mistakes).map(Optional::of);
    }

    /**
     * A field that may be left out, with what it then is.
     *
     * @param key its name
     * @param form how it is read
     * @param otherwise its value when it was left out
     * @param <T> the type of its value
     * @return its value, or nothing when a mistake was noted
     */
    public <T> Read<T> or(Key key, Form<T> form, T otherwise) {
        return maybe(key, form).map(read -> read.orElse(otherwise));
    }

    /**
     * What the fields make together; runs only when nothing in this object was wrong so far.
     *
     * @param maker builds the value; an {@link IllegalArgumentException} becomes a mistake at this object
     * @param <T> the type of the value
     * @return the value, or nothing
     */
    public <T> Read<T> make(Supplier<? extends T> maker) {
        return asking || mistakes.count() > before
                ? Read.nothing(node.where())
                : Form.made(maker, node.where(), mistakes);
    }

    /**
     * Notes what is wrong with values beside each other.
     *
     * @param id of the check
     * @param where the place of the value to change
     * @param arguments of its sentences
     */
    public void mistake(String id, Where where, Object... arguments) {
        mistakes.note(id, where, arguments);
    }

    /**
     * Whether a field was written.
     *
     * @param key its name
     * @return true when either name stands there
     */
    public boolean has(Key key) {
        return entry(key).isPresent();
    }

    /**
     * Where a field stands.
     *
     * @param key its name
     * @return the place of the key, that of this object when it was left out
     */
    public Where where(Key key) {
        return entry(key).map(Node.Entry::key).orElse(node.where());
    }

    /**
     * Where this object begins.
     *
     * @return its place
     */
    public Where where() {
        return node.where();
    }

    private void ask(Key key, Form<?> form, boolean needed) {
        if (asked.put(key, new Schema.Field(key, form.sketch(), needed)) != null) {
            throw new IllegalStateException("the key " + key + " is asked for twice; ask once");
        }
        Node.Entry vietnamese = node.entries().get(key.vietnamese());
        Node.Entry english = node.entries().get(key.english());
        if (vietnamese != null && english != null && !key.vietnamese().equals(key.english())) {
            mistakes.note("yaml-both-names", english.key(), key.vietnamese(), key.english());
        }
    }

    private Optional<Node.Entry> entry(Key key) {
        Node.Entry vietnamese = node.entries().get(key.vietnamese());
        return Optional.ofNullable(
                vietnamese != null ? vietnamese : node.entries().get(key.english()));
    }

    /** Notes every key that nobody asked for; true when there is none. */
    boolean onlyKnownKeys() {
        List<String> known = new ArrayList<>();
        asked.keySet().forEach(key -> known.addAll(Arrays.asList(key.vietnamese(), key.english())));
        boolean all = true;
        for (Map.Entry<String, Node.Entry> entry : node.entries().entrySet()) {
            if (known.contains(entry.getKey())) continue;
            all = false;
            mistakes.note(
                    "yaml-unknown-key",
                    entry.getValue().key(),
                    Shown.text(entry.getKey()),
                    Shown.suggestion(entry.getKey(), known),
                    String.join(", ", asked.keySet().stream().map(Key::toString).toList()));
        }
        return all;
    }
}
