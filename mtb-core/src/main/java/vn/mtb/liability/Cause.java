package vn.mtb.liability;

/** What lost or damaged the tablet (<i>nguyên nhân mất, hư hỏng</i>), as the unit established it. */
public enum Cause {
    /** People, by what they did or failed to do (<i>do người gây ra</i>). */
    PEOPLE,
    /** Ordinary wear and age (<i>hao mòn, lão hóa thông thường</i>). */
    ORDINARY_WEAR,
    /** A fault of the maker (<i>lỗi của nhà sản xuất</i>). */
    MAKERS_FAULT,
    /** What nobody could foresee or prevent (<i>bất khả kháng</i>). */
    FORCE_MAJEURE,
    /** Nobody has established it yet (<i>chưa xác định</i>). */
    NOT_ESTABLISHED;

    boolean isWear() {
        return this == ORDINARY_WEAR || this == MAKERS_FAULT;
    }
}
