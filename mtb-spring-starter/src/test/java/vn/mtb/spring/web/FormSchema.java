package vn.mtb.spring.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Deed;
import vn.mtb.register.Dossier;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Step;

/** The JSON Schema of every form, from the records that the strict reader reads (<i>lược đồ các mẫu</i>). */
final class FormSchema {
    private static final String ID = "^[A-Za-z0-9._:-]{1,64}$";
    private static final Set<Class<?>> IDS =
            Set.of(PersonId.class, UnitId.class, TabletId.class, Application.class, Subject.class);

    private final Map<String, Object> definitions = new TreeMap<>();

    /** The whole file: the acts, the other deeds, and the forms of bodies. */
    static Map<String, Object> of(List<Class<? extends Record>> forms) {
        FormSchema schema = new FormSchema();
        schema.variants("Act", acts());
        Map<String, Class<? extends Record>> deeds = new TreeMap<>(acts());
        deeds.putAll(otherDeeds());
        schema.variants("Deed", deeds);
        forms.forEach(schema::reference);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        file.put("title", "Mẫu của các hành vi và yêu cầu · The forms of acts and requests");
        file.put("$defs", schema.definitions);
        return file;
    }

    private static Map<String, Class<? extends Record>> acts() {
        Map<String, Class<? extends Record>> acts = new TreeMap<>();
        for (Step step : Step.values()) acts.put(step.wireName(), step.act().asSubclass(Record.class));
        return acts;
    }

    /** The deeds that come in by REST; a chain is closed and opened by transfers alone. */
    private static Map<String, Class<? extends Record>> otherDeeds() {
        return Map.of(
                "issue-accounts", Deed.IssueAccounts.class,
                "suspend-accounts", Deed.SuspendAccounts.class,
                "reissue-accounts", Deed.ReissueAccounts.class,
                "revoke-accounts", Deed.RevokeAccounts.class,
                "refit-accounts", Deed.RefitAccounts.class,
                "appoint", Deed.Appoint.class,
                "end-appointment", Deed.EndAppointment.class,
                "put-on-record", Deed.PutOnRecord.class);
    }

    private void variants(String name, Map<String, Class<? extends Record>> variants) {
        List<Object> any = new ArrayList<>();
        variants.forEach((wire, form) -> {
            any.add(OpenApi.ordered("$ref", "#/$defs/act." + wire));
            if (!definitions.containsKey("act." + wire)) {
                Map<String, Object> one = record(form);
                Map<String, Object> properties = new LinkedHashMap<>();
                properties.put("act", OpenApi.ordered("const", wire));
                properties.put("v", OpenApi.ordered("const", 1));
                properties.putAll(map(one.get("properties")));
                one.put("properties", properties);
                List<Object> required = new ArrayList<>(List.of("act", "v"));
                required.addAll((List<?>) one.get("required"));
                one.put("required", required);
                definitions.put("act." + wire, one);
            }
        });
        definitions.put(name, OpenApi.ordered("oneOf", any));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private Map<String, Object> reference(Class<?> form) {
        String name = name(form);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a form may hold itself
            definitions.put(name, record(form));
        }
        return OpenApi.ordered("$ref", "#/$defs/" + name);
    }

    static String name(Class<?> form) {
        Class<?> outer = form.getEnclosingClass();
        return outer == null ? form.getSimpleName() : name(outer) + "." + form.getSimpleName();
    }

    private Map<String, Object> record(Class<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : form.getRecordComponents()) {
            boolean optional = part.getType() == Optional.class;
            Type type = optional ? argument(part.getGenericType(), 0) : part.getGenericType();
            properties.put(part.getName(), optional ? orNull(type(type)) : type(type));
            if (!optional) required.add(part.getName());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return OpenApi.ordered("anyOf", List.of(schema, OpenApi.ordered("type", "null")));
    }

    private Map<String, Object> type(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) return orNull(type(argument(type, 0)));
        if (raw == List.class || raw == Set.class) {
            return OpenApi.ordered("type", "array", "maxItems", 1000, "items", type(argument(type, 0)));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return OpenApi.ordered("type", "object", "additionalProperties", type(argument(type, 1)));
        }
        if (raw == String.class) return OpenApi.ordered("type", "string");
        if (raw == long.class || raw == Long.class || raw == int.class || raw == Integer.class) {
            return OpenApi.ordered("type", "integer", "minimum", 0);
        }
        if (raw == boolean.class || raw == Boolean.class) return OpenApi.ordered("type", "boolean");
        if (raw == LocalDate.class) return OpenApi.ordered("type", "string", "format", "date");
        if (raw == Instant.class) return OpenApi.ordered("type", "string", "format", "date-time");
        if (raw == Period.class) {
            Map<String, Object> day = orNull(OpenApi.ordered("type", "string", "format", "date"));
            return OpenApi.ordered(
                    "type",
                    "object",
                    "additionalProperties",
                    false,
                    "properties",
                    OpenApi.ordered("from", day, "until", day));
        }
        if (raw == Dossier.class) return OpenApi.ordered("type", "object");
        if (IDS.contains(raw)) return OpenApi.ordered("type", "string", "pattern", ID);
        if (raw == Act.class) return OpenApi.ordered("$ref", "#/$defs/Act");
        if (raw == Deed.class) return OpenApi.ordered("$ref", "#/$defs/Deed");
        if (raw.isEnum()) {
            return OpenApi.ordered(
                    "enum",
                    Arrays.stream(raw.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
        }
        return reference(raw);
    }

    private static Type argument(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }
}
