package vn.mtb.law;

/**
 * What the news told of the tablet regulation (<i>bản tin về Quy chế máy tính bảng</i>): every paragraph with content. The text itself
 * is at hand and prevails, so that no rule rests on these.
 *
 * @legal Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017
 */
public enum TabletNews implements Passage {
    /** In short. */
    LEAD(
            "HN2020-ICT-sapo",
            "lời dẫn",
            "lead",
            "Lãnh đạo được trang bị máy phải giữ, dùng đúng mục đích, an toàn, bảo mật và bồi thường theo quy định khi làm mất, làm hỏng.",
            "Leaders who are equipped keep and use the tablet for its purpose, safely and securely, and compensate under the rules for loss or damage."),

    /** Who signed. */
    SIGNED(
            "HN2020-ICT-d1",
            "đoạn 1",
            "paragraph 1",
            "Một Phó Chủ tịch UBND Thành phố ký ban hành.",
            "A vice-chairman of the City People's Committee signed it."),

    /** When, and what about. */
    IN_FORCE(
            "HN2020-ICT-d2",
            "đoạn 2",
            "paragraph 2",
            "Có hiệu lực từ 30/3/2017; điều chỉnh việc quản lý, dùng máy qua hệ thống ứng dụng dùng chung.",
            "In force from 30/3/2017; governs managing and using tablets through the shared applications."),

    /** Whom it binds. */
    WHOM(
            "HN2020-ICT-d3",
            "đoạn 3",
            "paragraph 3",
            "Kể những người được trang bị theo quyết định của UBND Thành phố.",
            "Lists who is equipped under a decision of the City People's Committee."),

    /** Who directs and who advises. */
    PRINCIPLES(
            "HN2020-ICT-d4",
            "đoạn 4",
            "paragraph 4",
            "Thành phố trực tiếp chỉ đạo qua hệ thống dùng chung; Sở Thông tin và Truyền thông chủ trì, tham mưu.",
            "The City directs through the shared system; the Department of Information and Communications is in charge of advising."),

    /** Papers of meetings. */
    PAPERLESS(
            "HN2020-ICT-d5",
            "đoạn 5",
            "paragraph 5",
            "Tài liệu họp gửi qua thư điện tử, phần mềm quản lý văn bản, không gửi giấy, trừ tài liệu mật các độ.",
            "Papers of meetings go by e-mail and the document system, not on paper, save classified ones."),

    /** Right use. */
    USERS(
            "HN2020-ICT-d6",
            "đoạn 6",
            "paragraph 6",
            "Người dùng giữ, dùng máy đúng mục đích và đưa vào quản lý tài sản theo quy định.",
            "Users keep and use the tablet for its purpose; it is managed as an asset under the rules."),

    /** Bought and handed over. */
    BOUGHT(
            "HN2020-ICT-d7",
            "đoạn 7",
            "paragraph 7",
            "Máy là tài sản của Thành phố, do Sở Thông tin và Truyền thông mua và bàn giao cho đơn vị.",
            "The tablets are the City's, bought and handed over to units by the Department of Information and Communications."),

    /** Recorded, and paid for. */
    RECORDED(
            "HN2020-ICT-d8",
            "đoạn 8",
            "paragraph 8",
            "Đơn vị nhận máy ghi tăng tài sản; người dùng bồi thường theo quy định khi làm mất, làm hư hỏng.",
            "Receiving units record the asset; users compensate under the rules for loss or damage."),

    /** Given back. */
    GIVEN_BACK(
            "HN2020-ICT-d9",
            "đoạn 9",
            "paragraph 9",
            "Thôi chức vụ thì bàn giao máy; đơn vị giao lại cho người tiếp tục có trách nhiệm.",
            "Whoever leaves the post gives the tablet back; the unit hands it on to whoever goes on being responsible."),

    /** Reviews and upgrades. */
    REVIEWED(
            "HN2020-ICT-d10",
            "đoạn 10",
            "paragraph 10",
            "Sở Thông tin và Truyền thông làm đầu mối, hướng dẫn rà soát hằng năm hoặc khi cần, nâng cấp khi người dùng yêu cầu.",
            "The Department of Information and Communications is the focal body, guides reviews yearly or when necessary, and upgrades on request."),

    /** Guidance to units. */
    UNITS_GUIDED(
            "HN2020-ICT-d11",
            "đoạn 11",
            "paragraph 11",
            "Sở ấy hướng dẫn đơn vị xây dựng quy chế riêng, phù hợp Quy chế này.",
            "It guides units in writing regulations of their own that fit this one."),

    /** Units' own regulations. */
    OWN_REGULATIONS(
            "HN2020-ICT-d12",
            "đoạn 12",
            "paragraph 12",
            "Đơn vị chủ động xây dựng quy chế khi trang bị máy cho phòng, ban, đơn vị trực thuộc.",
            "Units write regulations of their own when they equip their rooms and sub-units."),

    /** A headline on paper between bodies. */
    NO_MORE_PAPER(
            "HN2020-ICT-tin-lien-quan-1",
            "tin liên quan 1",
            "related item 1",
            "Tin khác, chỉ có tiêu đề và lời dẫn bị cắt: cơ quan nhà nước tại Hà Nội thôi dùng văn bản giấy từ 1/4/2017.",
            "Another item, of which only a headline and a cut lead are known: Hanoi's bodies stop using paper documents from 1/4/2017."),

    /** A ranking. */
    RANKING(
            "HN2020-ICT-tin-lien-quan-2",
            "tin liên quan 2",
            "related item 2",
            "Tin khác: Hà Nội xếp thứ 2 về mức độ sẵn sàng ứng dụng công nghệ thông tin năm 2016.",
            "Another item: Hanoi ranked second in readiness for information technology in 2016.");

    private final String id;
    private final Text place;
    private final Text gist;

    TabletNews(String id, String where, String whereInEnglish, String vietnamese, String english) {
        this.id = id;
        this.place = Place.reported(News.ICTNEWS, where, whereInEnglish);
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return Instruments.REGULATION_2020;
    }

    @Override
    public News news() {
        return News.ICTNEWS;
    }

    @Override
    public Text place() {
        return place;
    }

    @Override
    public Text gist() {
        return gist;
    }
}
