package vn.mtb.client.edxml;

/**
 * How much of a message is read before it is refused (<i>giới hạn khi đọc gói tin</i>).
 *
 * @param envelopeChars characters of text and attributes outside the attachments, 1 or more
 * @param depth elements within elements, 8 or more
 * @param elements elements in all, 16 or more
 * @param attachments attachments in one message
 * @param attachmentBytes bytes of one attachment as it came, after Base64
 * @param unpackedBytes bytes of one attachment taken out of its zip
 * @param ratio how many times larger than its zip an attachment may be, 2 or more; asked above 1 MB
 */
public record Limits(
        long envelopeChars,
        int depth,
        int elements,
        int attachments,
        long attachmentBytes,
        long unpackedBytes,
        int ratio) {

    /** Refuses limits under which no message could be read. */
    public Limits {
        if (envelopeChars < 1
                || depth < 8
                || elements < 16
                || attachments < 0
                || attachmentBytes < 0
                || unpackedBytes < 0) {
            throw new IllegalArgumentException("no message could be read within " + envelopeChars
                    + " characters, depth "
                    + depth + ", " + elements + " elements, " + attachments + " attachments of " + attachmentBytes
                    + " and " + unpackedBytes + " bytes; start from Limits.standard()");
        }
        if (ratio < 2) throw new IllegalArgumentException("ratio " + ratio + " refuses ordinary text; give 2 or more");
    }

    /**
     * What suits official documents: 4 million characters, depth 32, 20,000 elements, 500 attachments of 1 GB each, 2 GB
     * unpacked, 200 times their zip.
     *
     * @return the limits
     */
    public static Limits standard() {
        return new Limits(4_000_000, 32, 20_000, 500, 1L << 30, 2L << 30, 200);
    }

    /**
     * The same with other limits for each attachment.
     *
     * @param packed bytes as it came, after Base64
     * @param unpacked bytes taken out of its zip
     * @return the limits
     */
    public Limits attachmentsOf(long packed, long unpacked) {
        return new Limits(envelopeChars, depth, elements, attachments, packed, unpacked, ratio);
    }
}
