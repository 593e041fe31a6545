package vn.mtb.incident;

import java.util.Set;
import vn.mtb.law.Regulation2020;

/**
 * What a user must and must not do (<i>trách nhiệm của người sử dụng</i>), each with the words that limit it.
 *
 * @legal khoản 4 Điều 3, câu 1 khoản 4 Điều 4, Điều 6 Quy chế
 */
public enum UseDuty {
    /** Use for its purpose (<i>sử dụng đúng mục đích</i>). */
    RIGHT_PURPOSE("use-right-purpose", Regulation2020.QC_ARTICLE_3_CLAUSE_4),
    /** Keep the rules on safety and secrecy (<i>an toàn, bảo mật</i>). */
    SAFETY_AND_SECRECY("use-safety-and-secrecy", Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1),
    /** Follow the instructions for use (<i>tuân thủ hướng dẫn sử dụng</i>). */
    FOLLOW_INSTRUCTIONS("use-follow-instructions", Regulation2020.QC_ARTICLE_6_CLAUSE_1),
    /** Not change the hardware on one's own (<i>tự ý thay đổi thông số phần cứng</i>). */
    NO_HARDWARE_CHANGE("use-no-hardware-change", Regulation2020.QC_ARTICLE_6_CLAUSE_1, true),
    /**
     * Not dismantle it on one's own so that the warranty suffers, by the supplier's rules (<i>tự ý tháo dỡ máy làm ảnh hưởng đến
     * bảo hành</i>).
     */
    NO_DISMANTLING(
            "use-no-dismantling",
            Regulation2020.QC_ARTICLE_6_CLAUSE_1,
            true,
            Circumstance.WARRANTY_AFFECTED,
            Circumstance.WARRANTY_NOT_AFFECTED),
    /** Keep it from falls, heat, steam, wind and dust (<i>tránh làm rớt, tránh môi trường có hại</i>). */
    PHYSICAL_CARE("use-physical-care", Regulation2020.QC_ARTICLE_6_CLAUSE_1, false, Circumstance.COULD_NOT_BE_AVOIDED),
    /** Protect one's account (<i>tự bảo vệ tài khoản</i>). */
    PROTECT_ACCOUNT("use-protect-account", Regulation2020.QC_ARTICLE_6_CLAUSE_2),
    /** Not let others use it for a wrong purpose or against the rules (<i>để người khác sử dụng sai mục đích</i>). */
    NO_MISUSED_ACCOUNT(
            "use-no-misused-account",
            Regulation2020.QC_ARTICLE_6_CLAUSE_2,
            false,
            Circumstance.RIGHT_PURPOSE_AND_RULES_KEPT),
    /** Follow the rules of network security (<i>an toàn thông tin trên mạng</i>). */
    NETWORK_SECURITY("use-network-security", Regulation2020.QC_ARTICLE_6_CLAUSE_3),
    /** Install no games (<i>không cài đặt trò chơi điện tử</i>). */
    NO_GAMES("use-no-games", Regulation2020.QC_ARTICLE_6_CLAUSE_3),
    /** Not open strange mail, its attachments or links (<i>thư lạ</i>). */
    NO_STRANGE_MAIL("use-no-strange-mail", Regulation2020.QC_ARTICLE_6_CLAUSE_3),
    /** Not visit sites of unclear origin (<i>website không rõ nguồn gốc</i>). */
    NO_DOUBTFUL_SITES("use-no-doubtful-sites", Regulation2020.QC_ARTICLE_6_CLAUSE_3),
    /** Look at the origin before downloading an application (<i>xem xét nguồn gốc khi tải</i>). */
    CHECK_ORIGIN_OF_DOWNLOADS(
            "use-check-origin-of-downloads", Regulation2020.QC_ARTICLE_6_CLAUSE_3, false, Circumstance.ORIGIN_EXAMINED),
    /** Tell the focal body of a loss or a leak (<i>kịp thời thông báo</i>). */
    TELL_OF_LOSS_OR_LEAK(
            "use-tell-of-loss-or-leak", Regulation2020.QC_ARTICLE_6_CLAUSE_4, false, Circumstance.TOLD_LATE),
    /** Turn to the focal body for a fault within the warranty (<i>liên hệ Sở để bảo hành</i>). */
    TELL_OF_FAULT("use-tell-of-fault", Regulation2020.QC_ARTICLE_6_CLAUSE_5, false, Circumstance.OUTSIDE_WARRANTY);

    private final String id;
    private final Regulation2020 provision;
    private final boolean onlyWithoutAuthority;
    private final Set<Circumstance> circumstances;

    UseDuty(String id, Regulation2020 provision) {
        this(id, provision, false);
    }

    UseDuty(String id, Regulation2020 provision, boolean onlyWithoutAuthority, Circumstance... circumstances) {
        this.id = id;
        this.provision = provision;
        this.onlyWithoutAuthority = onlyWithoutAuthority;
        this.circumstances = Set.of(circumstances);
    }

    /**
     * The frozen id, which is the rule id of the reason that it was broken.
     *
     * @return kebab-case ASCII
     */
    public String id() {
        return id;
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

    /**
     * What else, by the words of the text, decides whether it was broken.
     *
     * @return the circumstances that may be told of it, often none
     */
    public Set<Circumstance> circumstances() {
        return circumstances;
    }
}
