package vn.mtb.law;

/**
 * What is told of Bình Dương's regulation on the use of information technology (<i>Quy chế ứng dụng công nghệ thông tin</i>): every
 * sentence and item with content. The news names no article.
 *
 * @legal Quyết định số 02/2013/QĐ-UBND ngày 05/01/2013 của UBND tỉnh Bình Dương
 */
public enum BinhDuong02 implements Passage {
    /** Who issued it, and when. */
    ISSUED(
            "BD02-d1.c1",
            "câu 1 đoạn 1",
            "sentence 1 of paragraph 1",
            "UBND tỉnh Bình Dương ban hành ngày 5/1/2013.",
            "Issued by the People's Committee of Binh Duong on 5/1/2013."),

    /** What it governs. */
    SCOPE(
            "BD02-d1.c2",
            "câu 2 đoạn 1",
            "sentence 2 of paragraph 1",
            "Quy định nội dung và điều kiện bảo đảm ứng dụng công nghệ thông tin trong cơ quan nhà nước trên địa bàn tỉnh.",
            "Governs what information technology is used for in the province's state bodies, and what ensures it."),

    /** Whom it binds. */
    BOUND(
            "BD02-d1.c3",
            "câu 3 đoạn 1",
            "sentence 3 of paragraph 1",
            "Áp dụng cho UBND cấp huyện, cơ quan hành chính và đơn vị sự nghiệp trực thuộc UBND tỉnh.",
            "Binds district People's Committees, and the administrative bodies and public service units directly under the province."),

    /** Digital information. */
    DIGITAL_INFORMATION(
            "BD02-d2.y1",
            "ý 1 đoạn 2",
            "item 1 of paragraph 2",
            "Tạo lập, trao đổi, lưu trữ thông tin dưới dạng số.",
            "Information is created, exchanged and kept in digital form."),

    /** E-mail and online meetings. */
    MAIL_AND_ONLINE_MEETINGS(
            "BD02-d2.y2.v1",
            "vế 1 ý 2 đoạn 2",
            "part 1 of item 2 of paragraph 2",
            "Dùng thư điện tử và họp trực tuyến trong giao dịch giữa các nơi và trong các cuộc họp trên địa bàn.",
            "E-mail and online meetings are used in dealings between bodies and in meetings in the province."),

    /** E-mail by its own regulation. */
    MAIL_BY_ITS_REGULATION(
            "BD02-d2.y2.v2",
            "vế 2 ý 2 đoạn 2",
            "part 2 of item 2 of paragraph 2",
            "Việc dùng thư điện tử phải theo đúng quy chế sử dụng thư điện tử riêng của tỉnh.",
            "E-mail must be used as the province's own regulation on e-mail says."),

    /** Software for documents. */
    DOCUMENT_SOFTWARE(
            "BD02-d2.y3",
            "ý 3 đoạn 2",
            "item 3 of paragraph 2",
            "Phải dùng phần mềm để quản lý văn bản đi, đến và điều hành công việc từ các văn bản ấy.",
            "Software must be used to manage documents in and out, and to direct the work that comes from them."),

    /** One-door software. */
    ONE_DOOR_SOFTWARE(
            "BD02-d2.y4",
            "ý 4 đoạn 2",
            "item 4 of paragraph 2",
            "Nơi có cung cấp dịch vụ hành chính công phải dùng phần mềm một cửa điện tử để quản lý thống nhất hồ sơ gửi đến, theo quy trình của các dịch vụ ấy.",
            "Bodies that provide administrative services must use one-door software to manage the files they receive as one, by the procedure of those services."),

    /** A website and online services. */
    WEBSITE(
            "BD02-d2.y5",
            "ý 5 đoạn 2",
            "item 5 of paragraph 2",
            "Mỗi nơi chịu trách nhiệm lập và duy trì một trang tin điện tử và các dịch vụ công trực tuyến.",
            "Each body must build and maintain a website and online public services."),

    /** An aim: connected applications. */
    INTEROPERABILITY(
            "BD02-d2.y6",
            "ý 6 đoạn 2",
            "item 6 of paragraph 2",
            "Khi triển khai, xây dựng, phải hướng đến liên thông, tích hợp ứng dụng và cơ sở dữ liệu.",
            "In deploying and building, bodies must aim at connecting and integrating applications and databases."),

    /** A computer for whoever needs one. */
    OWN_COMPUTER(
            "BD02-d3.y1",
            "câu 1 đoạn 3",
            "sentence 1 of paragraph 3",
            "Mỗi cán bộ, công chức, viên chức cần công nghệ thông tin cho công việc đều phải được trang bị một bộ máy tính cá nhân.",
            "Every official, civil servant and public employee who needs information technology for work must be equipped with one personal computer."),

    /** Its configuration. */
    FITTING_CONFIGURATION(
            "BD02-d3.y2",
            "ý 1 câu 2 đoạn 3",
            "item 1 of sentence 2 of paragraph 3",
            "Cấu hình máy được chọn cho phù hợp với tính chất, yêu cầu của phần mềm ứng dụng.",
            "The configuration is chosen to fit the nature and needs of the software."),

    /** National infrastructure. */
    NATIONAL_INFRASTRUCTURE(
            "BD02-d3.y3",
            "ý 2 câu 2 đoạn 3",
            "item 2 of sentence 2 of paragraph 3",
            "Chịu trách nhiệm khai thác, sử dụng hạ tầng, dịch vụ quốc gia để bảo đảm liên thông, tích hợp.",
            "Bodies must use national infrastructure and services, to ensure connection and integration."),

    /** Equipment kept and watched. */
    EQUIPMENT_GUARDED(
            "BD02-d3.y4",
            "ý 3 câu 2 đoạn 3",
            "item 3 of sentence 2 of paragraph 3",
            "Trang thiết bị phải được bảo quản, giám sát khi sử dụng, tránh mất mát hoặc sử dụng trái phép.",
            "Equipment must be preserved and watched while in use, against loss or unlawful use."),

    /** Forms of security. */
    SECURITY_CHOSEN(
            "BD02-d3.y5",
            "ý 4 câu 2 đoạn 3",
            "item 4 of sentence 2 of paragraph 3",
            "Từng nơi phải chọn hình thức bảo mật để an toàn thông tin cho máy chủ, máy trạm và những thứ khác mà bản tin không kể hết.",
            "Each body must choose forms of security for servers, workstations and other things the news does not list to the end."),

    /** Channels for feedback. */
    FEEDBACK_CHANNELS(
            "BD02-d4.y1",
            "ý 1 đoạn 4",
            "item 1 of paragraph 4",
            "Phải lập kênh thông tin để cá nhân, tổ chức góp ý, đánh giá việc ứng dụng công nghệ thông tin của mình.",
            "Channels must be set up by which people and organisations comment on and assess the body's use of information technology."),

    /** Feedback analysed. */
    FEEDBACK_USED(
            "BD02-d4.y2",
            "ý 2 đoạn 4",
            "item 2 of paragraph 4",
            "Tổ chức thu thập, phân tích các ý kiến ấy làm cơ sở cải tiến, nâng cao mức độ ứng dụng.",
            "The comments are gathered and analysed, as the ground for doing better.");

    private final String id;
    private final Text place;
    private final Text gist;

    BinhDuong02(String id, String where, String whereInEnglish, String vietnamese, String english) {
        this.id = id;
        this.place = Place.reported(News.MIC, where, whereInEnglish);
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return Instruments.BINH_DUONG_02_2013;
    }

    @Override
    public News news() {
        return News.MIC;
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
