package vn.mtb.plan;

import java.util.List;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;

/**
 * What the plan of 2017 wants reached (<i>chỉ tiêu</i>): figure, comparison, and whom it counts, each by the words of the news.
 *
 * @legal Kế hoạch ứng dụng công nghệ thông tin năm 2017 của thành phố Hà Nội, theo bản tin của VietTimes và của ICTnews
 */
public enum Target {
    /** Leaders direct through shared applications on tablets (<i>lãnh đạo dùng ứng dụng dùng chung trên máy tính bảng</i>). */
    LEADERS_ON_TABLETS(
            "plan-leaders-on-tablets",
            100,
            Comparison.ALL,
            Population.LEADERS_OF_UNITS,
            Firmness.SET,
            Basis.stated(Plan2017.LEADERS_ON_TABLETS),
            Basis.implied(Plan2017.LEADERS_AND_LESS_PAPER, Reading.I_51),
            Basis.implied(Plan2017.CAPTION_LEADERS, Reading.I_51)),
    /** Officials exchange by e-mail (<i>cán bộ, công chức dùng thư điện tử</i>). */
    OFFICIALS_ON_MAIL(
            "plan-officials-on-mail",
            100,
            Comparison.ALL,
            Population.OFFICIALS_AND_CIVIL_SERVANTS,
            Firmness.SET,
            Basis.stated(Plan2017.OFFICIALS_ON_MAIL)),
    /** Everybody is trained or guided (<i>cán bộ, công chức, viên chức được đào tạo, hướng dẫn</i>). */
    OFFICIALS_TRAINED(
            "plan-officials-trained",
            100,
            Comparison.ALL,
            Population.WITH_PUBLIC_EMPLOYEES,
            Firmness.SET,
            Basis.stated(Plan2017.OFFICIALS_TRAINED)),
    /** Procedures are online at levels 3 and 4 (<i>thủ tục hành chính trực tuyến mức độ 3, 4</i>). */
    PROCEDURES_ONLINE(
            "plan-procedures-online",
            40,
            Comparison.AT_LEAST,
            Population.PROCEDURES,
            Firmness.EXPECTED,
            Basis.stated(Plan2017.PROCEDURES_ONLINE)),
    /** Units use the shared one-door software, connected both ways (<i>đơn vị dùng phần mềm một cửa dùng chung</i>). */
    UNITS_ON_ONE_DOOR(
            "plan-units-on-one-door",
            100,
            Comparison.ALL,
            Population.UNITS,
            Firmness.SET,
            Basis.stated(Plan2017.UNITS_ON_ONE_DOOR)),
    /** Judicial files are registered online (<i>hồ sơ tư pháp đăng ký qua mạng</i>). */
    JUDICIAL_FILES_ONLINE(
            "plan-judicial-files-online",
            60,
            Comparison.STRICTLY_OVER,
            Population.JUDICIAL_FILES,
            Firmness.STRIVEN_FOR,
            Basis.stated(Plan2017.JUDICIAL_FILES_ONLINE)),
    /** Files of the other fields are handled online (<i>hồ sơ lĩnh vực khác thực hiện qua mạng</i>). */
    OTHER_FILES_ONLINE(
            "plan-other-files-online",
            30,
            Comparison.AT_LEAST,
            Population.OTHER_FILES,
            Firmness.STRIVEN_FOR,
            Basis.implied(Plan2017.OTHER_SERVICES_ONLINE, Reading.I_54)),
    /** Four databases are built and kept (<i>xây dựng và duy trì 4 cơ sở dữ liệu</i>). */
    FOUR_DATABASES(
            "plan-four-databases",
            100,
            Comparison.ALL,
            Population.FOUR_DATABASES,
            Firmness.EXPECTED,
            Basis.stated(Plan2017.FOUR_DATABASES));

    /** How firmly the plan wants it (<i>mức độ cam kết</i>). */
    public enum Firmness {
        /** Set (<i>sẽ</i>). */
        SET,
        /** Expected (<i>dự kiến</i>). */
        EXPECTED,
        /** Striven for (<i>phấn đấu</i>). */
        STRIVEN_FOR
    }

    private final String id;
    private final int percent;
    private final Comparison comparison;
    private final Population population;
    private final Firmness firmness;
    private final List<Basis> grounds;

    Target(String id, int percent, Comparison comparison, Population population, Firmness firmness, Basis... grounds) {
        this.id = id;
        this.percent = percent;
        this.comparison = comparison;
        this.population = population;
        this.firmness = firmness;
        this.grounds = List.of(grounds);
    }

    /**
     * The frozen id, which is the rule id of the reason that says how far it is reached.
     *
     * @return kebab-case ASCII
     */
    public String id() {
        return id;
    }

    /**
     * The figure.
     *
     * @return per cent, 0 to 100
     */
    public int percent() {
        return percent;
    }

    /**
     * How it compares.
     *
     * @return all, at least, or strictly over
     */
    public Comparison comparison() {
        return comparison;
    }

    /**
     * Whom it counts.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * How firmly it is wanted.
     *
     * @return set, expected or striven for
     */
    public Firmness firmness() {
        return firmness;
    }

    /**
     * The passages it stands on, the one that is followed first.
     *
     * @return at least one; more where both news texts tell it, and the others by the reading that bridges them
     */
    public List<Basis> grounds() {
        return grounds;
    }

    /**
     * The smallest count that reaches it.
     *
     * @param total how many there are
     * @return the count
     */
    public long needed(long total) {
        return comparison.needed(percent, total);
    }
}
