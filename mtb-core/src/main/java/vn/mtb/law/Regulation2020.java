package vn.mtb.law;

/**
 * The Regulation issued with Decision 2020/QĐ-UBND of 30/3/2017 (<i>Quy chế</i>), leaf by leaf: an article, a clause, or, where a
 * clause says several things, its opening words, its dashes, its sentences and its last paragraph.
 *
 * <p>The gists are ours; the official text prevails.
 *
 * @legal Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017
 */
public enum Regulation2020 implements Provision {
    /** What is governed. */
    QC_ARTICLE_1(
            "QC-1",
            Place.article(1),
            "Phạm vi: việc quản lý và dùng MTB để UBND Thành phố chỉ đạo, điều hành qua các ứng dụng công "
                    + "nghệ thông tin dùng chung.",
            "Scope: the managing and using of tablets by which the City People's Committee directs and "
                    + "administers through the shared applications."),

    /** Who is equipped with a tablet. */
    QC_ARTICLE_2(
            "QC-2",
            Place.article(2),
            "Người được trang bị theo Quyết định của UBND Thành phố: Chủ tịch, Phó Chủ tịch UBND Thành "
                    + "phố; Chánh, Phó Chánh Văn phòng; lãnh đạo sở, ban, ngành và UBND quận, huyện, thị xã.",
            "Who is equipped under a decision of the City People's Committee: its Chairman and "
                    + "Vice-Chairmen; the Chief and Deputy Chiefs of its Office; the leaders of departments, "
                    + "agencies and district People's Committees."),

    /** The City administers through the shared system. */
    QC_ARTICLE_3_CLAUSE_1(
            "QC-3.1",
            Place.clause(3, 1),
            "UBND và Chủ tịch UBND Thành phố trực tiếp chỉ đạo công việc bằng hệ thống ứng dụng dùng chung.",
            "The City People's Committee and its Chairman direct the work themselves, by means of the "
                    + "shared applications."),

    /** The focal body's director is in charge. */
    QC_ARTICLE_3_CLAUSE_2(
            "QC-3.2",
            Place.clause(3, 2),
            "Giám đốc Sở Thông tin và Truyền thông chủ trì, giúp UBND Thành phố bảo đảm việc quản lý, vận "
                    + "hành và dùng MTB.",
            "The Director of Information and Communications is in charge of advising the City on "
                    + "managing, running and using the tablets."),

    /** Meeting papers go electronically, except classified ones. */
    QC_ARTICLE_3_CLAUSE_3(
            "QC-3.3",
            Place.clause(3, 3),
            "Tài liệu họp của lãnh đạo Thành phố với lãnh đạo sở, Thanh tra, UBND cấp huyện và đơn vị "
                    + "thuộc Thành phố đi qua thư điện tử và phần mềm quản lý văn bản, không phát bản giấy; tài "
                    + "liệu mật, tối mật, tuyệt mật được loại trừ.",
            "Papers for meetings of the city's leaders with the leaders of departments, the Inspectorate, "
                    + "districts and city units go by e-mail and the document system and not on paper; "
                    + "confidential, secret and top secret papers are excepted."),

    /** Use for the purpose, and as a managed asset. */
    QC_ARTICLE_3_CLAUSE_4(
            "QC-3.4",
            Place.clause(3, 4),
            "Người dùng MTB giữ và dùng máy đúng mục đích chỉ đạo, điều hành; máy được quản lý như tài "
                    + "sản, theo quy định.",
            "Whoever uses a tablet keeps and uses it for its purpose, directing and administering; it is "
                    + "managed as an asset under the rules."),

    /** The City owns the tablets. */
    QC_ARTICLE_4_CLAUSE_1(
            "QC-4.1",
            Place.clause(4, 1),
            "MTB thuộc về Thành phố, mua bằng ngân sách của chương trình ứng dụng công nghệ thông tin "
                    + "trong cơ quan nhà nước.",
            "The tablets belong to the City, bought from the budget of its programme for information "
                    + "technology in state bodies."),

    /** The focal body buys and hands over. */
    QC_ARTICLE_4_CLAUSE_2(
            "QC-4.2",
            Place.clause(4, 2),
            "Sở Thông tin và Truyền thông mua MTB rồi bàn giao cho đơn vị trực thuộc Thành phố, để cài và "
                    + "dùng ứng dụng dùng chung.",
            "The Department of Information and Communications buys the tablets and hands them over to the "
                    + "City's units, for installing and using the shared applications."),

