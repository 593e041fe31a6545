package vn.mtb.meeting;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.mtb.document.Classification;
import vn.mtb.law.Reform2025;
import vn.mtb.meeting.MeetingAct.OtherSystem;
import vn.mtb.meeting.MeetingAct.PointLevel;
import vn.mtb.party.Unit;
import vn.mtb.rule.Condition;

/** Every question asked of an act on the meeting system, on one page (<i>các điều kiện</i>); {@link MeetingTable} says why. */
enum MeetingCondition implements Condition<MeetingCase> {
    // Convening.
    SERVES_DIRECTION(
            "meeting-serves-direction",
            m -> m.purpose() != OnlineMeeting.Purpose.SOMETHING_ELSE,
            m -> args(m.purpose())),
    CHAIR_CHOSE_ONLINE("meeting-chair-chose-online", OnlineMeeting::chairChoseOnline, m -> args()),
    CONVENER_OF_THE_KIND(
            "meeting-convener-of-the-kind",
            MeetingAct.OnMeeting.class,
            (c, a) -> a.meeting().kind().conveners(c.on()).contains(a.meeting().convener()),
            (c, a) -> args(a.meeting().kind(), a.meeting().convener(), c.on())),
    OTHER_KIND_MEETS_A_NEED(
            "meeting-other-kind-meets-a-need",
            m -> m.kind() != MeetingKind.OTHER || m.need().isPresent(),
            m -> args(m.kind())),
    SECRECY_KNOWN("meeting-secrecy-known", m -> m.secrecy() != Classification.UNKNOWN, m -> args()),

    // Meetings with secret content.
    CONSENT("secret-meeting-consent", Safeguard.CONSENT),
    RIGHT_PARTICIPANTS("secret-meeting-participants", Safeguard.RIGHT_PARTICIPANTS),
    SAFE_PLACE("secret-meeting-safe-place", Safeguard.SAFE_PLACE),
    PROTECTION_PLAN("secret-meeting-protection-plan", Safeguard.PROTECTION_PLAN),
    CLOSED_ROOMS("secret-meeting-closed-rooms", Safeguard.CLOSED_ROOMS),
    WIRED_MICROPHONES("secret-meeting-wired-microphones", Safeguard.WIRED_MICROPHONES),
    EQUIPMENT_CHECKED(
            "secret-meeting-equipment-checked",
            m -> open(m) || m.has(Safeguard.CHECKED_BY_POLICE) || m.has(Safeguard.FROM_THE_CIPHER_COMMITTEE),
            m -> args(m.secrecy())),
    PROTECTED_LINE("secret-meeting-protected-line", Safeguard.PROTECTED_LINE),
    DEVICES_KEPT_OUT(
            "secret-meeting-devices-kept-out",
            m -> open(m) || m.secrecy() == Classification.CONFIDENTIAL || m.has(Safeguard.DEVICES_KEPT_OUT),
            m -> args(m.secrecy())),
    CHAIR_DECIDED_ON_DEVICES(
            "secret-meeting-chair-decided-on-devices",
            m -> m.secrecy() != Classification.CONFIDENTIAL
                    || m.has(Safeguard.DEVICES_KEPT_OUT)
                    || m.has(Safeguard.CHAIR_DECIDED_ON_DEVICES),
            m -> args(m.secrecy())),
    BY_THE_CITYS_DECISION_18("secret-meeting-by-decision-18", MeetingCondition::open, m -> args(m.secrecy())),
    BY_THE_LAW_OF_2025("secret-meeting-by-the-law-of-2025", MeetingCondition::open, m -> args(m.secrecy())),

    // The session and its papers.
    SYSTEM_NAMED(
            "meeting-system-named",
            MeetingAct.ConnectSystem.class,
            (c, a) -> a.system() != OtherSystem.ANOTHER_SYSTEM,
            (c, a) -> args(a.system())),
    LEVEL_STILL_EXISTS(
            "control-level-still-exists",
            MeetingAct.GiveControl.class,
            (c, a) -> a.level() != PointLevel.DISTRICT || !twoTiers(c),
            (c, a) -> args(a.level(), c.on())),
    LEVEL_NAMED(
            "control-at-a-named-level",
            MeetingAct.GiveControl.class,
            (c, a) -> a.level() != PointLevel.COMMUNE,
            (c, a) -> args(a.level(), c.on())),
    BY_THE_MAIN_POINT(
            "papers-kept-by-the-main-point",
            MeetingAct.OnMeeting.class,
            (c, a) -> c.acting().unit().id().equals(a.meeting().mainPoint()),
            (c, a) -> args(a.meeting().mainPoint(), c.acting().unit().id())),
    PAPERS_WANTED("papers-wanted", MeetingAct.GiveOutPapers.class, (c, a) -> a.wanted(), (c, a) -> args(a.to())),
    PAPERS_WITHOUT_SECRETS(
            "papers-without-secrets",
            MeetingAct.GiveOutPapers.class,
            (c, a) -> a.secrecy() == Classification.NONE,
            (c, a) -> args(a.secrecy(), a.to())),

