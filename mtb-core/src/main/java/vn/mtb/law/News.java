package vn.mtb.law;

/** The news from which some texts are known, for want of the texts themselves (<i>bản tin</i>). */
public enum News {
    /** The Ministry's portal, on Bình Dương's regulation; undated. */
    MIC("bản tin của Mic.gov.vn", "report by Mic.gov.vn"),
    /** A page of legal education of 12/9/2022, on Hanoi's regulation of online meetings. */
    LEGAL_EDUCATION(
            "bản tin mục Phổ biến giáo dục pháp luật đăng ngày 12/9/2022",
            "report of a legal education page of 12/9/2022"),
    /** VietTimes in 2017, on Hanoi's plan of that year. */
    VIETTIMES("bản tin năm 2017 của VietTimes", "report by VietTimes in 2017"),
    /** ICTnews in 2017, on the tablet regulation and, at its end, on the same plan. */
    ICTNEWS("bản tin năm 2017 của ICTnews", "report by ICTnews in 2017");

    private final Text called;

    News(String vietnamese, String english) {
        this.called = new Text(vietnamese, english);
    }

    /**
     * How a citation names it.
     *
     * @return who reported
     */
    public Text called() {
        return called;
    }
}
