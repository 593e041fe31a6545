package vn.mtb.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.meeting.MeetingState.*;
import static vn.mtb.meeting.MeetingStep.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.rule.Row;
import vn.mtb.rule.Rule;
import vn.mtb.rule.Table;

@DisplayName("Bảng hệ thống họp: từng ô, từng giai đoạn")
class MeetingTableTest {
    private static final List<LocalDate> TURNS = List.of(
            LocalDate.of(2022, 8, 30),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 1));

    /** Every open cell; all others are closed, on every day. */
    private static final Map<MeetingState, Map<MeetingStep, MeetingState>> OPEN = new LinkedHashMap<>();

    static {
        OPEN.put(MEETING_PLANNED, Map.of(CONVENE_ONLINE, MEETING_CONVENED));
        OPEN.put(
                MEETING_CONVENED,
                Map.of(CONNECT_SYSTEM, MEETING_CONVENED, GIVE_CONTROL, MEETING_CONVENED, HOLD_SESSION, MEETING_HELD));
        OPEN.put(MEETING_HELD, Map.of(KEEP_PAPERS, PAPERS_KEPT));
        OPEN.put(PAPERS_KEPT, Map.of(GIVE_OUT_PAPERS, PAPERS_KEPT));
        OPEN.put(POINT_UNSTAFFED, Map.of(STAFF_POINT, POINT_STAFFED));
        OPEN.put(POINT_STAFFED, Map.of(RELEASE_STAFF, POINT_SHORT));
        OPEN.put(POINT_SHORT, Map.of(RELEASE_STAFF, POINT_SHORT, REPLACE_STAFF, POINT_STAFFED));
        OPEN.put(TERMINAL_UNCHECKED, Map.of(CHECK_TERMINAL, TERMINAL_CHECKED));
        OPEN.put(TERMINAL_RENTED, Map.of(CHECK_TERMINAL, TERMINAL_CHECKED, START_TERMINAL, TERMINAL_IN_USE));
        OPEN.put(TERMINAL_CHECKED, Map.of(START_TERMINAL, TERMINAL_IN_USE));
        OPEN.put(TERMINAL_IN_USE, Map.of(SERVICE_TERMINAL, TERMINAL_UNCHECKED));
        OPEN.put(PLAN_DRAFTED, Map.of(SUBMIT_PLAN, PLAN_SUBMITTED));
        OPEN.put(PLAN_SUBMITTED, Map.of());
    }

    @Test
    void every_cell_is_what_is_written_here_on_every_side_of_every_turn() {
        assertThat(OPEN).containsOnlyKeys(MeetingState.values());
        Table<MeetingState, MeetingStep, MeetingCase> table = MeetingRules.table();
        for (LocalDate on : TURNS) {
            for (MeetingState state : MeetingState.values()) {
                for (MeetingStep step : MeetingStep.values()) {
                    int version = table.find(state, step, on);
                    MeetingState to = OPEN.get(state).get(step);
                    if (to == null)
                        assertThat(version).as("%s %s %s", state, step, on).isEqualTo(Table.CLOSED);
                    else assertThat(table.row(version).moves().get(state)).containsExactly(to);
                }
            }
        }
    }

    @Test
    void before_the_issue_every_cell_is_closed() {
        for (Row<MeetingState, MeetingStep, MeetingCase> row :
                MeetingRules.table().rows()) {
            assertThat(row.inForce().contains(LocalDate.of(2022, 8, 29))).isFalse();
        }
    }

    @Test
    void every_condition_and_every_step_is_in_the_table() {
        Set<String> asked = new TreeSet<>();
        MeetingRules.table()
                .rows()
                .forEach(row ->
                        row.needs().forEach(need -> asked.add(need.condition().id())));
        for (MeetingCondition condition : MeetingCondition.values())
            assertThat(asked).contains(condition.id());
        assertThat(MeetingRules.table().rows()).extracting(Row::step).contains(MeetingStep.values());
    }

    @Test
    void no_rule_is_listed_twice_and_each_settles() {
        assertThat(MeetingRules.all()).doesNotHaveDuplicates();
        assertThat(MeetingRules.all()).extracting(Rule::basis).allMatch(basis -> basis.settles());
    }
}
