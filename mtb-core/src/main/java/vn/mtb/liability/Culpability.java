package vn.mtb.liability;

/** How somebody was at fault (<i>mức độ lỗi</i>), as the unit established it. */
public enum Culpability {
    /** On purpose (<i>cố ý</i>). */
    INTENT,
    /** Without purpose (<i>vô ý</i>). */
    NEGLIGENCE,
    /** Nobody has established it yet (<i>chưa xác định</i>). */
    NOT_ESTABLISHED
}
