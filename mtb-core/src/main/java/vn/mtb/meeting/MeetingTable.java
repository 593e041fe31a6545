package vn.mtb.meeting;

import static vn.mtb.law.ClericalWork.DECISION_45_ARTICLE_7;
import static vn.mtb.law.Hanoi3125.*;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Reform2025.TWO_TIERS;
import static vn.mtb.law.StateSecrets.*;
import static vn.mtb.meeting.MeetingCondition.*;
import static vn.mtb.meeting.MeetingState.*;
import static vn.mtb.meeting.MeetingStep.*;
import static vn.mtb.outcome.Authority.*;
import static vn.mtb.outcome.Basis.*;
import static vn.mtb.rule.Need.elseRefer;
import static vn.mtb.rule.Need.must;

import java.util.EnumSet;
import java.util.List;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.rule.Duty;
import vn.mtb.rule.Need;
import vn.mtb.rule.Order;
import vn.mtb.rule.Row;
import vn.mtb.rule.Table;

/** The table of the meeting system (<i>bảng hệ thống họp</i>): from top to bottom, what is told of it, with the law of the day. */
final class MeetingTable {
    static final Period GOVERNED = Instruments.HANOI_3125.inForce();
    private static final Period UNTIL_MARCH_2026 = GOVERNED.before(2026, 3, 1);
    private static final Period FROM_MARCH_2026 = Instruments.LAW_117_2025.inForce();
    private static final Period UNTIL_JULY_2025 = GOVERNED.before(2025, 7, 1);
    private static final Period FROM_JULY_2025 = Period.since(2025, 7, 1);

    static final Duty<MeetingCase> REPLACE_PROMPTLY = Duty.<MeetingCase>undated(
                    "point-replacement-promptly", stated(STAFF_CHANGES))
            .by("replace-staff");
    static final Duty<MeetingCase> TELL_THE_OFFICE = Duty.undated("point-office-told", stated(STAFF_CHANGES));

