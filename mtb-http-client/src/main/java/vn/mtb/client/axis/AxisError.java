package vn.mtb.client.axis;

import java.util.Locale;

/** Why the axis refuses (<i>mã lỗi của trục</i>), by the codes that code speaking to a live one knows. */
public enum AxisError {
    /** 10: the file is none. */
    INVALID_FILE("10"),
    /** 15: system id or key is wrong. */
    WRONG_CREDENTIALS("15"),
    /** 18: nobody knows the receiver. */
    UNKNOWN_RECEIVER("18"),
    /** 19: the sender is not registered. */
    UNREGISTERED_SENDER("19"),
    /** 20: the gateway itself failed; the only one after which trying again helps. */
    GATEWAY_FAULT("20"),
    /** 21: the file could not be processed. */
    PROCESSING_FAULT("21"),
    /** 22: not in the form of edXML. */
    NOT_EDXML("22"),
    /** 23: the receiver is locked. */
    RECEIVER_LOCKED("23"),
    /** Any other code, or none. */
    OTHER("");

    private final String code;

    AxisError(String code) {
        this.code = code;
    }

    static AxisError of(String code) {
        for (AxisError error : values()) if (error.code.equals(code)) return error;
        return OTHER;
    }

    /** The key of its sentence. */
    String key() {
        return "axis-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
