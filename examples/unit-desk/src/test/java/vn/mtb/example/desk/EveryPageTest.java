package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
class EveryPageTest {
    @Autowired
    private MockMvc desk;

    private String page(String who, String path) throws Exception {
        return desk.perform(get(path).with(user(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Every page, and most of them in several states. */
    static final List<String> PAGES = List.of(
            "/overview",
            "/overview/late",
            "/overview/soon",
            "/overview/someday",
            "/overview/leavers",
            "/tablets",
            "/tablets?status=LOST",
            "/tablets?q=MTB-00",
            "/tablets/MTB-001",
            "/tablets/MTB-016",
            "/tablets/MTB-025",
            "/tablets/MTB-031",
            "/tablets/MTB-035",
            "/tablets/MTB-038",
            "/tablets/MTB-040",
            "/tablets/MTB-001/lines/2/minutes",
            "/tablets/MTB-001/lines/3/correct",
            "/tablets/MTB-019/acts/put-into-use",
            "/tablets/MTB-001/acts/give-back",
            "/tablets/MTB-027/acts/replace-under-warranty",
            "/tablets/new",
            "/tablets/new?id=MTB-900",
            "/people",
            "/people?left=true",
            "/people/cb-005",
            "/people/cb-005/acts/leave",
            "/people/cb-011/acts/appoint",
            "/people/cb-011/acts/end-appointment",
            "/people/cb-011/acts/issue-accounts",
            "/people/cb-011/acts/suspend-accounts",
            "/people/cb-011/acts/reissue-accounts",
            "/people/cb-011/acts/revoke-accounts",
            "/people/new",
            "/mishaps",
            "/mishaps/MTB-030",
            "/mishaps/MTB-031",
            "/mishaps/MTB-025?cause=PEOPLE&culpability=INTENT&standing=CIVIL_SERVANT",
            "/documents",
            "/documents?way=in",
            "/documents/di-118",
            "/documents/new",
            "/documents/units",
            "/reviews",
            "/conduct",
            "/conduct?year=2025",
            "/feedback",
            "/regulation",
            "/regulation/draft",
            "/reports",
            "/reports?target=LEADERS_ON_TABLETS&counted=30&total=40&asOf=2017-12-31",
            "/bulk",
            "/bulk/hand-over",
            "/audit",
            "/audit?verify=true");

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_reads_well_in_both_languages(String path) throws Exception {
        String and = path.contains("?") ? "&" : "?";
        assertThat(Markup.flaws(page("taisan", path + and + "lang=vi"), "vi")).isEmpty();
        assertThat(Markup.flaws(page("taisan", path + and + "lang=en"), "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tablets/export.csv", "/reports/period.csv", "/audit/export.jsonl"})
    void what_goes_into_files_is_there(String path) throws Exception {
        assertThat(page("kiemtra", path)).contains("MTB-001");
    }

    @Test
    void the_page_to_sign_in_reads_well_before_anybody_signed_in() throws Exception {
        String page = desk.perform(get("/signin")).andReturn().getResponse().getContentAsString();

        assertThat(Markup.flaws(page, "vi")).isEmpty();
        assertThat(page).contains("taisan").contains("name=\"_csrf\"").doesNotContain("class=\"note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "expired", "out"})
    void the_page_to_sign_in_says_one_thing_at_a_time(String why) throws Exception {
        String page =
                desk.perform(get("/signin?" + why)).andReturn().getResponse().getContentAsString();

        assertThat(page.split("class=\"note", -1)).hasSize(2);
    }

    @Test
    void whoever_comes_for_the_first_time_is_not_told_that_a_session_expired() throws Exception {
        desk.perform(get("/overview")).andExpect(redirectedUrl("/signin"));
        desk.perform(get("/overview").with(request -> {
                    request.setRequestedSessionId("gone");
                    return request;
                }))
                .andExpect(redirectedUrl("/signin?expired"));
    }

    @ParameterizedTest
    @CsvSource({
        "nguoidung, /tablets, 200",
        "nguoidung, /mishaps, 200",
        "nguoidung, /people, 403",
        "nguoidung, /audit, 403",
        "nguoidung, /tablets/MTB-001, 404",
        "daumoi, /tablets, 200",
        "daumoi, /people, 403",
        "vanphong, /documents, 200",
        "vanphong, /bulk, 403",
        "kiemtra, /audit, 200",
        "kiemtra, /people, 200",
        "phapche, /mishaps, 200",
        "lanhdao, /overview, 200",
        "nobody, /overview, 403"
    })
    void each_role_sees_its_part(String who, String path, int status) throws Exception {
        desk.perform(get(path).with(user(who))).andExpect(status().is(status));
    }

    @Test
    void a_user_sees_only_the_tablet_in_hand() throws Exception {
        assertThat(page("nguoidung", "/tablets")).contains("MTB-007").doesNotContain("MTB-008");
        assertThat(page("nguoidung", "/tablets/MTB-007")).contains("report-loss");
    }

    @Test
    void a_page_takes_nothing_from_elsewhere() throws Exception {
        assertThat(desk.perform(get("/overview").with(user("taisan")))
                        .andReturn()
                        .getResponse()
                        .getHeader("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
    }
}
