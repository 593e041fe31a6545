package vn.mtb.register;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks through everything a line would hold for what must not be there (<i>kiểm tra họ tên, liên hệ</i>). */
final class Names {
    private Names() {}

    /** Names that the directory knows. */
    static void in(JsonNode node, String path, Directory directory, List<Flaw> flaws) {
        if (node.isString()) {
            directory.namedIn(node.stringValue()).ifPresent(person -> flaws.add(Flaw.of(path, "flaw-name", person)));
        } else {
            node.properties().forEach(inner -> in(inner.getValue(), path + "." + inner.getKey(), directory, flaws));
            for (int i = 0; node.isArray() && i < node.size(); i++)
                in(node.get(i), path + "[" + i + "]", directory, flaws);
        }
    }

    /** Telephone numbers and e-mail addresses. */
    static void contacts(JsonNode node, String path, List<Flaw> flaws) {
        if (node.isString()) {
            if (Plain.namesAContact(node.stringValue())) {
                flaws.add(Flaw.of(path, "flaw-person-contact", Plain.withoutContacts(node.stringValue())));
            }
        } else {
            node.properties().forEach(inner -> contacts(inner.getValue(), path + "." + inner.getKey(), flaws));
            for (int i = 0; node.isArray() && i < node.size(); i++) contacts(node.get(i), path + "[" + i + "]", flaws);
        }
    }
}
