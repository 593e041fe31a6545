package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Language.ENGLISH;
import static vn.mtb.law.Language.VIETNAMESE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.example.sandbox.Options.MailSystem;

@DisplayName("chuyện hai đơn vị, qua máy chủ thư giả")
class StoryTest {
    private static final Options OPTIONS = Options.DEFAULT.by(MailSystem.FAKE);

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(names = {"VNPT", "LGSP"})
    @DisplayName("văn bản đi, trạng thái về, tới khi hoàn thành")
    void a_document_goes_and_its_statuses_come_back_until_it_is_finished(Door axis) throws Exception {
        List<String> told = Told.story(OPTIONS, home, axis, VIETNAMESE).lines().toList();

        assertThat(told)
                .containsSubsequence(
                        "  H26.901 gửi 15/ĐVTD1-VP",
                        "  được gửi",
                        "  H26.902 nhận 15/ĐVTD1-VP, V/v kiểm tra máy tính bảng quý I, [cong-van-15.txt (71 byte)]",
                        "  H26.902 báo 06 hoàn thành",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 01 đã đến",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 03 đã tiếp nhận",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 04 phân công",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 05 đang xử lý",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 06 hoàn thành",
                        "Qua thư điện tử",
                        "  H26.902 nhận 15/ĐVTD1-VP, V/v kiểm tra máy tính bảng quý I, [cong-van-15.txt (71 byte)]",
                        "  H26.901 nhận trạng thái của 15/ĐVTD1-VP: 03 đã tiếp nhận");
    }

    @Test
    @DisplayName("văn bản mật bị từ chối, có căn cứ, trước khi mở kết nối")
    void a_classified_document_is_refused_with_its_clause_before_anything_is_called() throws Exception {
        String told = Told.story(OPTIONS, home, Door.VNPT, ENGLISH);
        List<String> classified = told.lines()
                .dropWhile(line -> !line.equals("A classified document"))
                .toList();

        assertThat(classified).filteredOn("  refused"::equals).hasSize(2);
        assertThat(classified)
                .filteredOn(line -> line.contains("state secrets"))
                .hasSize(2);
        assertThat(classified).last().isEqualTo("  Calls to axis and mail: 0");
        assertThat(told).doesNotContain("được gửi");
    }

    @Test
    @DisplayName("chậm, bận, ngừng, đứt, mất trả lời: vẫn tới nơi, mỗi văn bản một lần")
    void with_faults_in_turns_everything_arrives_and_once() throws Exception {
        Options failing = OPTIONS.failing(List.of(Fault.SLOW, Fault.RESET, Fault.LOST), 4, Duration.ofMillis(20));
        List<String> told =
                Told.story(failing, home, Door.VNPT, VIETNAMESE).lines().toList();

        assertThat(told).filteredOn(line -> line.contains("H26.902 nhận")).hasSize(2);
        assertThat(told).filteredOn(line -> line.contains("H26.901 nhận")).hasSize(6);
        assertThat(told).anyMatch(line -> line.contains("gửi lại: "));
    }
}
