package vn.mtb.law;

/**
 * How this library reads a place where the text leaves a choice (<i>cách hiểu</i>). Each reading is argued, with an example, in {@code
 * docs/interpretations.md}; nobody has to share it, and an answer that rests on one says so.
 *
 * <p>Numbers are frozen: a reading that is given up keeps its number.
 *
 * @legal Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017
 */
public enum Reading {
    /** Who signs the minutes as giver. */
    I_01(
            1,
            "Sở Thông tin và Truyền thông bàn giao, dù chính Sở hay Trung tâm dữ liệu Nhà nước của Sở ký "
                    + "biên bản.",
            "The Department of Information and Communications hands over, whether itself or its State "
                    + "Data Centre signs the minutes."),

    /** Recording before use. */
    I_02(2, "Ghi tăng đi trước đưa vào dùng.", "A tablet is recorded before it is put into use."),

    /** Minutes at the first issue. */
    I_03(3, "Lần giao đầu tiên cho người dùng cũng phải có biên bản.", "The first issue to a user needs minutes too."),

    /** The place of installing. */
    I_04(
            4,
            "Phần mềm dùng chung phải có trước khi dùng, cài trước hay sau khi bàn giao đều được.",
            "Shared software is there before use, installed before or after delivery."),

    /** What the accounts gate. */
    I_05(
            5,
            "Chưa có tài khoản phù hợp thì chưa đưa máy vào dùng; cấp trong cùng ngày, trước khi giao, là đủ.",
            "Without fitting accounts a tablet is not put into use; accounts of the same day suffice when "
                    + "they come first."),

    /** Which positions are meant. */
    I_06(
            6,
            "“Các chức vụ nêu trên” là các chức vụ ở Điều 2; với máy do đơn vị tự trang bị thì là những "
                    + "người quy chế đơn vị liệt kê.",
            "“The positions named above” are those of Article 2; for a unit's own tablets, those its "
                    + "regulation lists."),

    /** Changing units. */
    I_07(
            7,
            "Đổi đơn vị thì nghĩa vụ trả máy đi theo sổ tài sản của máy, không theo người.",
            "When somebody changes units, the duty to return follows the tablet's books, not the person."),

    /** A holder who cannot hand over. */
    I_08(
            8,
            "Người dùng không thể bàn giao thì đơn vị quản lý tự nhận lại máy; người ấy không vi phạm.",
            "When the holder cannot hand over, the managing unit takes the tablet back by itself, and the "
                    + "holder breaks no duty."),

    /** A loss in the unit's keeping. */
    I_09(
            9,
            "Máy mất khi đơn vị đang giữ thì đơn vị báo Sở, còn trách nhiệm bồi thường không thuộc người "
                    + "dùng trước.",
            "For a tablet lost in the unit's keeping the unit tells the Department, and the last user "
                    + "does not compensate."),

    /** Suspending and revoking accounts. */
    I_10(
            10,
            "Xử lý việc lộ tài khoản gồm cả tạm khóa, thu hồi, cấp lại; thôi chức vụ thì thu hồi hoặc đổi "
                    + "cho hợp vai trò.",
            "Dealing with a leaked account includes suspending, revoking and reissuing it; with a "
                    + "position its accounts are revoked or refitted."),

    /** The day that decides the warranty. */
    I_11(
            11,
            "Ngày xảy ra sự cố, không phải ngày báo, quyết định còn bảo hành hay không; ngày cuối cùng vẫn còn.",
            "The day of the fault, not of the call, decides whether the warranty holds; its last day counts."),

    /** What the text leaves out. */
    I_12(
            12,
            "Chỗ Quy chế bỏ trống giữa sự cố và lúc trả máy thì theo quy định về tài sản; I-12b: trước "
                    + "2018 ghi giảm cũng cần có quyết định.",
            "What the text leaves out between a fault and the return follows the rules on assets; I-12b: "
                    + "before 2018 too, nothing leaves the books without a decision."),

    /** A tablet found again. */
    I_13(
            13,
            "Máy tìm lại được thì về đơn vị quản lý, không về thẳng người dùng.",
            "A tablet found again goes to the managing unit, never straight to the user."),

    /** The reform of 2025. */
    I_14(
            14,
            "Đơn vị, chức vụ mất đi năm 2025 thì phát sinh nghĩa vụ trả máy; không văn bản nào nêu nơi nhận.",
            "When units and positions ended in 2025 the duty to return arose; no text names the receiver."),

    /** A unit's own tablets. */
    I_15(
            15,
            "Máy đơn vị tự trang bị: Quy chế là mức tối thiểu; các khoản về việc Thành phố mua máy không áp dụng.",
            "For a unit's own tablets the Regulation is the floor; its clauses on the City's purchase do "
                    + "not apply."),