    static final Table<MeetingState, MeetingStep, MeetingCase> TABLE = new Table<>(
            MeetingState.class,
            MeetingStep.class,
            List.of(
                    // Convening, with the law on secrets of the day.
                    convening(UNTIL_MARCH_2026)
                            .needs(
                                    must(CONSENT, stated(LAW_2018_ARTICLE_17)),
                                    must(RIGHT_PARTICIPANTS, stated(LAW_2018_ARTICLE_17)),
                                    must(SAFE_PLACE, stated(LAW_2018_ARTICLE_17)),
                                    must(PROTECTION_PLAN, stated(SECRET_MEETINGS)),
                                    must(CLOSED_ROOMS, implied(DECREE_26_ARTICLE_6_CLAUSE_1, I_57)),
                                    must(WIRED_MICROPHONES, stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A)),
                                    must(EQUIPMENT_CHECKED, stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A)),
                                    must(PROTECTED_LINE, stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A)),
                                    must(DEVICES_KEPT_OUT, stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B)),
                                    must(CHAIR_DECIDED_ON_DEVICES, stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B)),
                                    elseRefer(BY_THE_CITYS_DECISION_18, stated(SECRET_MEETINGS), COMPETENT_AUTHORITY)),
                    convening(FROM_MARCH_2026)
                            .needs(elseRefer(BY_THE_LAW_OF_2025, stated(LAW_2025), COMPETENT_AUTHORITY)),

                    // The session.
                    row(CONNECT_SYSTEM, MEETING_CONVENED, MEETING_CONVENED, CONNECTIONS)
                            .needs(elseRefer(SYSTEM_NAMED, stated(CONNECTIONS), CITY_OFFICE)),
                    row(GIVE_CONTROL, MEETING_CONVENED, MEETING_CONVENED, CONTROL)
                            .needs(must(LEVEL_NAMED, stated(CONTROL)))
                            .during(UNTIL_JULY_2025),
                    row(GIVE_CONTROL, MEETING_CONVENED, MEETING_CONVENED, CONTROL)
                            .needs(
                                    must(LEVEL_STILL_EXISTS, stated(TWO_TIERS)),
                                    elseRefer(LEVEL_NAMED, implied(CONTROL, I_47), CITY_PEOPLES_COMMITTEE))
                            .during(FROM_JULY_2025),
                    holding(UNTIL_MARCH_2026)
                            .owes(Duty.<MeetingCase>undated("secret-meeting-papers-back", stated(LAW_2018_ARTICLE_17))
                                    .when(c -> c.act() instanceof MeetingAct.OnMeeting on
                                            && on.meeting().classified())),
                    holding(FROM_MARCH_2026),

                    // Its papers.
                    row(KEEP_PAPERS, MEETING_HELD, PAPERS_KEPT, PAPERS)
                            .needs(must(BY_THE_MAIN_POINT, stated(PAPERS)))
                            .owes(Duty.undated("papers-under-common-management", stated(PAPERS))),
                    row(GIVE_OUT_PAPERS, PAPERS_KEPT, PAPERS_KEPT, PAPERS)
                            .needs(
                                    must(PAPERS_WANTED, stated(PAPERS)),
                                    elseRefer(PAPERS_WITHOUT_SECRETS, stated(RIGHT_PURPOSE), COMPETENT_AUTHORITY)),

                    // The people of a bridge point.
                    staffing(STAFF_POINT, POINT_UNSTAFFED, UNTIL_JULY_2025),
                    staffing(STAFF_POINT, POINT_UNSTAFFED, FROM_JULY_2025),
                    row(RELEASE_STAFF, POINT_STAFFED, POINT_SHORT, STAFF_CHANGES)
                            .or(POINT_SHORT, POINT_SHORT)
                            .owes(REPLACE_PROMPTLY, TELL_THE_OFFICE),
                    staffing(REPLACE_STAFF, POINT_SHORT, UNTIL_JULY_2025).owes(TELL_THE_OFFICE),
                    staffing(REPLACE_STAFF, POINT_SHORT, FROM_JULY_2025).owes(TELL_THE_OFFICE),

                    // Its terminals.
                    row(CHECK_TERMINAL, TERMINAL_UNCHECKED, TERMINAL_CHECKED, POLICE_CHECK)
                            .or(TERMINAL_RENTED, TERMINAL_CHECKED)
                            .needs(must(WITH_THE_POLICE, stated(POLICE_CHECK))),
                    row(START_TERMINAL, TERMINAL_CHECKED, TERMINAL_IN_USE, POLICE_CHECK)
                            .owes(Duty.undated("terminal-under-asset-law", stated(UNIT_ASSETS))),
                    row(START_TERMINAL, TERMINAL_RENTED, TERMINAL_IN_USE, POLICE_CHECK)
                            .needs(elseRefer(RENTED_WITHOUT_CHECK, stated(POLICE_CHECK), CITY_OFFICE)),
                    row(SERVICE_TERMINAL, TERMINAL_IN_USE, TERMINAL_UNCHECKED, POLICE_CHECK),

                    // The yearly plan.
                    submitting(UNTIL_JULY_2025),
                    submitting(FROM_JULY_2025)),
            List.of(new Order<>(CHECK_TERMINAL, START_TERMINAL, stated(POLICE_CHECK), GOVERNED)),
            List.of(),
            EnumSet.of(CONVENE_ONLINE, HOLD_SESSION, KEEP_PAPERS, STAFF_POINT, CHECK_TERMINAL),
            EnumSet.noneOf(MeetingStep.class));

    private MeetingTable() {}

    private static Row<MeetingState, MeetingStep, MeetingCase> convening(Period inForce) {
        return row(CONVENE_ONLINE, MEETING_PLANNED, MEETING_CONVENED, KINDS)
                .needs(
                        must(SERVES_DIRECTION, stated(LEVELS_SERVED)),
                        must(CHAIR_CHOSE_ONLINE, stated(DECISION_45_ARTICLE_7)),
                        must(CONVENER_OF_THE_KIND, stated(DECISION_45_ARTICLE_7)),
                        must(OTHER_KIND_MEETS_A_NEED, stated(KINDS)),
                        must(SECRECY_KNOWN, consistency()))
                .during(inForce);
    }

    private static Row<MeetingState, MeetingStep, MeetingCase> holding(Period inForce) {
        return row(HOLD_SESSION, MEETING_CONVENED, MEETING_HELD, RIGHT_PURPOSE).during(inForce);
    }

    private static Row<MeetingState, MeetingStep, MeetingCase> staffing(
            MeetingStep step, MeetingState from, Period inForce) {
        return row(step, from, POINT_STAFFED, step == REPLACE_STAFF ? STAFF_CHANGES : STAFFING)
                .needs(
                        named(inForce, STAFFING),
                        must(LED, stated(STAFFING)),
                        must(TECHNICAL, stated(STAFFING)),
                        must(TWO_PEOPLE, implied(STAFFING, I_48)))
                .during(inForce);
    }

    private static Row<MeetingState, MeetingStep, MeetingCase> submitting(Period inForce) {
        return row(SUBMIT_PLAN, PLAN_DRAFTED, PLAN_SUBMITTED, YEARLY_PLAN)
                .needs(
                        named(inForce, YEARLY_PLAN),
                        must(OWN_TERMINALS_MAINTAINED, stated(YEARLY_PLAN)),
                        elseRefer(HANDED_OVER_LEFT_OUT, implied(YEARLY_PLAN, I_49), CITY_OFFICE),
                        must(TO_THE_COMPETENT_LEVEL, stated(YEARLY_PLAN)))
                .during(inForce);
    }

    /** Whose duty it is: as told until the district level ended, by a reading since. */
    private static Need<MeetingCase> named(Period inForce, Hanoi3125 passage) {
        return elseRefer(
                UNIT_NAMED,
                inForce.equals(FROM_JULY_2025) ? implied(passage, I_47) : stated(passage),
                CITY_PEOPLES_COMMITTEE);
    }

    private static Row<MeetingState, MeetingStep, MeetingCase> row(
            MeetingStep step, MeetingState from, MeetingState to, Hanoi3125 passage) {
        return Row.of(1 + List.of(MeetingStep.values()).indexOf(step), step, from, to, stated(passage), GOVERNED);
    }
}
