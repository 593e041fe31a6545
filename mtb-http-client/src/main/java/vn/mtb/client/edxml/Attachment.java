package vn.mtb.client.edxml;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.client.Content;

/**
 * A file that goes with a document (<i>tệp đính kèm văn bản</i>). What is read through {@link #content()} is the file itself, taken out of its zip.
 *
 * @param contentId its id in the message, without {@code cid:}
 * @param name its name as the sender gave it; {@link #fileName()} is the one to store it under
 * @param contentType what the message calls it, {@code application/zip} for most: true of the packing, or of the file, or of
 *     neither
 * @param description more of it
 * @param content its bytes
 */
public record Attachment(
        String contentId, String name, String contentType, Optional<String> description, Content content) {
    private static final String CID = "cid:";
    private static final int LONGEST_EXTENSION = 10;

    /** Takes {@code cid:} off the id, and refuses an empty one. */
    public Attachment {
        contentId = stripped(contentId);
        if (contentId.isEmpty()) throw new IllegalArgumentException("an attachment needs a ContentId; give it one");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(content, "content");
    }

    /**
     * A name under which the file can be stored: the last part of {@link #name()}, without what a file system would take for
     * a path or a control.
     *
     * @return 1 to 200 characters, never {@code .} or {@code ..}
     */
    public String fileName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip();
        if (safe.length() > 200) safe = safe.substring(safe.length() - 200);
        return safe.isEmpty() || safe.chars().allMatch(c -> c == '.') ? "attachment" : safe;
    }

    /** The extension with its dot, or nothing where the name has none that is plain. */
    String extension() {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        boolean plain = extension.length() > 1
                && extension.length() <= LONGEST_EXTENSION
                && extension.substring(1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? extension : "";
    }

    static String stripped(String contentId) {
        String id = contentId.strip();
        return id.regionMatches(true, 0, CID, 0, CID.length()) ? id.substring(CID.length()) : id;
    }

    /** Its id; a name of a file may tell what is in it. */
    @Override
    public String toString() {
        return "attachment " + contentId;
    }
}
