package vn.mtb.unitrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.OutcomeAssert;
import vn.mtb.unitrule.Finding.Kind;

@DisplayName("Đối chiếu từng điều khoản: điền, thêm, chặt hơn thì được; nới lỏng thì bị từ chối")
class ConformityTest {
    private static final String CITY_DECISION =
            ", quyết định: {số: 5/QĐ, ngày ký: 1/1/2018, người ký: cb-9, tư cách: UBND Thành phố, đơn vị: UBNDTP}";
    private static final String OWN_DECISION =
            ", quyết định: {số: 5/QĐ, ngày ký: 1/1/2018, người ký: cb-9, tư cách: đơn vị, đơn vị: SNV}";
    private static final String ALL_FOUR = "{mail: [], documents: [], portal: [], public-services: []}";

    /** One row per place that a unit may fill, and per direction: kind of unit, first day, section, verdict, rule. */
    static List<Arguments> clauses() {
        List<Arguments> rows = new ArrayList<>();
        // Who gets a tablet.
        row(rows, "trang bị thêm: {chức vụ: [room-head, staff]", Kind.FILLED, "conforms-filled");
        row(rows, "trang bị thêm: {chức vụ: [room-head, commune-leader]", Kind.LOOSENED, "loosens-who-is-equipped");
        row(rows, "trang bị thêm: {chức vụ: technician", Kind.LOOSENED, "loosens-who-is-equipped");
        row(rows, "trang bị thêm: {chức vụ: council-or-party-leader", Kind.LOOSENED, "loosens-who-is-equipped");
        row(rows, "tự trang bị: {", Kind.FILLED, "conforms-filled");
        row(
                rows,
                "city-office",
                "1/6/2018",
                "không cần quyết định riêng: {nhóm chức vụ: city-leader",
                Kind.FILLED,
                "conforms-filled");
        row(
                rows,
                "city-office",
                "1/6/2018",
                "không cần quyết định riêng: {nhóm chức vụ: department-leader",
                Kind.LOOSENED,
                "loosens-decision-to-equip");
        row(rows, "không cần quyết định riêng: {nhóm chức vụ: city-leader", Kind.LOOSENED, "loosens-decision-to-equip");
        row(rows, "phục vụ: {chức vụ: [city-chairman, city-vice-chairman]", Kind.FILLED, "conforms-filled");
        row(rows, "phục vụ: {chức vụ: [city-chairman, agency-head]", Kind.LOOSENED, "loosens-who-is-served");
        // Accounts and applications.
        list(rows, "vai trò", "chức vụ: department-director, tài khoản: " + ALL_FOUR, Kind.FILLED, "conforms-filled");
        list(
                rows,
                "vai trò",
                "chức vụ: department-director, tài khoản: {mail: [], documents: [], portal: []}",
                Kind.LOOSENED,
                "loosens-accounts");
        list(rows, "vai trò", "chức vụ: city-chairman, tài khoản: {}", Kind.LOOSENED, "loosens-accounts");
        list(rows, "vai trò", "chức vụ: staff, tài khoản: {mail: []}", Kind.FILLED, "conforms-filled");
        list(rows, "không đăng nhập", "ứng dụng: portal, lý do: chỉ đọc", Kind.FILLED, "conforms-filled");
        list(rows, "không đăng nhập", "ứng dụng: mail, lý do: chỉ đọc", Kind.LOOSENED, "loosens-sign-in");
        list(rows, "không đăng nhập", "ứng dụng: documents, lý do: chỉ đọc", Kind.LOOSENED, "loosens-sign-in");
        list(rows, "ứng dụng riêng", "mã: cong-so, tên: Cổng Sở", Kind.FILLED, "conforms-filled");
        row(rows, "ứng dụng bị cấm: {danh sách: [games]", Kind.TIGHTENED, "conforms-tightened");
        row(rows, "ứng dụng bị cấm: {danh sách: [games, mail]", Kind.LOOSENED, "loosens-shared-applications");
        // Limits and days.
        list(rows, "thời hạn", "việc: telling, giờ: 2", Kind.FILLED, "conforms-filled");
        list(rows, "thời hạn", "việc: recording, ngày: 10", Kind.FILLED, "conforms-filled");
        list(rows, "thời hạn", "việc: loss-dossier, ngày: 29", Kind.TIGHTENED, "conforms-tightened");
        list(rows, "thời hạn", "việc: loss-dossier, ngày: 30", Kind.FILLED, "conforms-filled");
        list(rows, "thời hạn", "việc: loss-dossier, giờ: 721", Kind.LOOSENED, "loosens-loss-dossier");
        rows.add(Arguments.of(
                "sở",
                "31/12/2017",
                "thời hạn: [{việc: loss-dossier, ngày: 31, điều khoản: Điều 9}]",
                Kind.FILLED,
                "conforms-filled"));
        rows.add(Arguments.of(
                "sở",
                "1/7/2025",
                "thời hạn: [{việc: loss-dossier, ngày: 31, điều khoản: Điều 9}]",
                Kind.LOOSENED,
                "loosens-loss-dossier"));
        row(rows, "rà soát: {số tháng: 12", Kind.TIGHTENED, "conforms-tightened");
        row(rows, "rà soát: {số tháng: 13", Kind.LOOSENED, "loosens-review");
        row(rows, "nghỉ hằng tuần: {ngày: chủ nhật", Kind.FILLED, "conforms-filled");
        row(rows, "nghỉ hằng tuần: {ngày: [thứ bảy, chủ nhật]", Kind.FILLED, "conforms-filled");
        row(rows, "nghỉ hằng tuần: {ngày: [thứ sáu, chủ nhật]", Kind.LOOSENED, "loosens-working-days");
        String year = "năm: 2019, ngày: [1/1/2019], đối chiếu ngày: 1/1/2019, thông báo: ";
        list(rows, "nghỉ lễ", year + "77/TB", Kind.FILLED, "conforms-filled");
        list(rows, "nghỉ lễ", year + "1/QĐ-TEST", Kind.LOOSENED, "loosens-days-off");
        // What the unit asks for besides.
        list(rows, "cam kết", "giấy: cam-ket, tên: Cam kết", Kind.ADDED, "conforms-added");
        list(rows, "nghĩa vụ thêm", "nội dung: Giữ máy trong tủ", Kind.ADDED, "conforms-added");
        list(
                rows,
                "ký thay",
                "thủ trưởng: department-director, người ký thay: department-deputy-director",
                Kind.FILLED,
                "conforms-filled");
        list(
                rows,
                "ký thay",
                "thủ trưởng: department-director, người ký thay: department-director",
                Kind.LOOSENED,
                "loosens-two-sides");
        // What the law around leaves to a lower level.
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: 20" + CITY_DECISION, Kind.FILLED, "conforms-filled");
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: -20" + CITY_DECISION, Kind.FILLED, "conforms-filled");
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: 21" + CITY_DECISION, Kind.LOOSENED, "loosens-wear-rate");
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: -21" + CITY_DECISION, Kind.LOOSENED, "loosens-wear-rate");
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: 5" + OWN_DECISION, Kind.LOOSENED, "loosens-wear-rate");
        law(rows, "tỷ lệ hao mòn", "1/1/2026", "phần trăm: 5", Kind.LOOSENED, "loosens-wear-rate");
        law(rows, "tỷ lệ hao mòn", "1/6/2018", "phần trăm: 5" + CITY_DECISION, Kind.OPEN, "conforms-open");
        law(rows, "phân cấp tài sản", "1/7/2025", CITY_DECISION.substring(2), Kind.FILLED, "conforms-filled");
        law(rows, "phân cấp tài sản", "1/7/2025", OWN_DECISION.substring(2), Kind.LOOSENED, "loosens-asset-authority");
        law(rows, "phân cấp tài sản", "30/6/2025", CITY_DECISION.substring(2), Kind.OPEN, "conforms-open");
        law(rows, "vẫn gửi giấy", "6/9/2018", "danh sách: [Hồ sơ]" + CITY_DECISION, Kind.FILLED, "conforms-filled");
        law(rows, "vẫn gửi giấy", "6/9/2018", "danh sách: [Hồ sơ]", Kind.LOOSENED, "loosens-paper-list");
        law(
                rows,
                "vẫn gửi giấy",
                "6/9/2018",
                "danh sách: [Hồ sơ], cả tài liệu họp: có" + CITY_DECISION,
                Kind.LOOSENED,
                "loosens-meeting-papers");
        law(rows, "vẫn gửi giấy", "5/9/2018", "danh sách: [Hồ sơ]" + CITY_DECISION, Kind.OPEN, "conforms-open");
        law(rows, "cấp số", "5/3/2020", "chức vụ: staff", Kind.FILLED, "conforms-filled");
        law(rows, "cấp số", "5/3/2020", "chức vụ: staff, số mật riêng: không", Kind.LOOSENED, "loosens-secret-series");
        law(rows, "cấp số", "4/3/2020", "chức vụ: staff", Kind.OPEN, "conforms-open");
        law(rows, "thiết bị họp mật", "1/7/2020", "độ mật: {mật: chủ trì quyết định}", Kind.FILLED, "conforms-filled");
        law(rows, "thiết bị họp mật", "1/7/2020", "độ mật: {mật: cấm}", Kind.TIGHTENED, "conforms-tightened");
        law(rows, "thiết bị họp mật", "1/7/2020", "độ mật: {mật: cho phép}", Kind.LOOSENED, "loosens-meeting-devices");
        law(rows, "thiết bị họp mật", "1/7/2020", "độ mật: {tối mật: cấm}", Kind.FILLED, "conforms-filled");
        law(
                rows,
                "thiết bị họp mật",
                "1/7/2020",
                "độ mật: {tối mật: chủ trì quyết định}",
                Kind.LOOSENED,
                "loosens-meeting-devices");
        law(
                rows,
                "thiết bị họp mật",
                "1/7/2020",
                "độ mật: {tuyệt mật: chủ trì quyết định}",
                Kind.LOOSENED,
                "loosens-meeting-devices");
        law(rows, "thiết bị họp mật", "30/6/2020", "độ mật: {mật: cấm}", Kind.OPEN, "conforms-open");
        law(rows, "thiết bị họp mật", "1/3/2026", "độ mật: {mật: cấm}", Kind.OPEN, "conforms-open");
        law(rows, "hình thức họp", "25/12/2018", "trực tuyến: chủ trì quyết định", Kind.FILLED, "conforms-filled");
        law(rows, "hình thức họp", "25/12/2018", "trực tuyến: luôn luôn", Kind.LOOSENED, "loosens-meeting-form");
        law(rows, "hình thức họp", "25/12/2018", "trực tuyến: không bao giờ", Kind.LOOSENED, "loosens-meeting-form");
        law(rows, "hình thức họp", "24/12/2018", "trực tuyến: chủ trì quyết định", Kind.OPEN, "conforms-open");
        law(rows, "loại họp thêm", "25/12/2018", "danh sách: [Giao ban]", Kind.ADDED, "conforms-added");
        law(rows, "loại họp thêm", "24/12/2018", "danh sách: [Giao ban]", Kind.OPEN, "conforms-open");
        // What no unit may touch: the protected ones that matter most, by name; all of them below.
        for (String rule : List.of(
                "two-sided-minutes",
                "on-the-books",
                "accounts-before-use",
                "give-it-back",
                "settle-liability",
                "role-in-catalogue")) {
            list(rows, "miễn áp dụng", "quy tắc: " + rule, Kind.LOOSENED, "loosens-city-rule");
        }
        return rows;
    }

