package vn.mtb.meeting;

/**
 * Where a meeting, a bridge point, a terminal or a yearly plan stands (<i>tình trạng</i>).
 *
 * @legal Quyết định số 3125/QĐ-UBND
 */
public enum MeetingState {
    /** A meeting that nobody has convened yet (<i>cuộc họp đang chuẩn bị</i>). */
    MEETING_PLANNED,
    /** Convened online (<i>đã triệu tập họp trực tuyến</i>). */
    MEETING_CONVENED,
    /** Held (<i>đã họp</i>). */
    MEETING_HELD,
    /** Its papers are kept (<i>đã lưu tài liệu</i>). */
    PAPERS_KEPT,
    /** A bridge point without anybody assigned (<i>điểm cầu chưa phân công</i>). */
    POINT_UNSTAFFED,
    /** A bridge point with its people (<i>điểm cầu đã phân công</i>). */
    POINT_STAFFED,
    /** A bridge point that somebody has left (<i>điểm cầu đang thiếu người</i>). */
    POINT_SHORT,
    /** A terminal newly invested in, repaired or upgraded, and not checked since (<i>thiết bị chưa kiểm tra</i>). */
    TERMINAL_UNCHECKED,
    /** A rented terminal that nobody has checked (<i>thiết bị thuê chưa kiểm tra</i>). */
    TERMINAL_RENTED,
    /** Checked with the city police (<i>thiết bị đã kiểm tra</i>). */
    TERMINAL_CHECKED,
    /** In use at the bridge point (<i>thiết bị đang sử dụng</i>). */
    TERMINAL_IN_USE,
    /** A yearly plan in draft (<i>kế hoạch dự thảo</i>). */
    PLAN_DRAFTED,
    /** A yearly plan put forward (<i>kế hoạch đã trình</i>). */
    PLAN_SUBMITTED
}
