package vn.mtb.client;

import java.util.Objects;

/**
 * Something written in what is sent (<i>chỗ có chữ trong văn bản gửi đi</i>), where the guard looks for marks of secrecy.
 *
 * @param place where it stands
 * @param text what stands there
 */
public record Writing(Place place, String text) {
    /** Refuses missing parts. */
    public Writing {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }

    /** Where something is written (<i>nơi có chữ</i>). */
    public enum Place {
        /** <i>Trích yếu</i>, or the subject of a mail. */
        SUBJECT,
        /** <i>Tên tệp</i>, of a file inside another too. */
        FILE_NAME,
        /** <i>Nội dung thư</i>. */
        BODY,
        /** <i>Nội dung tóm tắt</i>: {@code Content} of edXML. */
        CONTENT,
        /** <i>Lý do nghiệp vụ</i>: {@code BussinessDocReason} of edXML. */
        REASON,
        /** <i>Mô tả</i>: of an attachment or a status. */
        DESCRIPTION,
        /** <i>Phần khác của gói tin</i>: whatever else stands in an edXML message. */
        ENVELOPE,
        /** <i>Tệp không đọc được</i>: a paper that calls itself an edXML message and cannot be read as one; nobody looked inside. */
        UNREAD
    }

    /** Without the text. */
    @Override
    public String toString() {
        return place + " of " + text.length() + " characters";
    }
}
