package vn.mtb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.calendar.MadeUpYears.swap;
import static vn.mtb.calendar.MadeUpYears.year;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Certainty;
import vn.mtb.law.Language;

@DisplayName("ngày nghỉ của một năm là dữ liệu, có nguồn và mức độ xác tín")
class HolidayYearTest {

    @Test
    void it_is_cited_by_its_notice_and_says_when_the_source_is_secondary() {
        HolidayYear known = year(2019, Certainty.SECONDARY, List.of(), "2019-01-01");
        assertThat(known.citation(Language.VIETNAMESE))
                .isEqualTo("lịch nghỉ năm 2019 Thông báo số 2019/TB-THU (theo nguồn thứ cấp)");
        assertThat(known.citation(Language.ENGLISH))
                .isEqualTo("days off in 2019, Notice 2019/TB-THU (from a secondary source)");
        assertThat(known.id()).isEqualTo("TB-2019/TB-THU-lich-2019");
        assertThat(known.gist().vietnamese()).contains("2019");
        assertThat(known.instrument().inForce().contains(known.holidays().first()))
                .isTrue();
    }

    @Test
    void a_holiday_belongs_to_its_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2019, "2020-01-01"))
                .withMessage("2020-01-01 is no day of 2019; list it under its own year");
    }

    @Test
    void a_swap_touches_its_year() {
        HolidayYear.Swap reaching = swap("2018-12-31", "2019-01-05");
        assertThat(year(2018, Certainty.PRIMARY, List.of(reaching)).swaps()).containsExactly(reaching);
        assertThat(year(2019, Certainty.PRIMARY, List.of(reaching)).swaps()).containsExactly(reaching);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2020, Certainty.PRIMARY, List.of(reaching)))
                .withMessageContaining("has no day in 2020");
    }

    @Test
    void no_day_is_both_off_and_worked() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> year(2019, Certainty.PRIMARY, List.of(swap("2019-04-29", "2019-05-01")), "2019-05-01"))
                .withMessageContaining("2019-05-01")
                .withMessageContaining("both off and worked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swap("2019-04-29", "2019-04-29"))
                .withMessageContaining("2019-04-29");
    }

    @Test
    void no_day_is_exchanged_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(
                        2019,
                        Certainty.PRIMARY,
                        List.of(swap("2019-04-29", "2019-05-04"), swap("2019-08-30", "2019-05-04"))))
                .withMessageContaining("2019-05-04 is worked instead of two days");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> year(2019, Certainty.PRIMARY, List.of(swap("2019-04-30", "2019-05-04")), "2019-04-30"))
                .withMessageContaining("2019-04-30 is taken off twice");
    }
}
