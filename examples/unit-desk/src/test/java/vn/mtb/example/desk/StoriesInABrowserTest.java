package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The stories of a desk as somebody lives them, in a browser. Skipped where there is no Chromium. */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesInABrowserTest {
    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeAll
    void open() {
        Assumptions.assumeTrue(
                Browser.isThere(), "no /usr/bin/chromium and /usr/bin/chromedriver: stories are not lived");
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        if (browser != null) browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/overview, overview",
        "/overview/late, overview-late",
        "/tablets, tablets",
        "/tablets/MTB-026, tablet",
        "/tablets/MTB-019/acts/put-into-use, act",
        "/tablets/MTB-001/lines/4/minutes, minutes",
        "/people, people",
        "/people/cb-005, person",
        "/people/cb-005/acts/leave, leave",
        "/mishaps, mishaps",
        "/mishaps/MTB-025, liability",
        "/mishaps/MTB-025?cause=PEOPLE&culpability=INTENT&standing=CIVIL_SERVANT&appraised=5000000&minutes=12/BB, liability-open",
        "/documents, documents",
        "/documents/new, document-new",
        "/reviews, reviews",
        "/conduct, conduct",
        "/feedback, feedback",
        "/regulation, regulation",
        "/regulation/draft, draft",
        "/reports, reports",
        "/bulk, bulk",
        "/bulk/hand-over, hand-over",
        "/audit?verify=true, audit"
    })
    void every_page_opens_without_hurdles_on_desktop_and_phone(String path, String name) {
        browser.signIn("taisan");
        browser.complaints();
        browser.open(path);
        browser.shoot(name);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.hurdles()).isEmpty();
        browser.size(390);
        browser.open(path);
        browser.shoot(name + "-phone");
        assertThat(browser.scrollsSideways()).as("scrolls sideways on a phone").isFalse();
        browser.size(1_280);
    }

    @Test
    void a_day_is_said_in_words_whatever_the_order_in_which_the_browser_writes_it() {
        try (Browser american = new Browser(port, "en-US")) {
            american.signIn("taisan");
            american.open("/tablets/MTB-001/acts/give-back");
            american.typeDay("on", "03042026");
            assertThat(american.saidOf("on")).isEqualTo("ngày 4 tháng 3 năm 2026");
            american.shoot("day-american");
            american.open("/reports?lang=en");
            american.typeDay("from", "03042026");
            assertThat(american.saidOf("from")).isEqualTo("4 March 2026");
        }
    }

    @Test
    void a_tablet_is_given_out_and_comes_back() {
        browser.signIn("taisan");
        browser.open("/people/cb-023/acts/issue-accounts");
        assertThat(browser.text()).contains("Khổng Mai Châu");
        browser.open("/tablets/MTB-020/acts/put-into-use");
        browser.type("minutes.number", "71/BB-BG");
        browser.type("minutes.receiver.person", "cb-024");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.text()).contains("Không được");
        browser.shoot("refused");
        browser.tick("papers");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.address()).isEqualTo("/tablets/MTB-020");
        assertThat(browser.text()).contains("Đã ghi sổ").contains("đang sử dụng");
        browser.shoot("given-out");
        browser.open("/tablets/MTB-020/acts/give-back");
        browser.type("minutes.number", "72/BB-TL");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.text()).contains("đã ghi tăng, đơn vị đang giữ");
    }

    @Test
    void somebody_leaves_a_post_in_one_step() {
        browser.signIn("taisan");
        browser.open("/people/cb-013/acts/leave");
        browser.type("decisionNumber", "61/QĐ-SXD");
        browser.type("return-MTB-009.minutes.number", "62/BB-TL");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.address()).isEqualTo("/people/cb-013");
        assertThat(browser.text()).contains("Đã ghi sổ").contains("đã thu hồi");
        browser.shoot("left");
    }

    @Test
    void a_user_reports_a_loss() {
        browser.signIn("nguoidung");
        browser.open("/mishaps");
        assertThat(browser.text()).contains("Sở Khoa học và Công nghệ");
        browser.press("a[href*='report-loss']");
        browser.type("report.circumstances", "mất ở bến xe");
        browser.choose("report.notices[0].channel", "TELEPHONE");
        browser.press("form[data-once] button[type=submit]");
        browser.shoot("loss-reported");
        assertThat(browser.address()).isEqualTo("/mishaps");
        assertThat(browser.text()).contains("Đã ghi sổ");
        browser.signIn("phapche");
        browser.open("/mishaps/MTB-007");
        assertThat(browser.text()).contains("Sở Khoa học và Công nghệ");
        browser.shoot("loss-case");
    }

    @Test
    void a_question_is_submitted_and_decided() {
        browser.signIn("taisan");
        browser.open("/tablets/MTB-027/acts/replace-under-warranty");
        browser.type("exchangeMinutes", "88/BB-ĐB");
        browser.type("replacement", "MTB-950");
        browser.type("newSerial", "SN-26-950");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.text()).contains("Phải trình");
        browser.shoot("referred");
        browser.signIn("phapche");
        browser.open("/mishaps");
        browser.press("a[href*='/mishaps/referrals/']");
        String decision = "answered-books-of-an-exchange-decided";
        browser.type(decision + ".number", "512/STC-QLCS");
        browser.type(
                decision + ".signedOn",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1).toString());
        browser.type(decision + ".signer.person", "tp-001");
        browser.choose(decision + ".signer.as", "AUTHORITY");
        browser.type(decision + ".signer.unit", "UBNDTP");
        browser.press("form[data-once] button[type=submit]");
        assertThat(browser.text()).contains("Đã ghi sổ");
        browser.shoot("decided");
    }

    @Test
    void a_classified_document_is_refused() {
        browser.signIn("taisan");
        browser.open("/documents/new");
        browser.choose("classification", "TOP_SECRET");
        browser.type("to", "UBND Thành phố");
        browser.type("subject", "về việc thanh tra");
        browser.press("#document-form button[type=submit]");
        assertThat(browser.text()).contains("chưa ghi gì");
        browser.shoot("classified");
    }

    @Test
    void a_spreadsheet_is_previewed_and_recorded() {
        browser.signIn("taisan");
        browser.open("/bulk");
        browser.type("table", """
                tablet,serial,price,supplier,acceptance,warranty-until,on
                MTB-901,SN-26-901,8200000,ncc-02,09/BB-NT,2027-12-31,
                MTB 902,,x,,,,31-12-2026
                """);
        browser.press("form[enctype] button[type=submit]");
        assertThat(browser.text()).contains("2 dòng, 1 dòng ghi được");
        browser.shoot("import-preview");
        browser.press("form[data-once] button[type=submit]");
        browser.waitFor("Xong");
        browser.open("/tablets/MTB-901");
        assertThat(browser.text()).contains("SN-26-901");
    }

    @Test
    void the_list_is_searched_while_somebody_types() {
        browser.signIn("taisan");
        browser.open("/tablets");
        browser.type("q", "MTB-03");
        browser.waitFor("MTB-039");
        assertThat(browser.text()).doesNotContain("MTB-001");
    }
}
