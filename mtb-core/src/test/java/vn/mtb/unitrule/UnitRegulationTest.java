package vn.mtb.unitrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.outcome.Messages;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Mistake;

@DisplayName("Quy chế của đơn vị: đọc từ tệp, mọi lỗi cùng một lúc, mỗi lỗi có dòng và cách sửa")
class UnitRegulationTest {
    private static final Path SCHEMA = Path.of("src/main/resources/vn/mtb/unitrule/unit-regulation.schema.json");

    @Test
    void the_example_of_a_department_says_what_it_says() {
        UnitRegulation regulation = Written.example("so-noi-vu.yaml");
        Heading heading = regulation.heading();
        assertThat(heading.unit()).isEqualTo(new UnitId("SNV"));
        assertThat(heading.kind()).isEqualTo(Unit.Kind.DEPARTMENT);
        assertThat(heading.inForce()).isEqualTo(Period.since(2018, 11, 1));
        assertThat(heading.units().get(new UnitId("SNV-CCVC-TO1")).parent()).contains(new UnitId("SNV"));
        Position leader = new Position("to-truong", PositionGroup.WITHIN_A_UNIT);
        assertThat(regulation.all(Equipping.AlsoEquipped.class))
                .containsExactly(new Equipping.AlsoEquipped(
                        Clause.read("khoản 1 Điều 3").orElseThrow(),
                        Set.of(Position.ROOM_HEAD, Position.ROOM_DEPUTY_HEAD, leader)));
        assertThat(regulation.all(Access.RoleOf.class))
                .hasSize(5)
                .filteredOn(role -> role.position().equals(Position.DEPARTMENT_DIRECTOR))
                .singleElement()
                .satisfies(role -> assertThat(role.role().powers().get(Application.DOCUMENTS))
                        .containsExactlyInAnyOrder("phe-duyet", "giao-viec"));
        assertThat(regulation.all(Timing.Limit.class))
                .extracting(Timing.Limit::matter, Timing.Limit::days)
                .contains(tuple(Timing.Matter.TELLING, 1), tuple(Timing.Matter.LOSS_DOSSIER, 20));
        UnitClause clause =
                regulation.cite(regulation.all(Timing.ReviewEvery.class).get(0));
        assertThat(clause.citation(Language.VIETNAMESE))
                .isEqualTo("Điều 8 Quy chế của SNV ban hành kèm theo Quyết định số 112/QĐ-SNV");
        assertThat(clause.citation(Language.ENGLISH))
                .isEqualTo("Article 8, the regulation of SNV issued with Decision 112/QĐ-SNV");
        assertThat(clause.id()).isEqualTo("SNV-112-QĐ-SNV-8");
    }

    @ParameterizedTest
    @CsvSource({"so-noi-vu.yaml, 21", "quan-hoan-kiem.yaml, 18"})
    void the_examples_conform(String name, int clauses) {
        Conformity conformity = Conformity.of(Written.example(name));
        assertThat(conformity.all(Finding.Kind.LOOSENED)).isEmpty();
        assertThat(conformity.all(Finding.Kind.OPEN)).isEmpty();
        assertThat(conformity.findings()).hasSize(clauses);
        assertThat(UnitRules.of(List.of(Written.example(name))).orElseThrow()).isNotNull();
    }

    @Test
    void what_a_file_leaves_out_is_the_citys() {
        UnitRegulation nothing = Written.of("");
        assertThat(nothing.contents()).isEmpty();
        UnitRules rules = UnitRules.of(List.of(nothing)).orElseThrow();
        assertThat(rules.rulebook().rules())
                .isEqualTo(vn.mtb.tablet.Rulebook.city().rules());
        assertThat(Conformity.of(nothing).outcome().reasons())
                .extracting(vn.mtb.outcome.Reason::rule)
                .containsExactly("conforms-as-the-city");
    }

