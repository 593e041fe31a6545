package vn.mtb.tablet;

/** Where a tablet stands (<i>tình trạng</i>). What is an event, such as an installation or a transfer, is no status. */
public enum Status {
    /** Not in the register yet (<i>chưa có trong sổ</i>). */
    ABSENT,
    /** Bought by the focal body (<i>đã mua</i>). */
    PROCURED,
    /** Received by a unit, not yet on its books (<i>đã nhận, chưa ghi tăng</i>). */
    RECEIVED,
    /** On the books and kept, without a user (<i>đã ghi tăng, lưu giữ</i>). */
    IN_KEEPING,
    /** In use (<i>đang sử dụng</i>). */
    IN_USE,
    /** With a technical fault (<i>sự cố kỹ thuật</i>). */
    FAULTY,
    /** Damaged (<i>hư hỏng</i>). */
    DAMAGED,
    /** With the supplier for warranty (<i>đang bảo hành</i>). */
    AT_WARRANTY,
    /** Under repair outside the warranty (<i>đang sửa chữa</i>). */
    UNDER_REPAIR,
    /** Lost (<i>bị mất</i>). */
    LOST,
    /** Recall decided (<i>đã có quyết định thu hồi</i>). */
    RECALL_DECIDED,
    /** Liquidation or destruction decided (<i>đã có quyết định thanh lý, tiêu hủy</i>). */
    DISPOSAL_DECIDED,
    /** Gone for good (<i>đã thanh lý, tiêu hủy, đổi</i>). */
    DISPOSED,
    /** Written off because of loss (<i>đã ghi giảm vì mất</i>). */
    LOSS_CLOSED
}
