package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;

/**
 * Law on clerical work and electronic documents (<i>công tác văn thư, văn bản điện tử</i>).
 *
 * @legal Nghị định số 110/2004/NĐ-CP; Nghị định số 30/2020/NĐ-CP; Quyết định số 28/2018/QĐ-TTg, 20/2020/QĐ-TTg, 45/2018/QĐ-TTg
 */
public enum ClericalWork implements Provision {
    /** Parts of a document. */
    DECREE_30_ARTICLE_8(
            "ND30-8",
            Instruments.DECREE_30_2020,
            Place.article(8),
            PRIMARY,
            "Thể thức văn bản; dấu chỉ độ mật, mức độ khẩn là thành phần có thể có.",
            "The parts of a document; marks of secrecy and urgency are optional parts."),

    /** Drafting, and the marks of secrecy and urgency. */
    DECREE_30_ARTICLE_10(
            "ND30-10",
            Instruments.DECREE_30_2020,
            Place.article(10),
            SECONDARY,
            "Người soạn thảo xác định độ mật, mức độ khẩn.",
            "Whoever drafts determines secrecy and urgency."),

    /** Numbers run per year; secret documents have their own. */
    DECREE_30_ARTICLE_15(
            "ND30-15",
            Instruments.DECREE_30_2020,
            Place.article(15),
            SECONDARY,
            "Số văn bản lấy liên tục trong năm, từ 01 ngày 01/01 đến hết 31/12, chung cho bản giấy và "
                    + "điện tử; văn bản mật có hệ thống số riêng.",
            "Numbers run through the year from 01 on 1 January to 31 December, the same for paper and "
                    + "electronic; secret documents have a series of their own."),

    /** Sending out, and recall. */
    DECREE_30_ARTICLE_18(
            "ND30-18",
            Instruments.DECREE_30_2020,
            Place.article(18),
            SECONDARY,
            "Phát hành trong ngày ký, chậm nhất ngày làm việc kế tiếp; văn bản khẩn thì ngay sau khi ký; "
                    + "văn bản điện tử bị thu hồi thì hủy trên hệ thống và báo lại.",
            "Sent on the day of signing, the next working day at the latest; urgent ones right after "
                    + "signing; a recalled electronic document is cancelled on the system and confirmed."),

    /** Receiving electronic documents. */
    DECREE_30_ARTICLE_21_CLAUSE_2(
            "ND30-21.2",
            Instruments.DECREE_30_2020,
            Place.clause(21, 2),
            SECONDARY,
            "Kiểm tra tính xác thực; gửi nhầm hoặc không hợp lệ thì trả lại trên hệ thống; báo đã nhận "
                    + "ngay trong ngày.",
            "Authenticity is checked; a wrong or invalid one is returned on the system; receipt is "
                    + "confirmed the same day."),

    /** How number and symbol are written. */
    DECREE_30_NUMBER_AND_SYMBOL(
            "ND30-so-ky-hieu",
            Instruments.DECREE_30_2020,
            Place.rule("số và ký hiệu", "number and symbol"),
            SECONDARY,
            "Số dưới 10 thêm số 0; gạch chéo giữa số và ký hiệu, gạch nối giữa các nhóm chữ viết tắt; ký "
                    + "hiệu gồm tên loại và cơ quan, công văn thì cơ quan và đơn vị soạn.",
            "Numbers below 10 take a leading zero; a slash between number and symbol, hyphens between "
                    + "abbreviations; the symbol is type and agency, for a letter the agency and the drafting unit."),

    /** Abbreviations of document types from 5/3/2020. */
    DECREE_30_APPENDIX_III(
            "ND30-PL3",
            Instruments.DECREE_30_2020,
            Place.appendix("III"),
            PRIMARY,
            "Bảng chữ viết tắt tên loại văn bản và bản sao.",
            "The abbreviations of types of documents and copies."),

    /** Abbreviations before 5/3/2020. */
    CIRCULAR_01_2011(
            "TT01-2011",
            Instruments.CIRCULAR_01_2011,
            Place.whole(),
            SECONDARY,
            "Bảng chữ viết tắt trước 05/3/2020; chữ viết tắt của bản ghi nhớ, bản thỏa thuận, giấy ủy "
                    + "quyền và giấy nghỉ phép về sau đổi khác.",
            "The abbreviations before 5/3/2020, of which four were written differently afterwards."),

