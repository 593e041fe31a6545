package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.mtb.law.Language.ENGLISH;
import static vn.mtb.law.Language.VIETNAMESE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("cách dẫn điều khoản")
class CitationTest {
    private static final String QUY_CHE = " Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017";
    private static final String REGULATION = ", Regulation issued with Decision 2020/QĐ-UBND of 30/3/2017";

    static Stream<Arguments> citations() {
        return Stream.of(
                arguments(Regulation2020.QC_ARTICLE_2, "Điều 2" + QUY_CHE, "Article 2" + REGULATION),
                arguments(
                        Regulation2020.QC_ARTICLE_4_CLAUSE_3, "khoản 3 Điều 4" + QUY_CHE, "Article 4(3)" + REGULATION),
                arguments(
                        Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2,
                        "câu 2 khoản 4 Điều 4" + QUY_CHE,
                        "Article 4(4), sentence 2" + REGULATION),
                arguments(
                        Regulation2020.QC_ARTICLE_5_CLAUSE_1,
                        "đoạn mở đầu khoản 1 Điều 5" + QUY_CHE,
                        "Article 5(1), opening words" + REGULATION),
                arguments(
                        Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_3,
                        "gạch đầu dòng 3 khoản 1 Điều 5" + QUY_CHE,
                        "Article 5(1), dash 3" + REGULATION),
                arguments(
                        Regulation2020.QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH,
                        "đoạn cuối khoản 1 Điều 5" + QUY_CHE,
                        "Article 5(1), last paragraph" + REGULATION),
                arguments(
                        Decision2020.QD_ARTICLE_2,
                        "Điều 2 Quyết định số 2020/QĐ-UBND ngày 30/3/2017",
                        "Article 2, Decision 2020/QĐ-UBND of 30/3/2017"),
                arguments(
                        PublicAssets.LAW_2017_ARTICLE_47,
                        "Điều 47 Luật Quản lý, sử dụng tài sản công số 15/2017/QH14",
                        "Article 47, Law 15/2017/QH14 on public property"),
                arguments(
                        StateSecrets.DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B,
                        "điểm b khoản 2 Điều 6 Nghị định số 26/2020/NĐ-CP",
                        "Article 6(2)(b), Decree 26/2020/NĐ-CP"),
                arguments(
                        ClericalWork.DECREE_30_APPENDIX_III,
                        "Phụ lục III Nghị định số 30/2020/NĐ-CP",
                        "Appendix III, Decree 30/2020/NĐ-CP"),
                arguments(
                        PublicAssets.DECREE_151_FORM_01_HANDOVER,
                        "Mẫu 01/TSC-BBGN Nghị định số 151/2017/NĐ-CP (theo nguồn thứ cấp)",
                        "Form 01/TSC-BBGN, Decree 151/2017/NĐ-CP (from a secondary source)"),
                arguments(
                        MaterialLiability.DECREE_118_ARTICLE_3_CLAUSE_3,
                        "khoản 3 Điều 3 Nghị định số 118/2006/NĐ-CP (theo nguồn thứ cấp)",
                        "Article 3(3), Decree 118/2006/NĐ-CP (from a secondary source)"),
                arguments(
                        MaterialLiability.DECREE_118_NEGLIGENCE,
                        "quy định về lỗi vô ý (chưa rõ điều khoản) Nghị định số 118/2006/NĐ-CP (theo nguồn thứ cấp)",
                        "rule on negligence (article not known), Decree 118/2006/NĐ-CP (from a secondary source)"),
                arguments(
                        Wear.CIRCULAR_162,
                        "toàn văn Thông tư số 162/2014/TT-BTC (chưa kiểm chứng)",
                        "the text as a whole, Circular 162/2014/TT-BTC (not verified)"),
                arguments(
                        MaterialLiability.LABOUR_CODE_2019_ARTICLE_129,
                        "Điều 129 Bộ luật Lao động năm 2019 (chưa kiểm chứng)",
                        "Article 129, Labour Code of 2019 (not verified)"));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void the_smallest_part_comes_first_in_vietnamese(Provision provision, String vietnamese, String english) {
        assertThat(provision.citation(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(provision.citation(ENGLISH)).isEqualTo(english);
    }

    @Test
    @DisplayName("nguồn thứ cấp hoặc chưa kiểm chứng thì lời dẫn nói rõ")
    void a_citation_tells_when_it_does_not_come_from_the_text_itself() {
        assertAll(Provisions.all().stream().map(provision -> () -> {
            String vietnamese = provision.citation(VIETNAMESE);
            String english = provision.citation(ENGLISH);
            switch (provision.certainty()) {
                case PRIMARY -> {
                    assertThat(vietnamese).doesNotContain("thứ cấp", "kiểm chứng");
                    assertThat(english).doesNotContain("secondary", "verified");
                }
                case SECONDARY -> {
                    assertThat(vietnamese).endsWith(" (theo nguồn thứ cấp)");
                    assertThat(english).endsWith(" (from a secondary source)");
                }
                case UNVERIFIED -> {
                    assertThat(vietnamese).endsWith(" (chưa kiểm chứng)");
                    assertThat(english).endsWith(" (not verified)");
                }
            }
        }));
    }

    @Test
    void no_two_provisions_are_cited_alike() {
        assertThat(Provisions.all())
                .extracting(provision -> provision.citation(VIETNAMESE))
                .doesNotHaveDuplicates();
        assertThat(Provisions.all())
                .extracting(provision -> provision.citation(ENGLISH))
                .doesNotHaveDuplicates();
    }
}
