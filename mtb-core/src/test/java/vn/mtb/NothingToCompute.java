package vn.mtb;

import java.util.Map;
import java.util.Optional;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.Text;

/** Why a leaf has no rule (<i>vì sao không có gì để tính</i>). */
final class NothingToCompute {
    private static final Text LISTED = new Text(
            "tên một phần mềm dùng chung; cài đặt và tài khoản của nó theo đoạn mở đầu khoản 1 và khoản 3 Điều 5",
            "names one shared application; its installation and accounts follow the opening of Article 5(1) and Article 5(3)");
    private static final Map<Provision, Text> REASONS = Map.of(
            Decision2020.QD_ARTICLE_1,
            new Text("ban hành Quy chế; không có gì để tính", "issues the Regulation; nothing to compute"),
            Decision2020.QD_ARTICLE_3,
            new Text(
                    "ai thi hành Quyết định; trách nhiệm của từng nơi nằm ở các điều khoản riêng",
                    "who carries the Decision out; each one's part stands in its own clause"),
            Regulation2020.QC_ARTICLE_1,
            new Text("phạm vi; mọi quy tắc ở đây đều trong phạm vi ấy", "scope; every rule here lies within it"),
            Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_1,
            LISTED,
            Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_3,
            LISTED,
            Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_4,
            LISTED);

    private NothingToCompute() {}

    static Optional<Text> because(Provision leaf) {
        return Optional.ofNullable(REASONS.get(leaf));
    }
}
