package vn.mtb.client.edxml;

/**
 * Something odd that was borne when a message was read (<i>điểm lạ của gói tin</i>).
 *
 * @param oddity what
 * @param at where, by the names of the elements; never what stands there
 */
public record Warning(Oddity oddity, String at) {

    /** What live systems do (<i>loại điểm lạ</i>). */
    public enum Oddity {
        /** A date in neither of the two forms, or of no calendar. */
        UNREADABLE_DATE,
        /** Not a number where one belongs. */
        UNREADABLE_NUMBER,
        /** A code that is in no list. */
        UNKNOWN_CODE,
        /** An element that the standard asks for is missing, empty or {@code null}. */
        MISSING,
        /** One receiver is named twice. */
        DUPLICATE_RECEIVER,
        /** The manifest names an attachment that is not there. */
        REFERENCE_WITHOUT_ATTACHMENT,
        /** An attachment that the manifest does not name. */
        ATTACHMENT_WITHOUT_REFERENCE,
        /** A zip that the message calls something else. */
        ZIP_CALLED_OTHERWISE,
        /** Longer than one receiving axis says it takes. */
        LONGER_THAN_USUAL
    }
}