    /** The receiving unit records the asset. */
    QC_ARTICLE_4_CLAUSE_3(
            "QC-4.3",
            Place.clause(4, 3),
            "Nhận bàn giao thì đơn vị ghi tăng tài sản, rồi quản lý và dùng theo quy định hiện hành về "
                    + "tài sản nhà nước.",
            "On receiving a tablet the unit records it as an asset, and manages and uses it under the "
                    + "rules in force on state property."),

    /** Proper and safe use, and compensation. */
    QC_ARTICLE_4_CLAUSE_4_SENTENCE_1(
            "QC-4.4.c1",
            Place.sentence(4, 4, 1),
            "Người dùng giữ đúng mục đích, an toàn, bảo mật; làm mất hoặc làm hư hỏng MTB thì bồi thường "
                    + "theo quy định.",
            "The user keeps to purpose, safety and secrecy, and compensates under the rules for a tablet "
                    + "lost or damaged."),

    /** The return to the managing unit. */
    QC_ARTICLE_4_CLAUSE_4_SENTENCE_2(
            "QC-4.4.c2",
            Place.sentence(4, 4, 2),
            "Thôi giữ các chức vụ đã nêu thì giao MTB lại cho cơ quan, đơn vị quản lý, theo quy định về "
                    + "bàn giao tài sản.",
            "Who no longer holds any of the positions named gives the tablet back to the managing unit, "
                    + "under the rules on handing over assets."),

    /** The hand-on by the managing unit. */
    QC_ARTICLE_4_CLAUSE_4_SENTENCE_3(
            "QC-4.4.c3",
            Place.sentence(4, 4, 3),
            "Việc giao lại MTB cho người kế tục quản lý, sử dụng thuộc về cơ quan, đơn vị quản lý, theo quy định.",
            "Handing the tablet on to whoever continues to manage and use it falls to the managing unit, "
                    + "under the rules."),

    /** The shared software is preinstalled in one folder. */
    QC_ARTICLE_5_CLAUSE_1(
            "QC-5.1",
            Place.opening(5, 1),
            "Phần mềm dùng chung có sẵn trên MTB, trong thư mục “Điều hành Thành phố”; các mục được kể tiếp theo.",
            "The shared software is already on the tablet, in the folder “Điều hành Thành phố”; the list "
                    + "follows."),

    /** The mailbox. */
    QC_ARTICLE_5_CLAUSE_1_DASH_1(
            "QC-5.1.d1", Place.dash(5, 1, 1), "Hộp thư điện tử công vụ của Thành phố.", "The City's mailbox."),

    /** The document system. */
    QC_ARTICLE_5_CLAUSE_1_DASH_2(
            "QC-5.1.d2",
            Place.dash(5, 1, 2),
            "Phần mềm quản lý văn bản và điều hành công việc; mỗi đơn vị có đường dẫn riêng.",
            "The system for documents and daily business; each unit has a link of its own."),

    /** The communication portal. */
    QC_ARTICLE_5_CLAUSE_1_DASH_3(
            "QC-5.1.d3", Place.dash(5, 1, 3), "Cổng giao tiếp điện tử của Hà Nội.", "Hanoi's communication portal."),

    /** The public service portal. */
    QC_ARTICLE_5_CLAUSE_1_DASH_4(
            "QC-5.1.d4", Place.dash(5, 1, 4), "Cổng dịch vụ công của Thành phố.", "The City's public service portal."),

    /** The unit's portal and special applications, on request. */
    QC_ARTICLE_5_CLAUSE_1_DASH_5(
            "QC-5.1.d5",
            Place.dash(5, 1, 5),
            "Cổng thông tin của đơn vị và ứng dụng đặc thù, cài khi người dùng yêu cầu, cho nhiệm vụ được "
                    + "phân công.",
            "The unit's own portal and special applications, installed when the user asks, for the tasks "
                    + "assigned."),

    /** Shared software on tablets already handed over. */
    QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH(
            "QC-5.1.cuoi",
            Place.lastParagraph(5, 1),
            "Sở Thông tin và Truyền thông cùng các đơn vị tiếp tục phát triển phần mềm dùng chung và cài "
                    + "lên cả những MTB đã bàn giao, để từng bước điều hành hiệu quả hơn.",
            "The Department of Information and Communications and the units go on developing shared "
                    + "software and install it on tablets already handed over too, so that administration improves "
                    + "step by step."),

