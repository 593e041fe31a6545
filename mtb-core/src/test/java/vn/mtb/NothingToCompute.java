package vn.mtb;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.TabletNews;
import vn.mtb.law.Text;

/** Why a leaf has no rule (<i>vì sao không có gì để tính</i>). */
final class NothingToCompute {
    private static final Map<Provision, Text> REASONS = new HashMap<>();

    static {
        because(
                "ban hành Quy chế; không có gì để tính",
                "issues the Regulation; nothing to compute",
                Decision2020.QD_ARTICLE_1);
        because(
                "ai thi hành Quyết định; trách nhiệm của từng nơi nằm ở các điều khoản riêng",
                "who carries the Decision out; each one's part stands in its own clause",
                Decision2020.QD_ARTICLE_3);
        because(
                "phạm vi; mọi quy tắc ở đây đều trong phạm vi ấy",
                "scope; every rule here lies within it",
                Regulation2020.QC_ARTICLE_1,
                Hanoi3125.SCOPE,
                BinhDuong02.SCOPE);
        because(
                "tên một phần mềm dùng chung; cài đặt và tài khoản của nó theo đoạn mở đầu khoản 1 và khoản 3 Điều 5",
                "names one shared application; its installation and accounts follow the opening of Article 5(1) and Article 5(3)",
                Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_1,
                Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_3,
                Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_4);
        because(
                "lời báo về Quy chế; đã có chính văn bản, nên mọi quy tắc dẫn văn bản chứ không dẫn tin",
                "news on the Regulation; the text itself is at hand, and every rule cites the text",
                TabletNews.LEAD,
                TabletNews.SIGNED,
                TabletNews.IN_FORCE,
                TabletNews.WHOM,
                TabletNews.PRINCIPLES,
                TabletNews.PAPERLESS,
                TabletNews.USERS,
                TabletNews.BOUGHT,
                TabletNews.RECORDED,
                TabletNews.GIVEN_BACK,
                TabletNews.REVIEWED,
                TabletNews.UNITS_GUIDED,
                TabletNews.OWN_REGULATIONS);
        because(
                "chỉ biết tiêu đề và một lời dẫn bị cắt, không rõ văn bản nào; không dựng quy tắc trên đó",
                "only a headline and a cut lead are known, and not which text; no rule is built on that",
                TabletNews.NO_MORE_PAPER);
        because("một tin xếp hạng, không phải quy định", "a ranking in the news, not a rule", TabletNews.RANKING);
        because(
                "tiêu đề của tòa soạn; chỉ tiêu nằm ở lời dẫn, cách hiểu I-51 và I-53 nói vì sao không theo tiêu đề",
                "the paper's headline; the target stands in the lead, and I-51 and I-53 say why the headline is not followed",
                Plan2017.HEADLINE);
        because(
                "việc đã có từ năm 2012, không phải chỉ tiêu",
                "something of 2012, no target",
                Plan2017.COUNCIL_TABLETS);
        because(
                "một mục tiêu không có con số và không nêu đếm cái gì",
                "an aim without a figure, and without what would be counted",
                Plan2017.USED_AT_ONCE,
                Plan2017.MONITORING_CENTRE);
        because(
                "bản tin không kể nội dung các nhiệm vụ ấy",
                "the news does not tell what those tasks are",
                Plan2017.TASKS_ASSIGNED);
        because(
                "việc thí điểm, không có con số; máy đã mua và bàn giao nằm trong sổ theo Quy chế",
                "a pilot without a figure; tablets bought and handed over stand in the register under the Regulation",
                Plan2017.TABLETS_PILOTED,
                Plan2017.TABLETS_PILOTED_TOO,
                Plan2017.PILOT_GIVEN);
    }

    private NothingToCompute() {}

    static Optional<Text> because(Provision leaf) {
        return Optional.ofNullable(REASONS.get(leaf));
    }

    private static void because(String vietnamese, String english, Provision... leaves) {
        Text reason = new Text(vietnamese, english);
        for (Provision leaf : leaves) REASONS.put(leaf, reason);
    }
}
