package vn.mtb.meeting;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.meeting.MeetingState.*;
import static vn.mtb.meeting.Situations3125.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Reading;
import vn.mtb.meeting.PointStaff.Assigned;
import vn.mtb.meeting.PointStaff.Part;
import vn.mtb.meeting.TerminalPlan.Origin;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;

@DisplayName("Điểm cầu: cán bộ, thiết bị đầu cuối, kế hoạch hằng năm, trách nhiệm")
class BridgePointTest {
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final TerminalPlan PLAN = plan(Map.of("TB1", Origin.OF_THE_UNIT), Set.of("TB1"));

    @Test
    @Covers(meetings = Hanoi3125.STAFFING)
    void a_leader_of_the_office_and_a_technician_are_assigned() {
        assertThat(staffed(BOTH)).isSettled().citing(Hanoi3125.STAFFING).owingOnly();
        assertThat(staffed(staff("an", Part.EQUIVALENT_LEADER, "binh", Part.TECHNICIAN)))
                .isSettled();
        assertThat(staffed(staff("an", Part.ANOTHER, "binh", Part.TECHNICIAN)))
                .isRefusedBecause("point-office-leader-or-equivalent")
                .citing(Hanoi3125.STAFFING);
        assertThat(staffed(staff("an", Part.OFFICE_LEADER, "binh", Part.ANOTHER)))
                .isRefusedBecause("point-technician")
                .citing(Hanoi3125.STAFFING);
        assertThat(staffed(new PointStaff(List.of())))
                .isRefusedBecause("point-office-leader-or-equivalent", "point-technician");
    }

    @Test
    @Covers(meetings = Hanoi3125.STAFFING)
    void one_person_is_not_both_and_more_people_do_no_harm() {
        assertThat(staffed(staff("an", Part.OFFICE_LEADER, "an", Part.TECHNICIAN)))
                .isRefusedBecause("point-two-people")
                .reading(Hanoi3125.STAFFING, Reading.I_48);
        assertThat(staffed(new PointStaff(Stream.of(
                                new Assigned(new PersonId("an"), Part.OFFICE_LEADER),
                                new Assigned(new PersonId("an"), Part.TECHNICIAN),
                                new Assigned(new PersonId("cuong"), Part.TECHNICIAN))
                        .toList())))
                .isSettled();
    }

    static Stream<Unit> named() {
        return Stream.of(
                DEPARTMENT,
                DISTRICT,
                unit("BQL", Unit.Kind.AGENCY),
                unit("TTTP", Unit.Kind.INSPECTORATE),
                unit("DVTT", Unit.Kind.OTHER_CITY_UNIT));
    }

    @ParameterizedTest
    @MethodSource("named")
    @Covers(meetings = {Hanoi3125.STAFFING, Hanoi3125.YEARLY_PLAN})
    void the_bodies_named_have_both_duties(Unit body) {
        assertThat(take(POINT_UNSTAFFED, new MeetingAct.StaffPoint(BOTH), body, LAST_DAY_OF_DISTRICTS))
                .isSettled();
        assertThat(take(PLAN_DRAFTED, new MeetingAct.SubmitPlan(PLAN, true), body, LAST_DAY_OF_DISTRICTS))
                .isSettled();
    }