    /** Documents are exchanged by tablet. */
    QC_ARTICLE_5_CLAUSE_2(
            "QC-5.2",
            Place.clause(5, 2),
            "UBND Thành phố với các sở, ban, ngành và UBND cấp huyện gửi, nhận văn bản điện tử qua MTB, "
                    + "theo hướng dẫn của Văn phòng UBND Thành phố.",
            "The City, its departments, agencies and districts exchange electronic documents by tablet, "
                    + "as the City Office guides."),

    /** Accounts before use. */
    QC_ARTICLE_5_CLAUSE_3(
            "QC-5.3",
            Place.clause(5, 3),
            "Phần mềm dùng chung trên MTB chỉ đưa vào dùng khi đã có tài khoản hợp với vai trò quản lý, "
                    + "điều hành của từng người.",
            "Shared software on a tablet is put into use only once each user has accounts that fit the "
                    + "role in managing and directing."),

    /** Care of the hardware. */
    QC_ARTICLE_6_CLAUSE_1(
            "QC-6.1",
            Place.clause(6, 1),
            "Làm theo hướng dẫn sử dụng; không tự ý đổi thông số phần cứng, không tự ý tháo máy khiến bảo "
                    + "hành bị ảnh hưởng; tránh đánh rơi và tránh nơi nóng, ẩm, gió bụi.",
            "The user follows the instructions, does not on one's own initiative change the hardware's "
                    + "settings or take the device apart to the harm of the warranty, and avoids dropping it, heat, "
                    + "damp, wind and dust."),

    /** Care of the account. */
    QC_ARTICLE_6_CLAUSE_2(
            "QC-6.2",
            Place.clause(6, 2),
            "Tự giữ tên đăng nhập và mật khẩu; không để người khác dùng tài khoản ấy sai mục đích, trái "
                    + "quy định về dùng ứng dụng trên MTB.",
            "The user guards the login and password and lets nobody use the account for a wrong "
                    + "purpose or against the rules for the applications."),

    /** Safety on the network. */
    QC_ARTICLE_6_CLAUSE_3(
            "QC-6.3",
            Place.clause(6, 3),
            "Giữ an toàn thông tin mạng: không cài trò chơi; không mở thư lạ cùng tệp và liên kết trong "
                    + "đó; không vào trang đáng ngờ; khi cần tải ứng dụng thì xem xét nguồn gốc trước.",
            "Safety on the network: no games; no strange mail, nor files and links in it; no dubious "
                    + "sites; an application may be downloaded when needed, after a look at where it comes from."),

    /** Telling the focal body of a loss or a leak. */
    QC_ARTICLE_6_CLAUSE_4(
            "QC-6.4",
            Place.clause(6, 4),
            "Làm mất MTB, hoặc để lộ, lọt thông tin tài khoản ứng dụng dùng chung, thì kịp thời báo Sở "
                    + "Thông tin và Truyền thông để cùng xử lý; Quy chế nêu sẵn nơi liên hệ.",
            "Who loses a tablet, or whose account details for shared applications leak, tells the "
                    + "Department of Information and Communications promptly, so that they act together; the text "
                    + "names where to turn."),

    /** Technical faults within the warranty. */
    QC_ARTICLE_6_CLAUSE_5(
            "QC-6.5",
            Place.clause(6, 5),
            "Máy gặp sự cố kỹ thuật trong thời gian bảo hành (theo biên bản bàn giao giữa Trung tâm dữ "
                    + "liệu Nhà nước thuộc Sở với đơn vị) thì liên hệ Sở Thông tin và Truyền thông, để Sở cùng đơn "
                    + "vị cung cấp bảo hành theo quy định.",
            "For a technical fault within the warranty (as in the hand-over minutes between the "
                    + "Department's State Data Centre and the unit) one turns to the Department of Information and "
                    + "Communications, which sees with the supplier to the warranty under the rules."),

    /** Conduct counts in emulation. */
    QC_ARTICLE_7_CLAUSE_1(
            "QC-7.1",
            Place.clause(7, 1),
            "Chấp hành Quy chế tới đâu là một căn cứ để đánh giá, bình xét thi đua, khen thưởng của đơn "
                    + "vị và cá nhân.",
            "How the Regulation is kept is a ground for assessing and commending units and people."),