    /** Who manages the leaders' tablets. */
    I_16(
            16,
            "Máy của lãnh đạo UBND Thành phố do đơn vị nào quản lý là điều phải khai báo; Văn phòng UBND "
                    + "Thành phố có thể là đơn vị ấy.",
            "Which unit manages the tablets of the City's leaders must be declared; it may be the City Office."),

    /** Classified papers. */
    I_17(
            17,
            "Tài liệu mật không buộc bỏ bản giấy, và tài liệu họp mật không được đi đường điện tử.",
            "Classified papers need not be paperless, and classified meeting papers may not go electronically."),

    /** Who are leaders. */
    I_18(
            18,
            "“Lãnh đạo” của sở, ban, ngành, UBND cấp huyện là cấp trưởng và cấp phó của cơ quan, không "
                    + "gồm trưởng phòng.",
            "“Leaders” of a department, agency or district are its head and deputies, not the heads of "
                    + "its rooms."),

    /** Applications on request. */
    I_19(
            19,
            "Cổng đơn vị và ứng dụng đặc thù chỉ bắt buộc khi đã có yêu cầu; có rồi thì cũng phải có tài "
                    + "khoản phù hợp.",
            "The unit's portal and special applications are needed only once requested; then they need "
                    + "fitting accounts too."),

    /** Which body is the focal body. */
    I_20(
            20,
            "“Sở Thông tin và Truyền thông” là cơ quan giữ các nhiệm vụ ấy vào ngày đang xét.",
            "“The Department of Information and Communications” is the body that has its tasks on the "
                    + "date in question."),

    /** What yearly means. */
    I_21(21, "“Định kỳ hàng năm” là mỗi năm dương lịch một lần.", "“Yearly” means once in each calendar year."),

    /** Whether city leaders need a decision besides the post. */
    I_22(
            22,
            "Lãnh đạo UBND Thành phố và Văn phòng UBND Thành phố cũng cần quyết định trang bị, trừ khi được cấu hình khác.",
            "City leaders and leaders of the City Office need the equipping decision too, unless configured otherwise."),

    /** Acting posts, and being only in charge. */
    I_23(
            23,
            "Người được giao quyền giữ chức vụ như người được bổ nhiệm; người chỉ phụ trách thì phải hỏi.",
            "An acting holder holds the post like one appointed; for one only in charge it must be asked."),

    /** A recalled tablet in a user's hands. */
    I_24(
            24,
            "Máy bị thu hồi đang ở người sử dụng thì về đơn vị quản lý trước, rồi đơn vị mới giao đi.",
            "A recalled tablet in a user's hands goes back to the managing unit first, which then hands it over."),

    /** A leak, whatever the state of the tablet. */
    I_25(
            25,
            "Báo lộ, lọt tài khoản không phụ thuộc máy đang tốt hay hỏng, miễn là còn ở người sử dụng.",
            "A leak is reported whatever the state of the tablet, as long as the user has it."),

    /** A loss in keeping, whatever the state of the tablet. */
    I_26(
            26,
            "Mất khi đơn vị đang giữ gồm cả máy hỏng, đang sửa tại chỗ, chờ thu hồi hoặc chờ thanh lý.",
            "A loss in the unit's keeping includes a tablet that is faulty, damaged, repaired on site, or awaiting recall or disposal."),

    /** Recording what was found in use, or taken over faulty. */
    I_27(
            27,
            "Máy chưa ghi tăng mà đang dùng hoặc đang hỏng (do vào sổ theo hiện trạng, do sáp nhập) thì ghi tăng tại chỗ.",
            "A tablet not on the books that is in use or out of order (entered as found, or taken over) is recorded where it is."),

    /** Found before it was ever handed over, or before it was recorded. */
    I_28(
            28,
            "Máy tìm lại được trở về đúng chỗ của nó: chưa bàn giao thì về cơ quan đầu mối, chưa ghi tăng thì chờ ghi tăng.",
            "What is found goes where it belongs: to the focal body if never handed over, to be recorded if it was not."),

    /** Tablets that held secrets. */
    I_29(
            29,
            "Máy từng chứa bí mật nhà nước thì tiêu hủy, không bán.",
            "A tablet that held state secrets is destroyed, not sold."),

    /** How days are counted. */
    I_30(
            30,
            "Hạn tính bằng ngày: không tính ngày xảy ra việc, tính cả ngày cuối; ngày cuối là ngày nghỉ cũng không dời.",
            "A limit in days does not count the day of the event and counts the last; a last day of rest is not moved."),

    /** Decision 28/2018 and the city's mail. */
    I_31(
            31,
            "Gửi qua thư điện tử của Thành phố cũng là gửi văn bản điện tử giữa các cơ quan theo Quyết định 28/2018.",
            "Sending by the city's mail is sending an electronic document between agencies under Decision 28/2018."),

