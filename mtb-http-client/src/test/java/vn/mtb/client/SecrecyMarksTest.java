package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("nhận ra dấu chỉ độ mật, không bắt nhầm từ thường")
class SecrecyMarksTest {

    @ParameterizedTest
    @CsvSource({
        "MẬT, Mật",
        "Tối mật, Tối mật",
        "tuyệt mật, Tuyệt mật",
        "[Mật] Báo cáo quý, Mật",
        "Báo cáo (MẬT), Mật",
        "Độ mật: Tối mật, Tối mật",
        "Công văn Mật số 12, Mật",
        "TUYET MAT - ke hoach, Tuyệt mật",
        "toi-mat_01, Tối mật",
        "TUYETMAT, Tuyệt mật",
        "T U Y Ệ T  M Ậ T, Tuyệt mật",
        "M Ậ T, Mật",
        "MAT_bao-cao, Mật",
        "bao-cao-MAT, Mật",
        "Mật và tuyệt mật, Tuyệt mật"
    })
    void a_mark_is_found_however_it_is_written(String text, String mark) {
        assertThat(SecrecyMarks.in(text)).contains(mark);
        assertThat(SecrecyMarks.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(mark);
        assertThat(SecrecyMarks.in(text.replace("ậ", "ậ\u200b").replace("A", "A\u00ad")))
                .contains(mark);
        assertThat(SecrecyMarks.inFileName(text + ".pdf")).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đổi mật khẩu định kỳ",
                "Tăng cường bảo mật thông tin",
                "BẢO MẬT",
                "Luật Bảo vệ bí mật nhà nước",
                "Mật độ dân cư",
                "mật ong",
                "Ủy ban Mặt trận Tổ quốc",
                "UY BAN MAT TRAN TO QUOC",
                "mat-bang-xay-dung",
                "DANH SACH CO MAT",
                "THU TIEN MAT",
                "MAT KHAU",
                "cap nhat",
                "Mặt bằng",
                "Báo cáo mất máy tính bảng",
                "Giấy mời họp giao ban",
                ""
            })
    void ordinary_words_pass(String text) {
        assertThat(SecrecyMarks.in(text)).isEmpty();
        assertThat(SecrecyMarks.inFileName(text + ".pdf")).isEmpty();
    }
}