    /** Commendation, and the handling of breaches. */
    QC_ARTICLE_7_CLAUSE_2(
            "QC-7.2",
            Place.clause(7, 2),
            "Làm nghiêm chỉnh thì được biểu dương; vi phạm thì bị xử lý theo quy định, tùy tính chất và mức độ.",
            "Who keeps it strictly is commended; a breach is dealt with under the rules, by its nature "
                    + "and degree."),

    /** The focal body. */
    QC_ARTICLE_8_CLAUSE_1_DASH_1(
            "QC-8.1.d1",
            Place.dash(8, 1, 1),
            "Sở Thông tin và Truyền thông là đầu mối, giúp UBND Thành phố tổ chức thực hiện Quy chế.",
            "The Department of Information and Communications is the focal body and helps the City put "
                    + "the Regulation into practice."),

    /** Security reviews, and upgrades on request. */
    QC_ARTICLE_8_CLAUSE_1_DASH_2(
            "QC-8.1.d2",
            Place.dash(8, 1, 2),
            "Sở Thông tin và Truyền thông cùng đơn vị liên quan hướng dẫn người dùng rà soát an ninh, an "
                    + "toàn, bảo mật của MTB hằng năm hoặc khi thấy cần thiết; nâng cấp hệ điều hành và ứng dụng "
                    + "theo máy khi người dùng yêu cầu.",
            "The Department of Information and Communications, with the units concerned, guides users in "
                    + "reviewing the tablet's security yearly or when it is found necessary, and upgrades the "
                    + "system and the maker's applications when the user asks."),

    /** Guidance for the units' own regulations. */
    QC_ARTICLE_8_CLAUSE_1_DASH_3(
            "QC-8.1.d3",
            Place.dash(8, 1, 3),
            "Sở Thông tin và Truyền thông hướng dẫn các đơn vị đặt quy chế riêng khi trang bị MTB nối vào "
                    + "hệ thống dùng chung; quy chế ấy giữ an toàn thông tin, hợp với Quy chế này và pháp luật.",
            "The Department of Information and Communications guides the units in writing regulations of "
                    + "their own for tablets that join the shared system; those keep information safe and fit this "
                    + "Regulation and the law."),

    /** The City Office. */
    QC_ARTICLE_8_CLAUSE_2(
            "QC-8.2",
            Place.clause(8, 2),
            "Văn phòng UBND Thành phố lo hệ thống tin học tại trụ sở UBND Thành phố trên MTB, và hướng "
                    + "dẫn các đơn vị gửi, nhận văn bản, tài liệu điện tử với UBND và Chủ tịch UBND Thành phố.",
            "The City Office runs the system at the City's seat as used on the tablets, and guides the "
                    + "units in exchanging electronic documents with the City and its Chairman."),

    /** The units' own regulations. */
    QC_ARTICLE_8_CLAUSE_3(
            "QC-8.3",
            Place.clause(8, 3),
            "Sở, ban, ngành, UBND cấp huyện chủ động đặt quy chế riêng khi trang bị MTB cho phòng, ban, "
                    + "đơn vị trực thuộc, theo hướng dẫn của Sở Thông tin và Truyền thông.",
            "Departments, agencies and districts that equip their rooms and sub-units write a regulation "
                    + "of their own, as the Department of Information and Communications guides."),

    /** Feedback. */
    QC_ARTICLE_8_CLAUSE_4(
            "QC-8.4",
            Place.clause(8, 4),
            "Gặp vướng mắc thì phản ánh bằng văn bản, thư điện tử hay điện thoại tới Sở Thông tin và "
                    + "Truyền thông, nơi tổng hợp để UBND Thành phố xem xét sửa đổi.",
            "Difficulties are reported in writing, by e-mail or by telephone to the Department of "
                    + "Information and Communications, which gathers them for the City to consider changes.");

    private final String id;
    private final Text place;
    private final Text gist;

    Regulation2020(String id, Text place, String vietnamese, String english) {
        this.id = id;
        this.place = place;
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
    public Text place() {
        return place;
    }

    @Override
    public Text gist() {
        return gist;
    }

    @Override
    public Certainty certainty() {
        return Certainty.PRIMARY;
    }
}
