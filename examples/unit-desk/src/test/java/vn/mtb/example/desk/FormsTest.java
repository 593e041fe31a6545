package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.mtb.account.Account;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Status;

@DeskTest
@TestPropertySource(properties = "spring.application.name=forms")
class FormsTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Desk desk;

    @Autowired
    private Referrals referrals;

    private Document form(String who, String path) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).with(user(who))).andReturn().getResponse().getContentAsString());
    }

    /** The form as it was drawn, filled with what is typed into it. */
    private static MockHttpServletRequestBuilder filled(Document page, String... typed) {
        Element form = page.selectFirst("main form[method=post]");
        MockHttpServletRequestBuilder sent = post(form.attr("action"));
        for (Element field : form.select("input, select, textarea")) {
            String name = field.attr("name");
            if (name.isEmpty() || List.of(typed).contains(name)) continue;
            if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) continue;
            Element chosen = field.selectFirst("option[selected]");
            String value = field.tagName().equals("select")
                    ? chosen == null ? "" : chosen.attr("value")
                    : field.tagName().equals("textarea") ? field.text() : field.attr("value");
            sent.param(name, value);
        }
        for (int i = 0; i < typed.length; i += 2) sent.param(typed[i], typed[i + 1]);
        return sent.with(csrf());
    }

    private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(user(who))).andReturn().getResponse();
    }

    private Status status(String tablet) {
        return desk.register().tablet(new TabletId(tablet)).status();
    }

    private int lines(String tablet) {
        return desk.register().length(Subject.tablet(new TabletId(tablet)));
    }

    /** Every test works on a tablet of its own, or changes none: they share one register. */
    private MockHttpServletRequestBuilder givingBack(String tablet, String... more) throws Exception {
        String[] typed = new String[more.length + 2];
        typed[0] = "minutes.number";
        typed[1] = "90/BB-TL";
        System.arraycopy(more, 0, typed, 2, more.length);
        return filled(form("taisan", "/tablets/" + tablet + "/acts/give-back"), typed);
    }

    @Test
    void a_tablet_goes_back_by_two_sided_minutes_and_the_file_says_why_it_was_allowed() throws Exception {
        MockHttpServletResponse sent = send("taisan", givingBack("MTB-012"));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/tablets/MTB-012");
        assertThat(status("MTB-012")).isEqualTo(Status.IN_KEEPING);
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_typed_stays() throws Exception {
        MockHttpServletResponse sent = send(
                "taisan",
                filled(
                        form("taisan", "/tablets/MTB-008/acts/give-back"),
                        "minutes.number",
                        "",
                        "minutes.condition",
                        "trầy <b>góc</b>"));
        Document page = Jsoup.parse(sent.getContentAsString());

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(page.selectFirst("[name=minutes.number]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.selectFirst("#f-minutes-number-wrong").text()).isNotBlank();
        assertThat(page.selectFirst("[name=minutes.condition]").text()).isEqualTo("trầy <b>góc</b>");
        assertThat(status("MTB-008")).isEqualTo(Status.IN_USE);
    }

    @Test
    void a_refusal_says_people_and_papers_by_name_and_their_code_behind_it() throws Exception {
        MockHttpServletResponse sent = send(
                "taisan",
                filled(
                        form("taisan", "/tablets/MTB-020/acts/put-into-use"),
                        "minutes.number",
                        "91/BB-BG",
                        "minutes.receiver.person",
                        "cb-033"));
        String why = Jsoup.parse(sent.getContentAsString()).select(".note.bad").text();

        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(why).contains("Doãn Nhật Minh (cb-033)").containsPattern("[Cc]am kết[^()]* \\(cam-ket-su-dung\\)");
    }

    @Test
    void a_refusal_names_its_clause_and_records_nothing() throws Exception {
        int before = lines("MTB-008");
        MockHttpServletResponse sent = send("taisan", givingBack("MTB-008", "minutes.giver.person", "cb-030"));

        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(sent.getContentAsString()).contains("Điều 4 Quy chế").contains("90/BB-TL");
        assertThat(lines("MTB-008")).isEqualTo(before);
    }

    @Test
    void the_rules_can_be_asked_without_recording() throws Exception {
        int before = lines("MTB-008");
        MockHttpServletResponse sent = send("taisan", givingBack("MTB-008", "try", "yes"));

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getContentAsString()).contains("chưa ghi gì");
        assertThat(lines("MTB-008")).isEqualTo(before);
    }

    @Test
    void the_minutes_can_be_printed_before_they_are_signed() throws Exception {
        MockHttpServletRequestBuilder form = givingBack("MTB-008");
        Document drawn = form("taisan", "/tablets/MTB-008/acts/give-back");
        assertThat(drawn.select("button[formaction$=/give-back/minutes]")).hasSize(1);
        MockHttpServletResponse sent = send("taisan", toMinutes(drawn));

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getContentAsString()).contains("91/BB-TL").contains("Hồ Đức Mạnh");
        assertThat(form).isNotNull();
    }

    private static MockHttpServletRequestBuilder toMinutes(Document drawn) {
        Element form = drawn.selectFirst("main form[method=post]");
        form.attr("action", form.attr("action") + "/minutes");
        return filled(drawn, "minutes.number", "91/BB-TL");
    }

    @Test
    void a_form_sent_twice_is_recorded_once() throws Exception {
        String key = UUID.randomUUID().toString();
        MockHttpServletRequestBuilder once = givingBack("MTB-010", "key", key);
        MockHttpServletRequestBuilder twice = givingBack("MTB-010", "key", key);
        int before = lines("MTB-010");
        send("taisan", once);
        MockHttpServletResponse again = send("taisan", twice);

        assertThat(again.getRedirectedUrl()).isEqualTo("/tablets/MTB-010");
        assertThat(lines("MTB-010")).isEqualTo(before + 1);
    }

    @Test
    void of_two_officers_at_one_tablet_the_second_reads_what_the_first_recorded() throws Exception {
        MockHttpServletRequestBuilder first = givingBack("MTB-011");
        MockHttpServletRequestBuilder second = filled(
                form("lanhdao", "/tablets/MTB-011/acts/take-inventory"),
                "minutesNumber",
                "12/BB-KK",
                "condition",
                "còn tốt");
        send("taisan", first);
        MockHttpServletResponse late = send("lanhdao", second);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("người khác đã ghi 1 dòng")
                .contains("12/BB-KK");
    }

    @Test
    void hostile_text_is_shown_as_text() throws Exception {
        MockHttpServletResponse sent =
                send("taisan", givingBack("MTB-008", "minutes.witness", "<script>alert(1)</script>"));

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).doesNotContain("<script>alert(1)");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        assertThat(mvc.perform(post("/tablets/MTB-008/acts/give-back").with(user("taisan")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String path = "/tablets/MTB-008/acts/give-back";
        mvc.perform(post(path).session(session).param("minutes.number", "77/BB").with(csrf()));
        String page = mvc.perform(get(path).session(session).with(user("taisan")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("77/BB").contains("Phiên trước đã hết hạn");
        assertThat(status("MTB-008")).isEqualTo(Status.IN_USE);
    }

    @Test
    void a_loss_locks_the_accounts_in_the_same_breath() throws Exception {
        Document page = form("nguoidung", "/tablets/MTB-007/acts/report-loss");
        MockHttpServletResponse sent = send(
                "nguoidung",
                filled(page, "report.circumstances", "mất ở bến xe", "report.notices[0].channel", "TELEPHONE"));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/mishaps");
        assertThat(status("MTB-007")).isEqualTo(Status.LOST);
        assertThat(desk.register().accounts(new PersonId("cb-011")))
                .allMatch(account -> account.state() == Account.State.SUSPENDED);
    }

    @Test
    void leaving_a_post_takes_one_form() throws Exception {
        String yesterday = desk.today().minusDays(1).toString();
        MockHttpServletResponse sent = send(
                "taisan",
                filled(
                        form("taisan", "/people/cb-018/acts/leave"),
                        "decisionNumber",
                        "55/QĐ-SXD",
                        "lastDay",
                        yesterday,
                        "return-MTB-013.minutes.number",
                        "56/BB-TL"));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/people/cb-018");
        assertThat(status("MTB-013")).isEqualTo(Status.IN_KEEPING);
        assertThat(desk.register().accounts(new PersonId("cb-018"))).noneMatch(Account::live);
    }

    @Test
    void what_a_case_leaves_open_is_answered_on_its_page_and_what_it_lacks_is_to_be_done() throws Exception {
        String path = "/mishaps/MTB-025?cause=PEOPLE&culpability=INTENT&standing=CIVIL_SERVANT&appraised=5000000"
                + "&minutes=12/BB&minutesOn=" + desk.today().minusDays(3);
        Document page = form("taisan", path);
        String duties = page.select("[aria-labelledby=duties]").text();
        assertThat(duties).contains("bổ sung hồ sơ còn thiếu").doesNotContain("Không có việc nào");
        Element answers = page.selectFirst("#answers-form");
        int before = answers.select("[name=asked]").size();
        String rule = answers.selectFirst("[name=asked]").attr("value");
        MockHttpServletRequestBuilder sent = post(answers.attr("action")).with(csrf());
        answers.select("input[type=hidden]").forEach(one -> sent.param(one.attr("name"), one.attr("value")));

        assertThat(send("kiemtra", post(answers.attr("action")).with(csrf())).getStatus())
                .isEqualTo(403);
        assertThat(form("kiemtra", path).select("#answers-form")).isEmpty();
        assertThat(form("kiemtra", path).select("[aria-labelledby=open]").text())
                .contains("Cán bộ tài sản hoặc cán bộ pháp chế");
        MockHttpServletResponse recorded = send(
                "taisan",
                sent.param("answered-" + rule + ".number", "77/STC-QLCS")
                        .param("answered-" + rule + ".signedOn", desk.today().toString())
                        .param("answered-" + rule + ".signer.person", "tp-001")
                        .param("answered-" + rule + ".signer.as", "AUTHORITY")
                        .param("answered-" + rule + ".signer.unit", "UBNDTP"));
        Document after = form("taisan", path);

        assertThat(recorded.getRedirectedUrl()).isEqualTo(path);
        assertThat(after.select("[aria-labelledby=duties] li").eachText())
                .anyMatch(note -> note.contains("Quyết định trả lời: 77/STC-QLCS"));
        assertThat(after.select("#answers-form [name=asked]").eachAttr("value")).doesNotContain(rule);
        assertThat(before).isPositive();
    }

    private static final String ESTABLISHED =
            "?cause=PEOPLE&culpability=INTENT&standing=CIVIL_SERVANT&appraised=5000000&minutes=12/BB";

    private List<String> open(String tablet) throws Exception {
        return form("taisan", "/mishaps/" + tablet + ESTABLISHED)
                .select("#answers-form [name=asked]")
                .eachAttr("value");
    }

    /** As MTB-025 was. */
    private void damaged(String tablet) {
        Line like = desk.register().history(Subject.tablet(new TabletId("MTB-025"))).stream()
                .filter(line -> line.deed() instanceof Deed.OnTablet on && on.act() instanceof Mishap.EstablishDamage)
                .findFirst()
                .orElseThrow();
        Act act = ((Deed.OnTablet) like.deed()).act();
        Made made = Made.by(like.made().by()).on(desk.today());
        assertThat(desk.take("damaged-" + tablet, new TabletId(tablet), lines(tablet), act, made))
                .isInstanceOf(Outcome.Settled.class);
    }

    private int noted(String tablet, String... findings) {
        Subject incident = Duties.incident(new TabletId(tablet));
        Made made = Made.by(desk.register()
                        .history(Subject.tablet(new TabletId("MTB-025")))
                        .get(0)
                        .made()
                        .by())
                .on(desk.today());
        for (String one : findings) {
            Item item = Item.of(incident, desk.register().length(incident), new Deed.PutOnRecord(one), made);
            assertThat(desk.take(Command.of(UUID.randomUUID().toString(), item)))
                    .isInstanceOf(Outcome.Settled.class);
        }
        return desk.register().length(incident);
    }

    @Test
    void a_decision_about_an_earlier_mishap_does_not_answer_a_later_one() throws Exception {
        damaged("MTB-015");
        String rule = open("MTB-015").get(0);
        String decision = "answered-" + rule + ": 77/STC-QLCS, " + desk.today() + ", AUTHORITY tp-001 UBNDTP";
        noted("MTB-014", decision);
        damaged("MTB-014");

        assertThat(open("MTB-014")).contains(rule);
        noted("MTB-014", decision);
        assertThat(open("MTB-014")).doesNotContain(rule);
    }

    @Test
    void only_what_is_open_about_a_mishap_is_answered_there() throws Exception {
        int before = noted("MTB-025");
        MockHttpServletResponse sent = send(
                "taisan",
                post("/mishaps/MTB-025/answers" + ESTABLISHED)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("on", desk.today().toString())
                        .param("asked", "books-of-an-exchange-decided")
                        .param("answered-books-of-an-exchange-decided.number", "77/STC-QLCS")
                        .param(
                                "answered-books-of-an-exchange-decided.signedOn",
                                desk.today().toString())
                        .param("answered-books-of-an-exchange-decided.signer.person", "tp-001")
                        .param("answered-books-of-an-exchange-decided.signer.as", "AUTHORITY")
                        .param("answered-books-of-an-exchange-decided.signer.unit", "UBNDTP"));

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).contains("Câu hỏi này không còn mở");
        assertThat(noted("MTB-025")).isEqualTo(before);
    }

    @Test
    void a_decision_is_not_put_on_record_as_a_duty_done() throws Exception {
        int before = noted("MTB-025");
        send(
                "taisan",
                post("/mishaps/MTB-025/done")
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("duty", "answered-some-rule")
                        .param("paper", "1, " + desk.today() + ", AUTHORITY tp-001 UBNDTP"));

        assertThat(noted("MTB-025")).isEqualTo(before);
    }

    @Test
    void a_note_that_is_no_decision_is_shown_as_it_stands() throws Exception {
        String day = "answered-some-rule: 1, 2020-13-45, AUTHORITY tp-001 UBNDTP";
        String capacity = "answered-some-rule: 1, 2020-12-30, NOBODY tp-001 UBNDTP";
        String unit = "answered-some-rule: 1, 2020-12-30, AUTHORITY tp-001 *";
        noted("MTB-030", day, capacity, unit);

        assertThat(form("taisan", "/mishaps/MTB-030").text()).contains(day, capacity, unit);
    }

    @Test
    void a_question_is_kept_until_a_decision_answers_it() throws Exception {
        Document page = form("taisan", "/tablets/MTB-027/acts/replace-under-warranty");
        MockHttpServletResponse asked = send(
                "taisan",
                filled(page, "exchangeMinutes", "88/BB-ĐB", "replacement", "MTB-950", "newSerial", "SN-26-950"));
        assertThat(asked.getStatus()).isEqualTo(202);
        String key = referrals.open(desk.scope()).get(0).key();

        String rule = "books-of-an-exchange-decided";
        MockHttpServletResponse answered = send(
                "taisan",
                filled(
                        form("taisan", "/mishaps/referrals/" + key),
                        "answered-" + rule + ".number",
                        "512/STC-QLCS",
                        "answered-" + rule + ".signedOn",
                        desk.today().toString(),
                        "answered-" + rule + ".signer.person",
                        "tp-001",
                        "answered-" + rule + ".signer.as",
                        "AUTHORITY",
                        "answered-" + rule + ".signer.unit",
                        "UBNDTP"));

        assertThat(answered.getRedirectedUrl()).isEqualTo("/mishaps");
        assertThat(status("MTB-027")).isEqualTo(Status.DISPOSED);
        assertThat(referrals.open(desk.scope())).isEmpty();
    }

    @Test
    void a_line_is_corrected_by_a_new_one() throws Exception {
        int before = lines("MTB-017");
        MockHttpServletResponse sent = send(
                "taisan",
                filled(
                        form("taisan", "/tablets/MTB-017/lines/0/correct"),
                        "why",
                        "gõ nhầm số seri",
                        "instead.serial",
                        "SN-23-7777"));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/tablets/MTB-017");
        assertThat(lines("MTB-017")).isEqualTo(before + 1);
        assertThat(desk.register().tablet(new TabletId("MTB-017")).serial()).isEqualTo("SN-23-7777");
    }

    @Test
    void a_draft_regulation_is_compared_and_tried_over_the_past() throws Exception {
        String loose = new String(
                getClass().getResourceAsStream("/demo/so-xay-dung.yaml").readAllBytes(), StandardCharsets.UTF_8);
        MockHttpServletResponse tried = send(
                "phapche",
                filled(form("phapche", "/regulation/draft"), "text", loose.replace("  số tháng: 6", "  số tháng: 24")));
        MockHttpServletResponse broken =
                send("phapche", filled(form("phapche", "/regulation/draft"), "text", "quy chế: [:"));

        assertThat(tried.getContentAsString()).contains("nới lỏng");
        assertThat(Jsoup.parse(broken.getContentAsString())
                        .select(".note.bad li")
                        .text())
                .contains("quy-che.yaml:1");
    }

    @Test
    void feedback_and_checkpoints_are_put_on_record() throws Exception {
        assertThat(send("nguoidung", filled(form("nguoidung", "/feedback"), "matter", "nên nêu rõ số ngày"))
                        .getRedirectedUrl())
                .isEqualTo("/feedback");
        assertThat(send("nguoidung", filled(form("nguoidung", "/feedback"), "matter", "hỏi Mạc Khánh Linh"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send("kiemtra", post("/audit/checkpoints").with(csrf())).getRedirectedUrl())
                .isEqualTo("/audit");
        assertThat(form("kiemtra", "/audit?verify=true").select(".note.good")).isNotEmpty();
    }

    @Test
    void a_loss_dossier_is_put_on_record_and_is_owed_no_more() throws Exception {
        Document before = form("taisan", "/mishaps/MTB-031");
        send("taisan", filled(before, "paper", "hồ sơ 09/HS-SXD"));

        Document after = form("taisan", "/mishaps/MTB-031");
        assertThat(after.select("form[action$=/done]"))
                .hasSize(before.select("form[action$=/done]").size() - 1);
        assertThat(after.text()).contains("hồ sơ 09/HS-SXD");
    }

    @Test
    void many_are_handed_over_each_with_its_own_answer() throws Exception {
        Document page = form("taisan", "/bulk/hand-over");
        MockHttpServletResponse sent = send(
                "taisan",
                filled(
                        page,
                        "papers",
                        "cam-ket-su-dung",
                        "holder-MTB-019",
                        "cb-024",
                        "number-MTB-019",
                        "61/BB-BG",
                        "holder-MTB-020",
                        "cb-033",
                        "number-MTB-020",
                        "62/BB-BG"));

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(sent.getContentAsString()).select("[aria-labelledby=results] .note"))
                .hasSize(2);
        assertThat(status("MTB-019")).isEqualTo(Status.IN_USE);
        assertThat(status("MTB-020")).isEqualTo(Status.IN_KEEPING);
    }
}
