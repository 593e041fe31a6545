package vn.mtb.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.mtb.spring.MtbProperties;
import vn.mtb.yaml.Near;

/**
 * Every property of this library (<i>các thuộc tính của thư viện</i>), from the metadata that the build writes beside its classes. It is read
 * at every start, token by token: a tree of Jackson's would cost a start more than anything else here.
 */
final class KnownProperties {
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final Map<ConfigurationPropertyName, String> types = new TreeMap<>();

    private KnownProperties() {}

    /** Those of the jar in which this class lies; none where it was compiled without its annotation processor. */
    static KnownProperties ofThisLibrary() {
        KnownProperties known = new KnownProperties();
        try (InputStream in = beside(MtbProperties.class)) {
            if (in == null) return known;
            try (JsonParser metadata = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                known.read(metadata);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(METADATA, unreadable);
        }
        return known;
    }

    /** Of the whole file the names and types in the list {@code properties}. */
    private void read(JsonParser metadata) {
        metadata.nextToken();
        while (metadata.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean properties = metadata.currentName().equals("properties");
            metadata.nextToken();
            if (!properties) metadata.skipChildren();
            else while (metadata.nextToken() == JsonToken.START_OBJECT) one(metadata);
        }
    }

    private void one(JsonParser metadata) {
        Map<String, String> said = new HashMap<>();
        while (metadata.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = metadata.currentName();
            if (metadata.nextToken() == JsonToken.VALUE_STRING) said.put(field, metadata.getString());
            else metadata.skipChildren();
        }
        types.put(ConfigurationPropertyName.of(said.get("name")), said.getOrDefault("type", ""));
    }

    private static @Nullable InputStream beside(Class<?> type) throws IOException {
        String path = ClassUtils.convertClassNameToResourcePath(type.getName()) + ".class";
        ClassLoader loader = type.getClassLoader();
        String here = String.valueOf(loader.getResource(path)).replace(path, "");
        for (URL found : Collections.list(loader.getResources(METADATA))) {
            if (found.toString().equals(here + METADATA)) return found.openStream();
        }
        return null;
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    boolean has(ConfigurationPropertyName name) {
        if (types.containsKey(name)) return true;
        Optional<ConfigurationPropertyName> above = above(name);
        if (above.isEmpty()) return false;
        int at = above.get().getNumberOfElements();
        List<String> parts = parts(types.get(above.get()));
        return parts.isEmpty()
                || name.getNumberOfElements() <= at + 1
                || parts.contains(name.getElement(at + 1, Form.UNIFORM).replace("-", ""));
    }

    /** What was probably meant. */
    Optional<String> near(ConfigurationPropertyName name) {
        Optional<ConfigurationPropertyName> above = above(name);
        if (above.isEmpty())
            return Near.to(
                    name.toString(),
                    types.keySet().stream().map(Object::toString).toList());
        int at = above.get().getNumberOfElements();
        String key = name.getElement(at, Form.ORIGINAL);
        String last = name.getLastElement(Form.UNIFORM);
        if (name.getNumberOfElements() > at + 2 && parts(types.get(above.get())).contains(last)) {
            List<String> code = new ArrayList<>();
            for (int i = at; i < name.getNumberOfElements() - 1; i++) code.add(name.getElement(i, Form.ORIGINAL));
            return Optional.of(above.get() + "[" + String.join(".", code) + "]." + name.getLastElement(Form.DASHED));
        }
        return Near.to(name.getElement(at + 1, Form.DASHED), dashed(types.get(above.get())))
                .map(near -> above.get() + "[" + key + "]." + near);
    }

    private Optional<ConfigurationPropertyName> above(ConfigurationPropertyName name) {
        return types.keySet().stream()
                .filter(known -> known.isAncestorOf(name)
                        && types.getOrDefault(known, "").contains("<"))
                .findFirst();
    }

    private static List<String> parts(@Nullable String type) {
        return dashed(type).stream()
                .map(name -> name.replace("-", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The components of the records in a map or a list; none when they are single values. */
    private static List<String> dashed(@Nullable String type) {
        String all = String.valueOf(type);
        String last = all.substring(Math.max(all.lastIndexOf('<'), all.lastIndexOf(',')) + 1)
                .replace(">", "");
        Class<?> element = ClassUtils.resolveClassName(last, KnownProperties.class.getClassLoader());
        if (!element.isRecord()) return List.of();
        return Arrays.stream(element.getRecordComponents())
                .map(RecordComponent::getName)
                .map(BindingFailureAnalyzer::dashed)
                .toList();
    }
}