    @Test
    void both_languages_say_the_same() {
        UnitRegulation english = UnitRegulation.parse("en.yaml", """
                regulation:
                  number: 1/QĐ-TEST
                  title: A regulation
                  signed-on: 2017-03-30
                  signer: cb-1
                  in-force-from: 2018-06-01
                unit: {id: SNV, kind: department, sub-units: [P1]}
                also-equipped: {posts: [room-head, staff], clause: Article 3(1)}
                roles:
                  - {posts: staff, accounts: {mail: [], documents: [assign]}, clause: Article 4(2)(a)}
                limits:
                  - {for: telling, hours: 25, clause: Article 5}
                review: {every-months: 6, clause: Article 6}
                acknowledgements:
                  - {paper: pledge, name: A pledge, at: hand-on, clause: Article 7}
                weekly-rest: {days: sunday, clause: Article 8}
                """);
        UnitRegulation vietnamese = UnitRegulation.parse("vi.yaml", """
                quy chế:
                  số: 1/QĐ-TEST
                  trích yếu: A regulation
                  ngày ký: 30/3/2017
                  người ký: cb-1
                  hiệu lực từ: 1/6/2018
                đơn vị: {mã: SNV, loại: sở, trực thuộc: [P1]}
                trang bị thêm: {chức vụ: [Trưởng phòng, chuyên viên], điều khoản: khoản 1 Điều 3}
                vai trò:
                  - {chức vụ: chuyên viên, tài khoản: {hộp thư điện tử: [], documents: [assign]}, điều khoản: điểm a khoản 2 Điều 4}
                thời hạn:
                  - {việc: "báo mất, báo lộ tài khoản", giờ: 25, điều khoản: Điều 5}
                rà soát: {số tháng: 6, điều khoản: Điều 6}
                cam kết:
                  - {giấy: pledge, tên: A pledge, khi: bàn giao lại, điều khoản: Điều 7}
                nghỉ hằng tuần: {ngày: chủ nhật, điều khoản: Điều 8}
                """);
        assertThat(english).isEqualTo(vietnamese);
        assertThat(english.all(Timing.Limit.class).get(0).days()).isEqualTo(2);
    }

