package vn.mtb.law;

import static vn.mtb.law.Certainty.SECONDARY;
import static vn.mtb.law.Certainty.UNVERIFIED;

/**
 * Law on what officials owe for property they lost or damaged (<i>trách nhiệm vật chất, bồi thường, hoàn trả</i>). The decree of 2006
 * is known from reports only, and whether it still holds is not known.
 *
 * @legal Nghị định số 118/2006/NĐ-CP, 27/2012/NĐ-CP, 84/2014/NĐ-CP
 */
public enum MaterialLiability implements Provision {
    /** Whom the decree of 2006 reaches. */
    DECREE_118_SCOPE(
            "ND118-pham-vi",
            Instruments.DECREE_118_2006,
            Place.rule("phạm vi áp dụng", "scope"),
            SECONDARY,
            "Cán bộ, công chức vi phạm pháp luật làm mất, hư hỏng trang bị hoặc gây thiệt hại tài sản của "
                    + "cơ quan, chưa tới mức hình sự.",
            "Cadres and civil servants whose breach of law loses or damages equipment or otherwise harms "
                    + "the agency's property, short of a crime."),

    /** Intent: the whole damage. */
    DECREE_118_INTENT(
            "ND118-co-y",
            Instruments.DECREE_118_2006,
            Place.rule("lỗi cố ý", "intent"),
            SECONDARY,
            "Cố ý gây thiệt hại thì bồi thường toàn bộ giá trị thiệt hại.",
            "Who intends the damage compensates for all of it."),

    /** Negligence: decided case by case. */
    DECREE_118_NEGLIGENCE(
            "ND118-vo-y",
            Instruments.DECREE_118_2006,
            Place.rule("lỗi vô ý", "negligence"),
            SECONDARY,
            "Vô ý thì cơ quan, người có thẩm quyền định mức và cách bồi thường cho từng trường hợp.",
            "For negligence the competent body decides amount and manner case by case."),

    /** Force majeure: no liability. */
    DECREE_118_FORCE_MAJEURE(
            "ND118-bat-kha-khang",
            Instruments.DECREE_118_2006,
            Place.rule("bất khả kháng", "force majeure"),
            SECONDARY,
            "Thiệt hại do bất khả kháng thì không phải bồi thường.",
            "Damage by force majeure is not compensated."),

    /** Twenty per cent of the monthly salary. */
    DECREE_118_ARTICLE_3_CLAUSE_3(
            "ND118-3.3",
            Instruments.DECREE_118_2006,
            Place.clause(3, 3),
            SECONDARY,
            "Không trả ngay một lần được thì trừ 20 % tiền lương hằng tháng cho tới khi đủ.",
            "Who cannot pay at once has 20 % of the monthly salary deducted until all is paid."),

    /** Minutes and a written account. */
    DECREE_118_ARTICLE_6(
            "ND118-6",
            Instruments.DECREE_118_2006,
            Place.article(6),
            SECONDARY,
            "Phát hiện thiệt hại thì xác minh, ước tính ban đầu, lập biên bản và yêu cầu bản tường trình.",
            "On discovery the agency verifies, makes a first estimate, draws up minutes and requires a "
                    + "written account."),

    /** Thirty working days to set up the council. */
    DECREE_118_COUNCIL(
            "ND118-hoi-dong",
            Instruments.DECREE_118_2006,
            Place.rule("thời hạn lập hội đồng", "the time for setting up the council"),
            SECONDARY,
            "Hội đồng được lập trong 30 ngày làm việc từ khi phát hiện hoặc nhận kết luận của cơ quan có "
                    + "thẩm quyền; có ngoại lệ mà nguồn chỉ chép được một phần.",
            "The council is set up within 30 working days of discovery or of the competent body's "
                    + "conclusion; there is an exception, of which the source has only a part."),

    /** The head of the agency decides. */
    DECREE_118_ARTICLE_12(
            "ND118-12",
            Instruments.DECREE_118_2006,
            Place.article(12),
            SECONDARY,
            "Người đứng đầu cơ quan quản lý quyết định sau khi có ý kiến hội đồng.",
            "The head of the managing agency decides, after the council's opinion."),

    /** No limitation period is set. */
    DECREE_118_NO_LIMITATION(
            "ND118-thoi-hieu",
            Instruments.DECREE_118_2006,
            Place.rule("thời hiệu", "limitation"),
            SECONDARY,
            "Các văn bản về trách nhiệm vật chất không đặt thời hiệu.",
            "The texts on material liability set no limitation period."),

    /** Compensation is in money. */
    JOINT_CIRCULAR_2008_IN_MONEY(
            "TTLT-2008-bang-tien",
            Instruments.JOINT_CIRCULAR_2008,
            Place.rule("bồi thường bằng tiền", "compensation in money"),
            SECONDARY,
            "Bồi thường bằng tiền cho cơ quan bị thiệt hại.",
            "Compensation is in money, to the agency that suffered the damage."),

    /** Fifteen working days until the council meets. */
    JOINT_CIRCULAR_2008_COUNCIL_MEETS(
            "TTLT-2008-hop",
            Instruments.JOINT_CIRCULAR_2008,
            Place.rule("thời hạn họp hội đồng", "the time for the council to meet"),
            SECONDARY,
            "Hội đồng họp trong 15 ngày làm việc từ quyết định thành lập và kiến nghị mức, cách bồi thường.",
            "The council meets within 15 working days of the decision that set it up, and recommends "
                    + "amount and manner."),

