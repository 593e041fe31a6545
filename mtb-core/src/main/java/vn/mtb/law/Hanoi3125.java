package vn.mtb.law;

/**
 * What is told of Hanoi's regulation on online meetings (<i>Quy chế quản lý, vận hành và sử dụng Hệ thống Họp trực tuyến</i>): every
 * paragraph with content. The principles are its Article 5; the news names no clause within it.
 *
 * @legal Quyết định số 3125/QĐ-UBND ngày 30/8/2022 của UBND thành phố Hà Nội
 */
public enum Hanoi3125 implements Passage {
    /** Who issued it, and when. */
    ISSUED(
            "HN3125-d1",
            "đoạn 1",
            "paragraph 1",
            "Ban hành ngày 30/8/2022, do một Phó Chủ tịch UBND Thành phố ký.",
            "Issued on 30/8/2022, signed by a vice-chairman of the City People's Committee."),

    /** What it governs and whom it binds. */
    SCOPE(
            "HN3125-d2",
            "đoạn 2",
            "paragraph 2",
            "Điều chỉnh việc quản lý, vận hành, sử dụng hệ thống; áp dụng cho nơi và người trực tiếp làm các việc ấy và nơi có liên quan trên địa bàn.",
            "Governs managing, running and using the system; binds the bodies and people who do so directly and those concerned in the city."),

    /** From where to where it serves. */
    LEVELS_SERVED(
            "HN3125-d3.c1",
            "câu 1 đoạn 3",
            "sentence 1 of paragraph 3",
            "Hệ thống phục vụ chỉ đạo, điều hành từ Chính phủ tới cấp xã của Hà Nội, theo Quyết định số 1594/QĐ-BTTTT, và từ Thành phố tới các cấp, các ngành.",
            "The system serves direction from the Government down to Hanoi's communes, under Decision 1594 of the ministry, and from the City to its levels and branches."),

    /** Which meetings may be online. */
    KINDS(
            "HN3125-d3.c2",
            "khoản 2 Điều 4 Quy chế theo câu 2 đoạn 3",
            "Article 4(2) of the Regulation by sentence 2 of paragraph 3",
            "Họp trực tuyến dùng cho các loại hình ở khoản 2 Điều 7 Quyết định số 45/2018/QĐ-TTg và cho loại hình khác đáp ứng yêu cầu quản lý, điều hành của cơ quan, đơn vị.",
            "Online meetings are for the kinds of Article 7(2) of Decision 45/2018 and for other kinds that meet what a body needs to manage and direct."),

    /** Who manages the system. */
    CENTRAL_MANAGEMENT(
            "HN3125-d4.g1",
            "Điều 5 Quy chế theo gạch đầu dòng 1 đoạn 4",
            "Article 5 of the Regulation by dash 1 of paragraph 4",
            "UBND Thành phố quản lý thống nhất hệ thống, theo mô hình tập trung.",
            "The City People's Committee manages the system as one, centrally."),

    /** Meetings with secret content. */
    SECRET_MEETINGS(
            "HN3125-d4.g2",
            "Điều 5 Quy chế theo gạch đầu dòng 2 đoạn 4",
            "Article 5 of the Regulation by dash 2 of paragraph 4",
            "Phiên họp có bí mật nhà nước phải có phương án bảo vệ phương tiện, thiết bị, đường truyền theo Điều 17 Luật năm 2018, Điều 6 Nghị định số 26/2020 và Điều 13 Quyết định số 18/2022/QĐ-UBND.",
            "A session with state secrets needs a plan protecting means, devices and lines under Article 17 of the law of 2018, Article 6 of Decree 26/2020 and Article 13 of the City's Decision 18/2022."),

    /** Use for its purpose. */
    RIGHT_PURPOSE(
            "HN3125-d4.g3",
            "Điều 5 Quy chế theo gạch đầu dòng 3 đoạn 4",
            "Article 5 of the Regulation by dash 3 of paragraph 4",
            "Khai thác, sử dụng đúng mục đích và chế độ họp qua hình thức trực tuyến; giữ bí mật nhà nước và an toàn, an ninh thông tin theo pháp luật.",
            "Used for its purpose and by the rules on meetings; state secrets and information security are kept under the law."),

    /** Papers of a session. */
    PAPERS(
            "HN3125-d4.g4",
            "Điều 5 Quy chế theo gạch đầu dòng 4 đoạn 4",
            "Article 5 of the Regulation by dash 4 of paragraph 4",
            "Nơi là điểm cầu chính lưu tư liệu, tài liệu điện tử của phiên họp; đưa vào quản lý thống nhất và cung cấp cho nơi khác khi có nhu cầu.",
            "The main point keeps the session's electronic papers; they come under common management and are given to others who need them."),

    /** Connected systems. */
    CONNECTIONS(
            "HN3125-d4.g5",
            "Điều 5 Quy chế theo gạch đầu dòng 5 đoạn 4",
            "Article 5 of the Regulation by dash 5 of paragraph 4",
            "Kết nối hệ thống họp của Chính phủ, của Thành ủy và của doanh nghiệp viễn thông, để họp từ Chính phủ, bộ, ngành tới cấp xã.",
            "Connected with the systems of the Government, the City's Party Committee and telecom enterprises, to meet from the Government and ministries down to communes."),

    /** Control rights. */
    CONTROL(
            "HN3125-d4.g6",
            "Điều 5 Quy chế theo gạch đầu dòng 6 đoạn 4",
            "Article 5 of the Regulation by dash 6 of paragraph 4",
            "Quyền điều khiển phiên họp được phân tới điểm cầu cấp Thành phố và cấp huyện.",
            "The right to control a session is delegated to bridge points of the city level and the district level."),