    /** In the table ⏎ is a line break; line 8 is the first line of what stands there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trang bị thêm: {chức vụ: Trưởng phòng}                                | 8 | yaml-missing
            trang bi them: {điều khoản: Điều 3}                                   | 8 | yaml-unknown-key
            trang bị thêm: {chức vụ: Trưởng phồng, điều khoản: Điều 3}            | 8 | yaml-no-choice
            trang bị thêm: {chức vụ: [], điều khoản: Điều 3}                      | 8 | unit-none-or-twice
            trang bị thêm: {chức vụ: [staff, chuyên viên], điều khoản: Điều 3}    | 8 | unit-none-or-twice
            tự trang bị: {điều khoản: Chương 3}                                   | 8 | unit-clause
            tự trang bị: {điều khoản: khoản 0 Điều 3}                             | 8 | unit-clause
            tự trang bị: {điều khoản: điểm a Điều 3}                              | 8 | unit-clause
            chức vụ riêng: [{mã: a, tên: A}, {mã: b, tên: a}]                     | 8 | unit-name-taken
            chức vụ riêng: [{mã: staff, tên: Người nhà}]                          | 8 | unit-name-taken
            chức vụ riêng: [{mã: Tổ trưởng, tên: Tổ trưởng}]                      | 8 | unit-value
            chức vụ riêng: [{mã: to, tên: "Tổ, gọi 0912 345 678"}]                | 8 | unit-value
            ứng dụng riêng: [{mã: mail, tên: Thư, điều khoản: Điều 3}]            | 8 | unit-name-taken
            ứng dụng riêng: [{mã: thu, tên: Hộp thư điện tử, điều khoản: Điều 3}] | 8 | unit-name-taken
            nghĩa vụ thêm: [{nội dung: A, điều khoản: Điều 3}, {nội dung: A, điều khoản: Điều 3}] | 8 | unit-none-or-twice
            vai trò:⏎- {chức vụ: staff, tài khoản: {mail: []}, điều khoản: Điều 3}⏎- {chức vụ: staff, tài khoản: {}, điều khoản: Điều 4} | 10 | unit-role-twice
            vai trò:⏎- {chức vụ: staff, tài khoản: {thu: []}, điều khoản: Điều 3} | 9 | yaml-no-choice
            thời hạn: [{việc: ghi tăng, điều khoản: Điều 3}]                      | 8 | unit-one-measure
            thời hạn: [{việc: ghi tăng, giờ: 1, ngày: 1, điều khoản: Điều 3}]     | 8 | unit-one-measure
            thời hạn: [{việc: ghi tăng, giờ: 0, điều khoản: Điều 3}]              | 8 | yaml-out-of-range
            thời hạn: [{việc: ghi tăng, ngày: 366, điều khoản: Điều 3}]           | 8 | yaml-out-of-range
            rà soát: {số tháng: sáu, điều khoản: Điều 3}                          | 8 | yaml-no-number
            cam kết: [{giấy: a, tên: A, điều khoản: Điều 3}, {giấy: a, tên: B, điều khoản: Điều 3}] | 8 | unit-paper-twice
            cam kết: [{giấy: a, tên: A, khi: trả máy, điều khoản: Điều 3}]        | 8 | yaml-no-choice
            ứng dụng bị cấm: {danh sách: [Mạng xã hội], điều khoản: Điều 3}       | 8 | unit-no-application
            miễn áp dụng: [{quy tắc: two-sided-minute, điều khoản: Điều 3}]       | 8 | yaml-no-choice
            nghỉ lễ: [{năm: 2019, thông báo: 1/TB, ngày: [31/12/2018], đối chiếu ngày: 1/1/2019, điều khoản: Điều 3}] | 8 | yaml-refused
            nghỉ lễ: [{năm: 2019, thông báo: 1/TB, ngày: [31/2/2019], đối chiếu ngày: 1/1/2019, điều khoản: Điều 3}]  | 8 | yaml-no-such-day
            luật giao: {thiết bị họp mật: {độ mật: {thường: cấm}, điều khoản: Điều 3}} | 8 | yaml-no-choice
            """)
    void what_is_wrong_is_told_at_its_line(String sections, int line, String id) {
        assertThat(mistakes(Written.text("SNV", "sở", "1/6/2018", sections.replace('⏎', '\n'))))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.id()).isEqualTo(id);
                    assertThat(mistake.where().line()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource({"29/3/2017, unit-before-the-city", "31/12/2016, unit-before-the-city", "30/3/2017, ''", "1/6/2018, ''"})
    void it_takes_effect_with_the_citys_regulation_at_the_earliest(String from, String id) {
        String text = Written.text("SNV", "sở", from, "").replace("ngày ký: 30/3/2017", "ngày ký: 1/1/2016");
        if (id.isEmpty()) assertThat(UnitRegulation.parse("t", text)).isNotNull();
        else assertThat(mistakes(text)).extracting(Mistake::id).containsExactly(id);
    }

    @Test
    void it_takes_effect_on_its_own_date_at_the_earliest() {
        assertThat(mistakes(
                        Written.text("SNV", "sở", "1/6/2018", "").replace("ngày ký: 30/3/2017", "ngày ký: 2/6/2018")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.id()).isEqualTo("unit-before-its-date");
                    assertThat(mistake.where().line()).isEqualTo(6);
                    assertThat(mistake.remedy().english()).isEqualTo("write 2/6/2018 or a later day");
                });
        assertThat(UnitRegulation.parse(
                        "t",
                        Written.text("SNV", "sở", "2/6/2018", "").replace("ngày ký: 30/3/2017", "ngày ký: 2/6/2018")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{mã: A, thuộc: B}, {mã: B, thuộc: A}]              | unit-circle, unit-circle
            [{mã: A, thuộc: A}]                                 | unit-circle
            [{mã: A, thuộc: B}, {mã: B, thuộc: C}, {mã: C, thuộc: B}] | unit-circle, unit-circle
            [{mã: A, thuộc: X}]                                 | unit-nobody-above
            [A, A]                                              | unit-sub-unit-twice
            [SNV]                                               | unit-sub-unit-twice
            [{mã: A, thuộc: B}, B]                              | ''
            [{mã: C, thuộc: B}, {mã: B, thuộc: A}, {mã: A, thuộc: SNV}] | ''
            """)
    void sub_units_lead_up_to_the_unit(String subUnits, String ids) {
        String text = Written.text("SNV", "sở", "1/6/2018", "")
                .replace("loại: sở}", "loại: sở, trực thuộc: " + subUnits + "}");
        if (ids.isEmpty()) assertThat(UnitRegulation.parse("t", text)).isNotNull();
        else assertThat(mistakes(text)).extracting(Mistake::id).containsExactly(ids.split(", "));
    }

    @Test
    void every_mistake_of_a_file_comes_at_once() {
        assertThat(mistakes("""
                quy chế: {số: "", trích yếu: Q, ngày ký: 31/2/2018, người ký: nguyen.van.a@hanoi.gov.vn, hiệu lực từ: 1/6/2018}
                đơn vị: {mã: Sở Nội vụ, loại: bộ}
                rà soát: {số tháng: 0, điều khoản: Điều 8}
                không biết: 1
                """))
                .extracting(m -> m.where().line(), Mistake::id)
                .containsExactly(
                        tuple(1, "yaml-no-text"),
                        tuple(1, "yaml-no-such-day"),
                        tuple(1, "unit-value"),
                        tuple(1, "unit-value"),
                        tuple(2, "unit-value"),
                        tuple(2, "yaml-no-choice"),
                        tuple(3, "yaml-out-of-range"),
                        tuple(4, "yaml-unknown-key"));
    }

    @Test
    void a_district_ends_with_the_districts() {
        UnitRegulation open = UnitRegulation.parse("t", Written.text("QHK", "quận", "1/6/2018", ""));
        assertThat(open.heading().inForce().until()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(mistakes(Written.text("QHK", "quận", "1/7/2025", "")))
                .extracting(Mistake::id)
                .containsExactly("unit-after-the-districts");
        assertThat(mistakes(Written.text("QHK", "quận", "1/6/2018\n  hiệu lực đến: 1/7/2025", "")))
                .extracting(Mistake::id)
                .containsExactly("unit-after-the-districts");
        assertThat(UnitRegulation.parse("t", Written.text("QHK", "quận", "30/6/2025", "")))
                .isNotNull();
    }

    @Test
    void the_schema_beside_the_code_is_what_the_code_reads() throws IOException {
        if (Boolean.getBoolean("mtb.write-docs")) Files.writeString(SCHEMA, UnitRegulation.schema());
        assertThat(Files.readString(SCHEMA, StandardCharsets.UTF_8))
                .as("write it anew with -Dmtb.write-docs=true")
                .isEqualTo(UnitRegulation.schema());
    }

    @Test
    void the_written_names_know_every_post_of_the_city() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : Position.class.getFields()) {
            if (field.getType() == Position.class) constants.add(field.get(null));
        }
        assertThat(WrittenNames.POSITIONS).isEqualTo(constants);
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        for (Language language : Language.values()) {
            for (Loosening loosening : Loosening.values()) {
                assertThat(Messages.knows(language, loosening.id()))
                        .as(loosening.id())
                        .isTrue();
            }
            for (Finding.Kind kind : Finding.Kind.values()) {
                assertThat(Messages.knows(language, "Kind." + kind)).isTrue();
            }
            for (Timing.Matter matter : Timing.Matter.values()) {
                assertThat(Messages.knows(language, "Matter." + matter)).isTrue();
            }
        }
        assertThat(Messages.keys(Language.VIETNAMESE)).isEqualTo(Messages.keys(Language.ENGLISH));
    }

    @Test
    void a_clause_is_said_once() {
        Heading heading = Written.of("").heading();
        Clause clause = Clause.read("Điều 3").orElseThrow();
        Access.Forbidden games = new Access.Forbidden(clause, Set.of(new Application("games")));
        Access.Forbidden chats = new Access.Forbidden(clause, Set.of(new Application("chats")));
        assertThatThrownBy(() -> new UnitRegulation(heading, List.of(games, chats)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Article 3 says again");
        assertThatThrownBy(() -> new Heading(
                        heading.unit(),
                        heading.kind(),
                        "1/QĐ",
                        "t",
                        LocalDate.of(2018, 6, 2),
                        heading.signer(),
                        heading.inForce(),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before its date 2018-06-02");
        assertThatThrownBy(() -> new Clause(3, Optional.empty(), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no clause");
    }

    private static List<Mistake> mistakes(String text) {
        return catchThrowableOfType(BadFile.class, () -> UnitRegulation.parse("quy-che.yaml", text))
                .mistakes();
    }
}
