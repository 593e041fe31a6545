package vn.mtb.law;

import static vn.mtb.law.Certainty.SECONDARY;

/**
 * Standards for the equipment of officials (<i>tiêu chuẩn, định mức sử dụng máy móc, thiết bị</i>).
 *
 * @legal Quyết định số 58/2015/QĐ-TTg, 50/2017/QĐ-TTg, 15/2025/QĐ-TTg
 */
public enum EquipmentStandards implements Provision {
    /** In force on 30/3/2017; little of it was read. */
    DECISION_58_EXISTENCE(
            "QD58",
            Instruments.DECISION_58_2015,
            Place.whole(),
            SECONDARY,
            "Tiêu chuẩn trước 2018. Chỉ biết là có; nguồn báo nhắc mức cũ 13 triệu đồng cho máy tính của "
                    + "công chức, viên chức.",
            "The standards before 2018. Known to exist; a report mentions an old ceiling of 13 million "
                    + "dong for staff computers."),

    /** Several titles: the highest standard, once. */
    DECISION_50_HIGHEST_STANDARD(
            "QD50-cao-nhat",
            Instruments.DECISION_50_2017,
            Place.rule("người giữ nhiều chức danh", "several titles"),
            SECONDARY,
            "Giữ nhiều chức danh thì hưởng một tiêu chuẩn, mức cao nhất.",
            "Who holds several titles has one entitlement, the highest."),

    /** Fifteen million dong for a laptop or the like. */
    DECISION_50_LAPTOP_CEILING(
            "QD50-15-trieu",
            Instruments.DECISION_50_2017,
            Place.rule("mức giá máy tính xách tay", "the price of a laptop"),
            SECONDARY,
            "Máy tính xách tay hoặc thiết bị điện tử tương đương nhiều nhất 15 triệu đồng.",
            "A laptop or an equivalent electronic device costs at most 15 million dong."),

    /** Several titles: the highest standard, once. */
    DECISION_15_HIGHEST_STANDARD(
            "QD15-cao-nhat",
            Instruments.DECISION_15_2025,
            Place.rule("người giữ nhiều chức danh", "several titles"),
            SECONDARY,
            "Giữ nhiều chức danh thì hưởng một tiêu chuẩn, mức cao nhất.",
            "Who holds several titles has one entitlement, the highest."),

    /** The successor keeps the equipment. */
    DECISION_15_SUCCESSOR_KEEPS(
            "QD15-ke-nhiem",
            Instruments.DECISION_15_2025,
            Place.rule("người kế nhiệm", "the successor"),
            SECONDARY,
            "Người tiền nhiệm nghỉ hưu, chuyển đi mà máy chưa tới lúc thay thì người kế nhiệm dùng tiếp, "
                    + "không trang bị mới.",
            "When the predecessor retires or moves and the equipment is not yet due for replacement, the "
                    + "successor uses it on and nothing new is issued.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    EquipmentStandards(
            String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
