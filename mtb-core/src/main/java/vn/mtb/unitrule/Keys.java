package vn.mtb.unitrule;

import vn.mtb.yaml.Key;

/** The keys of a regulation's file (<i>tên các mục</i>), each in both languages, with what belongs there. */
final class Keys {
    static final Key CLAUSE = Key.of("điều khoản", "clause")
            .saying("điều, khoản, điểm của quy chế: khoản 2 Điều 4", "where the regulation says so: Article 4(2)");
    static final Key NUMBER = Key.of("số", "number").saying("số, ký hiệu: 112/QĐ-SNV", "number and symbol: 112/QĐ-SNV");
    static final Key SIGNED_ON = Key.of("ngày ký", "signed-on").saying("ngày ghi trên văn bản", "its date");
    static final Key SIGNER = Key.of("người ký", "signer").saying("mã cán bộ, không phải họ tên", "an id, not a name");

    static final Key REGULATION = Key.of("quy chế", "regulation").saying("văn bản ban hành", "the instrument");
    static final Key TITLE = Key.of("trích yếu", "title").saying("tên của quy chế", "what it is called");
    static final Key FROM = Key.of("hiệu lực từ", "in-force-from").saying("ngày đầu có hiệu lực", "the first day");
    static final Key UNTIL =
            Key.of("hiệu lực đến", "in-force-until").saying("ngày cuối, nếu đã biết", "the last day, if known");

    static final Key UNIT = Key.of("đơn vị", "unit").saying("đơn vị ban hành", "who issues it");
    static final Key ID = Key.of("mã", "id").saying("mã dùng trong sổ", "the id in the register");
    static final Key KIND = Key.of("loại", "kind").saying("sở, quận, …", "department, district, …");
    static final Key SUB_UNITS =
            Key.of("trực thuộc", "sub-units").saying("phòng, ban, đơn vị trực thuộc", "rooms and sub-units");
    static final Key UNDER = Key.of("thuộc", "under").saying("đơn vị cấp trên trực tiếp", "the unit right above");

    static final Key OWN_POSTS =
            Key.of("chức vụ riêng", "own-posts").saying("chức vụ chỉ đơn vị này có", "posts that only this unit has");
    static final Key NAME = Key.of("tên", "name").saying("tên gọi", "what people call it");
    static final Key OWN_APPLICATIONS = Key.of("ứng dụng riêng", "own-applications")
            .saying("ứng dụng của đơn vị trong thư mục Điều hành", "applications of the unit");

    static final Key ALSO_EQUIPPED =
            Key.of("trang bị thêm", "also-equipped").saying("ai được cấp máy ngoài Điều 2", "who else gets a tablet");
    static final Key POSTS = Key.of("chức vụ", "posts").saying("một hoặc nhiều chức vụ", "one post or several");
    static final Key OWN_TABLETS =
            Key.of("tự trang bị", "own-tablets").saying("đơn vị tự mua máy", "the unit buys tablets itself");
    static final Key BY_POST = Key.of("không cần quyết định riêng", "equipped-by-post")
            .saying("nhóm được cấp theo chức vụ", "groups equipped by their post alone");
    static final Key GROUPS = Key.of("nhóm chức vụ", "groups").saying("nhóm chức vụ của Điều 2", "groups of Article 2");
    static final Key SERVES = Key.of("phục vụ", "serves")
            .saying("lãnh đạo Thành phố mà đơn vị phục vụ", "leaders of the city whom the unit serves");

    static final Key ROLES =
            Key.of("vai trò", "roles").saying("tài khoản và quyền theo chức vụ", "accounts and powers by post");
    static final Key ACCOUNTS =
            Key.of("tài khoản", "accounts").saying("ứng dụng: [quyền, …]", "application: [power, …]");
    static final Key NO_SIGN_IN = Key.of("không đăng nhập", "no-sign-in")
            .saying("cổng dùng không cần tài khoản", "portals used without an account");
    static final Key APPLICATION = Key.of("ứng dụng", "application").saying("mã hoặc tên", "code or name");
    static final Key GROUND = Key.of("lý do", "ground").saying("vì sao", "why");
    static final Key FORBIDDEN =
            Key.of("ứng dụng bị cấm", "forbidden-applications").saying("không được cài", "must not be installed");
    static final Key CODES = Key.of("danh sách", "list").saying("từng mục một dòng", "one line each");

