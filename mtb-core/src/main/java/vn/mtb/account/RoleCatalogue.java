package vn.mtb.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Instruments;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.rule.Rule;

/**
 * Which accounts fit which post (<i>danh mục vai trò</i>). By default only what no text disputes: the leaders of Điều 2 have an
 * ordinary account in each of the four shared applications; leaders of the People's Council and the Party, and technicians, have
 * none. Every power, and every other post, is configured; a post that the catalogue does not know is referred to the unit, never
 * refused.
 *
 * @legal khoản 3 Điều 5 Quy chế
 */
public final class RoleCatalogue {
    /** A post is asked for a role that nobody has configured. */
    static final Rule IN_CATALOGUE = new Rule(
            "role-in-catalogue",
            Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3),
            Instruments.REGULATION_2020.inForce());

    private static final Optional<Role> ORDINARY = Optional.of(new Role(Map.of(
            Application.MAIL, Set.of(),
            Application.DOCUMENTS, Set.of(),
            Application.PORTAL, Set.of(),
            Application.PUBLIC_SERVICES, Set.of())));
    private static final Optional<Role> WITHOUT = Optional.of(Role.NONE);
    private static final RoleCatalogue CITY = new RoleCatalogue(Map.of(), List.of());
    private static final Set<Application> NEVER_OPEN = Set.of(Application.MAIL, Application.DOCUMENTS);

    private final Map<Position, Role> configured;
    private final Map<Position, Optional<Role>> roles;
    private final Grants grants;
    private final List<NoSignIn> waived;

    private RoleCatalogue(Map<Position, Role> configured, List<NoSignIn> waived) {
        this.configured = configured;
        this.waived = waived;
        this.roles = new HashMap<>();
        configured.forEach((position, role) -> roles.put(position, Optional.of(role)));
        this.grants = new Grants(configured);
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
     * With the role that a unit configured for a post, instead of the one it had.
     *
     * @param position the post
     * @param role what fits it
     * @return the catalogue with it
     */
    public RoleCatalogue with(Position position, Role role) {
        return with(Map.of(position, role));
    }

    /**
     * With the roles that a unit configured, instead of those these posts had.
     *
     * @param more by post, what fits it
     * @return the catalogue with them
     */
    public RoleCatalogue with(Map<Position, Role> more) {
        Map<Position, Role> all = new HashMap<>(configured);
        more.forEach((position, role) ->
                all.put(Objects.requireNonNull(position, "position"), Objects.requireNonNull(role, "role")));
        return new RoleCatalogue(all, waived);
    }

    /**
     * With a unit's declaration that one of its portals asks for no sign-in; {@link AccountRules#declaring} answers with its reasons
     * whether it may be made.
     *
     * @param declaration which portal, for which days, on what ground
     * @return the catalogue with it
     * @throws IllegalArgumentException for the mailbox and the system for documents, which ask for one whatever a unit declares
     */
    public RoleCatalogue waiving(NoSignIn declaration) {
        if (!waivable(declaration)) {
            throw new UnfitValue("unfit-waiver", declaration.application(), declaration.unit());
        }
        List<NoSignIn> more = new ArrayList<>(waived);
        more.add(declaration);
        return new RoleCatalogue(configured, List.copyOf(more));
    }

    static boolean waivable(NoSignIn declaration) {
        return !NEVER_OPEN.contains(declaration.application());
    }

    /**
     * The declarations that portals ask for no sign-in.
     *
     * @return in the order in which they were made
     */
    public List<NoSignIn> waived() {
        return waived;
    }

    /**
     * Whether an application asks somebody in a post for an account.
     *
     * @param post the post
     * @param application which application
     * @param on the day
     * @return false only where the unit of the post declared it free of sign-in for that day
     */
    public boolean asks(Appointment post, Application application, LocalDate on) {
        for (int i = 0; i < waived.size(); i++) {
            NoSignIn free = waived.get(i);
            if (free.unit().equals(post.unit())
                    && free.application().equals(application)
                    && free.declared().contains(on)) return false;
        }
        return true;
    }

    /**
     * What fits a post.
     *
     * @param position the post
     * @return its role, which may be none at all; nothing when nobody has said
     */
    public Optional<Role> role(Position position) {
        Optional<Role> role = roles.get(position);
        return role != null ? role : byDefault(position.group());
    }

    /**
     * What fits somebody with several posts: the union of the roles of all posts held on a day. A post that somebody is only in
     * charge of adds nothing to the others.
     *
     * @param appointments the posts, past and coming ones too
     * @param on the day
     * @return the union; referred to the managing unit for each held post that nobody has said anything about ({@code
     *     role-in-catalogue}), and when the person is only in charge of all that is held ({@code account-only-in-charge})
     */
    public Outcome<Role> roleOfHeldPosts(Collection<Appointment> appointments, LocalDate on) {
        Role union = Role.NONE;
        List<Question> unknown = new ArrayList<>();
        List<Question> inCharge = new ArrayList<>();
        boolean ownPost = false;
        for (Appointment post : appointments) {
            if (!SoftwareUser.held(post, on)) continue;
            if (post.kind() == Appointment.Kind.IN_CHARGE) {
                inCharge.add(inChargeOf(post));
                continue;
            }
            ownPost = true;
            Optional<Role> role = role(post.position());
            if (role.isPresent()) union = union.and(role.get());
            else unknown.add(unknown(post.position()));
        }
        if (!unknown.isEmpty()) return new Outcome.Referred<>(unknown);
        if (!ownPost && !inCharge.isEmpty()) return new Outcome.Referred<>(inCharge);
        Set<Application> applications = union.applications();
        return Outcome.settled(
                union, Reason.lazily(IN_CATALOGUE.id(), IN_CATALOGUE.id() + "-held", IN_CATALOGUE.basis(), () ->
                        new Object[] {applications}));
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
        return grants.has(position, application, power);
    }

    static Question unknown(Position position) {
        return new Question(
                Authority.MANAGING_UNIT,
                Reason.lazily(IN_CATALOGUE.id(), IN_CATALOGUE.id() + "-asked", IN_CATALOGUE.basis(), () ->
                        new Object[] {position}));
    }

    static Question inChargeOf(Appointment post) {
        return new Question(Authority.MANAGING_UNIT, AccountRule.ONLY_IN_CHARGE.because(post.position(), post.unit()));
    }

    private static Optional<Role> byDefault(PositionGroup group) {
        return switch (group) {
            case CITY_LEADER,
                    CITY_OFFICE_LEADER,
                    DEPARTMENT_LEADER,
                    AGENCY_LEADER,
                    INSPECTORATE_LEADER,
                    DISTRICT_LEADER -> ORDINARY;
            case COUNCIL_OR_PARTY_LEADER, TECHNICIAN -> WITHOUT;
            case CITY_UNIT_LEADER, WITHIN_A_UNIT, COMMUNE_LEADER -> Optional.empty();
        };
    }
}
