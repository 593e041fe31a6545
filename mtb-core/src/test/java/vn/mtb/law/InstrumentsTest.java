package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("văn bản và thời gian hiệu lực")
class InstrumentsTest {

    static Stream<Arguments> successions() {
        return Stream.of(
                arguments(Instruments.LAW_09_2008, "2017-12-31", "2018-01-01", Instruments.LAW_15_2017),
                arguments(Instruments.DECREE_151_2017, "2025-06-30", "2025-07-01", Instruments.DECREE_186_2025),
                arguments(Instruments.DECISION_58_2015, "2017-12-31", "2018-01-01", Instruments.DECISION_50_2017),
                arguments(Instruments.DECISION_50_2017, "2025-06-30", "2025-07-01", Instruments.DECISION_15_2025),
                arguments(Instruments.CIRCULAR_162_2014, "2017-12-31", "2018-01-01", Instruments.CIRCULAR_45_2018),
                arguments(Instruments.CIRCULAR_45_2018, "2023-06-09", "2023-06-10", Instruments.CIRCULAR_23_2023),
                arguments(Instruments.CIRCULAR_23_2023, "2025-12-31", "2026-01-01", Instruments.CIRCULAR_141_2025),
                arguments(Instruments.ORDINANCE_30_2000, "2020-06-30", "2020-07-01", Instruments.LAW_29_2018),
                arguments(Instruments.LAW_29_2018, "2026-02-28", "2026-03-01", Instruments.LAW_117_2025),
                arguments(Instruments.DECREE_110_2004, "2020-03-04", "2020-03-05", Instruments.DECREE_30_2020),
                arguments(Instruments.CIRCULAR_01_2011, "2020-03-04", "2020-03-05", Instruments.DECREE_30_2020),
                arguments(Instruments.DECREE_13_2023, "2025-12-31", "2026-01-01", Instruments.LAW_91_2025),
                arguments(Instruments.DECREE_13_2023, "2025-12-31", "2026-01-01", Instruments.DECREE_356_2025));
    }

    @ParameterizedTest
    @MethodSource("successions")
    @DisplayName("ngày cuối của văn bản cũ, ngày đầu của văn bản mới")
    void the_old_text_holds_on_its_last_day_and_the_new_one_on_the_next(
            Instrument old, LocalDate lastDay, LocalDate firstDay, Instrument successor) {
        assertThat(lastDay.plusDays(1)).isEqualTo(firstDay);
        assertThat(old.inForce().contains(lastDay)).isTrue();
        assertThat(old.inForce().contains(firstDay)).isFalse();
        assertThat(successor.inForce().contains(lastDay)).isFalse();
        assertThat(successor.inForce().contains(firstDay)).isTrue();
        assertThat(old.inForce().overlaps(successor.inForce())).isFalse();
    }

    static Stream<Arguments> firstDays() {
        return Stream.of(
                arguments(Instruments.REGULATION_2020, "2017-03-30"),
                arguments(Instruments.LAW_09_2008, "2009-01-01"),
                arguments(Instruments.ORDINANCE_30_2000, "2001-04-01"),
                arguments(Instruments.DECREE_110_2004, "2004-05-02"),
                arguments(Instruments.DECISION_28_2018, "2018-09-06"),
                arguments(Instruments.DECISION_45_2018, "2018-12-25"),
                arguments(Instruments.DECISION_20_2020, "2020-09-15"),
                arguments(Instruments.DECREE_26_2020, "2020-07-01"),
                arguments(Instruments.DECREE_13_2023, "2023-07-01"),
                arguments(Instruments.HANOI_2918, "2022-08-17"),
                arguments(Instruments.HANOI_3125, "2022-08-30"),
                arguments(Instruments.HANOI_DEPARTMENTS_2025, "2025-03-01"),
                arguments(Instruments.TWO_TIERS_2025, "2025-07-01"),
                arguments(Instruments.RESOLUTION_1656_2025, "2025-07-01"));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void a_text_does_not_hold_on_the_day_before_its_first(Instrument instrument, LocalDate firstDay) {
        assertThat(instrument.inForce().contains(firstDay)).isTrue();
        assertThat(instrument.inForce().contains(firstDay.minusDays(1))).isFalse();
    }

    @Test
    void all_names_every_constant_sorted_by_id() {
        Stream<Object> constants = Stream.of(Instruments.class.getDeclaredFields())
                .filter(field -> field.getType() == Instrument.class && Modifier.isPublic(field.getModifiers()))
                .map(InstrumentsTest::read);
        assertThat(constants).containsExactlyInAnyOrderElementsOf(Instruments.all());
        assertThat(Instruments.all()).isSortedAccordingTo(Comparator.comparing(Instrument::id));
    }

    @Test
    void every_provision_stands_in_a_text_of_the_list() {
        assertThat(Instruments.all())
                .containsAll(
                        Provisions.all().stream().map(Provision::instrument).toList());
    }

    @Test
    @DisplayName("chưa biết văn bản còn hiệu lực hay không thì nói là chưa biết")
    void an_unknown_end_is_not_passed_off_as_known() {
        assertThat(Instruments.all())
                .filteredOn(instrument -> instrument.until() == Certainty.UNVERIFIED)
                .contains(
                        Instruments.REGULATION_2020,
                        Instruments.DECREE_118_2006,
                        Instruments.JOINT_CIRCULAR_2008,
                        Instruments.DECREE_27_2012,
                        Instruments.DECREE_26_2020,
                        Instruments.HANOI_411);
    }

    @Test
    void every_record_says_when_it_was_last_compared_with_its_sources() {
        assertThat(Instruments.all()).extracting(Instrument::checkedOn).containsOnly(LocalDate.of(2026, 11, 22));
    }

    @Test
    void an_instrument_without_id_or_number_is_refused() {
        Instrument one = Instruments.REGULATION_2020;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        " ", "1/QĐ", one.citedAs(), one.inForce(), one.since(), one.until(), one.checkedOn()))
                .withMessageContaining("«1/QĐ»");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "X", "", one.citedAs(), one.inForce(), one.since(), one.until(), one.checkedOn()))
                .withMessageContaining("«X»");
    }

    private static Object read(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " must be readable", e);
        }
    }
}
