package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;

/** What somebody may type and choose on the form of a document, at a desk that has no way of its own: the rules answer all the same. */
@DeskTest
@TestPropertySource(properties = {"spring.application.name=documents", "desk.documents.largest=1MB"})
class DocumentFormsTest {
    private static final byte[] PDF = "%PDF-1.7 báo cáo".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    /** A form that is in order: a report on paper, which the desk only puts on record. */
    private Map<String, String> inOrder() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("symbol", "77/BC-SXD");
        typed.put("type", "REPORT");
        typed.put("signedOn", desk.today().toString());
        typed.put("urgency", "ORDINARY");
        typed.put("classification", "NONE");
        typed.put("channel", "PAPER");
        typed.put("to", "UBND Thành phố");
        typed.put("subject", "báo cáo quý");
        return typed;
    }

    private MockHttpServletResponse send(Map<String, String> typed, MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/documents/new");
        typed.forEach((name, value) -> form.param(name, value));
        for (MockMultipartFile file : files) form.file(file);
        return mvc.perform(form.with(user("taisan")).with(csrf())).andReturn().getResponse();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static Document read(MockHttpServletResponse sent) throws Exception {
        return Jsoup.parse(sent.getContentAsString());
    }

    private int onRecord() {
        return desk.register().subjects("document").size();
    }

    @Test
    void a_classified_document_is_refused_with_its_clause_and_nothing_is_recorded() throws Exception {
        int before = onRecord();
        Map<String, String> typed = inOrder();
        typed.put("classification", "SECRET");
        typed.put("channel", "DOCUMENT_SYSTEM");
        MockHttpServletResponse refused = send(typed);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(read(refused).select(".note.bad .cite").text()).contains("Luật");
        assertThat(read(refused).selectFirst("[name=subject]").text()).isEqualTo("báo cáo quý");
        assertThat(onRecord()).isEqualTo(before);
    }

    @Test
    void secrecy_is_asked_and_never_suggested() throws Exception {
        Map<String, String> typed = inOrder();
        typed.put("classification", "");
        MockHttpServletResponse asked = send(typed);

        assertThat(page("/documents/new").select("[name=classification] option[selected]"))
                .isEmpty();
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(read(asked).select(".wrong").text()).contains("Chọn độ mật như ghi trên văn bản");
    }

    @Test
    void what_is_not_open_is_said_in_words_of_the_office() throws Exception {
        String said = page("/documents").select(".note").text();

        assertThat(said).contains("hộp thư của đơn vị").doesNotContain("mtb.", "desk.", "docs/");
    }

    @Test
    void what_the_register_says_of_a_document_is_where_it_is_and_not_what_it_is() {
        for (String id : List.of("di-118", "den-204", "di-131")) {
            assertThat(desk.register().history(new Subject("document", id)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(((Deed.PutOnRecord) line.deed()).findings())
                            .doesNotContainPattern("[Cc]ông văn|[Bb]áo cáo|\\d+/|hướng dẫn"));
        }
    }

    @Test
    void what_no_text_answers_is_referred_and_says_to_whom() throws Exception {
        Map<String, String> typed = inOrder();
        typed.put("classification", "CONFIDENTIAL");
        typed.put("channel", "CIPHER_LINE");
        MockHttpServletResponse referred = send(typed);

        assertThat(referred.getStatus()).isEqualTo(202);
        assertThat(read(referred).select(".note.open").text()).contains("Phải trình");
    }

    @Test
    void what_goes_by_another_way_is_put_on_record_under_its_number() throws Exception {
        MockHttpServletResponse sent = send(inOrder(), file("bao-cao.pdf", PDF));
        Document shown = page(sent.getRedirectedUrl());

        assertThat(sent.getRedirectedUrl()).matches("/documents/[0-9a-f]{40}");
        assertThat(shown.select("h1").text()).contains("77/BC-SXD");
        assertThat(shown.text())
                .contains("báo cáo quý")
                .contains("UBND Thành phố")
                .contains("bao-cao.pdf");
        assertThat(page("/documents").text()).contains("77/BC-SXD").contains("báo cáo quý");
        MockHttpServletResponse paper = mvc.perform(
                        get(sent.getRedirectedUrl() + "/papers/0").with(user("taisan")))
                .andReturn()
                .getResponse();
        assertThat(paper.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(paper.getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void a_form_sent_twice_is_recorded_once_and_says_so() throws Exception {
        Map<String, String> typed = inOrder();
        typed.put("symbol", "78/BC-SXD");
        int before = onRecord();
        MockHttpServletResponse first = send(typed);
        MockHttpServletResponse second = send(typed);

        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(onRecord()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCUMENT_SYSTEM", "CITY_MAIL"})
    void a_channel_that_is_not_configured_is_named_with_what_to_set(String channel) throws Exception {
        Map<String, String> typed = inOrder();
        typed.put("channel", channel);
        typed.put("to", channel.equals("CITY_MAIL") ? "vanthu@example.vn" : "SGTVT");
        int before = onRecord();
        MockHttpServletResponse sent = send(typed);

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(read(sent).text()).contains("trục liên thông văn bản").contains("gửi đi sau khi ghi sổ");
        assertThat(read(sent).selectFirst("#f-channel-wrong").text()).contains("Kênh này chưa mở");
        assertThat(onRecord()).isEqualTo(before);
    }

    @Test
    void the_list_says_what_to_configure_in_both_languages() throws Exception {
        assertThat(page("/documents?lang=vi").text())
                .contains("Hãy báo quản trị mở")
                .contains("hộp thư của đơn vị");
        assertThat(page("/documents?lang=en").text()).contains("Ask the administrator to open");
        assertThat(page("/documents?way=in&lang=vi").text()).contains("Chưa có văn bản đến");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "symbol   | số mười hai               | f-symbol-wrong   | không đọc được",
                "symbol   | 77/QĐ-SXD                 | f-symbol-wrong   | quyết định",
                "signedOn | hôm nay                   | f-signedOn-wrong | không phải một ngày",
                "signedOn | 2099-01-01                | f-signedOn-wrong | ở sau hôm nay",
                "type     | NOTHING                   | f-type-wrong     | Chọn",
                "subject  | ' '                       | f-subject-wrong  | Ghi trích yếu",
                "to       | ' '                       | f-to-wrong       | Chưa có nơi nhận",
            })
    void what_is_wrong_is_said_at_its_field_and_the_rest_stays(String field, String typed, String at, String said)
            throws Exception {
        Map<String, String> form = inOrder();
        form.put(field, typed);
        MockHttpServletResponse sent = send(form);

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(read(sent).text()).contains(said);
        assertThat(read(sent).getElementById(at)).as(at).isNotNull();
        if (!field.equals("symbol")) {
            assertThat(read(sent).selectFirst("[name=symbol]").attr("value")).isEqualTo("77/BC-SXD");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT_SYSTEM | SỞ XÂY DỰNG           | không phải mã đơn vị",
                "DOCUMENT_SYSTEM | SXD                   | cho chính mình",
                "CITY_MAIL       | vanthu                | không phải địa chỉ",
                "CITY_MAIL       | a@b.vn> Bcc: c@d.vn   | không phải địa chỉ",
                "CITY_MAIL       | <script>@example.vn   | không phải địa chỉ",
            })
    void receivers_that_cannot_be_reached_are_named(String channel, String to, String said) throws Exception {
        Map<String, String> form = inOrder();
        form.put("channel", channel);
        form.put("to", to);
        MockHttpServletResponse sent = send(form);

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(read(sent).text()).contains(said);
        assertThat(sent.getContentAsString()).doesNotContain("<script>@");
    }

    @Test
    void a_meeting_is_served_only_with_those_who_attend() throws Exception {
        Map<String, String> form = inOrder();
        form.put("meeting.heldOn", desk.today().toString());
        assertThat(read(send(form)).text()).contains("Chọn chức vụ của những người dự họp");
        form.put("meeting.attending", "city-chairman|CITY_LEADER");
        form.put("channel", "PRIVATE_MAIL");
        assertThat(send(form).getStatus()).isIn(202, 409);
    }

    @Test
    void files_that_cannot_be_sent_are_named_one_by_one() throws Exception {
        MockHttpServletResponse sent = send(
                inOrder(),
                file("rong.pdf", new byte[0]),
                file("chay.exe", new byte[] {'M', 'Z', 0}),
                file("gia.pdf", new byte[] {'M', 'Z', 0}),
                file("dung.pdf", PDF),
                file("DUNG.pdf", PDF));
        Document page = read(sent);

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(page.selectFirst("#files-wrong").text())
                .contains("“rong.pdf” rỗng")
                .contains("“chay.exe” không thuộc loại")
                .contains("“gia.pdf” không phải loại mà đuôi tên nói")
                .contains("“DUNG.pdf”. Đổi tên");
        assertThat(page.text()).contains("hãy chọn lại");
        assertThat(page.selectFirst("[name=subject]").text()).isEqualTo("báo cáo quý");
    }

    @Test
    void an_upload_over_the_limit_keeps_what_was_typed_and_says_what_to_change() throws Exception {
        byte[] large = new byte[1_200_000];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        MockHttpServletResponse sent = send(inOrder(), file("to.pdf", large));
        Map<String, String> english = inOrder();
        english.put("lang", "en");

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(read(sent).selectFirst("#files-wrong").text()).contains("1.1 MB, tối đa 1.0 MB");
        assertThat(read(sent).selectFirst("[name=subject]").text()).isEqualTo("báo cáo quý");
        assertThat(read(send(english, file("to.pdf", large)))
                        .selectFirst("#files-wrong")
                        .text())
                .contains("at most 1.0 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf       | passwd.pdf",
                "C:\\Users\\an\\to-trinh.pdf | to-trinh.pdf",
                "a\u202efdp.txt              | a_fdp.txt",
                "<b>x</b>.pdf               | b_.pdf",
            })
    void hostile_file_names_lose_what_a_computer_would_follow(String given, String kept) throws Exception {
        Map<String, String> form = inOrder();
        form.put("symbol", (100 + Math.abs(given.hashCode() % 900)) + "/BC-SXD");
        byte[] bytes = given.endsWith("txt") ? "chữ".getBytes(StandardCharsets.UTF_8) : PDF;
        MockHttpServletResponse sent = send(form, file(given, bytes));

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(page(sent.getRedirectedUrl()).select("a[download]").text()).isEqualTo(kept);
    }

    @Test
    void a_file_name_that_looks_like_a_mark_of_secrecy_asks_for_a_statement() throws Exception {
        Map<String, String> form = inOrder();
        form.put("channel", "CITY_MAIL");
        form.put("to", "vanthu@example.vn");
        MockHttpServletResponse asked = send(form, file("Tài liệu mật.pdf", PDF));
        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(read(asked).selectFirst("[name=checked]")).isNotNull();

        form.put("checked", "yes");
        assertThat(read(send(form, file("Tài liệu mật.pdf", PDF))).text()).contains("Kênh này chưa mở");
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session_and_files_are_asked_for_again() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockMultipartHttpServletRequestBuilder form = multipart("/documents/new");
        inOrder().forEach((name, value) -> form.param(name, value));
        mvc.perform(form.file(file("bao-cao.pdf", PDF)).session(session).with(csrf()));
        String page = mvc.perform(get("/documents/new").session(session).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("77/BC-SXD")
                .contains("Phiên trước đã hết hạn")
                .contains("hãy chọn lại");
    }

    @Test
    void notes_are_put_on_record_once_and_seen_by_who_comes_second() throws Exception {
        String path = "/documents/di-118";
        Document drawn = page(path);
        String seen = drawn.selectFirst("#note-form [name=seen]").attr("value");
        String key = drawn.selectFirst("#note-form [name=key]").attr("value");
        MockHttpServletResponse first = note(path, key, seen, "đã lưu bản giấy");
        MockHttpServletResponse late = note(path, UUID.randomUUID().toString(), seen, "đã chuyển phòng");
        MockHttpServletResponse again = note(path, key, seen, "việc khác");

        assertThat(first.getRedirectedUrl()).isEqualTo(path);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(read(late).text()).contains("người khác đã ghi 1 dòng").contains("đã chuyển phòng");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(read(again).text()).contains("đã được gửi trước đó").contains("Xem Văn bản di-118");
        assertThat(note(path, UUID.randomUUID().toString(), seen, " ").getStatus())
                .isEqualTo(422);
    }

    private MockHttpServletResponse note(String path, String key, String seen, String findings) throws Exception {
        return mvc.perform(post(path + "/notes")
                        .param("key", key)
                        .param("seen", seen)
                        .param("findings", findings)
                        .with(user("taisan"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void whoever_acts_for_another_body_does_not_send_in_the_name_of_the_unit() throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/documents/new");
        inOrder().forEach((name, value) -> form.param(name, value));

        assertThat(mvc.perform(form.with(user("vanphong")).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(get("/documents").with(user("vanphong")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("/documents/new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/none", "/documents/a%20b", "/documents/di-118/papers/0"})
    void what_is_not_here_is_said(String path) throws Exception {
        assertThat(mvc.perform(get(URI.create(path)).with(user("taisan")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