    @Test
    @DisplayName("phường, xã: trước 01/7/2025 không có tên, từ ngày ấy để ngỏ; cả hai đều trình")
    void a_commune_is_asked_about_and_the_ground_changes_with_the_reform() {
        assertThat(take(POINT_UNSTAFFED, new MeetingAct.StaffPoint(BOTH), WARD, LAST_DAY_OF_DISTRICTS))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "point-unit-named")
                .citing(Hanoi3125.STAFFING);
        assertThat(take(POINT_UNSTAFFED, new MeetingAct.StaffPoint(BOTH), WARD, LAST_DAY_OF_DISTRICTS.plusDays(1)))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "point-unit-named")
                .reading(Hanoi3125.STAFFING, Reading.I_47);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acting.of(DISTRICT, LAST_DAY_OF_DISTRICTS.plusDays(1)))
                .withMessageContaining("QBD");
    }

    @Test
    @Covers(meetings = Hanoi3125.STAFF_CHANGES)
    void when_somebody_moves_a_replacement_is_named_promptly_and_the_office_is_told() {
        Outcome<MeetingState> left =
                take(POINT_STAFFED, new MeetingAct.ReleaseStaff(new PersonId("an")), DEPARTMENT, DAY);
        assertThat(left).isSettled().owingOnly("point-replacement-promptly", "point-office-told");
        org.assertj.core.api.Assertions.assertThat(left.obligations())
                .as("“kịp thời” has no number, so nothing is ever overdue")
                .noneMatch(owed -> owed.overdue(DAY.plusYears(10)));
        org.assertj.core.api.Assertions.assertThat(assertThat(left)
                        .obligation("point-replacement-promptly")
                        .dischargedBy())
                .containsExactly("replace-staff");
        assertThat(take(POINT_SHORT, new MeetingAct.ReplaceStaff(BOTH), DEPARTMENT, DAY))
                .isSettled()
                .owingOnly("point-office-told");
        assertThat(take(
                        POINT_SHORT,
                        new MeetingAct.ReplaceStaff(staff("an", Part.ANOTHER, "binh", Part.TECHNICIAN)),
                        DEPARTMENT,
                        DAY))
                .isRefusedBecause("point-office-leader-or-equivalent");
    }

    @Test
    @Covers(meetings = Hanoi3125.POLICE_CHECK)
    void a_terminal_is_checked_with_the_police_before_it_is_used_and_the_order_is_the_texts() {
        assertThat(take(TERMINAL_UNCHECKED, new MeetingAct.StartTerminal(), DEPARTMENT, DAY))
                .isRefusedBecause("step-before")
                .citing(Hanoi3125.POLICE_CHECK);
        assertThat(take(TERMINAL_UNCHECKED, new MeetingAct.CheckTerminal(false), DEPARTMENT, DAY))
                .isRefusedBecause("terminal-checked-with-the-police")
                .citing(Hanoi3125.POLICE_CHECK);
        assertThat(take(TERMINAL_UNCHECKED, new MeetingAct.CheckTerminal(true), DEPARTMENT, DAY))
                .isSettled();
    }

    @Test
    @Covers(meetings = {Hanoi3125.POLICE_CHECK, Hanoi3125.UNIT_ASSETS})
    void after_a_repair_or_an_upgrade_it_is_checked_again() {
        assertThat(take(TERMINAL_CHECKED, new MeetingAct.StartTerminal(), DEPARTMENT, DAY))
                .isSettled()
                .owingOnly("terminal-under-asset-law");
        MeetingState serviced = take(TERMINAL_IN_USE, new MeetingAct.ServiceTerminal(), DEPARTMENT, DAY)
                .orElseThrow();
        assertThat(take(serviced, new MeetingAct.StartTerminal(), DEPARTMENT, DAY))
                .isRefusedBecause("step-before");
    }

    @Test
    @Covers(meetings = Hanoi3125.POLICE_CHECK)
    void a_rented_terminal_is_not_named_and_its_check_is_asked_about() {
        assertThat(take(TERMINAL_RENTED, new MeetingAct.StartTerminal(), DEPARTMENT, DAY))
                .isReferredTo(Authority.CITY_OFFICE, "terminal-rented-without-check")
                .citing(Hanoi3125.POLICE_CHECK);
        MeetingState checked = take(TERMINAL_RENTED, new MeetingAct.CheckTerminal(true), DEPARTMENT, DAY)
                .orElseThrow();
        assertThat(take(checked, new MeetingAct.StartTerminal(), DEPARTMENT, DAY))
                .isSettled();
    }

    @Test
    @Covers(meetings = Hanoi3125.YEARLY_PLAN)
    void the_plan_keeps_the_units_own_terminals_and_buys_or_rents_only_if_any() {
        assertThat(submitted(PLAN, true)).isSettled().citing(Hanoi3125.YEARLY_PLAN);
        assertThat(submitted(new TerminalPlan(2023, PLAN.terminals(), PLAN.maintained(), 2, 1), true))
                .isSettled();
        assertThat(submitted(plan(Map.of("TB1", Origin.OF_THE_UNIT, "TB2", Origin.RENTED), Set.of()), true))
                .isRefusedBecause("plan-maintains-own-terminals")
                .citing(Hanoi3125.YEARLY_PLAN);
        assertThat(submitted(PLAN, false))
                .isRefusedBecause("plan-to-the-competent-level")
                .citing(Hanoi3125.YEARLY_PLAN);
    }

    @Test
    @DisplayName("trừ thiết bị do Văn phòng UBND Thành phố bàn giao: thiếu thì đủ, có thì hỏi")
    @Covers(meetings = Hanoi3125.YEARLY_PLAN)
    void terminals_handed_over_by_the_office_stand_outside_the_plan() {
        Map<String, Origin> terminals = Map.of("TB1", Origin.OF_THE_UNIT, "TB2", Origin.HANDED_OVER_BY_THE_CITY_OFFICE);
        assertThat(submitted(plan(terminals, Set.of("TB1")), true)).isSettled();
        assertThat(submitted(plan(terminals, Set.of("TB1", "TB2")), true))
                .isReferredTo(Authority.CITY_OFFICE, "plan-leaves-out-handed-over")
                .reading(Hanoi3125.YEARLY_PLAN, Reading.I_49);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-29, ''",
        "2022-08-30, '2022'",
        "2023-12-31, '2022 2023'",
        "2024-01-01, '2022 2023 2024'",
    })
    @Covers(meetings = Hanoi3125.YEARLY_PLAN)
    void one_plan_is_owed_in_each_calendar_year(LocalDate asOf, String years) {
        List<Obligation> owed = MeetingRules.plansOwed(LocalDate.of(2020, 1, 1), Set.of(), asOf);
        org.assertj.core.api.Assertions.assertThat(owed)
                .extracting(one -> String.valueOf(one.reason().arguments().get(0)))
                .containsExactlyElementsOf(years.isEmpty() ? List.of() : List.of(years.split(" ")));
        org.assertj.core.api.Assertions.assertThat(owed)
                .allSatisfy(one -> org.assertj.core.api.Assertions.assertThat(one.overdue(asOf))
                        .isEqualTo(one.due().orElseThrow().getYear() < asOf.getYear()));
    }

    @Test
    @Covers(meetings = Hanoi3125.YEARLY_PLAN)
    void a_plan_that_was_made_is_not_owed_nor_one_from_before_the_point() {
        org.assertj.core.api.Assertions.assertThat(
                        MeetingRules.plansOwed(LocalDate.of(2023, 3, 1), Set.of(2023), LocalDate.of(2024, 6, 1)))
                .extracting(one -> one.due().orElseThrow())
                .containsExactly(LocalDate.of(2024, 12, 31));
        org.assertj.core.api.Assertions.assertThat(
                        MeetingRules.plansOwed(LocalDate.of(2023, 3, 1), Set.of(), LocalDate.of(2023, 2, 28)))
                .isEmpty();
    }

    @Test
    void a_plan_that_cannot_be_is_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(Map.of(), Set.of("TB9")))
                .withMessageContaining("TB9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerminalPlan(2023, Map.of(), Set.of(), -1, 0))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @EnumSource
    @Covers(
            meetings = {
                Hanoi3125.CENTRAL_MANAGEMENT,
                Hanoi3125.OPERATOR,
                Hanoi3125.STAFF_CHANGES,
                Hanoi3125.RIGHT_PURPOSE,
                Hanoi3125.STANDARDS,
                Hanoi3125.PREFER_ONLINE,
                Hanoi3125.ASSETS,
                Hanoi3125.CARRYING_OUT
            })
    void every_task_has_its_bearer(MeetingTask task) {
        Capacity expected = switch (task) {
            case MANAGE_CENTRALLY -> Capacity.CITY_PEOPLES_COMMITTEE;
            case RUN_AND_GUIDE, PLAN_TRAINING -> Capacity.CITY_OFFICE;
            case USE_RIGHTLY, KEEP_STANDARDS, STEP_UP_ONLINE, MANAGE_ASSETS, CARRY_OUT -> Capacity.UNIT;
        };
        assertThat(MeetingRules.bearer(task, DAY)).citing(task.passage());
        org.assertj.core.api.Assertions.assertThat(
                        MeetingRules.bearer(task, DAY).orElseThrow())
                .isEqualTo(expected);
        assertThat(MeetingRules.bearer(task, LocalDate.of(2022, 8, 29))).isRefusedBecause("meeting-not-judged");
    }

    private static TerminalPlan plan(Map<String, Origin> terminals, Set<String> maintained) {
        return new TerminalPlan(2023, terminals, maintained, 0, 0);
    }

    private static Outcome<MeetingState> submitted(TerminalPlan plan, boolean toTheCompetentLevel) {
        return take(PLAN_DRAFTED, new MeetingAct.SubmitPlan(plan, toTheCompetentLevel), DEPARTMENT, DAY);
    }

    private static Outcome<MeetingState> staffed(PointStaff staff) {
        return take(POINT_UNSTAFFED, new MeetingAct.StaffPoint(staff), DEPARTMENT, DAY);
    }
}
