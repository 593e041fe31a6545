package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.liability.Given.place;
import static vn.mtb.liability.Given.readByTheUnit;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.settled;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Certainty;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;

@DisplayName("tài sản cố định: từ 10 triệu đồng và một năm, từ năm tài chính 2026")
class FixedAssetTest {

    @ParameterizedTest(name = "{0} dong, {1} months: {2}")
    @CsvSource({
        "9999999, 12, false",
        "10000000, 12, true",
        "10000000, 11, false",
        "0, 84, false",
    })
    void from_2026_ten_million_and_a_year(long cost, int months, boolean fixed) {
        Outcome<Boolean> answer = FixedAsset.test(cost, months, 2026, Optional.empty());
        assertThat(settled(answer)).containsExactly("fixed-asset");
        assertThat(answer.orElseThrow()).isEqualTo(fixed);
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(Wear.CIRCULAR_141_ARTICLE_3));
    }

    @ParameterizedTest
    @CsvSource({"2015", "2017", "2018", "2022", "2023", "2025"})
    void before_2026_the_bar_is_only_remembered(int year) {
        assertThat(referred(FixedAsset.test(15_000_000, 60, year, Optional.empty())))
                .containsExactly("fixed-asset-configured");
    }

    @Test
    void what_a_unit_read_counts_for_the_years_before_2026_and_not_after() {
        Optional<FixedAsset.Bar> cheaper = Optional.of(new FixedAsset.Bar(5_000_000, 12, readByTheUnit()));
        Outcome<Boolean> in2025 = FixedAsset.test(5_000_000, 12, 2025, cheaper);
        assertThat(settled(in2025)).containsExactly("fixed-asset-configured");
        assertThat(in2025.orElseThrow()).isTrue();
        assertThat(in2025.reasons().get(0).basis()).isEqualTo(Basis.stated(readByTheUnit()));
        assertThat(FixedAsset.test(4_999_999, 12, 2025, cheaper).orElseThrow()).isFalse();
        assertThat(FixedAsset.test(5_000_000, 11, 2025, cheaper).orElseThrow()).isFalse();
        assertThat(FixedAsset.test(5_000_000, 12, 2026, cheaper).orElseThrow()).isFalse();
    }

    @Test
    void an_unverified_bar_is_no_bar() {
        FixedAsset.Bar bar = new FixedAsset.Bar(5_000_000, 12, place(Certainty.UNVERIFIED, Given.ALWAYS));
        assertThat(referred(FixedAsset.test(5_000_000, 12, 2025, Optional.of(bar))))
                .containsExactly("fixed-asset-configured");
    }

    @Test
    void values_out_of_range_are_refused_by_value() {
        assertThatThrownBy(() -> FixedAsset.test(1, 1, 2014, Optional.empty())).hasMessageContaining("2014");
        assertThatThrownBy(() -> FixedAsset.test(-1, 1, 2026, Optional.empty())).hasMessageContaining("-1");
        assertThatThrownBy(() -> new FixedAsset.Bar(0, 1, readByTheUnit())).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new FixedAsset.Bar(1, 0, readByTheUnit())).hasMessageContaining("0 months");
        assertThat(new FixedAsset.Bar(1, 1, readByTheUnit()).fromMonths()).isEqualTo(1);
    }
}
