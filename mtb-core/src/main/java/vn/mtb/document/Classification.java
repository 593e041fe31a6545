package vn.mtb.document;

/**
 * How secret a document is (<i>độ mật</i>).
 *
 * @legal khoản 3 Điều 3 Quy chế; Điều 8 Luật số 29/2018/QH14
 */
public enum Classification {
    /** Not a state secret. */
    NONE,
    /** <i>Mật</i>. */
    CONFIDENTIAL,
    /** <i>Tối mật</i>. */
    SECRET,
    /** <i>Tuyệt mật</i>. */
    TOP_SECRET,
    /** Nobody has said yet (<i>chưa xác định</i>): such a document is not sent. */
    UNKNOWN;

    /**
     * Whether it bears one of the three levels.
     *
     * @return true for mật, tối mật, tuyệt mật
     */
    public boolean classified() {
        return this == CONFIDENTIAL || this == SECRET || this == TOP_SECRET;
    }
}
