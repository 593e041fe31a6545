package vn.mtb.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;

/**
 * Somebody as the shared software knows them (<i>người dùng trên hệ thống phần mềm</i>): the posts, and what the tablet carries
 * besides the four shared applications.
 *
 * @param person who
 * @param appointments every post, past and coming ones too
 * @param onRequest the unit's portal and special applications that were asked for or installed; nobody needs an account in
 *     others of that kind
 * @legal khoản 1 và khoản 3 Điều 5 Quy chế
 */
public record SoftwareUser(PersonId person, List<Appointment> appointments, Set<Application> onRequest) {

    /** Copies both; refuses somebody else's posts, and shared applications among those on request. */
    public SoftwareUser {
        Objects.requireNonNull(person, "person");
        appointments = List.copyOf(appointments);
        onRequest = Set.copyOf(onRequest);
        for (Appointment post : appointments) {
            if (!post.person().equals(person)) {
                throw new UnfitValue("unfit-post-of-another", post.position(), post.person(), person);
            }
        }
        for (Application application : onRequest) {
            if (application.shared()) {
                throw new UnfitValue("unfit-shared-on-request", application);
            }
        }
    }

    /**
     * Somebody for whom nothing was installed on request.
     *
     * @param person who
     * @param appointments every post
     * @return the user
     */
    public static SoftwareUser with(PersonId person, Appointment... appointments) {
        return new SoftwareUser(person, List.of(appointments), Set.of());
    }

    /**
     * The posts held on a day. A post at a district is held by nobody from 1/7/2025 on, whatever its papers say.
     *
     * @param on the day
     * @return in the order given
     */
    public List<Appointment> postsOn(LocalDate on) {
        return appointments.stream().filter(post -> held(post, on)).toList();
    }

    static boolean held(Appointment post, LocalDate on) {
        PositionGroup group = post.position().group();
        boolean vanished =
                group == PositionGroup.DISTRICT_LEADER && group.entitlement(on) != PositionGroup.Entitlement.LISTED;
        return post.holdsOn(on) && !vanished;
    }
}
