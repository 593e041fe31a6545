package vn.mtb.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.document.Classification;
import vn.mtb.law.Period;
import vn.mtb.meeting.PointStaff.Assigned;
import vn.mtb.meeting.PointStaff.Part;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/** Units, meetings and people of the meeting system, named after what they are (<i>tình huống</i>). */
final class Situations3125 {
    static final LocalDate DAY = LocalDate.of(2023, 5, 15);
    static final Unit OFFICE = unit("VPUB", Unit.Kind.CITY_OFFICE);
    static final Unit DEPARTMENT = unit("SNV", Unit.Kind.DEPARTMENT);
    static final Unit DISTRICT = new Unit(
            new UnitId("QBD"),
            Unit.Kind.DISTRICT,
            new Period(LocalDate.MIN, LocalDate.of(2025, 6, 30)),
            Optional.empty());
    static final Unit WARD = unit("PNH", Unit.Kind.COMMUNE);

    static final OnlineMeeting BRIEFING = OnlineMeeting.of(MeetingKind.REGULAR_BRIEFING, Convener.CITY, OFFICE.id());
    static final Set<Safeguard> EVERY_SAFEGUARD = EnumSet.allOf(Safeguard.class);
    static final PointStaff BOTH = staff("an", Part.OFFICE_LEADER, "binh", Part.TECHNICIAN);

    private Situations3125() {}

    static Unit unit(String id, Unit.Kind kind) {
        return new Unit(new UnitId(id), kind, Period.since(LocalDate.MIN), Optional.empty());
    }

    static PointStaff staff(String leader, Part as, String other, Part otherAs) {
        return new PointStaff(
                List.of(new Assigned(new PersonId(leader), as), new Assigned(new PersonId(other), otherAs)));
    }

    static Decision decision(LocalDate on) {
        return new Decision(
                "12/QĐ-UBND", on, new Actor(new PersonId("chu-tich"), Capacity.AUTHORITY, new UnitId("UBND")));
    }

    static Set<Safeguard> without(Safeguard... missing) {
        Set<Safeguard> rest = EnumSet.allOf(Safeguard.class);
        rest.removeAll(List.of(missing));
        return rest;
    }

    static OnlineMeeting secret(Classification level, Set<Safeguard> safeguards) {
        return BRIEFING.secret(level, safeguards);
    }

    static Outcome<MeetingState> convene(OnlineMeeting meeting, LocalDate on) {
        return MeetingRules.take(
                MeetingState.MEETING_PLANNED, new MeetingAct.ConveneOnline(meeting), Acting.of(OFFICE, on));
    }

    static Outcome<MeetingState> take(MeetingState from, MeetingAct act, Unit by, LocalDate on) {
        return MeetingRules.take(from, act, Acting.of(by, on));
    }
}
