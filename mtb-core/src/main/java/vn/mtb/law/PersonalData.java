package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;

/**
 * Law on personal data (<i>dữ liệu cá nhân</i>).
 *
 * @legal Nghị định số 13/2023/NĐ-CP; Luật số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP
 */
public enum PersonalData implements Provision {
    /** Seventy-two hours to tell of a breach. */
    DECREE_13_ARTICLE_23(
            "ND13-23",
            Instruments.DECREE_13_2023,
            Place.article(23),
            PRIMARY,
            "Chậm nhất 72 giờ sau khi xảy ra vi phạm thì báo Bộ Công an.",
            "A breach is notified to the Ministry of Public Security 72 hours after it at the latest."),

    /** Employees' data. */
    LAW_91_ARTICLE_25_CLAUSE_2(
            "L91-25.2",
            Instruments.LAW_91_2025,
            Place.clause(25, 2),
            SECONDARY,
            "Dữ liệu của người lao động giữ trong thời hạn luật định hoặc thỏa thuận; hết hợp đồng thì "
                    + "xóa, trừ khi luật hoặc thỏa thuận nói khác.",
            "Employees' data are kept for the time set by law or agreement, and deleted when the contract "
                    + "ends unless law or agreement says otherwise."),

    /** Two working days to answer a person's request. */
    DECREE_356(
            "ND356",
            Instruments.DECREE_356_2025,
            Place.whole(),
            SECONDARY,
            "Trả lời yêu cầu của chủ thể dữ liệu trong 2 ngày làm việc.",
            "A person's request about their own data is answered within 2 working days.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    PersonalData(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
