package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Directory;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Status;

@DeskTest
@DirtiesContext
class BulkPagesTest {
    private static final String TABLETS = "tablet,serial,price,supplier,acceptance,warranty-until,on\n";
    private static final String OFFICIALS = "mã cán bộ;họ tên;chức vụ;mã đơn vị;từ ngày;số quyết định\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    @Autowired
    private Directory directory;

    private String page(String who, String path) throws Exception {
        return mvc.perform(get(path).with(user(who))).andReturn().getResponse().getContentAsString();
    }

    private Document read(String path) throws Exception {
        return Jsoup.parse(page("taisan", path));
    }

    private MockHttpServletResponse sent(String kind, byte[] table, String language) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "bang.csv", "text/csv", table);
        return mvc.perform(multipart("/bulk/import")
                        .file(file)
                        .param("kind", kind)
                        .param("lang", language)
                        .with(user("taisan"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String previewed(String kind, String table) throws Exception {
        String job = sent(kind, table.getBytes(StandardCharsets.UTF_8), "vi").getRedirectedUrl();
        assertThat(job).startsWith("/bulk/jobs/");
        return job;
    }

    private void run(String job) throws Exception {
        mvc.perform(post(job).with(user("taisan")).with(csrf()));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(job + "/progress").text().contains("Xong"));
    }

    private String row(String id) {
        return id + ",SN-26-" + id + ",8200000,ncc-02,09/BB-NT,2028-12-31," + desk.today() + "\n";
    }

    private Status status(String id) {
        return desk.register().tablet(new TabletId(id)).status();
    }

    private int lines(String id) {
        return desk.register().length(Subject.tablet(new TabletId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_thousand_bad_rows_stay_readable_page_by_page(String language) throws Exception {
        StringBuilder table = new StringBuilder(TABLETS);
        for (int i = 0; i < 1_000; i++) table.append("máy ").append(i).append(",,x,,,,31-12-2026\n");
        String job = previewed("BOUGHT", table + row("MTB-801" + language));
        String first = page("taisan", job + "?lang=" + language);
        String last = page("taisan", job + "?page=20&lang=" + language);

        assertThat(Markup.flaws(first, language)).isEmpty();
        assertThat(Jsoup.parse(first).select("tbody tr")).hasSize(50);
        assertThat(Jsoup.parse(first).select("tbody td ul li")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(Jsoup.parse(first).select("a[rel=next]")).hasSize(1);
        assertThat(Jsoup.parse(last).select("tbody tr")).hasSize(1);
        assertThat(Jsoup.parse(last).select("tbody tr").text()).contains("MTB-801" + language);
        assertThat(Jsoup.parse(page("taisan", job + "?bad=true&page=20"))
                        .select("tbody tr")
                        .text())
                .doesNotContain("MTB-801");
        assertThat(lines("MTB-801" + language)).isZero();
    }

    @Test
    void the_good_rows_are_recorded_and_each_row_says_what_became_of_it() throws Exception {
        String job = previewed("BOUGHT", TABLETS + row("MTB-811") + row("MTB-812") + ",,,,,,\n" + row("MTB-001"));
        run(job);
        Document done = read(job);

        assertThat(status("MTB-811")).isEqualTo(Status.RECEIVED);
        assertThat(done.select("tbody .badge").eachText()).containsExactly("đã ghi", "đã ghi", "không ghi");
        assertThat(done.select("#progress").text()).contains("Đã ghi 2");
        assertThat(done.select("#progress[hx-get]")).isEmpty();
        assertThat(page("taisan", job + "/result.csv"))
                .contains("2,MTB-811,đã ghi")
                .contains("MTB-001,không ghi");
    }

    @Test
    void the_same_row_is_recorded_once_however_often_it_is_sent() throws Exception {
        run(previewed("BOUGHT", TABLETS + row("MTB-821")));
        int before = lines("MTB-821");
        String again = previewed("BOUGHT", TABLETS + row("MTB-821") + row("MTB-822"));

        assertThat(read(again).select("tbody .badge").eachText()).containsExactly("đã có trong sổ", "ghi được");
        run(again);
        run(again);
        assertThat(lines("MTB-821")).isEqualTo(before);
        assertThat(lines("MTB-822")).isEqualTo(before);
    }

    @Test
    void a_mistake_is_said_in_the_language_of_the_page_and_under_the_name_of_its_column() throws Exception {
        Document page = read(previewed("BOUGHT", TABLETS + "máy 3,x,1,x,x,,\nMTB-835,SN-1,tám triệu,,,12/2028,\n"));

        assertThat(page.select("tbody tr").get(0).text()).contains("không dấu").doesNotContain("must be");
        assertThat(page.select("tbody tr").get(1).select("li").eachText())
                .anyMatch(one -> one.startsWith("giá mua: "))
                .anyMatch(one -> one.startsWith("bảo hành đến: "));
    }

    @Test
    void an_id_that_stands_twice_in_a_table_is_said_before_anything_is_recorded() throws Exception {
        assertThat(read(previewed("BOUGHT", TABLETS + row("MTB-831") + row("MTB-831")))
                        .select("tbody tr")
                        .get(1)
                        .text())
                .contains("đã có ở dòng 2");
    }

    @Test
    void officials_are_tried_by_the_register_itself_and_a_card_is_never_overwritten() throws Exception {
        String job = previewed(
                "OFFICIALS",
                OFFICIALS
                        + "cb-801;Ông Hoàng Thử;Trưởng phòng;SXD-QLN;2026-01-05;12/QĐ-SXD\n"
                        + "dm-001;Bà Trần Khác;Trưởng phòng;SXD-QLN;2026-01-05;12/QĐ-SXD\n"
                        + "cb-802;Bà Lê Mới;Trưởng phòng;SXD-QLN;2026-01-05;QĐ của Mạc Khánh Linh\n"
                        + "cb-803;Ông Tạ Mới;;SXD-QLN;2026-01-05;12/QĐ-SXD\n"
                        + "cb-804;Bà Phạm Mới;Trưởng bản;SXD-QLN;5/1/2026;12/QĐ-SXD\n");
        assertThat(read(job).select("tbody .badge").eachText())
                .containsExactly("ghi được", "không ghi", "không ghi", "không ghi", "không ghi");
        assertThat(directory.card(new PersonId("cb-801"))).isEmpty();
        run(job);

        assertThat(page("taisan", "/people/cb-801")).contains("Ông Hoàng Thử");
        assertThat(directory.card(new PersonId("dm-001")).orElseThrow().name()).isEqualTo("Từ Bích Đào");
        assertThat(directory.card(new PersonId("cb-802"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_is_no_table_is_sent_back_with_what_to_do(String language) throws Exception {
        MockHttpServletResponse older = sent(
                "OFFICIALS", (OFFICIALS + "cb-9;Phượng;x;x;x;x\n").getBytes(Charset.forName("UTF-16LE")), language);
        MockHttpServletResponse lacking =
                sent("BOUGHT", "tablet,serial\nMTB-1,x\n".getBytes(StandardCharsets.UTF_8), language);

        assertThat(older.getStatus()).isEqualTo(422);
        assertThat(lacking.getStatus()).isEqualTo(422);
        assertThat(Markup.flaws(lacking.getContentAsString(), language)).isEmpty();
        assertThat(Jsoup.parse(lacking.getContentAsString())
                        .select("[role=alert]")
                        .text())
                .contains(language.equals("vi") ? "giá mua" : "price");
    }

    @Test
    void what_the_desk_exports_is_read_row_by_row_as_what_is_there_already() throws Exception {
        byte[] exported = mvc.perform(get("/tablets/export.xlsx").with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Document tried = read(sent("FOUND", exported, "vi").getRedirectedUrl());

        assertThat(tried.select("tbody .badge").eachText())
                .hasSizeGreaterThanOrEqualTo(40)
                .containsOnly("đã có trong sổ");
        assertThat(tried.select("#progress").text()).contains("đã có đúng như vậy trong sổ");
    }

    @Test
    void a_table_is_its_senders_alone() throws Exception {
        String job = previewed("BOUGHT", TABLETS + row("MTB-841"));

        assertThat(mvc.perform(get(job).with(user("kiemtra")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_list_of_tablets_leads_to_handing_over_what_it_found() throws Exception {
        Document list = Jsoup.parse(page("taisan", "/tablets?q=MTB-019"));
        String there = list.select("a[href^=/bulk/hand-over]").attr("href");

        assertThat(there).contains("q=MTB-019");
        assertThat(read(there).select("tbody tr")).hasSize(1);
        assertThat(Jsoup.parse(page("nguoidung", "/tablets")).select("a[href^=/bulk]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void many_are_handed_over_each_with_an_answer_of_its_own_and_what_was_typed_stays(String language)
            throws Exception {
        Document form = read("/bulk/hand-over");
        MockHttpServletRequestBuilder sent = post("/bulk/hand-over")
                .param("lang", language)
                .param("key", form.select("input[name=key]").attr("value"))
                .with(user("taisan"))
                .with(csrf());
        form.select("input[name=tablet], input[name^=seen-]")
                .forEach(field -> sent.param(field.attr("name"), field.attr("value")));
        String refused = form.select("input[name=tablet]").last().attr("value");
        sent.param("holder-" + refused, "cb-033")
                .param("number-" + refused, "62/BB-BG")
                .param("papers", "cam-ket-su-dung");
        String page = mvc.perform(sent).andReturn().getResponse().getContentAsString();

        assertThat(Markup.flaws(page, language)).isEmpty();
        assertThat(Jsoup.parse(page).select("[aria-labelledby=results] .note .cite"))
                .isNotEmpty();
        assertThat(Jsoup.parse(page).select("[name=number-" + refused + "]").attr("value"))
                .isEqualTo("62/BB-BG");
        assertThat(Jsoup.parse(page).select("[name=papers][checked]")).hasSize(1);
        assertThat(status(refused)).isEqualTo(Status.IN_KEEPING);
    }

    private MockHttpServletRequestBuilder delivery(String language, String... more) throws Exception {
        Document form = Jsoup.parse(page("daumoi", "/tablets/hand-over"));
        MockHttpServletRequestBuilder sent = post("/tablets/hand-over")
                .param("lang", language)
                .param("key", form.select("input[name=key]").attr("value"))
                .param("receiver", "cb-030")
                .with(user("daumoi"))
                .with(csrf());
        form.select("input[name=tablet], input[name^=seen-]")
                .forEach(field -> sent.param(field.attr("name"), field.attr("value")));
        form.select("input[name^=value-]").forEach(field -> sent.param(field.attr("name"), "8.200.000"));
        for (int i = 0; i < more.length; i += 2) sent.param(more[i], more[i + 1]);
        return sent;
    }

    @Test
    void what_the_focal_body_bought_goes_to_the_unit_by_one_minutes_and_once() throws Exception {
        Document form = Jsoup.parse(page("daumoi", "/tablets/hand-over"));
        assertThat(Markup.flaws(form.outerHtml(), "vi")).isEmpty();
        String bought = form.select("input[name=tablet]").attr("value");
        MockHttpServletRequestBuilder sent = delivery("vi", "number", "07/BBBG");
        Document done = Jsoup.parse(mvc.perform(sent).andReturn().getResponse().getContentAsString());
        int lines = lines(bought);
        mvc.perform(sent);

        assertThat(done.select("[aria-labelledby=results] .note.good"))
                .hasSize(form.select("input[name=tablet]").size());
        assertThat(status(bought)).isEqualTo(Status.RECEIVED);
        assertThat(lines(bought)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_delivery_without_its_number_says_so_and_belongs_to_the_focal_body_alone(String language) throws Exception {
        MockHttpServletResponse wrong = mvc.perform(delivery(language, "warranty", "2028-12-31"))
                .andReturn()
                .getResponse();

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Markup.flaws(wrong.getContentAsString(), language)).isEmpty();
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("[role=alert] li"))
                .hasSize(1);
        assertThat(mvc.perform(get("/tablets/hand-over").with(user("taisan")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("máy");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    Object cell = rows[row][column];
                    if (cell instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (cell instanceof Number number) sheet.value(row, column, number);
                    else sheet.value(row, column, cell.toString());
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_does_as_well_with_its_numbers_and_dates() throws Exception {
        byte[] sent = workbook(
                new Object[] {"mã máy", "số sê-ri", "giá mua", "nhà cung cấp", "biên bản nghiệm thu", "bảo hành đến"},
                new Object[] {"MTB-851", 20260851, 8_200_000, "ncc-02", "09/BB-NT", LocalDate.of(2028, 12, 31)},
                new Object[] {"MTB-852", "SN-852", "tám triệu", "ncc-02", "09/BB-NT", "31/12/2028"});
        String job = sent("BOUGHT", sent, "vi").getRedirectedUrl();

        assertThat(read(job).select("tbody .badge").eachText()).containsExactly("ghi được", "không ghi");
        run(job);

        assertThat(desk.register().tablet(new TabletId("MTB-851")).serial()).isEqualTo("20260851");
        assertThat(desk.register().tablet(new TabletId("MTB-851")).warrantyUntil())
                .contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void a_broken_workbook_is_sent_back_with_what_to_do() throws Exception {
        MockHttpServletResponse broken = sent("BOUGHT", new byte[] {'P', 'K', 3, 4, 0, 0}, "vi");

        assertThat(broken.getStatus()).isEqualTo(422);
        assertThat(broken.getContentAsString(StandardCharsets.UTF_8)).contains("tệp Excel bị hỏng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tablets/export.xlsx", "/reports/period.xlsx"})
    void what_is_exported_is_a_workbook_of_texts(String path) throws Exception {
        byte[] bytes = mvc.perform(get(path).with(user("kiemtra")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSizeGreaterThan(40);
            assertThat(rows).allMatch(row -> row.stream().allMatch(cell -> cell.getType() == CellType.STRING));
        }
    }

    @Test
    void what_begins_like_a_formula_is_none_in_either_kind_of_table() throws Exception {
        String job = previewed(
                "BOUGHT", TABLETS + "=1+1,SN-1,8200000,x,y,,\n+1,SN-2,8200000,x,y,,\n@a,SN-3,8200000,x,y,,\n");
        String csv = page("taisan", job + "/result.csv");
        byte[] xlsx = mvc.perform(get(job + "/result.xlsx").with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(csv)
                .contains("'=1+1")
                .contains("'+1")
                .contains("'@a")
                .doesNotContain(",=1")
                .doesNotContain(",+1");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getFirstSheet().read().stream()
                            .skip(1)
                            .map(row -> row.getCell(1).getText()))
                    .containsExactly("'=1+1", "'+1", "'@a");
        }
    }
}
