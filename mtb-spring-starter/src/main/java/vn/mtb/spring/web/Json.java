package vn.mtb.spring.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.register.Attachment;
import vn.mtb.register.Audit;
import vn.mtb.register.Flaw;

/**
 * What leaves as JSON (<i>nội dung trả lời</i>). Its own mapper, so that an application may configure Jackson as it likes and the API stays as
 * it is described.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** What the register writes, as a part of an answer. */
    static JsonNode of(String text) {
        return MAPPER.readTree(text);
    }

    static ArrayNode reasons(List<Reason> reasons, Language language) {
        ArrayNode array = array();
        reasons.forEach(reason -> put(array.addObject(), reason, language));
        return array;
    }

    static ObjectNode put(ObjectNode node, Reason reason, Language language) {
        return node.put("rule", reason.rule())
                .put("sentence", reason.in(language))
                .put("citation", reason.citation(language))
                .put("basis", kind(reason.basis()));
    }

    private static String kind(Basis basis) {
        if (basis instanceof Basis.Stated) return "stated";
        return basis instanceof Basis.Implied ? "implied" : "consistency";
    }

    static ArrayNode questions(List<Question> questions, Language language) {
        ArrayNode array = array();
        for (Question question : questions) {
            ObjectNode node = array.addObject();
            node.put("authority", question.authority().name());
            node.put("authorityName", Messages.name(language, question.authority()));
            put(node, question.reason(), language);
        }
        return array;
    }

    static ArrayNode obligations(List<Obligation> obligations, Language language) {
        ArrayNode array = array();
        for (Obligation owed : obligations) {
            ObjectNode node = array.addObject();
            node.put("duty", owed.duty());
            node.put("sentence", owed.in(language));
            node.put("citation", owed.reason().citation(language));
            node.put("basis", kind(owed.reason().basis()));
            node.put("due", owed.due().map(Object::toString).orElse(null));
            node.set("dischargedBy", texts(owed.dischargedBy().stream().sorted().toList()));
        }
        return array;
    }

    /** An answer as a part of another one: its kind, and whatever belongs to that kind. */
    static ObjectNode outcome(Outcome<?> outcome, Language language) {
        ObjectNode node = object();
        if (outcome instanceof Outcome.Referred<?> referred) {
            node.put("outcome", "referred");
            node.set("questions", questions(referred.questions(), language));
            return node;
        }
        node.put("outcome", outcome instanceof Outcome.Settled<?> ? "settled" : "refused");
        node.set("reasons", reasons(outcome.reasons(), language));
        if (outcome instanceof Outcome.Settled<?>)
            node.set("obligations", obligations(outcome.obligations(), language));
        return node;
    }

    static ArrayNode flaws(List<Flaw> flaws, Language language) {
        ArrayNode array = array();
        for (Flaw flaw : flaws) {
            array.addObject()
                    .put("path", flaw.path())
                    .put("sentence", flaw.what().in(language));
        }
        return array;
    }

    static ObjectNode audit(Audit audit, Language language) {
        ObjectNode node = object().put("intact", audit.intact());
        node.set("findings", flaws(audit.findings(), language));
        ObjectNode uncovered = node.putObject("uncovered");
        audit.uncovered().forEach((chain, lines) -> uncovered.put(chain.toString(), lines));
        return node;
    }

    static ArrayNode attachments(List<Attachment> attachments) {
        ArrayNode array = array();
        for (Attachment one : attachments) {
            array.addObject()
                    .put("digest", one.digest())
                    .put("label", one.label())
                    .put("size", one.size());
        }
        return array;
    }

    static ArrayNode texts(Collection<?> values) {
        ArrayNode array = array();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static ObjectNode put(ObjectNode node, String name, Optional<?> value) {
        return node.put(name, value.map(Object::toString).orElse(null));
    }
}