    // The bridge point.
    UNIT_NAMED(
            "point-unit-named",
            MeetingAct.class,
            (c, a) -> Bodies.NAMED.contains(c.acting().unit().kind()),
            (c, a) -> args(c.acting().unit().kind(), c.on())),
    LED(
            "point-office-leader-or-equivalent",
            MeetingAct.Staffing.class,
            (c, a) -> a.staff().led(),
            (c, a) -> args()),
    TECHNICAL("point-technician", MeetingAct.Staffing.class, (c, a) -> a.staff().technical(), (c, a) -> args()),
    TWO_PEOPLE(
            "point-two-people", MeetingAct.Staffing.class, (c, a) -> a.staff().twoPeople(), (c, a) -> args()),
    WITH_THE_POLICE(
            "terminal-checked-with-the-police",
            MeetingAct.CheckTerminal.class,
            (c, a) -> a.withTheCityPolice(),
            (c, a) -> args()),
    /** Never met where it is asked: whether a rented terminal needs the check is the open question itself. */
    RENTED_WITHOUT_CHECK(
            "terminal-rented-without-check", MeetingAct.StartTerminal.class, (c, a) -> false, (c, a) -> args()),

    // The yearly plan.
    OWN_TERMINALS_MAINTAINED(
            "plan-maintains-own-terminals",
            MeetingAct.SubmitPlan.class,
            (c, a) -> a.plan().neglected().isEmpty(),
            (c, a) -> args(a.plan().neglected())),
    HANDED_OVER_LEFT_OUT(
            "plan-leaves-out-handed-over",
            MeetingAct.SubmitPlan.class,
            (c, a) -> a.plan().excepted().isEmpty(),
            (c, a) -> args(a.plan().excepted())),
    TO_THE_COMPETENT_LEVEL(
            "plan-to-the-competent-level",
            MeetingAct.SubmitPlan.class,
            (c, a) -> a.toTheCompetentLevel(),
            (c, a) -> args());

    /** Which bodies the duties of a bridge point name (<i>sở, ban, ngành, UBND quận, huyện, thị xã, đơn vị trực thuộc</i>). */
    private static final class Bodies {
        private static final Set<Unit.Kind> NAMED = EnumSet.of(
                Unit.Kind.DEPARTMENT,
                Unit.Kind.AGENCY,
                Unit.Kind.INSPECTORATE,
                Unit.Kind.DISTRICT,
                Unit.Kind.OTHER_CITY_UNIT);
    }

    private final String id;
    private final Predicate<MeetingCase> met;
    private final Function<MeetingCase, Object[]> arguments;

    <A extends MeetingAct> MeetingCondition(
            String id, Class<A> type, BiPredicate<MeetingCase, A> met, BiFunction<MeetingCase, A, Object[]> arguments) {
        this.id = id;
        this.met = c -> met.test(c, type.cast(c.act()));
        this.arguments = c -> arguments.apply(c, type.cast(c.act()));
    }

    MeetingCondition(String id, Predicate<OnlineMeeting> met, Function<OnlineMeeting, Object[]> arguments) {
        this(id, MeetingAct.OnMeeting.class, (c, a) -> met.test(a.meeting()), (c, a) -> arguments.apply(a.meeting()));
    }

    MeetingCondition(String id, Safeguard safeguard) {
        this(id, m -> open(m) || m.has(safeguard), m -> args(m.secrecy(), safeguard));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Standing standing() {
        return Standing.PROTECTED;
    }

    @Override
    public boolean met(MeetingCase about) {
        return met.test(about);
    }

    @Override
    public Object[] arguments(MeetingCase about) {
        return arguments.apply(about);
    }

    @Override
    public boolean readsTheAct() {
        return this != UNIT_NAMED;
    }

    private static boolean open(OnlineMeeting meeting) {
        return !meeting.classified();
    }

    private static boolean twoTiers(MeetingCase about) {
        return Reform2025.TWO_TIERS.instrument().inForce().contains(about.on());
    }

    private static Object[] args(Object... named) {
        return named;
    }
}
