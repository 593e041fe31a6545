package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Văn bản chỉ biết qua tin: đủ từng đoạn, từng ý, giữ nguyên chữ có điều kiện, luôn nói là nguồn thứ cấp")
class PassagesTest {

    /** Written down from each news text, paragraph by paragraph, before looking at the enums. */
    static Stream<Arguments> paragraphs() {
        List<String> principles = IntStream.rangeClosed(1, 8)
                .mapToObj(dash -> "Điều 5 Quy chế theo gạch đầu dòng " + dash + " đoạn 4")
                .toList();
        return Stream.of(
                arguments(
                        List.of(Hanoi3125.values()),
                        join(
                                List.of("đoạn 1", "đoạn 2", "câu 1 đoạn 3", "khoản 2 Điều 4 Quy chế theo câu 2 đoạn 3"),
                                principles,
                                List.of(
                                        "gạch đầu dòng 1 đoạn 5",
                                        "gạch đầu dòng 2 đoạn 5",
                                        "câu 1 gạch đầu dòng 3 đoạn 5",
                                        "câu 2 gạch đầu dòng 3 đoạn 5",
                                        "vế 1 gạch đầu dòng 4 đoạn 5",
                                        "vế 2 gạch đầu dòng 4 đoạn 5",
                                        "gạch đầu dòng 5 đoạn 5",
                                        "đoạn 6"))),
                arguments(
                        List.of(BinhDuong02.values()),
                        List.of(
                                "câu 1 đoạn 1",
                                "câu 2 đoạn 1",
                                "câu 3 đoạn 1",
                                "ý 1 đoạn 2",
                                "vế 1 ý 2 đoạn 2",
                                "vế 2 ý 2 đoạn 2",
                                "ý 3 đoạn 2",
                                "ý 4 đoạn 2",
                                "ý 5 đoạn 2",
                                "ý 6 đoạn 2",
                                "câu 1 đoạn 3",
                                "ý 1 câu 2 đoạn 3",
                                "ý 2 câu 2 đoạn 3",
                                "ý 3 câu 2 đoạn 3",
                                "ý 4 câu 2 đoạn 3",
                                "ý 1 đoạn 4",
                                "ý 2 đoạn 4")),
                arguments(
                        Stream.of(Plan2017.values())
                                .filter(passage -> passage.news() == News.VIETTIMES)
                                .toList(),
                        List.of(
                                "tiêu đề",
                                "vế 1 lời dẫn",
                                "vế 2 lời dẫn",
                                "chú thích ảnh",
                                "vế 1 đoạn 1",
                                "vế 2 đoạn 1",
                                "ý 1 đoạn 2",
                                "ý 2 đoạn 2",
                                "ý 3 đoạn 2",
                                "ý 4 đoạn 2",
                                "vế 1 đoạn 3",
                                "vế 2 đoạn 3",
                                "đoạn 4",
                                "đoạn 5",
                                "đoạn 6")),
                arguments(
                        Stream.of(Plan2017.values())
                                .filter(passage -> passage.news() == News.ICTNEWS)
                                .toList(),
                        List.of("chú thích ảnh", "câu 1 đoạn 13", "câu 2 đoạn 13", "câu 3 đoạn 13")),
                arguments(
                        List.of(TabletNews.values()),
                        join(
                                List.of("lời dẫn"),
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(n -> "đoạn " + n)
                                        .toList(),
                                List.of("tin liên quan 1", "tin liên quan 2"))));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void every_paragraph_with_content_is_a_passage_in_the_order_of_the_news(
            List<Passage> passages, List<String> paragraphs) {
        assertThat(passages)
                .extracting(passage -> passage.place()
                        .vietnamese()
                        .replace(", " + passage.news().called().vietnamese() + " về", ""))
                .containsExactlyElementsOf(paragraphs);
    }

    @Test
    void a_passage_is_cited_by_its_news_as_a_secondary_source() {
        assertThat(BinhDuong02.OWN_COMPUTER.citation(Language.VIETNAMESE))
                .isEqualTo("câu 1 đoạn 3, bản tin của Mic.gov.vn về Quyết định số 02/2013/QĐ-UBND ngày 05/01/2013 của"
                        + " UBND tỉnh Bình Dương (theo nguồn thứ cấp)");
        assertThat(Hanoi3125.KINDS.citation(Language.ENGLISH))
                .isEqualTo("Article 4(2) of the Regulation by sentence 2 of paragraph 3, report of a legal education"
                        + " page of 12/9/2022, Hanoi Decision 3125/QĐ-UBND of 30/8/2022 (from a secondary source)");
    }

    @Test
    void no_news_ever_counts_as_the_text() {
        assertThat(Provisions.all())
                .filteredOn(Passage.class::isInstance)
                .hasSizeGreaterThan(60)
                .allMatch(passage -> passage.certainty() == Certainty.SECONDARY);
    }

    /** The words that make the rule: a gist without them would say more, or less, than the news. */
    @Test
    @DisplayName("tóm tắt giữ nguyên các chữ có điều kiện")
    void gists_keep_the_words_that_qualify_a_rule() {
        assertThat(vietnamese(Plan2017.JUDICIAL_FILES_ONLINE)).contains("Phấn đấu", "trên 60%", "mức độ 3, 4");
        assertThat(vietnamese(Plan2017.OTHER_SERVICES_ONLINE)).contains("tối thiểu 30%");
        assertThat(vietnamese(Plan2017.PROCEDURES_ONLINE)).contains("Dự kiến", "tối thiểu 40%");
        assertThat(vietnamese(Plan2017.OFFICIALS_ON_MAIL))
                .contains("cán bộ, công chức")
                .doesNotContain("viên chức");
        assertThat(vietnamese(Plan2017.OFFICIALS_TRAINED)).contains("cán bộ, công chức, viên chức");
        assertThat(vietnamese(Plan2017.LEADERS_ON_TABLETS)).contains("một số", "máy tính bảng");
        assertThat(vietnamese(Plan2017.LEADERS_AND_LESS_PAPER)).contains("thiết bị máy tính", "giảm tối đa");
        assertThat(vietnamese(Hanoi3125.STAFFING)).contains("(hoặc tương đương)", "01");
        assertThat(vietnamese(Hanoi3125.STAFF_CHANGES)).contains("kịp thời");
        assertThat(vietnamese(Hanoi3125.YEARLY_PLAN)).contains("(nếu có)", "trừ", "chủ đầu tư");
        assertThat(vietnamese(Hanoi3125.PAPERS)).contains("khi có nhu cầu");
        assertThat(vietnamese(Hanoi3125.POLICE_CHECK)).contains("đầu tư mới hoặc sửa chữa, nâng cấp", "trước khi");
        assertThat(vietnamese(BinhDuong02.INTEROPERABILITY)).contains("hướng đến");
        assertThat(vietnamese(BinhDuong02.OWN_COMPUTER)).contains("cần công nghệ thông tin cho công việc");
        assertThat(vietnamese(BinhDuong02.ONE_DOOR_SOFTWARE)).contains("Nơi có cung cấp dịch vụ hành chính công");
    }

    private static String vietnamese(Passage passage) {
        return passage.gist().in(Language.VIETNAMESE);
    }

    private static List<String> join(List<String> first, List<String> then, List<String> last) {
        return Stream.of(first, then, last).flatMap(List::stream).toList();
    }
}
