package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;

/**
 * Two desks on this machine, as the sandbox sets them up, exchange documents and their statuses over axis and mail; somebody sits at both
 * in one browser. Skipped where there is no Chromium.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoDesksInABrowserTest {
    private static final String SEND = "#document-form button[type=submit]";

    @TempDir
    private static Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private Browser browser;
    private FakeAxis axis;
    private int first;
    private int second;

    @BeforeAll
    void open() throws IOException {
        Assumptions.assumeTrue(
                Browser.isThere(), "no /usr/bin/chromium and /usr/bin/chromedriver: stories are not lived");
        axis = FakeAxis.start(FakeAxisDialect.VNPT);
        opened.add(axis);
        FakeMailServer mail = FakeMailServer.start(FakeMailDialect.LIKE_CYRUS);
        opened.add(mail);
        first = desk("SXD", mail, "--spring.profiles.active=demo,test");
        second = desk("SGTVT", mail, "--spring.config.additional-location=file:../city-sandbox/second-desk.yaml");
        browser = new Browser(first);
        opened.add(browser);
        browser.signIn("taisan");
        browser.at(second).signInToo("taisan");
    }

    /** A desk with the doors of its unit, on a free port. */
    private int desk(String unit, FakeMailServer mail, String... more) throws IOException {
        axis.register(unit, "system-" + unit, "secret");
        mail.user(mailbox(unit), "secret");
        Path secret = Files.writeString(folder.resolve(unit), "secret");
        List<String> arguments = new ArrayList<>(Arrays.asList(more));
        arguments.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:" + unit + ";DB_CLOSE_DELAY=-1",
                "--desk.documents.largest=1MB",
                "--spring.servlet.multipart.max-file-size=2MB",
                "--spring.servlet.multipart.max-request-size=2MB",
                "--mtb.axis[" + unit + "].dialect=VNPT",
                "--mtb.axis[" + unit + "].address=" + axis.url(),
                "--mtb.axis[" + unit + "].system-id=system-" + unit,
                "--mtb.axis[" + unit + "].secret=file:" + secret,
                "--mtb.mail[" + unit + "].address=" + mail.url(),
                "--mtb.mail[" + unit + "].user=" + mailbox(unit),
                "--mtb.mail[" + unit + "].password=file:" + secret,
                "--mtb.outbox.enabled=true",
                "--mtb.outbox.poll=200ms",
                "--mtb.inbox.enabled=true",
                "--mtb.inbox.poll=200ms"));
        ServletWebServerApplicationContext desk = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(UnitDesk.class).run(arguments.toArray(String[]::new));
        opened.add(0, desk);
        return desk.getWebServer().getPort();
    }

    private static String mailbox(String unit) {
        return unit.toLowerCase(Locale.ROOT) + "@example.vn";
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable one : opened) one.close();
    }

    private void write(String symbol, String subject) {
        browser.at(first).open("/documents/new");
        browser.type("symbol", symbol);
        browser.choose("classification", "NONE");
        browser.type("subject", subject);
    }

    private Path paper(String name, int bytes) throws IOException {
        byte[] all = new byte[bytes];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, all, 0, head.length);
        return Files.write(folder.resolve(name), all);
    }

    /** The document of a number on the page of a list, opened. */
    private String opened(int desk, String list, String symbol) {
        browser.at(desk).openUntil(list, symbol);
        browser.press("th a[href^='/documents/'][data-code='" + symbol + "']");
        return browser.address();
    }

    private void tell(String status, String reason) {
        browser.choose("status", status);
        browser.type("reason", reason);
        browser.press("#status-form button");
        assertThat(browser.text()).contains("đã vào hộp thư đi");
    }

    @Test
    void a_document_goes_over_the_axis_and_its_statuses_come_back() throws IOException {
        write("61/SXD-VP", "phối hợp kiểm tra hạ tầng kỹ thuật");
        browser.pressHere("input[name=units][value=SGTVT]");
        browser.attach("files", paper("cong-van-61.pdf", 4_000));
        browser.shoot("documents-written");
        browser.press(SEND);
        String sent = browser.address();
        assertThat(browser.text()).contains("61/SXD-VP").contains("Sở Giao thông vận tải (SGTVT)");
        browser.openUntil(sent, "đã gửi");
        browser.shoot("documents-sent");

        String received = opened(second, "/documents?way=in", "61/SXD-VP");
        assertThat(browser.text())
                .contains("phối hợp kiểm tra hạ tầng kỹ thuật")
                .contains("cong-van-61.pdf");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-received");
        tell("RECEIVED", "");
        tell("ASSIGNED", "phòng Hạ tầng");
        tell("IN_PROCESS", "");
        tell("FINISHED", "đã có văn bản trả lời");
        browser.type("findings", "đã vào sổ văn bản đến");
        browser.press("#note-form button");
        assertThat(browser.text()).contains("đã vào sổ văn bản đến").contains("Đã ghi sổ");
        browser.openUntil(received, "Hoàn thành đã gửi");
        browser.shoot("documents-answered");

        browser.at(first).openUntil(sent, "Hoàn thành");
        assertThat(browser.text())
                .contains("Đã tiếp nhận")
                .contains("Đã phân công")
                .contains("Đang xử lý")
                .contains("đã có văn bản trả lời")
                .contains("từ Sở Giao thông vận tải (SGTVT)");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-finished");
        browser.open("/documents");
        assertThat(browser.text()).contains("61/SXD-VP").contains("Hoàn thành");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-out");
        browser.size(390);
        browser.open(sent);
        browser.shoot("documents-finished-phone");
        assertThat(browser.scrollsSideways()).isFalse();
        browser.size(1_280);
        browser.open(sent + "?lang=en");
        assertThat(browser.text()).contains("Finished").contains("Accepted").contains("Way and statuses");
        browser.shoot("documents-finished-english");
        browser.open(sent + "?lang=vi");
    }

    @Test
    void a_document_goes_by_mail_and_is_taken_back_by_nobody() {
        write("62/SXD-VP", "gửi qua thư điện tử");
        browser.choose("channel", "CITY_MAIL");
        browser.type("to", "SGTVT " + mailbox("SGTVT"));
        browser.press(SEND);
        String sent = browser.address();
        browser.openUntil(sent, "đã gửi");
        opened(second, "/documents?way=in", "62/SXD-VP");
        assertThat(browser.text()).contains("<" + mailbox("SXD") + ">");
        browser.shoot("documents-by-mail");
        tell("REFUSED", "gửi nhầm đơn vị");
        browser.at(first).openUntil(sent, "Từ chối tiếp nhận");
        assertThat(browser.text()).contains("gửi nhầm đơn vị");
        browser.shoot("documents-rejected");
    }

    @Test
    void a_document_is_taken_back_and_the_receiver_agrees() {
        write("63/SXD-VP", "sai số liệu");
        browser.pressHere("input[name=units][value=SGTVT]");
        browser.press(SEND);
        String sent = browser.address();
        browser.openUntil(sent, "đã gửi");
        String received = opened(second, "/documents?way=in", "63/SXD-VP");
        browser.at(first).open(sent);
        browser.type("reason", "sai bảng số liệu");
        browser.press("#revoke-form button");
        browser.at(second).openUntil(received, "Nơi gửi yêu cầu thu hồi");
        tell("AGREED", "đã xóa");
        browser.at(first).openUntil(sent, "Đồng ý cập nhật, lấy lại");
        browser.shoot("documents-taken-back");
    }

    @Test
    void a_classified_document_is_refused_before_any_connection() {
        long calls = axis.calls().stream().filter("sendEdoc"::equals).count();
        write("64/SXD-VP", "về việc thanh tra");
        browser.choose("classification", "TOP_SECRET");
        browser.pressHere("input[name=units][value=SGTVT]");
        browser.press(SEND);
        assertThat(browser.text()).contains("Không được, chưa ghi gì").contains("Luật Bảo vệ bí mật nhà nước");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-classified");
        assertThat(axis.calls().stream().filter("sendEdoc"::equals).count()).isEqualTo(calls);
    }

    @Test
    void what_cannot_be_sent_waits_with_its_reason_until_somebody_decides() {
        write("65/SXD-VP", "gửi đơn vị không có trên trục");
        browser.type("to", "H26.999");
        browser.press(SEND);
        String sent = browser.address();
        browser.openUntil(sent, "bị giữ lại");
        assertThat(browser.text()).contains("Trục không biết bên nhận").contains("Thử lại");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-parked");
        browser.press("form[action$='/retry'] button");
        assertThat(browser.text()).contains("Đang thử gửi lại");
        browser.openUntil(sent, "Trục không biết bên nhận");
        browser.press("form[action$='/withdraw'] button");
        assertThat(browser.text()).contains("đã thôi gửi");
        browser.shoot("documents-withdrawn");
    }

    @Test
    void files_that_are_too_large_are_told_of_wherever_they_are_stopped() throws IOException {
        write("66/SXD-VP", "tệp quá lớn");
        browser.pressHere("input[name=units][value=SGTVT]");
        browser.attach("files", paper("lon.pdf", 1_500_000));
        browser.pressHere(SEND);
        assertThat(browser.text()).contains("vượt 1.0 MB nên chưa gửi gì");
        browser.shoot("documents-too-large-here");

        browser.withoutTheScript("document.querySelector('#files').removeAttribute('data-most-bytes')");
        browser.press(SEND);
        assertThat(browser.text())
                .contains("tối đa 1.0 MB")
                .contains("hãy chọn lại")
                .contains("lon.pdf");
        assertThat(browser.hurdles()).isEmpty();
        browser.shoot("documents-too-large");

        browser.withoutTheScript("document.querySelector('#files').removeAttribute('data-most-bytes')");
        browser.attach("files", paper("qua-lon.pdf", 30_000_000));
        browser.press(SEND);
        assertThat(browser.text()).contains("Gửi lên quá lớn");
        browser.shoot("documents-far-too-large");
    }
}
