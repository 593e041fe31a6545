package vn.mtb.law;

import static vn.mtb.law.Certainty.SECONDARY;

/**
 * The reorganisation of 2025 (<i>sắp xếp bộ máy, chính quyền hai cấp</i>): why units and positions have dates.
 *
 * @legal Nghị quyết số 203/2025/QH15; Nghị quyết số 1656/NQ-UBTVQH15; Luật số 72/2025/QH15
 */
public enum Reform2025 implements Provision {
    /** Fifteen departments from 1/3/2025. */
    HANOI_DEPARTMENTS(
            "ORG-DEPT",
            Instruments.HANOI_DEPARTMENTS_2025,
            Place.whole(),
            SECONDARY,
            "Từ 01/3/2025 Hà Nội còn 15 sở; Sở Khoa học và Công nghệ nhận nhiệm vụ của Sở Thông tin và "
                    + "Truyền thông.",
            "From 1/3/2025 Hanoi has 15 departments; Science and Technology takes over the tasks of "
                    + "Information and Communications."),

    /** No district level from 1/7/2025. */
    TWO_TIERS(
            "ORG-2TIER",
            Instruments.TWO_TIERS_2025,
            Place.whole(),
            SECONDARY,
            "Từ 01/7/2025 không còn cấp huyện; chính quyền địa phương có hai cấp.",
            "From 1/7/2025 there is no district level; local government has two tiers."),

    /** Hanoi has 126 communes and wards. */
    RESOLUTION_1656(
            "NQ1656",
            Instruments.RESOLUTION_1656_2025,
            Place.whole(),
            SECONDARY,
            "Hà Nội có 126 đơn vị hành chính cấp xã: 51 phường và 75 xã.",
            "Hanoi has 126 commune-level units: 51 wards and 75 communes."),

    /** Texts on local powers are amended by 1/3/2027. */
    LAW_72_TRANSITION(
            "L72-chuyen-tiep",
            Instruments.LAW_72_2025,
            Place.rule("chuyển tiếp", "the transition"),
            SECONDARY,
            "Văn bản quy định thẩm quyền của địa phương phải được sửa chậm nhất 01/3/2027; trong khi chờ, "
                    + "Chính phủ có thể giao lại nhiệm vụ.",
            "Texts on local powers are to be amended by 1/3/2027; meanwhile the Government may reassign tasks.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    Reform2025(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
