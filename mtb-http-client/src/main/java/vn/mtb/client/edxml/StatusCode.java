package vn.mtb.client.edxml;

import java.util.Optional;

/**
 * How far a document has come (<i>trạng thái xử lý văn bản</i>), told to its sender in a {@link StatusMessage}. It is not the state
 * of a package on the axis.
 */
public enum StatusCode {
    /** <i>Đã đến</i>: the clerk has not acted. */
    ARRIVED("01"),
    /** <i>Từ chối tiếp nhận</i>. */
    REFUSED("02"),
    /** <i>Đã tiếp nhận</i>. */
    RECEIVED("03"),
    /** <i>Phân công</i>. */
    ASSIGNED("04"),
    /** <i>Đang xử lý</i>. */
    IN_PROCESS("05"),
    /** <i>Hoàn thành</i>. */
    FINISHED("06"),
    /** <i>Lấy lại</i>: the sender asks for it back. */
    RECALL("13"),
    /** <i>Đồng ý cập nhật, lấy lại</i>. */
    AGREED("15"),
    /** <i>Từ chối cập nhật, lấy lại</i>. */
    DECLINED("16");

    private final String code;

    StatusCode(String code) {
        this.code = code;
    }

    /**
     * The code as it is written.
     *
     * @return two digits
     */
    public String code() {
        return code;
    }

    /**
     * The status of a code.
     *
     * @param code as it came
     * @return the status; empty for a code of no list
     */
    public static Optional<StatusCode> of(String code) {
        for (StatusCode status : values()) {
            if (status.code.equals(code) || status.code.equals("0" + code)) return Optional.of(status);
        }
        return Optional.empty();
    }
}
