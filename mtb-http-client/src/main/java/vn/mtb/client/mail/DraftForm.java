package vn.mtb.client.mail;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.BadInput;

/** A message that is kept before it is sent: everything but the bytes of its papers. */
final class DraftForm {
    private DraftForm() {}

    static String write(Draft draft) {
        ObjectNode node = Json.object();
        node.set("from", draft.from().write());
        node.set("to", Draft.addresses(draft.to()));
        node.set("cc", Draft.addresses(draft.cc()));
        node.set("bcc", Draft.addresses(draft.bcc()));
        node.put("subject", draft.subject()).put("text", draft.text());
        node.set("inReplyTo", Json.array(draft.answered()));
        node.set("references", Json.array(draft.conversation()));
        draft.messageId().ifPresent(id -> node.put("messageId", id));
        return Json.MAPPER.writeValueAsString(node);
    }

    static Draft read(String written, List<Draft.Attachment> papers) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(written);
        } catch (JacksonException e) {
            // The parser quotes what it read, which says who writes to whom.
            throw new BadInput("draft-unreadable");
        }
        Draft draft = Draft.from(EmailAddress.read(Json.childOrNothing(node, "from")))
                .to(addresses(node, "to"))
                .cc(addresses(node, "cc"))
                .bcc(addresses(node, "bcc"))
                .subject(Json.textOrEmpty(node, "subject"))
                .text(Json.textOrEmpty(node, "text"))
                .answering(Json.texts(node, "inReplyTo"), Json.texts(node, "references"))
                .with(papers);
        return Json.text(node, "messageId").map(draft::under).orElse(draft);
    }

    private static EmailAddress[] addresses(JsonNode node, String name) {
        return Json.list(node, name, EmailAddress::read).toArray(EmailAddress[]::new);
    }
}
