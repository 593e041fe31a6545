package vn.mtb.incident;

import vn.mtb.law.Regulation2020;

/**
 * What a user must and must not do (<i>trách nhiệm của người sử dụng</i>), each with the words that limit it.
 *
 * @legal Điều 6, khoản 4 Điều 3 Quy chế
 */
public enum UseDuty {
    /** Use for its purpose (<i>sử dụng đúng mục đích</i>). */
    RIGHT_PURPOSE(Regulation2020.QC_ARTICLE_3_CLAUSE_4, false),
    /** Follow the instructions for use (<i>tuân thủ hướng dẫn sử dụng</i>). */
    FOLLOW_INSTRUCTIONS(Regulation2020.QC_ARTICLE_6_CLAUSE_1, false),
    /** Not change the hardware on one's own (<i>tự ý thay đổi thông số phần cứng</i>). */
    NO_HARDWARE_CHANGE(Regulation2020.QC_ARTICLE_6_CLAUSE_1, true),
    /** Not dismantle it on one's own so that the warranty suffers (<i>tự ý tháo dỡ</i>). */
    NO_DISMANTLING(Regulation2020.QC_ARTICLE_6_CLAUSE_1, true),
    /** Keep it from falls, heat, steam, wind and dust (<i>tránh làm rớt, môi trường có hại</i>). */
    PHYSICAL_CARE(Regulation2020.QC_ARTICLE_6_CLAUSE_1, false),
    /** Protect one's account (<i>tự bảo vệ tài khoản</i>). */
    PROTECT_ACCOUNT(Regulation2020.QC_ARTICLE_6_CLAUSE_2, false),
    /** Not let others use it for a wrong purpose or against the rules (<i>để người khác sử dụng sai mục đích</i>). */
    NO_MISUSED_ACCOUNT(Regulation2020.QC_ARTICLE_6_CLAUSE_2, false),
    /** Follow the rules of network security (<i>an toàn thông tin trên mạng</i>). */
    NETWORK_SECURITY(Regulation2020.QC_ARTICLE_6_CLAUSE_3, false),
    /** Install no games (<i>không cài đặt trò chơi điện tử</i>). */
    NO_GAMES(Regulation2020.QC_ARTICLE_6_CLAUSE_3, false),
    /** Not open strange mail, its attachments or links (<i>thư lạ</i>). */
    NO_STRANGE_MAIL(Regulation2020.QC_ARTICLE_6_CLAUSE_3, false),
    /** Not visit sites of unclear origin (<i>website không rõ nguồn gốc</i>). */
    NO_DOUBTFUL_SITES(Regulation2020.QC_ARTICLE_6_CLAUSE_3, false),
    /** Look at the origin before downloading an application (<i>xem xét nguồn gốc khi tải</i>). */
    CHECK_ORIGIN_OF_DOWNLOADS(Regulation2020.QC_ARTICLE_6_CLAUSE_3, false);

    private final Regulation2020 provision;
    private final boolean onlyWithoutAuthority;

    UseDuty(Regulation2020 provision, boolean onlyWithoutAuthority) {
        this.provision = provision;
        this.onlyWithoutAuthority = onlyWithoutAuthority;
    }

    /**
     * Where it stands.
     *
     * @return the clause
     */
    public Regulation2020 provision() {
        return provision;
    }

    /**
     * Whether the text forbids it only on one's own (“tự ý”).
     *
     * @return true when authority makes it no breach
     */
    public boolean onlyWithoutAuthority() {
        return onlyWithoutAuthority;
    }
}
