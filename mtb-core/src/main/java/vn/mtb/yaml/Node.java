package vn.mtb.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A node of a file (<i>nút trong tệp</i>) and its place. Immutable; what it means is said by the {@link Form} that reads it. */
public sealed interface Node {

    /**
     * Where it begins.
     *
     * @return file, line, column and path
     */
    Where where();

    /**
     * The same as JSON, with a way back from a path in the JSON to the line it was written on.
     *
     * @param names what each key is called in the JSON
     * @return JSON that a strict reader of JSON may read
     */
    default AsJson asJson(UnaryOperator<String> names) {
        return AsJson.of(this, names);
    }

    /**
     * Something written (<i>giá trị</i>).
     *
     * @param text what was written, in Unicode form NFC
     * @param plain without quotes; only then may it be a number, a yes or a no
     * @param where its place
     */
    record Scalar(String text, boolean plain, Where where) implements Node {
        /** Refuses missing parts. */
        public Scalar {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(where, "where");
        }

        /** Whether nothing was written at all. */
        boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /**
     * A list (<i>danh sách</i>).
     *
     * @param items in order
     * @param where its place
     */
    record Sequence(List<Node> items, Where where) implements Node {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(where, "where");
        }
    }

    /**
     * Keys and their values (<i>khóa và giá trị</i>).
     *
     * @param entries by key, in the order of the file
     * @param where its place
     */
    record Mapping(Map<String, Entry> entries, Where where) implements Node {
        /** Copies the entries. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            Objects.requireNonNull(where, "where");
        }
    }

    /**
     * One key of a mapping (<i>mục</i>).
     *
     * @param key where the key stands
     * @param value what stands under it
     */
    record Entry(Where key, Node value) {
        /** Refuses missing parts. */
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }
}
