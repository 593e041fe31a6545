package vn.mtb.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Capacity;
import vn.mtb.rule.Rule;
import vn.mtb.rule.Table;

/**
 * The rules of Hanoi's online meeting system (<i>quy tắc về hệ thống họp trực tuyến</i>), from 30/8/2022: steps, tasks and the yearly
 * plan. Asking changes nothing.
 *
 * <pre>{@code
 * Outcome<MeetingState> answer = MeetingRules.take(TERMINAL_UNCHECKED, new MeetingAct.StartTerminal(), Acting.of(unit, on));
 * }</pre>
 *
 * @legal Quyết định số 3125/QĐ-UBND; Điều 7 Quyết định số 45/2018/QĐ-TTg; Điều 17 Luật số 29/2018/QH14; Điều 6 Nghị định số
 *     26/2020/NĐ-CP; Luật số 117/2025/QH15
 */
public final class MeetingRules {
    private static final Table<MeetingState, MeetingStep, MeetingCase> TABLE = MeetingTable.TABLE;
    private static final Rule NOT_JUDGED =
            new Rule("meeting-not-judged", Basis.implied(Hanoi3125.ISSUED, Reading.I_46), MeetingTable.GOVERNED);
    private static final Rule PLAN_YEARLY = new Rule(
            "plan-every-calendar-year", Basis.implied(Hanoi3125.YEARLY_PLAN, Reading.I_21), MeetingTable.GOVERNED);

    private MeetingRules() {}

    /**
     * Every rule kept here.
     *
     * @return steps, conditions, duties, tasks and the yearly plan, in a fixed order
     */
    public static List<Rule> all() {
        Stream<Rule> tasks = Arrays.stream(MeetingTask.values())
                .map(task -> new Rule(task.id(), Basis.stated(task.passage()), MeetingTable.GOVERNED));
        return Stream.of(TABLE.rules().stream(), tasks, Stream.of(PLAN_YEARLY, NOT_JUDGED))
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * What the rules say to an act, and where its subject stands afterwards.
     *
     * @param from where the meeting, the point, the terminal or the plan stands
     * @param act what somebody wants to do, with its evidence
     * @param acting which unit, on which date, and which open questions were answered
     * @return settled with the next state; refused with every unmet condition, or the missing step when the order is wrong ({@code
     *     step-before}, {@code no-way-from-here}), or before 30/8/2022 ({@code meeting-not-judged}); referred with the open questions
     */
    public static Outcome<MeetingState> take(MeetingState from, MeetingAct act, Acting acting) {
        LocalDate on = acting.on();
        if (!MeetingTable.GOVERNED.contains(on)) return Outcome.refused(because(NOT_JUDGED, on));
        int version = TABLE.find(from, act.step(), on);
        if (version == Table.CLOSED) return new Outcome.Refused<>(TABLE.closed(from, act.step(), on));
        MeetingCase about = new MeetingCase(act, acting);
        int unmet = TABLE.unmet(version, TABLE.facts(version, about)) & ~TABLE.answered(version, acting::answers);
        if (unmet == 0) {
            return new Outcome.Settled<>(
                    to(version, from), TABLE.grounds(version, about), TABLE.obligations(version, about));
        }
        List<Reason> objections = TABLE.objections(version, unmet, about);
        return objections.isEmpty()
                ? new Outcome.Referred<>(TABLE.questions(version, unmet, about))
                : new Outcome.Refused<>(objections);
    }

    /**
     * Who bears a task.
     *
     * @param task which
     * @param on the day
     * @return settled under the task's own id; refused before 30/8/2022 ({@code meeting-not-judged})
     */
    public static Outcome<Capacity> bearer(MeetingTask task, LocalDate on) {
        if (!MeetingTable.GOVERNED.contains(on)) return Outcome.refused(because(NOT_JUDGED, on));
        return Outcome.settled(task.bearer(), Reason.of(task.id(), Basis.stated(task.passage()), task.bearer()));
    }

    /**
     * Which yearly plans a unit still owes: one in each calendar year, overdue once the year has ended.
     *
     * @param since the first day on which the unit had a bridge point
     * @param planned the calendar years for which a plan was put forward
     * @param asOf the day on which it is asked
     * @return one obligation ({@code plan-every-calendar-year}) for each year without a plan, in order, each due on its last day
     */
    public static List<Obligation> plansOwed(LocalDate since, Set<Integer> planned, LocalDate asOf) {
        LocalDate start = MeetingTable.GOVERNED.from();
        int first = (since.isAfter(start) ? since : start).getYear();
        List<Obligation> owed = new ArrayList<>();
        for (int year = first; year <= asOf.getYear(); year++) {
            if (planned.contains(year) || asOf.isBefore(start) || asOf.isBefore(since)) continue;
            LocalDate last = LocalDate.of(year, 12, 31);
            owed.add(new Obligation(
                    because(PLAN_YEARLY, String.valueOf(year)), Optional.of(last), Set.of("submit-plan")));
        }
        return owed;
    }

    static Table<MeetingState, MeetingStep, MeetingCase> table() {
        return TABLE;
    }

    private static MeetingState to(int version, MeetingState from) {
        return TABLE.row(version)
                .moves()
                .getOrDefault(from, Set.of())
                .iterator()
                .next();
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }
}
