package vn.mtb.liability;

/**
 * Where a case stands (<i>giai đoạn xử lý</i>), in the order in which the decree of 2006 has it.
 *
 * @legal Điều 6, Điều 12 Nghị định số 118/2006/NĐ-CP
 */
public enum Stage {
    /** Minutes on the loss or damage (<i>lập biên bản</i>). */
    MINUTES,
    /** Written accounts (<i>bản tường trình</i>). */
    ACCOUNTS,
    /** Setting the council up (<i>thành lập hội đồng</i>). */
    COUNCIL,
    /** The council's meeting (<i>họp hội đồng</i>). */
    MEETING,
    /** The decision (<i>quyết định bồi thường</i>). */
    DECISION,
    /** Paying (<i>nộp bồi thường</i>). */
    PAYMENT
}
