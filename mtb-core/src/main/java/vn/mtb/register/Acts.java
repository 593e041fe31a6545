package vn.mtb.register;

import tools.jackson.databind.JsonNode;
import vn.mtb.tablet.Act;

/**
 * Acts and other deeds as JSON (<i>hành vi dạng JSON</i>): {@code {"act":"give-back","v":1,…}}, the same for the journal, REST and
 * case files.
 */
public final class Acts {
    private static final int LONGEST = 200_000;

    private Acts() {}

    /**
     * Reads an act on a tablet.
     *
     * @param json one object
     * @return the act
     * @throws BadInput with every flaw at once: unknown and missing fields, wrong values, an unknown act, a newer version
     */
    public static Act read(String json) {
        if (readDeed(json) instanceof Deed.OnTablet on) return on.act();
        throw BadInput.of("$.act", "flaw-no-act", Plain.cut(json));
    }

    /**
     * Reads whatever a line may record.
     *
     * @param json one object
     * @return the deed
     * @throws BadInput with every flaw at once
     */
    public static Deed readDeed(String json) {
        if (json.length() > LONGEST) throw BadInput.of("$", "flaw-too-long", json.length(), LONGEST);
        return checked(Json.read(json));
    }

    /**
     * Reads another form by the same strict rules: what an application asks for beside the acts.
     *
     * @param json one object
     * @param form the record that it is read into; its components may be texts, numbers, dates, ids, enums, acts, deeds, records, and
     *     optionals, lists, sets and maps of these
     * @param <T> the form
     * @return the record
     * @throws BadInput with every flaw at once
     */
    public static <T extends Record> T readForm(String json, Class<T> form) {
        if (json.length() > LONGEST) throw BadInput.of("$", "flaw-too-long", json.length(), LONGEST);
        FormReader reader = FormReader.atTheEdge();
        Object read = reader.read(Json.read(json), form, "$", "form");
        return form.cast(reader.sound(read));
    }

    /**
     * Writes a record as the forms write it, the names in the order of its components.
     *
     * @param form the record
     * @return one line of JSON
     */
    public static String writeForm(Record form) {
        return Json.text(Forms.write((Object) form));
    }

    /**
     * Writes an act, the names in a fixed order.
     *
     * @param act the act
     * @return one line of JSON
     */
    public static String write(Act act) {
        return write(new Deed.OnTablet(act));
    }

    /**
     * Writes a deed, the names in a fixed order.
     *
     * @param deed the deed
     * @return one line of JSON
     */
    public static String write(Deed deed) {
        return Json.text(Forms.write(deed));
    }

    /** The deed as it will be read from its line, unless its form refuses it. */
    static Deed checked(JsonNode node) {
        FormReader reader = FormReader.atTheEdge();
        Deed deed = reader.deed(node, "$");
        return reader.sound(deed);
    }
}
