package vn.mtb.register;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An item with what it puts into its line (<i>bản thảo dòng sổ</i>), brought into form once: to be checked, to tell a repetition, to be
 * written.
 *
 * @param item what is asked
 * @param act its deed in its form
 * @param made who acts, when
 * @param attachments the papers beside it
 */
record Draft(Item item, JsonNode act, JsonNode made, JsonNode attachments) {

    private static Draft of(Item item) {
        return new Draft(item, Forms.write(item.deed()), Forms.write((Object) item.made()), Forms.write((Object)
                item.attachments()));
    }

    static List<Draft> of(Command command) {
        return command.items().stream().map(Draft::of).toList();
    }

    /** What the form refuses is refused before anything is judged, and so is a name of the directory, or a contact of who acts. */
    void mustBeWritable(Directory directory) {
        Acts.checked(act);
        List<Flaw> flaws = new ArrayList<>();
        if (!(item.deed() instanceof Deed.Open)) Names.in(act, "$", directory, flaws);
        Names.in(made, "$.made", directory, flaws);
        Names.contacts(made, "$.made", flaws);
        if (!flaws.isEmpty()) throw new BadInput(flaws);
    }

    /** The digest of what is asked; facts and lengths that were read are not part of it, since a repetition looks them up anew. */
    static String body(List<Draft> drafts) {
        ArrayNode all = Json.array();
        for (Draft draft : drafts) {
            ObjectNode node = all.addObject();
            node.put("subject", draft.item().subject().toString());
            node.put("expected", draft.item().expected());
            node.set("act", draft.act());
            node.set("made", draft.made());
            node.set("attachments", draft.attachments());
        }
        return Sha256.hexOf(Json.text(all));
    }
}
