package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Certainty;
import vn.mtb.party.AgencyCode.Form;

@DisplayName("mã định danh: dạng mới, dạng cũ, và những mã đang chạy thật")
class AgencyCodeTest {
    private static final String LONGEST = "H26." + "A".repeat(31);

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "H26,             LEVEL_ONE_LEFT,  H26,         true",
        "H26.12,          LEVEL_ONE_LEFT,  H26 12,      true",
        "H26.12.05,       LEVEL_ONE_LEFT,  H26 12 05,   true",
        "H26.12.H27,      LEVEL_ONE_LEFT,  H26 12 H27,  true",
        "H37.DN.001,      LEVEL_ONE_LEFT,  H37 DN 001,  false",
        "G22.99.Z9.1.2.3, LEVEL_ONE_LEFT,  G22 99 Z9 1 2 3, false",
        "000.00.00.H26,   LEVEL_ONE_RIGHT, H26,         true",
        "000.00.12.H26,   LEVEL_ONE_RIGHT, H26 12,      true",
        "000.05.12.H26,   LEVEL_ONE_RIGHT, H26 12 05,   true",
        "003.05.12.H26,   LEVEL_ONE_RIGHT, H26 12 05 003, true",
        "000.05.00.H26,   LEVEL_ONE_RIGHT, H26 00 05,   true",
        "000.00.00.G22,   LEVEL_ONE_RIGHT, G22,         false",
        "002.00.20.H13,   LEVEL_ONE_RIGHT, H13 20 00 002, false",
    })
    void its_form_tells_its_levels_and_its_province(String code, Form form, String levels, boolean hanoi) {
        AgencyCode read = new AgencyCode(code);
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.levels()).containsExactly(levels.split(" "));
        assertThat(read.levelOne()).contains(read.levels().get(0));
        assertThat(read.belongsToHanoi()).isEqualTo(hanoi);
        assertThat(read).hasToString(code);
    }

    @ParameterizedTest(name = "{0} is irregular, level 1 {1}")
    @CsvSource({
        "01.02.G22,    G22,  false",
        "99.99.99.G21, G21,  false",
        "00.22.W00,    W00,  false",
        "01.02.H26,    H26,  true",
        "vxp.saas.03,  '',   false",
        "h26.12,       '',   false",
        "H26-12,       '',   false",
        "H26..12,      H26,  true",
        "H26.1a,       H26,  true",
        "12,           '',   false",
        "A01.x.B02,    '',   false",
        "000.000.00.H26, H26, true",
        "H2.12,        '',   false",
        "H260.12,      '',   false",
    })
    void what_live_systems_hold_is_kept_as_it_came(String code, String levelOne, boolean hanoi) {
        AgencyCode read = new AgencyCode(code);
        assertThat(read.form()).isEqualTo(Form.IRREGULAR);
        assertThat(read.levels()).isEmpty();
        assertThat(read.levelOne()).isEqualTo(levelOne.isEmpty() ? Optional.empty() : Optional.of(levelOne));
        assertThat(read.belongsToHanoi()).isEqualTo(hanoi);
    }

    @Test
    void today_s_form_has_at_most_35_characters() {
        assertThat(LONGEST).hasSize(35);
        assertThat(new AgencyCode(LONGEST).form()).isEqualTo(Form.LEVEL_ONE_LEFT);
        assertThat(new AgencyCode(LONGEST + "A").form()).isEqualTo(Form.IRREGULAR);
        assertThat(new AgencyCode(LONGEST + "A").belongsToHanoi()).isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "H26.12,        2020-09-14, UNVERIFIED",
        "H26.12,        2020-09-15, SECONDARY",
        "H26.12,        2026-11-22, SECONDARY",
        "000.00.12.H26, 2017-03-30, UNVERIFIED",
        "000.00.12.H26, 2020-09-14, UNVERIFIED",
        "000.00.12.H26, 2020-09-15, UNVERIFIED",
        "vxp.saas.03,   2024-01-01, UNVERIFIED",
    })
    @DisplayName("từ 15/9/2020 theo Quyết định 20/2020/QĐ-TTg; dạng trước đó chỉ là nhớ lại")
    void the_form_is_known_from_15_september_2020_and_never_refuses(String code, LocalDate on, Certainty certainty) {
        assertThat(new AgencyCode(code).prescribed(on)).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "H26 12", "H26/12", " H26", "Đ26", "H26\n"})
    void what_can_be_no_id_is_refused_by_name(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyCode(code))
                .withMessageContaining("AgencyCode «" + code + "»");
    }

    @Test
    void a_code_of_two_ends_that_both_look_like_level_one_tells_neither() {
        assertThat(List.of("A01.x.B02", "A01.x.A01"))
                .allSatisfy(code -> assertThat(new AgencyCode(code).levelOne()).isEmpty());
    }
}
