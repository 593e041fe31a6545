package vn.mtb.law;

/**
 * What two news texts tell of Hanoi's plan of 2017 (<i>Kế hoạch ứng dụng công nghệ thông tin năm 2017</i>): every sentence with content,
 * each under the news that has it. Where the two differ, a reading says which words are followed.
 *
 * @legal Kế hoạch ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước thành phố Hà Nội năm 2017
 */
public enum Plan2017 implements Passage {
    /** The headline. */
    HEADLINE(
            "KH2017-VT-tieu-de",
            News.VIETTIMES,
            "tiêu đề",
            "headline",
            "Toàn bộ lãnh đạo Hà Nội sẽ điều hành trên máy tính bảng.",
            "All of Hanoi's leaders will direct their work on tablets."),

    /** Leaders on shared applications. */
    LEADERS_AND_LESS_PAPER(
            "KH2017-VT-sapo.v1",
            News.VIETTIMES,
            "vế 1 lời dẫn",
            "part 1 of the lead",
            "Trong năm 2017, 100% lãnh đạo các đơn vị dùng ứng dụng dùng chung của Thành phố trên thiết bị máy tính để điều hành, giảm tối đa sổ sách giấy tờ.",
            "In 2017, 100% of the leaders of the units use the City's shared applications on computing devices to direct their work, cutting paper as far as possible."),

    /** Officials on e-mail. */
    OFFICIALS_ON_MAIL(
            "KH2017-VT-sapo.v2",
            News.VIETTIMES,
            "vế 2 lời dẫn",
            "part 2 of the lead",
            "100% cán bộ, công chức trong cơ quan nhà nước khai thác, dùng hộp thư điện tử để trao đổi công việc.",
            "100% of the officials and civil servants in state bodies use an e-mail box to exchange information at work."),

    /** The council's tablets. */
    COUNCIL_TABLETS(
            "KH2017-VT-chu-thich",
            News.VIETTIMES,
            "chú thích ảnh",
            "caption",
            "Đại biểu HĐND Thành phố đã có máy tính bảng từ năm 2012.",
            "Delegates of the City's People's Council have had tablets since 2012."),

    /** Training. */
    OFFICIALS_TRAINED(
            "KH2017-VT-d1.v1",
            News.VIETTIMES,
            "vế 1 đoạn 1",
            "part 1 of paragraph 1",
            "100% cán bộ, công chức, viên chức được đào tạo, hướng dẫn dùng phần mềm dùng chung của Thành phố.",
            "100% of the officials, civil servants and public employees are trained or guided in the City's shared software."),

    /** Applied as soon as deployed. */
    USED_AT_ONCE(
            "KH2017-VT-d1.v2",
            News.VIETTIMES,
            "vế 2 đoạn 1",
            "part 2 of paragraph 1",
            "Phần mềm triển khai tới đâu được ứng dụng ngay tới đó; chú trọng đào tạo trực tuyến.",
            "Software is applied as soon and as far as it is deployed; training online is stressed."),

    /** Procedures online. */
    PROCEDURES_ONLINE(
            "KH2017-VT-d2.y1",
            News.VIETTIMES,
            "ý 1 đoạn 2",
            "item 1 of paragraph 2",
            "Dự kiến cung cấp trực tuyến mức độ 3, 4 tối thiểu 40% thủ tục hành chính của sở, ban, ngành, quận, huyện, thị xã và xã, phường, thị trấn.",
            "At least 40% of the administrative procedures of departments, agencies, districts and communes are expected to be provided online at levels 3 and 4."),

    /** Units on one-door software. */
    UNITS_ON_ONE_DOOR(
            "KH2017-VT-d2.y2",
            News.VIETTIMES,
            "ý 2 đoạn 2",
            "item 2 of paragraph 2",
            "100% đơn vị dùng phần mềm một cửa điện tử dùng chung, kết nối dịch vụ công thống nhất toàn Thành phố và kết nối với hệ thống dịch vụ công mức 3, 4.",
            "100% of the units use the shared one-door software, connected across the city and with the system of services at levels 3 and 4."),

    /** Judicial files registered online. */
    JUDICIAL_FILES_ONLINE(
            "KH2017-VT-d2.y3",
            News.VIETTIMES,
            "ý 3 đoạn 2",
            "item 3 of paragraph 2",
            "Phấn đấu tỷ lệ hồ sơ đăng ký qua mạng đối với dịch vụ công trực tuyến mức độ 3, 4 lĩnh vực tư pháp đạt trên 60%.",
            "The City strives for over 60% of files registered online in services at levels 3 and 4 of the judicial field."),

    /** Services of other fields. */
    OTHER_SERVICES_ONLINE(
            "KH2017-VT-d2.y4",
            News.VIETTIMES,
            "ý 4 đoạn 2",
            "item 4 of paragraph 2",
            "Dịch vụ công trực tuyến thuộc các lĩnh vực khác đạt tối thiểu 30% được thực hiện qua mạng.",
            "For online services of other fields at least 30% are carried out online."),

