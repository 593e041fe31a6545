package vn.mtb.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.outcome.UnfitValue;

/**
 * What is done in one breath (<i>lệnh</i>): all of it is recorded, or nothing.
 *
 * @param key the idempotency key, 1 to 100 letters, digits or {@code . _ : -}: the same key with the same items has the same answer
 * @param items in the order in which they happen, at least one
 * @param read the chains that were read for the facts beside those that the register reads itself, each with the length it had
 */
public record Command(String key, List<Item> items, Map<Chain, Integer> read) {

    /** Refuses a key that is none and a command that does nothing. */
    public Command {
        checkKey(key);
        items = List.copyOf(items);
        read = Collections.unmodifiableMap(new TreeMap<>(read));
        if (items.isEmpty()) throw new UnfitValue("unfit-command-empty", key);
    }

    /**
     * A command that rests on no further chain.
     *
     * @param key the idempotency key
     * @param items in the order in which they happen
     * @return the command
     */
    public static Command of(String key, Item... items) {
        return new Command(key, List.of(items), Map.of());
    }

    /**
     * The same, resting on one more chain.
     *
     * @param chain what was read
     * @param length the number of lines it had then
     * @return the command
     */
    public Command resting(Chain chain, int length) {
        Map<Chain, Integer> more = new TreeMap<>(read);
        more.put(chain, length);
        return new Command(key, items, more);
    }

    /**
     * Each item as a command of its own, for an answer per item instead of all or nothing.
     *
     * @return commands whose keys end in {@code .0}, {@code .1}, …
     */
    public List<Command> each() {
        List<Command> each = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) each.add(new Command(key + "." + i, List.of(items.get(i)), read));
        return each;
    }

    static void checkKey(String key) {
        if (!key.matches("[A-Za-z0-9._:-]{1,100}")) {
            throw new UnfitValue("unfit-command-key", Plain.cut(key));
        }
    }

    /** The digest of what is asked; facts and lengths that were read are not part of it, since a repetition looks them up anew. */
    String body() {
        ArrayNode all = Json.array();
        for (Item item : items) {
            ObjectNode node = all.addObject();
            node.put("subject", item.subject().toString());
            node.put("expected", item.expected());
            node.set("act", Forms.write(item.deed()));
            node.set("made", Forms.write((Object) item.made()));
            node.set("attachments", Forms.write((Object) item.attachments()));
        }
        return Sha256.hexOf(Json.text(all));
    }
}
