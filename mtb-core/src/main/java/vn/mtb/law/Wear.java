package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;
import static vn.mtb.law.Certainty.UNVERIFIED;

/**
 * Circulars on the wear of fixed assets (<i>hao mòn tài sản cố định</i>). Wear is bookkeeping: the book value never measures what
 * somebody owes.
 *
 * @legal Thông tư số 162/2014/TT-BTC, 45/2018/TT-BTC, 23/2023/TT-BTC, 141/2025/TT-BTC
 */
public enum Wear implements Provision {
    /** The circular up to the year 2017, remembered only. */
    CIRCULAR_162(
            "TT162",
            Instruments.CIRCULAR_162_2014,
            Place.whole(),
            UNVERIFIED,
            "Tài sản cố định từ 10 triệu đồng và 1 năm; máy tính 5 năm, 20 % mỗi năm; tính vào tháng 12. "
                    + "Chỉ nhớ lại, chưa đọc được văn bản.",
            "Fixed assets from 10 million dong and one year on; computers 5 years, 20 % a year; charged "
                    + "in December. Remembered only, the text was not read."),

    /** The circular of the years 2018 to 2022, remembered only. */
    CIRCULAR_45(
            "TT45",
            Instruments.CIRCULAR_45_2018,
            Place.whole(),
            UNVERIFIED,
            "Tài sản cố định từ 10 triệu đồng và 1 năm; máy tính 5 năm, 20 % mỗi năm; tính vào tháng 12. "
                    + "Chỉ nhớ lại, chưa đọc được văn bản.",
            "Fixed assets from 10 million dong and one year on; computers 5 years, 20 % a year; charged "
                    + "in December. Remembered only, the text was not read."),

    /** Wear is charged once a year, in December. */
    CIRCULAR_23_DECEMBER(
            "TT23-thang-12",
            Instruments.CIRCULAR_23_2023,
            Place.rule("thời điểm tính hao mòn", "when wear is charged"),
            SECONDARY,
            "Hao mòn tính mỗi năm một lần, vào tháng 12, trước khi khóa sổ.",
            "Wear is charged once a year, in December, before the books are closed."),

    /** The service life of computers, remembered only. */
    CIRCULAR_23_LIFE(
            "TT23-thoi-gian",
            Instruments.CIRCULAR_23_2023,
            Place.rule("thời gian sử dụng và tỷ lệ hao mòn", "service life and rate of wear"),
            UNVERIFIED,
            "Tài sản cố định từ 10 triệu đồng và 1 năm; máy tính 5 năm, 20 % mỗi năm. Chỉ nhớ lại hoặc "
                    + "thấy trong phần mềm.",
            "Fixed assets from 10 million dong and one year on; computers 5 years, 20 % a year. "
                    + "Remembered, or seen in software only."),

    /** What is a fixed asset. */
    CIRCULAR_141_ARTICLE_3(
            "TT141-3",
            Instruments.CIRCULAR_141_2025,
            Place.article(3),
            PRIMARY,
            "Tài sản cố định: nguyên giá từ 10 triệu đồng và dùng từ 1 năm trở lên; phần mềm cài sẵn "
                    + "không tách được là một tài sản với máy.",
            "A fixed asset: an original cost of at least 10 million dong and at least one year of use; "
                    + "preinstalled software that cannot be separated is one asset with the device."),

    /** Books, yearly inventory, whole dong. */
    CIRCULAR_141_ARTICLE_5(
            "TT141-5",
            Instruments.CIRCULAR_141_2025,
            Place.article(5),
            PRIMARY,
            "Mỗi tài sản là một đối tượng ghi sổ, kiểm kê hằng năm; hao mòn hết mà còn dùng được thì vẫn "
                    + "giữ trên sổ; số tiền là đồng nguyên; giá trị còn lại không dùng làm giá bán.",
            "Each asset is one object of the books, counted every year; fully worn but usable assets stay "
                    + "on the books; amounts are whole dong; the book value is no sale price."),

    /** The cost of a transferred asset. */
    CIRCULAR_141_ARTICLE_6_CLAUSE_3(
            "TT141-6.3",
            Instruments.CIRCULAR_141_2025,
            Place.clause(6, 3),
            PRIMARY,
            "Nguyên giá tài sản nhận điều chuyển: giá trên biên bản bàn giao cộng chi phí trực tiếp.",
            "The cost of an asset received by transfer: the value on the hand-over minutes plus direct costs."),

