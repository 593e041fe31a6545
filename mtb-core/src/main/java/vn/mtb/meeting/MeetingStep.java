package vn.mtb.meeting;

/**
 * What is done with a meeting, a bridge point, a terminal or a yearly plan (<i>việc cần làm</i>).
 *
 * @legal Quyết định số 3125/QĐ-UBND
 */
public enum MeetingStep {
    /** Convene online (<i>triệu tập họp trực tuyến</i>). */
    CONVENE_ONLINE,
    /** Connect another meeting system (<i>kết nối hệ thống họp khác</i>). */
    CONNECT_SYSTEM,
    /** Give a bridge point the right to control the session (<i>phân quyền điều khiển</i>). */
    GIVE_CONTROL,
    /** Hold the session (<i>tiến hành phiên họp</i>). */
    HOLD_SESSION,
    /** Keep its papers (<i>lưu trữ tư liệu, tài liệu</i>). */
    KEEP_PAPERS,
    /** Give its papers to another body (<i>cung cấp tài liệu</i>). */
    GIVE_OUT_PAPERS,
    /** Assign people to a bridge point (<i>phân công cán bộ điểm cầu</i>). */
    STAFF_POINT,
    /** Move somebody of a bridge point to other work (<i>thay đổi, luân chuyển cán bộ điểm cầu</i>). */
    RELEASE_STAFF,
    /** Name who replaces them (<i>cử cán bộ thay thế</i>). */
    REPLACE_STAFF,
    /** Check a terminal (<i>kiểm tra an ninh thiết bị đầu cuối</i>). */
    CHECK_TERMINAL,
    /** Put a terminal into use (<i>đưa thiết bị đầu cuối vào sử dụng</i>). */
    START_TERMINAL,
    /** Repair or upgrade a terminal (<i>sửa chữa, nâng cấp thiết bị đầu cuối</i>). */
    SERVICE_TERMINAL,
    /** Put the yearly plan forward (<i>trình kế hoạch hằng năm</i>). */
    SUBMIT_PLAN
}