    /** What goes through the tablet. */
    I_32(
            32,
            "“Thông qua MTB” là qua phần mềm dùng chung trên máy, không buộc gửi từ chính máy ấy; hộp thư riêng không phải "
                    + "kênh gửi văn bản.",
            "“Through the tablet” means through the shared software on it, not that this very device sends; a private "
                    + "mailbox is no channel for documents."),

    /** Bodies that Điều 3(3) and 5(2) do not name. */
    I_33(
            33,
            "“Lãnh đạo Thành phố” ở khoản 3 Điều 3 là Chủ tịch, các Phó Chủ tịch UBND Thành phố; Văn phòng UBND Thành phố "
                    + "là một đơn vị thuộc Thành phố; Thanh tra Thành phố là một ngành ở khoản 2 Điều 5.",
            "“The city's leaders” of Article 3(3) are the chairman and vice-chairmen of the City People's Committee; the "
                    + "City Office is one of the city's units; the Inspectorate is an agency of Article 5(2)."),

    /** Secrecy comes first. */
    I_34(
            34,
            "Chưa xác định độ mật thì chưa gửi, vì kênh được dùng tùy vào độ mật.",
            "A document whose secrecy nobody has determined is not sent, because the channel depends on it."),

    /** The law on secrets of 2025. */
    I_35(
            35,
            "Luật năm 2025 chỉ mở cho mạng LAN độc lập; thư điện tử, phần mềm quản lý văn bản và mọi máy có nối mạng vẫn "
                    + "không dùng cho bí mật nhà nước.",
            "The law of 2025 opens only the independent LAN; mail, document systems and every networked device stay closed "
                    + "to state secrets."),

    /** A portal without sign-in. */
    I_36(
            36,
            "Cổng xem được mà không cần đăng nhập thì không đòi tài khoản khi đơn vị đã khai báo, ghi rõ căn cứ; hộp thư và phần mềm quản lý văn bản thì luôn cần.",
            "A portal read without signing in asks for no account once the unit declared so and recorded its ground; the mailbox and the document system always do."),

    /** Whose role an account fits. */
    I_37(
            37,
            "Tài khoản được cấp cho chức vụ đang giữ vào ngày cấp, hợp với vai trò của chức vụ ấy và gắn với chức vụ ấy.",
            "An account is issued for a post held on the day of issue, fits that post's role, and is tied to that post."),

    /** Which years a review is due in. */
    I_38(
            38,
            "Năm nào máy còn trong tay người sử dụng vào ngày cuối năm thì năm ấy phải có rà soát; lần rà soát khi thấy cần thiết cũng tính.",
            "A review is due in each year on whose last day the tablet is in use; one made because it was necessary counts too."),

    /** Leaks from applications on request. */
    I_39(
            39,
            "Lộ tài khoản của cổng đơn vị, ứng dụng đặc thù cũng phải báo, vì chúng nằm trong danh sách phần mềm dùng chung.",
            "A leaked account of the unit's portal or a special application is told too: both stand in the list of shared software."),

    /** The day that decides about compensation. */
    I_40(
            40,
            "Chế độ bồi thường theo văn bản và theo diện cán bộ, công chức, viên chức vào ngày xảy ra sự việc; chưa rõ ngày mất "
                    + "thì lấy ngày phát hiện.",
            "Compensation follows the text and the person's standing on the day of the event; while the day of a loss is not "
                    + "known, the day of discovery."),

    /** The book value is no measure. */
    I_41(
            41,
            "Giá trị còn lại trên sổ không phải là mức bồi thường.",
            "The value that remains in the books is no measure of compensation."),

    /** Shares and the odd dong. */
    I_42(
            42,
            "Rõ phần thì chia theo phần; số đồng lẻ chia mỗi người một đồng, từ phần dư lớn nhất, bằng nhau thì theo thứ tự mã.",
            "Where shares are known the sum follows them; the odd dong go one each to the largest fractions, then by the order "
                    + "of ids."),

    /** What damaging means. */
    I_43(
            43,
            "“Làm mất, làm hư hỏng” là do người gây ra; hao mòn, lão hóa thông thường và lỗi của nhà sản xuất thì không.",
            "Losing and damaging is what people do; ordinary wear, age and the maker's fault are not."),

    /** Two days from which the council is counted. */
    I_44(
            44,
            "Có kết luận của cơ quan có thẩm quyền thì hạn lập hội đồng tính từ ngày nhận kết luận, không thì từ ngày phát hiện.",
            "With a competent body's conclusion the time for the council runs from its receipt, otherwise from the discovery."),

    /** A year's wear. */
    I_45(
            45,
            "Hao mòn năm tính trọn năm cho máy còn trên sổ ngày 31/12, làm tròn tới đồng; đổi tỷ lệ thì số năm theo tỷ lệ mới.",
            "A year's wear is charged in full for what is on the books on 31 December, rounded to the dong; with another rate "
                    + "the number of years follows it."),

