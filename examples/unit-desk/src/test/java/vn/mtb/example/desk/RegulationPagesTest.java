package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.mtb.example.desk.unit.Desk;

@DeskTest
class RegulationPagesTest {
    private static final String ONE_MORE_PAPER = """
            cam kết:
              - giấy: so-tay
                tên: Sổ tay an toàn
                khi: [đưa vào sử dụng, bàn giao lại]
                điều khoản: khoản 9 Điều 9
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("phapche")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse tried(String text, String language) throws Exception {
        return mvc.perform(multipart("/regulation/draft")
                        .param("text", text)
                        .param("lang", language)
                        .with(user("phapche"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String inForce() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/demo/so-xay-dung.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String withOneMorePaper() throws IOException {
        String from = desk.today().plusMonths(1).format(DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT));
        return inForce()
                .replace("hiệu lực từ: 1/4/2019", "hiệu lực từ: " + from)
                .replace("cam kết:\n", ONE_MORE_PAPER);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, tai khoan kip thoi bao, kịp thời báo Sở",
        "vi, lam mat MTB kip thoi, kịp thời báo Sở",
        "vi, LÀM MẤT, kịp thời báo Sở",
        "en, loses leak promptly, tells the Department"
    })
    void the_text_is_searched_with_and_without_accents(String language, String search, String found) throws Exception {
        String html = mvc.perform(get("/regulation")
                        .param("lang", language)
                        .param("q", search)
                        .with(user("nguoidung")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);

        assertThat(Markup.flaws(html, language)).isEmpty();
        assertThat(page.select("#clauses tbody tr")).hasSizeBetween(1, 5);
        assertThat(page.select("#clauses tbody").text()).contains(found);
        assertThat(page.select("#q").attr("value")).isEqualTo(search);
    }

    @Test
    void a_clause_names_the_rules_and_readings_that_hold_it_and_is_found_by_them() throws Exception {
        Document all = page("/regulation");
        String rule = all.selectFirst("#clauses td code").text();
        String clause = all.selectFirst("#clauses tr:has(td code)").select("th").text();

        assertThat(all.select("#clauses td:last-child small").text()).containsPattern("\\(I-\\d\\d\\)");
        assertThat(page("/regulation?q=" + rule).select("#clauses tbody th").eachText())
                .contains(clause);
    }

    @Test
    void nothing_found_says_what_to_do() throws Exception {
        assertThat(page("/regulation?q=xyzzy").select("#clauses").text()).contains("Tìm với ít từ hơn");
    }

    @Test
    void the_unit_sees_its_own_regulation_with_its_digest_and_how_each_clause_conforms() throws Exception {
        Document page = page("/regulation?lang=en");

        assertThat(page.select("dl.facts code").text()).matches("[0-9a-f]{64}");
        assertThat(page.text())
                .contains("205/QĐ-SXD")
                .contains("fills what is open")
                .contains("tightens")
                .contains("adds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_mistake_is_said_with_its_line_and_what_was_typed_stays(String language) throws Exception {
        String wrong =
                inForce().replace("số tháng: 6", "số tháng: sáu").replace("ngày ký: 12/3/2019", "ngày ký: 32/3/2019");
        MockHttpServletResponse tried = tried(wrong, language);
        Document page = Jsoup.parse(tried.getContentAsString());

        assertThat(tried.getStatus()).isEqualTo(422);
        assertThat(Markup.flaws(tried.getContentAsString(), language)).isEmpty();
        assertThat(page.select(".note.bad li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select(".note.bad li").eachText()).allMatch(line -> line.startsWith("quy-che.yaml:"));
        assertThat(page.select("textarea").text()).contains("32/3/2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_draft_of_days_to_come_is_tried_over_the_last_year_with_the_clause_of_each_difference(String language)
            throws Exception {
        MockHttpServletResponse tried = tried(withOneMorePaper(), language);
        Document page = Jsoup.parse(tried.getContentAsString());

        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(Markup.flaws(tried.getContentAsString(), language)).isEmpty();
        assertThat(page.select("table[aria-labelledby=past] tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.select("td").get(1).text()).isEqualTo(language.equals("vi") ? "được" : "allowed");
                    assertThat(row.select("td").get(2).text())
                            .isEqualTo(language.equals("vi") ? "bị từ chối" : "refused");
                    assertThat(row.select("td").get(3).select(".cite").text()).contains("205/QĐ-SXD");
                });
    }

    @Test
    void the_regulation_in_force_changes_no_answer_when_it_is_tried() throws Exception {
        assertThat(Jsoup.parse(tried(inForce(), "vi").getContentAsString())
                        .select(".note.good")
                        .text())
                .contains("Không câu trả lời nào thay đổi");
    }

    @Test
    void a_draft_that_takes_something_off_is_refused_clause_by_clause() throws Exception {
        Document page = Jsoup.parse(tried(inForce().replace("  số tháng: 6", "  số tháng: 24"), "vi")
                .getContentAsString());

        assertThat(page.select(".badge.bad").text()).contains("nới lỏng");
        assertThat(page.select(".note.bad .cite").text()).contains("Điều");
        assertThat(page.select("table[aria-labelledby=past]")).isEmpty();
    }

    @Test
    void a_file_is_as_good_as_pasted_text() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "du-thao.yaml", "application/yaml", withOneMorePaper().getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse tried = mvc.perform(multipart("/regulation/draft")
                        .file(file)
                        .with(user("phapche"))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(tried.getContentAsString()).contains("so-tay");
        assertThat(Jsoup.parse(tried.getContentAsString()).select("table[aria-labelledby=past] tbody tr"))
                .isNotEmpty();
    }

    @Test
    void an_empty_draft_and_one_of_another_unit_are_told_apart() throws Exception {
        assertThat(Jsoup.parse(tried(" ", "vi").getContentAsString())
                        .select(".note.bad")
                        .text())
                .contains("Chưa có dự thảo");
        assertThat(Jsoup.parse(tried(inForce().replace("  mã: SXD\n", "  mã: SGTVT\n"), "vi")
                                .getContentAsString())
                        .select(".note.bad")
                        .text())
                .contains("Sở Giao thông vận tải");
    }

    @Test
    void the_example_of_another_department_can_be_tried_as_ones_own() throws Exception {
        String example =
                Files.readString(Path.of("../unit-regulations/so-noi-vu.yaml")).replace("SNV", "SXD");

        assertThat(tried(example, "vi").getStatus()).isEqualTo(200);
    }

    @Test
    void nothing_of_a_draft_is_applied() throws Exception {
        tried(withOneMorePaper(), "vi");

        assertThat(page("/regulation").text()).doesNotContain("Sổ tay an toàn");
    }
}
