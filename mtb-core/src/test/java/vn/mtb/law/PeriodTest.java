package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("thời gian hiệu lực tính cả ngày đầu và ngày cuối")
class PeriodTest {
    private static final Period DECREE = Period.since(2018, 1, 1).before(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, false",
        "2018-01-01, true",
        "2020-02-29, true",
        "2025-06-30, true",
        "2025-07-01, false",
    })
    void the_first_and_the_last_day_are_in_it(LocalDate day, boolean in) {
        assertThat(DECREE.contains(day)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2017-12-31, false",
        "2017-01-01, 2018-01-01, true",
        "2019-01-01, 2019-01-01, true",
        "2010-01-01, 2030-01-01, true",
        "2025-06-30, 2026-01-01, true",
        "2025-07-01, 2026-01-01, false",
    })
    void two_periods_overlap_when_they_share_a_day(LocalDate from, LocalDate until, boolean overlap) {
        Period other = new Period(from, until);
        assertThat(DECREE.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(DECREE)).isEqualTo(overlap);
    }

    @Test
    void an_open_period_has_no_end_until_another_text_takes_over() {
        Period open = Period.since(2018, 1, 1);
        assertThat(open.ends()).isFalse();
        assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(DECREE.ends()).isTrue();
        assertThat(DECREE.until()).isEqualTo("2025-06-30");
    }

    @Test
    void one_day_is_a_period() {
        LocalDate day = LocalDate.of(2017, 3, 30);
        assertThat(new Period(day, day).contains(day)).isTrue();
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2017, 12, 31)))
                .withMessageContaining("2018-01-01")
                .withMessageContaining("2017-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.since(2018, 1, 1).before(2018, 1, 1));
    }
}
