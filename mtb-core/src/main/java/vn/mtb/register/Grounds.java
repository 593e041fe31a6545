package vn.mtb.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.Text;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;

/**
 * Reasons and obligations on a line (<i>lý do và nghĩa vụ trên dòng sổ</i>): rule, basis and arguments as data. A sentence of a rule that
 * the library's bundles do not have is kept in words.
 */
final class Grounds {
    private Grounds() {}

    static ObjectNode write(Reason reason) {
        ObjectNode node = Json.object();
        node.put("rule", reason.rule());
        Provision provision = Law.provision(reason);
        node.put(
                "basis",
                provision == null ? "consistency" : reason.basis() instanceof Basis.Stated ? "stated" : "implied");
        if (provision != null) {
            node.put("provision", provision.id());
            if (Law.provision(provision.id()) == null)
                node.set("clause", Forms.write((Object) Law.Clause.of(provision)));
        }
        if (reason.basis() instanceof Basis.Implied implied)
            node.put("reading", implied.reading().name());
        if (!Messages.knows(Language.VIETNAMESE, reason.rule())) {
            Text said = new Text(
                    Plain.withoutContacts(reason.in(Language.VIETNAMESE)),
                    Plain.withoutContacts(reason.in(Language.ENGLISH)));
            node.set("said", Forms.write((Object) said));
        }
        ArrayNode arguments = node.putArray("arguments");
        reason.arguments().forEach(argument -> arguments.add(argument(argument)));
        return node;
    }

    static ObjectNode write(Obligation owed) {
        ObjectNode node = Json.object();
        node.set("duty", write(owed.reason()));
        node.set("due", Forms.write((Object) owed.due()));
        node.set("by", Forms.write((Object) new TreeSet<>(owed.dischargedBy())));
        return node;
    }

    private static JsonNode argument(@Nullable Object argument) {
        if (argument == null) return Forms.write((Object) null);
        if (argument instanceof Integer || argument instanceof Long || argument instanceof Boolean) {
            return Forms.write(argument);
        }
        ObjectNode node = Json.object();
        if (argument instanceof LocalDate date) return node.put("date", date.toString());
        if (argument instanceof Enum<?> constant) {
            return node.put("name", constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (argument instanceof Text text) {
            return node.put("vi", Plain.withoutContacts(text.vietnamese()))
                    .put("en", Plain.withoutContacts(text.english()));
        }
        if (argument instanceof Collection<?> many) {
            ArrayNode array = Json.array();
            many.stream()
                    .map(Grounds::argument)
                    .sorted(Comparator.comparing(Json::text))
                    .forEach(array::add);
            return array;
        }
        return Forms.write((Object) Plain.withoutContacts(argument.toString()));
    }

    static Reason reason(JsonNode node, String path, FormReader reader) {
        String rule = must(reader.string(node.get("rule"), path + ".rule"));
        Basis basis = basis(node, path, reader);
        JsonNode said = node.get("said");
        if (said != null) {
            Object text = must(reader.read(said, Text.class, path + ".said", "said"));
            return Reason.lazily(rule, "value", basis, () -> new Object[] {text});
        }
        List<Object> arguments = new ArrayList<>();
        JsonNode written = node.get("arguments");
        if (written == null || !written.isArray()) throw BadInput.of(path + ".arguments", "flaw-missing");
        for (JsonNode argument : written) arguments.add(argument(argument));
        return Reason.of(rule, basis, arguments.toArray());
    }

    static Obligation obligation(JsonNode node, String path, FormReader reader) {
        JsonNode duty = node.get("duty");
        JsonNode by = node.get("by");
        if (duty == null || by == null) throw BadInput.of(path, "flaw-missing");
        List<String> acts = new ArrayList<>();
        for (JsonNode act : by) acts.add(must(reader.string(act, path + ".by")));
        JsonNode due = node.get("due");
        Optional<LocalDate> day = due == null || due.isNull()
                ? Optional.empty()
                : Optional.of((LocalDate) must(reader.read(due, LocalDate.class, path + ".due", "due")));
        return new Obligation(reason(duty, path + ".duty", reader), day, Set.copyOf(acts));
    }

    private static Basis basis(JsonNode node, String path, FormReader reader) {
        String kind = must(reader.string(node.get("basis"), path + ".basis"));
        if (kind.equals("consistency")) return Basis.consistency();
        String id = must(reader.string(node.get("provision"), path + ".provision"));
        Provision known = Law.provision(id);
        Provision provision = known != null
                ? known
                : (Provision) must(reader.read(node.get("clause"), Law.Clause.class, path + ".clause", "clause"));
        if (kind.equals("stated")) return Basis.stated(provision);
        return Basis.implied(provision, (Reading)
                must(reader.read(node.get("reading"), Reading.class, path + ".reading", "reading")));
    }

    private static Object argument(JsonNode node) {
        if (node.isNull()) return "—";
        if (node.isString()) return node.stringValue();
        if (node.isBoolean()) return node.booleanValue();
        if (node.isIntegralNumber()) return node.longValue();
        if (node.isArray()) {
            List<Object> many = new ArrayList<>();
            for (JsonNode one : node) many.add(argument(one));
            return List.copyOf(many);
        }
        if (node.has("date")) return LocalDate.parse(node.get("date").stringValue());
        if (node.has("name")) {
            String key = node.get("name").stringValue();
            return new Text(Messages.say(Language.VIETNAMESE, key), Messages.say(Language.ENGLISH, key));
        }
        return new Text(node.get("vi").stringValue(), node.get("en").stringValue());
    }

    private static <T> T must(@Nullable T value) {
        if (value == null) throw BadInput.of("$.receipt", "flaw-missing");
        return value;
    }
}
