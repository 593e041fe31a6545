package vn.mtb.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.Application;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.Violation;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Step;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;
import vn.mtb.yaml.Where;

/**
 * The forms of acts as a case writes them (<i>mẫu ghi hành vi trong tệp tình huống</i>): the components of the journal's own forms, by
 * their names there or in Vietnamese. What is written goes over an act that is in order, and the journal's strict reader reads the result.
 */
final class ActForms {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What happened is written beside the act, not under a key of its own. */
    private static final Set<Class<?>> FLAT = Set.of(
            LossReport.class, CredentialLeak.class, Damage.class, Violation.class, Fault.class, SecurityCheck.class);

    private static final long MOST_COUNT = 1_000_000;

    /** One component of an act: its key, how it is read, or whose components stand in its place. */
    private record Component(String name, Key key, Form<Patch> form, Optional<Class<?>> flat) {}

    /** One component as it was written. */
    private record Edit(List<String> path, Patch patch, Where where) {}

    private static final ClassValue<Form<Patch>> INNER = new ClassValue<>() {
        @Override
        protected Form<Patch> computeValue(Class<?> type) {
            return Form.object(fields -> components(type, fields, List.of()));
        }
    };

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return componentsOf(type);
        }
    };
    private static final Form<Patch> TEXT = text(Form.text());

    private ActForms() {}

    /** Asks for every component of an act; the answer is what was written of them. */
    static Read<Patch> ask(Step step, Fields fields) {
        return components(step.act(), fields, List.of());
    }

    private static Key key(Class<?> type, String component) {
        String own = "key." + type.getSimpleName() + "." + component;
        String name = Messages.knows(Language.VIETNAMESE, own) ? own : "key." + component;
        return new Key(
                Messages.say(Language.VIETNAMESE, name),
                component,
                new Text(Messages.say(Language.VIETNAMESE, name), Messages.say(Language.ENGLISH, name)));
    }

    private static Read<Patch> components(Class<?> type, Fields fields, List<String> path) {
        List<Read<Optional<Edit>>> edits = new ArrayList<>();
        ask(type, fields, path, edits);
        return fields.make(() ->
                over(edits.stream().map(Read::get).flatMap(Optional::stream).toList()));
    }

    private static void ask(Class<?> type, Fields fields, List<String> path, List<Read<Optional<Edit>>> edits) {
        for (Component part : COMPONENTS.get(type)) {
            List<String> inner = new ArrayList<>(path);
            inner.add(part.name());
            if (part.flat().isPresent()) {
                ask(part.flat().get(), fields, inner, edits);
                continue;
            }
            Read<Optional<Patch>> written = fields.maybe(part.key(), part.form());
            Where where = fields.where(part.key());
            edits.add(written.map(patch -> patch.map(one -> new Edit(List.copyOf(inner), one, where))));
        }
    }

    private static List<Component> componentsOf(Class<?> type) {
        List<Component> parts = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            boolean flat = FLAT.contains(part.getType());
            parts.add(new Component(
                    part.getName(),
                    key(type, part.getName()),
                    flat ? TEXT : form(part.getGenericType()),
                    flat ? Optional.of(part.getType()) : Optional.empty()));
        }
        return parts;
    }

    private static Patch over(List<Edit> edits) {
        if (edits.isEmpty()) return Patch.NOTHING;
        return (usual, path, context) -> {
            ObjectNode whole = usual instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
            for (Edit edit : edits) {
                ObjectNode into = whole;
                String at = path;
                for (String step : edit.path().subList(0, edit.path().size() - 1)) {
                    into = (ObjectNode) into.get(step);
                    at += "." + step;
                }
                String last = edit.path().get(edit.path().size() - 1);
                at += "." + last;
                context.places().put(at, edit.where());
                into.set(last, edit.patch().over(into.get(last), at, context));
            }
            return whole;
        };
    }

    private static Form<Patch> form(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return Variants.orNone(form(argument(type)))
                    .as(patch -> patch.orElse((usual, path, context) -> JsonNodeFactory.instance.nullNode()));
        }
        if (raw == List.class || raw == Set.class)
            return Variants.some(form(argument(type))).as(ActForms::list);
        if (raw == String.class) return TEXT;
        if (raw == long.class) return value(Words.DONG.as(dong -> JsonNodeFactory.instance.numberNode(dong)));
        if (raw == int.class) {
            return value(Form.whole(0, MOST_COUNT).as(count -> JsonNodeFactory.instance.numberNode(count)));
        }
        if (raw == boolean.class) return value(Form.yesOrNo().as(yes -> JsonNodeFactory.instance.booleanNode(yes)));
        if (raw == LocalDate.class) return text(Form.date().as(LocalDate::toString));
        if (raw == PersonId.class) return text(Words.PERSON.as(PersonId::value));
        if (raw == UnitId.class) return text(Words.UNIT.as(UnitId::value));
        if (raw == TabletId.class) return text(Words.TABLET.as(TabletId::value));
        if (raw == Application.class) return text(Words.APPLICATION.as(Application::code));
        if (raw.isEnum()) return text(constant(raw).as(Enum::name));
        if (raw == Actor.class) return Who.FORM.as(ActForms::actor);
        if (raw == Act.class) return ActItem.FORM.as(ActItem::asPatch);
        Form<Patch> full = Form.lazily("act." + raw.getSimpleName(), () -> INNER.get(raw));
        if (raw == Minutes.class || raw == Decision.class) return Form.either(onOneLine("number"), full);
        if (raw == Notice.class) return Form.either(onOneLine("told"), full);
        return full;
    }

    private static Form<Patch> onOneLine(String component) {
        return Form.text().as(written -> (usual, path, context) -> {
            ObjectNode whole = usual instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
            return whole.put(component, written);
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<Enum<?>> constant(Class type) {
        return Words.constant(type);
    }

    private static Form<Patch> text(Form<String> form) {
        return value(form.as(written -> JsonNodeFactory.instance.stringNode(written)));
    }

    private static Form<Patch> value(Form<? extends JsonNode> form) {
        return form.as(written -> (usual, path, context) -> written);
    }

    private static Patch list(List<Patch> items) {
        return (usual, path, context) -> {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            JsonNode first = usual != null && usual.isArray() && !usual.isEmpty() ? usual.get(0) : null;
            for (Patch item : items) {
                list.add(item.over(first == null ? null : first.deepCopy(), path + "[" + list.size() + "]", context));
            }
            return list;
        };
    }

    private static Patch actor(Who who) {
        return (usual, path, context) -> {
            Actor base = usual == null ? context.usual().acting(Capacity.UNIT) : read(usual);
            Actor meant = who.over(base, context.world(), context.on());
            ObjectNode written = JsonNodeFactory.instance.objectNode();
            written.put("person", meant.person().value());
            written.put("as", meant.as().name());
            return written.put("unit", meant.unit().value());
        };
    }

    private static Actor read(JsonNode actor) {
        return new Actor(
                new PersonId(actor.get("person").stringValue()),
                Capacity.valueOf(actor.get("as").stringValue()),
                new UnitId(actor.get("unit").stringValue()));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static ObjectNode object(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static @Nullable Where nearest(Map<String, Where> places, String path) {
        String at = path;
        while (true) {
            Where place = places.get(at);
            if (place != null) return place;
            int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            if (cut <= 0) return null;
            at = at.substring(0, cut);
        }
    }
}
