package vn.mtb.yaml;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one field gave (<i>giá trị đã đọc</i>): a value, or nothing because a mistake was noted. Ask for the value inside {@link
 * Fields#make}, which runs only when nothing in the object was wrong.
 *
 * @param <T> the type of the value
 */
public final class Read<T> {
    private final @Nullable T value;
    private final Where where;

    private Read(@Nullable T value, Where where) {
        this.value = value;
        this.where = where;
    }

    /**
     * A value that was read.
     *
     * @param value the value
     * @param where its place
     * @param <T> its type
     * @return the value and its place
     */
    public static <T> Read<T> of(T value, Where where) {
        return new Read<>(value, where);
    }

    /**
     * Nothing, because a mistake was noted.
     *
     * @param where its place
     * @param <T> the type it would have had
     * @return nothing, at that place
     */
    public static <T> Read<T> nothing(Where where) {
        return new Read<>(null, where);
    }

    /**
     * Whether there is a value.
     *
     * @return false when a mistake was noted instead
     */
    public boolean present() {
        return value != null;
    }

    /**
     * The value.
     *
     * @return the value
     * @throws IllegalStateException when a mistake was noted instead: ask only inside {@link Fields#make}
     */
    public T get() {
        if (value == null) throw new IllegalStateException("nothing was read at " + where + "; ask inside make");
        return value;
    }

    /**
     * Where it stands, for a mistake that shows only beside other values.
     *
     * @return its place
     */
    public Where where() {
        return where;
    }

    /**
     * Another value at the same place.
     *
     * @param made what is made of the value
     * @param <U> the type of what is made
     * @return what was made, or nothing where nothing was read
     */
    public <U> Read<U> map(Function<? super T, ? extends U> made) {
        return value == null ? nothing(where) : of(made.apply(value), where);
    }
}
