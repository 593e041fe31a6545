package vn.mtb.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Application;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/** The components of a record and how to make one (<i>cấu trúc bản ghi</i>). */
final class Shape {
    /** One component: its name, its type, and how to read it. */
    record Part(String name, Type type, Method accessor) {}

    private static final Set<Class<?>> IDS =
            Set.of(PersonId.class, UnitId.class, TabletId.class, Application.class, Subject.class);
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Part> parts;
    private final Set<String> names;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        List<Part> found = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Method accessor = components[i].getAccessor();
            accessor.trySetAccessible();
            found.add(new Part(components[i].getName(), components[i].getGenericType(), accessor));
        }
        try {
            parts = List.copyOf(found);
            names = found.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
            constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor: " + type, e);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether a record is written as one string. */
    static boolean isId(Class<?> type) {
        return IDS.contains(type);
    }

    List<Part> parts() {
        return parts;
    }

    /** The names of its parts. */
    Set<String> names() {
        return names;
    }

    @Nullable
    Object value(Part part, Record form) {
        try {
            return part.accessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("components of forms are public: " + part, e);
        }
    }

    /** Makes the record; what its constructor refuses is thrown as it was. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException("constructors of forms throw nothing else", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("records of forms are public: " + constructor, e);
        }
    }
}
