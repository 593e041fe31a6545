package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Journal;

@DeskTest
class AuditPagesTest {
    private static final Path VERIFIER = Path.of("..", "verify-journal", "Verify.java");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcOperations database;

    @AfterEach
    void restore() {
        change("SX-", "SN-");
    }

    private String page(String who, String path) throws Exception {
        return mvc.perform(get(path).with(user(who))).andReturn().getResponse().getContentAsString();
    }

    private String takeACheckpoint() throws Exception {
        return mvc.perform(post("/audit/checkpoints").with(user("kiemtra")).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    /** One byte of the first line about a tablet, behind the register's back. */
    private void change(String from, String to) {
        byte[] line = database.queryForObject(
                "select line from mtb_entry where kind = 'tablet' and id = 'MTB-001' and sequence = 0", byte[].class);
        String changed = new String(line, StandardCharsets.UTF_8).replaceFirst(from, to);
        database.update(
                "update mtb_entry set line = ? where kind = 'tablet' and id = 'MTB-001' and sequence = 0",
                changed.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_no_checkpoint_covers_is_counted_until_one_is_taken(String language) throws Exception {
        database.update("delete from mtb_checkpoint");
        String before = page("kiemtra", "/audit?verify=true&lang=" + language);
        assertThat(Markup.flaws(before, language)).isEmpty();
        assertThat(Jsoup.parse(before).select(".note.open")).hasSize(1);
        assertThat(Jsoup.parse(before).select("details li").eachText())
                .anyMatch(one -> one.startsWith("SXD tablet/MTB-001:"));

        assertThat(takeACheckpoint()).isEqualTo("/audit");
        Document after = Jsoup.parse(page("kiemtra", "/audit?verify=true&lang=" + language));
        assertThat(after.select(".note.open")).isEmpty();
        assertThat(after.select(".note.good")).hasSize(1);
    }

    @Test
    void a_changed_byte_is_shown_in_its_place_with_the_lines_around_it() throws Exception {
        change("SN-", "SX-");
        String html = page("kiemtra", "/audit?verify=true");
        Document page = Jsoup.parse(html);

        assertThat(Markup.flaws(html, "vi")).isEmpty();
        assertThat(page.select(".note.bad li").text()).contains("SXD tablet/MTB-001");
        assertThat(page.select("section[aria-labelledby=verify] h3").text()).contains("SXD tablet/MTB-001");
        assertThat(page.select("section[aria-labelledby=verify] tbody tr")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("section[aria-labelledby=verify] .badge.bad")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=verify] tbody tr")
                        .first()
                        .text())
                .contains("SX-")
                .contains("không khớp");
    }

    @Test
    void a_checkpoint_that_cannot_be_read_is_what_the_check_finds() throws Exception {
        takeACheckpoint();
        database.update("update mtb_checkpoint set line = '{}'");
        try {
            assertThat(Jsoup.parse(page("kiemtra", "/audit?verify=true"))
                            .select(".note.bad li")
                            .text())
                    .contains("checkpoint");
        } finally {
            database.update("delete from mtb_checkpoint");
        }
    }

    @Test
    void no_checkpoint_is_taken_over_a_broken_journal() throws Exception {
        change("SN-", "SX-");
        int before = journal.checkpoints().size();

        assertThat(takeACheckpoint()).isEqualTo("/audit?verify=true");
        assertThat(journal.checkpoints()).hasSize(before);
    }

    @Test
    void only_an_auditor_takes_checkpoints() throws Exception {
        assertThat(mvc.perform(post("/audit/checkpoints").with(user("taisan")).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_checkpoint_is_printed_for_the_minutes(String language) throws Exception {
        takeACheckpoint();
        Checkpoint last = journal.lastCheckpoint().orElseThrow();
        String html = page("kiemtra", "/audit/checkpoints/" + last.number() + "?lang=" + language);

        assertThat(Markup.flaws(html, language)).isEmpty();
        assertThat(Jsoup.parse(html).select(".paper").text())
                .contains(last.digest())
                .contains(last.digest().substring(0, 8) + " " + last.digest().substring(8, 16));
        assertThat(mvc.perform(get("/audit/checkpoints/9999").with(user("kiemtra")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_checkpoint_is_told_with_the_time_in_hanoi() throws Exception {
        mvc.perform(post("/audit/checkpoints").with(user("kiemtra")).with(csrf()));
        String number = Jsoup.parse(page("kiemtra", "/audit"))
                .select("[aria-labelledby=checkpoints] tbody th a")
                .first()
                .text();
        String told = page("kiemtra", "/audit/checkpoints/" + number);

        assertThat(Jsoup.parse(told).select(".paper").text()).doesNotContainPattern("T\\d\\d:\\d\\d");
        MvcResult taken = mvc.perform(
                        post("/audit/checkpoints").with(user("kiemtra")).with(csrf()))
                .andReturn();
        String said = Jsoup.parse(mvc.perform(
                                get("/audit").flashAttrs(taken.getFlashMap()).with(user("kiemtra")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("[role=status]")
                .text();
        assertThat(said).containsPattern("lúc \\d+/\\d+/\\d{4} \\d\\d:\\d\\d:").doesNotContain("Z");
    }

    @Test
    void the_export_is_verified_by_a_program_that_knows_nothing_of_the_register(@TempDir Path folder) throws Exception {
        takeACheckpoint();
        String last = "--last=" + journal.lastCheckpoint().orElseThrow().digest();
        assertThat(verified(folder.resolve("intact.jsonl"), last)).isZero();

        change("SN-", "SX-");
        assertThat(verified(folder.resolve("changed.jsonl"), last)).isEqualTo(1);
    }

    private int verified(Path export, String last) throws Exception {
        Files.write(
                export,
                mvc.perform(get("/audit/export.jsonl").with(user("kiemtra")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        Path said = export.resolveSibling(export.getFileName() + ".txt");
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        VERIFIER.toString(),
                        export.toString(),
                        last)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(verifier.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return verifier.exitValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void who_read_about_somebody_is_on_record(String language) throws Exception {
        page("lanhdao", "/people/cb-013");
        page("phapche", "/tablets/MTB-001/lines/2/minutes");
        String html = page("kiemtra", "/audit?about=cb-013&lang=" + language);

        assertThat(Markup.flaws(html, language)).isEmpty();
        assertThat(Jsoup.parse(html)
                        .select("table[aria-labelledby=reads] tbody")
                        .text())
                .contains("Lý Thanh Bách");
        assertThat(Jsoup.parse(page("kiemtra", "/audit?about=MTB-001"))
                        .select("table[aria-labelledby=reads] tbody")
                        .text())
                .contains("Trịnh Đăng Khoa");
    }

    @ParameterizedTest
    @CsvSource({
        "/tablets/export.csv, tablets",
        "/tablets/export.xlsx, tablets",
        "/reports/period.csv, period",
        "/reports/period.xlsx, period"
    })
    void a_list_with_names_to_take_away_is_on_record_in_every_format(String path, String subject) throws Exception {
        int before = readings(subject);
        page("kiemtra", path);

        assertThat(readings(subject)).isEqualTo(before + 1);
    }

    private int readings(String subject) throws Exception {
        return Jsoup.parse(page("kiemtra", "/audit?about=" + subject))
                .select("table[aria-labelledby=reads] tbody tr")
                .size();
    }

    @Test
    void an_export_of_the_journal_is_on_record_as_well() throws Exception {
        page("kiemtra", "/audit/export.jsonl");

        assertThat(Jsoup.parse(page("kiemtra", "/audit?about=journal"))
                        .select("table[aria-labelledby=reads] tbody")
                        .text())
                .contains("Chu Lệ Thủy");
    }
}
