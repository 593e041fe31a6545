package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;

/**
 * Law on state secrets (<i>bí mật nhà nước</i>), as far as tablets, electronic channels and meetings meet it.
 *
 * @legal Pháp lệnh số 30/2000/PL-UBTVQH10; Luật số 29/2018/QH14; Nghị định số 26/2020/NĐ-CP; Luật số 117/2025/QH15
 */
public enum StateSecrets implements Provision {
    /** The three levels, from 2001 to 2020. */
    ORDINANCE_2000_LEVELS(
            "PL30-do-mat",
            Instruments.ORDINANCE_30_2000,
            Place.rule("ba độ mật", "the three levels"),
            SECONDARY,
            "Ba độ mật: tuyệt mật, tối mật, mật.",
            "Three levels: top secret, secret, confidential."),

    /** No drafting or storing on a connected device. */
    LAW_2018_ARTICLE_5_CLAUSE_5(
            "L29-5.5",
            Instruments.LAW_29_2018,
            Place.clause(5, 5),
            PRIMARY,
            "Cấm soạn thảo, lưu giữ bí mật nhà nước trên thiết bị đang hoặc đã từng nối mạng, trừ việc "
                    + "lưu giữ theo pháp luật cơ yếu.",
            "Forbids drafting or storing secrets on a device that is or has ever been connected to a "
                    + "network, save storage under cipher law."),

    /** No sending against cipher law. */
    LAW_2018_ARTICLE_5_CLAUSE_6(
            "L29-5.6",
            Instruments.LAW_29_2018,
            Place.clause(5, 6),
            PRIMARY,
            "Cấm truyền bí mật nhà nước qua viễn thông trái pháp luật cơ yếu.",
            "Forbids transmitting secrets by telecommunication against cipher law."),

    /** The three levels, from 2020 to 2026. */
    LAW_2018_ARTICLE_8(
            "L29-8",
            Instruments.LAW_29_2018,
            Place.article(8),
            PRIMARY,
            "Ba độ mật theo mức tổn hại nếu lộ: tuyệt mật, tối mật, mật.",
            "Three levels by the harm of disclosure: top secret, secret, confidential."),

    /** Meetings with secret content. */
    LAW_2018_ARTICLE_17(
            "L29-17",
            Instruments.LAW_29_2018,
            Place.article(17),
            PRIMARY,
            "Họp có nội dung bí mật: người có thẩm quyền đồng ý, đúng thành phần, địa điểm an toàn, thiết "
                    + "bị đúng yêu cầu, có phương án bảo vệ, thu hồi tài liệu sau họp.",
            "Meetings with secret content: consent of the competent person, the right participants, a "
                    + "safe place, compliant equipment, a protection plan, and the papers taken back afterwards."),

    /** Where a secret meeting is held. */
    DECREE_26_ARTICLE_6_CLAUSE_1(
            "ND26-6.1",
            Instruments.DECREE_26_2020,
            Place.clause(6, 1),
            PRIMARY,
            "Họp có nội dung bí mật tại phòng kín ở trụ sở cơ quan.",
            "A meeting with secret content is held in a closed room at the office."),

    /** Equipment and lines of a secret meeting. */
    DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A(
            "ND26-6.2.a",
            Instruments.DECREE_26_2020,
            Place.point(6, 2, "a"),
            PRIMARY,
            "Dùng micrô có dây, thiết bị đã được công an kiểm tra hoặc do Ban Cơ yếu trang bị; họp trực "
                    + "tuyến thì đường truyền được bảo vệ theo pháp luật cơ yếu.",
            "Wired microphones, equipment checked by the police or supplied by the cipher committee; for "
                    + "an online meeting a line protected under cipher law."),

    /** Devices in a secret meeting. */
    DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B(
            "ND26-6.2.b",
            Instruments.DECREE_26_2020,
            Place.point(6, 2, "b"),
            PRIMARY,
            "Không mang thiết bị thu, phát, ghi vào họp tuyệt mật, tối mật; họp mật thì người chủ trì quyết định.",
            "No device that transmits, receives or records in top secret and secret meetings; in "
                    + "confidential ones the chair decides."),

    /** The law from 1/3/2026. */
    LAW_2025(
            "L117",
            Instruments.LAW_117_2025,
            Place.whole(),
            SECONDARY,
            "Thay Luật 2018 từ 01/3/2026; mở cho mạng LAN độc lập, không thấy quy định nào mở cho máy có "
                    + "kết nối mạng.",
            "Replaces the law of 2018 from 1/3/2026; opens the way for an independent LAN, and nothing "
                    + "was found that opens it for a networked device.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    StateSecrets(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
