package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;

/**
 * Law on state and public property (<i>quản lý, sử dụng tài sản công</i>), as far as a tablet's life meets it.
 *
 * @legal Luật số 15/2017/QH14; Nghị định số 151/2017/NĐ-CP; Nghị định số 186/2025/NĐ-CP
 */
public enum PublicAssets implements Provision {
    /** When an asset is recalled. */
    LAW_2017_ARTICLE_41_CLAUSE_1(
            "L15-2017-41.1",
            Instruments.LAW_15_2017,
            Place.clause(41, 1),
            SECONDARY,
            "Các trường hợp thu hồi tài sản công, trong đó có dùng sai đối tượng, vượt định mức, sai mục "
                    + "đích, cho mượn, không còn nhu cầu, đổi mới công nghệ, tự nguyện trả lại; có quyết định thu "
                    + "hồi rồi thì cấm tháo dỡ, đổi phụ tùng.",
            "The cases of recall, among them wrong user, above the norm, wrong purpose, lent out, no "
                    + "longer needed, technical renewal, given back voluntarily; once recall is decided nothing may "
                    + "be dismantled or swapped."),

    /** When an asset is transferred. */
    LAW_2017_ARTICLE_42_CLAUSE_1(
            "L15-2017-42.1",
            Instruments.LAW_15_2017,
            Place.clause(42, 1),
            SECONDARY,
            "Các trường hợp điều chuyển: thay đổi cơ quan quản lý hay tổ chức, từ nơi thừa sang nơi thiếu "
                    + "theo định mức, dùng hiệu quả hơn, không còn cần thường xuyên, trường hợp khác.",
            "The cases of transfer: a change of managing body or organisation, from surplus to shortage "
                    + "by the norm, better use, no longer needed regularly, others."),

    /** When an asset is liquidated. */
    LAW_2017_ARTICLE_45_CLAUSE_1(
            "L15-2017-45.1",
            Instruments.LAW_15_2017,
            Place.clause(45, 1),
            PRIMARY,
            "Thanh lý khi hết thời hạn sử dụng, hoặc chưa hết nhưng hỏng mà không sửa được hay sửa không "
                    + "hiệu quả; bằng cách hủy bỏ hoặc bán.",
            "Liquidation when the service life is over, or before that when broken beyond repair or "
                    + "beyond efficient repair; by sale or by destruction."),

    /** When an asset is destroyed. */
    LAW_2017_ARTICLE_46_CLAUSE_1(
            "L15-2017-46.1",
            Instruments.LAW_15_2017,
            Place.clause(46, 1),
            SECONDARY,
            "Tiêu hủy theo pháp luật về bí mật nhà nước, môi trường và pháp luật khác.",
            "Destruction under the law on state secrets, on the environment and other law."),

    /** Lost or destroyed assets: report, decision, then the books. */
    LAW_2017_ARTICLE_47(
            "L15-2017-47",
            Instruments.LAW_15_2017,
            Place.article(47),
            PRIMARY,
            "Tài sản bị mất, bị hủy hoại: báo cáo người có thẩm quyền về việc mất và trách nhiệm của "
                    + "người liên quan; ghi giảm và xử lý trách nhiệm theo quyết định của người đó.",
            "An asset lost or destroyed: the loss and the responsibility for it are reported to the "
                    + "competent person; taking it off the books and settling responsibility follow that person's "
                    + "decision."),

    /** Thirty days for the dossier of a loss. */
    DECREE_151_ARTICLE_35(
            "ND151-35",
            Instruments.DECREE_151_2017,
            Place.article(35),
            SECONDARY,
            "Trong 30 ngày kể từ khi phát hiện tài sản mất, bị hủy hoại, cơ quan xác định nguyên nhân, "
                    + "trách nhiệm và gửi hồ sơ.",
            "Within 30 days of discovering the loss the agency establishes cause and responsibility and "
                    + "sends the dossier."),

    /** The form of hand-over minutes. */
    DECREE_151_FORM_01_HANDOVER(
            "ND151-01-TSC-BBGN",
            Instruments.DECREE_151_2017,
            Place.form("01/TSC-BBGN"),
            SECONDARY,
            "Mẫu biên bản bàn giao, tiếp nhận tài sản công.",
            "The form of the minutes for handing over and receiving public property."),

    /** Who decides a recall. */
    DECREE_186_ARTICLE_17(
            "ND186-17",
            Instruments.DECREE_186_2025,
            Place.article(17),
            SECONDARY,
            "Thẩm quyền quyết định thu hồi tài sản công.",
            "Who may decide on the recall of public property."),

    /** Who decides a transfer. */
    DECREE_186_ARTICLE_20(
            "ND186-20",
            Instruments.DECREE_186_2025,
            Place.article(20),
            SECONDARY,
            "Thẩm quyền quyết định điều chuyển tài sản công.",
            "Who may decide on the transfer of public property."),

    /** Who decides a liquidation. */
    DECREE_186_ARTICLE_28(
            "ND186-28",
            Instruments.DECREE_186_2025,
            Place.article(28),
            SECONDARY,
            "Thẩm quyền quyết định thanh lý: tài sản cố định của cơ quan địa phương thuộc Chủ tịch UBND "
                    + "cấp tỉnh hoặc người được phân cấp; tài sản không phải tài sản cố định, hoặc được phân cấp, "
                    + "thuộc cơ quan đang quản lý.",
            "Who may decide on liquidation: for fixed assets of local agencies the provincial chairman or "
                    + "a delegate; for what is not a fixed asset, or was delegated, the agency that holds it."),

    /** Who decides a destruction. */
    DECREE_186_ARTICLE_32(
            "ND186-32",
            Instruments.DECREE_186_2025,
            Place.article(32),
            SECONDARY,
            "Thẩm quyền quyết định tiêu hủy tài sản công.",
            "Who may decide on the destruction of public property."),

    /** Who decides about lost or destroyed assets. */
    DECREE_186_ARTICLE_34(
            "ND186-34",
            Instruments.DECREE_186_2025,
            Place.article(34),
            PRIMARY,
            "Thẩm quyền xử lý tài sản bị mất, bị hủy hoại: tài sản cố định của cơ quan địa phương thuộc "
                    + "Chủ tịch UBND cấp tỉnh hoặc người được phân cấp; tài sản không phải tài sản cố định, hoặc "
                    + "được phân cấp, thuộc cơ quan đang quản lý.",
            "Who decides about lost or destroyed property: for fixed assets of local agencies the "
                    + "provincial chairman or a delegate; for what is not a fixed asset, or was delegated, the "
                    + "agency that holds it."),

    /** Thirty days for the dossier of a loss. */
    DECREE_186_ARTICLE_35(
            "ND186-35",
            Instruments.DECREE_186_2025,
            Place.article(35),
            PRIMARY,
            "Trong 30 ngày kể từ khi phát hiện tài sản mất, bị hủy hoại, cơ quan xác định nguyên nhân, "
                    + "trách nhiệm và gửi hồ sơ.",
            "Within 30 days of discovering the loss the agency establishes cause and responsibility and "
                    + "sends the dossier.");

    /**
     * Within how many days a unit finds out why a public asset is gone and who answers for it (<i>thời hạn lập hồ sơ</i>): {@link
     * #DECREE_151_ARTICLE_35}, {@link #DECREE_186_ARTICLE_35}.
     */
    public static final int LOSS_DOSSIER_DAYS = 30;

    private final String id;
    private final Instrument instrument;
    private final Text place;
    private final Certainty certainty;
    private final Text gist;

    PublicAssets(String id, Instrument instrument, Text place, Certainty certainty, String vietnamese, String english) {
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
