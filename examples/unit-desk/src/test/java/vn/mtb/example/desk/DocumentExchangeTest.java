package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Guard;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.Arrival;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.VnptAxis;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EdXmlMail;
import vn.mtb.client.mail.Email;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.client.mail.MailClient;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.party.AgencyCode;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.DocumentSubject;

/** The desk at its doors: another unit's software on the other side of axis and mail sees what the pages say was sent. */
@DeskTest
class DocumentExchangeTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final byte[] PDF = "%PDF-1.7 kế hoạch".getBytes(StandardCharsets.UTF_8);
    private static final int OFFICERS = 6;
    private static final String US = "sxd@example.vn";
    private static final String THEM = "sgtvt@example.vn";

    private static final FakeAxis AXIS = FakeAxis.start(FakeAxisDialect.VNPT);
    private static final FakeMailServer MAIL = FakeMailServer.start(FakeMailDialect.LIKE_CYRUS);
    private static final Transport TRANSPORT = Transport.builder().build();

    @TempDir
    private static Path secrets;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    private final DocumentAxis theirAxis =
            VnptAxis.of(new AgencyCode("SGTVT"), AXIS.url(), "system-2", Secret.of("secret-2"), TRANSPORT);
    private final MailClient theirMail = MailClient.at(MAIL.url(), TRANSPORT)
            .as(Credentials.basic(THEM, Secret.of("secret-2")))
            .build();

    @DynamicPropertySource
    static void doors(DynamicPropertyRegistry properties) throws IOException {
        AXIS.register("SXD", "system-1", "secret-1");
        AXIS.register("SGTVT", "system-2", "secret-2");
        MAIL.user(US, "secret-1");
        MAIL.user(THEM, "secret-2");
        Path secret = Files.writeString(secrets.resolve("secret"), "secret-1");
        properties.add("spring.application.name", () -> "exchange");
        properties.add("mtb.axis[SXD].dialect", () -> "VNPT");
        properties.add("mtb.axis[SXD].address", () -> AXIS.url());
        properties.add("mtb.axis[SXD].system-id", () -> "system-1");
        properties.add("mtb.axis[SXD].secret", () -> "file:" + secret);
        properties.add("mtb.mail[SXD].address", () -> MAIL.url());
        properties.add("mtb.mail[SXD].user", () -> US);
        properties.add("mtb.mail[SXD].password", () -> "file:" + secret);
        properties.add("mtb.outbox.enabled", () -> "true");
        properties.add("mtb.outbox.poll", () -> "100ms");
        properties.add("mtb.inbox.enabled", () -> "true");
        properties.add("mtb.inbox.poll", () -> "100ms");
    }

    @AfterAll
    static void close() {
        TRANSPORT.close();
        AXIS.close();
        MAIL.close();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse compose(String symbol, String... more) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/documents/new");
        form.file(new MockMultipartFile("files", "ke-hoach.pdf", "application/pdf", PDF));
        form.param("key", UUID.randomUUID().toString());
        form.param("symbol", symbol)
                .param("type", "PLAN")
                .param("signedOn", desk.today().toString());
        form.param("urgency", "URGENT").param("subject", "kế hoạch quý của " + symbol);
        List<String> given = List.of(more);
        if (!given.contains("classification")) form.param("classification", "NONE");
        if (!given.contains("channel")) form.param("channel", "DOCUMENT_SYSTEM").param("units", "SGTVT");
        for (int i = 0; i < more.length; i += 2) form.param(more[i], more[i + 1]);
        return mvc.perform(form.with(user("taisan")).with(csrf())).andReturn().getResponse();
    }

    /** Sends a form of a page as it is drawn, filled with more. */
    private MockHttpServletResponse press(Document page, String form, String... typed) throws Exception {
        Element drawn = page.selectFirst(form);
        assertThat(drawn).as(form + " of " + page.title()).isNotNull();
        MockHttpServletRequestBuilder sent = post(drawn.attr("action"));
        drawn.select("input[type=hidden]").forEach(field -> sent.param(field.attr("name"), field.attr("value")));
        for (int i = 0; i < typed.length; i += 2) sent.param(typed[i], typed[i + 1]);
        return mvc.perform(sent.with(user("taisan")).with(csrf())).andReturn().getResponse();
    }

    private static <T> T until(Callable<T> asked, Predicate<T> there) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            T now = asked.call();
            if (there.test(now)) return now;
            assertThat(System.nanoTime()).as(String.valueOf(now)).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Document shows(String path, String... texts) throws Exception {
        return until(() -> page(path), page -> List.of(texts).stream().allMatch(page.text()::contains));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(HANOI).withNano(0);
    }

    /** Takes what waits for the other unit, and acknowledges it. */
    private List<Message> theirs(DocumentAxis.Kind kind, Scratch scratch) {
        List<Message> messages = new ArrayList<>();
        for (Arrival arrival : theirAxis.poll(kind)) {
            messages.add(theirAxis.fetch(arrival, scratch));
            theirAxis.acknowledge(arrival, DocumentAxis.PackageState.DONE);
        }
        return messages;
    }

    private DocumentMessage document(String symbol) {
        return DocumentMessage.draft()
                .from(Organ.of(new AgencyCode("SGTVT"), "Sở Giao thông vận tải"))
                .to(Organ.of(new AgencyCode("SXD"), "Sở Xây dựng"))
                .number(DocumentNumber.parse(symbol), desk.today(), "Hà Nội")
                .kind(DocumentKind.administrative("Báo cáo"))
                .subject("báo cáo của " + symbol)
                .attach("../<báo cáo>.pdf", Content.bytes("application/pdf", PDF))
                .build(now());
    }

    private OfficialDocument official(String symbol) {
        return OfficialDocument.of(DocumentNumber.parse(symbol), DocumentType.REPORT, desk.today());
    }

    private void theySend(DocumentMessage message, String symbol) {
        Guard.by(Clock.systemUTC())
                .clear(message.dispatch(official(symbol)))
                .map(clearance -> theirAxis.send(message, clearance))
                .orElseThrow();
    }

    @Test
    void a_document_leaves_and_its_page_follows_it_to_the_end() throws Exception {
        MockHttpServletResponse sent = compose("201/KH-SXD");
        String path = sent.getRedirectedUrl();
        assertThat(path).matches("/documents/[0-9a-f]{40}");
        shows(path, "201/KH-SXD", "Sở Giao thông vận tải (SGTVT)", "đã gửi");
        try (Scratch scratch = Scratch.temporary()) {
            DocumentMessage received = (DocumentMessage)
                    until(() -> theirs(DocumentAxis.Kind.DOCUMENT, scratch), there -> !there.isEmpty())
                            .get(0);
            assertThat(received.code()).contains("201/KH-SXD");
            assertThat(received.attachments().get(0).content().open().readAllBytes())
                    .isEqualTo(PDF);
            for (StatusCode status : List.of(StatusCode.ARRIVED, StatusCode.RECEIVED, StatusCode.FINISHED)) {
                theirAxis.send(StatusMessage.about(
                                ResponseFor.of(received),
                                Organ.of(new AgencyCode("SGTVT"), "Sở Giao thông vận tải"),
                                status,
                                now())
                        .saying("theo lịch"));
            }
        }
        Document followed = shows(path, "Đã đến", "Đã tiếp nhận", "Hoàn thành", "theo lịch");
        assertThat(followed.select("ol.timeline").text()).contains("Sở Giao thông vận tải (SGTVT)");
        assertThat(Markup.flaws(followed.outerHtml(), "vi")).isEmpty();
        assertThat(page("/documents").text()).contains("201/KH-SXD").doesNotContain(path.substring(11));
        assertThat(desk.register().length(new Subject("document", path.substring(11))))
                .isEqualTo(4);
    }

    @Test
    void a_receiver_may_refuse_with_its_reason_and_the_sender_may_take_back() throws Exception {
        String path = compose("202/KH-SXD").getRedirectedUrl();
        Document sent = shows(path, "đã gửi");
        assertThat(press(sent, "#revoke-form", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(press(sent, "#revoke-form", "reason", "gửi nhầm").getRedirectedUrl())
                .isEqualTo(path);
        shows(path, "Yêu cầu thu hồi", "gửi nhầm");
        try (Scratch scratch = Scratch.temporary()) {
            List<Message> received = new ArrayList<>();
            until(
                    () -> received.addAll(theirs(DocumentAxis.Kind.DOCUMENT, scratch)),
                    got -> received.stream()
                            .map(DocumentMessage.class::cast)
                            .anyMatch(one -> one.business()
                                    .flatMap(Business::kind)
                                    .filter(Business.Kind.REVOKE::equals)
                                    .isPresent()));
            theirAxis.send(StatusMessage.about(
                            ResponseFor.of((DocumentMessage) received.get(received.size() - 1)),
                            Organ.of(new AgencyCode("SGTVT"), ""),
                            StatusCode.AGREED,
                            now())
                    .saying("đã xóa"));
        }
        assertThat(shows(path, "Đồng ý cập nhật, lấy lại", "đã xóa").selectFirst("#revoke-form"))
                .isNull();
    }

    @Test
    void a_receiver_nobody_knows_parks_the_message_until_somebody_decides() throws Exception {
        String path = compose("203/KH-SXD", "to", "H26.777").getRedirectedUrl();
        Document parked = shows(path, "bị giữ lại", "Trục không biết bên nhận");
        assertThat(page("/documents").text()).contains("bị giữ lại");
        press(parked, "form[action$=/retry]");
        AXIS.register("H26.777", "system-777", "secret-777");
        parked = until(
                () -> page(path),
                page -> page.text().contains("bị giữ lại") || page.text().contains("đã gửi"));
        if (parked.selectFirst("form[action$=/retry]") != null) press(parked, "form[action$=/retry]");
        shows(path, "đã gửi");

        String given = compose("204/KH-SXD", "to", "H26.778").getRedirectedUrl();
        press(shows(given, "bị giữ lại"), "form[action$=/withdraw]");
        assertThat(shows(given, "đã thôi gửi").selectFirst("form[action$=/withdraw]"))
                .isNull();
    }

    @Test
    void a_receiver_is_looked_up_on_the_axis_by_name_or_code() throws Exception {
        assertThat(page("/documents/units?q=sgtvt").select("tbody tr")).hasSize(1);
        assertThat(page("/documents/units?q=sgtvt").select("code").text()).isEqualTo("SGTVT");
        assertThat(page("/documents/units?q=%3Cb%3E").text()).contains("không có đơn vị nào như vậy");
        assertThat(page("/documents/new").select("a[href=/documents/units]")).hasSize(1);
    }

    @Test
    void a_classified_document_reaches_no_door() throws Exception {
        long before = AXIS.calls().stream().filter("sendEdoc"::equals).count();
        MockHttpServletResponse refused = compose("205/KH-SXD", "classification", "TOP_SECRET");

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".note.bad .cite")
                        .text())
                .contains("Luật");
        assertThat(page("/documents").text()).doesNotContain("205/KH-SXD");
        assertThat(AXIS.calls().stream().filter("sendEdoc"::equals).count()).isEqualTo(before);
        assertThat(desk.register().subjects("document"))
                .as("not even a row waits")
                .doesNotContain(DocumentSubject.of(
                                desk.unit().id(),
                                OfficialDocument.of(
                                        DocumentNumber.parse("205/KH-SXD"), DocumentType.PLAN, desk.today()))
                        .orElseThrow());
    }

    @Test
    void what_arrives_is_read_answered_step_by_step_and_put_on_record() throws Exception {
        DocumentMessage message = document("301/BC-SGTVT");
        theySend(message, "301/BC-SGTVT");
        Document list = shows("/documents?way=in", "301/BC-SGTVT", "báo cáo của 301/BC-SGTVT");
        String path = list.select("th a:contains(301/BC-SGTVT)").attr("href");
        Document drawn = page(path);

        assertThat(drawn.select("a[download]").text()).isEqualTo("_báo cáo_.pdf");
        assertThat(mvc.perform(get(drawn.select("a[download]").attr("href")).with(user("taisan")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(PDF);
        assertThat(drawn.select("#status option").eachAttr("value")).containsExactly("ARRIVED", "RECEIVED", "REFUSED");
        assertThat(press(drawn, "#status-form", "status", "FINISHED").getStatus())
                .isEqualTo(422);
        assertThat(press(drawn, "#status-form", "status", "REFUSED").getStatus())
                .isEqualTo(422);
        assertThat(press(drawn, "#status-form", "status", "RECEIVED").getRedirectedUrl())
                .isEqualTo(path);
        assertThat(press(drawn, "#status-form", "status", "RECEIVED").getRedirectedUrl())
                .as("the same form once more")
                .isEqualTo(path);
        assertThat(press(page(path), "#status-form", "status", "ASSIGNED", "reason", "phòng kỹ thuật")
                        .getRedirectedUrl())
                .isEqualTo(path);
        try (Scratch scratch = Scratch.temporary()) {
            List<Message> told = new ArrayList<>();
            until(() -> told.addAll(theirs(DocumentAxis.Kind.STATUS, scratch)), got -> {
                told.removeIf(one -> !((StatusMessage) one).about().code().equals(message.code()));
                return told.size() >= 2;
            });
            assertThat(told)
                    .extracting(one -> ((StatusMessage) one).status().orElseThrow())
                    .containsExactly(StatusCode.RECEIVED, StatusCode.ASSIGNED);
        }
        assertThat(press(page(path), "#note-form", "findings", "đã vào sổ").getRedirectedUrl())
                .isEqualTo(path);
        assertThat(shows(path, "đã vào sổ", "phòng kỹ thuật")
                        .select("#status option")
                        .eachAttr("value"))
                .containsExactly("IN_PROCESS", "FINISHED");
    }

    @Test
    void of_two_officers_who_tell_a_status_in_the_same_moment_one_tells_it() throws Exception {
        theySend(document("311/BC-SGTVT"), "311/BC-SGTVT");
        String path = shows("/documents?way=in", "311/BC-SGTVT")
                .select("th a:contains(311/BC-SGTVT)")
                .attr("href");
        List<Document> drawn = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) drawn.add(page(path));
        CyclicBarrier together = new CyclicBarrier(OFFICERS);
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        List<Future<MockHttpServletResponse>> sent = new ArrayList<>();
        for (Document page : drawn) {
            sent.add(officers.submit(() -> {
                together.await();
                return press(page, "#status-form", "status", "RECEIVED");
            }));
        }
        List<MockHttpServletResponse> answers = new ArrayList<>();
        for (Future<MockHttpServletResponse> one : sent) answers.add(one.get());
        officers.shutdown();

        assertThat(answers).filteredOn(one -> one.getStatus() == 302).hasSize(1);
        for (MockHttpServletResponse late : answers) {
            if (late.getStatus() == 302) continue;
            assertThat(late.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(late.getContentAsString())
                            .select("[role=alert]")
                            .text())
                    .containsAnyOf("vừa báo trạng thái “Đã tiếp nhận”", "không còn đi tiếp được");
        }
        assertThat(page(path).select("ol.timeline h3").eachText())
                .filteredOn(title -> title.contains("Đã tiếp nhận"))
                .hasSize(1);
    }

    @Test
    void a_request_to_give_back_is_agreed_to_or_declined() throws Exception {
        DocumentMessage message = document("302/BC-SGTVT");
        theySend(message, "302/BC-SGTVT");
        String path = shows("/documents?way=in", "302/BC-SGTVT")
                .select("th a:contains(302/BC-SGTVT)")
                .attr("href");
        DocumentMessage revocation = DocumentMessage.draft()
                .from(message.from())
                .to(message.to().get(0))
                .number(DocumentNumber.parse("302/BC-SGTVT"), desk.today(), "Hà Nội")
                .kind(DocumentKind.administrative("Báo cáo"))
                .subject("báo cáo của 302/BC-SGTVT")
                .documentId(message.documentId().orElseThrow())
                .business(Business.revoking(message.documentId().orElseThrow(), "sai số liệu"))
                .build(now());
        theySend(revocation, "302/BC-SGTVT");
        Document asked = shows(path, "Nơi gửi yêu cầu thu hồi", "sai số liệu");

        assertThat(asked.select("#status option").eachAttr("value")).containsExactly("AGREED", "DECLINED");
        press(asked, "#status-form", "status", "AGREED");
        assertThat(shows(path, "Đồng ý cập nhật, lấy lại").selectFirst("#status-form"))
                .isNull();
        assertThat(asked.select("a[download]")).hasSize(1);
    }

    @Test
    void by_mail_papers_lie_in_the_letter_and_software_reads_the_package() throws Exception {
        String path = compose("206/KH-SXD", "channel", "CITY_MAIL", "to", "SGTVT " + THEM)
                .getRedirectedUrl();
        shows(path, "206/KH-SXD", THEM, "đã gửi");
        Email letter = until(
                        () -> theirMail.newMail().emails(),
                        there -> there.stream()
                                .anyMatch(one -> one.subject().orElse("").contains("206/KH-SXD")))
                .stream()
                .filter(one -> one.subject().orElse("").contains("206/KH-SXD"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.attachments())
                .extracting(part -> part.name().orElse(""))
                .containsExactlyInAnyOrder("ke-hoach.pdf", "van-ban.edxml");
        try (Scratch scratch = Scratch.temporary()) {
            DocumentMessage received = (DocumentMessage)
                    EdXmlMail.read(theirMail, letter, EdXml.standard(), scratch).orElseThrow();
            assertThat(received.code()).contains("206/KH-SXD");
        }
    }

    @Test
    void what_came_by_mail_is_answered_by_mail() throws Exception {
        DocumentMessage message = document("303/BC-SGTVT");
        try (Scratch scratch = Scratch.temporary()) {
            Draft letter = EdXmlMail.attach(
                    Draft.from(EmailAddress.of(THEM)).to(EmailAddress.of(US)).subject("Báo cáo"), message, scratch);
            Guard.by(Clock.systemUTC())
                    .clear(letter.dispatch(official("303/BC-SGTVT")))
                    .map(clearance -> theirMail.send(letter, clearance))
                    .orElseThrow();
        }
        String path = shows("/documents?way=in", "303/BC-SGTVT")
                .select("th a:contains(303/BC-SGTVT)")
                .attr("href");
        assertThat(page(path).text()).contains("<" + THEM + ">");
        press(page(path), "#status-form", "status", "RECEIVED");
        shows(path, "Đã tiếp nhận đã gửi");
        List<Email> answers = until(
                () -> theirMail.newMail().emails(),
                there -> there.stream().anyMatch(one -> one.subject().orElse("").startsWith("03 ")));
        assertThat(answers).anyMatch(one -> one.subject().orElse("").equals("03 303/BC-SGTVT"));
        assertThat(page("/documents").select("#on-record").parents().first().text())
                .as("the line of a status by mail is no document of its own")
                .doesNotContain("đã gửi bằng thư điện tử");
    }
}