    private static void row(List<Arguments> rows, String section, Kind kind, String rule) {
        row(rows, "sở", "1/6/2018", section, kind, rule);
    }

    private static void row(List<Arguments> rows, String unit, String from, String section, Kind kind, String rule) {
        String comma = section.endsWith("{") ? "" : ", ";
        rows.add(Arguments.of(unit, from, section + comma + "điều khoản: Điều 9}", kind, rule));
    }

    private static void list(List<Arguments> rows, String key, String item, Kind kind, String rule) {
        rows.add(Arguments.of("sở", "1/6/2018", key + ": [{" + item + ", điều khoản: Điều 9}]", kind, rule));
    }

    private static void law(List<Arguments> rows, String key, String from, String part, Kind kind, String rule) {
        String section = "luật giao: {" + key + ": {" + part + ", điều khoản: Điều 9}}";
        rows.add(Arguments.of("sở", from, section, kind, rule));
    }

    @ParameterizedTest(name = "{1} {0} {2} → {3} {4}")
    @MethodSource("clauses")
    @Covers({Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3, Regulation2020.QC_ARTICLE_8_CLAUSE_3})
    void a_clause_stands_as_the_table_says(String unit, String from, String section, Kind kind, String rule) {
        Conformity conformity = of(unit, from, section);
        Finding finding = conformity.findings().get(0);
        assertThat(conformity.findings()).hasSize(1);
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.reason().rule()).isEqualTo(rule);
        assertThat(finding.place().vietnamese()).isEqualTo("Điều 9");
        assertThat(finding.in(Language.ENGLISH)).contains("Article 9").doesNotContain("{");
        Outcome<UnitRegulation> outcome = conformity.outcome();
        switch (kind) {
            case LOOSENED -> OutcomeAssert.assertThat(outcome).isRefusedBecause(rule);
            case OPEN -> assertThat(outcome).isInstanceOf(Outcome.Referred.class);
            default -> OutcomeAssert.assertThat(outcome).isSettled();
        }
    }

    @Test
    void the_table_has_every_kind_of_content_and_every_loosening() {
        Set<String> contents = new TreeSet<>();
        Set<String> caught = new TreeSet<>();
        for (Arguments row : clauses()) {
            Object[] given = row.get();
            Conformity conformity = of((String) given[0], (String) given[1], (String) given[2]);
            contents.add(conformity.regulation().contents().get(0).getClass().getSimpleName());
            if (given[3] == Kind.LOOSENED) caught.add((String) given[4]);
        }
        Set<String> all = new TreeSet<>();
        Stream.of(Access.class, Demand.class, Departure.class, Equipping.class, Surrounding.class, Timing.class)
                .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
                .forEach(kind -> all.add(kind.getSimpleName()));
        assertThat(contents).isEqualTo(all);
        caught.add(Loosening.ISSUER.id());
        assertThat(caught)
                .isEqualTo(new TreeSet<>(EnumSet.allOf(Loosening.class).stream()
                        .map(Loosening::id)
                        .toList()));
    }

    static Set<String> rulesAbove() {
        return new TreeSet<>(RulesAbove.BASES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rulesAbove")
    void no_rule_above_can_be_left_out(String rule) {
        Finding finding = of("sở", "1/6/2018", "miễn áp dụng: [{quy tắc: " + rule + ", điều khoản: Điều 9}]")
                .findings()
                .get(0);
        assertThat(finding.kind()).isEqualTo(Kind.LOOSENED);
        assertThat(finding.reason().basis()).isEqualTo(RulesAbove.BASES.get(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "sở, SETTLED",
        "ban, SETTLED",
        "inspectorate, SETTLED",
        "quận, SETTLED",
        "city-office, SETTLED",
        "sub-unit, REFUSED",
        "other-city-unit, REFERRED",
        "commune, REFERRED"
    })
    void who_may_issue_a_regulation(String unit, String answer) {
        Outcome<UnitRegulation> outcome = of(unit, "1/6/2018", "").outcome();
        switch (answer) {
            case "REFUSED" ->
                OutcomeAssert.assertThat(outcome)
                        .isRefusedBecause("loosens-who-may-issue")
                        .citing(Regulation2020.QC_ARTICLE_8_CLAUSE_3);
            case "REFERRED" ->
                OutcomeAssert.assertThat(outcome).isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "conforms-open");
            default -> OutcomeAssert.assertThat(outcome).isSettled();
        }
    }

    @Test
    void a_portal_without_sign_in_spares_its_account_but_the_mailbox_never_does() {
        String role =
                "vai trò: [{chức vụ: department-director, tài khoản: {mail: [], documents: [], public-services: []}, điều khoản: Điều 4}]\n";
        assertThat(kinds(role + "không đăng nhập: [{ứng dụng: portal, lý do: chỉ đọc, điều khoản: Điều 5}]"))
                .containsExactly(Kind.FILLED, Kind.FILLED);
        assertThat(
                        kinds(
                                role.replace("mail: [], ", "")
                                        + "không đăng nhập: [{ứng dụng: portal, lý do: đọc, điều khoản: Điều 5}, {ứng dụng: mail, lý do: đọc, điều khoản: Điều 5}]"))
                .containsExactly(Kind.LOOSENED, Kind.FILLED, Kind.LOOSENED);
    }

    @Test
    void every_loosening_is_told_at_once_with_its_clause() {
        Outcome<UnitRegulation> outcome = of(
                        "sở",
                        "1/6/2018",
                        "rà soát: {số tháng: 24, điều khoản: Điều 3}\nmiễn áp dụng: [{quy tắc: two-sided-minutes, điều khoản: khoản 2 Điều 4}]")
                .outcome();
        OutcomeAssert.assertThat(outcome).isRefusedBecause("loosens-review", "loosens-city-rule");
        assertThat(outcome.reasons())
                .extracting(reason -> reason.in(Language.VIETNAMESE))
                .containsExactly(
                        "Điều 3 (chu kỳ rà soát) rà soát mỗi 24 tháng, thưa hơn mỗi năm một lần; viết 12 trở xuống",
                        "khoản 2 Điều 4 (miễn áp dụng) không áp dụng quy tắc «two-sided-minutes» của cấp trên; bỏ điều khoản này");
        assertThat(outcome.reasons().get(0).citation()).contains("gạch đầu dòng 2 khoản 1 Điều 8 Quy chế", "I-21");
    }

    private static List<Kind> kinds(String sections) {
        return of("sở", "1/6/2018", sections).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private static Conformity of(String unit, String from, String sections) {
        return Conformity.of(UnitRegulation.parse("t", Written.text("SNV", unit, from, sections)));
    }
}
