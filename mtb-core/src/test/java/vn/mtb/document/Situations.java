package vn.mtb.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Period;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/** What a document is sent for, by a name that tests can print. */
enum Situations {
    /** For a meeting of the chairman with a director. */
    LEADERS_MEET_A_DEPARTMENT(
            Optional.of(Set.of(Position.CITY_CHAIRMAN, Position.DEPARTMENT_DIRECTOR)), Optional.empty()),
    /** For a meeting of a vice-chairman with a district. */
    LEADERS_MEET_A_DISTRICT(
            Optional.of(Set.of(Position.CITY_VICE_CHAIRMAN, Position.DISTRICT_CHAIRMAN)), Optional.empty()),
    /** For a meeting of the chairman with the chief of his office. */
    LEADERS_MEET_THE_OFFICE(Optional.of(Set.of(Position.CITY_CHAIRMAN, Position.OFFICE_CHIEF)), Optional.empty()),
    /** For a meeting of the chairman with communes. */
    LEADERS_MEET_COMMUNES(Optional.of(Set.of(Position.CITY_CHAIRMAN, Position.COMMUNE_LEADER)), Optional.empty()),
    /** For a meeting of the chairman with a room head. */
    LEADERS_MEET_STAFF(Optional.of(Set.of(Position.CITY_CHAIRMAN, Position.ROOM_HEAD)), Optional.empty()),
    /** For a meeting of the People's Council with a director. */
    COUNCIL_MEETS_A_DEPARTMENT(
            Optional.of(Set.of(Position.COUNCIL_OR_PARTY_LEADER, Position.DEPARTMENT_DIRECTOR)), Optional.empty()),
    /** Neither for a meeting nor between the city and a unit. */
    NOTHING(Optional.empty(), Optional.empty()),
    /** Between the city and a department. */
    EXCHANGE_WITH_A_DEPARTMENT(Optional.empty(), Optional.of(Unit.Kind.DEPARTMENT)),
    /** Between the city and an agency. */
    EXCHANGE_WITH_AN_AGENCY(Optional.empty(), Optional.of(Unit.Kind.AGENCY)),
    /** Between the city and its inspectorate. */
    EXCHANGE_WITH_THE_INSPECTORATE(Optional.empty(), Optional.of(Unit.Kind.INSPECTORATE)),
    /** Between the city and a district, which somebody still keeps in his books after its end. */
    EXCHANGE_WITH_A_DISTRICT(Optional.empty(), Optional.of(Unit.Kind.DISTRICT)),
    /** Between the city and a commune. */
    EXCHANGE_WITH_A_COMMUNE(Optional.empty(), Optional.of(Unit.Kind.COMMUNE)),
    /** Between the city and another unit of its own. */
    EXCHANGE_WITH_ANOTHER_UNIT(Optional.empty(), Optional.of(Unit.Kind.OTHER_CITY_UNIT)),
    /** Between the city and its office. */
    EXCHANGE_WITH_THE_OFFICE(Optional.empty(), Optional.of(Unit.Kind.CITY_OFFICE)),
    /** Between the city and a department, for a meeting of the chairman with its director. */
    LEADERS_MEET_AND_EXCHANGE(
            Optional.of(Set.of(Position.CITY_CHAIRMAN, Position.DEPARTMENT_DIRECTOR)),
            Optional.of(Unit.Kind.DEPARTMENT));

    private final Optional<Set<Position>> attending;
    private final Optional<Unit.Kind> with;

    Situations(Optional<Set<Position>> attending, Optional<Unit.Kind> with) {
        this.attending = attending;
        this.with = with;
    }

    boolean aMeeting() {
        return attending.isPresent();
    }

    Sending sending(Channel channel, Classification classification, LocalDate on) {
        OfficialDocument report =
                OfficialDocument.unnumbered(DocumentType.REPORT, on).marked(classification);
        return new Sending(
                report,
                channel,
                on,
                attending.map(posts -> new Meeting(on, posts)),
                with.map(kind -> new Unit(new UnitId("x1"), kind, Period.since(2000, 1, 1), Optional.empty())));
    }
}
