package vn.mtb.document;

/**
 * How urgent a document is (<i>mức độ khẩn</i>). A level is an option, set by whoever drafts and decided by whoever signs.
 *
 * @legal điểm b khoản 3 Điều 8, Điều 10 Nghị định số 30/2020/NĐ-CP
 */
public enum Urgency {
    /** No mark of urgency (<i>thường</i>). */
    ORDINARY,
    /** <i>Khẩn</i>. */
    URGENT,
    /** <i>Thượng khẩn</i>. */
    VERY_URGENT,
    /** <i>Hỏa tốc</i>. */
    EXPRESS,
    /**
     * <i>Hỏa tốc hẹn giờ</i>. Only remembered of the rules before 5/3/2020, though software still offers it: it is used where
     * somebody configures it.
     */
    TIMED_EXPRESS;

    /**
     * Whether the document goes ahead of ordinary ones.
     *
     * @return true for every level but {@link #ORDINARY}
     */
    public boolean urgent() {
        return this != ORDINARY;
    }

    /**
     * Whether a source at hand names the level.
     *
     * @return false for {@link #TIMED_EXPRESS} alone
     */
    public boolean verified() {
        return this != TIMED_EXPRESS;
    }
}
