package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Status;

/** A department that begins with nothing: an empty register, a handful of properties, and the files that the desk offers as samples. */
@SpringBootTest(
        properties = {
            "mtb.units.SXD.kind=DEPARTMENT",
            "mtb.units.SXD.from=2008-01-01",
            "mtb.units.SXD.regulation=classpath:demo/so-xay-dung.yaml",
            "desk.unit=SXD",
            "desk.officers.taisan.role=ASSET_OFFICER",
            "desk.officers.taisan.person=nv-01",
        })
@AutoConfigureMockMvc
@ActiveProfiles({"prod", "test"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class EmptyDeskTest {
    private static final List<String> KINDS = List.of("officials", "found", "bought");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    private byte[] file(String path, String language) throws Exception {
        return mvc.perform(get(path).param("lang", language).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Sends a file and records it; returns what became of each row before and after. */
    private List<String> imported(String kind, byte[] file) throws Exception {
        String job = mvc.perform(multipart("/bulk/import")
                        .file(new MockMultipartFile("file", "bang", "application/octet-stream", file))
                        .param("kind", kind.toUpperCase(Locale.ROOT))
                        .param("lang", "vi")
                        .with(user("taisan"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(job).startsWith("/bulk/jobs/");
        mvc.perform(post(job).with(user("taisan")).with(csrf()));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> page(job + "/progress").text().contains("Xong"));
        return page(job).select("tbody tr").stream()
                .map(row -> row.select(".badge").text() + row.select("li").text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"csv, vi", "xlsx, vi", "xlsx, en"})
    void every_sample_is_read_as_it_is_and_what_is_exported_afterwards_is_there_already(String type, String language)
            throws Exception {
        for (String kind : KINDS) {
            assertThat(imported(kind, file("/bulk/samples/" + kind + "." + type, language)))
                    .hasSizeGreaterThan(1)
                    .containsOnly("đã ghi");
        }

        assertThat(desk.register().tablet(new TabletId("MTB-101")).status()).isEqualTo(Status.IN_USE);
        assertThat(page("/people/cb-101").text()).contains("Nguyễn Thị Mẫu");
        assertThat(imported("found", file("/tablets/export." + type, language)))
                .hasSize(5)
                .containsOnly("đã có trong sổ");
    }

    @Test
    void the_page_names_every_column_with_what_it_takes() throws Exception {
        Document page = page("/bulk");

        assertThat(page.select("#found tbody tr").eachText())
                .anyMatch(row -> row.startsWith("tình trạng status có một trong: đang sử dụng, đang lưu giữ, đã nhận"))
                .anyMatch(row -> row.startsWith("ngày ghi tăng recorded-on không ngày, như 20/4/2017"));
        assertThat(page.select("#officials tbody tr").text()).contains("Trưởng phòng;");
        assertThat(page.select("a[download]")).hasSize(6);
    }

    @Test
    void every_page_opens_with_nothing_in_the_register() throws Exception {
        for (String path : EveryPageTest.PAGES) {
            if (path.matches(".*/[A-Za-z]+-\\d.*")) continue;
            String page = mvc.perform(get(path).with(user("taisan")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Markup.flaws(page, "vi")).as(path).isEmpty();
        }
    }
}
