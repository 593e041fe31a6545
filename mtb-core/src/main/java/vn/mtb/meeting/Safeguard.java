package vn.mtb.meeting;

/**
 * What protects a session with state secrets (<i>biện pháp bảo vệ</i>), each as somebody saw to it.
 *
 * @legal Điều 17 Luật số 29/2018/QH14; Điều 6 Nghị định số 26/2020/NĐ-CP
 */
public enum Safeguard {
    /** The competent person agreed (<i>người có thẩm quyền đồng ý</i>). */
    CONSENT,
    /** The right participants (<i>đúng thành phần</i>). */
    RIGHT_PARTICIPANTS,
    /** A safe place (<i>địa điểm an toàn</i>). */
    SAFE_PLACE,
    /** A plan protecting means, devices and lines (<i>phương án bảo vệ</i>). */
    PROTECTION_PLAN,
    /** A closed room at the office, at every bridge point (<i>phòng kín tại trụ sở</i>). */
    CLOSED_ROOMS,
    /** Wired microphones (<i>micrô có dây</i>). */
    WIRED_MICROPHONES,
    /** Equipment checked by the police (<i>thiết bị đã được công an kiểm tra</i>). */
    CHECKED_BY_POLICE,
    /** Equipment supplied by the cipher committee (<i>thiết bị do Ban Cơ yếu trang bị</i>). */
    FROM_THE_CIPHER_COMMITTEE,
    /** A line protected under cipher law (<i>đường truyền được bảo vệ</i>). */
    PROTECTED_LINE,
    /** No device that transmits, receives or records is brought in (<i>không mang thiết bị thu, phát, ghi</i>). */
    DEVICES_KEPT_OUT,
    /** The chair decided which devices may be brought in (<i>người chủ trì đã quyết định về thiết bị</i>). */
    CHAIR_DECIDED_ON_DEVICES
}
