package vn.mtb.incident;

/**
 * What decides, by the words of the text, whether a duty of use was broken (<i>tình tiết</i>). Authority is not among them: it
 * has a place of its own in a {@link Violation}.
 *
 * @legal Điều 6 Quy chế
 */
public enum Circumstance {
    /** By the supplier's rules the warranty suffered (<i>ảnh hưởng đến quá trình bảo hành</i>). */
    WARRANTY_AFFECTED,
    /** By the supplier's rules the warranty did not suffer (<i>không ảnh hưởng đến bảo hành</i>). */
    WARRANTY_NOT_AFFECTED,
    /** Nobody in the user's place could have avoided it (<i>không thể tránh</i>). */
    COULD_NOT_BE_AVOIDED,
    /** The other person used the account for its purpose and by the rules (<i>đúng mục đích, đúng quy định</i>). */
    RIGHT_PURPOSE_AND_RULES_KEPT,
    /** The origin was looked at before the download (<i>đã xem xét nguồn gốc</i>). */
    ORIGIN_EXAMINED,
    /** Word was given, and somebody finds it late (<i>có thông báo nhưng chậm</i>). */
    TOLD_LATE,
    /** The fault came after the warranty had ended (<i>ngoài thời gian bảo hành</i>). */
    OUTSIDE_WARRANTY
}
