package vn.mtb.register;

import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * Signed minutes or a photograph beside an entry (<i>tệp đính kèm</i>). The entry keeps what proves it, never the file: that lies in
 * an {@link Archive} and can be erased.
 *
 * @param digest SHA-256 of the file, 64 hexadecimal digits
 * @param label what it is, neutral and without names, as in {@code minutes}; lower-case letters, digits or -, 1 to 32
 * @param size its size in bytes
 */
public record Attachment(String digest, String label, long size) {

    /** Refuses what is no digest, no label or no size, naming it. */
    public Attachment {
        if (!Objects.requireNonNull(digest, "digest").matches("[0-9a-f]{64}")) {
            throw new UnfitValue("unfit-digest", Plain.cut(digest));
        }
        if (!Objects.requireNonNull(label, "label").matches("[a-z][a-z0-9-]{0,31}")) {
            throw new UnfitValue("unfit-label", Plain.cut(label));
        }
        if (size < 0) throw new UnfitValue("unfit-size", size);
    }

    /**
     * What an entry keeps of a file.
     *
     * @param label what it is
     * @param file its bytes
     * @return digest, label and size
     */
    public static Attachment of(String label, byte[] file) {
        return new Attachment(Sha256.hex(Sha256.of(file)), label, file.length);
    }
}