    /** Assets of the system. */
    ASSETS(
            "HN3125-d4.g7",
            "Điều 5 Quy chế theo gạch đầu dòng 7 đoạn 4",
            "Article 5 of the Regulation by dash 7 of paragraph 4",
            "Tài sản công trang bị để họp trực tuyến được quản lý, sử dụng đúng pháp luật.",
            "Public assets equipped for online meetings are managed and used under the law."),

    /** Who runs it. */
    OPERATOR(
            "HN3125-d4.g8",
            "Điều 5 Quy chế theo gạch đầu dòng 8 đoạn 4",
            "Article 5 of the Regulation by dash 8 of paragraph 4",
            "Văn phòng UBND Thành phố quản lý, vận hành và hướng dẫn các nơi khai thác, sử dụng hệ thống.",
            "The City Office manages and runs the system and guides its users."),

    /** Technical standards and security. */
    STANDARDS(
            "HN3125-d5.g1",
            "gạch đầu dòng 1 đoạn 5",
            "dash 1 of paragraph 5",
            "Sở, ban, ngành, UBND quận, huyện, thị xã và đơn vị trực thuộc giữ đúng trách nhiệm, tiêu chuẩn kỹ thuật và an toàn thông tin mà Quy chế đặt ra.",
            "Departments, agencies, districts and the city's units keep the responsibilities, technical standards and information security that the Regulation sets."),

    /** More online meetings. */
    PREFER_ONLINE(
            "HN3125-d5.g2",
            "gạch đầu dòng 2 đoạn 5",
            "dash 2 of paragraph 5",
            "Các nơi ấy tăng cường, đẩy mạnh họp trực tuyến cho các loại hình ở khoản 2 Điều 4 Quy chế.",
            "They step up online meetings of the kinds of Article 4(2) of the Regulation."),

    /** Who is assigned to a bridge point. */
    STAFFING(
            "HN3125-d5.g3.c1",
            "câu 1 gạch đầu dòng 3 đoạn 5",
            "sentence 1 of dash 3 of paragraph 5",
            "Phân công tại điểm cầu 01 lãnh đạo văn phòng (hoặc tương đương) và 01 cán bộ kỹ thuật để phối hợp vận hành, khai thác, sử dụng.",
            "One leader of the office (or the equivalent) and one technician are assigned to the bridge point, to help run and use the system."),

    /** When they change. */
    STAFF_CHANGES(
            "HN3125-d5.g3.c2",
            "câu 2 gạch đầu dòng 3 đoạn 5",
            "sentence 2 of dash 3 of paragraph 5",
            "Khi cần thay đổi hoặc luân chuyển cán bộ sang việc khác thì phải kịp thời cử người thay và thông báo Văn phòng UBND Thành phố để có kế hoạch đào tạo, vận hành, sử dụng.",
            "When they are to change or move to other work, a replacement is named promptly and the City Office is told, so that it can plan training, running and use."),

    /** The yearly plan. */
    YEARLY_PLAN(
            "HN3125-d5.g4.v1",
            "vế 1 gạch đầu dòng 4 đoạn 5",
            "part 1 of dash 4 of paragraph 5",
            "Hàng năm lập kế hoạch bảo trì, bảo dưỡng và mua hoặc thuê thiết bị đầu cuối (nếu có), trừ thiết bị do Văn phòng UBND Thành phố là chủ đầu tư bàn giao, rồi trình cấp có thẩm quyền bố trí kinh phí theo phân cấp ngân sách.",
            "Every year a plan of maintenance, and of buying or renting terminals if any, save those the City Office invested in and handed over, is put to the competent level for funds under the division of budgets."),

    /** The unit's own assets. */
    UNIT_ASSETS(
            "HN3125-d5.g4.v2",
            "vế 2 gạch đầu dòng 4 đoạn 5",
            "part 2 of dash 4 of paragraph 5",
            "Các nơi ấy quản lý, sử dụng đúng pháp luật tài sản công được đầu tư, trang bị để họp trực tuyến.",
            "They manage and use under the law the public assets they were equipped with for online meetings."),

    /** The police check of terminals. */
    POLICE_CHECK(
            "HN3125-d5.g5",
            "gạch đầu dòng 5 đoạn 5",
            "dash 5 of paragraph 5",
            "Phối hợp Công an Thành phố kiểm tra, rà soát an ninh, bảo mật thiết bị đầu cuối đầu tư mới hoặc sửa chữa, nâng cấp, trước khi đưa vào khai thác, sử dụng tại điểm cầu.",
            "With the city police, terminals newly invested in, repaired or upgraded are checked for security before they are put into use at the bridge point."),

    /** Who carries it out. */
    CARRYING_OUT(
            "HN3125-d6",
            "đoạn 6",
            "paragraph 6",
            "Thủ trưởng nơi trực thuộc Thành phố và nơi liên quan tổ chức thực hiện trong phạm vi mình quản lý.",
            "The heads of the city's bodies and of those concerned carry it out within what they manage.");

    private final String id;
    private final Text place;
    private final Text gist;

    Hanoi3125(String id, String where, String whereInEnglish, String vietnamese, String english) {
        this.id = id;
        this.place = Place.reported(News.LEGAL_EDUCATION, where, whereInEnglish);
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return Instruments.HANOI_3125;
    }

    @Override
    public News news() {
        return News.LEGAL_EDUCATION;
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