    /** Clerical work before 5/3/2020. */
    DECREE_110(
            "ND110",
            Instruments.DECREE_110_2004,
            Place.whole(),
            SECONDARY,
            "Nghị định về công tác văn thư còn hiệu lực khi Quy chế ra đời.",
            "The decree on clerical work in force when the Regulation was issued."),

    /** Sending electronic documents. */
    DECISION_28_ARTICLE_6(
            "QD28-6",
            Instruments.DECISION_28_2018,
            Place.article(6),
            PRIMARY,
            "Gửi trong ngày, chậm nhất sáng ngày làm việc kế tiếp; văn bản khẩn được ưu tiên, gửi ngay "
                    + "sau khi ký, xử lý ngay sau khi nhận.",
            "Sent the same day, the morning of the next working day at the latest; urgent ones take "
                    + "precedence, go right after signing and are handled right after receipt."),

    /** Receiving electronic documents. */
    DECISION_28_ARTICLE_9(
            "QD28-9",
            Instruments.DECISION_28_2018,
            Place.article(9),
            SECONDARY,
            "Bên nhận kiểm tra và báo trạng thái; văn bản bị thu hồi thì hủy.",
            "The receiver checks and answers with a status; a recalled document is cancelled."),

    /** Not for state secrets. */
    DECISION_28_SCOPE(
            "QD28-pham-vi",
            Instruments.DECISION_28_2018,
            Place.rule("phạm vi áp dụng", "scope"),
            SECONDARY,
            "Không áp dụng cho nội dung bí mật nhà nước.",
            "Not for state secrets."),

    /** No paper once sent electronically. */
    DECISION_28_NO_PAPER(
            "QD28-khong-giay",
            Instruments.DECISION_28_2018,
            Place.rule("không gửi bản giấy", "no paper"),
            SECONDARY,
            "Đã gửi điện tử thì thôi gửi giấy, trừ văn bản gửi Chính phủ, Thủ tướng và danh mục do người "
                    + "đứng đầu bộ, địa phương định.",
            "No paper once sent electronically, save to the Government and Prime Minister and what the "
                    + "head of the ministry or locality lists."),

    /** The agency code. */
    DECISION_20_ARTICLE_4(
            "QD20-4",
            Instruments.DECISION_20_2020,
            Place.article(4),
            SECONDARY,
            "Mã định danh dài nhất 35 ký tự, gồm chữ số, chữ cái hoa và dấu chấm ngăn nhóm; cấp 1 đứng bên trái.",
            "An agency code has at most 35 characters: digits, capital letters, and dots between groups; "
                    + "level 1 stands on the left."),

    /** Direct or online meetings. */
    DECISION_45_ARTICLE_7(
            "QD45-7",
            Instruments.DECISION_45_2018,
            Place.article(7),
            PRIMARY,
            "Người chủ trì chọn họp trực tiếp hay trực tuyến, giữ bí mật nhà nước; kể sáu loại việc nên "
                    + "họp trực tuyến.",
            "The chair chooses a direct or an online meeting and keeps state secrets; six kinds of "
                    + "business are named for online meetings."),

    /** Hanoi's agency codes. */
    HANOI_2918(
            "HN-2918",
            Instruments.HANOI_2918,
            Place.whole(),
            SECONDARY,
            "Mã định danh các cơ quan của Hà Nội, cấp 1 là H26; có thay đổi tổ chức thì Sở Nội vụ báo "
                    + "trong 15 ngày để cấp hoặc đóng mã.",
            "The codes of Hanoi's agencies, level 1 being H26; when organisations change, the Department "
                    + "of Home Affairs reports within 15 days and codes are issued or closed.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    ClericalWork(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
        this.id = id;
        this.instrument = instrument;
        this.place = place;
        this.certainty = certainty;
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return instrument;
    }

    @Override
    public Text place() {
        return place;
    }

    @Override
    public Text gist() {
        return gist;
    }

    @Override
    public Certainty certainty() {
        return certainty;
    }
}
