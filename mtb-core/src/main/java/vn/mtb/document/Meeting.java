package vn.mtb.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.MeetingBody;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Reach;

/**
 * A meeting whose papers are sent (<i>cuộc họp</i>): only who sits in it matters here.
 *
 * @param heldOn the day of the meeting
 * @param attending the posts of those who attend, at least one
 * @legal khoản 3 Điều 3 Quy chế
 */
public record Meeting(LocalDate heldOn, Set<Position> attending) {

    /** Copies the posts; refuses a meeting of nobody. */
    public Meeting {
        Objects.requireNonNull(heldOn, "heldOn");
        attending = Set.copyOf(attending);
        if (attending.isEmpty()) {
            throw new UnfitValue("unfit-meeting-of-nobody", heldOn);
        }
    }

    /**
     * Whether a leader of the city attends (<i>lãnh đạo Thành phố</i>).
     *
     * @return true for the chairman or a vice-chairman of UBND Thành phố
     */
    public boolean ofTheCitysLeaders() {
        return attending.stream().anyMatch(position -> position.group() == PositionGroup.CITY_LEADER);
    }

    /**
     * How Điều 3(3) reaches the papers of this meeting.
     *
     * @return not named where no leader of the city attends; else the firmest reach of the bodies he meets
     */
    public Reach reach() {
        if (!ofTheCitysLeaders()) return Reach.NOT_NAMED;
        return attending.stream()
                .flatMap(position -> MeetingBody.of(position.group()).stream())
                .filter(body -> body != MeetingBody.CITY_LEADERS)
                .map(body -> body.reach(heldOn))
                .min(Comparator.naturalOrder())
                .orElse(Reach.NOT_NAMED);
    }
}
