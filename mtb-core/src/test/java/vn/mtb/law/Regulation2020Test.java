package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quy chế: đủ từng điều, khoản, gạch đầu dòng, câu")
class Regulation2020Test {

    /** Written down from the text, article by article, before looking at the enum. */
    private static final List<String> ARTICLE_1 = List.of("Điều 1");

    private static final List<String> ARTICLE_2 = List.of("Điều 2");
    private static final List<String> ARTICLE_3 =
            List.of("khoản 1 Điều 3", "khoản 2 Điều 3", "khoản 3 Điều 3", "khoản 4 Điều 3");
    private static final List<String> ARTICLE_4 = List.of(
            "khoản 1 Điều 4",
            "khoản 2 Điều 4",
            "khoản 3 Điều 4",
            "câu 1 khoản 4 Điều 4",
            "câu 2 khoản 4 Điều 4",
            "câu 3 khoản 4 Điều 4");
    private static final List<String> ARTICLE_5 = List.of(
            "đoạn mở đầu khoản 1 Điều 5",
            "gạch đầu dòng 1 khoản 1 Điều 5",
            "gạch đầu dòng 2 khoản 1 Điều 5",
            "gạch đầu dòng 3 khoản 1 Điều 5",
            "gạch đầu dòng 4 khoản 1 Điều 5",
            "gạch đầu dòng 5 khoản 1 Điều 5",
            "đoạn cuối khoản 1 Điều 5",
            "khoản 2 Điều 5",
            "khoản 3 Điều 5");
    private static final List<String> ARTICLE_6 =
            List.of("khoản 1 Điều 6", "khoản 2 Điều 6", "khoản 3 Điều 6", "khoản 4 Điều 6", "khoản 5 Điều 6");
    private static final List<String> ARTICLE_7 = List.of("khoản 1 Điều 7", "khoản 2 Điều 7");
    private static final List<String> ARTICLE_8 = List.of(
            "gạch đầu dòng 1 khoản 1 Điều 8",
            "gạch đầu dòng 2 khoản 1 Điều 8",
            "gạch đầu dòng 3 khoản 1 Điều 8",
            "khoản 2 Điều 8",
            "khoản 3 Điều 8",
            "khoản 4 Điều 8");

    @Test
    @DisplayName("Quy chế có 34 chỗ dẫn được")
    void it_has_thirty_four_leaves_in_the_order_of_the_text() {
        List<String> leaves = Stream.of(
                        ARTICLE_1, ARTICLE_2, ARTICLE_3, ARTICLE_4, ARTICLE_5, ARTICLE_6, ARTICLE_7, ARTICLE_8)
                .flatMap(List::stream)
                .toList();
        assertThat(leaves).hasSize(34);
        assertThat(Regulation2020.values())
                .extracting(leaf -> leaf.place().vietnamese())
                .containsExactlyElementsOf(leaves);
    }

    @Test
    @DisplayName("Quyết định có 3 điều, tách khỏi các điều cùng số của Quy chế")
    void the_decision_has_three_articles_apart_from_the_regulations() {
        assertThat(Decision2020.values())
                .extracting(article -> article.place().vietnamese())
                .containsExactly("Điều 1", "Điều 2", "Điều 3");
        assertThat(Decision2020.QD_ARTICLE_2.id()).isNotEqualTo(Regulation2020.QC_ARTICLE_2.id());
        assertThat(Decision2020.QD_ARTICLE_2.citation(Language.VIETNAMESE))
                .isNotEqualTo(Regulation2020.QC_ARTICLE_2.citation(Language.VIETNAMESE));
    }

    @Test
    void constants_ids_and_places_say_the_same() {
        for (Regulation2020 leaf : Regulation2020.values()) {
            String fromName = leaf.name()
                    .replace("QC_ARTICLE_", "QC-")
                    .replace("_CLAUSE_", ".")
                    .replace("_SENTENCE_", ".c")
                    .replace("_DASH_", ".d")
                    .replace("_LAST_PARAGRAPH", ".cuoi");
            assertThat(leaf.id()).isEqualTo(fromName);
            assertThat(digits(leaf.place().english())).isEqualTo(digits(leaf.id()));
        }
    }

    @Test
    @DisplayName("Điều 2 của Quyết định: có hiệu lực từ ngày ký")
    @Covers(decision = Decision2020.QD_ARTICLE_2)
    void the_decision_holds_from_the_day_of_signing_and_the_regulation_with_it() {
        for (Instrument text :
                List.of(Decision2020.QD_ARTICLE_2.instrument(), Regulation2020.QC_ARTICLE_1.instrument())) {
            assertThat(text.inForce()).isEqualTo(Period.since(2017, 3, 30));
            assertThat(text.since()).isEqualTo(Certainty.PRIMARY);
            assertThat(text.until()).isEqualTo(Certainty.UNVERIFIED);
        }
    }

    @Test
    void what_the_text_itself_says_is_known_from_the_text() {
        assertThat(Stream.concat(Stream.of(Regulation2020.values()), Stream.of(Decision2020.values())))
                .allMatch(leaf -> leaf.certainty() == Certainty.PRIMARY);
    }

    /** The words that make the rule: a gist without them would say more, or less, than the text. */
    @Test
    @DisplayName("tóm tắt giữ nguyên các chữ có điều kiện")
    void gists_keep_the_words_that_qualify_a_rule() {
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_6_CLAUSE_1)).contains("tự ý");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_6_CLAUSE_2)).contains("sai mục đích");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_6_CLAUSE_3)).contains("xem xét nguồn gốc");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_6_CLAUSE_4)).contains("kịp thời");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_6_CLAUSE_5)).contains("trong thời gian bảo hành");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2))
                .contains("khi thấy cần thiết", "khi người dùng yêu cầu");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1)).contains("theo quy định");
        assertThat(vietnamese(Regulation2020.QC_ARTICLE_3_CLAUSE_3)).contains("mật, tối mật, tuyệt mật");
    }

    private static String vietnamese(Regulation2020 leaf) {
        return leaf.gist().in(Language.VIETNAMESE);
    }

    private static String digits(String words) {
        return words.replaceAll("\\D", "");
    }
}
