package vn.mtb.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;

/**
 * Which accounts fit which post (<i>danh mục vai trò</i>). By default only what no text disputes: the leaders of Điều 2 have an
 * ordinary account in each of the four shared applications. Every power, and every other post, is configured; a post that the
 * catalogue does not know is referred to the unit, never refused.
 *
 * @legal khoản 3 Điều 5 Quy chế
 */
public final class RoleCatalogue {
    private static final Role ORDINARY = new Role(Map.of(
            Application.MAIL, Set.of(),
            Application.DOCUMENTS, Set.of(),
            Application.PORTAL, Set.of(),
            Application.PUBLIC_SERVICES, Set.of()));
    private static final Set<PositionGroup> SAFE = Set.of(
            PositionGroup.CITY_LEADER,
            PositionGroup.CITY_OFFICE_LEADER,
            PositionGroup.DEPARTMENT_LEADER,
            PositionGroup.AGENCY_LEADER,
            PositionGroup.INSPECTORATE_LEADER,
            PositionGroup.DISTRICT_LEADER);
    private static final RoleCatalogue CITY = new RoleCatalogue(Map.of());

    private final Map<Position, Role> configured;

    private RoleCatalogue(Map<Position, Role> configured) {
        this.configured = Map.copyOf(configured);
    }

    /**
     * The city's, without any power.
     *
     * @return ordinary accounts for the leaders of Điều 2, nothing for others
     */
    public static RoleCatalogue city() {
        return CITY;
    }

    /**
     * With the role that a unit configured for a post.
     *
     * @param position the post
     * @param role what fits it
     * @return the catalogue with it
     */
    public RoleCatalogue with(Position position, Role role) {
        Map<Position, Role> more = new HashMap<>(configured);
        more.put(position, role);
        return new RoleCatalogue(more);
    }

    /**
     * What fits a post.
     *
     * @param position the post
     * @return its role, or nothing when nobody has said
     */
    public Optional<Role> role(Position position) {
        Role role = configured.get(position);
        if (role != null) return Optional.of(role);
        return SAFE.contains(position.group()) ? Optional.of(ORDINARY) : Optional.empty();
    }

    /**
     * Whether a post may use a power.
     *
     * @param position the post
     * @param application in which application
     * @param power which power
     * @return true only when somebody configured it
     */
    public boolean grants(Position position, Application application, String power) {
        Role role = configured.get(position);
        if (role == null) return false;
        Set<String> granted = role.powers().get(application);
        return granted != null && granted.contains(power);
    }
}
