package vn.mtb.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.mtb.yaml.BadFile;

@Label("không có tệp nào làm chương trình vỡ")
class CaseFileProperties {
    private static final String WHOLE = """
            tiêu đề: Chưa cấp tài khoản thì chưa giao máy
            ngày: 17/4/2017
            cho:
              người:
                ong-an: {chức vụ: Giám đốc Sở, tài khoản: [hộp thư điện tử]}
              máy: {tình trạng: "đã ghi tăng, đơn vị đang giữ", giá trị: 9500000}
            làm:
              - {việc: báo lộ, lọt tài khoản, đã báo: [STTTT]}
              - việc: giao máy cho người sử dụng
                biên bản: {số: 12/BB, ngày ký: 17/4/2017}
            hỏi: {việc: gửi văn bản, độ mật: mật, họp có: [Giám đốc Sở]}
            phải: {kết quả: từ chối, lý do: accounts-before-use, căn cứ: QC-5.3}
            """;

    @Property(tries = 600)
    void a_file_with_a_piece_replaced_is_run_or_refused_with_lines(
            @ForAll @IntRange(min = 0, max = 580) int at,
            @ForAll @IntRange(min = 0, max = 12) int cut,
            @ForAll @StringLength(max = 6) String instead) {
        int from = Math.min(at, WHOLE.length());
        int to = Math.min(from + cut, WHOLE.length());
        String text = WHOLE.substring(0, from) + instead + WHOLE.substring(to);
        try {
            for (Case one : CaseFile.parse("thu.yaml", text).cases()) one.run();
        } catch (BadFile refused) {
            assertThat(refused.mistakes())
                    .isNotEmpty()
                    .allSatisfy(mistake -> assertThat(mistake.where().line()).isPositive());
        }
    }
}
