package vn.mtb.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;

/**
 * Types of documents, and how their abbreviation is written on a day (<i>tên loại văn bản và chữ viết tắt</i>). From 5/3/2020
 * the table is Appendix III of Decree 30/2020; before, Circular 01/2011, of which four abbreviations were written differently
 * and three types were dropped. How the dropped types were abbreviated is in no source at hand. The types of normative texts are
 * not in these tables: their abbreviations are taken as the texts print them.
 *
 * @legal Phụ lục III Nghị định số 30/2020/NĐ-CP; Thông tư số 01/2011/TT-BNV
 */
public enum DocumentType {
    /** <i>Nghị quyết</i>. */
    RESOLUTION("NQ"),
    /** <i>Quyết định</i>. */
    DECISION("QĐ"),
    /** <i>Chỉ thị</i>. */
    DIRECTIVE("CT"),
    /** <i>Quy chế</i>. */
    REGULATION("QC"),
    /** <i>Quy định</i>. */
    RULES("QyĐ"),
    /** <i>Thông cáo</i>. */
    COMMUNIQUE("TC"),
    /** <i>Thông báo</i>. */
    NOTICE("TB"),
    /** <i>Hướng dẫn</i>. */
    GUIDANCE("HD"),
    /** <i>Chương trình</i>. */
    PROGRAMME("CTr"),
    /** <i>Kế hoạch</i>. */
    PLAN("KH"),
    /** <i>Phương án</i>. */
    OPTION_PAPER("PA"),
    /** <i>Đề án</i>. */
    SCHEME("ĐA"),
    /** <i>Dự án</i>. */
    PROJECT("DA"),
    /** <i>Báo cáo</i>. */
    REPORT("BC"),
    /** <i>Biên bản</i>. */
    MINUTES("BB"),
    /** <i>Tờ trình</i>. */
    SUBMISSION("TTr"),
    /** <i>Hợp đồng</i>. */
    CONTRACT("HĐ"),
    /** <i>Công điện</i>. */
    TELEGRAM("CĐ"),
    /** <i>Bản ghi nhớ</i>. */
    MEMORANDUM("BGN", "GN"),
    /** <i>Bản thỏa thuận</i>. */
    AGREEMENT("BTT", "TTh"),
    /** <i>Giấy ủy quyền</i>. */
    POWER_OF_ATTORNEY("GUQ", "UQ"),
    /** <i>Giấy mời</i>. */
    INVITATION("GM"),
    /** <i>Giấy giới thiệu</i>. */
    LETTER_OF_INTRODUCTION("GGT"),
    /** <i>Giấy nghỉ phép</i>. */
    LEAVE_PERMIT("GNP", "NP"),
    /** <i>Phiếu gửi</i>. */
    DISPATCH_SLIP("PG"),
    /** <i>Phiếu chuyển</i>. */
    TRANSFER_SLIP("PC"),
    /** <i>Phiếu báo</i>. */
    NOTIFICATION_SLIP("PB"),
    /** A full copy (<i>sao y</i>). */
    TRUE_COPY("SY"),
    /** A copy of a part (<i>trích sao</i>). */
    EXTRACT("TrS"),
    /** A copy of a copy (<i>sao lục</i>). */
    COPY_OF_A_COPY("SL"),

    /** <i>Công văn</i>, whose symbol bears no abbreviation: agency and drafting unit only. */
    LETTER(Table.NEITHER, null),

    /** <i>Bản cam kết</i>, no type of its own since 5/3/2020. */
    COMMITMENT(Table.DROPPED, null),
    /** <i>Giấy chứng nhận</i>, no type of its own since 5/3/2020. */
    CERTIFICATE(Table.DROPPED, null),
    /** <i>Giấy đi đường</i>, no type of its own since 5/3/2020. */
    TRAVEL_PERMIT(Table.DROPPED, null),

    /** <i>Luật</i>; the number names the National Assembly and no type. */
    LAW(Table.NEITHER, null),
    /** <i>Pháp lệnh</i>. */
    ORDINANCE(Table.NEITHER, "PL"),
    /** <i>Nghị định</i>. */
    DECREE(Table.NEITHER, "NĐ"),
    /** <i>Thông tư</i>. */
    CIRCULAR(Table.NEITHER, "TT"),
    /** <i>Thông tư liên tịch</i>, whose symbol names several agencies. */
    JOINT_CIRCULAR(Table.NEITHER, "TTLT");

    private static final Period TODAY = Instruments.DECREE_30_2020.inForce();
    private static final Period BEFORE = Instruments.CIRCULAR_01_2011.inForce();

    private final Table table;
    private final @Nullable String today;
    private final @Nullable String before;

    DocumentType(String abbreviation) {
        this(abbreviation, abbreviation);
    }

    DocumentType(String today, String before) {
        this.table = Table.BOTH;
        this.today = today;
        this.before = before;
    }

    DocumentType(Table table, @Nullable String asPrinted) {
        this.table = table;
        this.today = asPrinted;
        this.before = asPrinted;
    }

    /** Which of the two tables lists a type (<i>bảng chữ viết tắt</i>). */
    private enum Table {
        BOTH,
        DROPPED,
        NEITHER
    }

    /**
     * How it is abbreviated on a day.
     *
     * @param on the day
     * @return the abbreviation; empty where there is none or no source tells it, as before 5/3/2011
     */
    public Optional<String> abbreviation(LocalDate on) {
        if (table == Table.NEITHER || TODAY.contains(on)) return Optional.ofNullable(today);
        return BEFORE.contains(on) ? Optional.ofNullable(before) : Optional.empty();
    }

    /**
     * Whether the types of administrative documents include it on a day.
     *
     * @param on the day
     * @return false for the dropped types from 5/3/2020, and for normative texts
     */
    public boolean administrative(LocalDate on) {
        if (this == LETTER || table == Table.BOTH) return true;
        return table == Table.DROPPED && !TODAY.contains(on);
    }

    /**
     * The type that an abbreviation has ever stood for.
     *
     * @param abbreviation as printed, capitals and small letters as they stand
     * @return the type, whatever the day
     */
    public static Optional<DocumentType> named(String abbreviation) {
        for (DocumentType type : values()) {
            if (abbreviation.equals(type.today) || abbreviation.equals(type.before)) return Optional.of(type);
        }
        return Optional.empty();
    }

    /**
     * The type that an abbreviation stands for on a day.
     *
     * @param abbreviation as printed
     * @param on the day of the document
     * @return settled with the type ({@code abbreviation-of-the-day}, {@code abbreviation-as-printed}); refused when the type
     *     is written otherwise on that day ({@code abbreviation-written-otherwise}); referred when no table at hand has it
     *     ({@code abbreviation-not-listed})
     */
    public static Outcome<DocumentType> abbreviated(String abbreviation, LocalDate on) {
        return Abbreviations.read(abbreviation, on);
    }

    /** Whether its abbreviation is known from the texts themselves and from no table. */
    boolean asPrinted() {
        return table == Table.NEITHER;
    }
}