    static final Key LIMITS = Key.of("thời hạn", "limits")
            .saying("số ngày, giờ cho điều Quy chế để ngỏ", "days or hours for what the text leaves open");
    static final Key MATTER = Key.of("việc", "for").saying("việc có thời hạn", "for what");
    static final Key HOURS = Key.of("giờ", "hours").saying("số giờ", "how many hours");
    static final Key DAYS = Key.of("ngày", "days").saying("số ngày, hoặc các ngày", "how many days, or which");
    static final Key REVIEW =
            Key.of("rà soát", "review").saying("chu kỳ rà soát an ninh, an toàn", "how often security is reviewed");
    static final Key MONTHS = Key.of("số tháng", "every-months").saying("mỗi bao nhiêu tháng", "every so many months");
    static final Key WEEKLY_REST =
            Key.of("nghỉ hằng tuần", "weekly-rest").saying("ngày nghỉ hằng tuần", "weekly days of rest");
    static final Key DAYS_OFF =
            Key.of("nghỉ lễ", "days-off").saying("ngày nghỉ theo thông báo từng năm", "days off by each year's notice");
    static final Key YEAR = Key.of("năm", "year").saying("năm dương lịch", "the calendar year");
    static final Key NOTICE = Key.of("thông báo", "notice").saying("số, ký hiệu thông báo", "number of the notice");
    static final Key CHECKED_ON = Key.of("đối chiếu ngày", "checked-on")
            .saying("ngày so lại với thông báo", "when it was compared with the notice");
    static final Key SWAPS = Key.of("hoán đổi", "swaps").saying("ngày làm việc hoán đổi", "days exchanged");
    static final Key OFF = Key.of("nghỉ", "off").saying("ngày làm việc được nghỉ", "the working day taken off");
    static final Key WORKED = Key.of("làm bù", "worked").saying("ngày nghỉ phải làm", "the day worked instead");

    static final Key PAPERS = Key.of("cam kết", "acknowledgements")
            .saying("giấy người sử dụng ký trước khi nhận máy", "papers a user signs first");
    static final Key PAPER = Key.of("giấy", "paper").saying("mã giấy ghi trong sổ", "the code in the register");
    static final Key AT = Key.of("khi", "at").saying("đưa vào sử dụng, bàn giao lại", "put-into-use, hand-on");
    static final Key DUTIES =
            Key.of("nghĩa vụ thêm", "extra-duties").saying("nghĩa vụ ngoài Điều 6", "duties besides Article 6");
    static final Key TEXT = Key.of("nội dung", "text").saying("một câu", "one sentence");
    static final Key SIGNS_INSTEAD = Key.of("ký thay", "signs-instead")
            .saying("ai ký khi thủ trưởng là người sử dụng", "who signs when the head is the user");
    static final Key HEAD = Key.of("thủ trưởng", "head").saying("chức vụ của thủ trưởng", "the post of the head");
    static final Key BY = Key.of("người ký thay", "by").saying("chức vụ ký thay", "the post that signs instead");
    static final Key WAIVED = Key.of("miễn áp dụng", "waived")
            .saying("quy tắc đơn vị không muốn áp dụng; luôn bị từ chối", "rules not to be applied; always refused");
    static final Key RULE = Key.of("quy tắc", "rule").saying("mã quy tắc", "the id of the rule");

    static final Key LEFT_BY_LAW = Key.of("luật giao", "left-by-law")
            .saying("điều luật chung quanh giao cấp dưới", "what the law around leaves to a lower level");
    static final Key WEAR_RATE =
            Key.of("tỷ lệ hao mòn", "wear-rate").saying("điều chỉnh tỷ lệ hao mòn", "the rate of wear, moved");
    static final Key PERCENT = Key.of("phần trăm", "percent").saying("tăng (+) hoặc giảm (−)", "up or down");
    static final Key DECISION =
            Key.of("quyết định", "decision").saying("quyết định của cấp có thẩm quyền", "the decision of whoever may");
    static final Key CAPACITY = Key.of("tư cách", "capacity").saying("ký với tư cách nào", "signed as what");
    static final Key ASSET_AUTHORITY = Key.of("phân cấp tài sản", "asset-authority")
            .saying("được phân cấp quyết định tài sản cố định", "authority over fixed assets, delegated");
    static final Key PAPER_LIST =
            Key.of("vẫn gửi giấy", "paper-list").saying("văn bản vẫn gửi bản giấy", "documents still sent on paper");
    static final Key MEETING_PAPERS = Key.of("cả tài liệu họp", "meeting-papers")
            .saying(
                    "có tài liệu họp của lãnh đạo Thành phố không",
                    "whether papers for the city leaders' meetings are among them");
    static final Key NUMBERING = Key.of("cấp số", "numbering").saying("ai cấp số văn bản", "who numbers documents");
    static final Key POST = Key.of("chức vụ", "post").saying("chức vụ", "the post");
    static final Key SECRETS_APART = Key.of("số mật riêng", "secrets-apart")
            .saying("văn bản mật có hệ thống số riêng", "secret documents have a series of their own");
    static final Key DEVICES = Key.of("thiết bị họp mật", "meeting-devices")
            .saying("thiết bị thu, phát, ghi trong họp mật", "devices in secret meetings");
    static final Key LEVELS = Key.of("độ mật", "levels")
            .saying(
                    "mật, tối mật, tuyệt mật: cấm, chủ trì quyết định, cho phép",
                    "level: forbidden, chair-decides, allowed");
    static final Key FORM = Key.of("hình thức họp", "meeting-form").saying("họp trực tuyến", "online meetings");
    static final Key ONLINE = Key.of("trực tuyến", "online")
            .saying("không bao giờ, chủ trì quyết định, luôn luôn", "never, chair-decides, always");
    static final Key MEETINGS = Key.of("loại họp thêm", "meeting-kinds")
            .saying("loại cuộc họp trực tuyến thêm", "kinds of online meetings besides");

    private Keys() {}
}
