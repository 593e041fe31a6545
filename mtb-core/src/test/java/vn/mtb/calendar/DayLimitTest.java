package vn.mtb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("hạn tính bằng ngày: không tính ngày xảy ra việc, tính cả ngày cuối")
class DayLimitTest {

    @ParameterizedTest
    @CsvSource({
        "30, 2018-03-01, 2018-03-31",
        "30, 2018-02-01, 2018-03-03",
        "30, 2020-02-01, 2020-03-02",
        "15, 2025-12-20, 2026-01-04",
        "1,  2017-12-31, 2018-01-01",
    })
    void the_day_of_the_event_is_not_counted_and_the_last_day_is(int days, LocalDate event, LocalDate last) {
        assertThat(new DayLimit(days).lastDay(event)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_limit_has_at_least_one_day(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayLimit(days))
                .withMessageContaining(String.valueOf(days));
    }

    @Test
    void a_last_day_of_rest_is_not_moved() {
        assertThat(new DayLimit(30).lastDay(LocalDate.of(2018, 3, 1)).getDayOfWeek())
                .hasToString("SATURDAY");
    }
}
