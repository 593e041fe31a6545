package vn.mtb.document;

/**
 * The way a document goes (<i>phương thức gửi</i>).
 *
 * @legal khoản 3 Điều 3 Quy chế
 */
public enum Channel {
    /** The city's mail (<i>hệ thống thư điện tử của Thành phố</i>). */
    CITY_MAIL,
    /** The city's document system (<i>phần mềm quản lý văn bản của Thành phố</i>). */
    DOCUMENT_SYSTEM,
    /** On paper (<i>bản giấy</i>). */
    PAPER,
    /** A mailbox or messenger of one's own (<i>thư điện tử, tin nhắn cá nhân</i>). */
    PRIVATE_MAIL,
    /** Shown or shared in an online meeting (<i>họp trực tuyến</i>). */
    ONLINE_MEETING,
    /** A local network that is connected to no other (<i>mạng LAN độc lập</i>), a term of the law of 2025. */
    INDEPENDENT_LAN,
    /** A line protected under cipher law (<i>đường truyền được bảo vệ theo pháp luật về cơ yếu</i>). */
    CIPHER_LINE;

    /**
     * Whether the document goes as data.
     *
     * @return true for all but paper
     */
    public boolean electronic() {
        return this != PAPER;
    }

    /**
     * Whether this is one of the two systems that Điều 3(3) names.
     *
     * @return true for the city's mail and document system
     */
    public boolean ofTheCity() {
        return this == CITY_MAIL || this == DOCUMENT_SYSTEM;
    }

    /**
     * Whether a device on this channel is on an open network, which neither an independent LAN nor a ciphered line is.
     *
     * @return true for the city's systems, private mail and online meetings
     */
    public boolean networked() {
        return electronic() && this != INDEPENDENT_LAN && this != CIPHER_LINE;
    }
}