    /** New facts reopen the case. */
    JOINT_CIRCULAR_2008_REOPENING(
            "TTLT-2008-mo-lai",
            Instruments.JOINT_CIRCULAR_2008,
            Place.rule("tình tiết mới", "new facts"),
            SECONDARY,
            "Có tình tiết mới sau quyết định thì lập lại hội đồng và quyết định lại mức, cách, thời hạn.",
            "New facts after the decision bring back the council, and amount, manner and time limit are "
                    + "decided again."),

    /** Shares unknown: in equal parts. */
    JOINT_CIRCULAR_2008_EQUAL_SPLIT(
            "TTLT-2008-chia-deu",
            Instruments.JOINT_CIRCULAR_2008,
            Place.rule("nhiều người cùng gây thiệt hại", "damage by several people"),
            SECONDARY,
            "Nhiều người cùng gây thiệt hại thì mỗi người chịu phần mình; không rõ phần thì chia đều.",
            "Several people answer each for their own share; where shares cannot be found, in equal parts."),

    /** What a fully worn asset is worth. */
    JOINT_CIRCULAR_2008_FULLY_WORN(
            "TTLT-2008-het-hao-mon",
            Instruments.JOINT_CIRCULAR_2008,
            Place.rule("tài sản hết hao mòn còn dùng", "fully worn assets still in use"),
            SECONDARY,
            "Tài sản hết hao mòn mà còn dùng được thì lấy giá trị thực tế lúc mất, hỏng; hội đồng xem xét.",
            "A fully worn asset still in use counts at its actual value when it was lost or damaged; the "
                    + "council considers it."),

    /** Who is not a public employee here. */
    DECREE_27_ARTICLE_2(
            "ND27-2",
            Instruments.DECREE_27_2012,
            Place.article(2),
            SECONDARY,
            "Không áp dụng cho người đứng đầu đơn vị sự nghiệp là công chức, cũng không cho người làm "
                    + "theo hợp đồng.",
            "Does not reach leaders of public service units who are civil servants, nor contract staff."),

    /** When a public employee compensates. */
    DECREE_27_ARTICLE_24(
            "ND27-24",
            Instruments.DECREE_27_2012,
            Place.article(24),
            SECONDARY,
            "Trường hợp viên chức làm mất, hư hỏng trang bị hoặc gây thiệt hại tài sản thì phải bồi thường.",
            "When a public employee who lost or damaged equipment must compensate."),

    /** By fault, act and actual damage. */
    DECREE_27_ARTICLE_25_CLAUSE_1(
            "ND27-25.1",
            Instruments.DECREE_27_2012,
            Place.clause(25, 1),
            SECONDARY,
            "Căn cứ vào lỗi, tính chất hành vi, thiệt hại thực tế; khách quan, công bằng, công khai.",
            "By fault, nature of the act and actual damage; objective, fair and open."),

    /** Twenty per cent of the monthly salary. */
    DECREE_27_ARTICLE_25_CLAUSE_2(
            "ND27-25.2",
            Instruments.DECREE_27_2012,
            Place.clause(25, 2),
            SECONDARY,
            "Không trả được một lần thì trừ 20 % tiền lương hằng tháng cho tới khi đủ.",
            "Who cannot pay at once has 20 % of the monthly salary deducted until all is paid."),

    /** Paid before leaving. */
    DECREE_27_ARTICLE_25_CLAUSE_3(
            "ND27-25.3",
            Instruments.DECREE_27_2012,
            Place.clause(25, 3),
            SECONDARY,
            "Viên chức chuyển công tác, nghỉ hưu, thôi việc thì phải trả xong trước đó.",
            "A public employee who transfers, retires or leaves finishes paying first."),

    /** Waste: the actual value of the damage. */
    DECREE_84_ARTICLE_21(
            "ND84-14-21",
            Instruments.DECREE_84_2014,
            Place.article(21),
            SECONDARY,
            "Lãng phí: người đứng đầu xác minh, lập biên bản; thiệt hại là giá thị trường lúc xảy ra trừ "
                    + "giá trị còn lại.",
            "Waste: the head verifies and draws up minutes; the damage is the market price at the time "
                    + "less the value that remains."),

    /** Waste: the council. */
    DECREE_84_ARTICLE_23(
            "ND84-14-23",
            Instruments.DECREE_84_2014,
            Place.article(23),
            SECONDARY,
            "Lãng phí: hội đồng được lập trong 15 ngày, do người có thẩm quyền quyết định chủ trì.",
            "Waste: a council within 15 days, chaired by whoever decides."),

    /** Contract staff, remembered only. */
    LABOUR_CODE_2019_ARTICLE_129(
            "BLLD-2019-129",
            Instruments.LABOUR_CODE_2019,
            Place.article(129),
            UNVERIFIED,
            "Người làm theo hợp đồng: sơ suất gây thiệt hại nhỏ thì bồi thường nhiều nhất 3 tháng lương. "
                    + "Chỉ nhớ lại.",
            "Contract staff: minor negligent damage costs at most three months' salary. Remembered only.");

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    MaterialLiability(
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