    /** A centre and the population database. */
    MONITORING_CENTRE(
            "KH2017-VT-d3.v1",
            News.VIETTIMES,
            "vế 1 đoạn 3",
            "part 1 of paragraph 3",
            "Cùng với việc xây dựng trung tâm giám sát, điều hành tập trung, dự kiến tập trung duy trì, cập nhật cơ sở dữ liệu dân cư.",
            "Besides building a monitoring centre, the population database is expected to be kept up."),

    /** Four databases. */
    FOUR_DATABASES(
            "KH2017-VT-d3.v2",
            News.VIETTIMES,
            "vế 2 đoạn 3",
            "part 2 of paragraph 3",
            "Dự kiến số hóa, xây dựng và duy trì 4 cơ sở dữ liệu: đất đai; doanh nghiệp và hộ kinh doanh cá thể; cán bộ, công chức; tư pháp, hộ tịch.",
            "Four databases are expected to be digitised, built and maintained: land; enterprises and household businesses; officials; justice and civil status."),

    /** Tasks and assignments. */
    TASKS_ASSIGNED(
            "KH2017-VT-d4",
            News.VIETTIMES,
            "đoạn 4",
            "paragraph 4",
            "Kế hoạch nêu nhóm nhiệm vụ, giải pháp, nguyên tắc và phân công cho từng sở, ban, ngành, quận, huyện, thị xã; bản tin không kể nội dung.",
            "The plan names tasks, solutions, principles and assignments to departments, agencies and districts; the news does not tell them."),

    /** Tablets, as a pilot first. */
    TABLETS_PILOTED(
            "KH2017-VT-d5",
            News.VIETTIMES,
            "đoạn 5",
            "paragraph 5",
            "Thành phố sẽ đầu tư máy tính bảng, trước mắt thí điểm cài ứng dụng dùng chung phục vụ quản lý, điều hành, giảm sổ sách giấy tờ.",
            "The City will invest in tablets, first as a pilot with shared applications for managing and directing, with less paper."),

    /** Who carries the plan out. */
    STANDING_BODY(
            "KH2017-VT-d6",
            News.VIETTIMES,
            "đoạn 6",
            "paragraph 6",
            "Sở Thông tin và Truyền thông là cơ quan thường trực, chủ trì thực hiện Kế hoạch và được giao thí điểm máy tính bảng.",
            "The Department of Information and Communications is the standing body in charge of the plan, and was given the tablet pilot."),

    /** The same target under a picture. */
    CAPTION_LEADERS(
            "KH2017-ICT-chu-thich",
            News.ICTNEWS,
            "chú thích ảnh",
            "caption",
            "Trong năm 2017, 100% lãnh đạo các đơn vị dùng một số ứng dụng dùng chung trên thiết bị máy tính để xử lý, điều hành, giảm sổ sách giấy tờ.",
            "In 2017, 100% of the leaders of the units use some shared applications on computing devices to handle and direct their work, with less paper."),

    /** The same target in the text. */
    LEADERS_ON_TABLETS(
            "KH2017-ICT-d13.c1",
            News.ICTNEWS,
            "câu 1 đoạn 13",
            "sentence 1 of paragraph 13",
            "Một mục tiêu năm 2017: 100% lãnh đạo các đơn vị thuộc Thành phố dùng một số ứng dụng dùng chung trên máy tính bảng để xử lý, điều hành, giảm sổ sách giấy tờ.",
            "A target of 2017: 100% of the leaders of the City's units use some shared applications on tablets to handle and direct their work, with less paper."),

    /** The pilot. */
    TABLETS_PILOTED_TOO(
            "KH2017-ICT-d13.c2",
            News.ICTNEWS,
            "câu 2 đoạn 13",
            "sentence 2 of paragraph 13",
            "Thành phố sẽ đầu tư máy tính bảng, trước mắt thí điểm cài ứng dụng dùng chung.",
            "The City will invest in tablets, first as a pilot with shared applications."),

    /** Who pilots. */
    PILOT_GIVEN(
            "KH2017-ICT-d13.c3",
            News.ICTNEWS,
            "câu 3 đoạn 13",
            "sentence 3 of paragraph 13",
            "Sở Thông tin và Truyền thông được giao thí điểm dùng máy tính bảng để cài ứng dụng điều hành.",
            "The Department of Information and Communications was given the pilot of tablets with applications for directing.");

    private final String id;
    private final News news;
    private final Text place;
    private final Text gist;

    Plan2017(String id, News news, String where, String whereInEnglish, String vietnamese, String english) {
        this.id = id;
        this.news = news;
        this.place = Place.reported(news, where, whereInEnglish);
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return Instruments.HANOI_IT_PLAN_2017;
    }

    @Override
    public News news() {
        return news;
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
