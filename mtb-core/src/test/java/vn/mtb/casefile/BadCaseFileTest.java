package vn.mtb.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Mistake;

@DisplayName("tệp tình huống viết sai: mọi lỗi một lần, mỗi lỗi một dòng")
class BadCaseFileTest {

    @Test
    void all_mistakes_of_a_file_come_at_once_each_with_its_line() {
        assertThat(mistakes("""
                        tiêu đề: thử
                        ngay: 17/4/2017
                        ngày: 31/2/2017
                        cho:
                          người:
                            ong-an: {chức vụ: Giám đốc S}
                          máy: đang dùng
                        làm:
                          - việc: giao máy cho người dùng
                          - {việc: ghi tăng tài sản, gía trị: 5}
                          - {việc: báo mất máy, phát hiện ngày: hôm qua}
                        phải: {kết quả: có lẽ, căn cứ: QC-9.9}
                        """))
                .extracting(mistake -> mistake.where().line())
                .containsExactly(2, 3, 6, 7, 9, 10, 11, 12, 12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{việc: ghi tăng tài sản, mã tài sản: '!!!'} | 4",
                "{việc: báo mất máy, đã báo: {biết ngày: 2/4/2017, báo ngày: 1/4/2017}} | 4",
                "{việc: giao máy cho người sử dụng, biên bản: {bên nhận: ai-do}} | 4",
                "{việc: giao máy cho người sử dụng, máy: MTB-9} | 4",
                "{việc: ghi nhận vi phạm, tình tiết: đã xem xét nguồn gốc} | 4",
                "{việc: đưa máy có sẵn vào sổ, tình trạng khi vào sổ: bị mất} | 4",
                "{việc: bồi thường, tìm lại được ngày: 1/1/2017} | 4",
                "{việc: hao mòn, mức hao mòn: {TT141: {số năm: 5, tỷ lệ: 9000}}} | 4",
                "{việc: thu hồi tài khoản, chức vụ: chuyên viên} | 4",
            })
    void what_contradicts_itself_is_told_with_the_line_of_the_act(String item, int line) {
        Case one = CaseFile.parse("thu.yaml", """
                tiêu đề: thử
                ngày: 17/4/2017
                làm:
                  - %s
                """.formatted(item.replace("'", "\"")))
                .cases()
                .get(0);
        BadFile bad = catchThrowableOfType(BadFile.class, one::run);
        assertThat(bad).as(item).isNotNull();
        assertThat(bad.mistakes()).isNotEmpty().allSatisfy(mistake -> {
            assertThat(mistake.where().file()).isEqualTo("thu.yaml");
            assertThat(mistake.where().line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày: 17/4/2017§làm: mua máy | tiêu đề",
                "tiêu đề: a§làm: mua máy | ngày",
                "tiêu đề: a§ngày: 17/4/2017 | làm",
            })
    void title_date_and_something_to_do_are_needed(String text, String missing) {
        assertThat(mistakes(text.replace('§', '\n'))).singleElement().satisfies(mistake -> {
            assertThat(mistake.id()).isEqualTo("yaml-missing");
            assertThat(mistake.what().vietnamese()).contains(missing);
        });
    }

    @Test
    void what_is_no_yaml_is_refused_without_a_stack_trace_of_a_parser() {
        for (String text :
                List.of("", "- a\n- b", "a: [", "\t", "a: &b 1\nc: *b", "tiêu đề: a\ntiêu đề: b", "%", "? [a]")) {
            assertThatThrownBy(() -> CaseFile.parse("thu.yaml", text)).isInstanceOf(BadFile.class);
        }
    }

    private static List<Mistake> mistakes(String text) {
        return catchThrowableOfType(BadFile.class, () -> CaseFile.parse("thu.yaml", text))
                .mistakes();
    }
}
