package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Period;

@DisplayName("bổ nhiệm: một người có thể giữ nhiều chức vụ, mỗi chức vụ có ngày đầu và ngày cuối")
class AppointmentTest {
    private static final PersonId LAN = new PersonId("cb-017");
    private static final UnitId DEPARTMENT = new UnitId("SXD");
    private static final Period TERM = new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2019, 3, 31));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2017-03-31, false", "2017-04-01, true", "2019-03-31, true", "2019-04-01, false"})
    void it_holds_from_its_first_day_to_its_last(LocalDate on, boolean holds) {
        assertThat(Appointment.of(LAN, Position.DEPARTMENT_DIRECTOR, DEPARTMENT, TERM)
                        .holdsOn(on))
                .isEqualTo(holds);
    }

    @Test
    void several_posts_at_once_each_have_their_days() {
        Appointment deputy = Appointment.of(LAN, Position.DEPARTMENT_DEPUTY_DIRECTOR, DEPARTMENT, TERM);
        Appointment head =
                Appointment.of(LAN, Position.SUB_UNIT_HEAD, new UnitId("SXD.TTQH"), Period.since(2018, 1, 1));
        List<Appointment> all = List.of(deputy, head);
        assertThat(all.stream().filter(one -> one.holdsOn(LocalDate.of(2017, 12, 31))))
                .containsExactly(deputy);
        assertThat(all.stream().filter(one -> one.holdsOn(LocalDate.of(2018, 1, 1))))
                .containsExactly(deputy, head);
        assertThat(all.stream().filter(one -> one.holdsOn(LocalDate.of(2019, 4, 1))))
                .containsExactly(head);
    }

    @Test
    void acting_and_being_in_charge_are_told_apart_from_being_appointed() {
        assertThat(Appointment.of(LAN, Position.AGENCY_HEAD, DEPARTMENT, TERM).kind())
                .isEqualTo(Appointment.Kind.APPOINTED);
        assertThat(new Appointment(LAN, Position.AGENCY_HEAD, DEPARTMENT, TERM, Appointment.Kind.ACTING))
                .isNotEqualTo(new Appointment(LAN, Position.AGENCY_HEAD, DEPARTMENT, TERM, Appointment.Kind.IN_CHARGE));
    }

    @Test
    void a_missing_part_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Appointment.of(LAN, Position.AGENCY_HEAD, DEPARTMENT, null))
                .withMessage("held");
        assertThatNullPointerException()
                .isThrownBy(() -> Appointment.of(LAN, null, DEPARTMENT, TERM))
                .withMessage("position");
    }
}
