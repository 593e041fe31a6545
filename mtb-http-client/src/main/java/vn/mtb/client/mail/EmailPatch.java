package vn.mtb.client.mail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A change to the flags and folders of a message (a PatchObject of RFC 8620, section 5.3). */
public final class EmailPatch {
    private static final EmailPatch NOTHING = new EmailPatch(Map.of());

    private final Map<String, Boolean> paths;

    private EmailPatch(Map<String, Boolean> paths) {
        this.paths = Collections.unmodifiableMap(paths);
    }

    /**
     * Raises a flag.
     *
     * @param keyword the flag, as {@link Email#SEEN}
     * @return the patch
     */
    public static EmailPatch flag(String keyword) {
        return NOTHING.and("keywords/", keyword, true);
    }

    /**
     * Takes a flag away.
     *
     * @param keyword the flag
     * @return the patch
     */
    public static EmailPatch unflag(String keyword) {
        return NOTHING.and("keywords/", keyword, false);
    }

    /**
     * Moves from one mailbox to another; in any third that it lies in, it stays.
     *
     * @param from the mailbox that it leaves
     * @param to the mailbox that it goes to
     * @return the patch
     */
    public static EmailPatch move(String from, String to) {
        if (from.equals(to)) throw new IllegalArgumentException("A message cannot move from " + from + " to itself");
        return NOTHING.and("mailboxIds/", to, true).and("mailboxIds/", from, false);
    }

    /**
     * Both changes at once.
     *
     * @param other the other change, which wins where both say something
     * @return the patch
     */
    public EmailPatch and(EmailPatch other) {
        Map<String, Boolean> both = new LinkedHashMap<>(paths);
        both.putAll(other.paths);
        return new EmailPatch(both);
    }

    private EmailPatch and(String property, String key, boolean holds) {
        Map<String, Boolean> more = new LinkedHashMap<>(paths);
        // A JSON pointer escapes these two.
        more.put(property + key.replace("~", "~0").replace("/", "~1"), holds);
        return new EmailPatch(more);
    }

    ObjectNode write() {
        ObjectNode node = Json.object();
        paths.forEach((path, holds) -> {
            if (holds) node.put(path, true);
            else node.putNull(path);
        });
        return node;
    }
}
