package vn.mtb.register;

/**
 * Where a chain ends now (<i>dòng cuối của chuỗi</i>).
 *
 * @param length the number of its lines; 0 for a chain that does not exist
 * @param last the digest of its last line, 64 hexadecimal digits; zeros for none
 * @param command the key of the command that wrote the last line; empty for none
 */
public record Head(int length, String last, String command) {

    /** The end of a chain without lines. */
    public static final Head NONE = new Head(0, Sha256.NONE, "");

    /**
     * The end of a chain whose last line is known.
     *
     * @param last its last line
     * @return the end
     */
    public static Head after(Entry last) {
        return new Head(last.sequence() + 1, last.digest(), last.command());
    }
}
