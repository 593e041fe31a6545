package vn.mtb.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Language;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

@DisplayName("tệp tình huống: cái gì không viết ra thì đúng quy định")
class CaseFileTest {

    @ParameterizedTest
    @EnumSource(Step.class)
    void what_is_left_out_is_in_order(Step step) {
        for (String day : List.of("5/3/2019", "4/8/2025", "2/2/2026")) {
            CaseResult result = only("""
                    tiêu đề: đúng quy định
                    ngày: %s
                    cho: {cơ quan đầu mối: {SKHCN: 1/3/2025}}
                    làm: %s
                    """.formatted(day, step.wireName()));
            if (needsMoreThanOrder(step, day)) continue;
            assertThat(result.last().kind())
                    .as("%s on %s: %s", step, day, result.last().rules())
                    .isNotEqualTo(CaseResult.Kind.REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void a_tablet_may_be_given_in_every_place(Situation place) {
        if (place == Situation.ABSENT) return;
        CaseResult result =
                only("""
                tiêu đề: máy cho sẵn
                ngày: 5/3/2019
                cho: {máy: {tình trạng: %s}}
                làm: {việc: đính chính dòng ghi trong sổ}
                phải: {giá trị: %s}
                """.formatted(place.name().toLowerCase(Locale.ROOT).replace('_', '-'), place));
        assertThat(result.differences()).isEmpty();
    }

    @Test
    void both_languages_say_the_same() {
        CaseResult vietnamese = only("""
                tiêu đề: chưa ghi tăng
                ngày: 12/4/2017
                cho: {máy: "đã nhận, chưa ghi tăng"}
                làm: giao máy cho người sử dụng
                phải: {kết quả: từ chối, lý do: recorded-before-use, căn cứ: I-02}
                """);
        CaseResult english = only("""
                title: not recorded
                date: 2017-04-12
                given: {tablet: "received, not yet recorded"}
                do: {act: put-into-use}
                expect: {result: refused, reasons: recorded-before-use, citations: I-02}
                """);
        assertThat(vietnamese.asExpected()).isTrue();
        assertThat(english.asExpected()).isTrue();
        assertThat(english.done()).isEqualTo(vietnamese.done());
    }

    @Test
    void acts_follow_each_other_and_each_but_the_last_must_be_settled_unless_it_says_otherwise() {
        assertThat(only("""
                        tiêu đề: ghi tăng rồi giao
                        ngày: 12/4/2017
                        cho: {máy: "đã nhận, chưa ghi tăng"}
                        làm:
                          - {việc: giao máy cho người sử dụng, phải: từ chối}
                          - ghi tăng tài sản
                          - {việc: giao máy cho người sử dụng, ngày: 13/4/2017}
                        phải: {giá trị: đang sử dụng}
                        """).differences()).isEmpty();
        assertThat(only("""
                        tiêu đề: giao trước
                        ngày: 12/4/2017
                        cho: {máy: "đã nhận, chưa ghi tăng"}
                        làm: [giao máy cho người sử dụng, ghi tăng tài sản]
                        """).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.where().line()).isEqualTo(4);
            assertThat(difference.came().vietnamese()).isEqualTo("từ chối");
        });
    }

    @Test
    void a_history_happened_and_is_not_judged() {
        assertThat(only("""
                        tiêu đề: máy có sẵn đang dùng mà chưa ghi tăng
                        ngày: 5/3/2019
                        cho:
                          máy:
                            lịch sử:
                              - {việc: đưa máy có sẵn vào sổ, ngày: 1/3/2019, tình trạng khi vào sổ: đang sử dụng,
                                 người giữ: nguoi-dung, dòng trong sổ: không}
                        làm: ghi tăng tài sản
                        phải: {giá trị: đang sử dụng}
                        """).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phải: được | 7 | từ chối",
                "phải: {kết quả: từ chối, lý do: holder-entitled} | 7 | accounts-before-use",
                "phải: {kết quả: từ chối, căn cứ: QC-6.1} | 7 | QC-5.3",
                "phải: {kết quả: từ chối, nghĩa vụ: give-it-back} | 7 | —",
                "phải: {kết quả: trình} | 7 | từ chối",
                "phải: {kết quả: từ chối, trình ai: UBND Thành phố} | 7 | —",
                "phải: {kết quả: từ chối, số tiền: 5} | 7 | —",
                "phải: {kết quả: từ chối, giá trị: đang sử dụng} | 7 | —",
            })
    void a_difference_names_file_line_and_clause(String expected, int line, String came) {
        List<Difference> differences = only("""
                tiêu đề: chưa có tài khoản
                ngày: 17/4/2017
                cho:
                  người:
                    ong-an: {chức vụ: Giám đốc Sở, tài khoản: không}
                làm: giao máy cho người sử dụng
                %s
                """.formatted(expected)).differences();
        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.where().line()).isEqualTo(line);
            assertThat(difference.came().vietnamese()).contains(came);
            assertThat(difference.in(Language.VIETNAMESE)).startsWith("thu.yaml:" + line + ": phải là «");
            assertThat(difference.in(Language.ENGLISH)).contains("expected «", "got «");
        });
    }

    @Test
    void a_difference_gives_every_reason_with_its_clause() {
        String said = only("""
                tiêu đề: chưa có tài khoản
                ngày: 17/4/2017
                cho: {người: {ong-an: {chức vụ: Giám đốc Sở, tài khoản: không}}}
                làm: giao máy cho người sử dụng
                """).differences().get(0).in(Language.VIETNAMESE);
        assertThat(said).contains("thu.yaml:1: ", "accounts-before-use: ", "(khoản 3 Điều 5 Quy chế");
    }

    @Test
    void obligations_are_all_named_and_dated_where_a_day_is_written() {
        String text = """
                tiêu đề: rà soát
                ngày: 5/9/2017
                hỏi: nghĩa vụ rà soát
                phải: {nghĩa vụ: %s}
                """;
        assertThat(only(text.formatted("review-yearly")).asExpected()).isTrue();
        assertThat(only(text.formatted("{review-yearly: 31/12/2017}")).asExpected())
                .isTrue();
        assertThat(only(text.formatted("{review-yearly: 30/12/2017}")).asExpected())
                .isFalse();
        assertThat(only(text.formatted("không")).asExpected()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000000", "{tổng: 6000000}", "{total: 6000000, nguoi-dung: 6000000}"})
    void amounts_are_a_total_or_named(String amounts) {
        assertThat(only("""
                        tiêu đề: bồi thường
                        ngày: 1/6/2018
                        hỏi: {việc: bồi thường, người liên quan: {nguoi-dung: cố ý}, thiệt hại: {hội đồng xác định: 6000000, đã hao mòn hết: có}}
                        phải: {số tiền: %s}
                        """.formatted(amounts)).differences()).isEmpty();
    }

    @Test
    void an_open_question_that_somebody_answered_is_closed() {
        String text = """
                tiêu đề: phụ trách
                ngày: 17/4/2017
                cho:
                  người: {ong-a: {chức vụ: Giám đốc Sở, hình thức: được giao phụ trách, tài khoản: không}}
                  đã có ý kiến: {more-than-in-charge: 15/UBND}
                làm: giao máy cho người sử dụng
                phải: từ chối
                """;
        assertThat(only(text).last().rules()).doesNotContain("more-than-in-charge");
    }

    @Test
    void a_case_within_a_file_keeps_what_it_does_not_say_itself() {
        List<Case> cases = CaseFile.parse("thu.yaml", """
                tiêu đề: chung
                ngày: 17/4/2017
                điều khoản: QC-2
                cho: {người: {ba-hoa: chuyên viên}}
                làm: giao máy cho người sử dụng
                phải: từ chối
                các tình huống:
                  - tiêu đề: như trên
                  - {tiêu đề: người khác, cho: {người: {ong-an: Giám đốc Sở}}, phải: được}
                """).cases();
        assertThat(cases).extracting(Case::title).containsExactly("chung · như trên", "chung · người khác");
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.run().asExpected()).isTrue();
            assertThat(one.clauses()).containsExactly("QC-2");
        });
    }

    /** A unit's purchase needs its regulation, a move the new post, and a take-over the reform of 1/7/2025. */
    private static boolean needsMoreThanOrder(Step step, String day) {
        return step == Step.BUY_FOR_UNIT
                || step == Step.MOVE_TO_ANOTHER_UNIT
                || (step == Step.TAKE_OVER && day.endsWith("2019"));
    }

    private static CaseResult only(String text) {
        return CaseFile.parse("thu.yaml", text).cases().get(0).run();
    }
}