    /** A text known only from news. */
    I_46(
            46,
            "Văn bản chỉ biết qua bản tin thì tính từ ngày ban hành mà bản tin nêu.",
            "A text known only from news is counted from the day of issue that the news tells."),

    /** Bridge points of communes after 1/7/2025. */
    I_47(
            47,
            "Từ 1/7/2025 không còn điểm cầu cấp huyện; phường, xã có được quyền điều khiển và có các trách nhiệm của đơn vị hay không thì phải hỏi UBND Thành phố.",
            "From 1/7/2025 there are no district points; whether communes have control rights and the units' duties is for the City to say."),

    /** Two people at a bridge point. */
    I_48(
            48,
            "Một lãnh đạo văn phòng hoặc tương đương và một cán bộ kỹ thuật là hai người khác nhau; có thêm người cũng không sao.",
            "One office leader or the equivalent and one technician are two different people; more people do no harm."),

    /** Terminals handed over by the City Office. */
    I_49(
            49,
            "Thiết bị do Văn phòng UBND Thành phố là chủ đầu tư bàn giao đứng ngoài kế hoạch hằng năm của đơn vị, nhưng không đứng ngoài việc công an kiểm tra.",
            "Terminals that the City Office invested in and handed over stand outside the unit's yearly plan, but not outside the police check."),

    /** “Using”, as the register sees it. */
    I_50(
            50,
            "Trong sổ, người đang giữ máy đưa vào dùng, có ứng dụng dùng chung cài sẵn và tài khoản đang hoạt động, được tính là sử dụng.",
            "In the register, whoever holds a tablet in use, with a shared application installed and a live account in it, counts as using."),

    /** Computing device or tablet. */
    I_51(
            51,
            "Hai bản tin ghi khác nhau; chỉ tiêu lãnh đạo được đo trên máy tính bảng.",
            "The two reports differ; the target on leaders is measured on tablets."),

    /** “Some shared applications”. */
    I_52(
            52,
            "Một ứng dụng dùng chung trở lên là đủ để tính một lãnh đạo.",
            "One shared application or more is enough to count a leader."),

    /** The leaders of the units. */
    I_53(
            53,
            "“Lãnh đạo các đơn vị” là cấp trưởng, cấp phó của cơ quan, đơn vị thuộc Thành phố; không gồm lãnh đạo UBND Thành phố, phường, xã và người chỉ phụ trách.",
            "“Leaders of the units” are heads and deputies of the City's bodies; not the City's own leaders, those of communes, or who is only in charge."),

    /** Thirty per cent of what. */
    I_54(
            54,
            "Ở các lĩnh vực khác, tỷ lệ 30% đếm hồ sơ của dịch vụ công trực tuyến mức độ 3, 4, như vế về tư pháp.",
            "For the other fields the 30% count files of online services at levels 3 and 4, as for the judicial field."),

    /** Bình Dương's districts after 1/7/2025. */
    I_55(
            55,
            "Từ 1/7/2025 Quy chế của Bình Dương có áp dụng cho cấp xã hay không thì phải hỏi.",
            "Whether the regulation of Binh Duong binds communes from 1/7/2025 must be asked."),

    /** One computer for each who needs one. */
    I_56(
            56,
            "Mỗi người cần công nghệ thông tin cho công việc phải có máy của riêng mình; máy dùng chung không tính.",
            "Each who needs information technology for work has a computer of their own; a shared one does not count."),

    /** A closed room at every bridge point. */
    I_57(
            57,
            "Họp trực tuyến có bí mật nhà nước thì điểm cầu nào cũng phải là phòng kín ở trụ sở.",
            "In an online meeting with state secrets every bridge point is a closed room at the office."),

    /** Main content without the word must. */
    I_58(
            58,
            "Ý được kể là “nội dung chính” mà không có chữ “phải” vẫn là yêu cầu; “phải hướng đến” thì không bao giờ là thiếu.",
            "An item listed as “main content” without “must” is a demand all the same; “must aim at” is never missing.");

    private final int number;
    private final Text gist;

    Reading(int number, String vietnamese, String english) {
        this.number = number;
        this.gist = new Text(vietnamese, english);
    }

    /**
     * Its number, the same as in the constant's name.
     *
     * @return from 1 on
     */
    public int number() {
        return number;
    }

    /**
     * How reasons and documents name it.
     *
     * @return as in {@code I-07}
     */
    public String label() {
        return (number < 10 ? "I-0" : "I-") + number;
    }

    /**
     * The reading in one sentence.
     *
     * @return what it takes the text to mean
     */
    public Text gist() {
        return gist;
    }
}