    /** When wear is charged, and at whom. */
    CIRCULAR_141_ARTICLE_12(
            "TT141-12",
            Instruments.CIRCULAR_141_2025,
            Place.article(12),
            PRIMARY,
            "Hao mòn tính mỗi năm một lần vào tháng 12, cho tài sản đang có lúc đó; tài sản chuyển trong "
                    + "năm thì tính ở nơi nhận.",
            "Wear is charged once a year in December for the assets then on hand; what changed hands "
                    + "during the year is charged at the receiver."),

    /** Service life, and who may adjust the rate. */
    CIRCULAR_141_ARTICLE_13(
            "TT141-13",
            Instruments.CIRCULAR_141_2025,
            Place.article(13),
            PRIMARY,
            "Thời gian sử dụng theo phụ lục; Chủ tịch UBND cấp tỉnh được tăng, giảm tỷ lệ trong phạm vi "
                    + "20 %; máy đã dùng thì trừ số năm đã dùng; bất khả kháng làm hỏng một phần thì xác định lại.",
            "The service life is the annex's; a provincial chairman may move the rate by at most 20 %; "
                    + "years already used are deducted for second-hand devices; partial damage by force majeure "
                    + "leads to a new assessment."),

    /** The formula of wear. */
    CIRCULAR_141_ARTICLE_14(
            "TT141-14",
            Instruments.CIRCULAR_141_2025,
            Place.article(14),
            PRIMARY,
            "Hao mòn năm bằng nguyên giá nhân tỷ lệ; lũy kế cộng dồn; năm cuối là phần còn lại.",
            "A year's wear is cost times rate; it accumulates; the last year takes what remains."),

    /** The remaining value. */
    CIRCULAR_141_ARTICLE_16(
            "TT141-16",
            Instruments.CIRCULAR_141_2025,
            Place.article(16),
            PRIMARY,
            "Giá trị còn lại ngày 31/12 bằng nguyên giá trừ hao mòn lũy kế.",
            "The value that remains on 31 December is the cost less the accumulated wear."),

    /** The transition into 2026. */
    CIRCULAR_141_ARTICLE_18_CLAUSE_1(
            "TT141-18.1",
            Instruments.CIRCULAR_141_2025,
            Place.clause(18, 1),
            PRIMARY,
            "Thời gian sử dụng thay đổi thì từ 2026 chia giá trị còn lại cuối 2025 cho số năm còn lại; đã "
                    + "hết thời gian thì tính hết trong 2026.",
            "Where the life changed, from 2026 the value at the end of 2025 is spread over the years "
                    + "left; if none are left, 2026 takes it all."),

    /** Assets from dissolved units that stand on no books. */
    CIRCULAR_141_ARTICLE_18_CLAUSE_4(
            "TT141-18.4",
            Instruments.CIRCULAR_141_2025,
            Place.clause(18, 4),
            PRIMARY,
            "Tài sản nhận từ đơn vị giải thể do bỏ cấp huyện mà chưa có trên sổ thì nơi nhận xác định lại "
                    + "giá trị.",
            "An asset received from a unit that the two-tier reform dissolved, and found on no books, is "
                    + "valued anew by the receiver."),

    /** From 1/1/2026, in place of circular 23/2023. */
    CIRCULAR_141_ARTICLE_19(
            "TT141-19",
            Instruments.CIRCULAR_141_2025,
            Place.article(19),
            PRIMARY,
            "Có hiệu lực từ 01/01/2026, năm tài chính 2026; thay Thông tư 23/2023.",
            "In force from 1/1/2026, the year 2026; replaces circular 23/2023."),

    /** The life of tablets, seen in software only. */
    CIRCULAR_141_ANNEX_1(
            "TT141-PL1",
            Instruments.CIRCULAR_141_2025,
            Place.appendix("I"),
            UNVERIFIED,
            "Máy tính xách tay hoặc máy tính bảng 7 năm, 14,29 %. Chỉ thấy trong phần mềm, phụ lục chưa đọc được.",
            "Laptops or tablets 7 years, 14.29 %. Seen in software only; the annex could not be read.");

    /** From how many dong on a thing is a fixed asset, from the financial year 2026 (<i>nguyên giá từ</i>): {@link #CIRCULAR_141_ARTICLE_3}. */
    public static final long FIXED_ASSET_FROM_DONG = 10_000_000;

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    Wear(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
