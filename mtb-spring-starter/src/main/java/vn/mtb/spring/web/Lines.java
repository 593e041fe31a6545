package vn.mtb.spring.web;

import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.register.Acts;
import vn.mtb.register.Line;

/** Lines of a register as they are shown (<i>các dòng sổ</i>): ids only, no names. */
final class Lines {
    private Lines() {}

    /** Where it stands and what it led to. */
    static ObjectNode brief(Line line) {
        ObjectNode node = Json.object();
        node.put("subject", line.chain().subject().toString());
        node.put("sequence", line.sequence());
        node.put("deed", line.deed().wireName());
        node.put("on", line.made().on().toString());
        node.put("recorded", line.recorded().toString());
        Json.put(node, "became", line.became());
        return node;
    }

    /** The whole line with its reasons. */
    static ObjectNode whole(Line line, Language language) {
        ObjectNode node = brief(line);
        node.put("command", line.command());
        node.set("act", Json.of(Acts.write(line.deed())));
        node.set("made", Json.of(Acts.writeForm(line.made())));
        Json.put(node, "corrected", line.corrected());
        node.put("library", line.receipt().library());
        node.set("reasons", Json.reasons(line.receipt().reasons(), language));
        node.set("obligations", Json.obligations(line.receipt().obligations(), language));
        node.set("attachments", Json.attachments(line.attachments()));
        node.put("previous", line.previous());
        return node;
    }
}
